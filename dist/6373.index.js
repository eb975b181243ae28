export const id = 6373;
export const ids = [6373,3541,9803,4446];
export const modules = {

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engine: () => (/* binding */ engine)
});

// EXTERNAL MODULE: ./lib/gate.js + 18 modules
var gate = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/render/cards.js
var cards = __webpack_require__(4446);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(2218);
// EXTERNAL MODULE: ./lib/render/template.js + 2 modules
var template = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/report/change.js
var change = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/report/view.js + 1 modules
var view = __webpack_require__(2033);
;// CONCATENATED MODULE: ./lib/report/comment.js





/** GitHub takes 65,536 characters; the rest is for what else must stand in the comment. */
const COMMENT_LIMIT = 60_000;
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
    const open = (0,view/* openFindings */.lb)(verdict.findings).length;
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
    const leftImpacts = measured.length - Math.min(level.rows, measured.length);
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
        cut: left === 0 ? '' : `${(0,view/* plural */.LS)(left, 'more finding')} ${left === 1 ? 'is' : 'are'} not shown here.`,
        impacts: folded(measured.slice(0, level.rows).map(view/* impactRow */.$3), OPEN.impacts, 'model'),
        impactsCut: leftImpacts === 0 ? '' : `The impact of ${(0,view/* plural */.LS)(leftImpacts, 'more card')} is in the job summary.`,
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
        ...(rest.length > 0 ? [{ folded: (0,view/* plural */.LS)(rest.length, shown.length > 0 ? `more ${noun}` : noun), rows: rest }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(2681);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/load.js + 1 modules
var load = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/revisions.js
var revisions = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/workspace/git.js
var git = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/workspace/revision.js
var revision = __webpack_require__(3541);
// EXTERNAL MODULE: ./lib/workspace/snapshot.js
var snapshot = __webpack_require__(3984);
// EXTERNAL MODULE: ./lib/workspace/vendored.js
var vendored = __webpack_require__(7375);
;// CONCATENATED MODULE: ./lib/trust.js








/** Events whose head is a proposal: it is judged by the policy of the branch that it is for. */
const PROPOSALS = ['pull_request', 'pull_request_target', 'merge_group'];
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
    if (target.kind === 'other' && PROPOSALS.includes(target.name)) {
        const why = `${(target.reason ?? '').replace(/^./, (first) => first.toUpperCase())}.`;
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
    const isHere = (commit) => source === 'checkout' && (0,revision/* hasWhole */.Sf)(root, commit);
    const remote = once(async () => {
        const [{ connect }, api] = await Promise.all([__webpack_require__.e(/* import() */ 8999).then(__webpack_require__.bind(__webpack_require__, 8999)), __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 8337))]);
        const client = await connect({ token, env, logger });
        const here = (ids) => (source === 'checkout' ? (0,git/* gitBlobs */.Vq)(root, ids) : new Map());
        return { client, api, blobs: api.remoteBlobs(client, here) };
    });
    const ask = async (what, work) => {
        if (token === '')
            throw absent(what);
        try {
            const { client } = await remote();
            return await client.within(work(await remote()));
        }
        catch (error) {
            throw error instanceof errors/* UserError */.y ? error : unreadable(what, error);
        }
    };
    const treeOf = async (commit) => {
        if (isHere(commit))
            return (0,revision.revisionTree)(root, commit);
        const what = `the commit ${commit.slice(0, 7)}`;
        return ask(what, async ({ client, api, blobs }) => {
            const entries = await api.listRevision(client, commit);
            const likely = entries.filter(({ path, size }) => size <= MAX_GUESS && isWorthFetching(path));
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
        mergeBaseOf: async (a, b) => {
            const known = isHere(a) && isHere(b) ? (0,revision.mergeBaseOf)(root, a, b) : null;
            return known ?? ask('the merge base', ({ client, api }) => api.remoteMergeBase(client, a, b));
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
    const [{ connect }, { fileAt }] = await Promise.all([__webpack_require__.e(/* import() */ 8999).then(__webpack_require__.bind(__webpack_require__, 8999)), __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 8337))]);
    let file = null;
    try {
        const client = await connect({ token, env: { ...env, GITHUB_REPOSITORY: repository }, logger });
        file = await client.within(fileAt(client, ref, path));
    }
    catch (error) {
        if (!isDenied(error))
            throw unreadable(`the policy ${policy}`, error);
    }
    if (file)
        return { text: file.text, source: policy, revision: file.commit };
    throw new errors/* UserError */.y(`The policy ${policy} is not there, or the token does not see it.`, `Check the path and the revision; where ${repository} is private, give a \`policy-token\` with \`contents: read\` on it.`);
}
function absent(what) {
    return new errors/* UserError */.y(`The clone does not have all of ${what}, and there is no token to read it with.`, 'Give `actions/checkout` the input `fetch-depth: 0`, or leave `github-token` at its default.');
}
const GRANT = 'Add `permissions: { contents: read }` to the job.';
function unreadable(what, error) {
    if (isDenied(error))
        return new errors/* UserError */.y(`GitHub does not give ${what} to the token.`, GRANT);
    const ranOut = error.name === 'AbortError';
    const why = ranOut ? 'it did not answer in time' : (0,errors/* messageOf */.b)(error).split('\n')[0];
    return new errors/* UserError */.y(`GitHub could not be asked for ${what}: ${why}.`, 'Run the job again.');
}
/** Whether GitHub says that the token may not, or that there is nothing; GraphQL says it in a good answer. */
function isDenied(error) {
    const { status, errors } = error;
    const types = (errors ?? []).map(({ type }) => type);
    return [401, 403, 404].includes(Number(status)) || types.includes('FORBIDDEN') || types.includes('NOT_FOUND');
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
    renderCards: cards.renderCards,
    toReport: json/* toReport */.cG,
    errorReport: json/* errorReport */.ZV,
    renderComment: renderComment,
    renderSummary: summary.renderSummary,
    // Only a pull request has a review.
    planReview: async (...args) => (await __webpack_require__.e(/* import() */ 6196).then(__webpack_require__.bind(__webpack_require__, 6196))).planReview(...args),
    // With the documentation of every rule: loaded by who asks for it.
    toSarif: async (...args) => (await __webpack_require__.e(/* import() */ 1699).then(__webpack_require__.bind(__webpack_require__, 4080))).toSarif(...args),
};


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7970);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);




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
            score: value !== null && value >= 0 && value <= 1 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(value) : written,
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

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCards: () => (/* binding */ renderCards)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4219);

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

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ largestFitting)
/* harmony export */ });
/** The largest count up to `limit` that fits, given that fewer fit when more do; null when not even 0 does. */
function largestFitting(limit, fits) {
    if (!fits(0))
        return null;
    let low = 0;
    let high = limit;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   f7: () => (/* binding */ maskedCopy),
/* harmony export */   j$: () => (/* binding */ impactEntry)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);
/* harmony import */ var _impact_attributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7293);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);




