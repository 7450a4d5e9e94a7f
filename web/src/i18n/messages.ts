import { IntlMessageFormat } from 'intl-messageformat';
import { html, nothing, type TemplateResult } from 'lit';

/** What a message may carry: words, plain numbers, and live numbers as templates. */
export type MessageValue = string | number | TemplateResult | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Renderable by Lit. */
export type Rendered = string | TemplateResult | readonly (string | TemplateResult)[];

/** A parsed ICU message, made at build time. */
type Parsed = ConstructorParameters<typeof IntlMessageFormat>[0];
export type Catalogue = Readonly<Record<string, Parsed>>;

/** The tags that messages may use: the three colours of the field, and two kinds of stress. */
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

const plainTags = Object.fromEntries(
  Object.keys(tags).map((tag) => [tag, (parts: readonly string[]) => parts.join('')]),
);

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
  return {
    has,
    rich: (key, values) =>
      has(key) ? (format(key).format({ ...tags, ...values } as never) as Rendered) : `[${key}]`,
    bare: (key) => (has(key) ? (format(key).format(unknown as never) as Rendered) : `[${key}]`),
    plain: (key, values) =>
      has(key) ? String(format(key).format({ ...plainTags, ...values } as never)) : `[${key}]`,
  };
}
