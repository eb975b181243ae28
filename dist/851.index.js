export const id = 851;
export const ids = [851,460,235];
export const modules = {

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engine: () => (/* binding */ engine)
});

// EXTERNAL MODULE: ./lib/gate.js + 14 modules
var gate = __webpack_require__(4424);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/github/unreadable.js
var unreadable = __webpack_require__(7192);
;// CONCATENATED MODULE: ./lib/github/second-stage.js


/** More pull requests than anybody opens for one commit. */
const MOST = 5;
/**
 * Finds the open pull requests that a finished run may have been for, by its head commit: for a fork, the event names
 * none. There is one for each branch that the commit is proposed for, mostly a single one; every one of them had a run of
 * its own. A head that moved on since is found by nobody, so that nothing is said about an outdated commit.
 *
 * Calls: one; two where the fork is gone or its branch has another name by now.
 *
 * @throws UserError when GitHub cannot be asked
 */
async function pullRequestsAfter(run, options) {
    const commit = run.headSha.slice(0, 7);
    let found;
    try {
        const { connect } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 636));
        const client = await connect(options);
        found = await client.within(openPulls(client, run));
    }
    catch (error) {
        throw (0,unreadable/* unreadable */.O$)(`the pull request of ${commit}`, error);
    }
    if (found.length === 0)
        return { nothing: `no open pull request has the head ${commit}: it moved on, or was closed` };
    if (found.length <= MOST)
        return found;
    return {
        nothing: `${found.length} pull requests have the same head ${commit}, and more than ${MOST} are not judged`,
    };
}
async function openPulls(client, run) {
    const { repository, rest } = client;
    const ofRun = (pulls) => pulls
        .map((pull) => (0,github_event/* readPull */.E)(pull, run.actor))
        .filter(({ headSha, state }) => headSha === run.headSha && state === 'open');
    if (run.headLabel !== null) {
        const { data } = await rest.pulls.list({ ...repository, state: 'open', head: run.headLabel, per_page: 100 });
        const found = ofRun(data);
        if (found.length > 0)
            return found;
    }
    // This list alone would not do: whether it has commits that only a fork holds, GitHub does not say.
    const asked = { ...repository, commit_sha: run.headSha, per_page: 100 };
    try {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(asked);
        return ofRun(data);
    }
    catch (error) {
        // What GitHub answers for a commit that the repository does not have any more.
        if (error.status === 422)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/render/cards.js
var cards = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/render/escape.js + 2 modules
var render_escape = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/render/template.js + 2 modules
var template = __webpack_require__(929);
// EXTERNAL MODULE: ./lib/report/change.js
var change = __webpack_require__(2936);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(1017);
// EXTERNAL MODULE: ./lib/report/view.js + 1 modules
var view = __webpack_require__(7319);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/comment.js






/** GitHub takes 65,536 characters; the rest is for what else must stand in the comment. */
const COMMENT_LIMIT = 60_000;
/** Characters: a row has a place, the name of a rule and sentences. */
const SHORTEST_ROW = 50;
/** How much besides the findings is shown: everything, then no inputs, then ever fewer figures and waived findings. */
const IMPACT_LEVELS = [
    { rows: 25, comparisons: 10, details: 10, waived: 25 },
    { rows: 25, comparisons: 3, details: 0, waived: 25 },
    { rows: 10, comparisons: 0, details: 0, waived: 10 },
    { rows: 0, comparisons: 0, details: 0, waived: 0 },
];
/** Rows that stand in the open; further ones are folded away, so that what follows is seen. */
const OPEN = { findings: 20, impacts: 10 };
/** So few rows are not worth folding. */
const FEW = 5;
/** The first line of a comment with this marker. */
function markerLine(marker) {
    return (0,render_escape/* comment */.Im)(marker.replace(/^<!--|-->$/g, ''));
}
/**
 * The comment on a pull request: the verdict in its first line, then what to fix, then the impact. It is never longer
 * than GitHub takes: the details of the impact go first, then whole findings from the end, and it says how many.
 */
function renderComment(verdict, options) {
    // More rows than fit are not even tried.
    const open = Math.min((0,view/* openFindings */.lb)(verdict.findings).length, COMMENT_LIMIT / SHORTEST_ROW);
    for (const level of IMPACT_LEVELS.slice(0, -1)) {
        const body = renderWith(verdict, options, open, level);
        if (body.length <= COMMENT_LIMIT)
            return body;
    }
    const fitting = (level) => {
        const shown = (0,fit/* largestFitting */.o)(open, (count) => renderWith(verdict, options, count, level).length <= COMMENT_LIMIT);
        return shown === null ? null : renderWith(verdict, options, shown, level);
    };
    return fitting(IMPACT_LEVELS[2]) ?? fitting(IMPACT_LEVELS[3]) ?? renderWith(verdict, options, 0, IMPACT_LEVELS[3]);
}
function renderWith(verdict, { marker, links, brief = false }, shown, level) {
    const open = (0,view/* openFindings */.lb)(verdict.findings);
    const ordered = (0,view/* groupFindings */.kG)(open).flatMap(({ findings }) => findings);
    const groups = (0,view/* groupFindings */.kG)(ordered.slice(0, shown));
    const measured = verdict.cards.filter((each) => each.impact !== null);
    const compared = verdict.cards.flatMap(({ card, comparison }) => comparison ? [(0,view/* comparisonView */.np)(card, comparison)] : []);
    const waived = verdict.findings.filter((finding) => finding.waived !== null);
    const left = ordered.length - Math.min(shown, ordered.length);
    let room = ordered.length > OPEN.findings + FEW ? OPEN.findings : ordered.length;
    const impacts = measured.slice(0, level.rows).map(view/* impactRow */.$3);
    const leftImpacts = measured.length - impacts.length;
    return (0,template/* render */.X)('comment', {
        marker: markerLine(marker),
        brief: brief && verdict.conclusion === 'pass' && open.length === 0,
        icon: view/* ICONS */.Ze[verdict.conclusion],
        headline: (0,view/* headline */.Pl)(verdict),
        groups: groups.map(({ path, findings }) => {
            const rows = findings.map((finding) => (0,view/* findingView */.Hw)(finding, links));
            const tables = folded(rows, room, 'finding');
            room -= Math.min(room, rows.length);
            return {
                named: groups.length > 1 || path !== null,
                path: path === null ? '' : (0,view/* clipPath */.I7)(path),
                url: path === null ? null : links.blob(path, 1),
                tables,
            };
        }),
        passing: open.length > 0
            ? []
            : verdict.cards.slice(0, 5).map(({ card }) => ({ path: (0,view/* clipPath */.I7)(card.path), url: links.blob(card.path, 1) })),
        more: verdict.cards.length > 5 ? `${verdict.cards.length - 5} more` : '',
        cut: left === 0 ? '' : `${(0,words/* plural */.L)(left, 'more finding')} ${left === 1 ? 'is' : 'are'} not shown here.`,
        impacts: folded(impacts, OPEN.impacts, 'model'),
        ranged: impacts.some(({ energyRange, emissionsRange }) => energyRange !== '' || emissionsRange !== ''),
        impactsCut: leftImpacts === 0
            ? ''
            : `The impact of ${(0,words/* plural */.L)(leftImpacts, impacts.length > 0 ? 'more card' : 'card')} is in the job summary.`,
        comparisons: compared.slice(0, level.comparisons),
        manyDetails: Math.min(measured.length, level.details) > 2,
        details: measured.slice(0, level.details).map((each) => (0,view/* impactDetails */.RR)(each, links)),
        uncounted: (0,view/* uncounted */.cP)(verdict),
        changed: (0,change/* changed */.t)(verdict),
        previewed: (0,change/* previewed */.S)(verdict),
        waived: waived.slice(0, level.waived).map((finding) => (0,view/* findingView */.Hw)(finding, links)),
        waivedCut: waived.length > level.waived ? `${waived.length - level.waived} more in the job summary.` : '',
        policy: (0,view/* policyView */.oq)(verdict),
        summary: links.summary ?? '',
    }, 'thread');
}
/** A table of the first rows and a folded one of the rest. */
function folded(rows, open, noun) {
    const first = rows.length <= open + FEW && open > 0 ? rows.length : open;
    const [shown, rest] = [rows.slice(0, first), rows.slice(first)];
    return [
        ...(shown.length > 0 ? [{ folded: '', rows: shown }] : []),
        ...(rest.length > 0 ? [{ folded: (0,words/* plural */.L)(rest.length, shown.length > 0 ? `more ${noun}` : noun), rows: rest }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(3394);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/load.js + 1 modules
var load = __webpack_require__(5945);
// EXTERNAL MODULE: ./lib/revisions.js
var revisions = __webpack_require__(3525);
// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(415);
// EXTERNAL MODULE: ./lib/workspace/git.js + 1 modules
var git = __webpack_require__(3365);
// EXTERNAL MODULE: ./lib/workspace/revision.js
var revision = __webpack_require__(9460);
// EXTERNAL MODULE: ./lib/workspace/snapshot.js
var snapshot = __webpack_require__(669);
// EXTERNAL MODULE: ./lib/workspace/vendored.js
var vendored = __webpack_require__(2710);
;// CONCATENATED MODULE: ./lib/trust.js









/** Events whose head is a proposal: it is judged by the policy of the branch that it is for. */
const PROPOSALS = ['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'];
/** Texts that are fetched before anybody asked for them are no larger. */
const MAX_GUESS = 512 * 1024;
/**
 * Decides what a run judges, by whose policy, and what it compares with. On a pull request that is the head commit, the
 * tip of the base branch, and the merge base; on a merge group its two commits; else what is checked out, by its own
 * policy. A commit that the clone does not have is read through GitHub's API.
 *
 * @returns undefined for the checkout by its own policy
 * @throws UserError when a commit cannot be read: nothing is ever judged by another one instead
 */
async function revisionsOf(target, options) {
    const reader = readerOf(options);
    if ('number' in target) {
        const tip = await reader.tipOf(target.baseRef, target.baseSha);
        return proposal(reader, target.headSha, tip, options.logger);
    }
    if (target.kind === 'merge_group')
        return proposal(reader, target.headSha, target.baseSha, options.logger);
    if (target.kind === 'other' && target.reason !== null && PROPOSALS.includes(target.name)) {
        const why = `${target.reason.replace(/^./, (first) => first.toUpperCase())}.`;
        throw new errors/* UserError */.y(`Nobody knows whose policy holds. ${why}`, 'Please report it with the payload of the event.');
    }
    if (options.source === 'checkout')
        return undefined;
    if (target.sha === null)
        throw new errors/* UserError */.y('The run has no commit that could be judged.', 'Use `source: checkout`.');
    const revision = await reader.revision(target.sha);
    return { ...(0,revisions/* alone */.Q)(revision.tree), head: revision, trusted: revision };
}
async function proposal(reader, head, tip, logger) {
    const fork = await reader.mergeBaseOf(tip, head);
    const commits = [...new Set([head, tip, fork])];
    const revisions = new Map(await Promise.all(commits.map(async (sha) => [sha, await reader.revision(sha)])));
    const of = (commit) => revisions.get(commit);
    const short = (commit) => commit.slice(0, 7);
    logger.info(`Judged is ${short(head)}, by the policy of ${short(tip)}; it is compared with ${short(fork)}.`);
    return { head: of(head), trusted: of(tip), before: of(fork), onlyChanged: true };
}
/** Reads from the clone what it has, and the rest through the API. The network code is loaded only for that. */
function readerOf({ root, source, token, env, logger }) {
    const isHere = (commit) => source === 'checkout' && (0,revision/* hasWhole */.S)(root, commit);
    const remote = once(async () => {
        const [{ connect }, api, { remoteMergeBase }] = await Promise.all([
            __webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 636)),
            __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 6854)),
            __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 8217)),
        ]);
        const client = await connect({ token, env, logger });
        const here = (ids) => (source === 'checkout' ? (0,git/* gitBlobs */.Vq)(root, ids) : new Map());
        return { client, api, remoteMergeBase, blobs: api.remoteBlobs(client, here) };
    });
    const ask = async (what, work) => {
        if (token === '')
            throw absent(what);
        try {
            const { client } = await remote();
            return await client.within(work(await remote()));
        }
        catch (error) {
            throw error instanceof errors/* UserError */.y ? error : (0,unreadable/* unreadable */.O$)(what, error);
        }
    };
    const treeOf = async (commit) => {
        if (isHere(commit))
            return (0,revision.revisionTree)(root, commit);
        const what = `the commit ${commit.slice(0, 7)}`;
        return ask(what, async ({ client, api, blobs }) => {
            const entries = await api.listRevision(client, commit);
            const likely = entries.filter(({ path, mode, size }) => mode !== snapshot/* SUBMODULE */.N && size <= MAX_GUESS && isWorthFetching(path));
            blobs.want(likely.map(({ id }) => id));
            return (0,snapshot/* snapshotTree */.v)(entries, '', { get: blobs.get, load: () => ask(what, () => blobs.load()) });
        });
    };
    return {
        revision: async (commit) => ({ tree: await treeOf(commit), commit }),
        tipOf: async (branch, event) => {
            // Not what the clone calls `origin/<branch>`: a workflow may have cloned the fork, whose branches are a stranger's.
            try {
                const tip = await ask(`the branch ${branch}`, ({ client, api }) => api.tipOf(client, branch));
                if (tip !== null)
                    return tip;
            }
            catch (error) {
                logger.debug((0,errors/* messageOf */.b)(error));
            }
            logger.info(`The tip of ${branch} is not known; its commit ${event.slice(0, 7)} of the event is taken.`);
            return event;
        },
        mergeBaseOf: async (tip, head) => {
            const known = isHere(tip) && isHere(head) ? (0,revision.mergeBaseOf)(root, tip, head) : null;
            return known ?? ask('the merge base', ({ client, remoteMergeBase }) => remoteMergeBase(client, tip, head));
        },
    };
}
function isWorthFetching(path) {
    return !(0,vendored/* isVendored */.E)(path) && ((0,discovery/* isLikelyRead */.Td)(path) || load/* policyFiles */.qR.includes(path));
}
/**
 * Reads a policy of another repository.
 * @throws UserError when it is not there for the token
 */
