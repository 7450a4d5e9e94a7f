import type { TraceOf } from './view';

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
