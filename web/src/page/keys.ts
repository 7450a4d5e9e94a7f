/** While nothing on the page has the focus, its keys are the lesson's, if it is the only one there. */
export function forwardKeys(lesson: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (document.activeElement !== document.body || event.defaultPrevented) return;
    if (document.querySelectorAll(lesson.localName).length > 1) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const own = { key, altKey, ctrlKey, metaKey, shiftKey, cancelable: true };
    if (!lesson.dispatchEvent(new KeyboardEvent('keydown', own))) event.preventDefault();
  });
}
