export const id = 617;
export const ids = [617];
export const modules = {

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ MachineFields),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony exports valueAt, settingOf */
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7870);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5710);
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);



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

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qf: () => (/* binding */ readMachineJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5710);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);





/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;
/**
 * Reads JSON as training tools write it: Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, are read
 * as null, since a figure that is not a number is not known. Takes long texts; only what is asked for gets a place.
 */
function readMachineJson(text, file) {
    const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    const refuse = (message, fix, offset = 0) => ({
        kind: 'unreadable',
        message,
        fix,
        location: offset > 0 ? new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(clean, file).locate(offset, offset + 1) : (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(file),
    });
    if (clean.trim() === '')
        return refuse('The file is empty.', 'Remove it, or write it anew.');
    if (clean.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.', 'Write it anew as UTF-8 text.');
    if ((0,_source_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nestingDepth */ .Qk)(clean) > _source_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr) {
        return refuse(`The file nests deeper than ${_source_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr} levels.`, 'No training tool writes such a file; remove it.');
    }
    let value;
    const json = withoutNonNumbers(clean);
    try {
        value = JSON.parse(json);
    }
    catch {
        const end = clean.trimEnd().length - 1;
        const offset = Math.min(end, firstFault(json) ?? end);
        const cut = offset >= end ? ' It seems to be cut off.' : '';
        return refuse(`The file is not valid JSON.${cut}`, 'Write it anew, or remove it.', offset);
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
    return errors[0]?.offset ?? null;
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
    const found = at(json.value, path);
    const value = typeof found === 'string' && /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/.test(found) ? Number(found) : found;
    if (typeof value !== 'number' || !Number.isFinite(value))
        return null;
    return { value, file, key: path.join('.'), location: json.place(path) };
}
/** A text with something in it at a path. */
function textAt(json, file, path) {
    const value = at(json.value, path);
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    return { value: value.trim(), file, key: path.join('.'), location: json.place(path) };
}
function at(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}


/***/ }),

/***/ 2321:
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
    /** The same value of the same role is kept once, whichever file says it again. */
    add(name, { value, file, key, location }, role) {
        const known = this.values.get(name);
        if (!known && this.values.size >= MAX_METRICS)
            return;
        const values = known ?? [];
        this.values.set(name, values);
        if (values.length >= MAX_VALUES || values.some((other) => other.role === role && other.value === value))
            return;
        values.push({ value, file, key, location, role });
    }
}


/***/ }),

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowReader: () => (/* binding */ mlflowReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5710);
;// CONCATENATED MODULE: ./lib/runs/instant.js
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

// EXTERNAL MODULE: ./lib/runs/machine-fields.js
var machine_fields = __webpack_require__(3229);
// EXTERNAL MODULE: ./lib/runs/machine-json.js
var machine_json = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/runs/problems.js
var runs_problems = __webpack_require__(2076);
;// CONCATENATED MODULE: ./lib/runs/machine-yaml.js



/** Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML. */
function readMachineYaml(text, file) {
    const { data, problems } = (0,read/* readData */.v)(text, file);
    if (data)
        return { value: (0,source_data/* toPlain */.Ul)(data), place: (path) => (0,source_data/* valueAt */.fK)(data, path)?.location ?? null };
    const [problem] = problems.map(runs_problems/* sourceProblem */.Nj);
    return { ...problem, fix: 'Write it anew with the tool that made it, or remove it.' };
}

// EXTERNAL MODULE: ./lib/runs/metric-table.js
var metric_table = __webpack_require__(2321);
// EXTERNAL MODULE: ./lib/runs/mlflow-path.js
var mlflow_path = __webpack_require__(7673);
;// CONCATENATED MODULE: ./lib/runs/power-series.js
/** More than any one device draws. */
const MAX_WATTS = 20_000;
/** Apart by this many times the usual distance, samples do not belong together. */
const GAP = 10;
/**
 * Energy of one device from samples of its power, in any order. The first sample stands for one usual distance, or for
 * less when the run began later. Null when fewer than two samples can be true.
 */