const TOOL = { name: 'model-card-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x };
/** The JSON report of a verdict, see `schemas/report.schema.json`. */
function toReport(verdict) {
    return maskedCopy({
        schemaVersion: 1,
        tool: TOOL,
        conclusion: verdict.conclusion,
        policy: { ...verdict.policy, presets: [...verdict.policy.presets] },
        cards: verdict.cards.map((card) => cardEntry(card, verdict.change !== null)),
        findings: verdict.findings.map(findingEntry),
        counts: { ...verdict.counts },
        baseline: verdict.baseline && { path: verdict.baseline.path, fixed: verdict.baseline.fixed },
        head: verdict.head,
        base: verdict.change && {
            revision: verdict.change.revision,
            fixed: verdict.change.fixed.map(findingEntry),
            unaffected: verdict.change.unaffected,
        },
        preview: verdict.preview && { ...verdict.preview, counts: { ...verdict.preview.counts } },
    });
}
/** Texts by which a file is found again; they stay as they are. */
const PLACES = ['path', 'file', 'card', 'run', 'url'];
/** The same value with every secret in its texts masked. */
function maskedCopy(value) {
    if (typeof value === 'string')
        return (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(value);
    if (Array.isArray(value))
        return value.map(maskedCopy);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, PLACES.includes(key) ? each : maskedCopy(each)]);
    return Object.fromEntries(entries);
}
/** The JSON report of an execution that could not judge. */
function errorReport(error) {
    const others = (error.others ?? []).map(mistakeEntry);
    return {
        schemaVersion: 1,
        tool: TOOL,
        conclusion: 'error',
        policy: { source: 'unknown', revision: null, presets: [] },
        cards: [],
        findings: [],
        counts: { cards: 0, error: 0, warning: 0, note: 0, waived: 0, known: 0 },
        baseline: null,
        head: null,
        base: null,
        preview: null,
        problem: maskedCopy({ ...mistakeEntry(error), ...(others.length > 0 && { others }) }),
    };
}
function mistakeEntry({ message, fix, location }) {
    return { message, fix, path: location?.file ?? null, line: location?.line ?? null };
}
function cardEntry({ card, run, impact, baseImpact, conclusion }, isCompared) {
    return {
        path: card.path,
        ...(card.id !== card.path && { id: card.id }),
        format: card.format,
        name: card.name,
        conclusion,
        run: run?.path ?? null,
        runFiles: (run?.sources ?? []).map(({ file, format }) => ({ path: file, format })),
        ignoredRunFiles: (run?.ignored ?? []).map(({ file, why }) => ({ path: file, why })),
        sections: [...card.sections.values()].map((section) => ({
            id: section.id,
            title: section.title,
            present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .W)(section),
            statements: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .substantive */ .R)(section).length,
            line: section.location.line,
            matched: [...section.matched],
        })),
        impact: impact ? impactEntry(impact) : null,
        base: isCompared ? { impact: baseImpact ? impactEntry(baseImpact) : null } : null,
    };
}
/** One impact as the report prints it. */
function impactEntry(impact) {
    const { name, method, methodText, grade, boundary, level, tighten } = impact;
    return {
        name,
        energyKwh: figureEntry(impact.energyKwh),
        emissionsKg: figureEntry(impact.emissionsKg),
        method,
        methodText,
        grade,
        boundary,
        level,
        levels: impact.levels.map(({ level, label, energyKwh, emissionsKg }) => ({
            level,
            label,
            energyKwh: figureEntry(energyKwh),
            emissionsKg: figureEntry(emissionsKg),
        })),
        lines: impact.lines.map(({ id, unit, figure, text, basis, source, year }) => ({
            id,
            unit,
            figure: figureEntry(figure),
            text,
            basis,
            source,
            year,
        })),
        tighten,
        attributions: (0,_impact_attributions_js__WEBPACK_IMPORTED_MODULE_3__/* .attributions */ .N)(impact),
        intensity: { ...impact.intensity },
        equivalents: impact.equivalents.map(({ id, value, unit, source, year }) => ({ id, value, unit, source, year })),
        inputs: impact.inputs.map(({ name, value, unit, file, key, line, note }) => ({
            name,
            value,
            unit,
            file,
            key,
            line,
            note,
        })),
        alternatives: impact.alternatives.map((a) => ({
            name: a.name,
            energyKwh: figureEntry(a.energyKwh),
            emissionsKg: figureEntry(a.emissionsKg),
        })),
    };
}
function figureEntry({ value, low, high, missing }) {
    return { value, low, high, ...(missing.length > 0 && { missing: [...missing] }) };
}
function findingEntry(finding) {
    const { file, line, column, endLine, endColumn } = finding.location;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        why: finding.why,
        fix: finding.fix,
        url: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)(finding.rule),
        path: file,
        line,
        column,
        endLine,
        endColumn,
        card: finding.card,
        suggestion: finding.suggestion?.replacement ?? null,
        waived: finding.waived,
        new: finding.isNew && !finding.remains,
        known: !finding.isNew,
    };
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9688);
/* harmony import */ var _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2218);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5320);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8331);
/* harmony import */ var _render_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1094);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5435);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8784);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2033);









