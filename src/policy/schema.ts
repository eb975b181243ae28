import * as z from 'zod';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { PRESET_NAMES } from './presets.ts';

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
  .array(z.enum(PRESET_NAMES))
  .min(1)
  .describe('Presets to start from, `recommended` where there is none; later ones win.');

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
          extends: presets.optional(),
          rules: rules.optional(),
        }),
      )
      .describe('Cards to look for, and what holds for them alone; later entries win.')
      .optional(),
    rules: rules.optional(),
    'fail-on': z.enum(['error', 'warning', 'note']).describe('Lowest severity that fails.').optional(),
  })
  .describe('Policy of Model Card Gate: what a repository demands of its model cards.');