function integrate(samples, startMs) {
    const known = samples
        .filter(({ watts, time }) => watts >= 0 && watts <= MAX_WATTS && time > 0)
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
var table = __webpack_require__(4826);
;// CONCATENATED MODULE: ./lib/runs/mlflow-power.js


/** An accelerator that was never busier than this did not train. */
const IDLE_PERCENT = 5;
const CAVEAT = 'It is the sum over all accelerators of the machine, those of other jobs too';
/** Whether a metric is the machine's and not the model's; older copies lack the prefix. */
function isSystemMetric(name) {
    return name.startsWith('system/') || deviceIn(name) !== null;
}
/**
 * The energy and the accelerators that the monitor of the machine saw. `gpu_0_power_usage_watts` is the mean over the
 * time since the value before, of every accelerator that the driver shows, whatever the run may see
 * (`mlflow/system_metrics/metrics/gpu_monitor.py`).
 *
 * @param startMs when the run began, null when unknown
 */
function powerOf(series, startMs) {
    const devices = [...devicesIn(series).values()];
    const measured = devices.flatMap((device) => {
        const integral = device.watts && integrate(device.watts.points.map(sampleOf), startMs);
        return device.watts && integral ? [{ ...device, watts: device.watts, integral }] : [];
    });
    const used = measured.filter((device) => isUsed(device));
    const [first] = used;
    const notes = devices.length > 0 && measured.length === 0 ? ['The power of no accelerator was logged.'] : [];
    if (!first) {
        return {
            energies: [],
            acceleratorCount: null,
            acceleratorWatts: null,
            acceleratorTdpWatts: null,
            utilisation: null,
            notes,
        };
    }
    const sourced = (value, { file, name }) => ({
        value,
        file,
        key: name,
        location: (0,table/* lineOf */.cA)(file, 1),
    });
    const watts = mean(used.map(({ integral }) => (integral.kWh * 1000) / integral.hours));
    const shares = used.flatMap(({ share }) => averageOf(share) ?? []);
    const gap = Math.max(...measured.map(({ integral }) => integral.gapHours));
    const idle = measured.length - used.length;
    const energy = {
        ...sourced(sum(measured.map(({ integral }) => integral.kWh)), first.watts),
        scope: 'accelerators',
        includedPue: null,
        caveat: [
            idle > 0 ? `${CAVEAT}: ${idle} of ${measured.length} did no work` : CAVEAT,
            gap > 0 ? `nothing was sampled for ${gap.toFixed(2)} hours, which are left out` : '',
        ]
            .filter((part) => part !== '')
            .join('; ')
            .concat('.'),
    };
    return {
        energies: energy.value > 0 ? [energy] : [],
        acceleratorCount: sourced(used.length, first.watts),
        acceleratorWatts: watts > 0 ? sourced(watts, first.watts) : null,
        acceleratorTdpWatts: capOf(first.watts, first.share),
        utilisation: first.share && shares.length > 0 ? sourced(mean(shares) / 100, first.share) : null,
        notes,
    };
}
function sampleOf({ time, value }) {
    return { time, watts: value };
}
/** Where no one looked, it counts as used. */
function isUsed({ busy }) {
    return (!busy || busy.points.every(({ value }) => !(value >= 0)) || busy.points.some(({ value }) => value > IDLE_PERCENT));
}
/** The power cap that a power and its share of the cap stand for, in watts. Both are rounded to a tenth. */
function capOf(watts, share) {
    const power = averageOf(watts);
    const percent = averageOf(share);
    if (power === null ||
        percent === null ||
        percent < 10 ||
        percent > 150 ||
        watts.points.length !== share?.points.length)
        return null;
    const key = `${watts.name} / ${share.name}`;
    return { value: Math.round((power / percent) * 100), file: share.file, key, location: (0,table/* lineOf */.cA)(share.file, 1) };
}
function averageOf(series) {
    const values = (series?.points ?? []).map(({ value }) => value).filter((value) => value >= 0 && value < 1e5);
    return values.length > 0 ? mean(values) : null;
}
function devicesIn(series) {
    const devices = new Map();
    for (const one of series) {
        const found = deviceIn(one.name);
        if (!found)
            continue;
        const device = devices.get(found.id) ?? {};
        devices.set(found.id, device);
        device[found.kind] = one;
    }
    return devices;
}
/** Which accelerator of which node a metric is about: `system/node_0/gpu_3_power_usage_watts`. */
function deviceIn(name) {
    const [, node = '', index, what] = /^(?:system\/)?(?:([^/]+)\/)?gpu_(\d{1,4})_(power_usage_watts|power_usage_percentage|utilization_percentage)$/.exec(name) ?? [];
    if (index === undefined)
        return null;
    const kind = what === 'power_usage_watts' ? 'watts' : what === 'power_usage_percentage' ? 'share' : 'busy';
    return { id: `${node}/${index}`, kind };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./lib/runs/mlflow-series.js


/**
 * The values of a metric, in the order of its file: `timestamp value step` a line, without the step in old versions, and
 * the value alone in some copies. A line of another form is left out and told.
 */
function readSeries({ path, text }, problems) {
    if (text.includes('\0')) {
        const message = 'The file is not text: it holds NUL bytes.';
        problems.push({
            kind: 'unreadable',
            message,
            fix: 'Log the metric anew, or remove the file.',
            location: (0,source_location/* startOf */.G)(path),
        });
        return [];
    }
    const points = [];
    let wrong = 0;
    let line = 0;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        const point = pointIn(text.slice(start, Math.min(end, start + 500)), ++line);
        start = end + 1;
        if (point)
            points.push(point);
        else if (point === null && ++wrong === 1) {
            problems.push({
                kind: 'unreadable',
                message: 'A line of this metric is not "timestamp value step"; lines like it are left out.',
                fix: 'Remove the line, or copy the file anew.',
                location: (0,table/* lineOf */.cA)(path, line),
            });
        }
    }
    return points;
}
/** Null for a line of another form, undefined for a blank one. */
function pointIn(text, line) {
    const fields = text.replace('\ufeff', '').trim().split(/ +/);
    const [first = '', second, third] = fields;
    if (first === '')
        return undefined;
    const value = second === undefined ? numberOf(first) : numberOf(second);
    const time = second === undefined ? 0 : wholeOf(first);
    const step = third === undefined ? 0 : wholeOf(third);
    return value === null || time === null || step === null ? null : { time, value, step, line };
}
/** As Python writes numbers, `nan` and `inf` too; null for anything else. */
function numberOf(text) {
    if (/^[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(text))
        return Number(text);
    return /^[-+]?(?:nan|inf(?:inity)?)$/i.test(text) ? Number.NaN : null;
}
function wholeOf(text) {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : null;
}
/** The value that MLflow shows: of the highest step, then of the latest time, then the highest; not the last line. */
function finalPoint(points) {
    let final = null;
    for (const point of points) {
        const order = final ? point.step - final.step || point.time - final.time || point.value - final.value : 1;
        if (order > 0)
            final = point;
    }
    return final;
}
/** The points whose values are numbers, the lowest and the highest. Null when there are none. */
function extremes(points) {
    let low;
    let high;
    for (const point of points) {
        if (!Number.isFinite(point.value))
            continue;
        if (!low || point.value < low.value)
            low = point;
        if (!high || point.value > high.value)
            high = point;
    }
    return low && high ? { low, high } : null;
}

// EXTERNAL MODULE: ./lib/runs/model-name.js
var model_name = __webpack_require__(2671);
// EXTERNAL MODULE: ./lib/runs/run.js
var runs_run = __webpack_require__(5567);
;// CONCATENATED MODULE: ./lib/runs/mlflow.js














/** Longer parameters are data, not settings. */
const MAX_PARAMETER = 500;
/** The params that libraries name the fine-tuned model by. */
const BASE_MODEL_PARAMS = ['base_model', 'base_model_name_or_path', 'model_name_or_path', '_name_or_path'];
/** The folder of one MLflow run in a file store. A folder whose `meta.yaml` is that of something else is no run. */
function readRunFolder(files) {
    const problems = [];
    const placed = files.map((file) => ({ file, rest: (0,mlflow_path/* mlflowPath */.L)(file.path)?.rest ?? 'meta.yaml' }));
    const inFolder = (folder) => placed
        .filter(({ rest }) => rest.startsWith(`${folder}/`))
        .map(({ file, rest }) => ({ file, name: rest.slice(folder.length + 1) }));
    const meta = placed.find(({ rest }) => rest === 'meta.yaml')?.file ?? null;
    const fields = meta && metaOf(meta, problems);
    if (fields && !isRunMeta(fields))
        return [];
    const [first] = files;
    if (!first || (!fields && problems.length === 0 && placed.length === inFolder('tags').length))
        return [];
    const tags = new Map(inFolder('tags').map(({ file, name }) => [name, sourcedText(file, name)]));
    const params = new Map();
    for (const { file, name } of inFolder('params')) {
        const value = settingIn(file, name);
        if (value)
            params.set(name, value);
    }
    const metrics = new metric_table/* MetricTable */.H();
    const system = [];
    for (const { file, name } of inFolder('metrics')) {
        const found = [];
        const points = readSeries(file, found);
        problems.push(...found.slice(0, problem/* MAX_PROBLEMS */.aZ - problems.length));
        if (isSystemMetric(name))
            system.push({ file: file.path, name, points });
        else
            addMetric(metrics, file.path, name, points);
    }
    const time = fields ? timeOf(fields, problems) : NO_TIME;
    const power = powerOf(system, time.startMs);
    const path = meta?.path ?? first.path;
    const run = {
        ...(0,runs_run/* blankRun */.u)(path, 'mlflow'),
        sources: [meta ?? first, ...files.filter((file) => file !== (meta ?? first))].map(({ path: file }) => ({
            file,
            format: 'mlflow',
        })),
        name: nameOf(fields, tags.get('mlflow.runName') ?? null),
        durationHours: time.durationHours,
        startedAt: time.startedAt,
        endedAt: time.endedAt,
        ...power,
        flops: flopsOf(metrics),
        hyperparameters: params,
        metrics: metrics.values,
        baseModel: baseModelOf(params),
        notes: [
            ...(fields
                ? time.notes
                : ['The folder of the MLflow run has no `meta.yaml` that can be read: its times are not known.']),
            ...(fields?.text(['lifecycle_stage'])?.value === 'deleted' ? ['The run was deleted in MLflow.'] : []),
            ...(tags.get('mlflow.parentRunId')
                ? ['The run is a part of another run of MLflow, whose time contains it.']
                : []),
            ...power.notes,
        ],
        problems,
        readable: fields !== null || params.size > 0 || metrics.values.size > 0 || power.energies.length > 0,
    };
    if (run.readable || problems.length > 0)
        return [run];
    return [];
}
function metaOf({ path, text }, problems) {
    const yaml = readMachineYaml(text, path);
    if ((0,runs_problems/* isProblem */.AN)(yaml)) {
        problems.push(yaml);
        return null;
    }
    if ((0,machine_json/* objectOf */.Xy)(yaml.value))
        return new machine_fields/* MachineFields */.JD(yaml, path, problems);
    const message = 'This is not the `meta.yaml` of a run: it holds no fields.';
    problems.push({
        kind: 'unreadable',
        message,
        fix: 'Copy it anew from MLflow, or remove it.',
        location: (0,source_location/* startOf */.G)(path),
    });
    return null;
}
/** Experiments, models and their outputs have a `meta.yaml` too, but no run of their own. */
function isRunMeta({ json }) {
    const object = (0,machine_json/* objectOf */.Xy)(json.value) ?? {};
    return 'run_id' in object || 'run_uuid' in object;
}
const NO_TIME = { durationHours: null, startedAt: null, endedAt: null, notes: [], startMs: null };
/** `RunStatus` of MLflow, which file stores keep as a number. */
const STATUS = {
    1: 'RUNNING',
    2: 'SCHEDULED',
    3: 'FINISHED',
    4: 'FAILED',
    5: 'KILLED',
};
function statusNamed(text) {
    return /^\d$/.test(text) ? STATUS[Number(text)] : text.toUpperCase();
}
/** Times are milliseconds since 1970; a run that goes on has no end. */
function timeOf(fields, problems) {
    const start = fields.number(['start_time'], 1);
    const end = fields.number(['end_time'], 1);
    const written = (0,machine_json/* objectOf */.Xy)(fields.json.value)?.status;
    const status = typeof written === 'number' ? STATUS[written] : typeof written === 'string' ? statusNamed(written) : null;
    const notes = [];
    if (status === 'FAILED' || status === 'KILLED') {
        notes.push(`The run ${status === 'FAILED' ? 'failed' : 'was killed'} before it was done.`);
    }
    if (!end)
        notes.push('The run has no end: how long training took is not known.');
    const startedAt = isoOf(start);
    const endedAt = isoOf(end);
    const wrong = (found, iso) => found !== null && iso === null;
    const value = start && end ? (end.value - start.value) / 3.6e6 : 0;
    if (wrong(start, startedAt) || wrong(end, endedAt) || value < 0) {
        const bad = wrong(start, startedAt) ? start : end;
        const what = value < 0 ? 'lies before `start_time`' : 'is no time of this century in milliseconds';
        problems.push({
            kind: 'out-of-range',
            message: `\`${bad?.key}\` ${what}, so the duration of the run is not known.`,
            fix: 'Copy the file anew from MLflow, or correct it.',
            location: bad?.location ?? (0,source_location/* startOf */.G)(fields.file),
        });
        return { ...NO_TIME, startedAt, endedAt: value < 0 ? null : endedAt, notes };
    }
    const durationHours = end && value > 0 ? { ...end, value, key: 'end_time - start_time' } : null;
    return { durationHours, startedAt, endedAt, notes, startMs: start?.value ?? null };
}
/** The value that MLflow shows, and the lowest and the highest: either may be the best. */
function addMetric(metrics, file, name, points) {
    const sourced = ({ value, line }) => ({ value, file, key: name, location: (0,table/* lineOf */.cA)(file, line) });
    const final = finalPoint(points);
    const range = extremes(points);
    // A last value that is not a number leaves the metric unknown; an earlier one would not be what MLflow shows.
    if (final && Number.isFinite(final.value))
        metrics.add(name, sourced(final), 'final');
    if (range && range.low !== final)
        metrics.add(name, sourced(range.low), 'logged');
    if (range && range.high !== final)
        metrics.add(name, sourced(range.high), 'logged');
}
/** What the Trainer's callback logs. */
function flopsOf(metrics) {
    const final = metrics.values.get('total_flos')?.find(({ role }) => role === 'final');
    metrics.values.delete('total_flos');
    return final && final.value > 0
        ? { value: final.value, file: final.file, key: final.key, location: final.location }
        : null;
}
function sourcedText({ path, text }, name) {
    const value = text.replace('\ufeff', '').trim();
    if (value === '' || value.length > MAX_PARAMETER || value.includes('\0'))
        return null;
    return { value, file: path, key: name, location: (0,table/* lineOf */.cA)(path, 1) };
}
/** A parameter as the value that Python printed; `None` is none. */
function settingIn(file, name) {
    const text = sourcedText(file, name);
    if (!text || text.value === 'None')
        return null;
    if (text.value === 'True' || text.value === 'False')
        return { ...text, value: text.value === 'True' };
    const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text.value) ? Number(text.value) : Number.NaN;
    // A whole number that JavaScript cannot hold is kept as it is written.
    const exact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
    return exact ? { ...text, value: number } : text;
}
function nameOf(fields, tag) {
    const name = fields?.text(['run_name']) ?? tag ?? fields?.text(['name']) ?? null;
    return name && (0,machine_fields/* shorten */.ml)(name.value);
}
function baseModelOf(params) {
    for (const name of BASE_MODEL_PARAMS) {
        const param = params.get(name);
        const hub = typeof param?.value === 'string' ? (0,model_name/* modelNamed */.X)(param.value)?.hub : null;
        if (param && hub?.includes('/'))
            return { ...param, value: hub };
    }
    return null;
}
/** Run folders of MLflow as one of many formats. */
const mlflowReader = {
    recognises: (text) => /^run_(?:uu)?id:/m.test(text) && /^lifecycle_stage:/m.test(text),
    read: readRunFolder,
};


/***/ }),

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Nj: () => (/* binding */ sourceProblem),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4745);


