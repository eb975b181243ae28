import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { runGate } from '../gate.ts';
import { toReport } from '../report/json.ts';
import { renderText } from '../report/text.ts';
import type { Revisions } from '../revisions.ts';
import type { Verdict } from '../verdict.ts';
import { ruleUrl } from '../version.ts';
import { writeInto } from '../workspace/output.ts';
import { workingTree } from '../workspace/working-tree.ts';
import type { Invocation, Outcome } from './command.ts';
import { choice, pathOption, refuseOverwrite, textOption, today } from './options.ts';
import { excerptSource } from './source.ts';

const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github'] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** `check`: judges cards. Status 0 for pass and warn, 1 for fail. */
export async function check({ root, arguments: paths, values, paint, logger }: Invocation): Promise<Outcome> {
  const format = choice('format', values.format, FORMATS, 'text');
  if (values.policy !== undefined && values.preset !== undefined) {
    throw new UserError('--policy and --preset were both given.', 'Give one; a policy names its presets in `extends`.');
  }
  const base = textOption(values.base);
  if (base !== null && values['update-baseline']) {
    throw new UserError(
      '--base and --update-baseline were both given.',
      'Give one: --base takes the baseline of a revision.',
    );
  }
  const revisions = base === null ? undefined : await since(root, base);
  const verdict = await runGate({
    root,
    ...(revisions && { revisions }),
    paths,
    run: pathOption(values.run),
    policy: pathOption(values.policy),
    preset: textOption(values.preset),
    policyWins: false,
    failOn: choice('fail-on', values['fail-on'], SEVERITIES, 'error'),
    baseline: values['update-baseline'] ? 'update' : 'use',
    today: today(),
    logger,
  });
  const read = verdict.cards.flatMap(({ card, run }) => [card.path, run?.path]);
  refuseOverwrite(textOption(values.output), [...read, verdict.policy.source]);
  if (verdict.baseline?.update) {
    writeInto(root, verdict.baseline.path, verdict.baseline.update);
    logger.info(
      `${verdict.baseline.path} holds ${verdict.counts.known} known finding${verdict.counts.known === 1 ? '' : 's'}.`,
    );
  }
  const text = await inFormat(verdict, format, { root, paint });
  return { text, status: verdict.conclusion === 'fail' || verdict.conclusion === 'error' ? 1 : 0 };
}

/** The working directory, judged by the policy of a revision and compared with where it left that. */
async function since(root: string, base: string): Promise<Revisions> {
  const { mergeBaseOf, resolveCommit, revisionTree } = await import('../workspace/revision.ts');
  const commit = resolveCommit(root, base);
  const trusted = { tree: revisionTree(root, commit), commit };
  const fork = mergeBaseOf(root, commit, 'HEAD') ?? commit;
  const before = fork === commit ? trusted : { tree: revisionTree(root, fork), commit: fork };
  return { head: { tree: workingTree(root), commit: null }, trusted, before, onlyChanged: false };
}

async function inFormat(
  verdict: Verdict,
  format: (typeof FORMATS)[number],
  { root, paint }: Pick<Invocation, 'root' | 'paint'>,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(verdict, { paint, source: excerptSource(root) });
    case 'json':
      return jsonText(toReport(verdict));
    case 'sarif': {
      const { toSarif } = await import('../report/sarif.ts');
      return jsonText(toSarif(verdict));
    }
    case 'markdown': {
      const [{ renderSummary }, { renderCards }] = await Promise.all([
        import('../report/summary.ts'),
        import('../render/cards.ts'),
      ]);
      return renderSummary(verdict, {
        links: { blob: () => null, rule: ruleUrl },
        renderedCards: renderCards(verdict),
      });
    }
    case 'github': {
      const { annotations, findingLines, group } = await import('../report/annotations.ts');
      return `${[...group('Findings', findingLines(verdict)), ...annotations(verdict)].join('\n')}\n`;
    }
  }
}

/** What commands a terminal, or reorders what it shows; JSON leaves it as it is. */
const COMMANDS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that can be printed to a terminal; its value is the same. */
function jsonText(value: object): string {
  const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(COMMANDS, escaped)}\n`;
}
