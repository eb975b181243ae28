export const id = 504;
export const ids = [504];
export const modules = {

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _render_card_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4804);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);





/** `render`: the Markdown of one card. With `--check` and `--output`, status 1 when the file is out of date. */
async function render({ root, arguments: paths, values, logger }) {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)(values.output);
    if (values.check && output === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--check needs --output.', 'Name the rendered file.');
    const date = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)(values.date);
    if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--date ${date} is not a date.`, 'Write it as YYYY-MM-DD.');
    }
    const preset = 'recommended';
    const run = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOption */ .XG)(values.run);
    const { cards } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .runGate */ .R)({ root, paths, run, policy: null, preset, policyWins: false, failOn: null, logger });
    const [only, another] = cards;
    if (!only)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('No model card was found.', 'Name a card.');
    if (another)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There are ${cards.length} cards.`, `Name one of them, such as ${only.card.path}.`);
    const { card, impact, comparison } = only;
    if (!card.readable) {
        const [problem] = card.problems;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(problem?.message ?? 'The card cannot be read.', problem?.fix ?? '', problem?.location ?? null);
    }
    if (!card.fields)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${card.path} is Markdown already.`, 'Name a card in the native format.');
    const text = (0,_render_card_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCard */ .T)(card.fields, { impact, comparison, date });
    if (!values.check)
        return { text, status: 0 };
    const current = (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf)(output);
    if (current === text)
        return { text: null, status: 0 };
    const message = current === null ? 'does not exist' : 'is out of date';
    logger.warning(`${output} ${message}; run \`model-card-gate render ${card.path} --output ${output}\`.`);
    return { text: null, status: 1 };
}


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
const RANK = { error: 0, warning: 1, note: 2 };
/** Errors before warnings before notes, then by place. */
function compareFindings(a, b) {
    return (RANK[a.severity] - RANK[b.severity] ||
        (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


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


/***/ })

};
