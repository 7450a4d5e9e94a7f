// @ts-check
// The most that one core does in 128-bit SIMD: a loop over registers alone, measured beside the contestants.

/** @typedef {{ id: string, fused: boolean, chains: number, bytes: string }} Peak a module in base 64 */

/** How many independent chains are tried: the best differs by processor. */
const chainCounts = [8, 10, 12, 13, 14];
const copies = 4;
/** Times the loop runs in a call. */
const turns = 20_000;

/** The module in WebAssembly's text format: x ← x·a + b in every chain. @param {number} chains @param {boolean} fused */
function text(chains, fused) {
  const names = Array.from({ length: chains }, (_, i) => `$x${i}`);
  const step = (/** @type {string} */ x) =>
    fused
      ? `(local.set ${x} (f32x4.relaxed_madd (local.get ${x}) (local.get $a) (local.get $b)))`
      : `(local.set ${x} (f32x4.add (f32x4.mul (local.get ${x}) (local.get $a)) (local.get $b)))`;
  const body = Array.from({ length: copies }, () => names.map(step).join('\n')).join('\n');
  const sum = names.reduce((all, x) => `(f32x4.add ${all} (local.get ${x}))`, '(local.get $a)');
  return `(module (func (export "run") (param $turns i32) (param $start f32) (result f32)
    (local $a v128) (local $b v128) ${names.map((x) => `(local ${x} v128)`).join(' ')}
    (local.set $a (f32x4.splat (f32.const 0.75)))
    (local.set $b (f32x4.splat (local.get $start)))
    ${names.map((x) => `(local.set ${x} (local.get $b))`).join('\n')}
    (loop $again ${body}
      (br_if $again (local.tee $turns (i32.sub (local.get $turns) (i32.const 1)))))
    (f32x4.extract_lane 0 ${sum})))`;
}

/** Assembles the loops, in Node. @returns {Promise<Peak[]>} */
export async function assemblePeaks() {
  const { default: start } = await import('wabt');
  const wabt = await start();
  return [false, true].flatMap((fused) =>
    chainCounts.map((chains) => {
      const features = { simd: true, relaxed_simd: true };
      const module = wabt.parseWat('peak.wat', text(chains, fused), features);
      const { buffer } = module.toBinary({});
      module.destroy();
      const bytes = Buffer.from(buffer).toString('base64');
      return { id: `${fused ? 'fused' : 'plain'} ${chains}`, fused, chains, bytes };
    }),
  );
}

/** @param {Peak} peak */
const decoded = ({ bytes }) => Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));

/** @param {Peak} peak */
async function started(peak) {
  const { instance } = await WebAssembly.instantiate(decoded(peak));
  const loop = /** @type {(turns: number, start: number) => number} */ (instance.exports['run']);
  const run = () => loop(turns, 0.25);
  for (let i = 0; i < 50; i += 1) run();
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    for (let i = 0; i < 5; i += 1) run();
    return performance.now() - from;
  });
  const operations = turns * copies * peak.chains * 8;
  return { ...peak, run, operations, rate: operations / Math.min(...times) };
}

/**
 * The fastest loop of each kind that this place can run: `plain` by multiplying and adding, `fused` by relaxed SIMD.
 * @param {readonly Peak[]} peaks
 */
export async function fastestPeaks(peaks) {
  const able = peaks.filter((peak) => WebAssembly.validate(decoded(peak)));
  /** @type {Awaited<ReturnType<typeof started>>[]} */
  const found = [];
  for (const peak of able) found.push(await started(peak));
  const best = (/** @type {boolean} */ fused) =>
    found.filter((peak) => peak.fused === fused).sort((a, b) => b.rate - a.rate)[0];
  return { plain: best(false), fused: best(true) };
}
