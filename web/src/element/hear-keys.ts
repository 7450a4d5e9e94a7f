import { askedBy } from '../controls/ask';
import { turnOf, undoOf } from '../controls/keys';
import { neighbourStep } from '../controls/step-bar';
import type { Actions } from '../lesson/actions';
import type { StepName } from '../state/state';

interface Surroundings {
  /** A number in a drawing was pressed by a key. */
  press(event: Event): void;
  readonly act: Pick<Actions, 'undo' | 'redo' | 'go'>;
  step(): StepName;
  isRightToLeft(): boolean;
  /** Whether the steps are. */
  locked(): boolean;
}

/** What keys do wherever the focus is in the element: ask a number, undo, turn to another step. */
export const hearKeys =
  ({ press, act, step, isRightToLeft, locked }: Surroundings) =>
  (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const onNumber = target instanceof SVGElement && askedBy(target) !== null;
    if (onNumber && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      press(event);
      return;
    }
    const undo = undoOf(event);
    if (undo !== 0) {
      event.preventDefault();
      act[undo < 0 ? 'undo' : 'redo']();
      return;
    }
    const turn = turnOf(event, isRightToLeft());
    const next = turn === 0 ? undefined : neighbourStep(step(), turn);
    if (!next || locked()) return;
    event.preventDefault();
    act.go(next);
  };
