import { html, type TemplateResult } from 'lit';
import { explainedBy, factNumber, type Explain as ExplainIn, type FactNumber } from '../facts';
import type { View } from '../../lesson/view';
import type { Lessons, Pair } from './look';
import type { Planes } from './plane';
import type { Room } from './room';
import type { Marks } from './run/protocol';
import type { Sense } from './setup/sentences';
import { explainStudy } from './figures/study-table';
import { massOf } from './understood';

export type Split = 'heldOut' | 'train';

/** What facts are about: the run, where it stands, and what is looked at. */
export interface Scene {
  readonly view: View;
  readonly room: Room;
  readonly pair: Pair;
  readonly lessons: Lessons;
  readonly planes: Planes;
}

/** The marks shown: those of the sentences trained on may be older. */
export function marksOf({ room }: Scene, split: Split): Marks | null {
  if (!room.shown) return null;
  if (split === 'heldOut') return room.shown.heldOut;
  return room.history.trainedAt(room.shown.updates)?.train ?? null;
}

const senseName = ({ word, name }: Sense) => `${word}: ${name}`;

const say = ({ view }: Scene, key: string, values: Record<string, string | number> = {}) =>
  view.messages.plain(`learning.${key}`, values);

const drawn = (scene: Scene, fact: FactNumber | undefined): TemplateResult =>
  fact ? factNumber(scene.view, fact) : html``;

/** The mean loss of a split, or of one of its senses. */
export function lossFact(scene: Scene, split: Split, sense?: number): FactNumber | undefined {
  const marks = marksOf(scene, split);
  const of = sense === undefined ? marks : marks?.bySense[sense];
  if (!of || of.count === 0) return undefined;
  const which = say(scene, `split.${split}`);
  const named =
    sense === undefined ? '' : ` · ${senseName(scene.room.library!.senses[sense] as Sense)}`;
  return {
    id: sense === undefined ? `loss:${split}` : `loss:${split}:${sense}`,
    quantity: 'loss',
    value: of.loss,
    title: `${say(scene, 'loss')}: ${which}${named}`,
  };
}

export function accuracyFact(scene: Scene, split: Split): FactNumber | undefined {
  const marks = marksOf(scene, split);
  if (!marks || marks.accuracy === null) return undefined;
  return {
    id: `accuracy:${split}`,
    quantity: 'accuracy',
    value: marks.accuracy,
    title: `${say(scene, 'accuracy')}: ${say(scene, `split.${split}`)}`,
    format: 'percent',
  };
}

/** How many sentences are right: of a split, or of one of its senses. */
export function rightFact(scene: Scene, split: Split, sense?: number): FactNumber | undefined {
  const marks = marksOf(scene, split);
  const of = sense === undefined ? marks : marks?.bySense[sense];
  if (!of || of.count === 0) return undefined;
  const named =
    sense === undefined ? '' : ` · ${senseName(scene.room.library!.senses[sense] as Sense)}`;
  return {
    id: sense === undefined ? `right:${split}` : `right:${split}:${sense}`,
    quantity: 'right',
    value: of.right,
    title: `${say(scene, 'right', { count: of.count })}: ${say(scene, `split.${split}`)}${named}`,
  };
}

/** The loss of guessing: all next words are equally likely. */
export function chanceFact(scene: Scene): FactNumber | undefined {
  const bounds = scene.room.opened?.bounds;
  if (!bounds) return undefined;
  return {
    id: 'chance',
    quantity: 'loss',
    value: bounds.chance,
    title: say(scene, 'bound.chance'),
  };
}

/** The least possible loss: of all senses, each as often as any other, or of one. */
export function leastFact(scene: Scene, sense?: number): FactNumber | undefined {
  const leasts = scene.room.opened?.bounds.leasts ?? [];
  const mean = leasts.reduce((sum, one) => sum + one, 0) / leasts.length;
  const value = sense === undefined ? mean : leasts[sense];
  if (value === undefined || leasts.length === 0) return undefined;
  const title = say(scene, 'bound.least');
  return sense === undefined
    ? { id: 'least', quantity: 'loss', value, title }
    : {
        id: `least:${sense}`,
        quantity: 'loss',
        value,
        title: `${title} · ${senseName(scene.room.library!.senses[sense] as Sense)}`,
      };
}

/** What is given to all next words of a sense in a sentence that is shown. */
export function massFact(scene: Scene, text: string, sense: Sense): FactNumber | undefined {
  const { room, lessons, view } = scene;
  if (!room.shown || !lessons.of(room.shown).has(text)) return undefined;
  const { trace } = lessons.of(room.shown).of(view, text);
  return {
    id: `mass:${sense.id}:${text}`,
    quantity: 'mass',
    value: massOf(trace, sense),
    title: say(scene, 'mass.title', { sense: sense.name, text }),
    format: 'percent',
  };
}

/** Where the word comes to in one of the two sentences, along an axis of the plane. */
export function placeFact(scene: Scene, place: 0 | 1, axis: 0 | 1): FactNumber | undefined {
  const { room, planes, pair, view } = scene;
  if (!room.shown) return undefined;
  return {
    id: `place:${place}:${axis}`,
    quantity: 'place',
    value: planes.output(view, room.shown, pair, pair.texts[place])[axis],
    title: say(scene, 'place.title', { word: pair.word, text: pair.texts[place], axis: axis + 1 }),
  };
}