/** GitHub refuses a summary of more than 1 MiB as a whole; a byte is left for the line break that ends the file. */
const SUMMARY_LIMIT = 1024 * 1024 - 1;
/**
 * The job summary: every card with its findings, sections, impact and rendered text. It never exceeds `maxBytes`:
 * rendered cards go first, then whole findings, then the parts of cards; it says what is missing.
 */
function renderSummary(verdict, options) {
    const limit = options.maxBytes ?? SUMMARY_LIMIT;
    const cards = verdict.cards.length;
    const findings = (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .openFindings */ .lb)(verdict.findings).length;
    const bare = (extent) => renderWith(verdict, options, { findings, cards, rendered: new Set(), ...extent });
    const all = bare({});
    if (bytes(all) <= limit) {
        const rendered = affordable(verdict, options.renderedCards, limit - bytes(all));
        return rendered.size === 0 ? all : bare({ rendered });
    }
    const shown = (0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .largestFitting */ .o)(findings, (count) => bytes(bare({ findings: count })) <= limit);
    if (shown !== null)
        return bare({ findings: shown });
    const few = (0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .largestFitting */ .o)(cards, (count) => bytes(bare({ findings: 0, cards: count })) <= limit);
    return bare({ findings: 0, cards: few ?? 0 });
}
/** The rendered cards that fit into what is left, in the order of the cards. */
function affordable(verdict, renderedCards, left) {
    const folded = bytes('<details>\n<summary>The rendered card</summary>\n\n\n\n</details>\n\n');
    const taken = new Set();
    let room = left;
    for (const { card } of verdict.cards) {
        const markdown = renderedCards.get(card.id);
        if (markdown === undefined)
            continue;
        const size = bytes((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toThread */ .UX)(markdown)) + folded;
        if (size > room)
            continue;
        room -= size;
        taken.add(card.id);
    }
    return taken;
}
function renderWith(verdict, options, extent) {
    const groups = (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .groupFindings */ .kG)((0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .openFindings */ .lb)(verdict.findings));
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    const byCard = shownByCard(groups, extent.findings);
    const cards = worstFirst(verdict.cards).slice(0, extent.cards);
    const judged = new Set(verdict.cards.map(({ card }) => card.id));
    const left = total - Math.min(extent.findings, total);
    const leftCards = verdict.cards.length - cards.length;
    const cut = [
        ...(left > 0 ? [(0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(left, 'finding')] : []),
        ...(leftCards > 0 ? [`the parts of ${(0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(leftCards, 'card')}`] : []),
    ];
    return (0,_render_template_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)('summary', {
        icon: _view_js__WEBPACK_IMPORTED_MODULE_6__/* .ICONS */ .Ze[verdict.conclusion],
        headline: (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(verdict),
        cut: cut.length === 0 ? '' : `Left out: ${cut.join(' and ')}. The summary would be larger than GitHub takes.`,
        general: [...byCard]
            .filter(([path]) => !judged.has(path))
            .flatMap(([, findings]) => findings.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .findingView */ .Hw)(finding, options.links))),
        generalUncounted: uncountedViews(verdict.findings.filter(({ card }) => !judged.has(card)), options.links),
        cards: cards.map((each) => cardView(each, verdict, options, extent, byCard.get(each.card.id) ?? [])),
        uncountedText: (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .uncounted */ .cP)(verdict),
        changed: (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changed */ .t)(verdict),
        previewed: (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .previewed */ .S)(verdict),
        policy: (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .policyView */ .oq)(verdict),
    }, 'thread');
}
const WORST_FIRST = ['error', 'fail', 'warn', 'pass'];
function worstFirst(cards) {
    const rank = ({ conclusion }) => WORST_FIRST.indexOf(conclusion);
    return [...cards].sort((a, b) => rank(a) - rank(b));
}
function shownByCard(groups, count) {
    const shown = new Map();
    let left = count;
    for (const { path, findings } of groups) {
        shown.set(path, findings.slice(0, left));
        left = Math.max(0, left - findings.length);
    }
    return shown;
}
function cardView({ card, impact, comparison, conclusion }, verdict, { links, renderedCards }, extent, shown) {
    const own = verdict.findings.filter((finding) => finding.card === card.id);
    const rendered = renderedCards.get(card.id);
    const fits = extent.rendered.has(card.id);
    return {
        icon: _view_js__WEBPACK_IMPORTED_MODULE_6__/* .ICONS */ .Ze[conclusion],
        path: (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .clipPath */ .I7)(card.id),
        url: links.blob(card.path, 1),
        name: card.name === null ? '' : (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .cardTitle */ .JJ)(card),
        found: (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)((0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .openFindings */ .lb)(own)) || 'none',
        energy: impact === null ? '' : figure(impact.energyKwh, 'energy'),
        emissions: impact === null ? '' : figure(impact.emissionsKg, 'mass'),
        findings: shown.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .findingView */ .Hw)(finding, links)),
        uncounted: uncountedViews(own, links),
        ...sections(card, links),
        impact: impact === null ? '' : (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .renderImpact */ .jo)(impact, { comparison, surface: 'thread', level: 3 }),
        // Of many cards, what each used would hide the next one.
        impactFolded: verdict.cards.length > 2 ? 'Training impact' : '',
        rendered: fits && rendered !== undefined ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toThread */ .UX)(rendered) : '',
        renderedLeft: !fits && rendered !== undefined,
    };
}
/** Waived findings first: someone answers for them. */
function uncountedViews(findings, links) {
    const waived = findings.filter((finding) => finding.waived !== null);
    const known = findings.filter((finding) => finding.waived === null && !finding.isNew);
    return [...waived, ...known].slice(0, 50).map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .findingView */ .Hw)(finding, links));
}
function sections(card, links) {
    const common = _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_IDS */ .ZE.filter((id) => !(0,_cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .isParticular */ .ko)(id));
    const rows = common.flatMap((id) => {
        const section = card.sections.get(id);
        if (!section)
            return [];
        const { file, line } = section.location;
        return [
            {
                title: section.title,
                present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_8__/* .isPresent */ .W)(section) ? '✅' : '❌',
                statements: String((0,_cards_card_js__WEBPACK_IMPORTED_MODULE_8__/* .substantive */ .R)(section).length),
                line: String(line),
                url: links.blob(file, line),
            },
        ];
    });
    const absent = common.filter((id) => !card.sections.has(id)).map(_cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitle */ .Gf);
    return { sections: rows, absent: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(absent.join(', '), 1000) };
}
function figure(each, quantity) {
    return (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(each, quantity) ?? 'unknown';
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ ICONS),
  JJ: () => (/* binding */ cardTitle),
  I7: () => (/* binding */ clipPath),
  np: () => (/* binding */ comparisonView),
  hS: () => (/* binding */ counted),
  Hw: () => (/* binding */ findingView),
  kG: () => (/* binding */ groupFindings),
  Pl: () => (/* binding */ headline),
  RR: () => (/* binding */ impactDetails),
  $3: () => (/* binding */ impactRow),
  lb: () => (/* binding */ openFindings),
  LS: () => (/* binding */ plural),
  oq: () => (/* binding */ policyView),
  cP: () => (/* binding */ uncounted)
});

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(4713);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(2218);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(5320);
// EXTERNAL MODULE: ./lib/render/impact.js
var render_impact = __webpack_require__(8331);
;// CONCATENATED MODULE: ./lib/report/chart.js


