/** A message in parts: texts, gaps, tags (`{ q: … }`), and 0 for the number of the plural around. */
export type Message = readonly Part[];
export type Choices = Readonly<Record<string, Message>>;
/** A gap: `[name]`, `[name, 1]` for a number, `[name, choices]` for a select, `[name, choices, 1]` for a plural. */
export type Gap = readonly [name: string, choices?: Choices | 1, isPlural?: boolean];
export type Part = string | 0 | Gap | Choices;

/** A message that was written in the notation of `scripts/messages/notation.mjs`. */
function read(text: string): Message {
  // Texts and signs in turn.
  const pieces = text.split(/([{}<>|&$])/);
  let at = 0;
  const next = () => pieces[at++] ?? '';
  /** What stands before a sign of the next text, which keeps the rest. */
  const before = (sign: string) => {
    const [name = '', ...rest] = next().split(sign);
    pieces[--at] = rest.join(sign);
    return name;
  };
  /** The parts up to the sign that ends them. */
  const parts = (): Message => {
    const found: Part[] = [];
    for (;;) {
      found.push(next());
      const sign = next();
      if (sign === '$') found.push(0);
      else if (sign === '<') found.push({ [before(' ')]: parts() });
      else if (sign === '{') found.push(gap());
      else return found;
    }
  };
  const gap = (): Gap => {
    const name = next();
    const kind = next();
    if (kind === '}') return [name];
    if (kind === '$') {
      at += 2;
      return [name, 1];
    }
    const choices: Record<string, Message> = {};
    do choices[before(':')] = parts();
    while (pieces[at - 1] === '|');
    return [name, choices, kind === '&'];
  };
  return parts();
}

const known = new Map<string, Message>();

/** The parts of a message. */
export function partsOf(text: string): Message {
  const message = known.get(text) ?? read(text);
  known.set(text, message);
  return message;
}
