import type { Matrix } from 'attention-explainer/engine';
import type { Sensitivity } from 'attention-explainer/learning';
import { html, type TemplateResult } from 'lit';
import { factNumber, type Fact } from '../beyond/facts';
import { nameOf } from '../lesson/label';
import { valueOf } from '../lesson/lookup';
import type { View } from '../lesson/view';
import type { Followed } from './followed';

/** How far a value is moved to see what its derivative foretells. */
const trial = 0.1;

const ways = ['queries', 'keys', 'values', 'residual'] as const;

/** Where the value of a path stands in a matrix by words and features; undefined where there is none. */
export function valueAt(
  { words, features }: Pick<Sensitivity, 'words' | 'features'>,
  { columns, data }: Matrix,
  path: string,
): number | undefined {
  const dot = path.lastIndexOf('.');
  const row = words.indexOf(path.slice(0, dot));
  const column = features.indexOf(path.slice(dot + 1));
  return row < 0 || column < 0 ? undefined : data[row * columns + column];
}

/** What is drawn of a derivative: by its path, as everywhere. */
export function derivativeNumber(
  view: View,
  { name }: Followed,
  path: string,
  value: number,
  format: 'number' | 'precise' = 'number',
): TemplateResult {
  const title = view.messages.plain('sensitivity.derivative', { name, path: nameOf(view, path) });
  return factNumber(view, {
    id: `derivative:${path}`,
    quantity: 'derivative',
    value,
    title,
    format,
  });
}

/** What the number becomes where the value is a little higher: the main engine's word on it. */
function tried(view: View, followed: Followed, path: string): string {
  const { shown, state, formats, messages } = view;
  const [word = '', feature = ''] = path.split('.');
  const row = shown.trace.labels[shown.trace.words.indexOf(word)] ?? '';
  const now = valueOf(shown.trace, { quantity: 'embeddings', row, column: feature });
  const before = valueOf(shown.trace, followed.reference);
  if (now === undefined || before === undefined) return '';
  const raised = now + trial;
  try {
    const { trace } = view.edited({ ...state.edits, [path]: raised }, shown.sentence);
    return messages.plain('sensitivity.tried', {
      path: nameOf(view, path),
      name: followed.name,
      now: formats.precise(now),
      raised: formats.precise(raised),
      before: formats.precise(before),
      after: formats.precise(valueOf(trace, followed.reference) ?? before),
    });
  } catch {
    // At the limit of what a value may be, nothing is higher.
    return '';
  }
}

/** What a derivative is made of: the ways by which the value reaches the number. */
export function derivativeFact(
  view: View,
  followed: Followed,
  sensitivity: Sensitivity,
  path: string,
): Fact | undefined {
  const { messages, formats } = view;
  const value = valueAt(sensitivity, sensitivity.embeddings, path);
  if (value === undefined) return undefined;
  return {
    title: messages.plain('sensitivity.derivative', {
      name: followed.name,
      path: nameOf(view, path),
    }),
    value: derivativeNumber(view, followed, path, value, 'precise'),
    said: `${tried(view, followed, path)} ${messages.plain('sensitivity.sum')}`.trim(),
    joined: ['+', '+'],
    terms: ways.map((way) => {
      const part = valueAt(sensitivity, sensitivity.ways[way], path) ?? 0;
      return {
        name: messages.plain(`sensitivity.way.${way}`),
        value: html`<span data-way=${way} data-part=${String(part)}
          >${formats.precise(part)}</span
        >`,
      };
    }),
  };
}
