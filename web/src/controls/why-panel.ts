import type {
  Explanation,
  Similarity,
  SimilarityExplanation,
  Term,
} from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';

import words from 'virtual:english/why';
import type { Asked } from '../lesson/actions';
import { headName, nameOf } from '../lesson/label';
import { valueOf } from '../lesson/lookup';
import type { Fact, TraceOf, View } from '../lesson/view';

import { learn } from '../load/languages';
import { placeWhy } from './place-why';
import { css } from '../styles/css';

export { placeWhy };

learn(words);

export interface WhyActions {
  /** One question back. */
  back(): void;
  close(): void;
}

/** What joins a term to those before it, the second and any later one. */
const signs: Partial<Record<string, readonly [string, string]>> = {
  sum: ['+', '+'],
  product: ['×', '×'],
  scale: ['×', '÷'],
  exp: ['−', '−'],
  softmax: ['÷', '÷'],
  quotient: ['÷', '÷'],
};

const ofVectors: readonly string[] = ['dot', 'cosine', 'angle', 'scaled'];

/** A number that the engine explains: of a trace, or of the two vectors of step 3. */
type Explained = Exclude<Asked, { fact: string }>;

/** What the terms are to the number; a softmax has either its two parts or all logits, unjoined. */
function made(
  asked: Explained,
  operation: string,
  terms: readonly Term[],
): { said: string; joined: readonly [string, string] } {
  const [first] = terms;
  const isMask = 'reference' in asked && asked.reference.quantity === 'masked';
  if (operation === 'given' && (first || isMask)) {
    return { said: first ? 'masked' : 'mask', joined: ['', ''] };
  }
  const ofLogits = operation === 'softmax' && first?.from?.quantity.endsWith('.logits');
  return ofLogits
    ? { said: 'softmax.logits', joined: ['', ''] }
    : { said: operation, joined: signs[operation] ?? ['', ''] };
}

/** The name of a number as a reader says it: "score of apple (query) against orange (key)". */
export function titleOf(view: View, asked: Asked): string {
  const { messages } = view;
  if ('fact' in asked) return view.fact?.(asked.fact)?.title ?? '';
  if ('similarity' in asked) return messages.plain(`quantity.${asked.similarity}`);
  const { quantity, row, column, head, term } = asked.reference;
  const key = `why.title.${quantity}`;
  const whole = messages.plain(messages.has(key) ? key : 'why.title', {
    quantity: messages.plain(`quantity.${quantity}`),
    row: nameOf(view, String(row ?? '')),
    column: nameOf(view, String(column ?? '')),
  });
  const named =
    term === undefined
      ? whole
      : messages.plain('why.title.term', { term: nameOf(view, term), whole });
  return head === undefined ? named : `${named} · ${headName(view, head)}`;
}

function traceOf(
  view: View,
  { sentence, content, edits }: Exclude<Explained, { similarity: unknown }>,
): TraceOf {
  if (edits) return view.edited(edits, sentence);
  return (content && view.carrying(content, sentence)) ?? view.of(sentence);
}

function termNumber(view: View, asked: Explained, term: Term): TemplateResult {
  if ('similarity' in asked) {
    return ofVectors.includes(term.name)
      ? view.number.similarity(term.name as keyof Similarity)
      : html`${view.formats.number(term.value)}`;
  }
  const of = traceOf(view, asked);
  const { from } = term;
  if (!from) return html`${view.formats.number(term.value)}`;
  if (from.term !== undefined) return view.number.term(of, from);
  return valueOf(of.trace, from) === undefined
    ? html`${view.formats.number(term.value)}`
    : view.number.html(of, from);
}

function explained(view: View, asked: Explained): Explanation | SimilarityExplanation {
  return 'similarity' in asked
    ? view.explainSimilarity(asked.similarity)
    : view.explain(traceOf(view, asked), asked.reference);
}

function valueLine(view: View, asked: Explained, value: number | null): TemplateResult {
  if (value === null) return html`${view.messages.plain('number.none')}`;
  if ('similarity' in asked) return view.number.similarity(asked.similarity);
  const of = traceOf(view, asked);
  const { reference } = asked;
  return reference.term === undefined
    ? view.number.html(of, reference)
    : view.number.term(of, reference);
}

