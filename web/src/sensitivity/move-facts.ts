import { html } from 'lit';
import type { Fact } from '../beyond/facts';
import { nameOf } from '../lesson/label';
import type { View } from '../lesson/view';
import { lengthNumber, moveNumber } from './row';
import type { Outcome } from './winning';

/** How far one value has moved: what it is now, less what it was. */
export function moveFact(view: View, { moves }: Outcome, path: string): Fact | undefined {
  const { messages, formats, number, shown } = view;
  const move = moves.find((one) => one.path === path);
  if (!move) return undefined;
  const [word = '', column = ''] = path.split('.');
  const row = shown.trace.labels[shown.trace.words.indexOf(word)] ?? '';
  return {
    title: messages.plain('sensitivity.move', { path: nameOf(view, path) }),
    value: moveNumber(view, move),
    said: messages.plain('sensitivity.moved'),
    joined: ['−', '−'],
    terms: [
      {
        name: messages.plain('sensitivity.now'),
        value: number.html(shown, { quantity: 'embeddings', row, column }, { format: 'precise' }),
      },
      {
        name: messages.plain('sensitivity.before'),
        value: html`${formats.precise(move.before)}`,
      },
    ],
  };
}

/** How far all values have moved together, with each of them. */
export function lengthFact(view: View, outcome: Outcome): Fact {
  const { messages } = view;
  return {
    title: messages.plain('sensitivity.length'),
    value: lengthNumber(view, outcome),
    said: messages.plain('sensitivity.squares'),
    terms: outcome.moves.map((move) => ({
      name: nameOf(view, move.path),
      value: moveNumber(view, move),
    })),
  };
}
