/** The largest count up to `limit` that fits, given that fewer fit when more do; null when not even 0 does. */
export function largestFitting(limit: number, fits: (count: number) => boolean): number | null {
  if (!fits(0)) return null;
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
