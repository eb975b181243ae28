import { messageOf } from '../errors.ts';
import type { CommentMode } from '../inputs.ts';
import type { Logger } from '../logger.ts';
import type { ReviewPlan } from '../report/review.ts';
import type { Diff } from '../source/patch.ts';
import type { Client } from './client.ts';
import { type CommentResult, isNewer, syncComment } from './comment.ts';
import { type PullRequestNow, readPullRequest } from './comment-list.ts';
import { commentKey, commentMarker, markerText, type RunStamp, readStamp } from './comment-stamp.ts';
import type { PullRequestTarget } from './event.ts';
import { readDiff } from './files.ts';
import { refusal } from './refusal.ts';
import type { ReviewResult } from './review.ts';
import { reasonOf } from './unreadable.ts';

export interface CommentPost {
  readonly mode: CommentMode;
  readonly failing: boolean;
  readonly news: boolean;
  /** Writes what the reader sees; `marker`, in an HTML comment, is to be its first line. */
  readonly markdown: (marker: string) => string;
}

export interface ReviewPost {
  /** Files that a comment may be about. */
  readonly paths: readonly string[];
  /** What to say where; `marker` begins every comment. */
  readonly plan: (marker: string, diff: Diff) => Promise<ReviewPlan>;
}

export interface ReviewOutcome {
  /** What was done or why nothing was, as a sentence without its full stop. */
  readonly reason: string;
  /** What the user must know and do, when a permission is missing. */
  readonly notice: string | null;
}

export interface PullPosterOptions {
  /** Text of the input `comment-key`. */
  readonly key: string;
  readonly token: string;
  /** Whether a review is to come, so that what is there is read in the same call as the comments. */
  readonly review: boolean;
}

/** Annotations wait no longer than this for their order. */
const SOON_MS = 5_000;

/**
 * Everything that one run says on a pull request, within one deadline. The network code is loaded only when there is
 * something to say or ask; what is read is read once.
 */
export class PullPoster {
  readonly #target: PullRequestTarget;
  readonly #options: PullPosterOptions;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #logger: Logger;
  readonly #key: string;
  readonly #run: RunStamp;
  #client: Promise<Client> | null = null;
  #pull: Promise<PullRequestNow> | null = null;
  #diff: Promise<Diff> | null = null;
  /** The user was told that the token may not write. */
  #told = false;

  constructor(
    target: PullRequestTarget,
    options: PullPosterOptions,
    env: Readonly<Record<string, string | undefined>>,
    logger: Logger,
  ) {
    this.#target = target;
    this.#options = options;
    this.#env = env;
    this.#logger = logger;
    this.#key = commentKey(env, options.key);
    this.#run = {
      id: Number(env.GITHUB_RUN_ID) || 0,
      attempt: Number(env.GITHUB_RUN_ATTEMPT) || 0,
      headSha: target.headSha,
    };
  }

  /**
   * Posts the comment of this run.
   *
   * @throws Error that says in a sentence why GitHub could not be asked
   */
  async comment({ mode, failing, news, markdown }: CommentPost): Promise<CommentResult> {
    if (mode === 'never') return { action: 'skipped', url: null, reason: 'comments are switched off', notice: null };
    if (this.#options.token === '') return { action: 'refused', url: null, reason: 'there is no token', notice: null };
    const [key, run] = [this.#key, this.#run];
    const wanted = { key, markdown: markdown(markerText(key)), failing, news, mode, run };
    const client = await this.#connect();
    const work = syncComment(client, this.#target, wanted, () => this.#read(client));
    const result = await client.within(work).catch(explain);
    this.#told = result.notice !== null;
    return result;
  }

  /**
   * Brings the comments on the diff up to date.
   *
   * @throws Error that says in a sentence why GitHub could not be asked
   */
  async review(post: ReviewPost): Promise<ReviewOutcome> {
    const skip = (reason: string): ReviewOutcome => ({ reason, notice: null });
    if (this.#options.token === '') return skip('there is no token');
    if (this.#target.state !== 'open') return skip('the pull request is closed');
    if (this.#told) return skip('the token may not write, as for the comment');
    const client = await this.#connect();
    try {
      return await client.within(this.#syncReview(client, post));
    } catch (error) {
      const refused = refusal(error, this.#target, 'review');
      return refused ?? explain(error);
    }
  }

  /** What the pull request changes in these files; asked for once, for the files of the first call. */
  async diff(paths: readonly string[]): Promise<Diff> {
    if (paths.length === 0 || this.#options.token === '') return new Map();
    const client = await this.#connect();
    this.#diff ??= client.within(readDiff(client, this.#target.number, paths));
    return this.#diff;
  }

  /** The same, where it is no more than a help: nothing when it is not known soon. It never throws. */
  async diffSoon(paths: readonly string[]): Promise<Diff> {
    const late = new Promise<Diff>((resolve) => setTimeout(() => resolve(new Map()), SOON_MS).unref());
    try {
      return await Promise.race([this.diff(paths), late]);
    } catch (error) {
      this.#logger.debug(`What the pull request changes is not known: ${messageOf(error)}`);
      return new Map();
    }
  }

  async #syncReview(client: Client, { paths, plan }: ReviewPost): Promise<ReviewOutcome> {
    const skip = (reason: string): ReviewOutcome => ({ reason, notice: null });
    const pull = await this.#read(client);
    if (pull.state !== 'OPEN') return skip('the pull request is closed');
    if (pull.locked) return skip('the conversation of the pull request is locked');
    if (pull.headSha !== this.#target.headSha) return skip('superseded: the pull request has newer commits');
    const [comment] = pull.comments;
    const there = comment ? readStamp(comment.body) : null;
    if (there && isNewer(there, this.#run)) return skip('superseded: a newer run has commented');
    const marker = `${markerText(this.#key)}:review`;
    const [{ syncReview }, planned] = await Promise.all([
      import('./review.ts'),
      this.diff(paths).then((diff) => plan(marker, diff)),
    ]);
    const wanted = { marker, plan: planned };
    return skip(told(await syncReview(client, this.#target, pull, wanted, () => this.#readAgain(client))));
  }

  #connect(): Promise<Client> {
    const { token } = this.#options;
    this.#client ??= import('./client.ts').then(({ connect }) =>
      connect({ token, env: this.#env, logger: this.#logger }),
    );
    return this.#client;
  }

  #read(client: Client): Promise<PullRequestNow> {
    this.#pull ??= this.#readAgain(client);
    return this.#pull;
  }

  #readAgain(client: Client): Promise<PullRequestNow> {
    const review = this.#options.review ? `<!-- ${markerText(this.#key)}:review:` : null;
    return readPullRequest(client, this.#target.number, { comment: commentMarker(this.#key), review });
  }
}

function explain(error: unknown): never {
  throw new Error(reasonOf(error), { cause: error });
}

function told({ posted, refused, removed, settled }: ReviewResult): string {
  const parts = [
    ...(posted > 0 ? [`${posted} posted`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(settled > 0 ? [`${settled} marked as mended`] : []),
    ...(refused > 0 ? [`${refused} refused by GitHub, which the comment has`] : []),
  ];
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
