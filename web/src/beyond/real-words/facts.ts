import { html, type TemplateResult } from 'lit';
import type { Fact, TraceOf, View } from '../../lesson/view';
import { factNumber } from '../facts';
import { writtenSum } from './read-sum';
import type { FactId, Quantities } from './quantities';

/** What numbers of this part are drawn and explained with. */
export interface Desk {
  readonly view: View;
  readonly quantities: Quantities;
  /** The sentence as a lesson, where there is one: its view, its trace, the word that is looked at. */
  readonly lesson:
    | { readonly view: View; readonly of: TraceOf; readonly row: string; readonly head: string }
    | undefined;
}

/** A vector as a reader reads of it. */
function vectorName({ view: { messages }, quantities, lesson }: Desk, name: string): string {
  const [kind = '', rest = ''] = name.split(':');
  const sum = () => writtenSum(quantities.shown.sum.terms);
  const values = { word: rest || (lesson?.row.split('@')[0] ?? ''), sum: sum(), n: rest };
  return messages.plain(`real.vector.${kind}`, values);
}

/** What a number is, for its label and the head of “why?”. */
function titleOf(desk: Desk, id: FactId): string {
  const { view, quantities } = desk;
  const [kind = '', a = '', b = '', c = ''] = id.split('|');
  const ofVectors = ['cosine', 'dot', 'length', 'product', 'rest', 'at', 'mean'].includes(kind);
  const [one, other] = [a, b].map((name) =>
    ofVectors && name.match(/^(word|unit|axis):|^(sum|update|mean)$/) ? vectorName(desk, name) : '',
  );
  const place = kind === 'product' ? c : b;
  return view.messages.plain(`real.fact.${kind}`, {
    a: one ?? '',
    b: other ?? '',
    n: Number(place) + 1 || 0,
    k: kind === 'variance' ? Number(a) : Number(b) || 0,
    word: kind === 'signed' ? (quantities.shown.sum.terms[Number(a)]?.word ?? '') : a,
    sense: quantities.sense(b)?.name ?? quantities.shown.near.senses[Number(a)]?.name ?? '',
  });
}

/** Draws a number of this part so that it can be asked “why?”. */
export function factOf(desk: Desk, id: FactId): TemplateResult {
  const { view, quantities, lesson } = desk;
  const [kind = '', a = '', b = ''] = id.split('|');
  // A number of the trace is asked there.
  if (kind === 'at' && a === 'update' && lesson) {
    const column = `d${Number(b) + 1}`;
    return lesson.view.number.html(lesson.of, { quantity: 'update', row: lesson.row, column });
  }
  return factNumber(view, {
    id,
    quantity: kind === 'mean' ? 'meanCosine' : kind,
    value: quantities.value(id),
    title: titleOf(desk, id),
    format: kind === 'share' ? 'share' : 'number',
  });
}

type Terms = readonly (readonly [name: string, id: FactId])[];
type Made = Pick<Fact, 'said' | 'joined'> & { readonly terms: Terms };

const sum = ['+', '+'] as const;
const quotient = ['÷', '÷'] as const;

/** A number of a vector: what it is made of depends on whose it is. */
function madeOfVector(desk: Desk, name: string, j: string): Made {
  const { quantities, view } = desk;
  const { messages } = view;
  const [kind = '', rest = ''] = name.split(':');
  const said = messages.plain(`real.said.${kind}`, { n: rest });
  switch (kind) {
    case 'unit':
      return {
        said: 'why.operation.quotient',
        joined: quotient,
        terms: [
          [vectorName(desk, `word:${rest}`), `at|word:${rest}|${j}`],
          [messages.plain('real.length'), `length|word:${rest}`],
        ],
      };
    case 'sum':
      return {
        said: 'why.operation.sum',
        joined: sum,
        terms: quantities.shown.sum.terms.map(({ word, sign }, i) => [
          `${sign < 0 ? '−' : ''}${word}`,
          `signed|${i}|${j}`,
        ]),
      };
    case 'mean':
      return {
        said,
        terms: (quantities.shown.cloud?.words ?? []).map((word) => [word, `at|unit:${word}|${j}`]),
      };
    default:
      return { said, terms: [] };
  }
}

