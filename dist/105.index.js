export const id = 105;
export const ids = [105];
export const modules = {

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9911);


/**
 * A name for each finding that stays when lines move: rule, card and what it is about, as the baseline tells findings
 * apart, with an ordinal for equal ones in the order of their places. In the form of the line hashes of code scanning,
 * `39fa2ee980eb94b0:1` (https://github.com/github/codeql-action/blob/main/src/fingerprints.ts).
 */
function fingerprints(findings) {
    const byPlace = [...findings].sort((a, b) => (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column);
    const seen = new Map();
    return new Map(byPlace.map((finding) => {
        const hash = digest(JSON.stringify([finding.rule, finding.card, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutOf */ .rI)(finding)]));
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return [finding, `${hash}:${ordinal}`];
    }));
}
/** Sixteen hexadecimal digits that stand for a text. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planReview: () => (/* binding */ planReview),
  reviewMarker: () => (/* binding */ reviewMarker)
});

// EXTERNAL MODULE: ./lib/finding.js
var lib_finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/render/escape.js + 2 modules
var render_escape = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/render/template.js + 2 modules
var template = __webpack_require__(929);
// EXTERNAL MODULE: ./lib/source/patch.js
var patch = __webpack_require__(7083);
// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/source/secrets.js + 1 modules
var secrets = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/report/suggestion.js


/** Longer lines are prose, in which nobody sees what a suggestion changes. */
const LONGEST_LINE = 2000;
/** Templates leave one empty line of several. */
const GAP = /\n{3}/;
/**
 * The lines of a location with a replacement in its place: what a block of `suggestion` puts there when it is taken.
 *
 * @param lines the lines of the file from the first to the last of the location
 * @returns null when it changes nothing, when the location does not fit the lines, or when they hold what no reader
 *   would see or should: hidden characters, carriage returns, secrets
 */
function suggestedLines(lines, location, replacement) {
    const { column, endColumn } = location;
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    if (column > first.length + 1 || endColumn > last.length + 1 || (lines.length === 1 && endColumn < column))
        return null;
    const now = lines.join('\n');
    const then = first.slice(0, column - 1) + replacement + last.slice(endColumn - 1);
    const harmless = [now, then].every((text) => (0,render_escape/* visible */.RK)(text) === text && (0,secrets/* withoutSecrets */.cT)(text) === text && !GAP.test(text));
    if (then === now || !harmless)
        return null;
    const suggested = then.split('\n');
    return [...lines, ...suggested].some((line) => line.length > LONGEST_LINE) ? null : suggested;
}

// EXTERNAL MODULE: ./lib/report/view.js + 1 modules
var report_view = __webpack_require__(7319);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/review.js








/** More comments than this bury a pull request; reviewdog stops at 30 for that reason. */
const MOST = { inline: 20, files: 5 };
/** Findings that the comment on a file lists. */
const MOST_OF_A_FILE = 10;
/** The first line of a comment of the review: what its id is looked for by. */
function reviewMarker(marker, id) {
    return (0,render_escape/* comment */.Im)(`${marker}:${id}`);
}
/**
 * What to say at the lines of a pull request's diff. A finding belongs to its first line when a hunk shows it, else to
 * its file when that is in the diff, else to the main comment alone.
 */
function planReview(verdict, diff, options) {
    const most = options.most ?? MOST;
    const names = (0,fingerprint/* fingerprints */.W)(verdict.findings);
    const texts = new Map(verdict.cards.map(({ card }) => [card.path, card.text.split('\n')]));
    const inline = [];
    const outside = new Map();
    for (const finding of (0,report_view/* openFindings */.lb)(verdict.findings).sort(lib_finding/* compareFindings */.Eg)) {
        const { file } = finding.location;
        const hunks = diff.get(file);
        if (hunks === undefined)
            continue;
        const lines = hunks && shownLines(hunks, finding.location, texts.get(file));
        if (lines)
            inline.push(lineComment(finding, names.get(finding), lines, hunks, options));
        else
            outside.set(file, [...(outside.get(file) ?? []), finding]);
    }
    const files = [...outside].map(([path, findings]) => fileComment(path, findings, options));
    const shown = { inline: inline.slice(0, most.inline), files: files.slice(0, most.files) };
    return {
        ...shown,
        due: new Set([...inline, ...files].map(({ id }) => id)),
        left: inline.length -
            shown.inline.length +
            [...outside.values()].slice(most.files).reduce((sum, findings) => sum + findings.length, 0),
    };
}
/**
 * The lines to comment on: those of the location when one hunk shows all of them and they are few, else the first.
 * Null when the hunks do not show it, or show another text there than the one that was judged.
 */
function shownLines(hunks, location, judged) {
    const from = location.line;
    const last = location.endLine > from && location.endColumn === 1 ? location.endLine - 1 : location.endLine;
    const to = last - from < 10 && (0,patch/* linesOf */.D)(hunks, from, last) ? last : from;
    const shown = (0,patch/* linesOf */.D)(hunks, from, to);
    const same = judged === undefined || shown?.every(({ text }, index) => text === judged[from - 1 + index]);
    return shown && same ? { from, to } : null;
}
function lineComment(finding, id, lines, hunks, { marker, links }) {
    const { location, suggestion } = finding;
    const whole = location.line === lines.from && location.endLine === lines.to;
    const now = (0,patch/* linesOf */.D)(hunks, lines.from, lines.to)?.map(({ text }) => text) ?? [];
    const then = suggestion && whole ? suggestedLines(now, location, suggestion.replacement) : null;
    const view = {
        ...(0,report_view/* findingView */.Hw)(finding, links),
        marker: reviewMarker(marker, id),
        suggestion: then === null ? '' : (0,render_escape/* codeBlockOf */.y0)(then, 'suggestion'),
    };
    return { id, path: location.file, lines, body: (0,template/* render */.X)('review', view, 'thread') };
}
function fileComment(path, findings, { marker, links }) {
    const id = `file-${(0,fingerprint/* digest */.b)(path)}`;
    const left = findings.length - MOST_OF_A_FILE;
    const view = {
        marker: reviewMarker(marker, id),
        findings: findings.slice(0, MOST_OF_A_FILE).map((finding) => (0,report_view/* findingView */.Hw)(finding, links)),
        more: left > 0 ? `${(0,words/* plural */.L)(left, 'more finding')} ${left === 1 ? 'is' : 'are'} in the comment.` : '',
    };
    return { id, path, lines: null, body: (0,template/* render */.X)('review-file', view, 'thread') };
}


/***/ })

};
