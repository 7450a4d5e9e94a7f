/** How much of the stretch `from` … `to` of a motion is done, 0 to 1, starting and ending softly. */
export function eased(phase: number, from: number, to: number): number {
  const passed = Math.min(1, Math.max(0, (phase - from) / (to - from)));
  return passed * passed * (3 - 2 * passed);
}
