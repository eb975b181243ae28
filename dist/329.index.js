export const id = 329;
export const ids = [329];
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

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readMachineYaml)
/* harmony export */ });
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4745);
/* harmony import */ var _source_long_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6671);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5710);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);






/**
 * Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML, or longer than
 * YAML is read.
 */
function readMachineYaml({ path: file, text: long }) {
    const { data, problems } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v)((0,_source_long_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfText */ .h_)(long, _source_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .zx + 1), file);
    if (data) {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeJson */ .e9)((0,_source_data_js__WEBPACK_IMPORTED_MODULE_5__/* .toPlain */ .Ul)(data), (path) => (0,_source_data_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(data, path)?.location ?? null);
    }
    const [problem] = problems.map(_values_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceProblem */ .Nj);
    return { ...problem, fix: 'Write it anew with the tool that made it, or remove it.' };
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tC: () => (/* binding */ SystemSeries),
  Xl: () => (/* binding */ devicesOf),
  f: () => (/* binding */ powerOf)
});

// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/runs/values/numbers.js
var numbers = __webpack_require__(287);
;// CONCATENATED MODULE: ./lib/runs/values/power-series.js

/** Samples of a quantity, each at a time in milliseconds; a power is the mean in watts since the sample before. */
class Samples {
    times = new numbers/* Numbers */.F();
    values = new numbers/* Numbers */.F();
    add(time, value) {
        this.times.push(time);
        this.values.push(value);
    }
}
/** More than any one device draws. */
const MAX_WATTS = 20_000;
/** No clock of this century shows more. */
const LAST = Date.UTC(2100, 0);
/** Apart by this many times the usual distance, samples do not belong together. */
const GAP = 10;
/**
 * Energy of one device from samples of its power, in any order. The first sample stands for one usual distance, or for
 * less when the run began later. Null when fewer than two samples can be true.
 */
function integrate(samples, startMs) {
    const { times, watts } = knownOf(samples);
    const [first] = times;
    if (first === undefined || times.length < 2)
        return null;
    const stepAt = (index) => times[index] - times[index - 1];
    const steps = new Float64Array(times.length - 1).map((_, index) => stepAt(index + 1)).sort();
    const usual = steps[steps.length >> 1];
    const before = startMs === null || startMs > first ? 0 : Math.min(usual, first - startMs);
    let joules = (watts[0] * before) / 1000;
    let ms = before;
    let gapMs = 0;
    for (let index = 1; index < times.length; index++) {
        const step = stepAt(index);
        if (step > GAP * usual)
            gapMs += step;
        else {
            joules += (watts[index] * step) / 1000;
            ms += step;
        }
    }
    return ms > 0 ? { kWh: joules / 3.6e6, hours: ms / 3.6e6, gapHours: gapMs / 3.6e6 } : null;
}
/** The samples that can be true, in the order of their times. */
function knownOf({ times, values }) {
    const order = new Uint32Array(times.length);
    let count = 0;
    let isSorted = true;
    for (let index = 0; index < times.length; index++) {
        const time = times.at(index);
        const watts = values.at(index);
        if (!(watts >= 0 && watts <= MAX_WATTS && time > 0 && time < LAST))
            continue;
        isSorted &&= count === 0 || times.at(order[count - 1]) <= time;
        order[count++] = index;
    }
    const known = order.subarray(0, count);
    if (!isSorted)
        known.sort((a, b) => times.at(a) - times.at(b) || a - b);
    return {
        times: Float64Array.from(known, (index) => times.at(index)),
        watts: Float64Array.from(known, (index) => values.at(index)),
    };
}

;// CONCATENATED MODULE: ./lib/runs/values/device-power.js


/** A quantity of the machine over time, as a monitor that runs beside the training logs it. */
class SystemSeries extends Samples {
    file;
    name;
    constructor(file, name) {
        super();
        this.file = file;
        this.name = name;
    }
}
/** An accelerator that was never busier than this did not train. */
const IDLE_PERCENT = 5;
const CAVEAT = 'It is the sum over all accelerators of the machine, those of other jobs too';
const NOTHING = {
    energies: [],
    acceleratorCount: null,
    acceleratorWatts: null,
    acceleratorTdpWatts: null,
    utilisation: null,
    notes: [],
};
/**
 * The energy of accelerators by their sampled power. A power is the mean since the sample before it.
 *
 * @param startMs when the run began, null when unknown
 */
