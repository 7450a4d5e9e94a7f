import type { AttentionExplainer } from '../element/attention-explainer';

/** What of the element’s events goes to the page around the frame. */
const events = ['ready', 'step', 'change', 'answer', 'language', 'error'] as const;

/** The height in the words of the hosts that resize frames by themselves. */
function heights(height: number, secret: string | null): readonly unknown[] {
  return [
    { type: 'attention-explainer:height', height },
    // AMP’s <amp-iframe resizable>.
    { sentinel: 'amp', type: 'embed-size', height },
    // Canvas and other LTI platforms read the text of a JSON object.
    JSON.stringify({ subject: 'lti.frameResize', height }),
    // WordPress hands its frames a secret, and hears those that know it.
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Tells the page around the frame how high the explainer is, and what happens in it. */
export function tellParent(explainer: AttentionExplainer, secret: string | null): void {
  const { parent } = globalThis;
  if (parent === globalThis.window) return;
  const say = (message: unknown) => parent.postMessage(message, '*');
  let last = 0;
  const measure = () => {
    const height = Math.ceil(explainer.getBoundingClientRect().height);
    if (height === last || height === 0) return;
    last = height;
    for (const message of heights(height, secret)) say(message);
  };
  new ResizeObserver(measure).observe(explainer);
  for (const name of events) {
    explainer.addEventListener(`attention-${name}`, (event) => {
      const { detail } = event as CustomEvent<object>;
      say({ type: `attention-explainer:${name}`, ...structuredClone(detail) });
    });
  }
}
