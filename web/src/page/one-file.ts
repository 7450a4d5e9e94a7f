/** Where a lesson is put into the one file. */
const marker = '<!-- lesson -->';

/** The one file, with a lesson of one’s own in the place of apple. The page is the text of apple.html. */
export function withLesson(page: string, lesson: unknown): string {
  const json = JSON.stringify(lesson).replaceAll('<', '\\u003c');
  const block = `<script type="application/json" id="lesson">${json}</script>`;
  return page.replace(marker, () => `${marker}\n    ${block}`);
}
