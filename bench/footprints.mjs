// Published footprints as runs of the native format, and our figures within the scope that their authors reported.

/** The rows of a table with tabs and a header, as objects. */
export function readTable(text) {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name.trim(), (cells[i] ?? '').trim()])));
}

/** A number of a cell; null where there is none. */
export function numeric(cell) {
  const value = Number(cell);
  return cell === undefined || cell === '' || Number.isNaN(value) ? null : value;
}

/** What a reported energy covers: the innermost level, null where it is not told; and whether a PUE is in it. */
export function scopeOf(text) {
  const scope = text.toLowerCase();
  const facility = /facility|data ?cent(?:re|er)|life.?cycle|idle|cooling/.test(scope);
  const without = /(?:before|without|w\/o|no|not incl\w*\.?|excl\w*\.?) (?:the )?pue/.test(scope);
  const pue = facility || (/\bpue\b/.test(scope) && !without);
  if (facility || /cpu|\bram\b|node|host|machine|server|system|rack|cluster/.test(scope)) return { level: 'L2', pue };
  return { level: /\b(?:gpus?|accelerators?|chips?|tpus?|devices?|tdp)\b/.test(scope) ? 'L1' : null, pue };
}

/** The fields of the native run format that a row states. `arith` takes the power that the authors took. */
export function runFields(row) {
  const count = Number(/(?:^|\s)x ?(\d+)\b/i.exec(row.hardware)?.[1] ?? Number.NaN);
  const hours = numeric(row.accelerator_hours);
  const own = row.evidence_class === 'arith' ? numeric(row.author_W_per_accel) : null;
  const intensity = numeric(row.CI_kg_per_kWh);
  const fields = {
    name: row.id,
    gpu_model: row.hardware.replace(/(?:^|\s)x ?\d+\b/i, '').trim(),
    gpu_hours: hours,
    gpu_count: Number.isNaN(count) ? null : count,
    gpu_tdp_watts: own ?? numeric(row.datasheet_TDP_W),
    pue: numeric(row.PUE),
    grid_carbon_intensity: intensity === null ? null : Number((intensity * 1000).toPrecision(12)),
  };
  const energy = numeric(row.reported_MWh);
  const stated = hours === null && energy !== null;
  const boundary = scopeOf(row.reported_scope).level === 'L1' ? 'accelerators' : 'machine';
  return { ...fields, ...(stated && { energy_kwh: energy * 1000, energy_boundary: boundary }) };
}

/**
 * Our figures for a row.
 *
 * @param row of the table
 * @param nameplate the impact of its run
 * @param calibrated the same with the method `calibrated`
 */
export function scoreRow(row, nameplate, calibrated) {
  const { level, pue } = scopeOf(row.reported_scope);
  const reportedKwh = scaled(row.reported_MWh);
  const reportedKg = scaled(row.reported_tCO2e);
  const arith = row.evidence_class === 'arith';
  const hours = numeric(row.accelerator_hours);
  const tdp = numeric(row.datasheet_TDP_W);
  const facilityPue = numeric(row.PUE) ?? 1;
  const simple = hours === null || tdp === null ? null : ((hours * tdp) / 1000) * (pue ? facilityPue : 1);
  const lifeCycle = /life cycle/i.test(row.reported_scope);
  const best = within(calibrated, level, pue, facilityPue, lifeCycle);
  // The emissions beside an energy "before PUE" contain it.
  const withPue = pue || /before pue/i.test(row.reported_scope);
  const emitted = within(calibrated, level, withPue, facilityPue, lifeCycle)?.emissions ?? null;
  // The formula holds the stated PUE; an energy that is reported without it is compared without it.
  const formula = nameplate.energyKwh.value === null ? null : nameplate.energyKwh.value / (pue ? 1 : facilityPue);
  const ours = arith ? formula : (best?.energy.value ?? null);
  return {
    row,
    arith,
    reportedKwh,
    reportedKg,
    simple: arith ? formula : simple,
    best: hours === null ? null : (best?.energy ?? null),
    ratio: reportedKwh === null || ours === null || hours === null ? null : ours / reportedKwh,
    energyInside: energyVerdict(),
    emissions: arith || hours === null ? { value: nameplate.emissionsKg.value } : emitted,
    emissionsInside: emissionsVerdict(),
    impliedKgPerKwh:
      reportedKg === null || nameplate.energyKwh.value === null ? null : reportedKg / nameplate.energyKwh.value,
  };

  function energyVerdict() {
    if (reportedKwh === null || hours === null) return null;
    if (arith) return formula !== null && agrees(formula, reportedKwh);
    return best !== null && contains(best.energy, reportedKwh);
  }

  function emissionsVerdict() {
    if (reportedKg === null || numeric(row.CI_kg_per_kWh) === null) return null;
    if (arith) return numeric(row.PUE) === null ? null : agrees(nameplate.emissionsKg.value, reportedKg);
    if (hours === null) return agrees(nameplate.emissionsKg.value, reportedKg);
    return emitted !== null && contains(emitted, reportedKg);
  }
}

function scaled(cell) {
  const value = numeric(cell);
  return value === null ? null : value * 1000;
}

/**
 * The figures of an impact within a scope; null when the estimate does not reach it. Where nobody tells the scope, it
 * may be any: the best value is the facility's, and the range begins with that of the accelerators.
 */
function within(impact, level, pue, facilityPue, lifeCycle) {
  const at = (wanted) => impact.levels.find((each) => each.level === wanted);
  const found = level === 'L1' ? at('L1') : level === 'L2' && !pue ? at('L2') : at('L3');
  if (!found) return null;
  const inner = level === null ? (at('L1') ?? found) : found;
  const factor = level === 'L1' && pue ? facilityPue : 1;
  const times = ({ value, high }, { low }) => ({ value: value * factor, low: low * factor, high: high * factor });
  const emissions = times(found.emissionsKg, inner.emissionsKg);
  const energy = times(found.energyKwh, inner.energyKwh);
  const made = lifeCycle ? impact.lines.find(({ id }) => id === 'embodied-emissions')?.figure : null;
  if (!made) return { energy, emissions };
  const plus = (key) => emissions[key] + made[key];
  return { energy, emissions: { value: plus('value'), low: plus('low'), high: plus('high') } };
}

function contains({ low, high }, value) {
  return value >= low && value <= high;
}

/** Within half a unit of the last digit that was reported, or half a percent: the authors' inputs are rounded too. */
function agrees(ours, reported) {
  const digits = String(Number((reported / 1000).toPrecision(12)));
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.abs(ours - reported) <= Math.max(500.5 * 10 ** -decimals, 0.005 * reported);
}
