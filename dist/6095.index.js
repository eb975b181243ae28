export const id = 6095;
export const ids = [6095];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ devicesOf),
  f: () => (/* binding */ powerOf)
});

;// CONCATENATED MODULE: ./lib/runs/power-series.js
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

// EXTERNAL MODULE: ./lib/runs/table.js
var table = __webpack_require__(7463);
;// CONCATENATED MODULE: ./lib/runs/device-power.js


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

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ millisecondsOf),
/* harmony export */   d: () => (/* binding */ isoOf)
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
    const [, day, time, fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[-+]\d\d:?\d\d)?$/.exec(text.trim()) ?? [];
    if (day === undefined)
        return null;
    const value = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone === '' ? 'Z' : zone}`);
    return value >= FIRST && value < LAST ? value : null;
}


/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ MachineFields),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);



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
        const found = valueAt(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        const number = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(this.json, this.file, path);
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
        const found = valueAt(this.json.value, path);
        if (found === undefined || found === null || typeof found === 'string')
            return (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(this.json, this.file, path);
        return this.#refuse(path, 'field-type', `must be a text, but is ${describe(found)}`);
    }
    /** A setting: a number, a text, true or false, or a list of such as one text. Nothing else is one. */
    setting(path) {
        const value = settingOf(valueAt(this.json.value, path));
        return value === null ? null : { value, file: this.file, key: path.join('.'), location: this.json.place(path) };
    }
    /** The list at a path; null when there is none. */
    list(path) {
        const found = valueAt(this.json.value, path);
        if (found === undefined || found === null)
            return null;
        return Array.isArray(found) ? found : this.#refuse(path, 'field-type', `must be a list, but is ${describe(found)}`);
    }
    #refuse(path, kind, what) {
        if (this.#problems.length >= _source_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROBLEMS */ .aZ)
            return null;
        const key = shorten(path.join('.'));
        this.#problems.push({
            kind,
            message: `\`${key}\` ${what}.`,
            fix: `Write the file anew with the tool that made it, or remove \`${key}\`: without it the value is unknown.`,
            location: this.json.place(path) ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(this.file),
        });
        return null;
    }
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
        return `the text "${shorten(value)}"`;
    return typeof value === 'object' ? 'a map' : String(value);
}
/** Names and values come from a file and may be of any length. */
function shorten(text) {
    const start = text.slice(0, 200).replace(/\s+/g, ' ');
    const points = [...start];
    return points.length > 60 || text.length > 200 ? `${points.slice(0, 60).join('')}…` : start;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readMachineYaml)
/* harmony export */ });
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8742);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);



/** Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML. */
function readMachineYaml(text, file) {
    const { data, problems } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v)(text, file);
    if (data)
        return { value: (0,_source_data_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(data), place: (path) => (0,_source_data_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(data, path)?.location ?? null };
    const [problem] = problems.map(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceProblem */ .Nj);
    return { ...problem, fix: 'Write it anew with the tool that made it, or remove it.' };
}


/***/ }),

/***/ 4762:
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

/***/ 8868:
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

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3272);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5547);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(409);




/**
 * Reads a YAML or JSON text by the file's name: `.json` is strict JSON, everything else YAML 1.2.
 *
 * @returns `data` is null exactly when nothing can be read, and `problems` then says why
 */
function readData(text, file) {
    const refuse = (kind, message, fix) => ({
        data: null,
        problems: [{ kind, message, fix, location: (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file) }],
    });
    if (Buffer.byteLength(text) > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx) {
        return refuse('too-large', 'The file is larger than 1 MiB.', 'Keep data out of it; link to it instead.');
    }
    if (text.includes('\0')) {
        return refuse('syntax', 'The file is not text: it holds NUL bytes.', 'Save it as UTF-8 text.');
    }
    if (text.replace(/^\uFEFF/, '').trim() === '')
        return refuse('empty', 'The file is empty.', 'Fill it in.');
    const reading = /\.json$/i.test(file) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text, file) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (reading.data || reading.problems.length > 0)
        return reading;
    return refuse('empty', 'The file holds nothing but comments.', 'Fill it in.');
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3185);




const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map', '!']);
/**
 * Reads one YAML 1.2 document (core schema) with the place of every value. Custom tags, complex keys, deep nesting and
 * more than a few aliases are refused before anything is composed: composing them can take minutes or end the process.
 */
