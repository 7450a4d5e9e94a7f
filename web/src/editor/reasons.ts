import type { Problem } from './data/check';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a lesson's check expects, by how it says so, and the message that says it to a reader. */
const wants: readonly (readonly [RegExp, string])[] = [
  [/^an? (number|string|boolean|object|array)$/u, 'want.type'],
  [/^at least (?<count>\d+) entries$/u, 'want.at-least'],
  [/^at most (?<count>\d+) entries$/u, 'want.at-most'],
  [/^at least 1 character$/u, 'want.text'],
  [/^at most (?<count>\d+) characters$/u, 'want.characters'],
  [/^a number of at least (?<limit>-?\d+)$/u, 'want.least'],
  [/^a number of at most (?<limit>-?\d+)$/u, 'want.most'],
  [/^(a name|names) without space, dot or @$/u, 'want.name'],
  [/^each (entry once|name once, whatever its case)$/u, 'want.once'],
  [/^one of the forms that the schema allows$/u, 'want.text'],
  [/^one of (?<names>.+)$/u, 'want.one-of'],
  [/^(?<count>\d+) rows$/u, 'want.rows'],
  [/^(?<count>\d+) numbers$/u, 'want.numbers'],
  [/^(?<count>\d+) names, as in the first head$/u, 'want.names'],
  [/^(?<count>\d+) words$/u, 'want.words'],
  [/^1 to 32 words$/u, 'want.sentence'],
  [/^one right answer$/u, 'want.right'],
  [/^a name that is no word of the lesson$/u, 'want.no-word'],
  [/^the words of “(?<text>.*)” in any order$/u, 'want.same-words'],
  [/^no such member$/u, 'want.nothing'],
  [/^a value$/u, 'want.value'],
];

const cameFixed: Readonly<Record<string, string>> = {
  nothing: 'came.nothing',
  'a second one': 'came.second',
  one: 'came.one',
  '""': 'came.nothing',
};

/** A list of names cut to what a line can hold. */
function brief(names: string): string {
  const all = names.split(', ');
  return all.length > 12 ? `${all.slice(0, 12).join(', ')} …` : names;
}

/** What is wrong in a cell, in the reader's language. */
export function reasonFor(say: Say, { expected, received }: Problem): string {
  const [pattern, key] = wants.find(([one]) => one.test(expected)) ?? [];
  const found = pattern?.exec(expected);
  const { count, limit, names, text } = found?.groups ?? {};
  const wanted = key
    ? say(key, {
        type: found?.[1] ?? '',
        count: Number(count ?? 0),
        limit: limit ?? '',
        names: brief(names ?? ''),
        text: text ?? '',
      })
    : expected;
  const came = cameFixed[received];
  const quoted = received.replace(/^"(.*)"$/u, '“$1”');
  return say('problem.reason', { expected: wanted, received: came ? say(came) : quoted });
}
