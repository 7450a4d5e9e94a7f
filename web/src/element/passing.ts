import type { Passing } from '../lesson/view';

/** The room between usual margins on A4 and letter, in CSS pixels. */
const paperWidth = 690;

type Measures = Pick<Passing, 'width' | 'beside' | 'figureWidth'>;

/** Where text and figure stand for a width of the element, or on paper; the figure may be alone. */
export function measuresOf(elementWidth: number, printing: boolean, alone: boolean): Measures {
  const width = printing ? paperWidth : Math.max(288, elementWidth);
  const stage = width - 2 * Math.min(40, Math.max(12, width * 0.03));
  const beside = width >= 760;
  const gap = Math.min(56, Math.max(24, width * 0.04));
  return {
    width,
    beside,
    figureWidth: Math.floor(beside && !alone ? (stage - gap) * 0.58 : stage),
  };
}