async function policyElsewhere({ repository, path, ref }, { token, env, logger }) {
    const policy = `${repository}/${path}@${ref}`;
    if (token === '')
        throw new errors/* UserError */.y(`The policy ${policy} needs a token to be read.`, 'Give a `policy-token`.');
    const [{ connect }, { fileAt }] = await Promise.all([__webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 636)), __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 6854))]);
    let file = null;
    try {
        const client = await connect({ token, env: { ...env, GITHUB_REPOSITORY: repository }, logger });
        file = await client.within(fileAt(client, ref, path));
    }
    catch (error) {
        if (!(0,unreadable/* isDenied */.GZ)(error))
            throw (0,unreadable/* unreadable */.O$)(`the policy ${policy}`, error);
    }
    if (file)
        return { text: file.text, source: policy, revision: file.commit };
    throw new errors/* UserError */.y(`The policy ${policy} is not there, or the token does not see it.`, `Check the path and the revision; where ${repository} is private, give a \`policy-token\` with \`contents: read\` on it.`);
}
function absent(what) {
    return new errors/* UserError */.y(`The clone does not have all of ${what}, and there is no token to read it with.`, 'Give `actions/checkout` the input `fetch-depth: 0`, or leave `github-token` at its default.');
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/engine.js







/** What the action drives: the gate and the notations of its verdict. The one place where they are wired. */
const engine = {
    runGate: gate/* runGate */.R,
    revisionsOf: revisionsOf,
    policyElsewhere: policyElsewhere,
    pullRequestsAfter: pullRequestsAfter,
    renderCards: cards.renderCards,
    toReport: json/* toReport */.cG,
    errorReport: json/* errorReport */.ZV,
    renderComment: renderComment,
    renderSummary: summary.renderSummary,
    // Only a pull request has a review.
    planReview: async (...args) => (await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 3105))).planReview(...args),
    // With the documentation of every rule: loaded by who asks for it.
    toSarif: async (...args) => (await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 7649))).toSarif(...args),
};


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4417);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(929);




