import type { Catalogue } from './messages';

/** Messages by the words of their keys, as `scripts/messages/notation.mjs` nests them. */
export interface Nested {
  readonly [name: string]: string | Nested;
}

/** Messages by their whole keys. */
export function flat(nested: Nested, stem = ''): Catalogue {
  const found = Object.entries(nested).map(([name, message]) => {
    const key = [stem, name].filter(Boolean).join('.');
    return typeof message === 'string' ? { [key]: message } : flat(message, key);
  });
  return Object.assign({}, ...found) as Catalogue;
}
