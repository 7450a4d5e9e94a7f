import { render } from 'lit';
import { escapedMarkup } from './markup.mjs';
import { worksheetBody, worksheetStyles, type Sheet } from './worksheet-page';

function fill(page: Document, sheet: Sheet): void {
  const { language, direction } = sheet.view;
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  render(worksheetBody(sheet), page.body);
  page.title = page.querySelector('h1')?.textContent?.trim() ?? '';
}

/** A worksheet as one HTML file without scripts. */
export function worksheetFile(sheet: Sheet): string {
  const page = document.implementation.createHTMLDocument('');
  fill(page, sheet);
  // Lit leaves its places behind as comments.
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  const { lang, dir } = page.documentElement;
  return `<!doctype html>
<html lang="${escapedMarkup(lang)}" dir="${escapedMarkup(dir)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedMarkup(page.title)}</title>
<style>${worksheetStyles.cssText}</style>
</head>
${page.body.outerHTML}
</html>
`;
}

/** Prints a worksheet from a frame of its own: no window opens, and the page around stays as it is. */
export function printWorksheet(sheet: Sheet, near: Node): void {
  const frame = document.createElement('iframe');
  frame.className = 'printing-frame';
  frame.title = sheet.words.plain('menu.take.sheet');
  frame.tabIndex = -1;
  near.appendChild(frame);
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside || !frame.contentDocument) {
    frame.remove();
    throw new Error(sheet.words.plain('menu.take.sealed'));
  }
  fill(frame.contentDocument, sheet);
  // A sheet of styles made by script, which a policy on inline styles lets through.
  const styles = new inside.CSSStyleSheet();
  styles.replaceSync(worksheetStyles.cssText);
  frame.contentDocument.adoptedStyleSheets = [styles];
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}
