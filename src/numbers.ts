/**
 * A number with a fixed count of digits after the point, rounded half to even on its exact binary value, as Python's
 * `format(x, '.2f')` does. `Number.prototype.toFixed` differs from it on exact ties (0.125 gives 0.13, not 0.12).
 *
 * @param digits 0 to 20
 */
export function fixed(value: number, digits: number): string {
  const rounded = value.toFixed(digits);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return rounded;
  const exact = Math.abs(value).toFixed(100);
  const cut = exact.indexOf('.') + 1 + digits;
  if (!/^50*$/.test(exact.slice(cut))) return rounded;
  // A tie: keep the lower neighbour when its last digit is even. Its digits are the exact expansion's own.
  const lower = exact.slice(0, digits === 0 ? cut - 1 : cut);
  return Number(lower.at(-1)) % 2 === 0 ? (value < 0 ? `-${lower}` : lower) : rounded;
}

/** A share in 0–1 as a percentage with two digits, as Python's `format(x, '.2%')`. */
export function percent(share: number): string {
  return `${fixed(share * 100, 2)}%`;
}

/** A large number with so many significant digits and a power of ten: `5.0 × 10¹⁹`. */
export function powerOfTen(value: number, digits: number): string {
  const [front = '', power = ''] = Number(value.toPrecision(digits)).toExponential().split('e+');
  const raised = [...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return `${front.includes('.') ? front : `${front}.0`} × 10${raised}`;
}
