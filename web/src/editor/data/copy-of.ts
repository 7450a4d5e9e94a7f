import type { Scenario } from 'attention-explainer/engine';
import { messages } from '../../i18n/messages';
import { lessonIds, loadLesson, loadTexts } from '../../load/lessons';
import { wordsOf, type Draft } from './draft';
import { draftOf } from './from-scenario';
import { valuesOf } from './general-questions';

/**
 * The words of one of the page's own lessons in a language, as plain text by the keys of its messages;
 * any other lesson has none.
 */
export async function toldBy(
  given: unknown,
  language: string,
): Promise<(message: string) => string | undefined> {
  const draft = draftOf(given, () => undefined);
  if (!lessonIds.includes(draft.id)) return () => undefined;
  const texts = await loadTexts(draft.id, language);
  const shown = (key: string) => texts.names?.[key] ?? key;
  const written = (name: string, text: string) =>
    texts.sentences?.[name]?.written ?? wordsOf(text).map(shown).join(' ');
  const values = valuesOf({
    ...draft,
    focus: shown(draft.focus),
    senses: draft.senses.map((sense) => ({ ...sense, name: shown(sense.name) })),
    sentences: draft.sentences.map((sentence) => ({
      ...sentence,
      text: written(sentence.name, sentence.text),
      neighbour: shown(sentence.neighbour),
    })),
  });
  const said = messages(language, texts.messages ?? {});
  return (message) => (said.has(message) ? said.plain(message, values) : undefined);
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