/** In a colour that is seen on light and dark alike. */
const COLOURS = { xyChart: { plotColorPalette: '#2da44e', backgroundColor: 'transparent' } };
/** More bars than this are no glance. */
const MOST_BARS = 8;
/** No training run comes near it, and no number below it needs an exponent. */
const LARGEST = 1e15;
/** Characters of a name that fit beside a bar. */
const LONGEST_NAME = 24;
/**
 * A comparison as a bar chart in Mermaid, which GitHub draws
 * (https://mermaid.js.org/syntax/xyChart.html): emissions, or energy where too few emissions are known. The table says
 * the same in numbers.
 *
 * @returns null when fewer than two options are known
 */
function comparisonChart({ rows }) {
    const known = (figure) => rows.flatMap((row) => (row[figure].value === null ? [] : [{ name: row.name, value: row[figure].value }]));
    const emissions = known('emissionsKg');
    const energy = known('energyKwh');
    const [bars, quantity, what] = emissions.length >= 2 && emissions.length >= energy.length ? [emissions, 'mass', 'CO2e'] : [energy, 'energy', ''];
    const shown = bars.slice(0, MOST_BARS);
    const top = Math.max(0, ...shown.map(({ value }) => value));
    if (shown.length < 2 || top === 0 || top > LARGEST)
        return null;
    const [unit, size] = (0,figures/* unitFor */.SN)(top, quantity);
    return (0,render_escape/* codeBlock */.DV)([
        `%%{init: ${JSON.stringify(look(shown.length))}}%%`,
        'xychart-beta horizontal',
        `    x-axis [${names(shown.map(({ name }) => name)).join(', ')}]`,
        `    y-axis "${`${unit} ${what}`.trim()}" 0 --> ${number((top / size) * 1.1)}`,
        `    bar [${shown.map(({ value }) => number(value / size)).join(', ')}]`,
    ].join('\n'), 'mermaid');
}
/** As high as its bars need. */
function look(bars) {
    // Where the page has another font than Mermaid measures, names are cut without the padding.
    const xyChart = { width: 600, height: 60 + 32 * bars, xAxis: { labelPadding: 14 } };
    return { xyChart, themeVariables: COLOURS };
}
/** Names in quotes that Mermaid reads as text whatever they hold; each of them once, since equal ones share a bar. */
function names(given) {
    const seen = new Set();
    return given.map((name, index) => {
        const letters = [
            ...name
                .replace(/[^\p{L}\p{N} ().,+/-]+/gu, ' ')
                .replace(/ +/g, ' ')
                .trim(),
        ];
        const short = (most) => letters.length > most
            ? `${letters
                .slice(0, most - 1)
                .join('')
                .trim()}…`
            : letters.join('');
        const number = `(${index + 1})`;
        const isOwn = letters.length > 0 && !seen.has(short(LONGEST_NAME));
        const own = isOwn ? short(LONGEST_NAME) : `${short(LONGEST_NAME - number.length - 1)} ${number}`.trim();
        seen.add(own);
        return `"${own}"`;
    });
}
/** A number as Mermaid reads it: without an exponent. */
function number(value) {
    return String(Number(value.toFixed(3)));
}

