import { ambiguousRun } from './ambiguous-run.ts';
import { duplicateKey } from './duplicate-key.ts';
import { evaluationScore } from './evaluation-score.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { fieldType } from './field-type.ts';
import { frontMatter } from './front-matter.ts';
import { minimumStatements } from './minimum-statements.ts';
import { missingCard } from './missing-card.ts';
import { placeholder } from './placeholder.ts';
import { repeatedStatement } from './repeated-statement.ts';
import { requiredField } from './required-field.ts';
import { requiredSection } from './required-section.ts';
import type { Rule } from './rule.ts';
import { suppression } from './suppression.ts';
import { unknownKey } from './unknown-key.ts';
import { unquotedValue } from './unquoted-value.ts';
import { unreadableCard } from './unreadable-card.ts';
import { unreadableRun } from './unreadable-run.ts';
import { unusedPattern } from './unused-pattern.ts';
import { unusedWaiver } from './unused-waiver.ts';

/** Every rule, in the order in which documents list them. */
export const RULES: readonly Rule[] = [
  missingCard,
  unreadableCard,
  frontMatter,
  requiredSection,
  minimumStatements,
  requiredField,
  placeholder,
  repeatedStatement,
  fieldType,
  unknownKey,
  duplicateKey,
  unquotedValue,
  evaluationScore,
  ambiguousRun,
  unreadableRun,
  unusedPattern,
  expiredWaiver,
  unusedWaiver,
  suppression,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
