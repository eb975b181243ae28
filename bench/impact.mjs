// Compares our figures with published footprints: reported, by rated power, calibrated, and whether the range holds it.
// usage: npm run bench -- impact [table.tsv]      the default table is bench/published-footprints.tsv
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTable, runFields, scoreRow } from './footprints.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = process.argv[3] ?? fileURLToPath(new URL('published-footprints.tsv', import.meta.url));
const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
const { assessImpact } = await import('../lib/impact/index.js');
const { readNativeRun } = await import('../lib/runs/native/reader.js');

const scores = readTable(readFileSync(table, 'utf8')).map((row) => {
  const run = readNativeRun(JSON.stringify(runFields(row)), `${row.id}.json`);
  for (const { message } of run.problems) console.error(`${row.id}: ${message}`);
  return scoreRow(row, assessImpact(run), assessImpact(run, { method: 'calibrated' }));
});

const two = (value) => (value === null || value === undefined ? '' : String(Number(value.toPrecision(3))));
const mwh = (kwh) => (kwh === null || kwh === undefined ? '' : two(kwh / 1000));
const mark = (inside) => (inside === null ? '' : inside ? 'yes' : '**no**');
const cell = (text) => text.replace(/\|/g, '\\|');
const print = (title, header, rows) => {
  if (rows.length === 0) return;
  console.log(
    `\n${title}\n\n| ${header.join(' | ')} |\n|${header.map((name) => (/^[a-z]/.test(name) ? '---|' : '--:|')).join('')}`,
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};

const arith = scores.filter(({ arith }) => arith);
const evidence = scores.filter(({ arith }) => !arith);

print(
  'Measured, or with an assumed mean power, energy within the scope that the authors report (MWh)',
  ['run', 'hardware', 'scope', 'Reported', 'Rated power', 'Calibrated', 'Range', 'Calibrated ÷ reported', 'inside'],
  evidence.map(({ row, reportedKwh, simple, best, ratio, energyInside }) => [
    `${cell(row.id)}${row.calibrates ? ' \\*' : ''}`,
    cell(row.hardware),
    cell(row.reported_scope) || 'not stated: L1 to L3',
    mwh(reportedKwh),
    mwh(simple),
    mwh(best?.value),
    best ? `${mwh(best.low)}–${mwh(best.high)}` : '',
    two(ratio),
    best ? mark(energyInside) : 'hours not published',
  ]),
);
print(
  'Arithmetic by construction: rated power × hours × PUE × intensity, as the authors state them',
  [
    'run',
    'hardware',
    'Reported MWh',
    'Ours MWh',
    'within rounding',
    'Reported t',
    'Ours t',
    'within rounding',
    'Implied kg per kWh',
  ],
  arith.map(({ row, reportedKwh, reportedKg, simple, energyInside, emissions, emissionsInside, impliedKgPerKwh }) => [
    cell(row.id),
    cell(row.hardware),
    mwh(reportedKwh),
    mwh(simple),
    mark(energyInside),
    mwh(reportedKg),
    emissionsInside === null ? '' : mwh(emissions?.value),
    mark(emissionsInside),
    impliedKgPerKwh === null
      ? ''
      : `${two(impliedKgPerKwh)}${impliedKgPerKwh < 0.005 || impliedKgPerKwh > 1.5 ? ' **cannot be**' : ''}`,
  ]),
);
print(
  'Emissions of the measured runs (t)',
  ['run', 'Reported', 'Ours', 'Range', 'inside'],
  evidence
    .filter(({ emissionsInside }) => emissionsInside !== null)
    .map(({ row, reportedKg, emissions, emissionsInside }) => [
      cell(row.id),
      mwh(reportedKg),
      mwh(emissions?.value),
      emissions?.low === undefined ? 'arithmetic' : `${mwh(emissions.low)}–${mwh(emissions.high)}`,
      mark(emissionsInside),
    ]),
);

const counted = (list, key) => {
  const known = list.map((each) => each[key]).filter((inside) => inside !== null);
  return `${known.filter(Boolean).length} of ${known.length}`;
};
const measured = evidence.filter(
  ({ row, best, reportedKwh }) => row.evidence_class === 'measured' && best && reportedKwh,
);
const mean = (values) => values.reduce((all, value) => all + value, 0) / values.length;
const error = (rows, of) => two(mean(rows.map((score) => Math.abs(Math.log(of(score) / score.reportedKwh)))));
const errors = (rows) =>
  `calibrated ${error(rows, ({ best }) => best.value)}, rated power ${error(rows, ({ simple }) => simple)}`;
const others = measured.filter(({ row }) => !row.calibrates);
console.log(`
- Measured or assumed: energy inside the range for ${counted(evidence, 'energyInside')}, emissions for ${counted(evidence, 'emissionsInside')}.
- Arithmetic: energy within rounding for ${counted(arith, 'energyInside')}, emissions for ${counted(arith, 'emissionsInside')}.
- Mean |ln error| of the energy of ${measured.length} measured runs with known hours: ${errors(measured)}.`);
if (others.length < measured.length && others.length > 0) {
  console.log(
    `- \\* The best values of the model were taken from these ${measured.length - others.length}, which makes them a fit and no ` +
      `forecast; over the ${others.length} others: ${errors(others)}. The intervals were chosen with all rows in view.`,
  );
}
