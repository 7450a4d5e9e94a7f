import { render } from 'lit';
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
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = worksheetStyles.cssText;
  page.head.prepend(charset);
  page.head.append(style);
  // Lit leaves its places behind as comments.
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
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
