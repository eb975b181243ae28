/**
 * Energy by the nameplate formula, in kWh: hours × accelerators × TDP ÷ 1000 × PUE, in this order of operations, so
 * that results agree to the last digit with the notebook that the formula comes from.
 *
 * @param hours wall-clock hours
 * @param watts thermal design power of one accelerator
 * @param pue power usage effectiveness, 1 for none
 */
export function nameplateKwh(hours: number, count: number, watts: number, pue: number): number {
  return ((hours * count * watts) / 1000) * pue;
}

/** Emissions in kg CO2e of an energy in kWh at a grid intensity in g CO2e per kWh. */
export function emissionsKg(energyKwh: number, gPerKwh: number): number {
  return (energyKwh * gPerKwh) / 1000;
}
