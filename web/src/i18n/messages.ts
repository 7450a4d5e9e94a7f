import { IntlMessageFormat } from 'intl-messageformat';
import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from './unbroken';

/** What a message may carry: words, plain numbers, and live numbers as templates. */
export type MessageValue = string | number | TemplateResult | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Renderable by Lit. */
export type Rendered = string | TemplateResult | readonly (string | TemplateResult)[];

/** A parsed ICU message, made at build time. */
type Parsed = ConstructorParameters<typeof IntlMessageFormat>[0];
export type Catalogue = Readonly<Record<string, Parsed>>;

/** The tags that messages may use: the three colours of the field, two kinds of stress, and indices. */
const tags = {
  q: (parts: unknown) => html`<span class="q">${parts}</span>`,
  k: (parts: unknown) => html`<span class="k">${parts}</span>`,
  v: (parts: unknown) => html`<span class="v">${parts}</span>`,
  b: (parts: unknown) => html`<strong>${parts}</strong>`,
  em: (parts: unknown) => html`<em>${parts}</em>`,
  m: (parts: unknown) => html`<span class="maths">${parts}</span>`,
  sub: (parts: unknown) => html`<sub>${parts}</sub>`,
};

/** Has every name: a tag by its own, anything else as an ellipsis. */
const unknown = new Proxy(tags as Record<string, unknown>, {
  has: () => true,
  get: (own, name) => (typeof name === 'string' ? (own[name] ?? '…') : undefined),
});

/** Tags fall away where there is only text; an index keeps its sign: W_Q. */
const plainTags = Object.fromEntries(
  Object.keys(tags).map((tag) => [
    tag,
    (parts: readonly string[]) => (tag === 'sub' ? '_' : '') + parts.join(''),
  ]),
);

/** The kind of a tag among the parts of a parsed message. */
const isTag = 8;

interface Part {
  readonly type?: number;
  readonly children?: readonly Part[];
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** The message without its tags. */
function untagged(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    if (part.type === isTag) return untagged(part.children ?? []);
    if (!part.options) return [part];
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: untagged(option.value) },
    ]);
    return [{ ...part, options: Object.fromEntries(options) }];
  });
}

/** The message in plain text with the values that are there, where it cannot be written as meant. */
function salvaged(parsed: Parsed, lang: string, values: MessageValues = {}): Rendered {
  const there = new Proxy(values, {
    has: () => true,
    get: (own, name: string) => own[name] ?? '…',
  });
  const parts = untagged(parsed as readonly Part[]) as unknown as Parsed;
  return new IntlMessageFormat(parts, lang).format(there as never) as Rendered;
}

export interface Messages {
  has(key: string): boolean;
  /** The message for the screen, with live numbers and stress. */
  rich(key: string, values?: MessageValues): Rendered | typeof nothing;
  /** The message where nothing can be computed: an ellipsis stands for each live number. */
  bare(key: string): Rendered | typeof nothing;
  /** The message as a string, for names, titles and the live region. */
  plain(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** The messages of one language. A missing key shows itself, so that a test finds it. */
export function messages(lang: string, catalogue: Catalogue): Messages {
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (key: string): IntlMessageFormat => {
    let found = compiled.get(key);
    if (!found) {
      found = new IntlMessageFormat(catalogue[key] as Parsed, lang);
      compiled.set(key, found);
    }
    return found;
  };
  const has = (key: string) => Object.hasOwn(catalogue, key);
  const write = (key: string, values: object, given?: MessageValues): Rendered => {
    if (!has(key)) return `[${key}]`;
    try {
      return format(key).format(values as never) as Rendered;
    } catch {
      return salvaged(catalogue[key] as Parsed, lang, given);
    }
  };
  return {
    has,
    rich: (key, values) => unbroken(write(key, { ...tags, ...values }, values)),
    bare: (key) => write(key, unknown),
    plain: (key, values) => String(write(key, { ...plainTags, ...values }, values)),
  };
}
