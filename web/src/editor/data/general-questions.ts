import type { Messages } from '../../i18n/messages';
import type { StepName } from '../../state/state';
import type { Draft, DraftQuestion, Text } from './draft';

type Questions = Readonly<Partial<Record<StepName, DraftQuestion>>>;

const isOfPage = (text: Text) => typeof text !== 'string';

/** The questions of a lesson that the page's own messages ask: they fit any lesson, in any language. */
function ofPage(questions: Questions): Questions {
  const texts = ({ text, answers }: DraftQuestion) => [
    text,
    ...answers.flatMap((answer) => [answer.text, answer.because]),
  ];
  return Object.fromEntries(
    Object.entries(questions).filter(([, question]) => texts(question).every(isOfPage)),
  );
}

/** What a lesson's texts can name of it. */
export function valuesOf({ focus, sentences, senses }: Draft): Readonly<Record<string, string>> {
  const [a, b] = sentences;
  return {
    focus,
    nameA: a?.name ?? '',
    nameB: b?.name ?? '',
    textA: a?.text ?? '',
    textB: b?.text ?? '',
    neighbourA: a?.neighbour ?? '',
    neighbourB: b?.neighbour ?? '',
    senseA: senses[0]?.name ?? '',
    senseB: senses[1]?.name ?? '',
  };
}

/**
 * Questions that fit a lesson whatever it is about: those that the page asks in all its languages,
 * and one of the editor's own.
 */
export function generalQuestions(known: Draft, draft: Draft, { plain }: Messages): Questions {
  const values = valuesOf(draft);
  const text = (key: string) => plain(`ask.paradox.${key}`, values);
  const answers = [1, 2, 3].map((place) => ({
    text: text(`${place}.text`),
    right: place === 1,
    because: text(`${place}.because`),
  }));
  return { ...ofPage(known.questions), paradox: { text: text('text'), answers } };
}
