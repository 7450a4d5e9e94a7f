import { numberStyle } from './numbers.mjs';
import { partsOf, type Choices, type Gap, type Message, type Part } from './read';

/** What a language does with the pieces of a message. */
export interface Pen {
  readonly language: string;
  /** What fills a gap; undefined where nothing is given. */
  value(name: string): unknown;
  tag(name: string, children: readonly unknown[]): unknown;
}

/** Memory of what is slow to make, by language. */
function remembered<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const there = made.get(language) ?? make(language);
    made.set(language, there);
    return there;
  };
}

const numbersOf = remembered(numberStyle);
const pluralsOf = remembered((language) => new Intl.PluralRules(language));

const missing = '…';

/** The choice of a select, or of a plural: by its number, else by the language's rule for it. */
function chosen(choices: Choices, value: unknown, language: string, isPlural?: boolean): Message {
  const exact = choices[isPlural ? `=${String(value)}` : String(value)];
  const rule = isPlural && exact === undefined ? pluralsOf(language).select(Number(value)) : '';
  return exact ?? choices[rule] ?? choices['other'] ?? [];
}

/** The pieces of a message, texts that touch joined to one. A gap that nothing fills is an ellipsis. */
export const write = (text: string, pen: Pen): unknown[] => piecesOf(partsOf(text), pen);

function piecesOf(message: Message, pen: Pen, counted?: unknown): unknown[] {
  const pieces: unknown[] = [];
  const add = (piece: unknown) => {
    const last = pieces.length - 1;
    if (typeof piece === 'string' && typeof pieces[last] === 'string') pieces[last] += piece;
    else if (piece !== '') pieces.push(piece);
  };
  const number = (value: unknown) =>
    typeof value === 'number' ? numbersOf(pen.language)(value) : missing;
  const one = (part: Part) => {
    if (typeof part === 'string') add(part);
    else if (part === 0) add(number(counted));
    else if (Array.isArray(part)) {
      const [name, choices, isPlural] = part as Gap;
      const value = pen.value(name);
      if (choices === 1) add(number(value));
      else if (choices) {
        const choice = chosen(choices, value, pen.language, isPlural);
        piecesOf(choice, pen, isPlural ? value : counted).forEach(add);
      } else add(typeof value === 'number' ? String(value) : (value ?? ''));
    } else {
      for (const [name, children] of Object.entries(part as Choices))
        add(pen.tag(name, piecesOf(children, pen, counted)));
    }
  };
  message.forEach(one);
  return pieces;
}
