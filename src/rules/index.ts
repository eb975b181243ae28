import { ambiguousRun } from './ambiguous-run.ts';
import { duplicateKey } from './duplicate-key.ts';
import { evaluationScore } from './evaluation-score.ts';
import { fieldType } from './field-type.ts';
import { frontMatter } from './front-matter.ts';
import { hubBaseModel } from './hub-base-model.ts';
import { hubEmissions } from './hub-emissions.ts';
import { hubField } from './hub-field.ts';
import { hubLanguage } from './hub-language.ts';
import { hubLicense } from './hub-license.ts';
import { hubModelIndex } from './hub-model-index.ts';
import { hubTask } from './hub-task.ts';
import { minimumStatements } from './minimum-statements.ts';
import { missingCard } from './missing-card.ts';
import { placeholder } from './placeholder.ts';
import { repeatedStatement } from './repeated-statement.ts';
import { requiredField } from './required-field.ts';
import { requiredSection } from './required-section.ts';
import type { Rule } from './rule.ts';
import { unknownKey } from './unknown-key.ts';
import { unquotedValue } from './unquoted-value.ts';
import { unreadableCard } from './unreadable-card.ts';
import { unreadableRun } from './unreadable-run.ts';
import { unusedPattern } from './unused-pattern.ts';

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
  hubLicense,
  hubLanguage,
  hubBaseModel,
  hubTask,
  hubField,
  hubModelIndex,
  hubEmissions,
  ambiguousRun,
  unreadableRun,
  unusedPattern,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
