// @ts-check
import { goals } from './goals.mjs';
import { longRun } from './input-long.mjs';
import { movesOf, placeFor } from './input-moves.mjs';
import { kinds, stepNames, wishesOf } from './input-wishes.mjs';
import { freshPage, withSite } from './site.mjs';
import { median, p99 } from './statistics.mjs';
import { watchInput } from './watch-input.mjs';

const warmUpMoves = 50;

/** @typedef {{ url: string, browser: import('playwright-core').Browser }} Site */

/** What the browser and this machine cost by themselves: a slider, and one text that follows it. */
const floor = `<!doctype html><title>floor</title><attention-explainer></attention-explainer><script>
  const root = document.querySelector('attention-explainer').attachShadow({ mode: 'open' });
  root.innerHTML = '<input type="range" min="-6" max="6" step="0.05"><p>0</p>';
  const text = root.querySelector('p').firstChild;
  root.querySelector('input').oninput = (event) => (text.data = event.target.value);
</script>`;

/** Other pages than the built ones. @type {Record<string, (count: number) => string>} */
const pages = {
  floor: () => floor,
  many: (count) =>
    `<!doctype html><title>many</title><script type="module" src="./attention-explainer.js"></script>
    ${'<attention-explainer step="gravity"></attention-explainer>'.repeat(count)}`,
};

/** Processor time of the page's main thread so far, in ms. @param {import('playwright-core').CDPSession} session */
async function busyTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
}

/**
 * @param {Site} site
 * @param {import('./input-wishes.mjs').Wish} wish
 */
async function rowOf({ url, browser }, { step, kind, slowdown, moves, count = 1 }) {
  const { page, session, close } = await freshPage(browser, slowdown);
  try {
    const own = pages[step];
    if (own) {
      await page.route('**/own.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: own(count) }),
      );
    }
    await page.addInitScript(watchInput);
    await page.goto(own ? `${url}own.html` : `${url}#step=${step}`);
    const box = await placeFor(page, kind);
    if (!box) return undefined;
    await session.send('Performance.enable');
    await movesOf(page, kind, box, warmUpMoves);
    const shifts = () => page.evaluate(() => [.../** @type {any} */ (globalThis).layoutShifts]);
    const [before, shifted] = [await busyTime(session), (await shifts()).length];
    const times = await movesOf(page, kind, box, moves);
    const [work, latency] = [times.map((t) => t.work), times.map((t) => t.latency)];
    return {
      cpu: `1/${slowdown}`,
      step: step === 'many' ? `${count} on a page` : step,
      kind,
      moves: times.length,
      median: median(work),
      p99: p99(work),
      latency: median(latency),
      'latency p99': p99(latency),
      busy: ((await busyTime(session)) - before) / times.length,
      shift: (await shifts()).slice(shifted).reduce((sum, one) => sum + one, 0),
    };
  } finally {
    await close();
  }
}

/** @typedef {NonNullable<Awaited<ReturnType<typeof rowOf>>>} Row */

/** @param {readonly Row[]} rows */
function judged(rows) {
  const steps = rows.filter(({ step }) => stepNames.includes(step));
  const rates = [...new Set(steps.map(({ cpu }) => cpu))];
  const slowest = rates.flatMap((rate) =>
    kinds.flatMap((kind) => {
      const [worst] = steps
        .filter((row) => row.cpu === rate && row.kind === kind)
        .sort((a, b) => b.p99 - a.p99);
      const name = `${kind} to paint, p99, ${rate} CPU, slowest step (${worst?.step})`;
      return worst ? [{ name, value: worst.p99, goal: goals.inputMilliseconds, unit: 'ms' }] : [];
    }),
  );
  const shift = Math.max(0, ...steps.map((row) => row.shift));
  return [...slowest, { name: 'layout shift while moving', value: shift, goal: 0, unit: '' }];
}

/** From moving a slider, a point or a number to the frame that shows what followed. */
export const part = {
  name: 'input',
  title: 'From input to the painted frame (ms)',
  method: `Real Chromium, through the browser's own input: the step's first slider dragged with the mouse, its first point dragged, the arrow keys in its first number field; each move awaited. work: from the page hearing of the move to the end of that frame's style, layout and paint (a message posted from the animation frame has come back): what the goal holds. latency: from the move's time stamp, so with the browser's wait for the next frame. busy: processor time of the page's main thread a move (mean), which other programs on the machine hardly change (with a slowed processor it contains the slowing itself). shift: the sum of all layout shifts, those after input included. floor: a page with nothing but a slider and one text that follows it, which is what browser and machine cost by themselves. Choose with --step, --cpu (1,4), --kind (slider,drag,typing,many,memory) and --moves.`,
  /** @param {Pick<import('./report.mjs').Options, 'input'>} options */
  async run({ input }) {
    const wishes = wishesOf(input);
    const isLong = input.kind === undefined || input.kind.includes('memory');
    return withSite(async (site) => {
      /** @type {Row[]} */
      const rows = [];
      for (const wish of input.kind === 'memory' ? [] : wishes) {
        const row = await rowOf(site, wish);
        if (row) rows.push(row);
      }
      const long = isLong ? await longRun(site, input) : undefined;
      const found = rows.length > 0 ? judged(rows) : [];
      return {
        rows: rows.length > 0 ? rows : (long?.rows ?? []),
        goals: [...found, ...(long?.goals ?? [])],
      };
    });
  },
};
