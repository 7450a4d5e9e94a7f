// @ts-check
// Runs in Node and in a page.

/** @typedef {{ name: string, run: () => unknown, check: (result: any) => number, follows?: boolean }} Entry what `check` gives is the error of an answer; it throws where the answer is wrong. Who `follows` runs as many rounds as the others need */
/** @typedef {{ rounds: number, warmUp: number, batch: number, budget: number }} Pace times in ms: a batch takes at least `batch`; of `rounds` each takes part in as many as fit into `budget`, but in one at least */
/** @typedef {{ name: string, times: (number | null)[], error: number }} Lap ms a call in each round, null where it was left out; the largest error of all its answers */

/** @type {Pace} */
export const fullPace = { rounds: 21, warmUp: 400, batch: 4, budget: 1200 };
/** Only says whether all goes well. @type {Pace} */
export const quickPace = { rounds: 3, warmUp: 20, batch: 1, budget: 50 };

/** What the last call gave: held, so that no call may be left out. @type {unknown} */
let last;

/** Who answers at once is not awaited: for the smallest sizes that would be most of the time. @param {() => unknown} run @param {number} calls */
function timedAtOnce(run, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) last = run();
  return performance.now() - start;
}

/** @param {() => unknown} run @param {number} calls */
async function timedAwaited(run, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) last = await run();
  return performance.now() - start;
}

/** @typedef {Entry & { timed: (calls: number) => number | Promise<number>, calls: number, rounds: number, lap: Lap }} Runner */

/** @param {Runner} runner @param {number} calls @returns {Promise<number>} ms a call */
async function turn({ timed, check, lap }, calls) {
  const time = await timed(calls);
  lap.error = Math.max(lap.error, check(last));
  return time / calls;
}

/** Warms an entry up, and finds how many calls make a batch and in how many rounds it takes part. @param {Entry} entry @param {Pace} pace @returns {Promise<Runner>} */
async function prepared(entry, { rounds, warmUp, batch, budget }) {
  const { name, run } = entry;
  const start = performance.now();
  last = run();
  const timed = last instanceof Promise ? timedAwaited : timedAtOnce;
  last = await last;
  const runner = {
    ...entry,
    timed: (/** @type {number} */ calls) => timed(run, calls),
    calls: 1,
    rounds,
    lap: { name, times: [], error: entry.check(last) },
  };
  let one = performance.now() - start;
  while (performance.now() < start + warmUp || one * runner.calls < batch) {
    one = await turn(runner, runner.calls);
    if (one * runner.calls < batch) runner.calls *= 2;
  }
  runner.calls = Math.max(1, Math.ceil(batch / one));
  const fitting = Math.ceil(budget / (one * runner.calls));
  runner.rounds = entry.follows ? 0 : Math.min(rounds, Math.max(1, fitting));
  return runner;
}

/**
 * Times entries in one process, each once a round, the start rotated, so that a slow moment of the machine
 * falls on all. Every batch's last answer is checked, outside the time.
 * @param {readonly Entry[]} entries
 * @param {Pace} pace
 * @returns {Promise<{ laps: Lap[], failed: Record<string, string> }>} `failed`: who gave no right answer at the first call, and why
 */
export async function race(entries, pace) {
  /** @type {Runner[]} */
  const runners = [];
  /** @type {Record<string, string>} */
  const failed = {};
  for (const entry of entries) {
    try {
      runners.push(await prepared(entry, pace));
    } catch (error) {
      failed[entry.name] = String(error);
    }
  }
  const rounds = Math.max(...runners.map((runner) => runner.rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < runners.length; i += 1) {
      const runner = /** @type {Runner} */ (runners[(round + i) % runners.length]);
      const rests = !runner.follows && round >= runner.rounds;
      runner.lap.times.push(rests ? null : await turn(runner, runner.calls));
    }
  }
  return { laps: runners.map(({ lap }) => lap), failed };
}