/**
 * The card as Markdown for a file: headings and tables as `render_detailed_model_card` of the seed prints them. What
 * the card does not say is left out, with the heading above it when nothing stands below.
 */
function renderCard(fields, options = {}) {
    const { impact = null, comparison = null, date = null } = options;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)('card', { ...cardView(fields), impact: impact === null ? '' : (0,_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .renderImpact */ .jo)(impact, { comparison }), date: date ?? '' }, 'file');
}
function cardView(fields) {
    const view = {
        model_name: fields.model_name.trim(),
        model_version: fields.model_version.trim(),
        model_type: fields.model_type.trim(),
        base_model: fields.base_model.trim(),
        license: fields.license.trim(),
        languages: said(fields.language).join(', '),
        developed_by: fields.developed_by.trim(),
        funded_by: fields.funded_by.trim(),
        shared_by: fields.shared_by.trim(),
    };
    const uses = {
        primary_uses: fields.primary_uses.filter((each) => said([each.use, each.example]).length > 0),
        secondary_uses: said(fields.secondary_uses),
        out_of_scope: said(fields.out_of_scope),
        misuse_risks: said(fields.misuse_risks),
    };
    const limitations = {
        technical_limitations: said(fields.technical_limitations),
        knowledge_limitations: said(fields.knowledge_limitations),
        behavioral_limitations: said(fields.behavioral_limitations),
    };
    const safety = {
        safety_evaluations: fields.safety_evaluations.map(({ name, value, written }) => ({
            name,
            score: value !== null && value >= 0 && value <= 1 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(value) : written,
        })),
        safety_evaluation_plan: said(fields.safety_evaluation_plan),
        guardrails_implemented: said(fields.guardrails_implemented),
    };
    const training = {
        training_data_summary: fields.training_data_summary.trim(),
        training_procedure: fields.training_procedure.trim(),
        training_hyperparameters: fields.training_hyperparameters.map(({ name, value }) => ({
            name,
            value: (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .valueWithoutSecrets */ .lj)(name, value),
        })),
        training_hardware: fields.training_hardware.trim(),
    };
    return {
        ...view,
        hasDetails: anySaid(view),
        summary: fields.summary.trim(),
        ...uses,
        hasUses: anySaid(uses),
        ...limitations,
        hasLimitations: anySaid(limitations),
        biases: fields.biases.filter((each) => said([each.type, each.description, each.mitigation]).length > 0),
        ...safety,
        hasSafety: anySaid(safety),
        ...training,
        hasTraining: anySaid(training),
        ethical_considerations: said(fields.ethical_considerations),
        recommendations: said(fields.recommendations),
        more: (fields.more ?? []).map(({ title, text, items }) => ({ title, text: text.trim(), items: said(items) })),
    };
}
function said(texts) {
    return texts.filter((text) => text.trim() !== '');
}
function anySaid(values) {
    return Object.values(values).some((value) => value.length > 0);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCards: () => (/* binding */ renderCards)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);

