import { lessonSteps, type StepName } from '../../state/state';

/** The steps that can ask a question: the nine. */
export const askingSteps = lessonSteps;

/** What there is for steps, in the order of the steps. */
export function inStepOrder<T>(
  bySteps: Readonly<Partial<Record<StepName, T>>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    askingSteps.flatMap((step) => {
      const one = bySteps[step];
      return one === undefined ? [] : [[step, one] as const];
    }),
  );
}
