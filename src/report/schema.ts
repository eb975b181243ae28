import * as z from 'zod';
import { ENERGY_METHODS } from '../impact/impact.ts';

const conclusion = z.enum(['pass', 'warn', 'fail', 'error']);
const position = z.number().int().min(1);
const mistake = { message: z.string(), fix: z.string(), path: z.string().nullable(), line: position.nullable() };

const figure = z.strictObject({
  value: z.number().nullable().describe('Null when it is unknown; `missing` then names the inputs.'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  missing: z.array(z.string()).optional(),
});

const intensity = z.strictObject({
  gPerKwh: z.number(),
  low: z.number(),
  high: z.number(),
  basis: z.enum(['stated', 'region', 'world']),
  source: z.string(),
  year: z.number().int().nullable(),
  region: z.string().nullable(),
  attribution: z.string().nullable().describe('The credit that the licence of the source asks for.'),
});

const impact = z.strictObject({
  name: z.string(),
  energyKwh: figure.describe('Energy in kWh.'),
  emissionsKg: figure.describe('Emissions in kg CO2e.'),
  method: z.enum(ENERGY_METHODS),
  methodText: z.string(),
  calculation: z.array(z.string()).describe('The calculations with their numbers.'),
  rangeText: z.string().nullable().describe('Where the range comes from.'),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).describe('Evidence grade, A best.'),
  boundary: z.string().describe('What the energy covers.'),
  level: z
    .enum(['L1', 'L2', 'L3'])
    .nullable()
    .describe('L1 accelerators, L2 machine, L3 facility: what the energy covers, whatever PUE is applied.'),
  levels: z
    .array(
      z.strictObject({
        level: z.enum(['L1', 'L2', 'L3']),
        label: z.string(),
        energyKwh: figure,
        emissionsKg: figure,
      }),
    )
    .describe('The best estimate within each boundary.'),
  lines: z
    .array(
      z.strictObject({
        id: z.enum(['market-emissions', 'embodied-emissions', 'water']),
        unit: z.enum(['kg', 'L']),
        figure,
        text: z.string(),
        basis: z.enum(['stated', 'catalogue']),
        source: z.string(),
        year: z.number().int().nullable(),
      }),
    )
    .describe('What stands beside the figures and is never part of them.'),
  intensity,
  elsewhere: z
    .strictObject({ id: z.string(), provider: z.string(), intensity, emissionsKg: figure })
    .nullable()
    .describe('The best estimate in the region of the same cloud whose grid emits least.'),
  equivalents: z.array(
    z.strictObject({
      id: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      source: z.string(),
      year: z.number().int().nullable(),
    }),
  ),
  inputs: z.array(
    z.strictObject({
      name: z.string(),
      value: z.union([z.number(), z.string()]).nullable(),
      unit: z.string().nullable(),
      file: z.string().nullable(),
      key: z.string().nullable(),
      line: position.nullable(),
      note: z.string().nullable(),
    }),
  ),
  tighten: z.string().nullable().describe('What would narrow the range most.'),
  attributions: z.array(z.string()).describe('The credits that licences ask for.'),
  alternatives: z.array(z.strictObject({ name: z.string(), energyKwh: figure, emissionsKg: figure })),
});

const section = z.strictObject({
  id: z.string(),
  title: z.string(),
  present: z.boolean().describe('True when at least one statement counts.'),
  statements: z.number().int().min(0).describe('Statements that count: distinct and substantive.'),
  line: position,
  matched: z.array(z.string()).describe('The headings or keys that were taken for the section.'),
});

const card = z.strictObject({
  path: z.string().describe('Relative to the working directory, `/`-separated.'),
  id: z
    .string()
    .optional()
    .describe('The path with `#name`, where the file holds several cards; `card` of a finding is this.'),
  format: z.enum(['structured', 'markdown']),
  name: z.string().nullable(),
  conclusion,
  run: z.string().nullable().describe('The training run that was read for the card; of several files the first.'),
  runFiles: z
    .array(z.strictObject({ path: z.string(), format: z.string() }))
    .describe('Every file that the training run was read from, those with most say first.'),
  ignoredRunFiles: z
    .array(z.strictObject({ path: z.string(), why: z.string() }))
    .describe('Files that looked like those of a run and were not used.'),
  runNotes: z.array(z.string()).describe('What a reader of the figures should know of the run files, as sentences.'),
  sections: z.array(section),
  impact: impact.nullable(),
  base: z
    .strictObject({ impact: impact.nullable() })
    .nullable()
    .describe('The same figures before the change; null when nothing was compared.'),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string().describe('What is wrong.'),
  why: z.string(),
  fix: z.string().describe('What to do.'),
  url: z.string().describe('The documentation of the rule.'),
  path: z.string(),
  line: position,
  column: position,
  endLine: position,
  endColumn: position,
  card: z.string().nullable().describe('The card that it is about: its `id` where it has one, else its `path`.'),
  suggestion: z.string().nullable().describe('Text that may replace what stands between the positions.'),
  waived: z.string().nullable().describe('Why it does not count: the reason of a waiver or of a comment in the card.'),
  new: z.boolean().describe('False when the base revision or the baseline has it.'),
  known: z.boolean().describe('True when the baseline has it, so that it does not count.'),
});

const counts = z.strictObject({
  cards: z.number().int(),
  error: z.number().int().describe('Findings that count.'),
  warning: z.number().int(),
  note: z.number().int(),
  waived: z.number().int(),
  known: z.number().int().describe('Findings that the baseline has.'),
});

/** The JSON report: the stable interface of a verdict. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('model-card-gate'), version: z.string() }),
    conclusion,
    policy: z.strictObject({
      source: z.string().describe('Path of the policy, or `built-in`; several are listed with commas.'),
      revision: z.string().nullable().describe('The commit that it was read from; null for the working directory.'),
      presets: z.array(z.string()),
    }),
    cards: z.array(card),
    findings: z.array(finding),
    counts,
    baseline: z
      .strictObject({ path: z.string(), fixed: z.number().int().describe('Findings that it has and that are gone.') })
      .nullable()
      .describe('The file of known findings; null when there is none.'),
    head: z.string().nullable().describe('The commit that was judged; null for the working directory.'),
    base: z
      .strictObject({
        revision: z.string().nullable().describe('The commit that was compared with, the merge base.'),
        fixed: z.array(finding).describe('Findings that it has and that are gone.'),
        unaffected: z.number().int().describe('Cards that the change does not affect, so that they were not judged.'),
      })
      .nullable()
      .describe('What the judged revision was compared with; null when there was nothing.'),
    preview: z
      .strictObject({ path: z.string().describe('The file that changes.'), conclusion, counts })
      .nullable()
      .describe('What the policy that the change proposes would say.'),
    problem: z
      .strictObject({
        ...mistake,
        others: z.array(z.strictObject(mistake)).describe('What else is wrong in the same file.').optional(),
      })
      .optional()
      .describe('Why it could not be judged, when the conclusion is `error`.'),
  })
  .describe('Report of Model Card Gate.');

export type Report = z.infer<typeof reportSchema>;
export type FigureEntry = z.infer<typeof figure>;
export type ImpactEntry = z.infer<typeof impact>;