/** Whether reading gave a problem in place of what was asked for. */
function isProblem(reading) {
    return 'kind' in reading && 'message' in reading;
}
/** A fault of the text itself, as a fault of the run. */
function sourceProblem({ kind, message, fix, location }) {
    return { kind: kind === 'duplicate-key' ? 'duplicate-key' : 'unreadable', message, fix, location };
}
/** A key that the format does not know, with the known one that was probably meant. */
function unknownKey({ key, keyLocation }, known) {
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key.toLowerCase(), known);
    const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key.toLowerCase(), nearest);
    const near = edits <= 2 || edits <= key.length / 3;
    return {
        kind: 'unknown-key',
        message: `\`${shorten(key)}\` is not a field of a training run.`,
        fix: near
            ? `Write \`${nearest}\`, or remove the key.`
            : `Remove it, or put it under \`hyperparameters\` or \`metrics\`. The fields are ${known.join(', ')}.`,
        location: keyLocation,
        ...(near ? { suggestion: nearest } : {}),
    };
}
/** A value that is not what its field holds. `what` reads after "must be", e.g. "a number of hours". */
function wrongValue(key, what, value, issue) {
    const bound = value.kind === 'scalar' && typeof value.value === 'number' ? boundOf(value.value, issue) : null;
    const problem = { location: value.location };
    if (bound) {
        return {
            ...problem,
            kind: 'out-of-range',
            message: `\`${shorten(key)}\` must be ${bound}, but is ${shorten(written(value))}.`,
            fix: `Correct it, or leave \`${shorten(key)}\` out when it is not known.`,
        };
    }
    return {
        ...problem,
        kind: 'field-type',
        message: `\`${shorten(key)}\` must be ${what}, but is ${(0,_source_data_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value)}.`,
        ...(value.kind === 'scalar' ? scalarFix(key, what, value) : { fix: `Write ${what}.` }),
    };
}
/** What a number must be and is not; null when it is not a matter of range. */
function boundOf(value, issue) {
    if (!Number.isFinite(value))
        return 'a finite number';
    if (issue?.code === 'too_small')
        return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    if (issue?.code === 'too_big')
        return `at most ${issue.maximum}`;
    if (issue?.code === 'invalid_type' && issue.expected === 'int')
        return 'a whole number';
    return null;
}
const PLAIN = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const WITH_UNIT = /^([-+]?\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|w|watts?|kwh|g|gpus?|g\s?co2e?q?\/kwh)$/i;
function scalarFix(key, what, value) {
    const text = value.written.trim();
    if (/\bnumber/.test(what) && typeof value.value === 'string') {
        if (PLAIN.test(text))
            return { fix: `Write it without quotes: ${text}.`, suggestion: text };
        const number = WITH_UNIT.exec(text)?.[1];
        if (number)
            return { fix: `Write the number alone, without its unit: ${number}.`, suggestion: number };
        if (/\d/.test(text)) {
            return { fix: 'Write a plain number: a point before decimals, nothing between thousands, no unit; e.g. 1.5.' };
        }
        return { fix: `Write ${what}, or leave \`${shorten(key)}\` out when it is not known.` };
    }
    if (what === 'a text')
        return { fix: `Put it in quotes: "${shorten(text)}".`, suggestion: JSON.stringify(text) };
    if (what.startsWith('a list of texts'))
        return { fix: 'Write it as a list, each item on a line that starts with "- ".' };
    return { fix: `Write ${what}, or leave \`${shorten(key)}\` out when it is not known.` };
}
function written(value) {
    return value.kind === 'scalar' ? value.written : (0,_source_data_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value);
}
/** Names come from the file and may be of any length. */
function shorten(text) {
    const points = [...text.replace(/\s+/g, ' ')];
    return points.length > 60 ? `${points.slice(0, 60).join('')}…` : points.join('');
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* unused harmony export readTable */
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);


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
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            delimiter,
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
        return refuse('The table cannot be read: a quote is not closed where it should be.', typeof lines === 'number' ? lines : 1);
    }
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

/***/ 7870:
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