/** The Markdown of each card that is written in the native format, by the card's id. */
function renderCards(verdict) {
    const rendered = new Map();
    for (const { card, impact, comparison } of verdict.cards) {
        if (card.fields)
            rendered.set(card.id, (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCard */ .T)(card.fields, { impact, comparison, date: null }));
    }
    return rendered;
}


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hasWhole),
/* harmony export */   mergeBaseOf: () => (/* binding */ mergeBaseOf),
/* harmony export */   resolveCommit: () => (/* binding */ resolveCommit),
/* harmony export */   revisionTree: () => (/* binding */ revisionTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3365);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(669);



/** Files that are read by the handful, so that one call of git brings them all. */
const MAX_AT_ONCE = 1024 * 1024;
/**
 * The commit that a branch, tag or id names.
 *
 * @throws UserError for what could be taken for an option, for an unknown name, and outside of a repository
 */
function resolveCommit(root, ref) {
    const shown = ref.length > 60 ? `${ref.slice(0, 60)}…` : ref;
    if (!/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(ref)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`${shown}\` does not name a revision.`, 'Name a branch, a tag or a commit.');
    }
    const commit = commitOf(root, ref);
    if (commit !== null)
        return commit;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--git-dir']) === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This folder is not in a git repository, so there is no revision.', 'Run it inside of one.');
    }
    if (commitOf(root, 'HEAD') === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This repository has no commit yet, so there is no revision.', 'Commit first.');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The revision \`${shown}\` is not in this clone.`, 'Fetch it with `git fetch origin <branch>`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.');
}
/** The same, null when the clone does not have it. */
function commitOf(root, ref) {
    if (ref.startsWith('-'))
        return null;
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) || null;
}
/** Whether every object of a commit can be read here: a clone with a filter lacks some of them. */
function hasWhole(root, commit) {
    if (commitOf(root, commit) === null)
        return false;
    return !(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']);
}
/**
 * The merge base of a proposed commit and the tip of the branch that it is for. Where there are several, which one is
 * taken would decide what the proposal seems to remove, and its author shapes the history: it is the tip then.
 *
 * @returns null when the clone does not know it; a shallow one knows no more than that one commit follows another
 */
function mergeBaseOf(root, tip, head) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['merge-base', '--is-ancestor', tip, head]) !== null)
        return tip;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--is-shallow-repository']) !== 'false')
        return null;
    const bases = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['merge-base', '--all', tip, head])?.split('\n').filter(Boolean) ?? [];
    return bases.length > 1 ? tip : (bases[0] ?? null);
}
/** The working directory below the root of the repository, with a slash at its end; empty for the root. */
function prefixOf(root) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['rev-parse', '--show-prefix']) ?? '';
}
/**
 * The tree of a commit as git has it: nothing is checked out, and no hook, filter or external program runs.
 *
 * @param root absolute path of the working directory, to which paths are relative
 * @param commit as `resolveCommit` gives it
 * @throws UserError when the clone lacks the tree of the commit
 */
