import type { Draft } from './draft';
import type { PlanForm } from './plan';

const key = 'attention-explainer.editor';

/** What is kept of the work. */
export interface Kept {
  readonly draft: Draft;
  readonly form: PlanForm;
}

/** What this browser has kept, because it was asked to; undefined where it has nothing. */
export function keptWork(): Kept | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

/** Keeps the work in this browser; says whether it could. */
export function keepWork(kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
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
