export const id = 129;
export const ids = [129];
export const modules = {

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6070);
/* harmony import */ var _source_long_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7467);



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
        location: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line),
    });
    const fault = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(text);
    if (fault)
        return refuse(fault.message, fault.line);
    const quoted = new QuotedRows(delimiter);
    for (const [line, written] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(withLineFeeds(text))) {
        if (quoted.length + written.length >= _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_IN_LINE */ .bS) {
            return refuse('The table cannot be read: a row is too long.', quoted.line ?? line);
        }
        if (quoted.line !== null || written.includes('"')) {
            const row = quoted.take(written, line);
            if (row)
                visit(row);
        }
        else if (written !== '') {
            visit({ cells: written.split(delimiter).map((cell) => cell.trim()), line });
        }
    }
    if (quoted.line === null)
        return null;
    return refuse('The table cannot be read: a quote is not closed where it should be.', quoted.line);
}
/** Rows with quotes in them, which may go over several lines. Rows without are told apart five times as fast. */
class QuotedRows {
    /** Where the row began that is not complete yet. */
    line = null;
    open = '';
    delimiter;
    parser;
    constructor(delimiter) {
        this.delimiter = delimiter;
        this.parser = new RowParser({
            delimiter,
            record_delimiter: '\n',
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
        });
    }
    /** Characters of the row so far. */
    get length() {
        return this.open.length;
    }
    /** The row that is complete with a line, if one is. */
    take(written, line) {
        const plain = this.line === null ? cellsIn(written, this.delimiter) : null;
        if (plain)
            return { cells: plain, line };
        this.line ??= line;
        const wasOpen = this.open !== '';
        this.open += wasOpen ? `\n${written}` : written;
        if (endsInQuotes(written, this.delimiter, wasOpen))
            return null;
        const row = { cells: this.parser.cellsOf(this.open), line: this.line };
        this.open = '';
        this.line = null;
        return row;
    }
}
/**
 * The cells of a row on one line whose quotes all go around whole cells, which is how programs write them; null for any
 * other, and for a row of one blank cell, which may be no row.
 */
function cellsIn(line, delimiter) {
    const cells = [];
    for (let at = 0;;) {
        const isQuoted = line[at] === '"';
        let end = isQuoted ? line.indexOf('"', at + 1) : line.indexOf(delimiter, at);
        while (isQuoted && end >= 0 && line[end + 1] === '"')
            end = line.indexOf('"', end + 2);
        if (isQuoted && end < 0)
            return null;
        const cell = isQuoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, end < 0 ? undefined : end);
        if (!isQuoted && cell.includes('"'))
            return null;
        cells.push(cell.trim());
        const next = isQuoted ? end + 1 : end;
        if (next < 0 || next >= line.length)
            return cells.length > 1 || cells[0] !== '' ? cells : null;
        if (line[next] !== delimiter)
            return null;
        at = next + 1;
    }
}
/** Whether the quotes of a line are still open at its end. They open at the start of a cell only. */
function endsInQuotes(line, delimiter, isOpen) {
    let inQuotes = isOpen;
    let isStart = true;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '"' && inQuotes && line[at + 1] === '"')
            at++;
        else if (character === '"' && (inQuotes || isStart))
            inQuotes = !inQuotes;
        isStart = !inQuotes && character === delimiter;
    }
    return inQuotes;
}
class RowParser extends csv_parse__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX {
    cells = [];
    constructor(options) {
        super(options);
        // A stream that fails and is not listened to would end the process.
        this.on('error', () => undefined);
    }
    cellsOf(row) {
        this.cells = [];
        // It looks ahead for the rest of a delimiter; blank lines are none of a row.
        this.write(`${row}\n\n\n\n\n`);
        return this.cells.map((cell) => cell.trim());
    }
    /** Takes a row where a stream would keep it; a transform stream that keeps nothing takes what it is given at once. */
    push(cells) {
        if (cells)
            this.cells = cells;
        return true;
    }
}
/** A text whose lines end in carriage returns alone with line feeds in their place. */
function withLineFeeds(text) {
    const [first = ''] = (0,_source_long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(text, MOST_IN_HEADER).split('\n', 1);
    if (!/\r[^\r]/.test(first))
        return text;
    function* pieces() {
        for (const piece of text.pieces())
            yield piece.replaceAll('\r', '\n');
    }
    return { pieces };
}
/** Characters at the start of a table that tell how its lines end. */
const MOST_IN_HEADER = 64 * 1024;
/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
function firstCells(text, delimiter = /[,;]/) {
    const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
    return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
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

/***/ 4045:
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
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7870);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5567);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7467);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4181);





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
    return { value, file, key, location: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line) };
}
/** A file that is of a format and holds nothing that can be read. */
function unreadableRun(file, format, ...problems) {
    return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .blankRun */ .u)(file, format), problems, readable: false };
}
/** A problem of a whole file or of one line in it. */
function fileProblem(file, message, fix, line) {
    return { kind: 'unreadable', message, fix, location: line === undefined ? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .G)(file) : (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line) };
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

