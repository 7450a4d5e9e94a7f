// @ts-check

/** What has the focus, inside the shadow root. @param {import('./lesson.mjs').Evaluates} page */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    if (!element) throw new Error('nothing has the focus');
    const style = getComputedStyle(element);
    const root = document.querySelector('attention-explainer')?.shadowRoot;
    const bar = root?.querySelector('.step-bar')?.getBoundingClientRect().top ?? Infinity;
    const box = element.getBoundingClientRect();
    const label = /** @type {HTMLInputElement} */ (element).labels?.[0];
    return {
      tag: element.localName,
      name: element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '',
      data: { .../** @type {HTMLElement} */ (element).dataset },
      classes: [...element.classList],
      ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
      seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      covered: element.closest('.step-bar') === null && box.bottom > bar + 1 && box.top > 0,
    };
  });
