import { html, type nothing, type TemplateResult } from 'lit';
import { unbroken } from './unbroken';
import { write, type Pen } from './write';

/** What a message may carry: words, plain numbers, and live numbers as templates. */
export type MessageValue = string | number | TemplateResult | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Renderable by Lit. */
export type Rendered = string | TemplateResult | readonly (string | TemplateResult)[];

/** Messages by their keys, in the notation that `read.ts` reads. */
export type Catalogue = Readonly<Record<string, string>>;

/** The tags that messages may use: the three colours of the field, two kinds of stress, and indices. */
const tags: Readonly<Record<string, (parts: unknown) => TemplateResult>> = {
  q: (parts) => html`<span class="q">${parts}</span>`,
  k: (parts) => html`<span class="k">${parts}</span>`,
  v: (parts) => html`<span class="v">${parts}</span>`,
  b: (parts) => html`<strong>${parts}</strong>`,
  em: (parts) => html`<em>${parts}</em>`,
  m: (parts) => html`<span class="maths">${parts}</span>`,
  sub: (parts) => html`<sub>${parts}</sub>`,
};

const onScreen: Pen['tag'] = (name, children) => tags[name]?.(children) ?? children;

/** Tags fall away where there is only text; an index keeps its sign: W_Q. */
const inText: Pen['tag'] = (name, children) => (name === 'sub' ? '_' : '') + children.join('');

export interface Messages {
  has(key: string): boolean;
  /** The message for the screen, with live numbers and stress. */
  rich(key: string, values?: MessageValues): Rendered | typeof nothing;
  /** The message where nothing can be computed: an ellipsis stands for each live number. */
  bare(key: string): Rendered | typeof nothing;
  /** The message as a string, for names, titles and the live region. */
  plain(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/**
 * The messages of one language, looked for in the first catalogue that has them; a catalogue may grow. A
 * missing key shows itself, so that a test finds it.
 */
export function messages(language: string, ...catalogues: readonly Catalogue[]): Messages {
  const find = (key: string) =>
    catalogues.find((catalogue) => Object.hasOwn(catalogue, key))?.[key];
  const written = (key: string, values: MessageValues, tag: Pen['tag']): readonly unknown[] => {
    const message = find(key);
    if (message === undefined) return [`[${key}]`];
    const value = (name: string) => (Object.hasOwn(values, name) ? values[name] : '…');
    return write(message, { language, value, tag });
  };
  const rich = (key: string, values: MessageValues = {}): Rendered => {
    const pieces = written(key, values, onScreen);
    return (pieces.length > 1 ? pieces : (pieces[0] ?? '')) as Rendered;
  };
  return {
    has: (key) => find(key) !== undefined,
    rich: (key, values) => unbroken(rich(key, values)),
    bare: (key) => rich(key),
    plain: (key, values = {}) => written(key, values, inText).join(''),
  };
}
