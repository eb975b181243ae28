export const id = 394;
export const ids = [394];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8031);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3411);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9048);







const FORMATS = ['text', 'json', 'markdown', 'github'];
const SEVERITIES = ['error', 'warning', 'note'];
/** `check`: judges cards. Status 0 for pass and warn, 1 for fail. */
async function check({ root, arguments: paths, values, paint, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    if (values.policy !== undefined && values.preset !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--policy and --preset were both given.', 'Give one; a policy names its presets in `extends`.');
    }
    const verdict = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .runGate */ .R)({
        root,
        paths,
        run: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOption */ .XG)(values.run),
        policy: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOption */ .XG)(values.policy),
        preset: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .textOption */ .vU)(values.preset),
        policyWins: false,
        failOn: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)('fail-on', values['fail-on'], SEVERITIES, 'error'),
        logger,
    });
    const text = await inFormat(verdict, format, paint);
    return { text, status: verdict.conclusion === 'fail' || verdict.conclusion === 'error' ? 1 : 0 };
}
async function inFormat(verdict, format, paint) {
    switch (format) {
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S5)(verdict, { paint, source: _cli_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf });
        case 'json':
            return `${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toReport */ .cG)(verdict), null, 2)}\n`;
        case 'markdown': {
            const [{ renderSummary }, { renderCards }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(576), __webpack_require__.e(100), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 3394)),
                Promise.all(/* import() */[__webpack_require__.e(576), __webpack_require__.e(100), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 235)),
            ]);
            return renderSummary(verdict, {
                links: { blob: () => null, rule: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleUrl */ .Q },
                renderedCards: renderCards(verdict),
            });
        }
        case 'github': {
            const { annotations, findingLines, group } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 1116));
            return `${[...group('Findings', findingLines(verdict)), ...annotations(verdict)].join('\n')}\n`;
        }
    }
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


/***/ })

};
