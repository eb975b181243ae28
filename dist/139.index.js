export const id = 139;
export const ids = [139,116];
export const modules = {

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/github/comment-stamp.js


const Stored = schemas/* object */.Ikc({
    run: schemas/* int */.Whr().nonnegative(),
    attempt: schemas/* int */.Whr().nonnegative(),
    head: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP(),
});
const STAMP = /^<!-- data:v1 (\{[^\n]*\}) -->$/;
const RUN_LINK = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g;
/**
 * The key of a comment: workflow, job and what tells steps or matrix jobs apart, readable and safe inside an HTML
 * comment. A digest of the exact names keeps keys apart that read the same.
 *
 * @param extra the input `comment-key`: by default the matrix as JSON, `null` without one
 */
function commentKey(env, extra) {
    const parts = [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', extra === 'null' ? '' : extra];
    const readable = parts
        .join(' ')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    return `${readable}.${digest(JSON.stringify(parts)).slice(0, 8)}`;
}
/** What the first line of our comments says, without the HTML comment around it. */
function markerText(key) {
    return `model-card-gate:${key.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-')}`;
}
/** The first line of our comments. */
function commentMarker(key) {
    return `<!-- ${markerText(key)} -->`;
}
/**
 * The body of a comment: the marker, a hidden line that says which run wrote it, and the Markdown. The digest in that
 * line leaves the head commit and the run aside: where all else is equal, links to the older ones show the same.
 */
function stampedBody(marker, markdown, run) {
    const text = (markdown.startsWith(marker) ? markdown.slice(marker.length) : markdown).trim();
    const lasting = text.replaceAll(run.headSha, 'HEAD').replace(RUN_LINK, '/actions/runs/RUN');
    const stamp = JSON.stringify({ run: run.id, attempt: run.attempt, head: run.headSha, sha256: digest(lasting) });
    return `${marker}\n<!-- data:v1 ${stamp} -->\n\n${text}\n`;
}
/** What the second line of one of our comments says; null when it is not there or was tampered with. */
function readStamp(body) {
    const json = STAMP.exec(body.split(/\r?\n/, 2)[1] ?? '')?.[1];
    if (!json)
        return null;
    try {
        const { run, attempt, head, sha256 } = Stored.parse(JSON.parse(json));
        return { id: run, attempt, headSha: head, sha256 };
    }
    catch {
        return null;
    }
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/github/links.js

/** Addresses on the server of the runner's environment, GitHub Enterprise too. */
function linksOf(target, env) {
    const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const repository = `${server}/${env.GITHUB_REPOSITORY ?? ''}`;
    const revision = ('headSha' in target ? target.headSha : target.sha) ?? 'HEAD';
    return {
        blob: (path, line) => `${repository}/blob/${revision}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
        rule: version/* ruleUrl */.QB,
        summary: env.GITHUB_RUN_ID ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}` : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/github/comment-list.js
// `fullDatabaseId`, since ids have outgrown the 32 bits of `databaseId`.
const QUERY = `query (
  $owner: String!, $repo: String!, $number: Int!
  $comments: Boolean!, $after: String, $threads: Boolean!, $afterThread: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      locked
      comments(first: 100, after: $after) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          viewerCanResolve
          comments(first: 1) { totalCount nodes { id body viewerDidAuthor } }
        }
      }
    }
  }
}`;
/**
 * Reads the pull request and, of all pages of its comments and review threads, those that this token wrote and that
 * start with a marker. Both come in the same calls, one for each hundred of what there is more of. Only GraphQL tells
 * who the token is: `viewerDidAuthor` (https://docs.github.com/graphql, IssueComment).
 *
 * @throws GraphqlResponseError or RequestError of octokit
 */
async function readPullRequest(client, number, markers) {
    const comments = [];
    const threads = [];
    const more = {
        comments: true,
        threads: markers.review !== null,
    };
    while (true) {
        const answer = await client.graphql(QUERY, { ...client.repository, number, ...more });
        const pull = answer.repository?.pullRequest;
        if (!pull)
            throw Object.assign(new Error('the pull request was not found'), { status: 404 });
        comments.push(...(pull.comments?.nodes ?? []).flatMap((node) => ownComment(node, markers.comment)));
        threads.push(...(pull.reviewThreads?.nodes ?? []).flatMap((node) => ownThread(node, markers.review ?? '')));
        more.after = nextOf(pull.comments);
        more.comments = more.after !== undefined;
        more.afterThread = nextOf(pull.reviewThreads);
        more.threads = more.afterThread !== undefined;
        if (!more.comments && !more.threads) {
            comments.sort((a, b) => a.id - b.id);
            return { headSha: pull.headRefOid, state: pull.state, locked: pull.locked, comments, threads };
        }
    }
}
function nextOf(page) {
    return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}
function ownComment(node, marker) {
    if (!node?.viewerDidAuthor || !node.body.startsWith(marker) || node.fullDatabaseId === null)
        return [];
    return [{ id: Number(node.fullDatabaseId), url: node.url, body: node.body }];
}
function ownThread(node, marker) {
    const first = node?.comments.nodes[0];
    if (!node || !first?.viewerDidAuthor || !first.body.startsWith(marker))
        return [];
    return [
        {
            id: node.id,
            commentId: first.id,
            body: first.body,
            hasReplies: node.comments.totalCount > 1,
            isResolved: node.isResolved,
            mayResolve: node.viewerCanResolve,
        },
    ];
}

// EXTERNAL MODULE: ./lib/github/unreadable.js
var unreadable = __webpack_require__(7192);
;// CONCATENATED MODULE: ./lib/github/refusal.js


const SECOND_STAGE = `${version/* REPOSITORY_URL */.ld}#pull-requests-from-forks`;
const STANDS = 'The verdict, the annotations and the job summary stand.';
/**
 * Reads an error of octokit as a refusal, of a `comment` or a `review`. Anything that may pass by itself is none: rate limits, 5xx, lost
 * connections, the deadline.
 */
function refusal(error, target, what = 'comment') {
    switch (statusOf(error)) {
        case 401:
            return {
                reason: 'GitHub does not accept the token',
                notice: `The ${what} was not posted: GitHub does not accept the \`github-token\`. ${STANDS}`,
            };
        case 403:
            return { reason: 'the token may not write to the pull request', notice: permissionNotice(target, what) };
        case 404:
            return { reason: 'the token does not see the pull request, or it is gone', notice: notFoundNotice(what) };
        case 410:
            return { reason: 'comments are disabled in this repository', notice: null };
        default:
            return null;
    }
}
function permissionNotice({ kind, isFork, actor }, what) {
    const missing = `The ${what} was not posted: the token lacks the permission \`pull-requests: write\`.`;
    if (isFork && kind === 'pull_request') {
        const why = 'GitHub gives pull requests from forks a read-only token, whatever the workflow grants.';
        return `${missing} ${why} ${STANDS} A second workflow can post it: ${SECOND_STAGE}`;
    }
    // Other than a fork's, Dependabot's token has what the workflow grants; it is read-only when that grants nothing.
    const dependabot = actor === 'dependabot[bot]' ? ' Pull requests of Dependabot get a read-only token by default.' : '';
    return `${missing}${dependabot} ${STANDS} Add this to the job:\n${unreadable/* PERMISSIONS_YAML */.fg}`;
}
function notFoundNotice(what) {
    const missing = `The ${what} was not posted: GitHub does not find the pull request or what we wrote there.`;
    return `${missing} ${STANDS} Should the repository be private, the job needs this:\n${unreadable/* PERMISSIONS_YAML */.fg}`;
}
/** The HTTP status of a refusal, of GraphQL's errors too, whose HTTP status is 200. */
function statusOf(error) {
    const { status, errors } = error;
    const types = (errors ?? []).map(({ type }) => type);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return 403;
    if (types.includes('NOT_FOUND'))
        return 404;
    if (typeof status !== 'number')
        return null;
    return status === 403 && (0,unreadable/* isRateLimit */.a5)(error) ? null : status;
}

;// CONCATENATED MODULE: ./lib/github/comment.js



/**
 * Brings the one comment of this key on a pull request up to date. Ours is a comment that this very token wrote and
 * whose body starts with the marker: a marker that someone else pasted counts for nothing.
 *
 * Calls: one per hundred comments of the pull request, none more when nothing changed; one to update; two to create,
 * since two runs that create at the same time must see each other. Of duplicates the oldest stays.
 *
 * @param read gives the pull request as it is, where it was read already
 * @throws whatever GitHub or the network failed with, where that is not an answer about permission or state
 */
async function syncComment(client, target, wanted, read = () => readPullRequest(client, target.number, { comment: commentMarker(wanted.key), review: null })) {
    if (wanted.mode === 'never')
        return result('skipped', null, 'comments are switched off');
    if (target.state !== 'open')
        return result('refused', null, 'the pull request is closed');
    try {
        return await sync(client, target, wanted, await read());
    }
    catch (error) {
        const refused = refusal(error, target);
        if (!refused)
            throw error;
        return { action: 'refused', url: null, ...refused };
    }
}
async function sync(client, target, wanted, pull) {
    const marker = commentMarker(wanted.key);
    if (pull.state !== 'OPEN')
        return result('refused', null, 'the pull request is closed');
    if (pull.locked)
        return result('refused', null, 'the conversation of the pull request is locked');
    if (pull.headSha !== target.headSha) {
        return result('skipped', pull.comments[0]?.url ?? null, 'superseded: the pull request has newer commits');
    }
    const [ours, ...duplicates] = pull.comments;
    const body = stampedBody(marker, wanted.markdown, wanted.run);
    if (ours) {
        await removeAll(client, duplicates);
        return update(client, ours, body, wanted.run);
    }
    if (wanted.mode === 'failures' && !wanted.failing) {
        return result('skipped', null, 'there is no failure to comment on');
    }
    if (wanted.mode === 'changes' && !wanted.news) {
        return result('skipped', null, 'there is no change to comment on');
    }
    return create(client, target, marker, body, wanted.run);
}
async function update(client, ours, body, run) {
    const there = readStamp(ours.body);
    if (there && isNewer(there, run))
        return result('skipped', ours.url, 'superseded: a newer run has commented');
    if (there && there.sha256 === readStamp(body)?.sha256)
        return result('unchanged', ours.url, 'nothing changed');
    const { data } = await client.rest.issues.updateComment({ ...client.repository, comment_id: ours.id, body });
    return result('updated', data.html_url, 'the verdict changed');
}
async function create(client, target, marker, body, run) {
    const at = { ...client.repository, issue_number: target.number };
    const { data } = await client.rest.issues.createComment({ ...at, body });
    const created = result('created', data.html_url, 'there was no comment yet');
    const { comments } = await readPullRequest(client, target.number, { comment: marker, review: null });
    const [first, ...later] = comments;
    if (!first)
        return created;
    await removeAll(client, later);
    // Another run may have been quicker: its comment stays, and says what the newer of the two runs has to say.
    return first.id === data.id ? created : update(client, first, body, run);
}
/** Another run may be removing the same ones, so that one is gone already is no failure. */
async function removeAll(client, comments) {
    for (const { id } of comments) {
        try {
            await client.rest.issues.deleteComment({ ...client.repository, comment_id: id });
        }
        catch (error) {
            if (error.status !== 404)
                throw error;
        }
    }
}
function isNewer(a, b) {
    return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}
function result(action, url, reason) {
    return { action, url, reason, notice: null };
}

// EXTERNAL MODULE: ./lib/source/patch.js
var source_patch = __webpack_require__(7083);
;// CONCATENATED MODULE: ./lib/github/files.js

/** GitHub lists no more files of a pull request, a hundred a page. */
const MOST_PAGES = 30;
/**
 * What a pull request changes in some files. It stops at the page on which the last of them stands. GitHub leaves the
 * patch of a large or binary file out, and of every file once a page holds 20,000 lines or so: what is changed there is
 * unknown (https://github.com/orgs/community/discussions/213491).
 *
 * @param paths the files that are asked for; others are left out
 * @throws RequestError of octokit
 */
async function readDiff(client, number, paths) {
    const wanted = new Set(paths);
    const diff = new Map();
    for (let page = 1; page <= MOST_PAGES && wanted.size > diff.size; page++) {
        const at = { ...client.repository, pull_number: number, per_page: 100, page };
        const { data } = await client.rest.pulls.listFiles(at);
        for (const { filename, patch } of data) {
            if (wanted.has(filename))
                diff.set(filename, patch === undefined ? null : (0,source_patch/* readPatch */.H)(patch));
        }
        if (data.length < 100)
            break;
    }
    return diff;
}

;// CONCATENATED MODULE: ./lib/github/post.js







/** Annotations wait no longer than this for their order. */
const SOON_MS = 5_000;
/**
 * Everything that one run says on a pull request, within one deadline. The network code is loaded only when there is
 * something to say or ask; what is read is read once.
 */
class PullPoster {
    #target;
    #options;
    #env;
    #logger;
    #key;
    #run;
    #client = null;
    #pull = null;
    #diff = null;
    /** The user was told that the token may not write. */
    #told = false;
    constructor(target, options, env, logger) {
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
    async comment({ mode, failing, news, markdown }) {
        if (mode === 'never')
            return { action: 'skipped', url: null, reason: 'comments are switched off', notice: null };
        if (this.#options.token === '')
            return { action: 'refused', url: null, reason: 'there is no token', notice: null };
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
    async review(post) {
        const skip = (reason) => ({ reason, notice: null });
        if (this.#options.token === '')
            return skip('there is no token');
        if (this.#target.state !== 'open')
            return skip('the pull request is closed');
        if (this.#told)
            return skip('the token may not write, as for the comment');
        const client = await this.#connect();
        try {
            return await client.within(this.#syncReview(client, post));
        }
        catch (error) {
            const refused = refusal(error, this.#target, 'review');
            return refused ?? explain(error);
        }
    }
    /** What the pull request changes in these files; asked for once, for the files of the first call. */
    async diff(paths) {
        if (paths.length === 0 || this.#options.token === '')
            return new Map();
        const client = await this.#connect();
        this.#diff ??= client.within(readDiff(client, this.#target.number, paths));
        return this.#diff;
    }
    /** The same, where it is no more than a help: nothing when it is not known soon. It never throws. */
    async diffSoon(paths) {
        const late = new Promise((resolve) => setTimeout(() => resolve(new Map()), SOON_MS).unref());
        try {
            return await Promise.race([this.diff(paths), late]);
        }
        catch (error) {
            this.#logger.debug(`What the pull request changes is not known: ${(0,errors/* messageOf */.b)(error)}`);
            return new Map();
        }
    }
    async #syncReview(client, { paths, plan }) {
        const skip = (reason) => ({ reason, notice: null });
        const pull = await this.#read(client);
        if (pull.state !== 'OPEN')
            return skip('the pull request is closed');
        if (pull.locked)
            return skip('the conversation of the pull request is locked');
        if (pull.headSha !== this.#target.headSha)
            return skip('superseded: the pull request has newer commits');
        const [comment] = pull.comments;
        const there = comment ? readStamp(comment.body) : null;
        if (there && isNewer(there, this.#run))
            return skip('superseded: a newer run has commented');
        const marker = `${markerText(this.#key)}:review`;
        const [{ syncReview }, planned] = await Promise.all([
            __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 4130)),
            this.diff(paths).then((diff) => plan(marker, diff)),
        ]);
        const wanted = { marker, plan: planned };
        return skip(told(await syncReview(client, this.#target, pull, wanted, () => this.#readAgain(client))));
    }
    #connect() {
        const { token } = this.#options;
        this.#client ??= __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 636)).then(({ connect }) => connect({ token, env: this.#env, logger: this.#logger }));
        return this.#client;
    }
    #read(client) {
        this.#pull ??= this.#readAgain(client);
        return this.#pull;
    }
    #readAgain(client) {
        const review = this.#options.review ? `<!-- ${markerText(this.#key)}:review:` : null;
        return readPullRequest(client, this.#target.number, { comment: commentMarker(this.#key), review });
    }
}
function explain(error) {
    throw new Error((0,unreadable/* reasonOf */.A3)(error), { cause: error });
}
function told({ posted, refused, removed, settled }) {
    const parts = [
        ...(posted > 0 ? [`${posted} posted`] : []),
        ...(removed > 0 ? [`${removed} removed`] : []),
        ...(settled > 0 ? [`${settled} marked as mended`] : []),
        ...(refused > 0 ? [`${refused} refused by GitHub, which the comment has`] : []),
    ];
    return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}

;// CONCATENATED MODULE: ./lib/inputs.js


const inputs_text = (description) => schemas/* string */.YjP().prefault('').describe(description);
const optional = (description) => schemas/* string */.YjP()
    .prefault('')
    .transform((value) => value || null)
    .describe(description);
const lines = (description) => schemas/* string */.YjP()
    .prefault('')
    .transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean))
    .describe(description);
/**
 * Every input of the action with its default and description: action.yml and the README are tested against it. Where
 * the default is an expression that the runner evaluates, `expression` holds it.
 */
const INPUTS = schemas/* strictObject */.rej({
    paths: lines('Cards to judge, one path or glob a line. Empty finds every card in the repository.'),
    run: optional('Training run file for the cards, instead of the one that stands beside each.'),
    policy: optional('Path of the policy file, or `owner/repository/path@ref` for one in another repository, which a policy of this repository can only tighten. It must exist when it is named.'),
    preset: optional('Preset to judge by when there is no policy file, such as `release` or `eu-ai-act-gpai:downstream`.'),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'note'])
        .prefault('error')
        .describe('Lowest severity that fails the build, `error`, `warning` or `note`. It can only tighten the policy.'),
    comment: schemas/* enum */.k5n(['always', 'changes', 'failures', 'never'])
        .prefault('always')
        .describe('When to begin a comment on the pull request: `always`, `changes` (it adds or mends findings, or changes an impact), `failures` or `never`. One that is there is kept up to date.'),
    'comment-key': inputs_text('Tells the comments of several uses in one workflow apart. By default a matrix has one comment for each of its jobs.').meta({ expression: 'toJSON(matrix)' }),
    source: schemas/* enum */.k5n(['checkout', 'api'])
        .prefault('checkout')
        .describe('Where files are read: `checkout` reads the commits that the clone has from it and others through the API, `api` reads everything through the API and needs no checkout.'),
    review: schemas/* enum */.k5n(['on', 'off'])
        .prefault('on')
        .describe('Whether to comment on the lines of the pull request, with suggestions to take, `on` or `off`.'),
    'sarif-file': optional('Path of a SARIF file to write for code scanning, in the workspace. Empty writes none; nor is there one when the gate could not judge.'),
    'github-token': inputs_text('Token for reading commits that the clone does not have, for the comment and for the review. It needs `contents` read and, for comment and review, `pull-requests` write permission; without the latter everything else works.').meta({ expression: 'github.token' }),
    'policy-token': inputs_text('Token that reads the policy of another repository, where that is private; it needs `contents` read permission there.'),
});
/**
 * Reads and checks every input.
 *
 * @param get the text of an input, empty when it is not given, as `getInput` of @actions/core
 * @throws UserError that names the first wrong input, what it holds and what it may hold
 */
function parseInputs(get) {
    const given = Object.keys(INPUTS.shape).map((name) => [name, get(name).trim() || undefined]);
    const result = INPUTS.safeParse(Object.fromEntries(given));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue.path[0]);
    const allowed = issue.code === 'invalid_value' ? issue.values.map((value) => `\`${String(value)}\``) : [];
    throw new errors/* UserError */.y(`Input \`${name}\` is \`${get(name).trim()}\`, which is not one of its values.`, `Set \`${name}\` to ${new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed)}.`);
}

;// CONCATENATED MODULE: ./lib/outputs.js
/** Every output of the action with its description: action.yml and the README are tested against it. */
const OUTPUTS = {
    conclusion: '`pass`, `warn`, `fail`, `error`, or `skipped` where a run follows another one whose pull request has moved on.',
    cards: 'Number of cards that were judged.',
    errors: 'Number of findings with severity error.',
    warnings: 'Number of findings with severity warning.',
    'energy-kwh': 'Training energy of all cards together in kWh; empty when any is unknown.',
    'emissions-kg': 'Training emissions of all cards together in kg CO2e; empty when any is unknown.',
    report: 'Path of the JSON report.',
    sarif: 'Path of the SARIF file; empty when none was asked for.',
    'rendered-cards': 'Path of the folder with the rendered Markdown cards.',
    'comment-url': 'Address of the pull-request comment; empty when there is none.',
};
/**
 * A value for every output, so that nothing that a step prints can plant one that was forgotten. Paths and addresses
 * are empty: they are known after the verdict. Without a verdict, because the gate could not judge, the conclusion is
 * `error` and nothing was counted.
 */
function outputsOf(verdict) {
    const count = (key) => (verdict ? String(verdict.counts[key]) : '');
    return {
        conclusion: verdict?.conclusion ?? 'error',
        cards: count('cards'),
        errors: count('error'),
        warnings: count('warning'),
        'energy-kwh': total(verdict, (impact) => impact.energyKwh.value),
        'emissions-kg': total(verdict, (impact) => impact.emissionsKg.value),
        report: '',
        sarif: '',
        'rendered-cards': '',
        'comment-url': '',
    };
}
/** What is set where there is nothing to judge any more. */
function skippedOutputs() {
    return { ...outputsOf(null), conclusion: 'skipped' };
}
/** The sum over all cards, with 12 significant digits; empty when there is no card or the figure of one is unknown. */
function total(verdict, figure) {
    const values = verdict?.cards.map(({ impact }) => (impact ? figure(impact) : null)) ?? [];
    if (values.length === 0 || values.includes(null))
        return '';
    const sum = values.reduce((subtotal, value) => subtotal + (value ?? 0), 0);
    return String(Number(sum.toPrecision(12)));
}

;// CONCATENATED MODULE: ./lib/policy/elsewhere.js
const ELSEWHERE = /^(\w[\w.-]*\/\w[\w.-]*)\/([^@\s]+)@([^@\s:]+)$/;
/** Reads such a name; null for a path. A path with `@` in it is written as `./path`. */
function elsewhere(policy) {
    const [, repository = '', path = '', ref = ''] = ELSEWHERE.exec(policy) ?? [];
    return repository === '' ? null : { repository, path, ref };
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/report/text.js + 1 modules
var report_text = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/verdict.js
var lib_verdict = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/workspace/output.js
var output = __webpack_require__(9916);
;// CONCATENATED MODULE: ./lib/action.js

















/** One of each level is kept for what reporting itself has to say. */
const LIMITS = { ...annotations/* ANNOTATION_LIMITS */.xC, perLevel: { error: 10, warning: 9, note: 9 } };
/**
 * The action, from inputs and event to verdict and reports. The verdict stands, as exit status and outputs, before
 * anything is reported; what goes wrong in reporting is one warning and changes neither. It never throws.
 */
async function main(load = wired) {
    const env = process.env;
    process.exitCode = 1;
    let engine = null;
    let inputs;
    const judged = [];
    try {
        setOutputs(outputsOf(null));
        engine = await load();
        inputs = parseInputs((name) => core/* getInput */.V4(name));
        const named = (0,github_event/* targetOf */.$)(env.GITHUB_EVENT_NAME ?? '', eventPayload(env), env);
        const found = await settle(engine, named, inputs, env);
        if ('nothing' in found)
            return skip(found.nothing, env);
        for (const target of found)
            judged.push({ target, verdict: await judge(engine, inputs, target, env) });
        // The worst comes last, so that the outputs are its own.
        judged.sort((a, b) => (0,lib_verdict/* compareConclusions */.C2)(a.verdict.conclusion, b.verdict.conclusion));
        setOutputs(outputsOf(judged.at(-1)?.verdict ?? null));
    }
    catch (error) {
        return stop(error, engine, env);
    }
    process.exitCode = judged.every(({ verdict: { conclusion } }) => ['pass', 'warn'].includes(conclusion)) ? 0 : 1;
    for (const { target, verdict } of judged) {
        if (judged.length > 1 && 'number' in target)
            logger.info(`Pull request #${target.number}:`);
        await report(engine, verdict, inputs, target, env);
    }
}
const wired = async () => (await Promise.all(/* import() */[__webpack_require__.e(576), __webpack_require__.e(100), __webpack_require__.e(394), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 2851))).engine;
/** What there is to judge; the pull requests are looked for where the event does not name them. */
async function settle(engine, named, inputs, env) {
    if (named.kind !== 'finished_run')
        return [named];
    const token = inputs['github-token'];
    if (token === '')
        throw new errors/* UserError */.y('Without a token the pull request cannot be found.', 'Leave `github-token` out.');
    return engine.pullRequestsAfter(named, { token, env, logger });
}
async function judge(engine, inputs, target, env) {
    if (target.kind === 'other' && target.reason)
        logger.warning(target.reason);
    const root = env.GITHUB_WORKSPACE || process.cwd();
    // A run that follows another one has nothing of the pull request here, and must not have it.
    const source = target.kind === 'workflow_run' ? 'api' : inputs.source;
    const { policy, 'github-token': token, 'policy-token': policyToken } = inputs;
    if (policyToken !== '')
        core/* setSecret */.Pq(policyToken);
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
async function report(engine, verdict, inputs, target, env) {
    const links = linksOf(target, env);
    const problems = [];
    const attempt = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            problems.push(`${what}: ${(0,errors/* messageOf */.b)(error)}.`);
            logger.debug(stackOf(error));
        }
    };
    const [key, token, review] = [inputs['comment-key'], inputs['github-token'], inputs.review === 'on'];
    const poster = 'number' in target ? new PullPoster(target, { key, token, review }, env, logger) : null;
    let cards = new Map();
    await attempt('Annotations', async () => {
        const diff = (0,annotations/* isCut */.xZ)(verdict, LIMITS) ? await poster?.diffSoon(placesOf(verdict)) : undefined;
        print((0,annotations.annotations)(verdict, LIMITS, diff));
        print((0,report_text/* verdictLines */.rz)(verdict).map(log/* plainLine */.h0));
        if (verdict.findings.length > 0)
            print((0,annotations.group)(`Findings: ${verdict.findings.length}`, (0,annotations.findingLines)(verdict)));
    });
    await attempt('Rendered cards', () => {
        cards = engine.renderCards(verdict);
    });
    await attempt('Report files', () => {
        setOutputs(write(engine.toReport(verdict), cards, env));
    });
    await attempt('SARIF', async () => {
        const path = inputs['sarif-file'];
        if (path === null)
            return;
        const sarif = await engine.toSarif(verdict, { category: commentKey(env, inputs['comment-key']) });
        const roots = [env.GITHUB_WORKSPACE || process.cwd(), env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()];
        setOutputs({ sarif: (0,output/* writeNamed */.RO)(roots, path, `${JSON.stringify(sarif)}\n`) });
    });
    await attempt('Job summary', () => {
        if (!env.GITHUB_STEP_SUMMARY)
            return logger.info('This runner has no job summary.');
        (0,external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${engine.renderSummary(verdict, { links, renderedCards: cards })}\n`);
    });
    await attempt('Comment', async () => {
        const failing = verdict.conclusion === 'fail';
        // A change that affects no card is told to those who have a comment already.
        const mode = isIdle(verdict) && inputs.comment === 'always' ? 'failures' : inputs.comment;
        const markdown = (marker) => engine.renderComment(verdict, { marker, links, brief: inputs.comment !== 'always' });
        if (poster)
            tell(await poster.comment({ mode, failing, news: (0,lib_verdict/* hasNews */.OS)(verdict), markdown }));
    });
    await attempt('Review', async () => {
        if (!poster || inputs.review === 'off')
            return;
        const plan = (marker, diff) => engine.planReview(verdict, diff, { marker, links });
        tellReview(await poster.review({ paths: placesOf(verdict), plan }));
    });
    if (problems.length > 0) {
        const message = `The verdict stands, but not all of it could be reported. ${problems.join(' ')}`;
        print([(0,annotations/* issueCommand */.Lb)('warning', { location: null, title: 'Model card: reporting', message })]);
    }
}
/** Whether a change affects nothing that could be judged. */
function isIdle({ cards, findings, change }) {
    return cards.length === 0 && findings.length === 0 && (change?.unaffected ?? 0) > 0;
}
function tell({ action, url, reason, notice }) {
    logger.info(`Comment ${action}: ${reason}.${url ? ` ${url}` : ''}`);
    if (notice)
        print([(0,annotations/* issueCommand */.Lb)('note', { location: null, title: 'Model card: no comment', message: notice })]);
    if (url)
        setOutputs({ 'comment-url': url });
}
function tellReview({ reason, notice }) {
    logger.info(`Review: ${reason}.`);
    if (notice)
        print([(0,annotations/* issueCommand */.Lb)('note', { location: null, title: 'Model card: no review', message: notice })]);
}
/** The files that findings which count are in. */
function placesOf({ findings }) {
    return [...new Set(findings.filter(finding/* counts */.tQ).map(({ location }) => location.file))];
}
/** There is nothing to judge any more: neither a pass nor a failure. */
function skip(reason, env) {
    process.exitCode = 0;
    setOutputs(skippedOutputs());
    const message = `Nothing was judged: ${reason}.`;
    print([(0,annotations/* issueCommand */.Lb)('note', { location: null, title: 'Model card: skipped', message })]);
    if (env.GITHUB_STEP_SUMMARY)
        (0,external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${message}\n`);
}
/** The gate could not judge: a mistake of the user's with its place, or a fault of ours in one sentence. */
function stop(error, engine, env) {
    const problem = error instanceof errors/* UserError */.y
        ? error
        : new errors/* UserError */.y(`The gate failed by a fault of its own: ${(0,errors/* messageOf */.b)(error).split('\n')[0]}`, 'Please report it.');
    print([problem, ...problem.others].map(({ message, fix, location }) => (0,annotations/* issueCommand */.Lb)('error', { location, title: 'Model card: not judged', message: `${message}\n${fix}` })));
    if (core/* isDebug */._o())
        print(stackOf(error).split('\n').map(log/* plainLine */.h0));
    try {
        if (engine)
            setOutputs(write(engine.errorReport(problem), new Map(), env));
    }
    catch (failure) {
        logger.warning(`The report was not written: ${(0,errors/* messageOf */.b)(failure)}`);
    }
}
const logger = {
    debug: (message) => {
        if (core/* isDebug */._o())
            core/* debug */.Yz((0,log/* plainLine */.h0)(message));
    },
    info: (message) => print([(0,log/* plainLine */.h0)(message)]),
    warning: (message) => print([(0,log/* plainLine */.h0)(`Warning: ${message}`)]),
};
/** Prints lines that are safe by now: from `plainLine` or `report/annotations.ts`. */
function print(lines) {
    for (const line of lines)
        core/* info */.pq(line);
}
function write(report, cards, env) {
    const files = (0,output/* writeOutputFiles */.kF)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), report, cards);
    return { report: files.report, 'rendered-cards': files.renderedCards };
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function eventPayload(env) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return null;
    }
}
function stackOf(error) {
    return (error instanceof Error && error.stack) || String(error);
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   E: () => (/* binding */ readPull)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const Sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i);
const Repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish(), full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Person = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
// Only what is used, and only that must be right: GitHub adds and drops fields.
const Pull = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha, repo: Repository.nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: Repository }),
});
const PullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pull_request: Pull, sender: Person.nullish() });
const WorkflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: Sha,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ owner: Person }).nullish(),
        actor: Person.nullish(),
    }),
});
const MergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: Sha, head_sha: Sha }) });
const PushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), after: Sha });
/**
 * Tells what a run is about. It never throws: an event that it does not know, or whose payload is not as GitHub
 * documents it, is `other`.
 *
 * @param name the event, `GITHUB_EVENT_NAME`
 * @param payload the parsed file at `GITHUB_EVENT_PATH`, of any shape
 * @param env the environment of the runner
 */
