/** Marks an element whose signs have been made real, so that its styles do not draw them again. */
const done = { '::before': 'real-before', '::after': 'real-after' } as const;

function made(element: Element, pseudo: keyof typeof done): void {
  const style = getComputedStyle(element, pseudo);
  const [, text] = /^"((?:[^"\\]|\\.)*)"/.exec(style.content) ?? [];
  if (text === undefined || style.display === 'none') return;
  const real = document.createElement('span');
  for (const property of style) real.style.setProperty(property, style.getPropertyValue(property));
  real.textContent = text;
  element.classList.add(done[pseudo]);
  if (pseudo === '::before') element.prepend(real);
  else element.append(real);
}

/** Puts elements in the place of what styles draw before and after others: only those can be read. */
export function makeSignsReal(place: Element): void {
  for (const element of place.querySelectorAll('*:not(svg, svg *)')) {
    made(element, '::before');
    made(element, '::after');
  }
}
