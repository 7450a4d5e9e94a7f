// @ts-check

/**
 * Letters to add, drop, change or swap with the next one.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  /** @type {number[][]} */
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (/** @type {number} */ i, /** @type {number} */ j) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    table[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      table[i]?.push(Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(a.length, b.length);
}

/**
 * The known name that was probably meant: nearly the same, or begun alike.
 * @param {string} name
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function nearest(name, known) {
  const wanted = name.slice(0, 40).toLowerCase();
  const most = Math.max(1, Math.round(wanted.length / 3));
  const close = known
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ away, candidate }) => away <= most && away < candidate.length)
    .sort((a, b) => a.away - b.away);
  const begun = known.find(
    (candidate) => wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted),
  );
  return close[0]?.candidate ?? begun;
}
