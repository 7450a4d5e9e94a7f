/** Numbers from 0 to 1 that are the same every time. */
export const seeded = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 8) / 2 ** 24;
};

/** Numbers of a unit normal, nearly: the sum of twelve uniform ones. */
export function normal(rows, columns, seed) {
  const next = seeded(seed);
  const one = () => Array.from({ length: 12 }, next).reduce((sum, x) => sum + x, -6);
  return { rows, columns, data: Float32Array.from({ length: rows * columns }, one) };
}

export const inputs = (nq, nk, dk, dv, heads = 1) => ({
  queries: normal(nq, dk * heads, 1),
  keys: normal(nk, dk * heads, 2),
  values: normal(nk, dv * heads, 3),
  heads,
});