function powerOf(devices, startMs) {
    const measured = devices.flatMap((device) => {
        const integral = device.watts && integrate(device.watts, startMs);
        return device.watts && integral ? [{ ...device, watts: device.watts, integral }] : [];
    });
    const [any] = measured;
    if (!any)
        return { ...NOTHING, notes: devices.length > 0 ? ['The power of no accelerator was logged.'] : [] };
    const used = measured.filter(isUsed);
    const energy = sourced(sum(measured.map(({ integral }) => integral.kWh)), (used[0] ?? any).watts);
    const gap = Math.max(...measured.map(({ integral }) => integral.gapHours));
    const idle = measured.length - used.length;
    const caveat = (idle > 0 ? `${CAVEAT}: ${idle} of ${measured.length} did no work` : CAVEAT) +
        (gap > 0 ? `; nothing was sampled for ${gap.toFixed(2)} hours, which are left out.` : '.');
    const energies = energy.value > 0 ? [{ ...energy, scope: 'accelerators', includedPue: null, caveat }] : [];
    const [first] = used;
    if (!first)
        return { ...NOTHING, energies };
    const watts = mean(used.map(({ integral }) => (integral.kWh * 1000) / integral.hours));
    const share = mean(used.flatMap((device) => averageOf(device.share) ?? []));
    return {
        energies,
        acceleratorCount: sourced(used.length, first.watts),
        acceleratorWatts: watts > 0 ? sourced(watts, first.watts) : null,
        acceleratorTdpWatts: capOf(first),
        utilisation: first.share && share > 0 && share <= 150 ? sourced(Math.min(1, share / 100), first.share) : null,
        notes: [],
    };
}
function sourced(value, { file, name }) {
    return { value, file, key: name, location: (0,lines/* lineOf */.cA)(file, 1) };
}
/** Where no one looked, it counts as used. */
function isUsed({ busy }) {
    if (!busy)
        return true;
    let isKnown = false;
    for (const value of busy.values) {
        if (value > IDLE_PERCENT)
            return true;
        isKnown ||= value >= 0;
    }
    return !isKnown;
}
/** The power cap in watts: as it was logged, else as a power and its share of the cap tell, which are rounded to tenths. */
function capOf({ watts, share, cap }) {
    const logged = averageOf(cap);
    if (cap && logged)
        return sourced(logged, cap);
    const power = averageOf(watts);
    const percent = averageOf(share);
    if (!watts || !share || power === null || percent === null || watts.times.length !== share.times.length)
        return null;
    if (percent < 10 || percent > 150)
        return null;
    return sourced(Math.round((power / percent) * 100), { file: share.file, name: `${watts.name} / ${share.name}` });
}
function averageOf(series) {
    let total = 0;
    let count = 0;
    for (const value of series?.values ?? []) {
        if (!(value >= 0 && value < 1e5))
            continue;
        total += value;
        count++;
    }
    return count > 0 ? total / count : null;
}
/** Puts series together by the accelerator that they are about. @returns null for a series about none */
function devicesOf(series, deviceIn) {
    const devices = new Map();
    for (const one of series) {
        const found = deviceIn(one.name);
        if (found)
            devices.set(found.id, { ...devices.get(found.id), [found.kind]: one });
    }
    return [...devices.values()];
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function mean(values) {
    return sum(values) / values.length;
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ MachineFields),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5710);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4181);




