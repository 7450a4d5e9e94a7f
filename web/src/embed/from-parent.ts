import type { AttentionExplainer } from '../element/attention-explainer';

interface Message {
  readonly type: string;
  readonly state?: unknown;
  readonly lesson?: unknown;
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && typeof (data as Message).type === 'string';
}

/** What the page around the frame can ask for, and no other: who speaks is seen by the source. */
export function listenToParent(explainer: AttentionExplainer): void {
  addEventListener('message', ({ source, data }) => {
    if (source !== globalThis.parent || source === globalThis.window || !isMessage(data)) return;
    if (data.type === 'attention-explainer:set') explainer.state = data.state as never;
    if (data.type === 'attention-explainer:lesson') void explainer.open(data.lesson);
  });
}
