import type { Messages } from './messages';

/** Messages that are looked for in the first, and in the second where that has none. */
export function layered(first: Messages, second: Messages): Messages {
  const of = (key: string) => (first.has(key) ? first : second);
  return {
    has: (key) => first.has(key) || second.has(key),
    rich: (key, values) => of(key).rich(key, values),
    bare: (key) => of(key).bare(key),
    plain: (key, values) => of(key).plain(key, values),
  };
}
