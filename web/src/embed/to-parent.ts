import type { AttentionExplainer } from '../element/attention-explainer';
import type { AddressProblem } from '../state/address';

/** What of the element’s events goes to the page around the frame. */
const events = ['ready', 'step', 'change', 'answer', 'language', 'error'] as const;

/** The height in the words of the hosts that resize frames by themselves. */
function heights(height: number, secret: string | null): readonly unknown[] {
  return [
    { type: 'attention-explainer:height', height },
    // AMP’s <amp-iframe resizable>.
    { sentinel: 'amp', type: 'embed-size', height },
    // Canvas, and other LTI platforms that read only the text of a JSON object.
    JSON.stringify({ subject: 'lti.frameResize', height }),
    // WordPress hands its frames a secret, and hears those that know it.
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Speaks to the page around the frame. */
export interface Teller {
  refuse(problems: readonly AddressProblem[]): void;
  /** Says height and state once more: to a host that came late. */
  again(): void;
}

/**
 * Whether the host gives the frame the height that it asks for. Then no scroll bar is shown, which
 * would take width, so that the content would grow, and the frame, and the bar would go again.
 */
function showGrown(height: number): void {
  const isGrown = height > 0 && Math.abs(globalThis.innerHeight - height) <= 1;
  document.documentElement.toggleAttribute('data-grown', isGrown);
}

/** Tells the page around the frame how high the explainer is, and what happens in it. */
export function tellParent(explainer: AttentionExplainer, secret: () => string | null): Teller {
  const { parent } = globalThis;
  const say = (message: unknown) => {
    if (parent !== globalThis.window) parent.postMessage(message, '*');
  };
  const isBusy = () => explainer.shadowRoot?.querySelector('[aria-busy]') !== null;
  let last = 0;
  const measure = () => {
    const height = Math.ceil(explainer.getBoundingClientRect().height);
    if (isBusy() || height === last || height === 0) return;
    last = height;
    for (const message of heights(height, secret())) say(message);
  };
  // The last of the first drawing may add nothing to the height.
  const resized = () => (isBusy() ? void explainer.updateComplete.then(measure) : measure());
  new ResizeObserver(resized).observe(explainer);
  addEventListener('resize', () => showGrown(last));
  for (const name of events) {
    explainer.addEventListener(`attention-${name}`, (event) => {
      const { detail } = event as CustomEvent<object>;
      say({ type: `attention-explainer:${name}`, ...detail });
      // Far below what is seen of the host’s page, browsers observe no sizes.
      void explainer.updateComplete.then(measure);
    });
  }
  return {
    refuse: (problems) => {
      const { state } = explainer;
      for (const problem of problems) say({ type: 'attention-explainer:error', state, ...problem });
    },
    again: () => {
      last = 0;
      measure();
      say({ type: 'attention-explainer:state', state: explainer.state });
    },
  };
}
