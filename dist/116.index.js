export const id = 116;
export const ids = [116];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ issueCommand),
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   findingLines: () => (/* binding */ findingLines),
/* harmony export */   group: () => (/* binding */ group),
/* harmony export */   xC: () => (/* binding */ ANNOTATION_LIMITS),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _source_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7083);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);




/** The runner's own limits (ExecutionContext.cs of actions/runner). */
const ANNOTATION_LIMITS = {
    perLevel: { error: 10, warning: 10, note: 10 },
    message: 4096,
};
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES = ['error', 'warning', 'note'];
/** Whether a limit cuts, so that it matters which annotations come first. */
function isCut(verdict, limits = ANNOTATION_LIMITS) {
    const open = verdict.findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    return SEVERITIES.some((level) => open.filter(({ severity }) => severity === level).length > limits.perLevel[level]);
}
/**
 * The findings as workflow commands, `::error file=…,line=…,title=…::message`, one line each: errors first, none that are
 * waived or known from before. Where a limit cuts, a plain line says how many are shown of how many.
 *
 * @param diff what the pull request changes, where it is known: of one severity, findings on its lines come first
 */
function annotations(verdict, limits = ANNOTATION_LIMITS, diff = new Map()) {
    const open = verdict.findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    const lines = [];
    const cuts = [];
    for (const severity of SEVERITIES) {
        const all = open.filter((finding) => finding.severity === severity).sort(byRank(diff));
        const most = limits.perLevel[severity];
        for (const { location, rule, message, why, fix } of all.slice(0, most)) {
            const text = [message, why, fix, (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(rule)].filter((part) => part.trim() !== '').join('\n');
            lines.push(issueCommand(severity, { location, title: `Model card: ${rule}`, message: text }, limits.message));
        }
        if (all.length > most) {
            cuts.push(`Annotations: showing ${most} of ${all.length} findings of severity ${severity}.`);
        }
    }
    return [...lines, ...cuts];
}
/** Findings on lines that the change adds, then those beside them, then in the files that it touches, then the rest. */
function byRank(diff) {
    const rank = ({ location, remains }) => {
        const hunks = diff.get(location.file);
        const [line] = (hunks && (0,_source_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(hunks, location.line, location.line)) ?? [];
        // Where nobody tells which lines changed, this one may have.
        const nearness = hunks === undefined ? 3 : line?.added ? 0 : line || hunks === null ? 1 : 2;
        return nearness * 2 + (remains ? 1 : 0);
    };
    return (a, b) => rank(a) - rank(b) || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg)(a, b);
}
/** More lines than anybody reads in a log. */
const MOST_LINES = 500;
/** Every finding in one text, waived and known ones too: what annotations cannot hold. `group` makes them safe. */
function findingLines(verdict) {
    const lines = verdict.findings.slice(0, MOST_LINES).map((finding) => {
        const { location, severity, rule, message, fix } = finding;
        const place = `${location.file}:${location.line}:${location.column}`;
        const standing = finding.waived !== null ? ` (waived: ${finding.waived})` : finding.isNew ? '' : ' (known before)';
        return `${severity} ${place} ${rule}: ${message} ${fix}${standing}`;
    });
    const left = verdict.findings.length - lines.length;
    return left > 0 ? [...lines, `… and ${left} more; the JSON report lists them all.`] : lines;
}
/**
 * One workflow command that makes an annotation. Everything in it is escaped: no text can end the command or begin
 * another. Columns are left out when the place spans lines, since GitHub drops them there.
 */
function issueCommand(severity, issue, most = ANNOTATION_LIMITS.message) {
    const properties = [...place(issue.location), ['title', issue.title]]
        .map(([name, value]) => `${name}=${escapeProperty((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(value)).replace(/\n/g, ' '))}`)
        .join(',');
    return `::${COMMANDS[severity]} ${properties}::${escapeData(cut((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(issue.message), most))}`;
}
/** A foldable part of the log; nothing in it is a command. */
function group(title, lines) {
    return [`::group::${escapeData((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(title))}`, ...lines.map(_log_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0), '::endgroup::'];
}
function place(location) {
    if (!location?.file)
        return [];
    const { file, line, endLine, column, endColumn } = location;
    const lines = [
        ['file', file],
        ['line', line],
        ['endLine', endLine],
    ];
    return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines;
}
/** At most so many UTF-16 units, never half a character. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   H: () => (/* binding */ readPatch)
/* harmony export */ });
const HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * The hunks of a patch as GitHub's API gives it: from the first `@@`, without the lines that name the files.
 *
 * @returns null when it is not such a patch, or when it was cut: its lines are then unknown, not unchanged
 */
function readPatch(patch) {
    const hunks = [];
    let before = 0;
    let after = 0;
    const lines = patch.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const line of lines) {
        if (line.startsWith('\\'))
            continue; // "\ No newline at end of file"
        if (before === 0 && after === 0) {
            const header = HEADER.exec(line);
            if (!header)
                return null;
            [before, after] = [Number(header[1] ?? 1), Number(header[3] ?? 1)];
            hunks.push({ from: Number(header[2]), lines: [] });
            continue;
        }
        const mark = line[0];
        if (mark !== '+')
            before--;
        if (mark !== '-')
            after--;
        if (before < 0 || after < 0 || (mark !== undefined && !'+- '.includes(mark)))
            return null;
        if (mark !== '-')
            hunks.at(-1).lines.push({ text: line.slice(1), added: mark === '+' });
    }
    return before === 0 && after === 0 ? hunks : null;
}
/** The hunk that shows all lines from one to another, both included, and those lines. */
function linesOf(hunks, from, to) {
    const hunk = hunks.find((each) => each.from <= from && to < each.from + each.lines.length);
    return hunk ? hunk.lines.slice(from - hunk.from, to - hunk.from + 1) : null;
}


/***/ })

};
