import * as z from 'zod';
import { EQUIVALENT_SETS, IMPACT_METHODS } from '../impact/options.ts';
import { RULES } from '../rules/index.ts';
import { sectionId } from '../rules/options.ts';
import { NEVER_SUPPRESSIBLE, type Rule } from '../rules/rule.ts';
import { AUDIENCES, MODEL_KINDS, PRESET_NAMES } from './presets.ts';

const severity = z.enum(['error', 'warning', 'note', 'off']);

/** What a policy may say of a rule. A fixed rule stays an error. */
function settingSchema(rule: Rule): z.ZodType {
  const allowed = rule.fixed ? z.enum(['error']) : severity;
  return z.union([allowed, z.tuple([allowed, rule.options])]);
}

/** The settings of all rules: a severity, or a severity with the rule's options. */
const rules = z
  .strictObject(
    Object.fromEntries(
      RULES.map((rule) => [rule.id, settingSchema(rule).describe(`${rule.title}. ${rule.why}`).optional()]),
    ),
  )
  .describe('Severity of each rule, or `[severity, options]`.');

const presets = z
  .array(
    z.union([
      z.enum(PRESET_NAMES),
      z.strictObject({
        preset: z.enum(PRESET_NAMES),
        audience: z
          .enum(AUDIENCES as [string, ...string[]])
          .describe('Who the documentation is for, where a standard asks for different things.')
          .optional(),
        model: z
          .enum(MODEL_KINDS as [string, ...string[]])
          .describe('What kind of model it is, where a standard asks more of some models, or less.')
          .optional(),
      }),
    ]),
  )
  .min(1)
  .describe(
    'Presets to start from, `recommended` where there is none. Their demands add up; of their severities the later one holds.',
  );

const ids = RULES.map((rule) => rule.id);
const text = (description: string) =>
  z
    .string()
    .refine((value) => value.trim() !== '', 'it must not be empty')
    .describe(description);

/** Without a card there is nothing that an owner could answer for; waivers of waivers have no end. */
const NEVER_WAIVED: readonly string[] = ['missing-card', 'expired-waiver', 'unused-waiver', 'invalid-policy'];

const waiver = z.strictObject({
  rule: z
    .enum(ids.filter((id) => !NEVER_WAIVED.includes(id)) as [string, ...string[]])
    .describe('The rule whose findings do not count.'),
  card: text('Path or glob of the cards; without it every card, and what is found about the repository.').optional(),
  reason: text('Why, for whoever reads the report.'),
  owner: text('Who answers for it, e.g. `@org/ml`.'),
  until: z
    .string()
    .refine(isDay, 'a day such as `2027-03-31` is expected')
    .describe('The last day on which it holds, `YYYY-MM-DD`.')
    .meta({ format: 'date' }),
});

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The one definition of a policy file, `.github/model-card-policy.yml`. */
export const policySchema = z
  .strictObject({
    extends: presets.optional(),
    cards: z
      .array(
        z.strictObject({
          path: z
            .string()
            .min(1)
            .describe('Glob of the cards that the entry is for, e.g. `models/**/model-card.yaml`.'),
          extends: presets
            .describe(
              'Presets for these cards. Their demands add up with what holds for all cards, their severities only raise, and those of `draft` only lower; what is `off` stays off.',
            )
            .optional(),
          rules: rules.optional(),
        }),
      )
      .describe('Cards to look for, and what holds for them alone; later entries win.')
      .optional(),
    rules: rules.optional(),
    'fail-on': z.enum(['error', 'warning', 'note']).describe('Lowest severity that fails.').optional(),
    aliases: z
      .partialRecord(sectionId, z.array(text('A heading or label.')))
      .describe('Further headings and labels of sections in Markdown cards.')
      .optional(),
    waivers: z
      .array(waiver)
      .describe('Findings that do not count until a day; they are listed in every report.')
      .optional(),
    impact: z
      .strictObject({
        method: z
          .enum(IMPACT_METHODS)
          .describe(
            'The headline of a run that did not measure its energy: rated power × hours, or the best estimate of what ' +
              'machine and facility drew.',
          )
          .optional(),
        equivalents: z
          .enum(EQUIVALENT_SETS)
          .describe('What emissions are compared with: `classic`, or current figures of the EU or the US.')
          .optional(),
      })
      .describe('How the impact of training is computed.')
      .optional(),
    budgets: z
      .strictObject({
        'energy-kwh': z.number().gt(0).describe('Most energy for the training of one model, in kWh.').optional(),
        'emissions-kg': z.number().gt(0).describe('Most emissions for it, in kg of CO2e.').optional(),
        growth: z
          .number()
          .min(1)
          .describe('Factor by which a change may let energy or emissions of a model grow.')
          .optional(),
      })
      .describe('What training may cost; more is an error of `impact-budget` or `impact-grew`.')
      .optional(),
    suppressible: z
      .array(
        z
          .enum(ids as [string, ...string[]])
          .refine((id) => !NEVER_SUPPRESSIBLE.includes(id), 'only a waiver in the policy can except this rule'),
      )
      .describe('Rules that a comment `model-card-gate-ignore <rule>: <reason>` in a card may suppress.')
      .optional(),
  })
  .describe('Policy of Model Card Gate: what a repository demands of its model cards.');
