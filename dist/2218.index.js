export const id = 2218;
export const ids = [2218];
export const modules = {

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcliveReader: () => (/* binding */ dvcliveReader)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6873);
/* harmony import */ var _huggingface_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6549);
/* harmony import */ var _machine_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6418);
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4441);
/* harmony import */ var _machine_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4762);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8868);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7135);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1250);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26);










/** The folder of DVCLive: the last value of each metric, and the parameters. */
function readLive(files) {
    const problems = [];
    const metrics = new _metric_table_js__WEBPACK_IMPORTED_MODULE_6__/* .MetricTable */ .H();
    const settings = new Map();
    const used = [];
    let acceleratorCount = null;
    for (const file of files) {
        const isParams = /\.ya?ml$/.test(file.path);
        const read = isParams ? (0,_machine_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readMachineYaml */ .v)(file.text, file.path) : (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachineJson */ .Qf)(file.text, file.path);
        const object = (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read) ? null : (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(read.value);
        if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read))
            problems.push(read);
        else if (!object)
            problems.push(noMap(file.path, read.value));
        if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(read) || !object)
            continue;
        used.push(file);
        const fields = new _machine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineFields */ .JD(read, file.path, problems);
        if (isParams)
            for (const [key, value] of Object.entries(object))
                (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .collectSettings */ .E)(settings, fields, key, [key], value);
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
            baseModel: (0,_model_name_js__WEBPACK_IMPORTED_MODULE_8__/* .baseModelIn */ .E)(settings),
            notes: acceleratorCount
                ? ['DVCLive counts all accelerators of the machine, those that the run did not use too.']
                : [],
            problems,
            readable: used.length > 0,
        },
    ];
}
function noMap(path, value) {
    const message = `A file of DVCLive holds a map, but this one is ${(0,_machine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(value)}.`;
    return { kind: 'unreadable', message, fix: 'Write it anew with DVCLive, or remove it.', location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_9__/* .startOf */ .G)(path) };
}
/** A metric `eval/loss` stands at `loss` below `eval`. The machine's own and the counters are no metrics. */
function collectMetrics(metrics, fields, path, map) {
    if (path.length > 6 || metrics.full)
        return;
    for (const [key, value] of Object.entries(map).slice(0, 5000)) {
        const here = [...path, key];
        const nested = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(value);
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

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ isAccounting),
/* harmony export */   dC: () => (/* binding */ metricsIn)
/* harmony export */ });
/* unused harmony export metricName */
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4762);


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
    for (const [key, item] of Object.entries((0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value) ?? {})) {
        if (typeof item !== 'number' || !Number.isFinite(item))
            continue;
        const name = metricName(key, split);
        if (name !== null)
            found.push({ key, name, value: item });
        if (found.length >= _metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .Z)
            break;
    }
    return found;
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

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectSettings)
/* harmony export */ });
/* harmony import */ var _machine_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6418);
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);


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
    const setting = (0,_machine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(value);
    const exact = typeof setting !== 'number' || !Number.isInteger(setting) || Number.isSafeInteger(setting);
    if (setting !== null && exact) {
        found.set(name, { value: setting, file: fields.file, key: path.join('.'), location: fields.json.place(path) });
    }
    for (const [key, item] of Object.entries((0,_machine_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value) ?? {})) {
        collectSettings(found, fields, `${name}.${key}`, [...path, key], item);
    }
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
