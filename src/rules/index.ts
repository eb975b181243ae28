import { ambiguousRun } from './ambiguous-run.ts';
import { baseLicense } from './base-license.ts';
import { boilerplate } from './boilerplate.ts';
import { conflictingScore } from './conflicting-score.ts';
import { deadLink } from './dead-link.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emissionsMismatch } from './emissions-mismatch.ts';
import { evaluationScore } from './evaluation-score.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { fieldType } from './field-type.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { hiddenFactor } from './hidden-factor.ts';
import { hiddenInstruction } from './hidden-instruction.ts';
import { hubBaseModel } from './hub-base-model.ts';
import { hubEmissions } from './hub-emissions.ts';
import { hubEvalResults } from './hub-eval-results.ts';
import { hubField } from './hub-field.ts';
import { hubLanguage } from './hub-language.ts';
import { hubLicense } from './hub-license.ts';
import { hubModelIndex } from './hub-model-index.ts';
import { hubTask } from './hub-task.ts';
import { impactBudget } from './impact-budget.ts';
import { impactGrew } from './impact-grew.ts';
import { implausiblePue } from './implausible-pue.ts';
import { impliedCompute } from './implied-compute.ts';
import { impliedIntensity } from './implied-intensity.ts';
import { impliedPower } from './implied-power.ts';
import { invalidPolicy } from './invalid-policy.ts';
import { metadataMismatch } from './metadata-mismatch.ts';
import { metricThreshold } from './metric-threshold.ts';
import { minimumStatements } from './minimum-statements.ts';
import { missingCard } from './missing-card.ts';
import { misspeltHeading } from './misspelt-heading.ts';
import { percentageOrRatio } from './percentage-or-ratio.ts';
import { placeholder } from './placeholder.ts';
import { removedCard } from './removed-card.ts';
import { removedStatement } from './removed-statement.ts';
import { repeatedStatement } from './repeated-statement.ts';
import { requiredField } from './required-field.ts';
import { requiredMetric } from './required-metric.ts';
import { requiredSection } from './required-section.ts';
import type { Rule } from './rule.ts';
import { runBaseModel } from './run-base-model.ts';
import { runDataset } from './run-dataset.ts';
import { runDuration } from './run-duration.ts';
import { runEmissions } from './run-emissions.ts';
import { runEnergy } from './run-energy.ts';
import { runHardware } from './run-hardware.ts';
import { runHyperparameter } from './run-hyperparameter.ts';
import { runLocation } from './run-location.ts';
import { runMetric } from './run-metric.ts';
import { runNewer } from './run-newer.ts';
import { runSources } from './run-sources.ts';
import { runUndisclosed } from './run-undisclosed.ts';
import { scoreFell } from './score-fell.ts';
import { secret } from './secret.ts';
import { staleCard } from './stale-card.ts';
import { suppression } from './suppression.ts';
import { thinStatement } from './thin-statement.ts';
import { trainingOnBenchmark } from './training-on-benchmark.ts';
import { unknownKey } from './unknown-key.ts';
import { unmitigatedBias } from './unmitigated-bias.ts';
import { unquotedValue } from './unquoted-value.ts';
import { unreadableCard } from './unreadable-card.ts';
import { unreadableRun } from './unreadable-run.ts';
import { unusedPattern } from './unused-pattern.ts';
import { unusedWaiver } from './unused-waiver.ts';
import { versionAndDate } from './version-and-date.ts';

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
  hubEvalResults,
  hubEmissions,
  percentageOrRatio,
  conflictingScore,
  requiredMetric,
  metricThreshold,
  trainingOnBenchmark,
  unmitigatedBias,
  emissionsMismatch,
  metadataMismatch,
  baseLicense,
  thinStatement,
  boilerplate,
  misspeltHeading,
  versionAndDate,
  hiddenCharacter,
  hiddenInstruction,
  secret,
  deadLink,
  ambiguousRun,
  unreadableRun,
  runEnergy,
  runEmissions,
  runDuration,
  runHardware,
  runLocation,
  runBaseModel,
  runDataset,
  runMetric,
  runHyperparameter,
  runSources,
  impliedPower,
  impliedIntensity,
  impliedCompute,
  implausiblePue,
  hiddenFactor,
  impactBudget,
  runUndisclosed,
  runNewer,
  removedCard,
  removedStatement,
  scoreFell,
  impactGrew,
  staleCard,
  invalidPolicy,
  unusedPattern,
  expiredWaiver,
  unusedWaiver,
  suppression,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
