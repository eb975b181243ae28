export const id = 975;
export const ids = [975];
export const modules = {

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcliveReader: () => (/* binding */ dvcliveReader)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7870);
/* harmony import */ var _huggingface_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5567);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6379);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8929);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1584);
/* harmony import */ var _values_metric_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4900);
/* harmony import */ var _values_model_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8234);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3605);
/* harmony import */ var _values_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4680);










/** The folder of DVCLive: the last value of each metric, and the parameters. */
function readLive(files) {
    const problems = [];
    const metrics = new _values_metric_table_js__WEBPACK_IMPORTED_MODULE_6__/* .MetricTable */ .H();
    const settings = new Map();
    const used = [];
    let acceleratorCount = null;
    for (const file of files) {
        const isParams = /\.ya?ml$/.test(file.path);
        const read = isParams ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachineYaml */ .v)(file) : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .JE)(file, ['*.*.*.*.*.*.*']);
        const object = (0,_values_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read) ? null : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(read.value);
        if ((0,_values_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read))
            problems.push(read);
        else if (!object)
            problems.push(noMap(file.path, read.value));
        if ((0,_values_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read) || !object)
            continue;
        used.push(file);
        const fields = new _values_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineFields */ .JD(read, file.path, problems);
        if (isParams)
            for (const [key, value] of Object.entries(object))
                (0,_values_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .collectSettings */ .E)(settings, fields, key, [key], value);
        else {
            collectMetrics(metrics, fields, [], object);
            acceleratorCount ??= countIn(fields);
        }
    }
    const path = used[0]?.path ?? problems[0]?.location.file;
    if (path === undefined)
        return [];
    return [
        {
            ...(0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .blankRun */ .u)(path, 'dvclive'),
            sources: used.map((file) => ({ file: file.path, format: 'dvclive' })),
            acceleratorCount,
            metrics: metrics.values,
            hyperparameters: settings,
            baseModel: (0,_values_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .baseModelIn */ .E)(settings),
            notes: acceleratorCount
                ? ['DVCLive counts all accelerators of the machine, those that the run did not use too.']
                : [],
            problems,
            readable: used.length > 0,
        },
    ];
}
function noMap(path, value) {
    const message = `A file of DVCLive holds a map, but this one is ${(0,_values_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(value)}.`;
    return { kind: 'unreadable', message, fix: 'Write it anew with DVCLive, or remove it.', location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_9__/* .startOf */ .G)(path) };
}
/** A metric `eval/loss` stands at `loss` below `eval`. The machine's own and the counters are no metrics. */
function collectMetrics(metrics, fields, path, map) {
    if (path.length > 6 || metrics.full)
        return;
    for (const [key, value] of Object.entries(map).slice(0, 5000)) {
        const here = [...path, key];
        const nested = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        if (nested && !(path.length === 0 && key === 'system'))
            collectMetrics(metrics, fields, here, nested);
        const name = here.join('/');
        if (metrics.full)
            return;
        if (typeof value !== 'number' || (0,_huggingface_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccounting */ .GE)(key) || name.startsWith('system/'))
            continue;
        const number = fields.number(here, Number.NEGATIVE_INFINITY);
        if (number)
            metrics.add(name, number, 'final');
    }
}
/**
 * `system/gpu/count`, averaged over samples, so that a part of one when monitoring stopped halfway. The use of the
 * accelerators is not read: it is memory over use (`dvclive/monitor_system.py`), which means nothing.
 */
function countIn(fields) {
    const count = fields.number(['system', 'gpu', 'count']);
    return count && Number.isInteger(count.value) && count.value >= 1 && count.value <= 1024 ? count : null;
}
/** DVCLive's files as one of many formats. */
const dvcliveReader = {
    recognises: (text) => /"(?:usage|parallelization) \(%\)"\s*:/.test(text),
    read: readLive,
};


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ isAccounting),
/* harmony export */   dC: () => (/* binding */ metricsIn)
/* harmony export */ });
/* unused harmony export metricName */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
/* harmony import */ var _values_metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4900);


/** What the Trainer logs about its own work; none of it says how good the model is. */
const ACCOUNTING = /^(?:epoch|step|total_flos|learning_rate|grad_norm|num_(?:input_)?tokens(?:_seen)?|(?:before_)?init_mem_.*)$|(?:^|_)(?:runtime|samples|(?:samples|steps|tokens)_per_second|mem_[cg]pu_(?:alloc|peaked)_delta|jit_compilation_time|model_preparation_time)$/;
/** Whether a key is about the Trainer's work and not about the model. */
function isAccounting(key) {
    return ACCOUNTING.test(key);
}
/**
 * The name of a metric: that of the evaluation split bare, as cards write it (`eval_rouge1` is `rouge1`), those of other
 * splits with the split before it (`test_rouge1`, `train_loss`). A key without a prefix belongs to its file's split.
 *
 * @param split of the file or entry that the key stands in
 * @returns null for what is no metric
 */
function metricName(key, split) {
    if (isAccounting(key))
        return null;
    const [, prefix, rest] = /^(train|eval|test|predict)[_/](.+)$/s.exec(key) ?? [];
    const name = rest ?? key;
    const of = prefix ?? split;
    return of === 'eval' ? name : `${of}_${name}`;
}
/** The numbers in one map of metrics, as key and metric name. */
function metricsIn(value, split) {
    const found = [];
    for (const [key, item] of Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {})) {
        if (typeof item !== 'number' || !Number.isFinite(item))
            continue;
        const name = metricName(key, split);
        if (name !== null)
            found.push({ key, name, value: item });
        if (found.length >= _values_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .Z)
            break;
    }
    return found;
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

/***/ 4680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectSettings)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1584);


/** More settings than anybody compares. */
const MAX_SETTINGS = 2000;
/** Deeper maps are data, not settings. */
const MAX_LEVELS = 6;
/**
 * Adds a value as a setting, and a map as one for each of its values, with names joined by a dot. A whole number that
 * JavaScript cannot hold is not what the file says, so it is left out.
 */
function collectSettings(found, fields, name, path, value) {
    if (found.size >= MAX_SETTINGS || path.length > MAX_LEVELS)
        return;
    const setting = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(value);
    const exact = typeof setting !== 'number' || !Number.isInteger(setting) || Number.isSafeInteger(setting);
    if (setting !== null && exact) {
        found.set(name, { value: setting, file: fields.file, key: path.join('.'), location: fields.json.place(path) });
    }
    for (const [key, item] of Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {})) {
        collectSettings(found, fields, `${name}.${key}`, [...path, key], item);
    }
}


/***/ })

};
