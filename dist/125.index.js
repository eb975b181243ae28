export const id = 125;
export const ids = [125];
export const modules = {

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impact: () => (/* binding */ impact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _impact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9820);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8031);
/* harmony import */ var _runs_native_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7121);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5710);
/* harmony import */ var _workspace_discovery_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(415);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(639);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9048);












const FORMATS = ['text', 'markdown', 'json'];
/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
async function impact({ root, arguments: paths, values, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    const runs = readRuns(root, paths);
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
            return ok(`${JSON.stringify(comparison, null, 2)}\n`);
        if (format === 'text') {
            const table = (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHardwareComparison */ .Zd)(comparison.rows);
            return ok(`${table}\n${comparison.reason ? `\nNote: ${comparison.reason}\n` : ''}`);
        }
        return ok((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .renderImpact */ .jo)((0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(first), { comparison }));
    }
    const impacts = runs.map((run) => ({ run, impact: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run) }));
    if (format === 'json') {
        return ok(`${JSON.stringify(impacts.map(({ run, impact }) => ({ run: run.path, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .impactEntry */ .j$)(impact) })), null, 2)}\n`);
    }
    if (format === 'markdown')
        return ok(impacts.map(({ impact }) => (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .renderImpact */ .jo)(impact)).join('\n'));
    return ok(impacts
        .map(({ run, impact }) => {
        const lines = [(0,_report_log_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(run.path), `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(impact.name)}`, `  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .impactLine */ .Fy)(impact)}`];
        const equivalents = impact.equivalents.flatMap(({ value, label, unit, digits }) => value === null ? [] : [`  ${label}: ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .decimals */ .rr)(value, digits)} ${unit}`]);
        return [...lines, ...equivalents, `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(impact.methodText)}`, ''].join('\n');
    })
        .join('\n'));
}
function ok(text) {
    return { text, status: 0 };
}
function readRuns(root, paths) {
    const tree = (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTree */ .cn)(root);
    const given = paths.length > 0 ? paths : ['.'];
    const files = given.flatMap((path) => {
        if (tree.kind(path) !== 'folder')
            return [path];
        const found = (0,_workspace_discovery_js__WEBPACK_IMPORTED_MODULE_10__/* .runsIn */ .UN)(tree, path === '.' ? '' : path);
        if (found.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No training run was found in ${path}.`, 'Name a run file, or add a `training-run.yaml`.');
        }
        return found;
    });
    return files.map((path) => {
        const file = tree.read(path, _source_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_BYTES */ .zx);
        if ('problem' in file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path}: ${file.problem}`, file.fix);
        return (0,_runs_native_js__WEBPACK_IMPORTED_MODULE_6__/* .readNativeRun */ .n)(file.text, path);
    });
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   j$: () => (/* binding */ impactEntry)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);



const TOOL = { name: 'model-card-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x };
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
        baseline: verdict.baseline && { path: verdict.baseline.path, fixed: verdict.baseline.fixed },
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
        counts: { cards: 0, error: 0, warning: 0, note: 0, waived: 0, known: 0 },
        baseline: null,
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
        name: card.name === null ? null : (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(card.name),
        conclusion,
        run: run?.path ?? null,
        sections: [...card.sections.values()].map((section) => ({
            id: section.id,
            title: section.title,
            present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .W)(section),
            statements: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .substantive */ .R)(section).length,
            line: section.location.line,
            matched: section.matched.map((title) => (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(title)),
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

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ keyLocation),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The plain JavaScript value, with maps as objects without a prototype. */
function toPlain(data) {
    switch (data.kind) {
        case 'scalar':
            return data.value;
        case 'list':
            return data.items.map(toPlain);
        case 'map': {
            const plain = Object.create(null);
            for (const [key, entry] of data.entries)
                plain[key] = toPlain(entry.value);
            return plain;
        }
    }
}
/** The value at a path, or null when there is none. */
function valueAt(data, path) {
    let here = data;
    for (const step of path) {
        if (here?.kind === 'map')
            here = here.entries.get(String(step))?.value;
        else if (here?.kind === 'list')
            here = here.items[Number(step)];
        else
            here = undefined;
    }
    return here ?? null;
}
/** Where the value at a path stands; where it is absent, the nearest thing above it that exists. */
function locate(data, path) {
    for (let end = path.length; end > 0; end--) {
        const value = valueAt(data, path.slice(0, end));
        if (value)
            return end === path.length ? value.location : keyLocation(data, path.slice(0, end));
    }
    return data.location;
}
/** Where the key of the entry at a path stands; for an item of a list, the item. */
function keyLocation(data, path) {
    const parent = valueAt(data, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyLocation ?? valueAt(data, path)?.location ?? data.location;
}
/** What a value is, as a reader would call it: "a list", "the text "four"", "nothing". */
function describe(data) {
    if (!data)
        return 'nothing';
    if (data.kind === 'list')
        return data.items.length === 0 ? 'an empty list' : 'a list';
    if (data.kind === 'map')
        return data.entries.size === 0 ? 'an empty map' : 'a map';
    if (data.value === null)
        return 'nothing';
    const shown = data.written.length > 40 ? `${[...data.written].slice(0, 40).join('')}…` : data.written;
    if (typeof data.value === 'string')
        return `the text "${shown.replace(/\s+/g, ' ')}"`;
    return typeof data.value === 'number' ? `the number ${shown}` : shown;
}
/** `24_700_000` and `24,700,000`-free forms that YAML 1.1 read as numbers and YAML 1.2 reads as text. */
const GROUPED = /^[-+]?\d{1,3}(?:_\d{3})+(?:\.\d+)?$/;
/** The finite number that a scalar means, grouped digits included, or null. Quoted text is text. */
function numberIn(data) {
    if (data?.kind !== 'scalar')
        return null;
    if (typeof data.value === 'number')
        return Number.isFinite(data.value) ? data.value : null;
    if (typeof data.value === 'string' && !data.quoted && GROUPED.test(data.value)) {
        return Number(data.value.replaceAll('_', ''));
    }
    return null;
}


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   Q: () => (/* binding */ compareLocations)
/* harmony export */ });
/** The whole of a file, for what has no better place: its first character. */
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
/** Orders locations by file, then by position. */
function compareLocations(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}


/***/ })

};
