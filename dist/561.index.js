export const id = 561;
export const ids = [561,13,235];
export const modules = {

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ substantive),
/* harmony export */   W: () => (/* binding */ isPresent)
/* harmony export */ });
/** The statements of a section that count. */
function substantive(section) {
    return section ? section.statements.filter((s) => s.standing === 'substantive') : [];
}
/** A section is present when it holds at least one statement with substance. */
function isPresent(section) {
    return section?.statements.some((s) => s.standing === 'substantive') ?? false;
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engine: () => (/* binding */ engine)
});

// EXTERNAL MODULE: ./lib/gate.js + 2 modules
var gate = __webpack_require__(8857);
// EXTERNAL MODULE: ./lib/render/cards.js
var cards = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/template.js + 2 modules
var template = __webpack_require__(929);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(1017);
// EXTERNAL MODULE: ./lib/report/view.js
var view = __webpack_require__(8149);
;// CONCATENATED MODULE: ./lib/report/comment.js




/** GitHub takes 65,536 characters; the rest is for what else must stand in the comment. */
const COMMENT_LIMIT = 60_000;
/** How much of the impacts is shown: everything, then without the inputs, then the figures of ever fewer cards. */
const IMPACT_LEVELS = [
    { rows: 25, comparisons: 10, details: 10 },
    { rows: 25, comparisons: 3, details: 0 },
    { rows: 10, comparisons: 0, details: 0 },
    { rows: 0, comparisons: 0, details: 0 },
];
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
function renderWith(verdict, { marker, links }, shown, level) {
    const open = (0,view/* openFindings */.lb)(verdict.findings);
    const ordered = (0,view/* groupFindings */.kG)(open).flatMap(({ findings }) => findings);
    const groups = (0,view/* groupFindings */.kG)(ordered.slice(0, shown));
    const measured = verdict.cards.filter((each) => each.impact !== null);
    const compared = verdict.cards.flatMap(({ card, comparison }) => comparison ? [(0,view/* comparisonView */.np)(card, comparison)] : []);
    const left = ordered.length - Math.min(shown, ordered.length);
    const leftImpacts = measured.length - Math.min(level.rows, measured.length);
    return (0,template/* render */.X)('comment', {
        marker: markerLine(marker),
        icon: view/* ICONS */.Ze[verdict.conclusion],
        headline: (0,view/* headline */.Pl)(verdict),
        groups: groups.map(({ path, findings }) => ({
            named: groups.length > 1 || path !== null,
            path: path === null ? '' : (0,view/* clipPath */.I7)(path),
            url: path === null ? null : links.blob(path, 1),
            findings: findings.map((finding) => (0,view/* findingView */.Hw)(finding, links)),
        })),
        passing: open.length > 0
            ? []
            : verdict.cards.slice(0, 5).map(({ card }) => ({ path: (0,view/* clipPath */.I7)(card.path), url: links.blob(card.path, 1) })),
        more: verdict.cards.length > 5 ? `${verdict.cards.length - 5} more` : '',
        cut: left === 0 ? '' : `${(0,view/* plural */.LS)(left, 'more finding')} ${left === 1 ? 'is' : 'are'} not shown here.`,
        impacts: measured.slice(0, level.rows).map(view/* impactRow */.$3),
        impactsCut: leftImpacts === 0 ? '' : `The impact of ${(0,view/* plural */.LS)(leftImpacts, 'more card')} is in the job summary.`,
        comparisons: compared.slice(0, level.comparisons),
        details: measured.slice(0, level.details).map((each) => (0,view/* impactDetails */.RR)(each, links)),
        uncounted: (0,view/* uncounted */.cP)(verdict),
        policy: (0,view/* policyView */.oq)(verdict),
        summary: links.summary ?? '',
    }, 'thread');
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/engine.js





/** What the action drives: the gate and the notations of its verdict. The one place where they are wired. */
const engine = { runGate: gate/* runGate */.R, renderCards: cards.renderCards, toReport: json/* toReport */.cG, errorReport: json/* errorReport */.ZV, renderComment: renderComment, renderSummary: summary.renderSummary };


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/source/read.js + 3 modules
var read = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cards/structured.js + 1 modules
var structured = __webpack_require__(2777);
;// CONCATENATED MODULE: ./lib/cards/read.js


/**
 * Reads one card from its text.
 *
 * @param path relative to the working directory, `/`-separated; its ending chooses between JSON and YAML
 */
function readCard(text, path) {
    return (0,structured/* structuredCard */.qk)((0,read/* readData */.v)(text, path), path);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/impact/index.js + 20 modules
var lib_impact = __webpack_require__(5634);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/presets.js
var presets = __webpack_require__(1282);
// EXTERNAL MODULE: ./lib/runs/native.js + 3 modules
var runs_native = __webpack_require__(7121);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/problem.js
var source_problem = __webpack_require__(5710);
;// CONCATENATED MODULE: ./lib/verdict.js
/** Findings that were waived or known before do not count. */
function conclude(findings, failOn = 'error') {
    const open = findings.filter((f) => f.waived === null && f.isNew);
    const fails = open.some((f) => f.severity === 'error' || (failOn !== 'error' && f.severity === 'warning') || failOn === 'note');
    if (fails)
        return 'fail';
    return open.some((f) => f.severity === 'warning') ? 'warn' : 'pass';
}

// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(415);
// EXTERNAL MODULE: ./lib/workspace/working-tree.js
var working_tree = __webpack_require__(639);
;// CONCATENATED MODULE: ./lib/gate.js













/**
 * The whole story: discover the cards, read them and their runs, judge them by the policy, measure the impact.
 *
 * @throws UserError when it cannot be judged: an unreadable policy, a run that was named and is not there
 */
async function runGate(options) {
    const { root, logger } = options;
    const tree = (0,working_tree/* workingTree */.cn)(root);
    const policy = await choosePolicy(tree, options);
    const { origin } = policy;
    logger.debug(`policy: ${origin.source}, presets ${origin.presets.join(', ')}`);
    const found = (0,discovery/* findCards */.h2)(tree, options.paths, policy.scopes);
    const named = options.run === null ? null : namedRun(tree, options.run);
    const cards = found.cards.map((path) => judgeCard(tree, path, policy, named, logger));
    tellSettings(policy.settingsFor(null), 'repository', 'repository', logger);
    const repository = findingsOf(policy.settingsFor(null), null, (setting) => setting.rule.scope === 'repository'
        ? setting.rule.check({ cards: found.cards, unmatched: found.unmatched, searched: found.searched }, setting.options)
        : []);
    const findings = [...repository, ...cards.flatMap((c) => c.findings)].sort(finding/* compareFindings */.E);
    const failOn = stricter(policy.failOn, options.failOn);
    const number = (severity) => findings.filter((f) => f.severity === severity && f.waived === null).length;
    return {
        conclusion: conclude(findings, failOn),
        policy: origin,
        cards: cards.map((card) => ({ ...card, conclusion: conclude(card.findings, failOn) })),
        findings,
        counts: {
            cards: cards.length,
            error: number('error'),
            warning: number('warning'),
            note: number('note'),
            waived: findings.filter((f) => f.waived !== null).length,
        },
    };
}
async function choosePolicy(tree, { policy, preset, policyWins, logger }) {
    if (preset !== null && !presets/* PRESET_NAMES */.d.includes(preset)) {
        throw new errors/* UserError */.y(`There is no preset "${preset}".`, `Known presets are ${presets/* PRESET_NAMES */.d.join(', ')}.`);
    }
    if (policy !== null && preset !== null && !policyWins) {
        throw new errors/* UserError */.y('A policy and a preset were both given.', 'Give one of them; a policy names its presets in `extends`.');
    }
    const own = policy_policy/* POLICY_PATHS */.or.find((path) => tree.kind(path) === 'file');
    const path = policy ?? (preset !== null && !policyWins ? undefined : own);
    if (path === undefined)
        return (0,policy_policy/* presetPolicy */.W)([preset ?? 'recommended']);
    if (preset !== null)
        logger.warning(`The preset ${preset} is not used: the policy ${path} decides.`);
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if ('problem' in file)
        throw new errors/* UserError */.y(`The policy ${path} cannot be read. ${file.problem}`, file.fix, (0,source_location/* startOf */.G)(path));
    // The schema of policies is built only where there is one.
    const { readPolicy } = await __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 71));
    return readPolicy(file.text, path);
}
function namedRun(tree, given) {
    const path = given.replace(/^\.\//, '').replace(/\/+$/, '');
    if (tree.kind(path) !== 'folder') {
        if (tree.kind(path) === 'absent')
            throw new errors/* UserError */.y(`The training run ${given} does not exist.`, 'Correct the path.');
        return readRun(tree, path);
    }
    const runs = (0,discovery/* runsIn */.UN)(tree, path === '.' ? '' : path);
    if (runs.length === 1)
        return readRun(tree, runs[0]);
    const what = runs.length === 0 ? 'no training run' : `${runs.length} training runs: ${runs.join(', ')}`;
    throw new errors/* UserError */.y(`The folder ${given} holds ${what}.`, 'Name one run file.');
}
function readRun(tree, path) {
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if ('text' in file)
        return (0,runs_native/* readNativeRun */.n)(file.text, path);
    const problem = { kind: 'unreadable', message: file.problem, fix: file.fix, location: (0,source_location/* startOf */.G)(path) };
    return { ...(0,runs_native/* readNativeRun */.n)('', path), problems: [problem] };
}
/** Reads a card; one that cannot be read is a card too, with the reason as its problem. */
function loadCard(tree, path) {
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if ('text' in file)
        return readCard(file.text, path);
    const problem = { kind: 'syntax', message: file.problem, fix: file.fix, location: (0,source_location/* startOf */.G)(path) };
    return (0,structured/* structuredCard */.qk)({ data: null, problems: [problem] }, path);
}
function judgeCard(tree, path, policy, named, logger) {
    const card = loadCard(tree, path);
    const runCandidates = named ? [] : (0,discovery/* findRuns */.sj)(tree, path, policy.scopes);
    const run = named ?? (runCandidates.length === 1 ? readRun(tree, runCandidates[0]) : null);
    const impact = run?.readable ? (0,lib_impact/* assessImpact */.Re)(run) : null;
    logger.debug(`${path}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);
    const settings = policy.settingsFor(path);
    tellSettings(settings, 'card', path, logger);
    const subject = { card, run, impact, runCandidates, required: requiredSections(settings) };
    const findings = findingsOf(settings, path, ({ rule, options }) => rule.scope === 'card' ? rule.check(subject, options) : []);
    const comparison = impact && impact.alternatives.length > 0 ? (0,lib_impact/* compareRuns */.qB)(run) : null;
    return { card, run, impact, comparison, conclusion: 'pass', findings };
}
function findingsOf(settings, card, check) {
    const findings = [];
    for (const setting of settings.values()) {
        const { rule, severity } = setting;
        if (severity === 'off')
            continue;
        for (const violation of check(setting)) {
            findings.push({
                rule: rule.id,
                severity: violation.severity ?? severity,
                message: violation.message,
                why: violation.why ?? rule.why,
                fix: violation.fix ?? rule.fix,
                location: violation.location,
                card,
                suggestion: violation.suggestion === undefined ? null : { replacement: violation.suggestion },
                waived: null,
                isNew: true,
            });
        }
    }
    return findings.sort(finding/* compareFindings */.E);
}
/** Says which preset or line of the policy set each rule. */
function tellSettings(settings, scope, of, logger) {
    for (const { rule, severity, setBy } of settings.values()) {
        if (rule.scope === scope)
            logger.debug(`${of}: ${rule.id} ${severity} (${setBy})`);
    }
}
function requiredSections(settings) {
    const setting = settings.get('required-section');
    if (!setting || setting.severity === 'off')
        return [];
    const { sections } = setting.options;
    return sections.flatMap((wanted) => (typeof wanted === 'string' ? [wanted] : wanted.any));
}
function stricter(policy, given) {
    const order = ['error', 'warning', 'note'];
    return given && order.indexOf(given) > order.indexOf(policy) ? given : policy;
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
/**
 * A number with a fixed count of digits after the point, rounded half to even on its exact binary value, as Python's
 * `format(x, '.2f')` does. `Number.prototype.toFixed` differs from it on exact ties (0.125 gives 0.13, not 0.12).
 *
 * @param digits 0 to 20
 */
function fixed(value, digits) {
    const rounded = value.toFixed(digits);
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return rounded;
    const exact = Math.abs(value).toFixed(100);
    const cut = exact.indexOf('.') + 1 + digits;
    if (!/^50*$/.test(exact.slice(cut)))
        return rounded;
    // A tie: keep the lower neighbour when its last digit is even. Its digits are the exact expansion's own.
    const lower = exact.slice(0, digits === 0 ? cut - 1 : cut);
    return Number(lower.at(-1)) % 2 === 0 ? (value < 0 ? `-${lower}` : lower) : rounded;
}
/** A share in 0–1 as a percentage with two digits, as Python's `format(x, '.2%')`. */
function percent(share) {
    return `${fixed(share * 100, 2)}%`;
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   W: () => (/* binding */ presetPolicy),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1282);


/** Where a policy is looked for when none is named, first one wins. */
const POLICY_PATHS = ['.github/model-card-policy.yml', '.github/model-card-policy.yaml'];
/** A layer for every card and for the repository. */
const always = () => true;
/** What holds even when a policy starts from no preset, unless it says otherwise: nothing judged is never a pass. */
const NEVER_SILENT = ['missing-card', 'unreadable-card'];
/** The policy of a repository that has none: presets alone. */
function presetPolicy(presets) {
    const layers = presets.map((name) => ({ name: `preset ${name}`, rules: _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESETS */ .f[name], applies: always }));
    return assemble({ source: 'built-in', revision: null, presets: [...presets] }, layers, [], 'error');
}
/** Puts layers together; a later layer wins. */
function assemble(origin, layers, scopes, failOn) {
    const settingsFor = (path) => {
        const settings = new Map();
        for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y) {
            const severity = NEVER_SILENT.includes(rule.id) ? rule.severity : 'off';
            let setting = { rule, severity, options: rule.defaults, setBy: 'no preset' };
            for (const { name, rules, applies } of layers) {
                const entry = Object.hasOwn(rules, rule.id) && applies(path) ? rules[rule.id] : undefined;
                if (entry === undefined || entry === null)
                    continue;
                const [severity, options] = typeof entry === 'string' ? [entry, setting.options] : entry;
                setting = { rule, severity, options, setBy: name };
            }
            settings.set(rule.id, setting);
        }
        return settings;
    };
    return { origin, failOn, scopes, settingsFor };
}


/***/ }),

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES),
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);

const PRESET_NAMES = ['recommended', 'draft'];
/** What the rules say of themselves: a complete card with at least five limitations. */
const recommended = Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => [rule.id, rule.severity]));
/** For work in progress: only what cannot be judged fails, everything else is said as a warning or a note. */
const draft = Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => {
    const judged = rule.severity === 'error' && rule.id !== 'unreadable-card' && rule.id !== 'missing-card';
    return [rule.id, judged ? 'warning' : rule.severity];
}));
const PRESETS = { recommended, draft };


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4417);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);



/**
 * The card as Markdown for a file: headings and tables as `render_detailed_model_card` of the seed prints them. What
 * the card does not say is left out, with the heading above it when nothing stands below.
 */
function renderCard(fields, options = {}) {
    const { impact = null, comparison = null, date = null } = options;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)('card', { ...cardView(fields), impact: impact === null ? '' : (0,_impact_js__WEBPACK_IMPORTED_MODULE_0__/* .renderImpact */ .jo)(impact, { comparison }), date: date ?? '' }, 'file');
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
            score: value !== null && value >= 0 && value <= 1 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(value) : written,
        })),
        safety_evaluation_plan: said(fields.safety_evaluation_plan),
        guardrails_implemented: said(fields.guardrails_implemented),
    };
    const training = {
        training_data_summary: fields.training_data_summary.trim(),
        training_procedure: fields.training_procedure.trim(),
        training_hyperparameters: fields.training_hyperparameters,
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

/** The Markdown of each card that is written in the native format, by the card's path. */
function renderCards(verdict) {
    const rendered = new Map();
    for (const { card, impact, comparison } of verdict.cards) {
        if (card.fields)
            rendered.set(card.path, (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCard */ .T)(card.fields, { impact, comparison, date: null }));
    }
    return rendered;
}


/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   e: () => (/* binding */ plainRange),
/* harmony export */   lK: () => (/* binding */ intensityText),
/* harmony export */   rr: () => (/* binding */ decimals),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

/** Units from large to small with their size in kWh or kg. */
const UNITS = {
    energy: [
        ['GWh', 1e6],
        ['MWh', 1e3],
        ['kWh', 1],
        ['Wh', 1e-3],
    ],
    mass: [
        ['kt', 1e6],
        ['t', 1e3],
        ['kg', 1],
        ['g', 1e-3],
    ],
};
/** What each grade of evidence means to a reader, in a word and in a phrase. */
const GRADES = {
    A: ['metered', 'metered for the whole facility'],
    B: ['metered', 'metered at the machine'],
    C: ['measured', 'measured by a meter that the run does not describe'],
    D: ['estimated', 'estimated, with every input known'],
    E: ['assumed', 'estimated, with an input assumed'],
    F: ['unknown', 'unknown, or the inputs contradict each other'],
};
/** A number as the tables print it: a fixed count of digits, but two significant ones where those would show 0. */
function decimals(value, digits) {
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Z)(value, digits);
    if (value === 0 || /[1-9]/.test(text) || !Number.isFinite(value))
        return text;
    return value.toPrecision(2);
}
/** An amount in kWh or kg in the unit that suits it, as `0.40 kWh`, `4.0 Wh` or `1,240 t`. */
function amount(value, quantity) {
    const [unit, size] = unitFor(value, quantity);
    return `${scaled(value, size)} ${unit}`;
}
/** The bounds of a figure, as `0.30–0.70`, in the unit that `amount` gives its value; null when nothing bounds it. */
function range({ value, low, high }, quantity) {
    if (low === null || high === null)
        return null;
    const [, size] = unitFor(value ?? high, quantity);
    return `${scaled(low, size)}–${scaled(high, size)}`;
}
/** The bounds of a figure as the tables print them, in kWh or kg. */
function plainRange({ low, high }, unit) {
    return low === null || high === null ? null : `${decimals(low, 2)}–${decimals(high, 2)} ${unit}`;
}
function intensityText({ gPerKwh, basis, region, year }) {
    const figure = `${Number(gPerKwh.toPrecision(12))} gCO2/kWh`;
    if (basis === 'stated')
        return figure;
    return `${figure} (${[region, year].filter((part) => part !== null).join(', ')})`;
}
function unitFor(value, quantity) {
    const units = UNITS[quantity];
    const base = units.find(([, size]) => size === 1);
    // 0.16 kg reads as well as 160 g, and is what the tables print.
    if (value === 0 || (Math.abs(value) >= 0.1 && Math.abs(value) < 1))
        return base;
    return units.find(([, size]) => Math.abs(value) >= size) ?? units.at(-1);
}
function scaled(value, size) {
    const number = value / size;
    const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
    return number === 0 ? '0' : decimals(number, digits).replace(/\B(?<!\..*)(?=(\d{3})+(?!\d))/g, ',');
}


/***/ }),

/***/ 1017:
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   j$: () => (/* binding */ impactEntry)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);


const TOOL = { name: 'model-card-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x };
/** The JSON report of a verdict, see `schemas/report.schema.json`. */
function toReport(verdict) {
    return {
        schemaVersion: 1,
        tool: TOOL,
        conclusion: verdict.conclusion,
        policy: { ...verdict.policy, presets: [...verdict.policy.presets] },
        cards: verdict.cards.map(cardEntry),
        findings: verdict.findings.map(findingEntry),
        counts: { ...verdict.counts },
    };
}
/** The JSON report of an execution that could not judge. */
function errorReport(error) {
    return {
        schemaVersion: 1,
        tool: TOOL,
        conclusion: 'error',
        policy: { source: 'unknown', revision: null, presets: [] },
        cards: [],
        findings: [],
        counts: { cards: 0, error: 0, warning: 0, note: 0, waived: 0 },
        problem: {
            message: error.message,
            fix: error.fix,
            path: error.location?.file ?? null,
            line: error.location?.line ?? null,
        },
    };
}
function cardEntry({ card, run, impact, conclusion }) {
    return {
        path: card.path,
        format: card.format,
        name: card.name,
        conclusion,
        run: run?.path ?? null,
        sections: [...card.sections.values()].map((section) => ({
            id: section.id,
            title: section.title,
            present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .W)(section),
            statements: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_1__/* .substantive */ .R)(section).length,
            line: section.location.line,
            matched: [...section.matched],
        })),
        impact: impact ? impactEntry(impact) : null,
    };
}
/** One impact as the report prints it. */
function impactEntry(impact) {
    const { name, method, methodText, grade, boundary } = impact;
    return {
        name,
        energyKwh: figureEntry(impact.energyKwh),
        emissionsKg: figureEntry(impact.emissionsKg),
        method,
        methodText,
        grade,
        boundary,
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
        url: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleUrl */ .Q)(finding.rule),
        path: file,
        line,
        column,
        endLine,
        endColumn,
        card: finding.card,
        suggestion: finding.suggestion?.replacement ?? null,
        waived: finding.waived,
        new: finding.isNew,
    };
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
/* harmony import */ var _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5843);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9889);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8100);
/* harmony import */ var _render_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(929);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1017);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8149);








/** GitHub refuses a summary of more than 1 MiB as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * The job summary: every card with its findings, sections, impact and rendered text. It never exceeds `maxBytes`:
 * rendered cards go first, then whole findings, then the parts of cards; it says what is missing.
 */
function renderSummary(verdict, options) {
    const limit = options.maxBytes ?? SUMMARY_LIMIT;
    const cards = verdict.cards.length;
    const findings = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .openFindings */ .lb)(verdict.findings).length;
    const bare = (extent) => renderWith(verdict, options, { findings, cards, rendered: new Set(), ...extent });
    const all = bare({});
    if (bytes(all) <= limit) {
        const rendered = affordable(verdict, options.renderedCards, limit - bytes(all));
        return rendered.size === 0 ? all : bare({ rendered });
    }
    const shown = (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFitting */ .o)(findings, (count) => bytes(bare({ findings: count })) <= limit);
    if (shown !== null)
        return bare({ findings: shown });
    const few = (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFitting */ .o)(cards, (count) => bytes(bare({ findings: 0, cards: count })) <= limit);
    return bare({ findings: 0, cards: few ?? 0 });
}
/** The rendered cards that fit into what is left, in the order of the cards. */
function affordable(verdict, renderedCards, left) {
    const folded = bytes('<details>\n<summary>The rendered card</summary>\n\n\n\n</details>\n\n');
    const taken = new Set();
    let room = left;
    for (const { card } of verdict.cards) {
        const markdown = renderedCards.get(card.path);
        if (markdown === undefined)
            continue;
        const size = bytes((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .toThread */ .UX)(markdown)) + folded;
        if (size > room)
            continue;
        room -= size;
        taken.add(card.path);
    }
    return taken;
}
function renderWith(verdict, options, extent) {
    const groups = (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .groupFindings */ .kG)((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .openFindings */ .lb)(verdict.findings));
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    const byCard = shownByCard(groups, extent.findings);
    const cards = verdict.cards.slice(0, extent.cards);
    const judged = new Set(verdict.cards.map(({ card }) => card.path));
    const left = total - Math.min(extent.findings, total);
    const leftCards = verdict.cards.length - cards.length;
    const cut = [
        ...(left > 0 ? [(0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, 'finding')] : []),
        ...(leftCards > 0 ? [`the parts of ${(0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(leftCards, 'card')}`] : []),
    ];
    return (0,_render_template_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)('summary', {
        icon: _view_js__WEBPACK_IMPORTED_MODULE_4__/* .ICONS */ .Ze[verdict.conclusion],
        headline: (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(verdict),
        cut: cut.length === 0 ? '' : `Left out: ${cut.join(' and ')}. The summary would be larger than GitHub takes.`,
        general: [...byCard]
            .filter(([path]) => !judged.has(path))
            .flatMap(([, findings]) => findings.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .findingView */ .Hw)(finding, options.links))),
        cards: cards.map((each) => cardView(each, verdict, options, extent, byCard.get(each.card.path) ?? [])),
        uncountedText: (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .uncounted */ .cP)(verdict),
        policy: (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .policyView */ .oq)(verdict),
    }, 'thread');
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
    const own = verdict.findings.filter((finding) => finding.card === card.path);
    const rendered = renderedCards.get(card.path);
    const fits = extent.rendered.has(card.path);
    return {
        icon: _view_js__WEBPACK_IMPORTED_MODULE_4__/* .ICONS */ .Ze[conclusion],
        path: (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .clipPath */ .I7)(card.path),
        url: links.blob(card.path, 1),
        name: card.name === null ? '' : (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .cardTitle */ .JJ)(card),
        found: (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .openFindings */ .lb)(own)) || 'none',
        energy: impact === null ? '' : figure(impact.energyKwh, 'energy'),
        emissions: impact === null ? '' : figure(impact.emissionsKg, 'mass'),
        findings: shown.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .findingView */ .Hw)(finding, links)),
        uncounted: own
            .filter(({ waived, isNew }) => waived !== null || !isNew)
            .slice(0, 50)
            .map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .findingView */ .Hw)(finding, links)),
        ...sections(card, links),
        impact: impact === null ? '' : (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_2__/* .renderImpact */ .jo)(impact, { comparison, surface: 'thread', level: 3 }),
        rendered: fits && rendered !== undefined ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .toThread */ .UX)(rendered) : '',
        renderedLeft: !fits && rendered !== undefined,
    };
}
function sections(card, links) {
    const rows = _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_IDS */ .ZE.flatMap((id) => {
        const section = card.sections.get(id);
        if (!section)
            return [];
        const { file, line } = section.location;
        return [
            {
                title: section.title,
                present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_7__/* .isPresent */ .W)(section) ? '✅' : '❌',
                statements: String((0,_cards_card_js__WEBPACK_IMPORTED_MODULE_7__/* .substantive */ .R)(section).length),
                line: String(line),
                url: links.blob(file, line),
            },
        ];
    });
    const absent = _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_IDS */ .ZE.filter((id) => !card.sections.has(id)).map(_cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitle */ .Gf);
    return { sections: rows, absent: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(absent.join(', '), 1000) };
}
function figure({ value }, quantity) {
    return value === null ? 'unknown' : (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(value, quantity);
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ impactRow),
/* harmony export */   Hw: () => (/* binding */ findingView),
/* harmony export */   I7: () => (/* binding */ clipPath),
/* harmony export */   JJ: () => (/* binding */ cardTitle),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RR: () => (/* binding */ impactDetails),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   cP: () => (/* binding */ uncounted),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   np: () => (/* binding */ comparisonView),
/* harmony export */   oq: () => (/* binding */ policyView)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);



const ICONS = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    error: '❌',
    warning: '⚠️',
    note: 'ℹ️',
};
/** Code points that a reader is shown of one value. */
const LIMIT = { name: 80, path: 160, sentence: 500, text: 200 };
/** A finding counts when it is new and not waived. */
function openFindings(findings) {
    return findings.filter(({ waived, isNew }) => waived === null && isNew);
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
    if (cards.length === 0)
        return found || 'no card to judge';
    const passes = cards.length === 1 ? '1 card passes' : `all ${cards.length} cards pass`;
    return found ? `${passes} with ${found}` : passes;
}
/** "2 errors, 1 warning and 3 notes"; empty when there are none. */
function counted(findings) {
    const parts = ['error', 'warning', 'note'].flatMap((severity) => {
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
    return parts.length === 0 ? '' : `Not counted: ${parts.join(', ')}.`;
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
    const shown = finding.card === file ? file.slice(file.lastIndexOf('/') + 1) : file;
    return {
        icon: ICONS[finding.severity],
        severity: finding.severity,
        message: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.message, LIMIT.sentence),
        why: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.why, LIMIT.sentence),
        fix: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.fix, LIMIT.sentence),
        rule: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.rule, LIMIT.name),
        ruleUrl: links.rule(finding.rule),
        where: `${clipPath(shown)}:${line}`,
        url: links.blob(file, line),
        waived: finding.waived === null ? '' : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(finding.waived, LIMIT.text),
    };
}
function cardTitle({ name, path }) {
    return name === null || name.trim() === '' ? clipPath(path) : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name, LIMIT.name);
}
/** The end of a path says more than its start. */
function clipPath(path) {
    const points = [...path];
    return points.length <= LIMIT.path ? path : `…${points.slice(1 - LIMIT.path).join('')}`;
}
/** One row of the table of impacts. */
function impactRow({ card, impact }) {
    const { energyKwh, emissionsKg } = impact;
    const missing = (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .missingInputs */ .US)(impact).slice(0, 8);
    return {
        model: cardTitle(card),
        known: energyKwh.value !== null,
        energy: energyKwh.value === null ? '' : (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(energyKwh.value, 'energy'),
        energyRange: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(energyKwh, 'energy') ?? '',
        emissionsKnown: emissionsKg.value !== null,
        emissions: emissionsKg.value === null ? '' : (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(emissionsKg.value, 'mass'),
        emissionsRange: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(emissionsKg, 'mass') ?? '',
        missing: missing.map(({ key }) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(key, LIMIT.name)),
        grade: `${impact.grade} (${_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4[impact.grade][0]})`,
        equivalents: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .equivalentPhrases */ .Nc)(impact).slice(0, 6).join(' · '), LIMIT.sentence),
    };
}
/** How an impact was computed: method, inputs with their places, sources. */
function impactDetails({ card, impact }, links) {
    return {
        model: cardTitle(card),
        method: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(impact.methodText, 2 * LIMIT.sentence),
        boundary: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(impact.boundary, LIMIT.sentence),
        grade: `${impact.grade}: ${_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4[impact.grade][1]}`,
        tighten: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(impact.tighten ?? '', LIMIT.sentence),
        inputs: impact.inputs.slice(0, 20).map((input) => inputView(input, links)),
        notes: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNotes */ .g7)(impact)
            .slice(0, 10)
            .map((note) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(note, LIMIT.sentence)),
        measures: impact.reductionMeasures.slice(0, 10).map((measure) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(measure, LIMIT.text)),
        sources: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(impact)
            .slice(0, 10)
            .map((source) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(source, LIMIT.sentence)),
    };
}
function comparisonView(card, comparison) {
    return {
        model: cardTitle(card),
        rows: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonRows */ .Vs)(comparison).slice(0, 12).map(clipValues),
        left: Math.max(0, comparison.rows.length - 12),
        fairness: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(comparison.reason ?? '', 2 * LIMIT.sentence),
    };
}
/** Which policy judged, as `policy.yml` at `abc1234` (recommended). */
function policyView({ policy }) {
    return {
        source: clipPath(policy.source),
        builtIn: policy.source === 'built-in',
        revision: policy.revision === null ? '' : policy.revision.slice(0, 7),
        presets: policy.presets
            .map((preset) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(preset, LIMIT.name))
            .slice(0, 10)
            .join(', '),
    };
}
function inputView({ label, value, unit, file, line, note }, links) {
    const shown = value === null ? 'unknown' : unit === null ? String(value) : `${value} ${unit}`;
    return {
        label: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(label, LIMIT.name),
        value: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(shown, LIMIT.text),
        from: file === null ? '' : `${clipPath(file)}${line === null ? '' : `:${line}`}`,
        url: file === null ? null : (links.blob(file, line ?? 1) ?? null),
        note: file === null ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(note ?? '', LIMIT.text) : '',
    };
}
function clipValues(view) {
    return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value, LIMIT.text)]));
}


/***/ })

};
