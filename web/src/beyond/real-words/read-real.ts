import { readSentence } from 'attention-explainer/words';

/** Stands before and after the word whose row is looked at, in the state's text alone. */
const mark = '*';

/** A word of the sentence as it is written; `row` is its place among those that the pack has. */
export interface Token {
  readonly written: string;
  readonly row: number | null;
}

export interface ReadReal {
  /** The text without its mark. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** As the pack has them. */
  readonly words: readonly string[];
  readonly unknown: readonly string[];
  /** The row that the text marks, null where it marks none. */
  readonly marked: number | null;
  /** How many words there are, where they are none or too many. */
  readonly refused?: number;
}

/** Where each word begins in the text. */
function starts(plain: string, written: readonly string[]): readonly number[] {
  let from = 0;
  return written.map((word) => {
    const at = plain.indexOf(word, from);
    from = at + word.length;
    return at;
  });
}

/** Reads a sentence of real words, with the mark of the word that is looked at. Never throws. */
export function readReal(find: (text: string) => string | undefined, text: string): ReadReal {
  const plain = text.replaceAll(mark, '');
  const none = { plain, tokens: [], words: [], unknown: [], marked: null };
  try {
    const { written, words, unknown } = readSentence(find, plain);
    let row = 0;
    const tokens = written.map((word) => ({
      written: word,
      row: find(word) === undefined ? null : row++,
    }));
    const at = text.indexOf(mark);
    const ends = starts(plain, written).map((start, i) => start + (written[i]?.length ?? 0));
    const token = at < 0 ? -1 : ends.findIndex((end) => at < end);
    return { plain, tokens, words, unknown, marked: tokens[token]?.row ?? null };
  } catch (error) {
    const { received } = error as { received?: string };
    if (received === undefined) throw error;
    return { ...none, refused: Number(received) || 0 };
  }
}

/** The text with this row marked. */
export function markRow({ plain, tokens }: ReadReal, row: number): string {
  const at = starts(
    plain,
    tokens.map(({ written }) => written),
  );
  const i = tokens.findIndex((token) => token.row === row);
  const [start, length] = [at[i] ?? 0, tokens[i]?.written.length ?? 0];
  const end = start + length;
  return plain.slice(0, start) + mark + plain.slice(start, end) + mark + plain.slice(end);
}