function readYaml(text, file) {
    const [first, second, ...others] = readYamlDocuments(text, file);
    if (!first || !second || (first.problems.length > 0 && !first.data))
        return first ?? { data: null, problems: [] };
    const message = `The file holds ${others.length + 2} YAML documents, separated by \`---\`; one is expected.`;
    const fix = 'Put each document into a file of its own.';
    return { data: null, problems: [{ kind: 'syntax', message, fix, location: second.start }] };
}
/** Reads the documents of a YAML file, which lines of `---` separate, each as `readYaml` does. */
function readYamlDocuments(text, file) {
    const map = new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(text, file);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)];
    const refused = guard(tokens, map);
    if (refused)
        return [{ data: null, problems: [refused], start: map.locate(0, 0) }];
    const documents = [
        ...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false }).compose(tokens, true, text.length),
    ];
    return documents.map((document) => {
        const at = document.range[0];
        return { ...readDocument(document, map), start: map.locate(at, at) };
    });
}
function readDocument(document, map) {
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        return { data: null, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOfEachLine */ .xD)(withoutEchoes(errors).map((e) => syntaxProblem(e, map))) };
    }
    const problems = [];
    const fatal = [];
    const root = document.contents;
    if (!root)
        return { data: null, problems: [] };
    const expanding = new Set();
    const convert = (node, end) => {
        const [from, to] = node?.range ?? [end, end];
        const location = map.locate(from, to);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (!target || expanding.has(target)) {
                const why = target ? 'stands inside the value that it names' : 'names no anchor above it';
                fatal.push({
                    kind: 'syntax',
                    message: `The alias \`*${node.source}\` ${why}.`,
                    fix: 'Write the value out, or quote the text.',
                    location,
                });
                return { kind: 'scalar', value: null, written: '', quoted: false, location };
            }
            expanding.add(target);
            const value = convert(target, end);
            expanding.delete(target);
            return { ...value, location };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', items: node.items.map((item) => convert(item, to)), location };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyNode = key;
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? (keyNode.source ?? String(keyNode.value ?? '')) : '';
                const [keyFrom, keyTo] = keyNode.range ?? [from, from];
                const keyLocation = map.locate(keyFrom, keyTo);
                if (entries.has(name))
                    problems.push((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKey */ .Ve)(name, keyLocation));
                else
                    entries.set(name, { key: name, keyLocation, value: convert(value, keyTo) });
            }
            return { kind: 'map', entries, location };
        }
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
        const quoted = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (typeof value === 'string' ? value : (node.source ?? '')) : '';
        return { kind: 'scalar', value: typeof value === 'bigint' ? Number(value) : value, written, quoted, location };
    };
    const data = convert(root, 0);
    if (fatal.length > 0)
        return { data: null, problems: fatal.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .aZ) };
    return { data, problems: problems.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .aZ) };
}
/** Sentences for the errors that people make most; the parser's own say which production failed. */
const SENTENCES = {
    BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one line',
    MULTILINE_IMPLICIT_KEY: 'this line is indented deeper than the one above, which has its value already',
};
/** A sentence for `[a](b)` and `"a" b`, whose code stands for other errors as well. */
const BEHIND_END = /^Unexpected (?:scalar|flow-collection|flow-seq-start|flow-map-start|plain-multiline)? ?at node end/;
/** A line that is indented too deep makes two errors; the one that spans both lines ends at the culprit. */
function withoutEchoes(errors) {
    return errors.filter(({ code, pos: [from] }) => {
        const echo = (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === from;
        return code !== 'BLOCK_AS_IMPLICIT_KEY' || !errors.some(echo);
    });
}
function syntaxProblem(error, map) {
    const [start, to] = error.pos;
    const from = error.code === 'MULTILINE_IMPLICIT_KEY' ? to - 1 : start;
    const own = BEHIND_END.test(error.message)
        ? 'more text stands behind a closing quote or bracket'
        : SENTENCES[error.code];
    const message = (own ?? error.message).replace(/\s+/g, ' ').replace(/[.:]?$/, '');
    return {
        kind: 'syntax',
        message: `The file is not valid YAML: ${message}.`,
        fix: 'Correct the YAML at this place; text that holds `: ` or ` #` or starts with a special character needs quotes.',
        location: map.locate(from, to),
    };
}
/** Walks the concrete syntax tree without recursion and refuses what must not be composed. */
function guard(tokens, map) {
    const refuse = (kind, message, fix, at) => ({
        kind,
        message,
        fix,
        location: map.locate(at, at),
    });
    let nodes = 0;
    let aliases = 0;
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let top = stack.pop(); top; top = stack.pop()) {
        const { token, depth } = top;
        if (++nodes > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NODES */ .nm * 4) {
            return refuse('too-large', `The file holds more than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NODES */ .nm} values.`, 'Make it smaller.', 0);
        }
        if (depth > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr) {
            return refuse('too-large', `The file nests deeper than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr} levels.`, 'Write it flatter.', token.offset);
        }
        if (token.type === 'alias' && ++aliases > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASES */ .K1) {
            const message = `The file uses more than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASES */ .K1} aliases (\`*name\`).`;
            return refuse('too-large', message, 'Write the values out.', token.offset);
        }
        if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
            const message = `The tag \`${token.source.slice(0, 60)}\` is not part of plain YAML.`;
            return refuse('syntax', message, 'Remove the tag; only plain values are read.', token.offset);
        }
        if (token.type === 'explicit-key-ind') {
            return refuse('syntax', 'A key after `? ` is not supported.', 'Write it as `key: value`.', token.offset);
        }
        if (token.type === 'document' && token.value)
            stack.push({ token: token.value, depth });
        if (token.type === 'document')
            for (const part of token.start)
                stack.push({ token: part, depth });
        if (!('items' in token))
            continue;
        for (const item of token.items) {
            for (const part of item.start)
                stack.push({ token: part, depth });
            if (item.key)
                stack.push({ token: item.key, depth: depth + 1 });
            for (const part of item.sep ?? [])
                stack.push({ token: part, depth });
            if (item.value)
                stack.push({ token: item.value, depth: depth + 1 });
            const complex = item.key && 'items' in item.key;
            if (complex)
                return refuse('syntax', 'A list or map cannot be a key.', 'Write a text as key.', item.key?.offset ?? 0);
        }
    }
    return null;
}


/***/ })

};
