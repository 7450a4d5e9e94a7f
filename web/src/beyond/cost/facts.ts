import { html, type TemplateResult } from 'lit';
import {
  explainedBy,
  factNumber,
  type Explain as ExplainIn,
  type Explained,
  type FactNumber,
} from '../facts';
import type { View } from '../../lesson/view';
import type { Count, Counts, Measure } from './counts';
import type { Point } from './results';
import type { Room } from './room';
import { ways, type Way } from './run/protocol';
import { unitsOf } from './units';

/** What facts are about. */
export interface Scene {
  readonly view: View;
  readonly room: Room;
  readonly counts: Counts;
}

export const say = (
  { view }: Pick<Scene, 'view'>,
  key: string,
  values: Record<string, string | number> = {},
) => view.messages.plain(`cost.${key}`, values);

export const wayName = (scene: Pick<Scene, 'view'>, way: Way) => say(scene, `way.${way}`);

const whole = ({ view }: Scene, value: number) => unitsOf(view).whole(value);

export const drawn = (scene: Scene, fact: FactNumber | undefined): TemplateResult =>
  fact ? factNumber(scene.view, fact) : html`–`;

/** The middle of the measured times. */
export function timeFact(scene: Scene, way: Way, n: number): FactNumber | undefined {
  const point = scene.room.results.at(way, n);
  if (!point) return undefined;
  return {
    id: `time:${way}:${n}`,
    quantity: 'time',
    value: point.median,
    shown: unitsOf(scene.view).duration(point.median),
    title: say(scene, 'title.time', { way: wayName(scene, way), n: whole(scene, n) }),
  };
}

export function multiplicationsFact(scene: Scene, n: number, full = false): FactNumber {
  const value = scene.counts.multiplications(n).total;
  const units = unitsOf(scene.view);
  return {
    id: `multiplications:${n}`,
    quantity: 'multiplications',
    value,
    shown: full ? units.whole(value) : units.brief(value),
    title: say(scene, 'title.multiplications', { n: whole(scene, n) }),
  };
}

export function memoryFact(scene: Scene, way: Way, n: number): FactNumber {
  const value = scene.counts.memory(way, n).total;
  return {
    id: `memory:${way}:${n}`,
    quantity: 'memory',
    value,
    shown: unitsOf(scene.view).bytes(value),
    title: say(scene, 'title.memory', { way: wayName(scene, way), n: whole(scene, n) }),
  };
}

export function exponentFact(scene: Scene, measure: Measure, way: Way): FactNumber | undefined {
  const fit = scene.room.fit(measure, way);
  if (!fit) return undefined;
  return {
    id: `exponent:${measure}:${way}`,
    quantity: 'exponent',
    value: fit.law.exponent,
    title: say(scene, `title.exponent.${measure}`, { way: wayName(scene, way) }),
  };
}

function factorFact(scene: Scene, way: Way): FactNumber | undefined {
  const fit = scene.room.fit('time', way);
  if (!fit) return undefined;
  return {
    id: `factor:${way}`,
    quantity: 'factor',
    value: fit.law.factor,
    title: say(scene, 'title.factor', { way: wayName(scene, way) }),
  };
}

/** The time that the fitted line gives for a length. */
export function predictedFact(scene: Scene, way: Way, n: number): FactNumber | undefined {
  const fit = scene.room.fit('time', way);
  if (!fit) return undefined;
  const value = scene.counts.at(fit, n);
  return {
    id: `predicted:${way}:${n}`,
    quantity: 'predicted',
    value,
    shown: unitsOf(scene.view).duration(value),
    title: say(scene, 'title.predicted', { way: wayName(scene, way), n: whole(scene, n) }),
  };
}

/** Multiplications in a second, of what was measured. */
function rateFact(scene: Scene, way: Way, n: number): FactNumber | undefined {
  const point = scene.room.results.at(way, n);
  if (!point) return undefined;
  const value = scene.counts.multiplications(n).total / point.median;
  return {
    id: `rate:${way}:${n}`,
    quantity: 'rate',
    value,
    shown: unitsOf(scene.view).brief(value),
    title: say(scene, 'title.rate', { way: wayName(scene, way), n: whole(scene, n) }),
  };
}

type Explain = ExplainIn<Scene>;

const plus = ['+', '+'] as const;
const times = ['×', '×'] as const;
const divided = ['÷', '÷'] as const;

const wayOf = (text: string | undefined): Way | undefined => ways.find((way) => way === text);

/** A length in an id; one that is none finds nothing. */
const sizeOf = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) : NaN);

function pointOf({ room }: Scene, [way, n]: readonly string[]): Point | undefined {
  const meant = wayOf(way);
  return meant && room.results.at(meant, sizeOf(n));
}

