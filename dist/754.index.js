export const id = 754;
export const ids = [754];
export const modules = {

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/** The lines of a text with their 1-based numbers, without a byte order mark and carriage returns. */
function* linesOf(text) {
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let line = 1; start <= text.length; line++) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        yield [line, text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end)];
        start = end + 1;
    }
}
/** Why a text holds no lines at all, as a sentence; null when it does. */
function faultOf(text) {
    if (text.includes('\0'))
        return 'The file is not text: it holds NUL bytes.';
    return text.trim() === '' ? 'The file is empty.' : null;
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4725);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8263);



/** Characters of a row; no tool's is a hundredth of it. */
const MOST_IN_ROW = 1024 * 1024;
/**
 * Hands on one row after the other, the header first, and keeps none: for tables of any length.
 *
 * @returns what stopped it, after the rows before
 */
function scanTable(text, file, visit, delimiter = ',') {
    const refuse = (message, line = 1) => ({
        kind: 'unreadable',
        message,
        fix: 'Write it anew, or remove it.',
        location: lineOf(file, line),
    });
    const fault = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(text);
    if (fault)
        return refuse(fault);
    const long = longLineIn(text);
    if (long !== null)
        return refuse('The table cannot be read: a row is too long.', long);
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            delimiter,
            max_record_size: MOST_IN_ROW,
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            on_record: (cells, { lines }) => {
                for (const [index, cell] of cells.entries())
                    cells[index] = cell.trim();
                visit({ cells, line: lines });
                return null;
            },
        });
        return null;
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const { lines } = error;
        const why = error.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is too long' : 'a quote is not closed where it should be';
        return refuse(`The table cannot be read: ${why}.`, typeof lines === 'number' ? lines : 1);
    }
}
function longLineIn(text) {
    for (let start = 0, line = 1; start < text.length; line++) {
        const end = text.indexOf('\n', start);
        if ((end < 0 ? text.length : end) - start > MOST_IN_ROW)
            return line;
        if (end < 0)
            return null;
        start = end + 1;
    }
    return null;
}
/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
function firstCells(text, delimiter = /[,;]/) {
    const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
    return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
}
/** A whole line; programs' tables need no columns. */
function lineOf(file, line) {
    return { ...(0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file), line, endLine: line };
}
/** Whether a cell is a number as programs write it, of any size. */
function isNumber(cell) {
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell);
}
/** A finite number in a cell; null for anything else, "N/A" and blank too. */
function numberIn(cell) {
    if (cell === undefined || !isNumber(cell))
        return null;
    const value = Number(cell);
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   D3: () => (/* binding */ KWH),
/* harmony export */   KG: () => (/* binding */ KG),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   VX: () => (/* binding */ JOULES),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   cs: () => (/* binding */ SECONDS),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   n: () => (/* binding */ unreadableRun),
/* harmony export */   n0: () => (/* binding */ GRAMS)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1250);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(479);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8054);




/** Limits: a century, a tenth of what the world's power stations give in a year, the emissions of that at 1 kg/kWh. */
const SECONDS = { what: 'a number of seconds', most: 3.2e9 };
const KWH = { what: 'an energy in kWh', most: 3e12 };
const JOULES = { what: 'an energy in joules', most: 1e19 };
const KG = { what: 'a mass in kg', most: 3e12 };
const GRAMS = { what: 'a mass in grams', most: 3e15 };
const COUNT = { what: 'a number of devices', most: 1e7 };
/** What tools write for a figure that they do not have. */
const UNKNOWN = /^(?:|-|none|null|n\/a|na|unknown|\[?(?:not supported|n\/a|unknown error|not found)\]?)$/i;
/**
 * Checks a figure as a file writes it: plain, finite, not negative, possible. What is not becomes a problem, except a
 * figure that the tool itself says it does not have.
 *
 * @returns null for what is not known
 */
