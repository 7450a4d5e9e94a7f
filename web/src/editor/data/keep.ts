import type { Draft } from './draft';
import type { PlanForm } from './plan';

const key = 'attention-explainer.editor';

/** Of what is kept: what another version of the editor has kept is left alone. */
const version = 1;

/** What is kept of the work. */
export interface Kept {
  readonly draft: Draft;
  readonly form: PlanForm;
}

/** What this browser has kept, because it was asked to; undefined where it has nothing. */
export function keptWork(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as
      (Kept & { readonly version: number }) | null;
    return kept?.version === version ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the work in this browser; says whether it could. */
export function keepWork(kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version, ...kept }));
    return true;
  } catch {
    return false;
  }
}

/** Takes all that was kept out of this browser. */
export function forgetWork(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that lets nothing be kept has nothing to forget.
  }
}
