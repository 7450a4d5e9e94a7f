import type { AttentionExplainer } from '../element/attention-explainer';
import { phrase } from '../../../engine/bindings/phrases.mjs';
import { problemWith } from '../state/address';
import type { Teller } from './to-parent';

type Message = Readonly<Record<string, unknown>>;

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

const prefix = 'attention-explainer:';

/**
 * What the page around the frame can ask for. Nobody else is heard: who speaks is seen by the source,
 * for an origin can be that of many frames. What is wrong in a message is answered, and nothing of it done.
 */
export function listenToParent(
  explainer: AttentionExplainer,
  teller: Teller,
  secret: () => string | null,
): void {
  const does: Readonly<Record<string, (message: Message) => void>> = {
    set: ({ state }) => {
      const problems = explainer.refusals(state);
      if (problems.length > 0) teller.refuse(problems);
      else explainer.state = state as never;
    },
    lesson: ({ lesson }) => {
      if (lesson !== undefined) void explainer.open(lesson);
      else teller.refuse([problemWith('lesson', phrase('lesson.or.null'), phrase('nothing'))]);
    },
    ask: () => teller.again(),
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const isParent = source === globalThis.parent && source !== globalThis.window;
    if (!isParent || !isMessage(data)) return;
    // WordPress says so when its own script has come.
    if (data['message'] === 'ready' && data['secret'] === secret()) teller.again();
    const { type } = data;
    if (typeof type !== 'string' || !type.startsWith(prefix)) return;
    const name = type.slice(prefix.length);
    if (Object.hasOwn(does, name)) does[name]?.(data);
    else {
      const expected = Object.keys(does)
        .map((known) => prefix + known)
        .join(', ');
      teller.refuse([problemWith('type', expected, `“${type}”`)]);
    }
  });
}
