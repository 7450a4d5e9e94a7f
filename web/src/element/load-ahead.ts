import { loadPanel } from '../load/why';
import { loadSteps } from '../steps';

const idle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
};

/** Whoever waits for it tells that it cannot be had. */
const ahead = (loaded: Promise<unknown>): void => void loaded.catch(() => undefined);

/**
 * Loads what a reader will want next, while nothing else is to be done: the later steps after the first
 * thing that is done with the explainer, the “why?” panel when somebody comes near a number.
 */
export function loadAhead(host: Element, ground: Element, signal: AbortSignal): void {
  const steps = () => idle(() => ahead(loadSteps()));
  for (const sign of ['pointerover', 'focusin', 'keydown', 'touchstart'])
    host.addEventListener(sign, steps, { once: true, passive: true, signal });
  const near = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.num')) ahead(loadPanel());
  };
  for (const sign of ['pointerover', 'focusin'])
    ground.addEventListener(sign, near, { passive: true, signal });
}
