import { lessonFile } from './write-lesson';

/** JSON that can stand inside a script of a page: no text of it can end that script. */
export const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

/** Puts a lesson into the page that has everything inside, before anything of the page runs. */
export function onePage(page: string, scenario: unknown): string {
  const script = `<script type="application/json" id="lesson">${inScript(JSON.stringify(scenario))}</script>`;
  // A replacing function, since a lesson's text may hold what a pattern takes for its own sign.
  const there = /<script type="application\/json" id="lesson">[^<]*<\/script>/u;
  return there.test(page)
    ? page.replace(there, () => script)
    : page.replace('</head>', () => `${script}</head>`);
}

/** What to put into a page of one's own: the element with the lesson inside. */
export function snippet(scenario: unknown, base: string): string {
  return `<script type="module" src="${new URL('attention-explainer.js', base).href}"></script>
<attention-explainer>
  <script type="application/json">
${inScript(lessonFile(scenario))}  </script>
</attention-explainer>
`;
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