function targetOf(name, payload, env) {
    const sha = Sha.safeParse(env.GITHUB_SHA).data ?? null;
    const other = (problem) => ({
        kind: 'other',
        name,
        sha,
        reason: problem && `the payload of ${name} was not understood: ${explain(problem)}`,
    });
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const { data, error } = PullRequestPayload.safeParse(payload);
            return data ? pullTarget(name, data.pull_request, env.GITHUB_ACTOR || data.sender?.login) : other(error);
        }
        case 'merge_group': {
            const { data, error } = MergeGroupPayload.safeParse(payload);
            if (!data)
                return other(error);
            return { kind: name, baseSha: data.merge_group.base_sha, headSha: data.merge_group.head_sha };
        }
        case 'push': {
            const { data, error } = PushPayload.safeParse(payload);
            return data ? { kind: name, sha: sha ?? data.after, ref: data.ref } : other(error);
        }
        case 'workflow_run': {
            const { data, error } = WorkflowRunPayload.safeParse(payload);
            if (!data)
                return other(error);
            const { event, head_sha: headSha, head_branch: branch, head_repository: fork, actor } = data.workflow_run;
            if (event !== 'pull_request')
                return other(null);
            const headLabel = fork && branch ? `${fork.owner.login}:${branch}` : null;
            return { kind: 'finished_run', headSha, headLabel, actor: actor?.login ?? null };
        }
        default:
            return other(null);
    }
}
/**
 * Reads a pull request as GitHub's API gives it.
 *
 * @throws ZodError when it is not as GitHub documents it
 */