/** Longer than any training: a hundred years. */
const MAX_HOURS = 100 * 365 * 24;
/** Reads fields that a program wrote; a value that cannot be true becomes a problem and counts as unknown. */
class MachineFields {
    json;
    file;
    #problems;
    /** What leads to the value in its file. */
    #path;
    constructor(json, file, problems, path = []) {
        this.json = json;
        this.file = file;
        this.#problems = problems;
        this.#path = path;
        if (json.problem)
            problems.push(json.problem);
    }
    /** A finite number that is at least `least`; absent and null are unknown without more ado. */
    number(path, least = 0) {
        const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        const number = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(this.json, this.file, path);
        if (number && number.value >= least)
            return { ...number, key: this.#key(path) };
        if (number)
            return this.#refuse(path, 'out-of-range', `must be at least ${least}, but is ${number.value}`);
        if (typeof found === 'number')
            return this.#refuse(path, 'out-of-range', 'must be a finite number, but is not');
        return this.#refuse(path, 'field-type', `must be a number, but is ${describe(found)}`);
    }
    /** A duration in hours, from a field in seconds. None at all is unknown too. */
    hours(path) {
        const seconds = this.number(path);
        if (!seconds || seconds.value === 0)
            return null;
        const value = seconds.value / 3600;
        if (value <= MAX_HOURS)
            return { ...seconds, value };
        return this.#refuse(path, 'out-of-range', `is longer than any training: ${seconds.value} seconds`);
    }
    text(path) {
        const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path);
        if (found === undefined || found === null || typeof found === 'string') {
            const text = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(this.json, this.file, path);
            return text && { ...text, key: this.#key(path) };
        }
        return this.#refuse(path, 'field-type', `must be a text, but is ${describe(found)}`);
    }
    /** The fields of an item of a list at a path, with where what is in it stands. */
    itemOf(path, value, place) {
        return new MachineFields((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeJson */ .e9)(value, place), this.file, this.#problems, [...this.#path, ...path]);
    }
    /** A setting: a number, a text, true or false, or a list of such as one text. Nothing else is one. */
    setting(path) {
        const value = settingOf((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path));
        return value === null ? null : { value, file: this.file, key: this.#key(path), location: this.json.place(path) };
    }
    /** The list at a path; null when there is none. */
    list(path) {
        const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        return Array.isArray(found) ? found : this.#refuse(path, 'field-type', `must be a list, but is ${describe(found)}`);
    }
    #key(path) {
        return [...this.#path, ...path].join('.');
    }
    #refuse(path, kind, what) {
        if (this.#problems.length >= _source_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ)
            return null;
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(this.#key(path));
        this.#problems.push({
            kind,
            message: `\`${key}\` ${what}.`,
            fix: `Write the file anew with the tool that made it, or remove \`${key}\`: without it the value is unknown.`,
            location: this.json.place(path) ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(this.file),
        });
        return null;
    }
}
/** Longer lists are data, not settings. */
const MAX_SETTING = 100;
/** A value as a setting, see `MachineFields.setting`; null when it is none. */
function settingOf(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'string')
        return value.trim() === '' ? null : value.trim();
    if (!Array.isArray(value) || value.length === 0 || value.length > MAX_SETTING)
        return null;
    return value.every((item) => typeof item === 'string' || typeof item === 'number') ? value.join(', ') : null;
}
/** A kind of value, as a sentence names it. */
function describe(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return `the text "${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value)}"`;
    return typeof value === 'object' ? 'a map' : String(value);
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

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MetricTable),
/* harmony export */   Z: () => (/* binding */ MAX_METRICS)
/* harmony export */ });
/** More metrics than anybody compares; what a file has beyond them is left out. */
const MAX_METRICS = 2000;
/** More values of one metric than anybody compares. */
const MAX_VALUES = 250;
/** The values of metrics by name, without repetitions. */
class MetricTable {
    values = new Map();
    /** Whether no further metric finds a place, so that looking for one is a waste. */
    get full() {
        return this.values.size >= MAX_METRICS;
    }
    /** The same value of the same role is kept once, whichever file says it again. */
    add(name, { value, file, key, location }, role) {
        const known = this.values.get(name);
        if (!known && this.full)
            return;
        const values = known ?? [];
        this.values.set(name, values);
        if (values.length >= MAX_VALUES || values.some((other) => other.role === role && other.value === value))
            return;
        values.push({ value, file, key, location, role });
    }
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ baseModelIn),
/* harmony export */   X: () => (/* binding */ modelNamed)
/* harmony export */ });
/** Names of folders that are not those of an owner on the Hub. */
const FOLDERS = /^(?:\.{1,2}|~|models?|outputs?|checkpoints?|results?|runs?|data|datasets?|te?mp|saved?(?:_models?)?|trained|logs?|content|root|home|mnt|workspace|pretrained(?:_models?)?|weights|artifacts|experiments?|local|cache)$/i;
/** Tells the name of a model from a path. Null when it is neither. */
function modelNamed(text) {
    const value = text.trim().replaceAll('\\', '/').replace(/\/+$/, '');
    if (value === '' || value === '.' || value.length > 1000)
        return null;
    // A folder of the Hub's cache has the name in it.
    const cached = /(?:^|\/)models--([\w.-]+?)--([\w.-]+?)(?:\/|$)/.exec(value);
    if (cached)
        return { hub: `${cached[1]}/${cached[2]}`, local: null };
    const parts = value.split('/');
    const [owner = '', name] = parts;
    const named = parts.length <= 2 &&
        parts.every((part) => /^[\w-][\w.-]{0,95}$/.test(part)) &&
        !(name !== undefined && FOLDERS.test(owner)) &&
        !/^checkpoint(?:-|$)/i.test(parts.at(-1));
    return named ? { hub: value, local: null } : { hub: null, local: parts.at(-1) || null };
}
/** The settings that libraries name the fine-tuned model by. */
const BASE_MODEL_SETTINGS = ['base_model', 'base_model_name_or_path', 'model_name_or_path', '_name_or_path'];
/** The fine-tuned model that settings name by its Hub id, `owner/name`; a bare name may be anything there. */
function baseModelIn(settings) {
    for (const name of BASE_MODEL_SETTINGS) {
        const setting = settings.get(name);
        const hub = typeof setting?.value === 'string' ? modelNamed(setting.value)?.hub : null;
        if (setting && hub?.includes('/'))
            return { ...setting, value: hub };
    }
    return null;
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


/***/ })

};