function figureOf(written, quantity, key, location, problems) {
    const text = written?.trim() ?? '';
    const value = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= quantity.most)
        return value;
    if (UNKNOWN.test(text))
        return null;
    const brief = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text);
    const [kind, message] = Number.isNaN(value)
        ? ['field-type', `\`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key)}\` must be ${quantity.what}, but is "${brief}".`]
        : [
            'out-of-range',
            `\`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key)}\` must be ${quantity.what} that a training can have, but is ${brief}.`,
        ];
    const fix = 'Take it from the log of the training and correct it, or leave it empty when it is not known.';
    problems.push({ kind, message, fix, location: typeof location === 'function' ? location() : location });
    return null;
}
/** A value on a line of a file. */
function onLine(value, file, key, line) {
    return { value, file, key, location: (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** A file that is of a format and holds nothing that can be read. */
function unreadableRun(file, format, ...problems) {
    return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .blankRun */ .u)(file, format), problems, readable: false };
}
/** A problem of a whole file or of one line in it. */
function fileProblem(file, message, fix, line) {
    return { kind: 'unreadable', message, fix, location: line === undefined ? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(file) : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** The sum of all; null when one is not known, since the rest would be too little. */
function total(values) {
    let sum = 0;
    for (const value of values) {
        if (value === null)
            return null;
        sum += value;
    }
    return sum;
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ localTime),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   dF: () => (/* binding */ isoOf)
/* harmony export */ });
const [FIRST, LAST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];
/** Milliseconds since 1970 as an ISO 8601 date-time; null for what is no time of this century. */
function isoOf(milliseconds) {
    if (!milliseconds || !(milliseconds.value >= FIRST && milliseconds.value < LAST))
        return null;
    return { ...milliseconds, value: new Date(milliseconds.value).toISOString() };
}
/** Milliseconds since 1970 of a date-time as Python and JavaScript write it; UTC where it does not say. Null for none. */
function millisecondsOf(text) {
    const [, day, time, fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[-+]\d\d:?\d\d)?$/.exec(text?.trim() ?? '') ?? [];
    if (day === undefined)
        return null;
    const value = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone === '' ? 'Z' : zone}`);
    return value >= FIRST && value < LAST ? value : null;
}
/** The date-time of milliseconds to the second, without an offset, for clocks that do not tell theirs. Null for none. */
function localTime(milliseconds) {
    return milliseconds >= FIRST && milliseconds < LAST ? new Date(milliseconds).toISOString().slice(0, 19) : null;
}


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zeusReader: () => (/* binding */ zeusReader)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1250);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(479);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8054);
/* harmony import */ var _values_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
/* harmony import */ var _values_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5411);





/**
 * The log of Zeus' `ZeusMonitor(log_file=…)`: a row for each window that ended, with joules for each GPU. Windows may
 * lie in one another, so only the outermost count.
 */
const zeusReader = {
    recognises: (text) => isZeus((0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCells */ .qx)(text)),
    read: (files) => files.flatMap((file) => readZeus(file) ?? []),
};
const FIX = 'Write it anew with `ZeusMonitor(log_file=…)`, or remove it.';
function isZeus(header) {
    return header.includes('window_name') && header.includes('elapsed_time');
}
function readZeus({ path, text }) {
    const problems = [];
    const windows = [];
    let header = null;
    let gpus = [];
    let short = 0;
    const stopped = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .scanTable */ .SS)(text, path, (row) => {
        if (!header) {
            header = row.cells;
            gpus = row.cells.flatMap((name, at) => (/^gpu\d+_energy$/.test(name) ? [at] : []));
            return;
        }
        if (!isZeus(header))
            return;
        if (row.cells.length !== header.length)
            short++;
        else
            addWindow(windows, row, header, gpus, path, problems);
    });
    if (!stopped && !isZeus(header ?? [])) {
        const named = /zeus/i.test(path.slice(path.lastIndexOf('/') + 1));
        const message = 'The file has no columns `window_name` and `elapsed_time`, as Zeus writes them.';
        return named ? (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'zeus', (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, message, FIX)) : null;
    }
    if (stopped)
        problems.push(stopped);
    if (short > 0) {
        problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, `${short} rows have not as many cells as the header, and were left out.`, FIX));
    }
    if (windows.length > 0)
        return runOf(path, windows, gpus.length, problems);
    if (problems.length === 0)
        problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, 'Zeus measured no window in this file.', FIX));
    return (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'zeus', ...problems);
}
function addWindow(windows, { cells, line }, header, gpus, path, problems) {
    const location = () => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(path, line);
    const found = [];
    const figure = (at, quantity) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .figureOf */ .Mn)(cells[at], quantity, header[at] ?? '', location, found);
    const start = figure(header.indexOf('start_time'), { ..._values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS */ .cs, most: 1e11 });
    const seconds = figure(header.indexOf('elapsed_time'), _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS */ .cs);
    let joules = 0;
    for (const at of gpus) {
        const own = figure(at, _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .JOULES */ .VX);
        joules = own === null || joules === null ? null : joules + own;
    }
    // A few are enough to tell what is wrong with a file.
    if (problems.length < 20)
        problems.push(...found.slice(0, 20 - problems.length));
    if (start !== null && seconds !== null && joules !== null)
        windows.push({ line, start, seconds, joules });
}
function runOf(path, windows, count, problems) {
    const outer = outermost(windows);
    const [first] = outer;
    const last = outer.at(-1);
    const source = (value, key) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(value, path, key, first.line);
    const seconds = outer.reduce((sum, window) => sum + window.seconds, 0);
    const joules = outer.reduce((sum, window) => sum + window.joules, 0);
    const blind = outer.filter((window) => window.joules === 0 && window.seconds > 0).length;
    const caveat = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentences */ .hC)(blind > 0 && `For ${blind} of ${outer.length} windows the energy counter did not move, so their energy is missing.`);
    const text = (time, key) => {
        // Zeus takes the time since 1970; a smaller one is a clock that starts elsewhere.
        const written = time > 1e9 ? (0,_values_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .localTime */ .HJ)(time * 1000) : null;
        return written === null ? null : source(`${written}Z`, key);
    };
    const energy = {
        ...source(joules / 3.6e6, 'gpu0_energy'),
        scope: 'accelerators',
        includedPue: null,
        caveat,
    };
    const span = last.start + last.seconds - first.start;
    const watts = count > 0 && seconds > 0 ? joules / seconds / count : 0;
    return {
        ...(0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .blankRun */ .u)(path, 'zeus'),
        durationHours: seconds > 0 ? source(seconds / 3600, 'elapsed_time') : null,
        acceleratorCount: count > 0 ? source(count, 'gpu0_energy') : null,
        acceleratorWatts: watts > 0 ? source(watts, 'gpu0_energy') : null,
        energies: joules > 0 ? [energy] : [],
        startedAt: text(first.start, 'start_time'),
        endedAt: text(last.start + last.seconds, 'elapsed_time'),
        notes: [
            ...(outer.length < windows.length
                ? [`${windows.length - outer.length} of ${windows.length} windows lie in others, so they do not count again.`]
                : []),
            ...(span > 1.1 * seconds
                ? [`Zeus measured ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(seconds / 3600)} h of the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(span / 3600)} h from the first window to the last.`]
                : []),
        ],
        problems,
    };
}
/** Windows that start when the one before has ended, in time order; of those that start together the longest. */
function outermost(windows) {
    const outer = [];
    let until = Number.NEGATIVE_INFINITY;
    for (const window of windows.sort((a, b) => a.start - b.start || b.seconds - a.seconds)) {
        if (window.start < until - 0.001)
            continue;
        outer.push(window);
        until = window.start + window.seconds;
    }
    return outer;
}


/***/ })

};
