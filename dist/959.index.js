export const id = 959;
export const ids = [959];
export const modules = {

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impact: () => (/* binding */ impact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _impact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1045);
/* harmony import */ var _load_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4954);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5320);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8331);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2681);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3129);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8708);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8263);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5539);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1939);











const DISCLOSED = ['eu-gpai', 'sci', 'hugging-face', 'cyclonedx', 'boamps'];
const FORMATS = ['text', 'markdown', 'json', ...DISCLOSED];
/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
async function impact({ root, arguments: paths, values, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    const options = {
        method: (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)('method', values.method, _impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPACT_METHODS */ .YC, 'nameplate'),
        equivalents: (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .choice */ .Yq)('equivalents', values.equivalents, _impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUIVALENT_SETS */ .pn, 'classic'),
    };
    const runs = await readRuns(root, paths);
    for (const run of runs) {
        for (const { location, message, fix } of run.problems) {
            logger.warning(`${location.file}:${location.line}:${location.column}: ${message} ${fix}`);
        }
        if (!run.readable)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${run.path} is not a training run.`, 'See the warnings above.');
    }
    if (isDisclosed(format))
        return disclose(runs, format, options, values.compare === true);
    if (values.compare)
        return compare(runs, format, options);
    const impacts = runs.map((run) => ({ run, impact: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run, options) }));
    if (format === 'json') {
        return ok(json(impacts.map(({ run, impact }) => ({ run: run.path, ...(0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .impactEntry */ .j$)(impact) }))));
    }
    if (format === 'markdown')
        return ok(impacts.map(({ impact }) => (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .renderImpact */ .jo)(impact)).join('\n'));
    return ok(impacts.map(({ run, impact }) => textOf(run, impact)).join('\n'));
}
function compare([first, ...others], format, options) {
    const alternatives = [...first.alternatives, ...others.flatMap((run) => [named(run, options), ...run.alternatives])];
    const comparison = (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .qB)({ ...first, alternatives }, options);
    if (format === 'json')
        return ok(json(comparison));
    if (format === 'markdown')
        return ok((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .renderImpact */ .jo)((0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(first, options), { comparison }));
    const table = (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHardwareComparison */ .Zd)(comparison.rows);
    const note = comparison.reason ? `\nNote: ${comparison.reason}\n` : '';
    return ok(`${table}\n${note}${equalWorkText(comparison)}`);
}
/** A run without a name goes by its accelerators, else by its path. */
function named(run, options) {
    return { ...run, name: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run, options).name };
}
function equalWorkText({ equalWork }) {
    if (!equalWork)
        return '';
    const rows = equalWork.rows.map(({ name, hours, energyKwh, emissionsKg }) => {
        const time = hours === null ? 'hours unknown' : `${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .decimals */ .rr)(hours, 2)} h`;
        const figures = [
            time,
            shown(energyKwh, 'energy') ?? 'energy unknown',
            shown(emissionsKg, 'mass') ?? 'CO2e unknown',
        ];
        return `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(name)}: ${figures.join(' · ')}\n`;
    });
    const by = equalWork.by === 'throughput' ? 'the stated throughput' : 'the operations and the usual share of the peak (MFU)';
    return `\nAt the work of the first option, by ${by}:\n${rows.join('')}`;
}
function textOf(run, impact) {
    const equivalents = impact.equivalents.flatMap(({ value, label, unit, digits }) => value === null ? [] : [`  ${label}: ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .roughly */ .vB)(value, digits)} ${unit}`]);
    const beside = impact.lines.flatMap(({ label, figure, unit }) => {
        const text = shown(figure, unit === 'L' ? 'volume' : 'mass');
        return text === null ? [] : [`  ${label}, not in the figures above: ${text}`];
    });
    return [
        (0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(run.path),
        ...(impact.name === run.path ? [] : [`  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.name)}`]),
        // Of one file alone, its path says it all.
        ...(run.sources.length > 1 || run.notes.length > 0 ? (0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .runLines */ .rB)(run) : []),
        `  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .impactLine */ .Fy)(impact)}`,
        ...equivalents,
        ...beside,
        `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.methodText)}`,
        ...(impact.tighten === null ? [] : [`  To narrow the range: ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.tighten)}`]),
        ...(0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .attributions */ .Nb)(impact).map((credit) => `  ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(credit)}`),
        '',
    ].join('\n');
}
/** A figure with its unit and range; null when it is unknown. */
function shown(figure, quantity) {
    const text = (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(figure, quantity);
    if (text === null)
        return null;
    const bounds = (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .spread */ .il)(figure, quantity);
    return `${text}${quantity === 'mass' ? ' CO2e' : ''}${bounds === null ? '' : ` (${bounds})`}`;
}
function isDisclosed(format) {
    return DISCLOSED.includes(format);
}
/** One run in somebody's form; the texts of several would not be one document. */
async function disclose(runs, format, options, compared) {
    const [run, another] = runs;
    if (compared)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--compare has no format ${format}.`, 'Use text, markdown or json.');
    if (!run || another) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${format} is for one run, but there are ${runs.length}.`, 'Name one run file.');
    }
    const { DISCLOSURES } = await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 228));
    const context = { version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .xv, now: new Date().toISOString() };
    return ok(DISCLOSURES[format]({ run, impact: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run, options) }, context));
}
function json(value) {
    return `${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedCopy */ .f7)(value), null, 2)}\n`;
}
function ok(text) {
    return { text, status: 0 };
}
async function readRuns(root, paths) {
    const tree = (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .workingTree */ .c)(root);
    const runs = [];
    for (const path of paths.length > 0 ? paths : ['.'])
        runs.push(...(await (0,_load_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRuns */ .e0)(tree, path)));
    return runs;
}


/***/ })

};