type Explain = ExplainIn<Scene>;

const plus = ['+', '+'] as const;

/** The sentences of a sense in a split, as they are trained on or held out. */
function sentencesOf({ room }: Scene, split: Split, index: number): readonly string[] {
  const library = room.library!;
  const texts = library
    .data(room.settings)
    .examples.filter(
      ({ sense, isHeldOut }) => sense === index && (isHeldOut ?? false) === (split === 'heldOut'),
    )
    .map(({ words }) => words.join(' '));
  return [...new Set(texts)];
}

const loss: Explain = (scene, [split = '', sense]) => {
  const of = split as Split;
  const number = lossFact(scene, of, sense === undefined ? undefined : Number(sense));
  if (sense !== undefined) {
    const count = marksOf(scene, of)?.bySense[Number(sense)]?.count ?? 0;
    return { number, said: say(scene, 'why.loss.sense', { count }), terms: [] };
  }
  return {
    number,
    said: say(scene, 'why.loss'),
    terms: scene.room.library!.senses.flatMap((one, i) => {
      const part = lossFact(scene, of, i);
      return part ? [{ name: senseName(one), value: drawn(scene, part) }] : [];
    }),
  };
};

const accuracy: Explain = (scene, [split = '']) => {
  const count = marksOf(scene, split as Split)?.count ?? 0;
  return {
    number: accuracyFact(scene, split as Split),
    said: 'why.operation.quotient',
    joined: ['÷', '÷'],
    terms: [
      { name: say(scene, 'why.right'), value: drawn(scene, rightFact(scene, split as Split)) },
      { name: say(scene, 'why.sentences'), value: html`${scene.view.formats.number(count)}` },
    ],
  };
};

const right: Explain = (scene, [split = '', sense]) => {
  const of = split as Split;
  const { senses } = scene.room.library!;
  if (sense === undefined) {
    const terms = senses.flatMap((one, i) => {
      const part = rightFact(scene, of, i);
      return part ? [{ name: senseName(one), value: drawn(scene, part) }] : [];
    });
    return { number: rightFact(scene, of), said: 'why.operation.sum', joined: plus, terms };
  }
  const index = Number(sense);
  const meant = senses[index] as Sense;
  const texts = sentencesOf(scene, of, index);
  const { shown } = scene.room;
  if (shown) scene.lessons.of(shown).add(meant.word, texts);
  const other = senses[meant.other] as Sense;
  return {
    number: rightFact(scene, of, index),
    said: say(scene, 'why.right.sense', { sense: meant.name, other: other.name }),
    terms: texts.map((text) => ({
      name: text,
      value: html`${drawn(scene, massFact(scene, text, meant))} :
      ${drawn(scene, massFact(scene, text, other))}`,
    })),
  };
};

const chance: Explain = (scene) => ({
  number: chanceFact(scene),
  said: say(scene, 'why.bound.chance', { count: scene.room.library!.nextWords.length }),
  terms: [],
});

const least: Explain = (scene, [sense]) => {
  const { senses } = scene.room.library!;
  if (sense !== undefined) {
    const count = senses[Number(sense)]?.nextWords.length ?? 0;
    const number = leastFact(scene, Number(sense));
    return { number, said: say(scene, 'why.bound.least.sense', { count }), terms: [] };
  }
  return {
    number: leastFact(scene),
    said: say(scene, 'why.bound.least'),
    terms: senses.map((one, i) => ({
      name: senseName(one),
      value: drawn(scene, leastFact(scene, i)),
    })),
  };
};

const mass: Explain = (scene, [id = '', ...rest]) => {
  const text = rest.join(':');
  const { room, lessons, view } = scene;
  const sense = room.library!.senses.find((one) => one.id === id) as Sense;
  const number = massFact(scene, text, sense);
  if (!number || !room.shown) return { number: undefined, said: '', terms: [] };
  const made = lessons.of(room.shown).viewOf(view, text);
  const of = made.of(text);
  const row = of.trace.labels[of.trace.focus] ?? '';
  return {
    number,
    said: 'why.operation.sum',
    joined: plus,
    terms: sense.nextWords.map((column) => ({
      name: column,
      value: made.number.html(of, { quantity: 'nextWord', row, column }),
    })),
  };
};

const place: Explain = (scene, [at = '', axis = '']) => {
  const [i, j] = [at === '1' ? 1 : 0, axis === '1' ? 1 : 0] as const;
  const { room, planes, view, pair } = scene;
  if (!room.shown) return { number: undefined, said: '', terms: [] };
  const { terms } = planes.explain(view, room.shown, pair, i, j);
  return {
    number: placeFact(scene, i, j),
    said: say(scene, 'why.place'),
    joined: plus,
    terms: terms.map(({ value }, k) => ({
      name: say(scene, 'why.place.term', { dimension: k + 1 }),
      value: html`${view.formats.number(value ?? 0)}`,
    })),
  };
};

const study: Explain = (scene, [name = '']) => explainStudy(scene, name);

/** What a number of this part is made of that is in no trace, by the name that it carries. */
export const explainFact = explainedBy<Scene>({
  loss,
  accuracy,
  right,
  chance,
  least,
  mass,
  place,
  study,
});
