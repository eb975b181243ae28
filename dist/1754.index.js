export const id = 1754;
export const ids = [1754];
export const modules = {

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   D3: () => (/* binding */ KWH),
/* harmony export */   KG: () => (/* binding */ KG),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   VX: () => (/* binding */ JOULES),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   cs: () => (/* binding */ SECONDS),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   n: () => (/* binding */ unreadableRun),
/* harmony export */   n0: () => (/* binding */ GRAMS),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* unused harmony export WATTS */
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1250);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7463);



/** Limits: a century, a tenth of what the world's power stations give in a year, the emissions of that at 1 kg/kWh. */
const SECONDS = { what: 'a number of seconds', most: 3.2e9 };
const KWH = { what: 'an energy in kWh', most: 3e12 };
const JOULES = { what: 'an energy in joules', most: 1e19 };
const KG = { what: 'a mass in kg', most: 3e12 };
const GRAMS = { what: 'a mass in grams', most: 3e15 };
const WATTS = { what: 'a power in watts', most: 1e9 };
const COUNT = { what: 'a number of devices', most: 1e7 };
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
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
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= quantity.most)
        return value;
    if (UNKNOWN.test(text))
        return null;
    const brief = clip(text);
    const [kind, message] = Number.isNaN(value)
        ? ['field-type', `\`${clip(key)}\` must be ${quantity.what}, but is "${brief}".`]
        : [
            'out-of-range',
            `\`${clip(key)}\` must be ${quantity.what} that a training can have, but is ${brief}.`,
        ];
    const fix = 'Take it from the log of the training and correct it, or leave it empty when it is not known.';
    problems.push({ kind, message, fix, location: typeof location === 'function' ? location() : location });
    return null;
}
/** A value on a line of a file. */
function onLine(value, file, key, line) {
    return { value, file, key, location: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** A file that is of a format and holds nothing that can be read. */
function unreadableRun(file, format, ...problems) {
    return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .blankRun */ .u)(file, format), problems, readable: false };
}
/** A problem of a whole file or of one line in it. */
function fileProblem(file, message, fix, line) {
    return { kind: 'unreadable', message, fix, location: line === undefined ? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file) : (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** A text from a file in a sentence: it may be of any length. */
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** A figure in a sentence, with four significant digits. */
function shown(value) {
    return String(Number(value.toPrecision(4)));
}
/** Sentences as one text; null for none. */
function sentences(...parts) {
    return parts.filter(Boolean).join(' ') || null;
}
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)(Z|[-+]\d{2}:?\d{2})?$/;
/** Milliseconds of an ISO 8601 date-time; one without an offset is taken as UTC, so only differences of it are true. */
function timeOf(text) {
    const match = TIME.exec(text?.trim() ?? '');
    if (!match)
        return null;
    const time = Date.parse(`${match[1]}T${match[2]}${match[3] ?? 'Z'}`);
    return Number.isFinite(time) ? time : null;
}
/** The date-time of `timeOf`, to the second, without an offset. */
function timeText(time) {
    return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 19) : null;
}


/***/ }),

/***/ 1250:
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
        declaredEnergyKwh: null,
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


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* unused harmony export readTable */
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4725);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6873);


/** Reads delimited text with a header. Cells are trimmed; rows may be of any length: the reader of a format judges. */
function readTable(text, file, delimiter = ',') {
    const refuse = (message, line = 1) => ({
        kind: 'unreadable',
        message,
        fix: 'Write it anew, or remove it.',
        location: lineOf(file, line),
    });
    if (text.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.');
    if (text.trim() === '')
        return refuse('The file is empty.');
    try {
        const records = parse(text, {
            bom: true,
            delimiter,
            info: true,
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            trim: true,
        });
        const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
        const [head, ...body] = rows;
        return head ? { header: head.cells, rows: body } : refuse('The file is empty.');
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const { lines } = error;
        return refuse('The table cannot be read: a quote is not closed where it should be.', typeof lines === 'number' ? lines : 1);
    }
}
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
    if (text.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.');
    if (text.trim() === '')
        return refuse('The file is empty.');
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
    return { ...(0,_source_location_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(file), line, endLine: line };
}
/** A finite number in a cell; null for anything else, "N/A" and blank too. */
function numberIn(cell) {
    if (cell === undefined || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell))
        return null;
    const value = Number(cell);
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zeusReader: () => (/* binding */ zeusReader)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1250);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7463);



/**
 * The log of Zeus' `ZeusMonitor(log_file=…)`: a row for each window that ended, with joules for each GPU. Windows may
 * lie in one another, so only the outermost count.
 */
const zeusReader = {
    recognises: (text) => isZeus((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .firstCells */ .qx)(text)),
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
    const stopped = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .scanTable */ .SS)(text, path, (row) => {
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
        return named ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableRun */ .n)(path, 'zeus', (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, message, FIX)) : null;
    }
    if (stopped)
        problems.push(stopped);
    if (short > 0) {
        problems.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, `${short} rows have not as many cells as the header, and were left out.`, FIX));
    }
    if (windows.length > 0)
        return runOf(path, windows, gpus.length, problems);
    if (problems.length === 0)
        problems.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .fileProblem */ .Wj)(path, 'Zeus measured no window in this file.', FIX));
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableRun */ .n)(path, 'zeus', ...problems);
}
function addWindow(windows, { cells, line }, header, gpus, path, problems) {
    const location = () => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(path, line);
    const found = [];
    const figure = (at, quantity) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .figureOf */ .Mn)(cells[at], quantity, header[at] ?? '', location, found);
    const start = figure(header.indexOf('start_time'), { ..._quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS */ .cs, most: 1e11 });
    const seconds = figure(header.indexOf('elapsed_time'), _quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS */ .cs);
    let joules = 0;
    for (const at of gpus) {
        const own = figure(at, _quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .JOULES */ .VX);
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
    const source = (value, key) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .onLine */ .Cl)(value, path, key, first.line);
    const seconds = outer.reduce((sum, window) => sum + window.seconds, 0);
    const joules = outer.reduce((sum, window) => sum + window.joules, 0);
    const blind = outer.filter((window) => window.joules === 0 && window.seconds > 0).length;
    const caveat = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .sentences */ .hC)(blind > 0 && `For ${blind} of ${outer.length} windows the energy counter did not move, so their energy is missing.`);
    const text = (time, key) => {
        // Zeus takes the time since 1970; a smaller one is a clock that starts elsewhere.
        const written = time > 1e9 ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .timeText */ .Tc)(time * 1000) : null;
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
        ...(0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .blankRun */ .u)(path, 'zeus'),
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
                ? [`Zeus measured ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(seconds / 3600)} h of the ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(span / 3600)} h from the first window to the last.`]
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


/***/ }),

/***/ 6873:
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