/***/ 7079:
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

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Numbers)
/* harmony export */ });
/** Numbers of a block. */
const BLOCK = 1 << 14;
/**
 * A list of numbers that grows at its end, for figures of which a file may hold millions: eight bytes each, and none is
 * moved when there are more.
 */
class Numbers {
    length = 0;
    blocks = [];
    push(value) {
        const at = this.length % BLOCK;
        // The first block grows, since most lists are short.
        if (at === 0 && this.length > 0)
            this.blocks.push(new Float64Array(BLOCK));
        else if (this.length < BLOCK && at >= (this.blocks[0]?.length ?? 0))
            this.grow();
        this.blocks[Math.floor(this.length / BLOCK)][at] = value;
        this.length++;
    }
    /** The number at an index that there is. */
    at(index) {
        return this.blocks[Math.floor(index / BLOCK)][index % BLOCK];
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index++)
            yield this.at(index);
    }
    grow() {
        const [first] = this.blocks;
        const larger = new Float64Array(Math.min(BLOCK, first ? 4 * first.length : 16));
        if (first)
            larger.set(first);
        this.blocks[0] = larger;
    }
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zeusReader: () => (/* binding */ zeusReader)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5567);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7467);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4181);
/* harmony import */ var _values_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4045);
/* harmony import */ var _values_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _values_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);







/**
 * The log of Zeus' `ZeusMonitor(log_file=…)`: a row for each window that ended, with joules for each GPU. Windows may
 * lie in one another, so only the outermost count.
 */
const zeusReader = {
    recognises: (text) => isZeus((0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCells */ .qx)(text)),
    read: (files) => files.flatMap((file) => readZeus(file) ?? []),
};
/** The windows of a file, which may hold millions: figures alone. */
class Windows {
    lines = new _values_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .F();
    starts = new _values_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .F();
    seconds = new _values_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .F();
    joules = new _values_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .Numbers */ .F();
    add(line, start, seconds, joules) {
        this.lines.push(line);
        this.starts.push(start);
        this.seconds.push(seconds);
        this.joules.push(joules);
    }
    get count() {
        return this.lines.length;
    }
}
const FIX = 'Write it anew with `ZeusMonitor(log_file=…)`, or remove it.';
function isZeus(header) {
    return header.includes('window_name') && header.includes('elapsed_time');
}
function readZeus({ path, text }) {
    const problems = [];
    const windows = new Windows();
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
    if (windows.count > 0)
        return runOf(path, windows, gpus.length, problems);
    if (problems.length === 0)
        problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, 'Zeus measured no window in this file.', FIX));
    return (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'zeus', ...problems);
}
function addWindow(windows, { cells, line }, header, gpus, path, problems) {
    const location = () => (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(path, line);
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
        windows.add(line, start, seconds, joules);
}
function runOf(path, windows, count, problems) {
    const outer = outermost(windows);
    const { seconds, joules, blind } = outer;
    const source = (value, key) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(value, path, key, outer.line);
    const caveat = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(blind > 0 && `For ${blind} of ${outer.count} windows the energy counter did not move, so their energy is missing.`);
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
    const span = outer.end - outer.start;
    const watts = count > 0 && seconds > 0 ? joules / seconds / count : 0;
    return {
        ...(0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .blankRun */ .u)(path, 'zeus'),
        durationHours: seconds > 0 ? source(seconds / 3600, 'elapsed_time') : null,
        acceleratorCount: count > 0 ? source(count, 'gpu0_energy') : null,
        acceleratorWatts: watts > 0 ? source(watts, 'gpu0_energy') : null,
        energies: joules > 0 ? [energy] : [],
        startedAt: text(outer.start, 'start_time'),
        endedAt: text(outer.end, 'elapsed_time'),
        notes: [
            ...(outer.count < windows.count
                ? [`${windows.count - outer.count} of ${windows.count} windows lie in others, so they do not count again.`]
                : []),
            ...(span > 1.1 * seconds
                ? [`Zeus measured ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(seconds / 3600)} h of the ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(span / 3600)} h from the first window to the last.`]
                : []),
        ],
        problems,
    };
}
/** Windows that start when the one before has ended, in time order; of those that start together the longest. */
function outermost({ count, lines, starts, seconds, joules }) {
    const order = Uint32Array.from({ length: count }, (_, at) => at);
    order.sort((a, b) => starts.at(a) - starts.at(b) || seconds.at(b) - seconds.at(a) || a - b);
    const first = order[0];
    const outer = { count: 0, blind: 0, line: lines.at(first), start: starts.at(first), end: 0, seconds: 0, joules: 0 };
    let until = Number.NEGATIVE_INFINITY;
    for (const at of order) {
        if (starts.at(at) < until - 0.001)
            continue;
        outer.count++;
        outer.seconds += seconds.at(at);
        outer.joules += joules.at(at);
        if (joules.at(at) === 0 && seconds.at(at) > 0)
            outer.blind++;
        until = starts.at(at) + seconds.at(at);
    }
    return { ...outer, end: until };
}


/***/ })

};