function readPull(pull, actor) {
    return pullTarget('workflow_run', Pull.parse(pull), actor);
}
function pullTarget(kind, pull, actor) {
    return {
        kind,
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        headRepoFullName: pull.head.repo?.full_name ?? null,
        isFork: !sameRepository(pull.head.repo, pull.base.repo),
        isDraft: pull.draft ?? false,
        state: pull.state,
        actor: actor || null,
    };
}
/** Repositories are renamed, so their ids tell; a payload without ids is told by names. */
function sameRepository(a, b) {
    if (!a)
        return false;
    if (a.id != null && b.id != null)
        return a.id === b.id;
    return a.full_name.toLowerCase() === b.full_name.toLowerCase();
}
function explain(error) {
    const issue = error.issues[0];
    return `${issue.path.join('.') || 'payload'}: ${issue.message}`;
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   fg: () => (/* binding */ PERMISSIONS_YAML)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Everything that a workflow may have to grant. */
const PERMISSIONS_YAML = `permissions:
  contents: read
  pull-requests: write`;
/**
 * What the user is told when GitHub does not give what a judgement needs.
 *
 * @param what what was asked for, as in "the commit abc1234"
 * @param error what octokit threw
 */
function unreadable(what, error) {
    if (error.status === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`GitHub does not accept the token, so it does not give ${what}.`, 'Leave `github-token` at its default, or give one that is valid.');
    }
    if (isDenied(error)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`GitHub does not give ${what} to the token.`, `Add this to the job:\n${PERMISSIONS_YAML}`);
    }
    const ranOut = error.name === 'AbortError';
    const why = ranOut ? 'it did not answer in time' : reasonOf(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`GitHub could not be asked for ${what}: ${why}.`, 'Run the job again.');
}
/**
 * Why a call failed, as part of a sentence. Octokit takes the body of an answer for its message, which may be a whole
 * page; and an answer of another shape than GitHub documents is found out by who reads it.
 */
