/** Widths in em, by what a character looks like; those of a wide face, so that a narrow one fits too. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI·.,:'′|\s]/, 0.32],
  [/[ftr()-]/, 0.42],
  [/[mwMW%…]/, 0.97],
  [/[\u1100-\uffff]/, 1],
];

const usual = 0.64;
const bold = 1.11;

/** About how wide a text is in pixels: drawn before it can be measured, it may be too wide a little. */
export function textWidth(text: string, size: number, strong = false): number {
  const em = [...text].reduce(
    (sum, character) => sum + (widths.find(([like]) => like.test(character))?.[1] ?? usual),
    0,
  );
  return em * size * (strong ? bold : 1);
}
