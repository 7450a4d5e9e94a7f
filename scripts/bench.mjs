// @ts-check
// npm run bench: measures speed and weight, and says how they stand against the goals.
//   npm run bench -- [trace] [attention] [cold] [downloads] [weight] [start] [lighthouse] [input] [training]
//     --runs 3   attention: the middle one of so many runs     --size n64   attention: this size alone, may be repeated
//     --quick    attention, cold: only whether all goes well   --save       keeps the results, and README's tables of them
//     --browser  attention, cold: in Chromium, not in Node     --json       as JSON
//   npm run bench -- input [--step loop,value] [--cpu 1,4] [--kind slider,drag,typing,many|memory] [--moves 1000]
import { parseArgs } from 'node:util';
import { ensurePackages } from './setup/packages.mjs';
import { ensureBrowser } from './setup/system.mjs';

const names = [
  'trace',
  'attention',
  'cold',
  'downloads',
  'weight',
  'start',
  'lighthouse',
  'input',
  'training',
];
const needPeers = ['attention', 'cold', 'downloads'];
const haveHomes = ['attention', 'cold'];
const needAudit = ['lighthouse'];
const needBrowser = ['start', 'lighthouse', 'input', 'training'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    size: { type: 'string', multiple: true, default: [] },
    step: { type: 'string' },
    cpu: { type: 'string' },
    kind: { type: 'string' },
    moves: { type: 'string' },
  },
});

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

const known = values.browser ? haveHomes : names;
const wanted = known.filter((name) => positionals.length === 0 || positionals.includes(name));
const stranger = positionals.find((name) => !known.includes(name));
if (stranger !== undefined)
  refuse(`There is no part “${stranger}”; the parts are ${known.join(', ')}.`);
const runs = Number(values.runs);
if (!(Number.isInteger(runs) && runs > 0))
  refuse(`--runs asks for a whole number above 0, not for “${values.runs}”.`);
const { sizes } = await import('../bench/sizes.mjs');
const ids = sizes.map(({ id }) => id);
const unknown = values.size.find((id) => !ids.includes(id));
if (unknown !== undefined)
  refuse(`There is no size “${unknown}”; the sizes are ${ids.join(', ')}.`);
if (values.save && (values.quick || values.size.length > 0))
  refuse('--save keeps whole results, so it goes with neither --quick nor --size.');

ensurePackages();
if (needPeers.some((name) => wanted.includes(name))) ensurePackages('bench/peers');
if (needAudit.some((name) => wanted.includes(name))) ensurePackages('bench/audit');
const browserToo = values.browser || needBrowser.some((name) => wanted.includes(name));
if (browserToo && !ensureBrowser()) process.exit(1);
const { ensureGenerated } = await import('./setup/generated.mjs');
if (!(await ensureGenerated())) process.exit(1);

const { report, summary } = await import('../bench/report.mjs');
const { machineOf } = await import('../bench/machine.mjs');
const { keep } = await import('../bench/results.mjs');
const { refreshReadme } = await import('../bench/readme.mjs');
const home = values.browser
  ? await (await import('../bench/homes/chromium.mjs')).openChromium()
  : (await import('../bench/homes/node.mjs')).node;
const machine = machineOf(home);
if (!values.json)
  console.log(`${machine.home}, ${machine.cores} cores of ${machine.cpu}, ${machine.system}`);

// What `input` is narrowed to, so that it can be run in pieces.
const { step, cpu, kind, moves } = values;
const input = { step, cpu, kind, moves };
const options = { home, runs, isQuick: values.quick, onlySizes: values.size, input };
const found = [];
for (const name of wanted) {
  /** @type {{ part: import('../bench/report.mjs').Part }} */
  const { part } = await import(`../bench/${name}.mjs`);
  const findings = await part.run(options);
  found.push({ name, title: part.title, method: part.method, ...findings });
  if (!values.json) console.log(report(part, findings));
  if (findings.result) {
    const file = keep(
      haveHomes.includes(name) ? `${name}-${home.id}` : name,
      findings.result,
      values,
    );
    if (!values.json) console.log(`\nKept in ${file}.`);
  }
}
await home.close();
if (values.save) await refreshReadme();
if (values.json) console.log(JSON.stringify({ machine, parts: found }, null, 2));
else console.log(summary(found.flatMap(({ goals }) => goals)));