function reasonOf(error) {
    const { status, response } = error;
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error).split('\n')[0]?.trim() ?? '';
    if (response !== undefined && typeof status === 'number' && (text === '' || /^<|^Unknown error/.test(text))) {
        return `GitHub answered with status ${status}`;
    }
    const isMisread = error instanceof TypeError || error instanceof SyntaxError || error.name === 'ZodError';
    return isMisread ? "GitHub's answer was not understood" : text.slice(0, 300).replace(/\.$/, '');
}
/** Whether GitHub says that the token may not, or that there is nothing; GraphQL says it in a good answer. */
function isDenied(error) {
    const { status, errors } = error;
    const types = (errors ?? []).map(({ type }) => type);
    if (isRateLimit(error))
        return false;
    return [401, 403, 404].includes(Number(status)) || types.includes('FORBIDDEN') || types.includes('NOT_FOUND');
}
/** Whether an answer of 403 or 429 is about how often, not about who. */
function isRateLimit(error) {
    const { response } = error;
    const headers = response?.headers ?? {};
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ issueCommand),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   findingLines: () => (/* binding */ findingLines),
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   xC: () => (/* binding */ ANNOTATION_LIMITS),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _source_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7083);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);




/** The runner's own limits (ExecutionContext.cs of actions/runner). */
const ANNOTATION_LIMITS = {
    perLevel: { error: 10, warning: 10, note: 10 },
    message: 4096,
};
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES = ['error', 'warning', 'note'];
/** Whether a limit cuts, so that it matters which annotations come first. */
function isCut(verdict, limits = ANNOTATION_LIMITS) {
    const open = verdict.findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    return SEVERITIES.some((level) => open.filter(({ severity }) => severity === level).length > limits.perLevel[level]);
}
/**
 * The findings as workflow commands, `::error file=…,line=…,title=…::message`, one line each: errors first, none that are
 * waived or known from before. Where a limit cuts, a plain line says how many are shown of how many.
 *
 * @param diff what the pull request changes, where it is known: of one severity, findings on its lines come first
 */
