import { appendFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import type { Engine } from './engine.ts';
import { messageOf, UserError } from './errors.ts';
import { counts } from './finding.ts';
import type { CommentResult } from './github/comment.ts';
import { commentKey } from './github/comment-stamp.ts';
import { type FinishedRun, type Target, targetOf } from './github/event.ts';
import { linksOf } from './github/links.ts';
import { PullPoster, type ReviewOutcome } from './github/post.ts';
import type { Nothing } from './github/second-stage.ts';
import { type Inputs, parseInputs } from './inputs.ts';
import type { Logger } from './logger.ts';
import { type OutputName, outputsOf, skippedOutputs } from './outputs.ts';
import { elsewhere } from './policy/elsewhere.ts';
import { ANNOTATION_LIMITS, annotations, findingLines, group, isCut, issueCommand } from './report/annotations.ts';
import { plainLine } from './report/log.ts';
import { verdictLines } from './report/text.ts';
import type { Diff } from './source/patch.ts';
import { compareConclusions, hasNews, type Verdict } from './verdict.ts';
import { writeNamed, writeOutputFiles } from './workspace/output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One of each level is kept for what reporting itself has to say. */
const LIMITS = { ...ANNOTATION_LIMITS, perLevel: { error: 10, warning: 9, note: 9 } };

/**
 * The action, from inputs and event to verdict and reports. The verdict stands, as exit status and outputs, before
 * anything is reported; what goes wrong in reporting is one warning and changes neither. It never throws.
 */
export async function main(load: () => Promise<Engine> = wired): Promise<void> {
  const env: Environment = process.env;
  process.exitCode = 1;
  let engine: Engine | null = null;
  let inputs: Inputs;
  const judged: { readonly target: Target; readonly verdict: Verdict }[] = [];
  try {
    setOutputs(outputsOf(null));
    engine = await load();
    inputs = parseInputs((name) => core.getInput(name));
    const named = targetOf(env.GITHUB_EVENT_NAME ?? '', eventPayload(env), env);
    const found = await settle(engine, named, inputs, env);
    if ('nothing' in found) return skip(found.nothing, env);
    for (const target of found) judged.push({ target, verdict: await judge(engine, inputs, target, env) });
    // The worst comes last, so that the outputs are its own.
    judged.sort((a, b) => compareConclusions(a.verdict.conclusion, b.verdict.conclusion));
    setOutputs(outputsOf(judged.at(-1)?.verdict ?? null));
  } catch (error) {
    return stop(error, engine, env);
  }
  process.exitCode = judged.every(({ verdict: { conclusion } }) => ['pass', 'warn'].includes(conclusion)) ? 0 : 1;
  for (const { target, verdict } of judged) {
    if (judged.length > 1 && 'number' in target) logger.info(`Pull request #${target.number}:`);
    await report(engine, verdict, inputs, target, env);
  }
}

const wired = async () => (await import('./engine.ts')).engine;

/** What there is to judge; the pull requests are looked for where the event does not name them. */
async function settle(
  engine: Engine,
  named: Target | FinishedRun,
  inputs: Inputs,
  env: Environment,
): Promise<readonly Target[] | Nothing> {
  if (named.kind !== 'finished_run') return [named];
  const token = inputs['github-token'];
  if (token === '')
    throw new UserError('Without a token the pull request cannot be found.', 'Leave `github-token` out.');
  return engine.pullRequestsAfter(named, { token, env, logger });
}

async function judge(engine: Engine, inputs: Inputs, target: Target, env: Environment): Promise<Verdict> {
  if (target.kind === 'other' && target.reason) logger.warning(target.reason);
  const root = env.GITHUB_WORKSPACE || process.cwd();
  // A run that follows another one has nothing of the pull request here, and must not have it.
  const source = target.kind === 'workflow_run' ? 'api' : inputs.source;
  const { policy, 'github-token': token, 'policy-token': policyToken } = inputs;
  if (policyToken !== '') core.setSecret(policyToken);
  const revisions = await engine.revisionsOf(target, { root, source, token, env, logger });
  const away = policy === null ? null : elsewhere(policy);
  const organisation = away && (await engine.policyElsewhere(away, { token: policyToken || token, env, logger }));
  return engine.runGate({
    root,
    ...(revisions && { revisions }),
    ...(organisation && { organisation }),
    paths: inputs.paths,
    run: inputs.run,
    policy: away ? null : (policy?.replace(/^(?:\.\/+)+/, '') ?? null),
    preset: inputs.preset,
    policyWins: true,
    failOn: inputs['fail-on'],
    baseline: 'use',
    today: new Date().toISOString().slice(0, 10),
    logger,
  });
}

async function report(
  engine: Engine,
  verdict: Verdict,
  inputs: Inputs,
  target: Target,
  env: Environment,
): Promise<void> {
  const links = linksOf(target, env);
  const problems: string[] = [];
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.push(`${what}: ${messageOf(error)}.`);
      logger.debug(stackOf(error));
    }
  };

  const [key, token, review] = [inputs['comment-key'], inputs['github-token'], inputs.review === 'on'];
  const poster = 'number' in target ? new PullPoster(target, { key, token, review }, env, logger) : null;
  let cards: ReadonlyMap<string, string> = new Map();
  await attempt('Annotations', async () => {
    const diff = isCut(verdict, LIMITS) ? await poster?.diffSoon(placesOf(verdict)) : undefined;
    print(annotations(verdict, LIMITS, diff));
    print(verdictLines(verdict).map(plainLine));
    if (verdict.findings.length > 0) print(group(`Findings: ${verdict.findings.length}`, findingLines(verdict)));
  });
  await attempt('Rendered cards', () => {
    cards = engine.renderCards(verdict);
  });
  await attempt('Report files', () => {
    setOutputs(write(engine.toReport(verdict), cards, env));
  });
  await attempt('SARIF', async () => {
    const path = inputs['sarif-file'];
    if (path === null) return;
    const sarif = await engine.toSarif(verdict, { category: commentKey(env, inputs['comment-key']) });
    const roots = [env.GITHUB_WORKSPACE || process.cwd(), env.RUNNER_TEMP || tmpdir()];
    setOutputs({ sarif: writeNamed(roots, path, `${JSON.stringify(sarif)}\n`) });
  });
  await attempt('Job summary', () => {
    if (!env.GITHUB_STEP_SUMMARY) return logger.info('This runner has no job summary.');
    appendFileSync(env.GITHUB_STEP_SUMMARY, `${engine.renderSummary(verdict, { links, renderedCards: cards })}\n`);
  });
  await attempt('Comment', async () => {
    const failing = verdict.conclusion === 'fail';
    // A change that affects no card is told to those who have a comment already.
    const mode = isIdle(verdict) && inputs.comment === 'always' ? 'failures' : inputs.comment;
    const markdown = (marker: string) =>
      engine.renderComment(verdict, { marker, links, brief: inputs.comment !== 'always' });
    if (poster) tell(await poster.comment({ mode, failing, news: hasNews(verdict), markdown }));
  });
  await attempt('Review', async () => {
    if (!poster || inputs.review === 'off') return;
    const plan = (marker: string, diff: Diff) => engine.planReview(verdict, diff, { marker, links });
    tellReview(await poster.review({ paths: placesOf(verdict), plan }));
  });
  if (problems.length > 0) {
    const message = `The verdict stands, but not all of it could be reported. ${problems.join(' ')}`;
    print([issueCommand('warning', { location: null, title: 'Model card: reporting', message })]);
  }
}

