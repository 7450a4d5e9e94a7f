import { openCell } from '../figures/open-cell';
import { nameOf } from '../lesson/label';
import type { View } from '../lesson/view';
import type { Subject } from './subject.mjs';

/** What is shown, as formulas and worksheets take it: the reader's word, key and head. */
export function subjectOf(view: View): Subject {
  const { shown } = view;
  const cell = openCell(view, shown);
  if (!cell) throw new RangeError(`no head “${view.headFor(shown.sentence)}”`);
  return {
    trace: shown.trace,
    explain: (reference) => view.explain(shown, reference),
    named: (label) => nameOf(view, label),
    head: cell.head.name,
    word: cell.query,
    key: cell.key,
  };
}
