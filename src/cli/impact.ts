import { UserError } from '../errors.ts';
import { assessImpact, compareRuns, formatHardwareComparison } from '../impact/index.ts';
import { namedRuns } from '../load-runs.ts';
import { decimals } from '../render/figures.ts';
import { renderImpact } from '../render/impact.ts';
import { impactEntry, maskedCopy } from '../report/json.ts';
import { visibleLine } from '../report/log.ts';
import { impactLine } from '../report/text.ts';
import type { TrainingRun } from '../runs/run.ts';
import { workingTree } from '../workspace/working-tree.ts';
import type { Invocation, Outcome } from './command.ts';
import { choice } from './options.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;

/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
export async function impact({ root, arguments: paths, values, logger }: Invocation): Promise<Outcome> {
  const format = choice('format', values.format, FORMATS, 'text');
  const runs = await readRuns(root, paths);
  for (const run of runs) {
    for (const { location, message, fix } of run.problems) {
      logger.warning(`${location.file}:${location.line}:${location.column}: ${message} ${fix}`);
    }
    if (!run.readable) throw new UserError(`${run.path} is not a training run.`, 'See the warnings above.');
  }
  const [first, ...others] = runs as [TrainingRun, ...TrainingRun[]];
  if (values.compare) {
    const comparison = compareRuns({
      ...first,
      alternatives: [...first.alternatives, ...others.flatMap((run) => [run, ...run.alternatives])],
    });
    if (format === 'json') return ok(`${JSON.stringify(maskedCopy(comparison), null, 2)}\n`);
    if (format === 'text') {
      const table = formatHardwareComparison(comparison.rows);
      return ok(`${table}\n${comparison.reason ? `\nNote: ${comparison.reason}\n` : ''}`);
    }
    return ok(renderImpact(assessImpact(first), { comparison }));
  }
  const impacts = runs.map((run) => ({ run, impact: assessImpact(run) }));
  if (format === 'json') {
    return ok(
      `${JSON.stringify(
        impacts.map(({ run, impact }) => ({ run: run.path, ...maskedCopy(impactEntry(impact)) })),
        null,
        2,
      )}\n`,
    );
  }
  if (format === 'markdown') return ok(impacts.map(({ impact }) => renderImpact(impact)).join('\n'));
  return ok(
    impacts
      .map(({ run, impact }) => {
        const lines = [visibleLine(run.path), `  ${visibleLine(impact.name)}`, `  ${impactLine(impact)}`];
        const equivalents = impact.equivalents.flatMap(({ value, label, unit, digits }) =>
          value === null ? [] : [`  ${label}: ${decimals(value, digits)} ${unit}`],
        );
        return [...lines, ...equivalents, `  ${visibleLine(impact.methodText)}`, ''].join('\n');
      })
      .join('\n'),
  );
}

function ok(text: string): Outcome {
  return { text, status: 0 };
}

async function readRuns(root: string, paths: readonly string[]): Promise<TrainingRun[]> {
  const tree = workingTree(root);
  const runs: TrainingRun[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) runs.push(...(await namedRuns(tree, path)));
  return runs;
}
