/** Numbers that keep the room of a longer text than they show. */
const roomy = new Set<HTMLElement>();

/**
 * While a slider is held, a number that gets shorter keeps the room that it has grown to, so that words and numbers
 * beside it do not go to and fro: an unseen copy of the longer text stands over it (base.ts).
 */
export function keepRoom(number: Element, longer: string): void {
  if (!(number instanceof HTMLElement)) return;
  if ((number.dataset['room'] ?? '').length >= longer.length) return;
  number.dataset['room'] = longer;
  roomy.add(number);
}

/** The slider is let go: numbers within take the room that they need. */
export function giveBackRoom(ground: Node): void {
  for (const number of roomy) {
    if (number.isConnected && !ground.contains(number)) continue;
    delete number.dataset['room'];
    roomy.delete(number);
  }
}
