// @ts-check
import { anchor } from './contestant.mjs';
import { allContestants, named } from './contestants.mjs';
import { goals } from './goals.mjs';
import { machineOf } from './machine.mjs';
import { assemblePeaks } from './peak.mjs';
import { fullPace, quickPace } from './race.mjs';
import { operations, sizes } from './sizes.mjs';
import { middleOf, standings } from './standings.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./sizes.mjs').Size} Size */
/** @typedef {import('./contestants.mjs').Known} Known */
/** @typedef {import('./report.mjs').Options} Options */
/** @typedef {import('./report.mjs').Home} Home */
/** @typedef {{ peak: Record<'plain' | 'fused', number | null>, standings: import('./standings.mjs').Standing[], failed: Record<string, string> }} Outcome peaks in GFLOP/s */
/** @typedef {{ size: Size } & Outcome} Sized */

/** @param {import('./task.mjs').Raced} raced @param {readonly Known[]} entered @param {Size} size @returns {Outcome} */
function outcomeOf({ laps, peaks, failed }, entered, size) {
  const lapOf = (/** @type {string} */ name) => laps.find((lap) => lap.name === name);
  /** @param {'plain' | 'fused'} kind */
  const peakOf = (kind) => {
    const [lap, peak] = [lapOf(kind), peaks[kind]];
    return lap && peak ? { lap, ...peak } : undefined;
  };
  /** @param {'plain' | 'fused'} kind */
  const rate = (kind) => {
    const peak = peakOf(kind);
    return peak
      ? peak.operations / median(peak.lap.times.filter((time) => time !== null)) / 1e6
      : null;
  };
  const relaxed = new Set(entered.filter((one) => one.relaxed).map(({ id }) => id));
  const own = laps.filter(({ name }) => name !== 'plain' && name !== 'fused');
  return {
    peak: { plain: rate('plain'), fused: rate('fused') },
    standings: standings(own, {
      anchor,
      operations: operations(size),
      peakOf: (name) => peakOf(relaxed.has(name) ? 'fused' : 'plain'),
    }),
    failed,
  };
}

/** One run at one size: all together, and those who must be alone each beside the anchor. @param {Home} home @param {readonly Known[]} contestants @param {Size} size @param {Pick<import('./task.mjs').RaceTask, 'peaks' | 'pace'>} rest @returns {Promise<Outcome>} */
async function raced(home, contestants, size, rest) {
  const together = contestants.filter(({ alone }) => !alone);
  const apart = contestants.filter(({ alone }) => alone).map((one) => [one]);
  /** @type {Outcome | undefined} */
  let whole;
  for (const group of [together, ...apart]) {
    const ids = [...new Set([anchor, ...group.map(({ id }) => id)])];
    const task = /** @type {const} */ ({ kind: 'race', size, contestants: ids, ...rest });
    const { result, error } = await home.run(task);
    if (error) throw new Error(`${home.name}, ${size.label}: ${error}`);
    const outcome = outcomeOf(result, contestants, size);
    whole = whole
      ? {
          ...whole,
          standings: [
            ...whole.standings,
            ...outcome.standings.filter(({ contestant }) => contestant !== anchor),
          ],
          failed: { ...whole.failed, ...outcome.failed },
        }
      : outcome;
  }
  return /** @type {Outcome} */ (whole);
}

/** Who takes so long that one run must do. @param {Outcome} outcome */
const slowOnes = ({ standings: all }) =>
  all.filter(({ milliseconds }) => milliseconds.middle > 1000).map(({ contestant }) => contestant);

/** @param {readonly Outcome[]} runs the first has all contestants @returns {Outcome} */
function middleOutcome(runs) {
  const all = runs.flatMap((run) => run.standings);
  const ids = [...new Set(all.map(({ contestant }) => contestant))];
  return {
    peak: middleOf(runs.map(({ peak }) => peak)),
    standings: ids.map((id) => middleOf(all.filter(({ contestant }) => contestant === id))),
    failed: Object.assign({}, ...runs.map(({ failed }) => failed)),
  };
}

