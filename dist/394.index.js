export const id = 394;
export const ids = [394];
export const modules = {

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

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9473);
/* harmony import */ var _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5843);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _render_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(929);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2936);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1017);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7319);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8191);










/** GitHub refuses a summary of more than 1 MiB as a whole; a byte is left for the line break that ends the file. */
const SUMMARY_LIMIT = 1024 * 1024 - 1;
/** Bytes: a row has a place, the name of a rule, and what is wrong, why, and what to do. */
const SHORTEST_ROW = 100;
/**
 * The job summary: every card with its findings, sections, impact and rendered text. It never exceeds `maxBytes`:
 * rendered cards go first, then whole findings, then the parts of cards; it says what is missing.
 */
function renderSummary(verdict, options) {
    const limit = options.maxBytes ?? SUMMARY_LIMIT;
    const cards = verdict.cards.length;
    // More rows than fit are not even tried.
    const findings = Math.min((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .openFindings */ .lb)(verdict.findings).length, Math.floor(limit / SHORTEST_ROW));
    const bare = (extent) => renderWith(verdict, options, { findings, cards, rendered: new Set(), ...extent });
    const all = bare({});
    if (bytes(all) <= limit) {
        const rendered = affordable(verdict, options.renderedCards, limit - bytes(all));
        return rendered.size === 0 ? all : bare({ rendered });
    }
    const shown = (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFitting */ .o)(findings, (count) => bytes(bare({ findings: count })) <= limit);
    if (shown !== null)
        return bare({ findings: shown });
    const few = (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFitting */ .o)(cards, (count) => bytes(bare({ findings: 0, cards: count })) <= limit);
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
    const groups = (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .groupFindings */ .kG)((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .openFindings */ .lb)(verdict.findings));
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    const byCard = shownByCard(groups, extent.findings);
    const cards = worstFirst(verdict.cards).slice(0, extent.cards);
    const judged = new Set(verdict.cards.map(({ card }) => card.id));
    const left = total - Math.min(extent.findings, total);
    const leftCards = verdict.cards.length - cards.length;
    const cut = [
        ...(left > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(left, 'finding')] : []),
        ...(leftCards > 0 ? [`the parts of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(leftCards, 'card')}`] : []),
    ];
    return (0,_render_template_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .X)('summary', {
        icon: _view_js__WEBPACK_IMPORTED_MODULE_5__/* .ICONS */ .Ze[verdict.conclusion],
        headline: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(verdict),
        cut: cut.length === 0 ? '' : `Left out: ${cut.join(' and ')}. The summary would be larger than GitHub takes.`,
        general: [...byCard]
            .filter(([path]) => !judged.has(path))
            .flatMap(([, findings]) => findings.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .findingView */ .Hw)(finding, options.links))),
        generalUncounted: uncountedViews(verdict.findings.filter(({ card }) => !judged.has(card)), options.links),
        cards: cards.map((each) => cardView(each, verdict, options, extent, byCard.get(each.card.id) ?? [])),
        uncountedText: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .uncounted */ .cP)(verdict),
        changed: (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .changed */ .t)(verdict),
        previewed: (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .previewed */ .S)(verdict),
        policy: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .policyView */ .oq)(verdict),
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
        icon: _view_js__WEBPACK_IMPORTED_MODULE_5__/* .ICONS */ .Ze[conclusion],
        path: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .clipPath */ .I7)(card.id),
        url: links.blob(card.path, 1),
        name: card.name === null ? '' : (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .cardTitle */ .JJ)(card),
        found: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)((0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .openFindings */ .lb)(own)) || 'none',
        energy: impact === null ? '' : figure(impact.energyKwh, 'energy'),
        emissions: impact === null ? '' : figure(impact.emissionsKg, 'mass'),
        findings: shown.map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .findingView */ .Hw)(finding, links)),
        uncounted: uncountedViews(own, links),
        ...sections(card, links),
        impact: impact === null
            ? ''
            : (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .renderImpact */ .jo)(impact, { comparison, inputs: (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .inputRows */ .k8)(impact, links.blob), surface: 'thread', level: 3 }),
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
    return [...waived, ...known].slice(0, 50).map((finding) => (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .findingView */ .Hw)(finding, links));
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
                present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_9__/* .isPresent */ .W)(section) ? '✅' : '❌',
                statements: String((0,_cards_card_js__WEBPACK_IMPORTED_MODULE_9__/* .substantive */ .R)(section).length),
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
