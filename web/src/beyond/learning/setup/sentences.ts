import {
  find,
  listSenses,
  readSentence,
  trainingData,
  type MadeSentence,
  type SenseOf,
} from 'attention-explainer/words';
import type { TrainingData, TrainingOptions } from 'attention-explainer/learning';
import type { RealWorld } from '../../words';
import type { Known } from './codecs';
import type { OwnSentence, Settings } from './settings';

export type Sense = SenseOf & {
  readonly id: string;
  readonly word: string;
  readonly other: number;
};

/** The sentences of the lesson's own words, by sense: nobody made them for training. */
const lessons: Readonly<Record<string, string>> = {
  'apple.fruit': 'i bought an apple and an orange',
  'apple.company': 'apple unveiled a new phone',
};

/** The real world as this part looks at it: senses, next words and sentences by sense. */
export class Library {
  readonly world: RealWorld;
  readonly senses: readonly Sense[];
  readonly known: Known;
  /** The next words in the order in which the engine has them. */
  readonly nextWords: readonly string[];

  constructor(world: RealWorld) {
    this.world = world;
    this.senses = listSenses(world.senses);
    this.nextWords = [...new Set(this.senses.flatMap(({ nextWords }) => nextWords))];
    this.known = {
      senses: this.senses.map(({ id }) => id),
      words: world.senses.ambiguous.map(({ word }) => word),
    };
  }

  /** A word's two senses. */
  sensesOf(word: string): readonly [Sense, Sense] {
    const [one, other] = this.senses.filter((sense) => sense.word === word);
    if (!one || !other) throw new RangeError(`word: expected an ambiguous word, got “${word}”`);
    return [one, other];
  }

  made({ word, name }: Sense, split: string): readonly MadeSentence[] {
    return this.world.sentences.filter(
      (sentence) => sentence.word === word && sentence.sense === name && sentence.split === split,
    );
  }

  /** The sentences of a sense that can be looked at: the lesson's own, then those held out. */
  shownOf(sense: Sense): readonly { readonly text: string; readonly isHeldOut: boolean }[] {
    const own = lessons[sense.id];
    const heldOut = this.made(sense, 'heldOut').map(({ text }) => ({ text, isHeldOut: true }));
    return own === undefined ? heldOut : [{ text: own, isHeldOut: false }, ...heldOut];
  }

  /** A text's words as the pack has them. Throws a `RangeError` for none or more than 32. */
  read(text: string) {
    return readSentence((word) => find(this.world.pack, word), text);
  }

  data({ without, contexts, own }: Settings): TrainingData {
    const { senses, sentences } = this.world;
    return trainingData(senses, sentences, {
      without,
      contexts,
      own: own.map((one) => this.#taken(one)),
    });
  }

  /** An own sentence as it can be trained on: in the pack's words. Throws where it has not its sense's word. */
  #taken({ text, sense }: OwnSentence): OwnSentence {
    const { words, unknown } = this.read(text);
    if (unknown.length > 0) {
      throw new RangeError(`own: expected words of the pack, got “${unknown.join(' ')}”`);
    }
    return { text: words.join(' '), sense };
  }
}

export const optionsOf = ({
  seed,
  rank,
  heads,
  batch,
  rate,
  method,
}: Settings): TrainingOptions => ({
  seed,
  rank,
  heads,
  batch,
  rate,
  method,
});
