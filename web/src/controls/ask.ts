import type { Edits, Quantity, Reference, Similarity } from 'attention-explainer/engine';
import type { Asked } from '../lesson/actions';

const ofVectors: readonly string[] = ['dot', 'cosine', 'angle', 'scaled'];

/** What a number on the screen asks for, read back from its attributes; null for anything else. */
export function askedBy(target: EventTarget | null): Asked | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement | SVGElement>(
    '.num[data-quantity], .num[data-term-of]',
  );
  if (!element) return null;
  if (element.dataset['fact'] !== undefined) return { fact: element.dataset['fact'] };
  const { quantity, termOf, head, row, column, term, sentence, content, edits } = element.dataset;
  if (quantity !== undefined && ofVectors.includes(quantity)) {
    return { similarity: quantity as keyof Similarity };
  }
  const reference: Reference = {
    quantity: (quantity ?? termOf) as Quantity,
    ...(head === undefined ? {} : { head }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(term === undefined ? {} : { term }),
  };
  return {
    sentence: sentence ?? '',
    reference,
    ...(content === 'values' || content === 'keys' ? { content } : {}),
    ...(edits === undefined ? {} : { edits: JSON.parse(edits) as Edits }),
  };
}
