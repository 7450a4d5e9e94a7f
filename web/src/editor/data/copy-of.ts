import type { Scenario } from 'attention-explainer/engine';
import { messages } from '../../i18n/messages';
import { lessonIds, loadLesson, loadTexts } from '../../load/lessons';
import { wordsOf, type Draft } from './draft';
import { draftOf } from './from-scenario';

interface Meant {
  readonly id?: unknown;
  readonly focus?: unknown;
  readonly senses?: readonly { readonly name?: string }[];
  readonly sentences?: Readonly<
    Record<string, { readonly text?: string; readonly neighbour?: string }>
  >;
}

/** The words of one of the page's own lessons in a language, as plain text by the keys of its messages. */
export async function toldBy(
  given: unknown,
  language: string,
): Promise<(message: string) => string | undefined> {
  const { id, focus, senses = [], sentences = {} } = (given ?? {}) as Meant;
  if (typeof id !== 'string' || !lessonIds.includes(id)) return () => undefined;
  const texts = await loadTexts(id, language);
  const shown = (key: string) => texts.names?.[key] ?? key;
  const said = messages(language, texts.messages ?? {});
  const values = Object.fromEntries(
    Object.entries(sentences).flatMap(([name, { text = '', neighbour = '' }]) => [
      [`text${name}`, texts.sentences?.[name]?.written ?? wordsOf(text).map(shown).join(' ')],
      [`neighbour${name}`, shown(neighbour)],
      [`name${name}`, name],
    ]),
  );
  const [senseA = '', senseB = ''] = senses.map(({ name = '' }) => shown(name));
  const all = { ...values, senseA, senseB, focus: shown(String(focus)) };
  return (message) => (said.has(message) ? said.plain(message, all) : undefined);
}

/** One of the page's own lessons as the beginning of another: its texts in the reader's language. */
export async function copyOf(id: string, language: string): Promise<Draft> {
  const scenario: Scenario = await loadLesson(id);
  const { names, sentences } = await loadTexts(id, language);
  const draft = draftOf(scenario, await toldBy(scenario, language));
  const translated = { ...(names && { names }), ...(sentences && { sentences }) };
  return {
    ...draft,
    id: `my-${id}`,
    translations: Object.keys(translated).length > 0 ? { [language]: translated } : {},
  };
}
