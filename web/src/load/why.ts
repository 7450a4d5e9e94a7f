import { loadSteps } from '../steps';

export type Panel = typeof import('../controls/why-panel');

let loading: Promise<Panel> | undefined;

/** Loads the “why?” panel, and the names of all numbers with the later steps; once for all explainers. */
export function loadPanel(): Promise<Panel> {
  loading ??= Promise.all([import('../controls/why-panel'), loadSteps()]).then(
    ([panel]) => panel,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