;// CONCATENATED MODULE: ./lib/report/view.js





const ICONS = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    error: '❌',
    warning: '⚠️',
    note: 'ℹ️',
};
const SEVERITIES = ['error', 'warning', 'note'];
/** Code points that a reader is shown of one value. */
const LIMIT = { name: 80, path: 160, sentence: 500, text: 200 };
/** The findings that count, in the order to mend them: of one severity, those that the change brought come first. */
function openFindings(findings) {
    const rank = ({ severity, remains }) => SEVERITIES.indexOf(severity) * 2 + (remains ? 1 : 0);
    return findings.filter(finding/* counts */.t).sort((a, b) => rank(a) - rank(b));
}
/** The verdict in one line. */
function headline(verdict) {
    const { cards, conclusion } = verdict;
    const found = counted(openFindings(verdict.findings));
    if (conclusion === 'error')
        return found ? `not judged, ${found}` : 'not judged';
    if (conclusion === 'fail') {
        const failing = cards.filter((each) => each.conclusion === 'fail' || each.conclusion === 'error').length;
        if (cards.length === 0)
            return `${found || 'failed'}, no card found`;
        if (failing === 0)
            return found || 'failed';
        return `${found || 'failed'} in ${cards.length === 1 ? '1 card' : `${failing} of ${plural(cards.length, 'card')}`}`;
    }
    const left = verdict.change?.unaffected ?? 0;
    if (cards.length === 0 && left > 0 && !found)
        return `no card is affected by this change, ${left} found`;
    if (cards.length === 0)
        return found || 'no card to judge';
    const passes = cards.length === 1 ? '1 card passes' : `all ${cards.length} cards pass`;
    return found ? `${passes} with ${found}` : passes;
}
/** "2 errors, 1 warning and 3 notes"; empty when there are none. */
function counted(findings) {
    const parts = SEVERITIES.flatMap((severity) => {
        const count = findings.filter((each) => each.severity === severity).length;
        return count === 0 ? [] : [plural(count, severity)];
    });
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** What does not count, in a sentence; empty when everything does. */
function uncounted(verdict) {
    const waived = verdict.findings.filter((each) => each.waived !== null).length;
    const known = verdict.findings.filter((each) => each.waived === null && !each.isNew).length;
    const parts = [
        ...(waived > 0 ? [`${plural(waived, 'finding')} waived`] : []),
        ...(known > 0 ? [`${plural(known, 'finding')} known from before`] : []),
    ];
    const fixed = verdict.baseline?.fixed ?? 0;
    return [
        ...(parts.length > 0 ? [`Not counted: ${parts.join(', ')}.`] : []),
        ...(fixed > 0 ? [`${plural(fixed, 'finding')} of the baseline ${fixed === 1 ? 'is' : 'are'} fixed.`] : []),
    ].join(' ');
}
/** Findings under the card that they concern, worst card first; those of the repository come first of all. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.card);
        if (group)
            group.push(finding);
        else
            groups.set(finding.card, [finding]);
    }
    const list = [...groups].map(([path, each]) => ({ path, findings: each }));
    return [...list.filter(({ path }) => path === null), ...list.filter(({ path }) => path !== null)];
}
function findingView(finding, links) {
    const { file, line } = finding.location;
    const shown = finding.card === file || finding.card?.startsWith(`${file}#`) ? file.slice(file.lastIndexOf('/') + 1) : file;
    return {
        icon: ICONS[finding.severity],
        severity: finding.severity,
        message: (0,render_escape/* clip */.$Q)(finding.message, LIMIT.sentence),
        why: (0,render_escape/* clip */.$Q)(finding.why, LIMIT.sentence),
        fix: (0,render_escape/* clip */.$Q)(finding.fix, LIMIT.sentence),
        rule: (0,render_escape/* clip */.$Q)(finding.rule, LIMIT.name),
        ruleUrl: links.rule(finding.rule),
        where: `${clipPath(shown)}:${line}`,
        // Below the name of the card its line is enough, unbroken in a narrow column.
        place: finding.card === file ? `line\u00a0${line}` : `${clipPath(shown)}:${line}`,
        url: links.blob(file, line),
        waived: finding.waived === null ? '' : (0,render_escape/* clip */.$Q)(finding.waived, LIMIT.text),
    };
}
function cardTitle({ name, path }) {
    return name === null || name.trim() === '' ? clipPath(path) : (0,render_escape/* clip */.$Q)(name, LIMIT.name);
}
/** The end of a path says more than its start. */
function clipPath(path) {
    const points = [...path];
    return points.length <= LIMIT.path ? path : `…${points.slice(1 - LIMIT.path).join('')}`;
}
/** One row of the table of impacts. */
function impactRow({ card, impact, baseImpact = null }) {
    const { energyKwh, emissionsKg } = impact;
    const missing = (0,render_impact/* missingInputs */.US)(impact).slice(0, 8);
    return {
        model: cardTitle(card),
        known: energyKwh.value !== null,
        energy: (0,figures/* told */.Ev)(energyKwh, 'energy') ?? '',
        energyRange: (0,figures/* range */.y1)(energyKwh, 'energy') ?? '',
        energyChange: change(energyKwh, baseImpact?.energyKwh, 'energy'),
        emissionsKnown: emissionsKg.value !== null,
        emissions: (0,figures/* told */.Ev)(emissionsKg, 'mass') ?? '',
        emissionsRange: (0,figures/* range */.y1)(emissionsKg, 'mass') ?? '',
        emissionsChange: change(emissionsKg, baseImpact?.emissionsKg, 'mass'),
        missing: missing.map(({ key }) => (0,render_escape/* clip */.$Q)(key, LIMIT.name)),
        grade: `${impact.grade} (${figures/* GRADES */.F4[impact.grade][0]})`,
        // The rest of the sentence stands in the details.
        covers: (0,render_escape/* clip */.$Q)(impact.boundary.replace(/,.*/, ''), LIMIT.name),
        equivalents: (0,render_escape/* clip */.$Q)((0,render_impact/* equivalentPhrases */.Nc)(impact).slice(0, 6).join(' · '), LIMIT.sentence),
    };
}
/** What became of a figure, as `▲ 12% from 0.36 kWh`; empty when either is unknown. */
function change({ value }, before, quantity) {
    if (value === null || before?.value == null)
        return '';
    const was = `from ${(0,figures/* amount */.vj)(before.value, quantity)}`;
    const share = before.value === 0 ? null : value / before.value - 1;
    if (value === before.value || (share !== null && Math.abs(share) < 0.0005))
        return 'as before';
    const sign = value > before.value ? '▲' : '▼';
    if (share === null || share > 9)
        return `${sign} ${was}`;
    const percent = Math.abs(share) < 0.1 ? (Math.abs(share) * 100).toFixed(1) : (Math.abs(share) * 100).toFixed(0);
    return `${sign} ${percent}% ${was}`;
}
/** How an impact was computed: method, inputs with their places, sources. */
function impactDetails({ card, impact }, links) {
    return {
        model: cardTitle(card),
        method: (0,render_escape/* clip */.$Q)(impact.methodText, 2 * LIMIT.sentence),
        boundary: (0,render_escape/* clip */.$Q)(impact.boundary, LIMIT.sentence),
        grade: `${impact.grade}: ${figures/* GRADES */.F4[impact.grade][1]}`,
        tighten: (0,render_escape/* clip */.$Q)(impact.tighten ?? '', LIMIT.sentence),
        inputs: impact.inputs.slice(0, 20).map((input) => inputView(input, links)),
        levels: (0,render_impact/* levelRows */.sD)(impact).map(clipValues),
        lines: (0,render_impact/* lineRows */.YE)(impact).map(clipValues),
        notes: (0,render_impact/* inputNotes */.g7)(impact)
            .slice(0, 10)
            .map((note) => (0,render_escape/* clip */.$Q)(note, LIMIT.sentence)),
        measures: impact.reductionMeasures.slice(0, 10).map((measure) => (0,render_escape/* clip */.$Q)(measure, LIMIT.text)),
        sources: (0,render_impact/* sourcesOf */.u0)(impact)
            .slice(0, 10)
            .map((source) => (0,render_escape/* clip */.$Q)(source, LIMIT.sentence)),
    };
}
function comparisonView(card, comparison) {
    const equal = (0,render_impact/* equalWorkView */.Zz)(comparison);
    return {
        model: cardTitle(card),
        chart: comparisonChart(comparison) ?? '',
        rows: (0,render_impact/* comparisonRows */.Vs)(comparison).slice(0, 12).map(clipValues),
        equalBy: equal?.by ?? '',
        equalRows: (equal?.rows ?? []).slice(0, 12).map(clipValues),
        left: Math.max(0, comparison.rows.length - 12),
        fairness: (0,render_escape/* clip */.$Q)(comparison.reason ?? '', 2 * LIMIT.sentence),
    };
}
/** Which policy judged, as `policy.yml` at `abc1234` (recommended). */
function policyView({ policy }) {
    return {
        source: clipPath(policy.source),
        builtIn: policy.source === 'built-in',
        revision: policy.revision === null ? '' : policy.revision.slice(0, 7),
        presets: policy.presets
            .map((preset) => (0,render_escape/* clip */.$Q)(preset, LIMIT.name))
            .slice(0, 10)
            .join(', '),
    };
}
function inputView({ label, value, unit, file, line, note }, links) {
    const shown = value === null ? 'unknown' : unit === null ? String(value) : `${value} ${unit}`;
    return {
        label: (0,render_escape/* clip */.$Q)(label, LIMIT.name),
        value: (0,render_escape/* clip */.$Q)(shown, LIMIT.text),
        from: file === null ? '' : `${clipPath(file)}${line === null ? '' : `:${line}`}`,
        url: file === null ? null : (links.blob(file, line ?? 1) ?? null),
        note: file === null ? (0,render_escape/* clip */.$Q)(note ?? '', LIMIT.text) : '',
    };
}
function clipValues(view) {
    return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, (0,render_escape/* clip */.$Q)(value, LIMIT.text)]));
}


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ hasWhole),
/* harmony export */   mergeBaseOf: () => (/* binding */ mergeBaseOf),
/* harmony export */   resolveCommit: () => (/* binding */ resolveCommit),
/* harmony export */   revisionTree: () => (/* binding */ revisionTree)
/* harmony export */ });
/* unused harmony exports commitOf, prefixOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3984);



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
/** The best common ancestor of two commits; null when the clone does not know one, as when it is shallow. */
function mergeBaseOf(root, a, b) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLine */ .JG)(root, ['merge-base', a, b])?.split('\n')[0] || null;
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