/** Whether a change affects nothing that could be judged. */
function isIdle({ cards, findings, change }: Verdict): boolean {
  return cards.length === 0 && findings.length === 0 && (change?.unaffected ?? 0) > 0;
}

function tell({ action, url, reason, notice }: CommentResult): void {
  logger.info(`Comment ${action}: ${reason}.${url ? ` ${url}` : ''}`);
  if (notice) print([issueCommand('note', { location: null, title: 'Model card: no comment', message: notice })]);
  if (url) setOutputs({ 'comment-url': url });
}

function tellReview({ reason, notice }: ReviewOutcome): void {
  logger.info(`Review: ${reason}.`);
  if (notice) print([issueCommand('note', { location: null, title: 'Model card: no review', message: notice })]);
}

/** The files that findings which count are in. */
function placesOf({ findings }: Verdict): string[] {
  return [...new Set(findings.filter(counts).map(({ location }) => location.file))];
}

/** There is nothing to judge any more: neither a pass nor a failure. */
function skip(reason: string, env: Environment): void {
  process.exitCode = 0;
  setOutputs(skippedOutputs());
  const message = `Nothing was judged: ${reason}.`;
  print([issueCommand('note', { location: null, title: 'Model card: skipped', message })]);
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${message}\n`);
}

/** The gate could not judge: a mistake of the user's with its place, or a fault of ours in one sentence. */
function stop(error: unknown, engine: Engine | null, env: Environment): void {
  const problem =
    error instanceof UserError
      ? error
      : new UserError(`The gate failed by a fault of its own: ${messageOf(error).split('\n')[0]}`, 'Please report it.');
  print(
    [problem, ...problem.others].map(({ message, fix, location }) =>
      issueCommand('error', { location, title: 'Model card: not judged', message: `${message}\n${fix}` }),
    ),
  );
  if (core.isDebug()) print(stackOf(error).split('\n').map(plainLine));
  try {
    if (engine) setOutputs(write(engine.errorReport(problem), new Map(), env));
  } catch (failure) {
    logger.warning(`The report was not written: ${messageOf(failure)}`);
  }
}

const logger: Logger = {
  debug: (message) => {
    if (core.isDebug()) core.debug(plainLine(message));
  },
  info: (message) => print([plainLine(message)]),
  warning: (message) => print([plainLine(`Warning: ${message}`)]),
};

/** Prints lines that are safe by now: from `plainLine` or `report/annotations.ts`. */
function print(lines: readonly string[]): void {
  for (const line of lines) core.info(line);
}

function write(report: object, cards: ReadonlyMap<string, string>, env: Environment) {
  const files = writeOutputFiles(env.RUNNER_TEMP || tmpdir(), report, cards);
  return { report: files.report, 'rendered-cards': files.renderedCards };
}

function setOutputs(outputs: Partial<Record<OutputName, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function eventPayload(env: Environment): unknown {
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return null;
  }
}

function stackOf(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}