function annotations(verdict, limits = ANNOTATION_LIMITS, diff = new Map()) {
    const open = verdict.findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    const lines = [];
    const cuts = [];
    for (const severity of SEVERITIES) {
        const all = open.filter((finding) => finding.severity === severity).sort(byRank(diff));
        const most = limits.perLevel[severity];
        for (const { location, rule, message, why, fix } of all.slice(0, most)) {
            const text = [message, why, fix, (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(rule)].filter((part) => part.trim() !== '').join('\n');
            lines.push(issueCommand(severity, { location, title: `Model card: ${rule}`, message: text }, limits.message));
        }
        if (all.length > most) {
            cuts.push(`Annotations: showing ${most} of ${all.length} findings of severity ${severity}.`);
        }
    }
    return [...lines, ...cuts];
}
/** Findings on lines that the change adds, then those beside them, then in the files that it touches, then the rest. */
function byRank(diff) {
    const rank = ({ location, remains }) => {
        const hunks = diff.get(location.file);
        const [line] = (hunks && (0,_source_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(hunks, location.line, location.line)) ?? [];
        // Where nobody tells which lines changed, this one may have.
        const nearness = hunks === undefined ? 3 : line?.added ? 0 : line || hunks === null ? 1 : 2;
        return nearness * 2 + (remains ? 1 : 0);
    };
    return (a, b) => rank(a) - rank(b) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg)(a, b);
}
/** More lines than anybody reads in a log. */
const MOST_LINES = 500;
/** Every finding in one text, waived and known ones too: what annotations cannot hold. `group` makes them safe. */
function findingLines(verdict) {
    const lines = verdict.findings.slice(0, MOST_LINES).map((finding) => {
        const { location, severity, rule, message, fix } = finding;
        const place = `${location.file}:${location.line}:${location.column}`;
        const standing = finding.waived !== null ? ` (waived: ${finding.waived})` : finding.isNew ? '' : ' (known before)';
        return `${severity} ${place} ${rule}: ${message} ${fix}${standing}`;
    });
    const left = verdict.findings.length - lines.length;
    return left > 0 ? [...lines, `… and ${left} more; the JSON report lists them all.`] : lines;
}
/**
 * One workflow command that makes an annotation. Everything in it is escaped: no text can end the command or begin
 * another. Columns are left out when the place spans lines, since GitHub drops them there.
 */
function issueCommand(severity, issue, most = ANNOTATION_LIMITS.message) {
    const properties = [...place(issue.location), ['title', issue.title]]
        .map(([name, value]) => `${name}=${escapeProperty((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(value)).replace(/\n/g, ' '))}`)
        .join(',');
    return `::${COMMANDS[severity]} ${properties}::${escapeData(cut((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(issue.message), most))}`;
}
/** A foldable part of the log; nothing in it is a command. */
function group(title, lines) {
    return [`::group::${escapeData((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(title))}`, ...lines.map(_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0), '::endgroup::'];
}
function place(location) {
    if (!location?.file)
        return [];
    const { file, line, endLine, column, endColumn } = location;
    const lines = [
        ['file', file],
        ['line', line],
        ['endLine', endLine],
    ];
    return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines;
}
/** At most so many UTF-16 units, never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   H: () => (/* binding */ readPatch)
/* harmony export */ });
const HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * The hunks of a patch as GitHub's API gives it: from the first `@@`, without the lines that name the files.
 *
 * @returns null when it is not such a patch, or when it was cut: its lines are then unknown, not unchanged
 */
function readPatch(patch) {
    const hunks = [];
    let before = 0;
    let after = 0;
    const lines = patch.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const line of lines) {
        if (line.startsWith('\\'))
            continue; // "\ No newline at end of file"
        if (before === 0 && after === 0) {
            const header = HEADER.exec(line);
            if (!header)
                return null;
            [before, after] = [Number(header[1] ?? 1), Number(header[3] ?? 1)];
            hunks.push({ from: Number(header[2]), lines: [] });
            continue;
        }
        const mark = line[0];
        if (mark !== '+')
            before--;
        if (mark !== '-')
            after--;
        if (before < 0 || after < 0 || (mark !== undefined && !'+- '.includes(mark)))
            return null;
        if (mark !== '-')
            hunks.at(-1).lines.push({ text: line.slice(1), added: mark === '+' });
    }
    return before === 0 && after === 0 ? hunks : null;
}
/** The hunk that shows all lines from one to another, both included, and those lines. */
function linesOf(hunks, from, to) {
    const hunk = hunks.find((each) => each.from <= from && to < each.from + each.lines.length);
    return hunk ? hunk.lines.slice(from - hunk.from, to - hunk.from + 1) : null;
}


/***/ })

};
