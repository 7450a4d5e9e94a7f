// @ts-check
// npm run bench: measures speed and weight, and says how they stand against the goals.
//   npm run bench -- [trace] [attention] [weight] [start] [input] [training] [--json]
//   npm run bench -- input [--step loop,value] [--cpu 1,4] [--kind slider,drag,typing,many|memory] [--moves 1000]
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensurePackages } from './setup/packages.mjs';
import { ensureBrowser } from './setup/system.mjs';

const names = ['trace', 'attention', 'weight', 'start', 'input', 'training'];
const needBrowser = ['start', 'input', 'training'];
/** What `input` can be narrowed to, so that it can be run in pieces. */
const inputOptions = ['step', 'cpu', 'kind', 'moves'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    ...Object.fromEntries(inputOptions.map((name) => [name, { type: 'string' }])),
  },
});
const stranger = positionals.find((name) => !names.includes(name));
if (stranger !== undefined) {
  console.error(`There is no part “${stranger}”; the parts are ${names.join(', ')}.`);
  process.exit(2);
}
const wanted = names.filter((name) => positionals.length === 0 || positionals.includes(name));

ensurePackages();
if (needBrowser.some((name) => wanted.includes(name)) && !ensureBrowser()) process.exit(1);
const { ensureGenerated } = await import('./setup/generated.mjs');
if (!(await ensureGenerated())) process.exit(1);

const { report, summary } = await import('../bench/report.mjs');
const [{ model = 'unknown' } = {}] = cpus();
const machine = { node: process.version, cpu: model, cores: cpus().length };
if (!values.json) console.log(`Node ${machine.node}, ${machine.cores} cores of ${machine.cpu}`);

const found = [];
for (const name of wanted) {
  const { part } = await import(`../bench/${name}.mjs`);
  const findings = await part.run(values);
  found.push({ name, title: part.title, method: part.method, ...findings });
  if (!values.json) console.log(report(part, findings));
}
if (values.json) console.log(JSON.stringify({ machine, parts: found }, null, 2));
else console.log(summary(found.flatMap(({ goals }) => goals)));
