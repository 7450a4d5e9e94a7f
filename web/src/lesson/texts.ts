import type { LocalText, Scenario, ScenarioTranslation } from 'attention-explainer/engine';
import type { Catalogue, Messages, MessageValues, Rendered } from '../i18n/messages';
import type { nothing } from 'lit';
import { joined } from './names';
import type { View } from './view';

/** A lesson's words in one language: names are for the eyes alone, keys stay the scenario's. */
export interface LessonTexts extends ScenarioTranslation {
  /** Messages laid over the page's own. */
  readonly messages?: Catalogue;
}

export const noTexts: LessonTexts = Object.freeze({});

/** The scenario with its sentences in the order that a language puts their words in. */
export function inOrderOf(scenario: Scenario, { sentences = {} }: LessonTexts): Scenario {
  if (!Object.values(sentences).some(({ keys }) => keys !== undefined)) return scenario;
  const ordered = Object.entries(scenario.sentences).map(([name, sentence]) => [
    name,
    { ...sentence, text: sentences[name]?.keys ?? sentence.text },
  ]);
  return { ...scenario, sentences: Object.fromEntries(ordered) };
}

/** What a lesson's own messages may name: the focus word, both sentences, what decides them. */
export function lessonValues({ scenario, names, of }: View): MessageValues {
  const { focus, sentences, senses } = scenario;
  const [a = '', b = ''] = Object.keys(sentences);
  const text = (sentence: string) => joined(of(sentence).written);
  return {
    focus: names.shown(focus),
    nameA: a,
    nameB: b,
    textA: text(a),
    textB: text(b),
    neighbourA: names.shown(sentences[a]?.neighbour ?? ''),
    neighbourB: names.shown(sentences[b]?.neighbour ?? ''),
    senseA: names.shown(senses[0].name),
    senseB: names.shown(senses[1].name),
  };
}

/** A text of the scenario in the reader's language. */
export function localText(
  { messages, texts }: { readonly messages: Messages; readonly texts: LessonTexts },
  text: LocalText,
  path: string,
  values?: MessageValues,
): Rendered | typeof nothing {
  if (typeof text !== 'string') return messages.rich(text.message, values);
  return texts.texts?.[path] ?? text;
}
