export const id = 870;
export const ids = [870];
export const modules = {

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impact: () => (/* binding */ impact)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _impact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9687);
/* harmony import */ var _load_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(489);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9820);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8031);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7319);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3411);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3259);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9048);












const DISCLOSED = ['eu-gpai', 'sci', 'hugging-face', 'cyclonedx', 'boamps'];
const FORMATS = ['text', 'markdown', 'json', ...DISCLOSED];
/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
async function impact({ root, arguments: paths, values, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    const options = {
        method: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)('method', values.method, _impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPACT_METHODS */ .YC, 'nameplate'),
        equivalents: (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)('equivalents', values.equivalents, _impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EQUIVALENT_SETS */ .pn, 'classic'),
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
        return ok(impacts.map(({ impact }) => (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .renderImpact */ .jo)(impact, { inputs: (0,_report_view_js__WEBPACK_IMPORTED_MODULE_8__/* .inputRows */ .k8)(impact, () => null) })).join('\n'));
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
        ...impact.calculation.map((line) => `    ${line}`),
        ...(impact.rangeText === null ? [] : [`  Range: ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.rangeText)}`]),
        ...(impact.tighten === null ? [] : [`  To narrow the range: ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(impact.tighten)}`]),
        ...(impact.elsewhere === null ? [] : [`  Elsewhere: ${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhereText */ .Kq)(impact))}`]),
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
    const { DISCLOSURES } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 5024));
    const context = { version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .xv, now: new Date().toISOString() };
    return ok(DISCLOSURES[format]({ run, impact: (0,_impact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assessImpact */ .Re)(run, options) }, context));
}
function json(value) {
    return `${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedCopy */ .f7)(value), null, 2)}\n`;
}
function ok(text) {
    return { text, status: 0 };
}
async function readRuns(root, paths) {
    const tree = (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .workingTree */ .c)(root);
    const runs = [];
    for (const path of paths.length > 0 ? paths : ['.'])
        runs.push(...(await (0,_load_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .namedRuns */ .e0)(tree, path)));
    return runs;
}


/***/ }),

/***/ 7319:
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
  k8: () => (/* binding */ inputRows),
  lb: () => (/* binding */ openFindings),
  oq: () => (/* binding */ policyView),
  cP: () => (/* binding */ uncounted)
});

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/render/escape.js + 2 modules
var render_escape = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(2225);
// EXTERNAL MODULE: ./lib/render/impact.js
var render_impact = __webpack_require__(8100);
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

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
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
    return findings.filter(finding/* counts */.tQ).sort((a, b) => rank(a) - rank(b));
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
        return `${found || 'failed'} in ${cards.length === 1 ? '1 card' : `${failing} of ${(0,words/* plural */.L)(cards.length, 'card')}`}`;
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
        return count === 0 ? [] : [(0,words/* plural */.L)(count, severity)];
    });
    return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** What does not count, in a sentence; empty when everything does. */
function uncounted(verdict) {
    const waived = verdict.findings.filter((each) => each.waived !== null).length;
    const known = verdict.findings.filter((each) => each.waived === null && !each.isNew).length;
    const parts = [
        ...(waived > 0 ? [`${(0,words/* plural */.L)(waived, 'finding')} waived`] : []),
        ...(known > 0 ? [`${(0,words/* plural */.L)(known, 'finding')} known from before`] : []),
    ];
    const fixed = verdict.baseline?.fixed ?? 0;
    return [
        ...(parts.length > 0 ? [`Not counted: ${parts.join(', ')}.`] : []),
        ...(fixed > 0 ? [`${(0,words/* plural */.L)(fixed, 'finding')} of the baseline ${fixed === 1 ? 'is' : 'are'} fixed.`] : []),
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
        energyRange: (0,figures/* spread */.il)(energyKwh, 'energy') ?? '',
        energyChange: change(energyKwh, baseImpact?.energyKwh, 'energy'),
        emissionsKnown: emissionsKg.value !== null,
        emissions: (0,figures/* told */.Ev)(emissionsKg, 'mass') ?? '',
        emissionsRange: (0,figures/* spread */.il)(emissionsKg, 'mass') ?? '',
        emissionsChange: change(emissionsKg, baseImpact?.emissionsKg, 'mass'),
        missing: missing.map(({ key }) => (0,render_escape/* clip */.$Q)(key, LIMIT.name)),
        grade: `${impact.grade} (${impact.grade === 'F' && energyKwh.value !== null ? 'contradicted' : figures/* GRADES */.F4[impact.grade][0]})`,
        covers: (0,render_escape/* clip */.$Q)(coverage(impact), LIMIT.name),
        equivalents: (0,render_escape/* clip */.$Q)((0,render_impact/* equivalentPhrases */.Nc)(impact).slice(0, 6).join(' · '), LIMIT.sentence),
    };
}
/** What the headline covers, in plain words; the name of its level stands in the details. */
function coverage({ boundary }) {
    return boundary.replace(/^L\d(?: × PUE)?: /, '').replace(/, (?:as measured|estimated)$/, '');
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
        calculation: impact.calculation.join('; '),
        rangeText: (0,render_escape/* clip */.$Q)(impact.rangeText ?? '', LIMIT.sentence),
        boundary: (0,render_escape/* clip */.$Q)(impact.boundary, LIMIT.sentence),
        grade: `${impact.grade}: ${figures/* GRADES */.F4[impact.grade][1]}`,
        tighten: (0,render_escape/* clip */.$Q)(impact.tighten ?? '', LIMIT.sentence),
        elsewhere: (0,render_escape/* clip */.$Q)((0,render_impact/* elsewhereText */.Kq)(impact), LIMIT.sentence),
        inputs: inputRows(impact, links.blob),
        levels: (0,render_impact/* levelRows */.sD)(impact).map(clipValues),
        lines: (0,render_impact/* lineRows */.YE)(impact).map(clipValues),
        notes: (0,render_impact/* notesOf */.h$)(impact)
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
/** Every input of an impact with the place where it was read, or how it is known otherwise. */
function inputRows({ inputs }, blob) {
    return inputs.slice(0, MOST_INPUTS).map((input) => inputRow(input, blob));
}
const MOST_INPUTS = 20;
function inputRow({ label, value, unit, file, line, note }, blob) {
    const known = typeof value === 'number' ? inputNumber(value) : value;
    const shown = known === null ? 'unknown' : unit === null ? known : `${known} ${unit}`;
    return {
        label: (0,render_escape/* clip */.$Q)(label, LIMIT.name),
        value: (0,render_escape/* clip */.$Q)(shown, LIMIT.text),
        from: file === null ? '' : `${clipPath(file)}${line === null ? '' : `:${line}`}`,
        url: file === null ? null : blob(file, line ?? 1),
        note: file === null ? (0,render_escape/* clip */.$Q)(note ?? '', LIMIT.text) : '',
    };
}
/** A number as its file has it, but for digits that only a conversion brought, and for those that nobody counts. */
function inputNumber(value) {
    return Math.abs(value) >= 1e12 && Number.isFinite(value)
        ? (0,numbers/* powerOfTen */.mv)(value, 8)
        : String(Number(value.toPrecision(8)));
}
function clipValues(view) {
    return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, (0,render_escape/* clip */.$Q)(value, LIMIT.text)]));
}


/***/ })

};
