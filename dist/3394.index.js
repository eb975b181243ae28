export const id = 3394;
export const ids = [3394];
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
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
/* harmony import */ var _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5843);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9889);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _render_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(929);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2936);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1017);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8149);









/** GitHub refuses a summary of more than 1 MiB as a whole. */
const SUMMARY_LIMIT = 1024 * 1024;
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
    const cards = verdict.cards.slice(0, extent.cards);
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
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9889);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);
/* harmony import */ var _render_impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);




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
    return findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t);
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
        message: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.message, LIMIT.sentence),
        why: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.why, LIMIT.sentence),
        fix: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.fix, LIMIT.sentence),
        rule: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.rule, LIMIT.name),
        ruleUrl: links.rule(finding.rule),
        where: `${clipPath(shown)}:${line}`,
        url: links.blob(file, line),
        waived: finding.waived === null ? '' : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(finding.waived, LIMIT.text),
    };
}
function cardTitle({ name, path }) {
    return name === null || name.trim() === '' ? clipPath(path) : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, LIMIT.name);
}
/** The end of a path says more than its start. */
function clipPath(path) {
    const points = [...path];
    return points.length <= LIMIT.path ? path : `…${points.slice(1 - LIMIT.path).join('')}`;
}
/** One row of the table of impacts. */
function impactRow({ card, impact }) {
    const { energyKwh, emissionsKg } = impact;
    const missing = (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .missingInputs */ .US)(impact).slice(0, 8);
    return {
        model: cardTitle(card),
        known: energyKwh.value !== null,
        energy: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(energyKwh, 'energy') ?? '',
        energyRange: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)(energyKwh, 'energy') ?? '',
        emissionsKnown: emissionsKg.value !== null,
        emissions: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(emissionsKg, 'mass') ?? '',
        emissionsRange: (0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .range */ .y1)(emissionsKg, 'mass') ?? '',
        missing: missing.map(({ key }) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key, LIMIT.name)),
        grade: `${impact.grade} (${_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4[impact.grade][0]})`,
        // The rest of the sentence stands in the details.
        covers: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(impact.boundary.replace(/,.*/, ''), LIMIT.name),
        equivalents: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .equivalentPhrases */ .Nc)(impact).slice(0, 6).join(' · '), LIMIT.sentence),
    };
}
/** How an impact was computed: method, inputs with their places, sources. */
function impactDetails({ card, impact }, links) {
    return {
        model: cardTitle(card),
        method: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(impact.methodText, 2 * LIMIT.sentence),
        boundary: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(impact.boundary, LIMIT.sentence),
        grade: `${impact.grade}: ${_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .GRADES */ .F4[impact.grade][1]}`,
        tighten: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(impact.tighten ?? '', LIMIT.sentence),
        inputs: impact.inputs.slice(0, 20).map((input) => inputView(input, links)),
        levels: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .levelRows */ .sD)(impact).map(clipValues),
        lines: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .lineRows */ .YE)(impact).map(clipValues),
        notes: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNotes */ .g7)(impact)
            .slice(0, 10)
            .map((note) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(note, LIMIT.sentence)),
        measures: impact.reductionMeasures.slice(0, 10).map((measure) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(measure, LIMIT.text)),
        sources: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u0)(impact)
            .slice(0, 10)
            .map((source) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(source, LIMIT.sentence)),
    };
}
function comparisonView(card, comparison) {
    const equal = (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .equalWorkView */ .Zz)(comparison);
    return {
        model: cardTitle(card),
        rows: (0,_render_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonRows */ .Vs)(comparison).slice(0, 12).map(clipValues),
        equalBy: equal?.by ?? '',
        equalRows: (equal?.rows ?? []).slice(0, 12).map(clipValues),
        left: Math.max(0, comparison.rows.length - 12),
        fairness: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(comparison.reason ?? '', 2 * LIMIT.sentence),
    };
}
/** Which policy judged, as `policy.yml` at `abc1234` (recommended). */
function policyView({ policy }) {
    return {
        source: clipPath(policy.source),
        builtIn: policy.source === 'built-in',
        revision: policy.revision === null ? '' : policy.revision.slice(0, 7),
        presets: policy.presets
            .map((preset) => (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(preset, LIMIT.name))
            .slice(0, 10)
            .join(', '),
    };
}
function inputView({ label, value, unit, file, line, note }, links) {
    const shown = value === null ? 'unknown' : unit === null ? String(value) : `${value} ${unit}`;
    return {
        label: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, LIMIT.name),
        value: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(shown, LIMIT.text),
        from: file === null ? '' : `${clipPath(file)}${line === null ? '' : `:${line}`}`,
        url: file === null ? null : (links.blob(file, line ?? 1) ?? null),
        note: file === null ? (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(note ?? '', LIMIT.text) : '',
    };
}
function clipValues(view) {
    return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(value, LIMIT.text)]));
}


/***/ })

};
