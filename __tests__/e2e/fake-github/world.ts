import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { OUTPUTS } from '../../../src/outputs.ts';
import type { ActionEvent } from './events.ts';
import {
  type GitFixture,
  makeRepository,
  PULL_NUMBER,
  REPOSITORY,
  type StartOptions,
  startGitHub,
  type TreeChange,
  WRITE_TOKEN,
} from './fixture.ts';
import { type RunOptions, type RunResult, runAction } from './run-action.ts';
import type { FakeGitHub } from './server.ts';

/** Folder of action.yml and the committed bundle. */
export const ACTION = fileURLToPath(new URL('../../..', import.meta.url));
const EXAMPLE = join(ACTION, 'examples/customer-support-assistant');

export const CARD = 'models/support/model-card.yaml';
export const RUN = 'models/support/training-run.yaml';
export const POLICY = '.github/model-card-policy.yml';
export const goodCard = readFileSync(join(EXAMPLE, 'model-card.yaml'), 'utf8');
export const goodRun = readFileSync(join(EXAMPLE, 'training-run.yaml'), 'utf8');

/** A version without quotes, which the gate offers to mend, and a placeholder, which is an error. */
export const brokenCard = goodCard
  .replace(/^model_version: .*$/m, 'model_version: 1.10')
  .replace(/^recommendations:\n(?: {2}- .*\n)+/m, 'recommendations:\n  - TODO\n');

/** On the base a good card and its run; a pull request that makes these changes. */
export function makeWorldRepository(
  head: TreeChange['head'] = { [CARD]: brokenCard },
  base: TreeChange['base'] = {},
): GitFixture {
  return makeRepository({ base: { [CARD]: goodCard, [RUN]: goodRun, ...base }, head });
}

/** A repository, its GitHub with one pull request, and runs of the built action there. */
export class World {
  readonly repository: GitFixture;
  readonly github: FakeGitHub;
  readonly #cleanups: (() => unknown)[] = [];

  private constructor(repository: GitFixture, github: FakeGitHub) {
    this.repository = repository;
    this.github = github;
  }

  /** On the base a good card and its run; the pull request breaks the card, or makes the changes that are named. */
  static async make(
    head: TreeChange['head'] = { [CARD]: brokenCard },
    options: Omit<StartOptions, 'repository'> & { readonly base?: TreeChange['base'] } = {},
  ): Promise<World> {
    const { base = {}, ...rest } = options;
    const repository = makeWorldRepository(head, base);
    return new World(repository, await startGitHub({ repository, ...rest }));
  }

  /** The same about a repository that several worlds share; it stays when the world ends. */
  static async of(repository: GitFixture, options: Omit<StartOptions, 'repository'> = {}): Promise<World> {
    return new World({ ...repository, remove: () => undefined }, await startGitHub({ repository, ...options }));
  }

  get commits(): { readonly base: string; readonly head: string } {
    return { base: this.repository.baseSha, head: this.repository.headSha };
  }

  /** Runs the action; whatever comes of it, every output is set. */
  async act(event: ActionEvent, options: Partial<RunOptions> = {}): Promise<RunResult> {
    const { github, repository } = this;
    const where = { actionDir: ACTION, workspace: repository.dir, github, token: WRITE_TOKEN };
    const result = await runAction({ ...where, event, ...options });
    this.#cleanups.push(result.cleanup);
    expect(result.problems).toEqual([]);
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(OUTPUTS).sort());
    return result;
  }

  comments(number = PULL_NUMBER): string[] {
    return this.github.commentsOf(REPOSITORY, number).map(({ body }) => body);
  }

  reviewComments(number = PULL_NUMBER): string[] {
    return this.github.reviewCommentsOf(REPOSITORY, number).map(({ body }) => body);
  }

  calls(): (string | undefined)[] {
    return this.github.log.map(({ operation }) => operation);
  }

  /** Every repository and folder of this world goes; GitHub had nothing against what was asked. */
  async end(): Promise<void> {
    await this.github.close();
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.repository.remove();
    expect(this.github.violations).toEqual([]);
  }
}

/** Does work for every item, some at a time, and keeps the order. */
export async function inPool<T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const open = [...items.entries()];
  const worker = async () => {
    for (let next = open.shift(); next; next = open.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: size }, worker));
  return results;
}
