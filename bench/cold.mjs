// @ts-check
import { allContestants, named } from './contestants.mjs';
import { goals } from './goals.mjs';
import { machineOf } from './machine.mjs';
import { coldSizes } from './sizes.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./report.mjs').Home} Home */
/** @typedef {import('./sizes.mjs').Size} Size */
/** @typedef {{ size: Size, contestant: string, failed: string } | { size: Size, contestant: string, load: number, first: number, warm: number, ratio: number, residentMegabytes: number | null, wasmMegabytes: number, grew: number }} Start times in ms */

/** Fresh processes at a size, and how long each goes on calling (ms). @param {Size} size */
const effort = ({ n }) =>
  n <= 512
    ? { processes: 5, warmFor: 600 }
    : n <= 2048
      ? { processes: 3, warmFor: 1000 }
      : { processes: 1, warmFor: 0 };

/** @param {Home} home @param {Size} size @param {string} contestant @param {{ processes: number, warmFor: number }} of @returns {Promise<Start>} */
async function started(home, size, contestant, { processes, warmFor }) {
  const answers = [];
  for (let i = 0; i < processes; i += 1) {
    const answer = await home.run({ kind: 'cold', size, contestant, warmFor });
    if (answer.error) return { size, contestant, failed: answer.error };
    answers.push(answer);
  }
  /** @type {import('./task.mjs').Cold[]} */
  const results = answers.map(({ result }) => result);
  const resident = median(answers.map(({ megabytes }) => megabytes));
  return {
    size,
    contestant,
    load: median(results.map(({ load }) => load)),
    first: median(results.map(({ first }) => first)),
    warm: median(results.map(({ warm }) => warm)),
    ratio: median(results.map(({ first, warm }) => first / warm)),
    residentMegabytes: Number.isNaN(resident) ? null : resident,
    wasmMegabytes: median(results.map(({ wasmMegabytes }) => wasmMegabytes)),
    grew: Math.max(...results.map(({ grew }) => grew)),
  };
}

/** @param {readonly Start[]} starts @param {Home} home */
function goalsOf(starts, home) {
  return starts.flatMap((start) => {
    if (start.contestant !== 'attend' || 'failed' in start) return [];
    const name = `attend in ${home.name}, ${start.size.label}`;
    return start.size.n <= 2048
      ? [
          {
            name: `${name}, first call`,
            value: start.ratio,
            goal: goals.firstCall,
            unit: '× a warm one',
          },
        ]
      : [
          {
            name: `${name}, memory that a second call adds`,
            value: start.grew,
            goal: 0,
            unit: 'MiB',
          },
        ];
  });
}

/** The first call, and memory. */
export const part = {
  name: 'cold',
  title: 'The first call in a fresh process, and memory',
  method:
    'A process (in Chromium: a browser, 2 s after its own start) for each; medians of 5 at n 512, of 3 at n 2048, else one. load: importing and getting ready, no network. first: the first call; warm: the median of the later half of those in the next 0.6 or 1 s, at n 8192 and above one second call. RSS: the most that the process had (not read in Chromium); WebAssembly: the memory of its modules; both with inputs and output, which are 8 MiB at n 8192 and 32 MiB at n 32,768. At n 32,768 one n × n matrix would be 4 GiB, so only who needs none is asked.',
  /** @param {import('./report.mjs').Options} options */
  async run({ home, isQuick }) {
    const contestants = (await allContestants()).filter(({ slow }) => !slow);
    const names = named(contestants);
    /** @type {Start[]} */
    const starts = [];
    for (const size of isQuick ? coldSizes.slice(0, 1) : coldSizes) {
      const able = contestants.filter(({ streams }) => streams || size.n <= 8192);
      const how = isQuick ? { processes: 1, warmFor: 50 } : effort(size);
      for (const { id } of able) starts.push(await started(home, size, id, how));
    }
    const rows = starts.map(({ size, contestant, ...rest }) => {
      const place = { size: size.label, contestant: names[contestant]?.name ?? contestant };
      if ('failed' in rest) return { ...place, failed: rest.failed };
      return {
        ...place,
        'load ms': rest.load,
        'first ms': rest.first,
        'warm ms': rest.warm,
        'first ÷ warm': rest.ratio,
        'RSS MiB': rest.residentMegabytes ?? '',
        'WebAssembly MiB': rest.wasmMegabytes,
        'then grew': rest.grew,
        failed: '',
      };
    });
    return {
      rows,
      goals: goalsOf(starts, home),
      result: { machine: machineOf(home), contestants: names, starts },
    };
  },
};
