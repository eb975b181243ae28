export const id = 92;
export const ids = [92];
export const modules = {

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qf: () => (/* binding */ readMachineJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2465);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5547);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3185);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8263);






/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;
/**
 * Reads JSON as training tools write it: Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, are read
 * as null, since a figure that is not a number is not known. Takes long texts; only what is asked for gets a place.
 */
function readMachineJson(text, file) {
    const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    const refuse = (message, fix, offset = 0, within = clean) => ({
        kind: 'unreadable',
        message,
        fix,
        location: offset > 0 ? new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(within, file).locate(offset, offset + 1) : (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(file),
    });
    const fault = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .K)(clean);
    if (fault)
        return refuse(fault, 'Write it anew as UTF-8 text, or remove it.');
    if ((0,_source_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nestingDepth */ .Qk)(clean) > _source_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr) {
        return refuse(`The file nests deeper than ${_source_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DEPTH */ .lr} levels.`, 'No training tool writes such a file; remove it.');
    }
    let value;
    const json = withoutNonNumbers(clean);
    try {
        value = JSON.parse(json);
    }
    catch {
        const end = json.trimEnd().length;
        const { offset, length } = firstFault(json) ?? { offset: end, length: 0 };
        const cut = offset >= end || (offset + length >= end && !/[}\]]\s*$/.test(json.slice(-100)));
        return refuse(`The file is not valid JSON.${cut ? ' It seems to be cut off.' : ''}`, 'Write it anew, or remove it.', Math.min(offset, end - 1), json);
    }
    let tree;
    let map;
    const place = (path) => {
        if (json.length > MAX_PLACED)
            return null;
        tree ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json) ?? null;
        const node = tree && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [...path]);
        if (!node)
            return null;
        map ??= new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(json, file);
        return map.locate(node.offset, node.offset + node.length);
    };
    return { value, place };
}
/** Where JSON stops being JSON; engines' own messages do not always say. Null in a very long text. */
function firstFault(json) {
    if (json.length > MAX_PLACED)
        return null;
    const errors = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: false });
    return errors[0] ?? null;
}
/** Lines stay where they are, so that places stay true. Linear, whatever the text holds. */
function withoutNonNumbers(text) {
    if (!/\b(?:NaN|Infinity)\b/.test(text))
        return text;
    const parts = [];
    let done = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE)
            i = endOfText(text, i);
        else if (c === N || c === I) {
            const word = c === N ? 'NaN' : 'Infinity';
            if (!text.startsWith(word, i))
                continue;
            parts.push(text.slice(done, text[i - 1] === '-' ? i - 1 : i), 'null');
            done = i + word.length;
            i = done - 1;
        }
    }
    return parts.join('') + text.slice(done);
}
const [QUOTE, BACKSLASH, N, I] = [34, 92, 78, 73];
/** Where the closing quote stands; the end where there is none. */
function endOfText(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === BACKSLASH)
            i++;
        else if (c === QUOTE)
            return i;
    }
    return text.length;
}
/** The object at the top of a text; null for anything else. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/**
 * A finite number at a path, also one that is written as a text ("16106127360"), as protocol buffers do.
 * What is not finite is null.
 */
function numberAt(json, file, path) {
    const found = valueAt(json.value, path);
    const value = typeof found === 'string' && /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/.test(found) ? Number(found) : found;
    if (typeof value !== 'number' || !Number.isFinite(value))
        return null;
    return { value, file, key: path.join('.'), location: json.place(path) };
}
/** A text with something in it at a path. */
function textAt(json, file, path) {
    const value = valueAt(json.value, path);
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    return { value: value.trim(), file, key: path.join('.'), location: json.place(path) };
}
/** What stands at a path; undefined where nothing does. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}


/***/ }),

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

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readMachineYaml)
/* harmony export */ });
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8742);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(780);



/** Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML. */
function readMachineYaml(text, file) {
    const { data, problems } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v)(text, file);
    if (data)
        return { value: (0,_source_data_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(data), place: (path) => (0,_source_data_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(data, path)?.location ?? null };
    const [problem] = problems.map(_values_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceProblem */ .Nj);
    return { ...problem, fix: 'Write it anew with the tool that made it, or remove it.' };
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ devicesOf),
  f: () => (/* binding */ powerOf)
});

