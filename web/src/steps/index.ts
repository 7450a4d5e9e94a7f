import type { nothing, TemplateResult } from 'lit';
import type { View } from '../lesson/view';
import type { StepName } from '../state/state';
import { paradox } from './paradox';
import type { Step } from './step';
import type { Styles } from '../styles/css';

/** What stands above the figure of any step but the first. */
export interface Above {
  (view: View, step: StepName): TemplateResult | typeof nothing;
}

/** What comes with the later steps, once they are there. */
export interface Later {
  readonly steps: Readonly<Partial<Record<StepName, Step>>>;
  readonly above: Above;
  readonly styles: readonly Styles[];
}

/** The steps that are there: the first one at once, the others when they have been loaded. */
export const steps: Partial<Record<StepName, Step>> = { paradox };

let later: Later | undefined;
let loading: Promise<Later> | undefined;

/** What has come with the later steps; undefined until then. */
export const laterSteps = (): Later | undefined => later;

/** Loads the steps after the first, with their English and their styles; once for all explainers. */
export function loadSteps(): Promise<Later> {
  loading ??= import('./later-steps').then(
    (found: Later) => {
      Object.assign(steps, found.steps);
      return (later = found);
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