/***/ 3984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ snapshotTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2290);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7375);



const LINK = '120000';
const SUBMODULE = '160000';
/** As many links as Linux follows. */
const MAX_LINKS = 40;
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
        .filter(({ path, mode }) => path.startsWith(prefix) && mode !== SUBMODULE && !(0,_vendored_js__WEBPACK_IMPORTED_MODULE_2__/* .isVendored */ .E)(path.slice(prefix.length)))
        .map(({ path }) => path.slice(prefix.length))
        .sort();
    const find = (path) => {
        const left = `${prefix}${path}`.split('/').reverse();
        const at = [];
        let links = 0;
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
            if (!entry)
                return links > 0 ? broken('nothing') : { kind: 'absent' };
            if (entry.mode === LINK) {
                if (++links > MAX_LINKS)
                    return broken('loop');
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
            const found = find(path);
            if (found.kind === 'broken')
                return found.problem;
            if (found.kind === 'absent')
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)('absent');
            if (found.kind === 'folder')
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)('folder');
            if (found.kind === 'unknown')
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)('unknown');
            if (found.entry.size > maxBytes)
                return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)('large', maxBytes);
            const bytes = blobs.get(found.entry.id);
            return bytes === null ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)('unknown') : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes);
        },
        id: (path) => {
            const entry = entries.get(`${prefix}${path}`);
            return entry ? (entry.mode === LINK ? `link ${entry.id}` : entry.id) : null;
        },
        everything: () => listing.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length)),
        load: () => blobs.load(),
    };
}
function broken(how) {
    return { kind: 'broken', problem: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .W)(how) };
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
