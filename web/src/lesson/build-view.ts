import type { Scenario } from 'attention-explainer/engine';
import type { Catalogue } from '../i18n/messages';
import { messages } from '../i18n/messages';
import { directionOf } from '../i18n/languages.mjs';
import { teller } from '../i18n/told';
import type { State } from '../state/state';
import { plans } from '../steps/plans';
import type { Actions } from './actions';
import { formats } from './format';
import type { Lesson } from './lesson';
import { numbers } from './numbers';
import type { Passing, TraceOf, View } from './view';
import { wordOf } from './label';

/** The sentence that a state shows: the reader's choice, else what the step opens on. */
export function sentenceOf({ sentence, step }: State, { sentences }: Scenario): string {
  if (sentence !== null) return sentence;
  const [first = '', second = first] = Object.keys(sentences);
  const { opensOn } = plans[step];
  if (opensOn === 'slide' && Object.hasOwn(sentences, 'slide')) return 'slide';
  return opensOn === 'second' ? second : first;
}

export type Speech = Pick<View, 'messages' | 'formats' | 'language' | 'direction' | 'tell'>;

/** How a language speaks and writes numbers. */
export function speech(language: string, ...catalogues: readonly Catalogue[]): Speech {
  const spoken = messages(language, ...catalogues);
  return {
    messages: spoken,
    tell: teller(spoken),
    formats: formats(language),
    language,
    direction: directionOf(language),
  };
}

/** Joins state, engine, words and actions into what figures may read. */
export function buildView(
  state: State,
  lesson: Lesson,
  words: Speech,
  passing: Passing,
  act: Actions,
): View {
  const { scenario } = lesson;
  const made = (sentence: string, changed: Pick<TraceOf, 'content' | 'edits'>): TraceOf => {
    const trace = lesson.trace({ ...state, ...changed }, sentence);
    return { sentence, trace, written: lesson.names.written(sentence, trace), ...changed };
  };
  const of = (sentence: string) => made(sentence, {});
  const alike = scenario.heads.every(
    (head) => head.queryFeatures.length === head.valueFeatures.length,
  );
  const carrying: View['carrying'] = (content, sentence) =>
    content === 'values' || alike ? made(sentence, { content }) : undefined;
  const edited: View['edited'] = (edits, sentence) => made(sentence, { edits });
  const explain: View['explain'] = ({ trace }, reference) => lesson.explain(trace, reference);
  const shown = of(sentenceOf(state, scenario));
  const pair = Object.keys(scenario.sentences).slice(0, 2);
  const ownHead = (sentence: string) =>
    scenario.sentences[sentence]?.head ?? scenario.heads[0]?.name ?? '';
  return {
    ...passing,
    ...words,
    state,
    scenario,
    names: lesson.names,
    texts: lesson.texts,
    shown,
    compared: state.compare && plans[state.step].compare ? pair.map(of) : [shown],
    of,
    carrying,
    edited,
    headFor: (sentence) => state.head ?? ownHead(sentence),
    wordIn: (trace) => {
      const chosen = state.word ?? '';
      if (trace.labels.includes(chosen)) return chosen;
      const same = trace.words.indexOf(wordOf(chosen));
      return trace.labels[same < 0 ? trace.focus : same] ?? '';
    },
    explain,
    similarity: lesson.similarity(state),
    explainSimilarity: (quantity) => lesson.explainSimilarity(state, quantity),
    number: numbers(
      words.messages,
      words.formats,
      lesson.names,
      explain,
      () => lesson.similarity(state),
      passing.held,
    ),
    act,
  };
}
