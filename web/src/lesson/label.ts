const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** A row's label as a reader sees it: `an@3` is an₃, the “an” in third place. */
export function nameOf(label: string): string {
  return label.replace(/@(\d+)$/, (_, place: string) =>
    [...place].map((digit) => subscripts[Number(digit)]).join(''),
  );
}

/** The word itself, without its place. */
export function wordOf(label: string): string {
  return label.split('@')[0] ?? '';
}