/** A number that compares two vectors. */
function madeOfTwo(desk: Desk, kind: string, a: string, b: string, c: string): Made {
  const { quantities, view } = desk;
  const { messages } = view;
  const [one, other] = [vectorName(desk, a), vectorName(desk, b)];
  const length = (name: string) => messages.plain('real.fact.length', { a: name });
  if (kind === 'cosine') {
    const terms: Terms = [
      [messages.plain('quantity.dot'), `dot|${a}|${b}`],
      [length(one), `length|${a}`],
      [length(other), `length|${b}`],
    ];
    return { said: 'why.operation.quotient', joined: quotient, terms };
  }
  if (kind === 'product') {
    const terms: Terms = [
      [one, `at|${a}|${c}`],
      [other, `at|${b}|${c}`],
    ];
    return { said: 'why.operation.product', joined: ['×', '×'], terms };
  }
  const { largest, others } = quantities.places(a, b);
  const product = (j: number): Terms[number] => [
    messages.plain('real.product', { n: j + 1 }),
    `product|${a}|${b}|${j}`,
  ];
  if (kind === 'rest') {
    const rest = quantities.products(a, b).map((_, j) => j);
    const terms = rest.filter((j) => !largest.includes(j)).map(product);
    return { said: 'why.operation.sum', joined: sum, terms };
  }
  const left: Terms =
    others > 0 ? [[messages.plain('real.rest', { count: others }), `rest|${a}|${b}`]] : [];
  return {
    said: messages.plain('real.said.dot', { count: largest.length + others }),
    joined: sum,
    terms: [...largest.map(product), ...left],
  };
}

function madeOfMap(
  { quantities, view }: Desk,
  kind: string,
  a: string,
  b: string,
): Made | undefined {
  const { messages } = view;
  const variance = (k: number): Terms[number] => [
    messages.plain('real.fact.variance', { k }),
    `variance|${k}`,
  ];
  const words = quantities.shown.cloud?.words ?? [];
  switch (kind) {
    case 'coordinate':
      return {
        said: messages.plain('real.said.coordinate', { k: Number(b) }),
        joined: ['−', '−'],
        terms: [
          [a, `dot|unit:${a}|axis:${b}`],
          [messages.plain('real.vector.mean'), `dot|mean|axis:${b}`],
        ],
      };
    case 'variance':
      return {
        said: messages.plain('real.said.variance', { k: Number(a), count: words.length }),
        terms: Number(a) < 3 ? words.map((word) => [word, `coordinate|${word}|${a}`]) : [],
      };
    case 'kept':
      return { said: 'why.operation.sum', joined: sum, terms: [variance(1), variance(2)] };
    case 'total': {
      const some = [...quantities.variances].filter((value) => value > 1e-9);
      return { said: 'why.operation.sum', joined: sum, terms: some.map((_, i) => variance(i + 1)) };
    }
    case 'share':
      return {
        said: 'why.operation.quotient',
        joined: quotient,
        terms: [
          [messages.plain('real.fact.kept'), 'kept'],
          [messages.plain('real.fact.total'), 'total'],
        ],
      };
    default:
      return undefined;
  }
}

function made(desk: Desk, id: FactId): Made | undefined {
  const { quantities, view } = desk;
  const { messages } = view;
  const [kind = '', a = '', b = '', c = ''] = id.split('|');
  switch (kind) {
    case 'cosine':
    case 'dot':
    case 'product':
    case 'rest':
      return madeOfTwo(desk, kind, a, b, c);
    case 'length':
      return {
        said: messages.plain('real.said.length'),
        terms: [[messages.plain('real.said.itself'), `dot|${a}|${a}`]],
      };
    case 'at':
      return madeOfVector(desk, a, b);
    case 'signed': {
      const word = quantities.shown.sum.terms[Number(a)]?.word ?? '';
      const name = messages.plain('real.vector.unit', { word });
      const said = messages.plain('real.said.signed', { sign: quantities.signs[Number(a)] ?? 1 });
      return { said, terms: [[name, `at|unit:${word}|${b}`]] };
    }
    case 'mean': {
      const words = quantities.sense(b)?.words ?? [];
      return {
        said: messages.plain('real.said.meanCosine', { count: words.length }),
        joined: sum,
        terms: words.map((word) => [word, `cosine|${a}|word:${word}`]),
      };
    }
    case 'side': {
      const sense = quantities.shown.near.senses[Number(a)];
      return {
        said: messages.plain('real.said.side', { sense: sense?.name ?? '' }),
        terms: quantities
          .onSide(Number(a))
          .map((word) => [word, `mean|word:${word}|${sense?.id ?? ''}`]),
      };
    }
    default:
      return madeOfMap(desk, kind, a, b);
  }
}

/** What a number of this part is made of; undefined where what is shown has none such. */
export function explainFact(desk: Desk, id: FactId): Fact | undefined {
  if (!Number.isFinite(desk.quantities.value(id))) return undefined;
  const found = made(desk, id);
  if (!found) return undefined;
  return {
    title: titleOf(desk, id),
    value: html`${factOf(desk, id)}`,
    said: found.said,
    ...(found.joined ? { joined: found.joined } : {}),
    terms: found.terms.map(([name, term]) => ({ name, value: factOf(desk, term) })),
  };
}
