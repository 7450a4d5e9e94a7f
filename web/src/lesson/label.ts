import type { TraceOf, View } from './view';

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** A row's label as a reader sees it: `an@3` is an₃, the “an” in third place. */
export function nameOf(label: string): string {
  return label.replace(/@(\d+)$/, (_, place: string) =>
    [...place].map((digit) => subscripts[Number(digit)]).join(''),
  );
}

/** A row's word as its sentence writes it, with its place where it stands there twice. */
export function writtenName({ trace }: TraceOf, row: number): string {
  const place = nameOf(trace.labels[row] ?? '').slice((trace.words[row] ?? '').length);
  return (trace.written[row] ?? '') + place;
}

/** The word itself, without its place. */
export function wordOf(label: string): string {
  return label.split('@')[0] ?? '';
}

/** A head's name as a reader sees it. */
export function headName(head: string): string {
  return head.replaceAll('-', ' ');
}

/** A word that is spoken of, in quotation marks. */
export function quoted({ messages }: View, word: string): string {
  return messages.plain('word.quoted', { word });
}

/** A row's name inside a sentence: quoted, unless it is one of the words the lesson is about. */
export function saidName(view: View, label: string): string {
  const word = wordOf(label).toLowerCase();
  const { focus, sentences } = view.scenario;
  const ours = [focus, ...Object.values(sentences).map(({ neighbour }) => neighbour)];
  const name = nameOf(label);
  return ours.some((one) => one.toLowerCase() === word) ? name : quoted(view, name);
}

/** A list as it is read: “fruit, colour and round”. */
export function listOf({ messages }: Pick<View, 'messages'>, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return messages.plain('strongest.and', { a: parts.slice(0, -1).join(', '), b: last });
}

/** A row's word inside a sentence as it is written there: quoted unless the lesson is about it. */
export function saidAsWritten(view: View, of: TraceOf, row: number): string {
  const label = of.trace.labels[row] ?? '';
  return saidName(view, label).replace(nameOf(label), () => writtenName(of, row));
}

/** What a sentence is called: by its name in the lesson, or as the reader's own. */
export function sentenceName({ scenario, messages }: View, sentence: string): string {
  const kind = Object.hasOwn(scenario.sentences, sentence) ? sentence : 'own';
  return messages.plain('sentence.label', { sentence, kind });
}