function termName(view: View, asked: Explained, { from: reference, name }: Term): string {
  if ('similarity' in asked && ofVectors.includes(name)) {
    return view.messages.plain(`quantity.${name}`);
  }
  const key = `term.${name}`;
  if (view.messages.has(key)) return view.messages.plain(key);
  return reference?.quantity && name === reference.quantity
    ? view.messages.plain(`quantity.${name}`)
    : nameOf(view, name);
}

/** What the engine says that a number is made of. */
function engineFact(view: View, asked: Explained): Fact {
  const { value, operation, terms } = explained(view, asked);
  const { said, joined } = made(asked, operation, terms as readonly Term[]);
  return {
    title: titleOf(view, asked),
    value: valueLine(view, asked, value),
    said: `why.operation.${said}`,
    joined,
    terms: (terms as readonly Term[]).map((term) => ({
      name: termName(view, asked, term),
      value:
        term.value === null
          ? html`${view.messages.plain('number.none')}`
          : termNumber(view, asked, term),
    })),
  };
}

/** What a number is made of, with a way further down and a way back. */
export function whyPanel(
  view: View,
  stack: readonly Asked[],
  actions: WhyActions,
): TemplateResult | typeof nothing {
  const asked = stack.at(-1);
  const fact = asked && ('fact' in asked ? view.fact?.(asked.fact) : engineFact(view, asked));
  if (!fact) return nothing;
  const { joined = ['', ''], terms } = fact;
  const { messages } = view;
  const rows = terms.map(
    ({ name, value }, i) =>
      html`<tr>
        <td class="sign">${i === 0 ? '' : joined[i === 1 ? 0 : 1]}</td>
        <th scope="row">${name}</th>
        <td>${value}</td>
      </tr>`,
  );
  return html`<section
    class="why"
    part="why"
    role="dialog"
    aria-label=${messages.plain('why.label')}
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.close();
    }}
  >
    <header>
      <button
        type="button"
        class="tool"
        data-why="back"
        ?disabled=${stack.length < 2}
        @click=${actions.back}
      >
        ${view.direction === 'rtl' ? '→' : '←'} ${messages.plain('why.back')}
      </button>
      <button type="button" class="tool" data-why="close" @click=${actions.close}>
        ${messages.plain('why.close')} ✕
      </button>
    </header>
    <h3>${fact.title}</h3>
    <p class="result">= ${fact.value}</p>
    <p class="quiet">${messages.has(fact.said) ? messages.plain(fact.said) : fact.said}</p>
    ${
      terms.length > 0
        ? html`<div
            class="scroll"
            tabindex="0"
            role="group"
            aria-label=${messages.plain('why.terms')}
          >
            <table>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
        : nothing
    }
  </section>`;
}

export const whyStyles = css`
  .why {
    position: absolute;
    z-index: 5;
    display: flex;
    flex-direction: column;
    width: min(340px, calc(100% - 24px));
    padding: 8px 16px 14px;
    background: var(--paper);
    border: 1px solid var(--mark);
    border-radius: 8px;
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
    font: 400 14px/1.45 var(--sans);
  }
  .why header {
    display: flex;
    justify-content: space-between;
    margin-inline: -8px;
  }
  .why h3 {
    font: 600 16px/1.35 var(--serif);
    margin-top: 4px;
  }
  .why .result {
    font-size: 20px;
    margin: 2px 0;
  }
  .why .scroll {
    flex: 0 1 auto;
    min-height: 64px;
    overflow: auto;
    margin-top: 6px;
  }
  .why table {
    border-collapse: collapse;
    width: 100%;
  }
  .why th {
    font-weight: 400;
    text-align: start;
    padding: 4px 8px 4px 0;
  }
  .why td {
    text-align: end;
    padding: 4px 0;
  }
  .why td.sign {
    width: 1.4em;
    text-align: start;
    color: var(--muted);
  }
  .why tr + tr > * {
    border-top: 1px solid var(--rule);
  }
`;