// EXTERNAL MODULE: ./lib/runs/text/table.js
var table = __webpack_require__(479);
;// CONCATENATED MODULE: ./lib/runs/values/power-series.js
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
    const known = samples
        .filter(({ watts, time }) => watts >= 0 && watts <= MAX_WATTS && time > 0 && time < LAST)
        .sort((a, b) => a.time - b.time);
    const [first] = known;
    if (!first || known.length < 2)
        return null;
    const steps = known.slice(1).map((sample, index) => sample.time - known[index].time);
    const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1];
    const before = startMs === null || startMs > first.time ? 0 : Math.min(usual, first.time - startMs);
    let joules = (first.watts * before) / 1000;
    let ms = before;
    let gapMs = 0;
    for (const [index, step] of steps.entries()) {
        if (step > GAP * usual)
            gapMs += step;
        else {
            joules += (known[index + 1].watts * step) / 1000;
            ms += step;
        }
    }
    return ms > 0 ? { kWh: joules / 3.6e6, hours: ms / 3.6e6, gapHours: gapMs / 3.6e6 } : null;
}

;// CONCATENATED MODULE: ./lib/runs/values/device-power.js


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
        const integral = device.watts &&
            integrate(device.watts.points.map(({ time, value }) => ({ time, watts: value })), startMs);
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
    return { value, file, key: name, location: (0,table/* lineOf */.cA)(file, 1) };
}
/** Where no one looked, it counts as used. */
function isUsed({ busy }) {
    return (!busy || busy.points.every(({ value }) => !(value >= 0)) || busy.points.some(({ value }) => value > IDLE_PERCENT));
}
/** The power cap in watts: as it was logged, else as a power and its share of the cap tell, which are rounded to tenths. */
function capOf({ watts, share, cap }) {
    const logged = averageOf(cap);
    if (cap && logged)
        return sourced(logged, cap);
    const power = averageOf(watts);
    const percent = averageOf(share);
    if (!watts || !share || power === null || percent === null || watts.points.length !== share.points.length)
        return null;
    if (percent < 10 || percent > 150)
        return null;
    return sourced(Math.round((power / percent) * 100), { ...share, name: `${watts.name} / ${share.name}` });
}
function averageOf(series) {
    const values = (series?.points ?? []).map(({ value }) => value).filter((value) => value >= 0 && value < 1e5);
    return values.length > 0 ? mean(values) : null;
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

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ MachineFields),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8054);




/** Longer than any training: a hundred years. */
const MAX_HOURS = 100 * 365 * 24;
/** Reads fields that a program wrote; a value that cannot be true becomes a problem and counts as unknown. */
class MachineFields {
    json;
    file;
    #problems;
    constructor(json, file, problems) {
        this.json = json;
        this.file = file;
        this.#problems = problems;
    }
    /** A finite number that is at least `least`; absent and null are unknown without more ado. */
    number(path, least = 0) {
        const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        const number = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(this.json, this.file, path);
        if (number && number.value >= least)
            return number;
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
        if (found === undefined || found === null || typeof found === 'string')
            return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(this.json, this.file, path);
        return this.#refuse(path, 'field-type', `must be a text, but is ${describe(found)}`);
    }
    /** A setting: a number, a text, true or false, or a list of such as one text. Nothing else is one. */
    setting(path) {
        const value = settingOf((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path));
        return value === null ? null : { value, file: this.file, key: path.join('.'), location: this.json.place(path) };
    }
    /** The list at a path; null when there is none. */
    list(path) {
        const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        return Array.isArray(found) ? found : this.#refuse(path, 'field-type', `must be a list, but is ${describe(found)}`);
    }
    #refuse(path, kind, what) {
        if (this.#problems.length >= _source_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ)
            return null;
        const key = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(path.join('.'));
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

/***/ 65:
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

/***/ 5791:
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


/***/ })

};
