export const id = 619;
export const ids = [619];
export const modules = {

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eco2aiReader: () => (/* binding */ eco2aiReader)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5567);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7467);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4181);
/* harmony import */ var _values_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4045);
/* harmony import */ var _values_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _values_stretches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6456);







/**
 * Eco2AI's `emission.csv`. Rows of one `id` are the epochs of one training and are added up: Eco2AI starts each at 0,
 * and overwrites the row of a training that has no epochs.
 */
const eco2aiReader = {
    recognises: (text) => isEco2ai((0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCells */ .qx)(text)),
    read: (files) => files.flatMap(readEco2ai),
};
const FIX = 'Write it anew with Eco2AI, or remove it.';
function isEco2ai(header) {
    return header.includes('duration(s)') && header.some(isPower);
}
/** Its documentation and early versions write kWTh. */
function isPower(column) {
    return /^power_consumption\(kWT?h\)$/.test(column);
}
function readEco2ai({ path, text }) {
    const problems = [];
    const sessions = new Map();
    let header = null;
    let short = null;
    const stopped = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .scanTable */ .SS)(text, path, (row) => {
        if (!header)
            header = row.cells;
        else if (!isEco2ai(header))
            return;
        else if (row.cells.length !== header.length)
            short ??= row.line;
        else
            add(sessions, row, header, path, problems);
    });
    if (!stopped && !isEco2ai(header ?? [])) {
        if (!/eco2ai/i.test(path.slice(path.lastIndexOf('/') + 1)))
            return [];
        const message = 'The file has no columns `duration(s)` and `power_consumption(kWh)`, as Eco2AI writes them.';
        return [(0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'eco2ai', (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, message, FIX))];
    }
    if (stopped)
        problems.push(stopped);
    if (short !== null) {
        const message = 'The row has not as many cells as the header, and was left out.';
        problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, message, FIX, short));
    }
    if (sessions.size === 0) {
        if (problems.length === 0)
            problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, 'Eco2AI measured nothing in this file.', FIX));
        return [(0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'eco2ai', ...problems)];
    }
    const byProject = new Map();
    for (const session of sessions.values()) {
        const list = byProject.get(session.project);
        if (list)
            list.push(session);
        else
            byProject.set(session.project, [session]);
    }
    return [...byProject.values()].map((list, at) => ({ ...runOf(list), problems: at === 0 ? problems : [] }));
}
function add(sessions, { cells, line }, header, path, problems) {
    const cell = (column) => {
        const value = cells[header.indexOf(column)] ?? '';
        return value === '' || value === 'N/A' ? null : value;
    };
    const location = () => (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(path, line);
    const found = [];
    const figure = (column, quantity) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .figureOf */ .Mn)(cell(column) ?? undefined, quantity, column, location, found);
    const seconds = figure('duration(s)', _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS */ .cs);
    const kwh = figure(header.find(isPower) ?? '', _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .KWH */ .D3);
    const kg = figure('CO2_emissions(kg)', _values_figure_js__WEBPACK_IMPORTED_MODULE_1__.KG);
    if (problems.length < 20)
        problems.push(...found);
    if (seconds === null && kwh === null)
        return;
    const start = (0,_values_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsOf */ .W$)(cell('start_time'));
    const end = start === null ? null : start + (seconds ?? 0) * 1000;
    const id = cell('id');
    const key = id ?? `line ${line}`;
    const before = sessions.get(key);
    if (!before) {
        const project = projectOf(cell('project_name'));
        sessions.set(key, { id, file: path, line, project, seconds: seconds ?? 0, kwh, kg, start, end, cell });
        return;
    }
    before.seconds += seconds ?? 0;
    before.kwh = before.kwh === null || kwh === null ? null : before.kwh + kwh;
    before.kg = before.kg === null || kg === null ? null : before.kg + kg;
    if (start !== null)
        before.start = Math.min(before.start ?? start, start);
    if (end !== null)
        before.end = Math.max(before.end ?? end, end);
}
/** Eco2AI's own default says nothing. */
function projectOf(name) {
    return name === null || /^de(?:fa|af)ult project name$/i.test(name) ? null : name;
}
function runOf(sessions) {
    const main = sessions.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const source = (value, key) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(value, main.file, key, main.line);
    const seconds = (0,_values_stretches_js__WEBPACK_IMPORTED_MODULE_4__/* .clockSeconds */ .I)(sessions);
    const gpu = gpuOf(main);
    const energy = energyOf(sessions);
    const kg = (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .total */ .X5)(sessions.map((session) => session.kg));
    const starts = sessions.map(({ start }) => start).filter((time) => time !== null);
    const ends = sessions.map(({ end }) => end).filter((time) => time !== null);
    const start = starts.length > 0 ? (0,_values_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .localTime */ .HJ)(starts.reduce((a, b) => Math.min(a, b))) : null;
    const end = ends.length > 0 ? (0,_values_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .localTime */ .HJ)(ends.reduce((a, b) => Math.max(a, b))) : null;
    // "(DE/Berlin)" or "DE/Berlin", the country first.
    const region = main.cell('region/country')?.replace(/[()]/g, '').split('/')[0]?.trim();
    const cpu = main.cell('CPU_name');
    return {
        ...(0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .blankRun */ .u)(main.file, 'eco2ai'),
        name: main.project,
        durationHours: seconds > 0 ? source(seconds / 3600, 'duration(s)') : null,
        acceleratorCount: gpu.count > 0 ? source(gpu.count, 'GPU_name') : null,
        acceleratorModel: gpu.model === null ? null : source(gpu.model, 'GPU_name'),
        region: region ? source(region, 'region/country') : null,
        energies: energy ? [energy] : [],
        reportedEmissionsKg: kg === null ? null : source(kg, 'CO2_emissions(kg)'),
        startedAt: start === null ? null : source(start, 'start_time'),
        endedAt: end === null ? null : source(end, 'start_time'),
        parts: sessions.length > 1 ? sessions.map(partOf) : [],
        notes: [
            ...(gpu.count === 0 && cpu
                ? [`Eco2AI saw no accelerator; the processor was "${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(cpu.split('/')[0] ?? '')}".`]
                : []),
            ...(sessions.length > 1 ? [sumNote(sessions)] : []),
        ],
    };
}
/** "NVIDIA A100-SXM4-40GB 4 device(s)"; " 0 device(s)" for none. */
function gpuOf(session) {
    const written = session.cell('GPU_name')?.slice(0, 500) ?? '';
    const match = /^(\D.*? |)(\d{1,6}) device\(s\)$/.exec(written);
    const count = Number(match?.[2] ?? 0);
    return { count, model: count > 0 ? match?.[1]?.trim() || null : null };
}
function energyOf(sessions) {
    const kwh = (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .total */ .X5)(sessions.map((session) => session.kwh));
    if (kwh === null || kwh === 0)
        return null;
    const main = sessions.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const gpus = gpuOf(main).count;
    const caveat = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .sentences */ .hC)(gpus > 0 && "Eco2AI counts every accelerator of the machine, also those that were another's, but one process.", 'It multiplies with the PUE that it is told, 1 by default, and does not write it down.');
    const value = (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(kwh, main.file, 'power_consumption(kWh)', main.line);
    return { ...value, scope: 'components', includedPue: null, caveat };
}
function partOf(session) {
    const source = (value, key) => (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .onLine */ .Cl)(value, session.file, key, session.line);
    return {
        id: session.id,
        durationHours: session.seconds > 0 ? source(session.seconds / 3600, 'duration(s)') : null,
        energy: energyOf([session]),
        reportedEmissionsKg: session.kg === null ? null : source(session.kg, 'CO2_emissions(kg)'),
    };
}
function sumNote(sessions) {
    const each = sessions
        .slice(0, 5)
        .map(({ kwh, seconds }) => `${kwh === null ? '?' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(kwh)} kWh in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(seconds / 3600)} h`);
    if (sessions.length > 5)
        each.push(`${sessions.length - 5} more`);
    return `The figures are the sum of ${sessions.length} sessions that Eco2AI tracked: ${each.join(', ')}.`;
}


/***/ }),

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

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clockSeconds)
/* harmony export */ });
/** Clock time in seconds of all stretches: what ran at the same time counts once, where the times are known. */
function clockSeconds(stretches) {
    const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
    const intervals = [];
    for (const { seconds, end } of stretches) {
        if (end === null)
            return total;
        intervals.push([end - seconds * 1000, end]);
    }
    const covered = coverage(intervals) / 1000;
    // Time stamps are whole seconds: where nothing overlaps, the durations are truer.
    return Math.abs(covered - total) <= stretches.length + 1 ? total : covered;
}
/** How much of the time line intervals cover. */
function coverage(intervals) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
        if (end <= until)
            continue;
        covered += end - Math.max(start, until);
        until = end;
    }
    return covered;
}


/***/ })

};