const time: Explain = (scene, rest) => {
  const point = pointOf(scene, rest);
  if (!point) return undefined;
  const { way, n, seconds, calls } = point;
  const { duration } = unitsOf(scene.view);
  return {
    number: timeFact(scene, way, n),
    said: say(scene, 'why.time', { runs: seconds.length, calls }),
    terms: [
      ...seconds.map((one, i) => ({
        name: say(scene, 'why.run', { place: i + 1 }),
        value: html`${duration(one)}`,
      })),
      { name: say(scene, 'why.rate'), value: drawn(scene, rateFact(scene, way, n)) },
    ],
  };
};

const rate: Explain = (scene, rest) => {
  const point = pointOf(scene, rest);
  if (!point) return undefined;
  const { way, n } = point;
  return {
    number: rateFact(scene, way, n),
    said: 'why.operation.quotient',
    joined: divided,
    terms: [
      {
        name: say(scene, 'multiplications'),
        value: drawn(scene, multiplicationsFact(scene, n, true)),
      },
      { name: say(scene, 'why.seconds'), value: drawn(scene, timeFact(scene, way, n)) },
    ],
  };
};

/** A term of a count as a number of its own. */
function termFact(
  scene: Scene,
  of: string,
  { name, value }: Count['terms'][number],
  shown: string,
): FactNumber {
  const title = say(scene, `term.${name}`);
  return { id: `term:${name}:${of}`, quantity: 'term', value, shown, title };
}

const countOf = (scene: Scene, [kind, ...rest]: readonly string[]): Count | undefined => {
  if (kind === 'multiplications') return scene.counts.multiplications(sizeOf(rest[0]));
  const way = wayOf(rest[0]);
  return way && scene.counts.memory(way, sizeOf(rest[1]));
};

const writtenAs = (scene: Scene, kind: string | undefined) => {
  const units = unitsOf(scene.view);
  return kind === 'memory' ? units.bytes : units.whole;
};

function summed(scene: Scene, of: readonly string[], number: FactNumber, said: string): Explained {
  const write = writtenAs(scene, of[0]);
  const terms = countOf(scene, of)?.terms ?? [];
  return {
    number,
    said,
    joined: plus,
    terms: terms.map((one) => ({
      name: say(scene, `term.${one.name}`),
      value: drawn(scene, termFact(scene, of.join(':'), one, write(one.value))),
    })),
  };
}

const multiplications: Explain = (scene, [n]) =>
  summed(
    scene,
    ['multiplications', n ?? ''],
    multiplicationsFact(scene, sizeOf(n), true),
    say(scene, 'why.multiplications'),
  );

const memory: Explain = (scene, [way, n]) => {
  const meant = wayOf(way);
  if (!meant) return undefined;
  const number = memoryFact(scene, meant, sizeOf(n));
  return summed(scene, ['memory', meant, n ?? ''], number, say(scene, 'why.memory'));
};

const term: Explain = (scene, [name, ...of]) => {
  const found = countOf(scene, of)?.terms.find((one) => one.name === name);
  if (!found) return undefined;
  const write = writtenAs(scene, of[0]);
  return {
    number: termFact(scene, of.join(':'), found, write(found.value)),
    said: found.factors.length > 0 ? 'why.operation.product' : say(scene, 'why.room'),
    joined: times,
    terms: found.factors.map(({ name: factor, value }) => ({
      name: say(scene, `factor.${factor}`),
      value: html`${whole(scene, value)}`,
    })),
  };
};

const exponent: Explain = (scene, [measure, way]) => {
  const meant = wayOf(way);
  const of = measure === 'memory' ? 'memory' : 'time';
  const fit = meant && scene.room.fit(of, meant);
  if (!fit) return undefined;
  return {
    number: exponentFact(scene, of, meant),
    said: say(scene, `why.exponent.${of}`),
    terms: fit.points.map(({ n }) => ({
      name: say(scene, 'n', { n: whole(scene, n) }),
      value: drawn(scene, of === 'time' ? timeFact(scene, meant, n) : memoryFact(scene, meant, n)),
    })),
  };
};

const factor: Explain = (scene, [way]) => {
  const meant = wayOf(way);
  if (!meant) return undefined;
  const explained = exponent(scene, ['time', meant]);
  return (
    explained && {
      ...explained,
      number: factorFact(scene, meant),
      said: say(scene, 'why.factor'),
    }
  );
};

const predicted: Explain = (scene, [way, n]) => {
  const meant = wayOf(way);
  const number = meant && predictedFact(scene, meant, sizeOf(n));
  if (!number) return undefined;
  return {
    number,
    said: say(scene, 'why.predicted'),
    terms: [
      { name: say(scene, 'why.factor.name'), value: drawn(scene, factorFact(scene, meant)) },
      { name: say(scene, 'factor.words'), value: html`${whole(scene, sizeOf(n))}` },
      {
        name: say(scene, 'exponent'),
        value: drawn(scene, exponentFact(scene, 'time', meant)),
      },
    ],
  };
};

/** What a number of this part is made of, by the name that it carries. */
export const explainFact = explainedBy<Scene>({
  time,
  rate,
  multiplications,
  memory,
  term,
  exponent,
  factor,
  predicted,
});
