/** Whether two lists hold the very same items in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < b.length; i += 1) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}
