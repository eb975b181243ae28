export const id = 964;
export const ids = [964];
export const modules = {

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impact: () => (/* binding */ impact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _impact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7159);
/* harmony import */ var _load_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3483);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9820);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8031);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(639);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9048);










const FORMATS = ['text', 'markdown', 'json'];
/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
async function impact({ root, arguments: paths, values, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    const runs = await readRuns(root, paths);
    for (const run of runs) {
        for (const { location, message, fix } of run.problems) {
            logger.warning(`${location.file}:${location.line}:${location.column}: ${message} ${fix}`);
        }
        if (!run.readable)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${run.path} is not a training run.`, 'See the warnings above.');
    }
    const [first, ...others] = runs;
    if (values.compare) {
        const comparison = (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .qB)({
            ...first,
            alternatives: [...first.alternatives, ...others.flatMap((run) => [run, ...run.alternatives])],
        });
        if (format === 'json')
            return ok(`${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedCopy */ .f7)(comparison), null, 2)}\n`);
        if (format === 'text') {
            const table = (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHardwareComparison */ .Zd)(comparison.rows);
            return ok(`${table}\n${comparison.reason ? `\nNote: ${comparison.reason}\n` : ''}`);
        }
        return ok((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .renderImpact */ .jo)((0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(first), { comparison }));
    }
    const impacts = runs.map((run) => ({ run, impact: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run) }));
    if (format === 'json') {
        return ok(`${JSON.stringify(impacts.map(({ run, impact }) => ({ run: run.path, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedCopy */ .f7)((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .impactEntry */ .j$)(impact)) })), null, 2)}\n`);
    }
    if (format === 'markdown')
        return ok(impacts.map(({ impact }) => (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .renderImpact */ .jo)(impact)).join('\n'));
    return ok(impacts
        .map(({ run, impact }) => {
        const lines = [(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(run.path), `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.name)}`, `  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .impactLine */ .Fy)(impact)}`];
        const equivalents = impact.equivalents.flatMap(({ value, label, unit, digits }) => value === null ? [] : [`  ${label}: ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .decimals */ .rr)(value, digits)} ${unit}`]);
        return [...lines, ...equivalents, `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.methodText)}`, ''].join('\n');
    })
        .join('\n'));
}
function ok(text) {
    return { text, status: 0 };
}
async function readRuns(root, paths) {
    const tree = (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .workingTree */ .cn)(root);
    const runs = [];
    for (const path of paths.length > 0 ? paths : ['.'])
        runs.push(...(await (0,_load_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRuns */ .e0)(tree, path)));
    return runs;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   f7: () => (/* binding */ maskedCopy),
/* harmony export */   j$: () => (/* binding */ impactEntry)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);



const TOOL = { name: 'model-card-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x };
/** The JSON report of a verdict, see `schemas/report.schema.json`. */
function toReport(verdict) {
    return maskedCopy({
        schemaVersion: 1,
        tool: TOOL,
        conclusion: verdict.conclusion,
        policy: { ...verdict.policy, presets: [...verdict.policy.presets] },
        cards: verdict.cards.map(cardEntry),
        findings: verdict.findings.map(findingEntry),
        counts: { ...verdict.counts },
        baseline: verdict.baseline && { path: verdict.baseline.path, fixed: verdict.baseline.fixed },
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
        problem: maskedCopy({ ...mistakeEntry(error), ...(others.length > 0 && { others }) }),
    };
}
function mistakeEntry({ message, fix, location }) {
    return { message, fix, path: location?.file ?? null, line: location?.line ?? null };
}
function cardEntry({ card, run, impact, conclusion }) {
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
        url: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)(finding.rule),
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

/***/ 5567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ blankRun)
/* harmony export */ });
/** A run of which nothing is known yet but its file. */
function blankRun(path, format) {
    return {
        path,
        format,
        sources: [{ file: path, format }],
        name: null,
        durationHours: null,
        acceleratorCount: null,
        acceleratorModel: null,
        acceleratorHours: null,
        acceleratorTdpWatts: null,
        acceleratorWatts: null,
        utilisation: null,
        pue: null,
        carbonIntensity: null,
        marketIntensity: null,
        wue: null,
        embodiedKgPerHour: null,
        region: null,
        provider: null,
        coordinates: null,
        energies: [],
        reportedEmissionsKg: null,
        flops: null,
        trainedTokens: null,
        parameters: null,
        throughput: null,
        reductionMeasures: [],
        alternatives: [],
        hyperparameters: new Map(),
        metrics: new Map(),
        datasets: [],
        baseModel: null,
        localBaseModel: null,
        startedAt: null,
        endedAt: null,
        parts: [],
        crossChecks: [],
        notes: [],
        ignored: [],
        problems: [],
        readable: true,
    };
}


/***/ })

};
