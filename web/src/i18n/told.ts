import type { Said } from 'attention-explainer/engine';
import { inEnglish } from '../../../engine/bindings/phrases.mjs';
import type { Messages } from './messages';

/** Tells what is said of a problem; the phrases of English come with the engine. */
export const teller =
  (messages: Messages) =>
  (said: Said): string => {
    const key = typeof said === 'string' ? '' : `told.${said.key}`;
    return typeof said !== 'string' && messages.has(key)
      ? messages.plain(key, said.values)
      : inEnglish(said);
  };
