// @ts-check

/**
 * Levenshtein distance: letters to add, drop or change.
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = Number(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, Number(row[j]) + 1, Number(next[j - 1]) + 1));
    }
    row = next;
  }
  return Number(row[b.length]);
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