/** @param {readonly Sized[]} found @param {import('./contestants.mjs').Names} names */
function rowsOf(found, names) {
  return found.flatMap(({ size, standings: all, failed, peak }) => [
    ...all.map(({ contestant, milliseconds, ratio, share, error, rounds }) => ({
      size: size.label,
      contestant: names[contestant]?.name ?? contestant,
      µs: 1000 * milliseconds.middle,
      'p10–p90': `${(1000 * milliseconds.p10).toPrecision(3)}–${(1000 * milliseconds.p90).toPrecision(3)}`,
      '× ORT': ratio.middle,
      'p10–p90 of ×': `${ratio.p10.toPrecision(3)}–${ratio.p90.toPrecision(3)}`,
      'of the peak': share === null ? '' : `${(100 * share).toFixed(1)} %`,
      error: error.toExponential(1),
      rounds,
    })),
    ...Object.entries(failed).map(([contestant, reason]) => ({
      size: size.label,
      contestant: `${names[contestant]?.name ?? contestant} FAILED: ${reason}`,
    })),
    {
      size: size.label,
      contestant: `(peak: ${peak.plain?.toFixed(1) ?? 'none'} GFLOP/s, fused ${peak.fused?.toFixed(1) ?? 'none'})`,
    },
  ]);
}

/** What is promised of `engine.attend` as plain SIMD. @param {readonly Sized[]} found @param {string} home */
function goalsOf(found, home) {
  const ours = found.flatMap(({ size, standings: all }) => {
    const standing = all.find(({ contestant }) => contestant === 'attend');
    return standing ? [{ size, standing }] : [];
  });
  if (ours.length === 0) return [];
  const { microseconds, ratios, share, error } = goals.attention;
  return [
    ...ours.flatMap(({ size, standing }) => {
      const name = `attend in ${home}, ${size.label}`;
      const ratio = ratios[size.id];
      const held = [];
      if (ratio)
        held.push({
          name,
          value: standing.ratio.middle,
          goal: ratio,
          unit: '× ORT',
          atLeast: true,
        });
      if (size.id === 'n8')
        held.push({
          name,
          value: 1000 * standing.milliseconds.middle,
          goal: microseconds,
          unit: 'µs',
        });
      if (size.id === 'n2048')
        held.push({
          name: `${name}, of the SIMD peak`,
          value: 100 * (standing.share ?? NaN),
          goal: 100 * share,
          unit: '%',
          atLeast: true,
        });
      return held;
    }),
    {
      name: `attend in ${home}, largest error`,
      value: 1e6 * Math.max(...ours.map(({ standing }) => standing.error)),
      goal: 1e6 * error,
      unit: '· 10⁻⁶',
    },
  ];
}

/** Attention against its peers. */
export const part = {
  name: 'attention',
  title: 'softmax(QKᵀ/√d)V against its peers, float32, one thread',
  method:
    'Copies of the inputs in and of the output out are in the time, setting up is not; each takes its inputs in the layout that suits it. A process (in Chromium: a browser) for each size, all contestants interleaved, once a round, the start rotated; warm-up, batches of 4 ms or more, of 21 rounds as many as fit into 1.2 s (with one contestant’s calls), at least one; who answers at once is not awaited. Medians; × ORT is the median of each round’s own ratio to onnxruntime-web’s MatMul/Softmax/MatMul, above 1 is faster. The error is the largest difference from float64, of every batch’s last answer, on unit-normal input. The peak is the fastest loop of multiplications and additions over registers (fused ones for relaxed SIMD) in the same rounds; causal counts half the operations. Of several runs each figure’s middle one; who takes over a second a call is timed in the first alone.',
  /** @param {Options} options */
  async run({ home, runs, isQuick, onlySizes }) {
    const contestants = await allContestants();
    const names = named(contestants);
    const rest = { peaks: await assemblePeaks(), pace: isQuick ? quickPace : fullPace };
    const wanted = sizes.filter(({ id }) => onlySizes.length === 0 || onlySizes.includes(id));
    /** @type {Map<Size, Outcome[]>} */
    const outcomes = new Map(wanted.map((size) => [size, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const [size, before] of outcomes) {
        const slow = new Set(before.flatMap(slowOnes));
        const fast = contestants.filter(({ id }) => !slow.has(id));
        before.push(await raced(home, fast, size, rest));
      }
    }
    const found = [...outcomes].map(([size, all]) => ({ size, ...middleOutcome(all) }));
    const able = {
      simd: found.every(({ peak }) => peak.plain !== null),
      relaxedSimd: found.every(({ peak }) => peak.fused !== null),
      flags: home.flags,
    };
    const yes = (/** @type {boolean} */ there) => (there ? 'there' : 'not there');
    const versions = [...new Set(Object.values(names).map(({ version }) => version))];
    return {
      rows: rowsOf(found, names),
      goals: goalsOf(found, home.name),
      note: `SIMD is ${yes(able.simd)}, relaxed SIMD ${yes(able.relaxedSimd)} (flags: ${home.flags.join(' ') || 'none'}). ${versions.join(', ')}.`,
      result: { machine: { ...machineOf(home), ...able }, runs, contestants: names, sizes: found },
    };
  },
};
