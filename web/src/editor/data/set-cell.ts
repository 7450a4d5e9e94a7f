import type { Draft } from './draft';
import { cleanWords } from './plan';
import { renamed } from './rename';

/** What stands at an address of the tables, such as `words.3.values.2`. */
export function valueAt(draft: Draft, address: string): unknown {
  return address
    .split('.')
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | undefined)?.[part],
      draft,
    );
}

/** The same with another value at one place. */
export function setIn<T>(object: T, path: readonly string[], value: unknown): T {
  const [first, ...rest] = path;
  if (first === undefined) return value as T;
  if (Array.isArray(object)) {
    return object.map((item: unknown, i) =>
      String(i) === first ? setIn(item, rest, value) : item,
    ) as T;
  }
  const record = object as Readonly<Record<string, unknown>>;
  return { ...record, [first]: setIn(record[first], rest, value) } as T;
}

const numeric = /\.values\.\d+$|^neutral\.|\.W_[QKVO]\.|^claims\.\d+\.(value|second)$/u;

/** Whether numbers stand at an address. */
export const isNumeric = (address: string): boolean => numeric.test(address);

/** A number as people write it: with a comma too, and with any sign for minus. What is none, as it is. */
export function numberIn(typed: string): number | string {
  const text = typed.trim();
  const plain = text.replace(/^[−–]/u, '-').replace(/^(-?\d*),(\d+)$/u, '$1.$2');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? text : value;
}

const isSentence = /^sentences\.\d+\.text$/u;

/** The tables with what was typed into a cell; a new name is taken over wherever the old one stood. */
export function withCell(draft: Draft, address: string, typed: string | boolean): Draft {
  if (typeof typed === 'boolean') return setIn(draft, address.split('.'), typed);
  if (isNumeric(address)) return setIn(draft, address.split('.'), numberIn(typed));
  const text = isSentence.test(address)
    ? cleanWords(typed).join(' ')
    : typed.trim().replace(/\s+/gu, ' ');
  const before = valueAt(draft, address);
  const next = setIn(draft, address.split('.'), text);
  return typeof before === 'string' && before !== text
    ? renamed(next, draft, address, before, text)
    : next;
}