function revisionTree(root, commit) {
    const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    if (listing === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The files of the commit ${commit} are not in this clone.`, 'Clone without `filter`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.');
    }
    const entries = entriesIn(listing.toString('utf8'));
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotTree */ .v)(entries, prefixOf(root), blobsHere(root, entries));
}
/** Reads `<mode> <type> <id> <size>\t<path>\0`…; the size of a submodule is `-`. */
function entriesIn(listing) {
    return listing
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = '', size] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), mode, id, size: Number(size) || 0 };
    });
}
/** Contents from the clone. The first one that is asked for brings all that have the same kind of name. */
function blobsHere(root, entries) {
    const known = new Map();
    const groups = new Map();
    for (const entry of entries) {
        const ending = endingOf(entry.path);
        const group = groups.get(ending);
        if (group)
            group.push(entry);
        else
            groups.set(ending, [entry]);
    }
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const together = (id) => {
        const { path = '' } = byId.get(id) ?? {};
        const ids = [id];
        let bytes = 0;
        for (const other of groups.get(endingOf(path)) ?? []) {
            bytes += other.size;
            if (bytes > MAX_AT_ONCE)
                break;
            if (other.id !== id && !known.has(other.id))
                ids.push(other.id);
        }
        return ids;
    };
    return {
        get: (id) => {
            if (!known.has(id))
                for (const [each, bytes] of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitBlobs */ .Vq)(root, together(id)))
                    known.set(each, bytes);
            return known.get(id) ?? null;
        },
        load: async () => false,
    };
}
function endingOf(path) {
    return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1).toLowerCase();
}


/***/ }),

/***/ 669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SUBMODULE),
/* harmony export */   v: () => (/* binding */ snapshotTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3448);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);




const LINK = '120000';
/** The mode of an entry that is a commit of another repository; this one does not have its content. */
const SUBMODULE = '160000';
/** As many links as Linux follows. */
const MAX_LINKS = 40;
/** Bytes of a path on Linux; a link to a longer one cannot be made, but committed. */
const MAX_TARGET = 4096;
/**
 * The tree of a commit, by the rules of the working tree: links that leave it, large files and what is no UTF-8 are
 * refused. Where contents are not here yet, reading says so, and what was read is to be read again after `load`.
 *
 * @param prefix the working directory below the root of the repository, with a slash at its end; empty for the root
 * @throws UserError when two files have names that cannot be told apart
 */
function snapshotTree(listing, prefix, blobs) {
    const entries = new Map(listing.map((entry) => [entry.path, entry]));
    // Names that are no UTF-8 can become equal, and one file would hide another.
    if (entries.size < listing.length) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Two files of the repository have names that cannot be told apart, since they are no UTF-8.', 'Rename them.');
    }
    const folders = foldersOf(listing);
    const paths = listing
        .filter(({ path, mode }) => path.startsWith(prefix) && mode !== SUBMODULE && !(0,_vendored_js__WEBPACK_IMPORTED_MODULE_3__/* .isVendored */ .E)(path.slice(prefix.length)))
        .map(({ path }) => path.slice(prefix.length))
        .sort();
    const find = (path) => {
        const left = `${prefix}${path}`.split('/').reverse();
        const at = [];
        let links = 0;
        let isLink = false;
        for (let name = left.pop(); name !== undefined; name = left.pop()) {
            if (name === '' || name === '.')
                continue;
            if (name === '..') {
                if (at.pop() === undefined)
                    return links > 0 ? broken('leaves') : { kind: 'absent' };
                continue;
            }
            at.push(name);
            const place = at.join('/');
            const entry = entries.get(place);
            if (!entry && folders.has(place))
                continue;
            // In a folder that a link leads to, what is not there is absent as elsewhere.
            if (!entry)
                return isLink ? broken('nothing') : { kind: 'absent' };
            if (entry.mode === LINK) {
                if (++links > MAX_LINKS)
                    return broken('loop');
                isLink ||= left.length === 0;
                if (entry.size > MAX_TARGET)
                    return broken('nothing');
                const bytes = blobs.get(entry.id);
                if (bytes === null)
                    return { kind: 'unknown' };
                const target = Buffer.from(bytes).toString('utf8');
                if (target.startsWith('/'))
                    return broken('leaves');
                left.push(...target.split('/').reverse());
                at.pop();
                continue;
            }
            if (left.some((rest) => rest !== '' && rest !== '.'))
                return { kind: 'absent' };
            if (entry.mode === SUBMODULE)
                return { kind: 'folder' };
            return links > 0 && !place.startsWith(prefix) ? broken('leaves') : { kind: 'file', entry };
        }
        return links > 0 && !`${at.join('/')}/`.startsWith(prefix) ? broken('leaves') : { kind: 'folder' };
    };
    const bytesOf = (path, maxBytes) => {
        const found = find(path);
        if (found.kind === 'broken')
            return found.problem;
        if (found.kind === 'absent')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('absent');
        if (found.kind === 'folder')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('folder');
        if (found.kind === 'unknown')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('unknown');
        if (found.entry.size > maxBytes)
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('large', maxBytes);
        return blobs.get(found.entry.id) ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)('unknown');
    };
    return {
        paths: () => paths,
        pathsBelow: (folder) => {
            const below = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
            return below === '' ? paths : paths.filter((path) => path.startsWith(below));
        },
        kind: (path) => {
            const { kind } = find(path);
            // A link that leads nowhere stands there, and reading it says what is wrong.
            return kind === 'broken' || kind === 'unknown' ? 'file' : kind;
        },
        read: (path, maxBytes) => {
            const bytes = bytesOf(path, maxBytes);
            return 'problem' in bytes ? bytes : (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes);
        },
        open: (path, maxBytes) => {
            const bytes = bytesOf(path, maxBytes);
            if ('problem' in bytes)
                return bytes;
            return { text: (0,_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .decodedText */ .i)(() => cut(bytes)), bytes: bytes.length };
        },
        id: (path) => {
            const entry = entries.get(`${prefix}${path}`);
            return entry ? (entry.mode === LINK ? `link ${entry.id}` : entry.id) : null;
        },
        everything: () => listing.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length)),
        load: () => blobs.load(),
    };
}
/** Bytes that are here, in pieces that a decoder need not blow up all at once. */
function* cut(bytes) {
    for (let start = 0; start < bytes.length; start += _decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECE */ .T)
        yield bytes.subarray(start, start + _decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .PIECE */ .T);
}
function broken(how) {
    return { kind: 'broken', problem: (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .W)(how) };
}
function foldersOf(listing) {
    const folders = new Set();
    for (const { path } of listing) {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const folder = path.slice(0, cut);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}


/***/ })

};
