export const id = 730;
export const ids = [730];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lmEvalReader: () => (/* binding */ lmEvalReader)
/* harmony export */ });
/* harmony import */ var _source_long_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6671);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5567);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6379);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1584);
/* harmony import */ var _values_metric_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4900);
/* harmony import */ var _values_model_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8234);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);







/**
 * Evaluations of one folder, one run for each model. They say how good a model is and nothing of its training: the time
 * that they took (`total_evaluation_time_seconds`, a text) and the machine are those of the evaluation.
 */
function readEvaluations(files) {
    const runs = new Map();
    const broken = [];
    for (const file of files) {
        const { path } = file;
        const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .JE)(file, PATHS);
        if ((0,_values_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isProblem */ .AN)(json)) {
            // Everyone calls a file `results.json`; it is the harness's when it has its marks.
            if (isDated(path) || MARK.test((0,_source_long_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfText */ .h_)(file.text, _text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WHOLE */ .f5)))
                broken.push({ ...(0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .blankRun */ .u)(path, 'lm-eval'), problems: [json], readable: false });
            continue;
        }
        if (!isEvaluation(json.value))
            continue;
        const problems = [];
        const fields = new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineFields */ .JD(json, path, problems);
        const model = modelOf(fields);
        const parameters = fields.number(['config', 'model_num_parameters'], 1);
        const known = runs.get(model.id);
        if (known) {
            collect(known.metrics, fields);
            known.problems.push(...problems);
            runs.set(model.id, { ...known, run: joined(known.run, path, parameters) });
            continue;
        }
        const metrics = new _values_metric_table_js__WEBPACK_IMPORTED_MODULE_5__/* .MetricTable */ .H();
        collect(metrics, fields);
        const run = { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .blankRun */ .u)(path, 'lm-eval'), name: model.name, baseModel: model.baseModel, parameters };
        runs.set(model.id, { run, metrics, problems });
    }
    const read = [...runs.values()].map(({ run, metrics, problems }) => ({ ...run, metrics: metrics.values, problems }));
    return [...read, ...broken];
}
/** What is read of long results; samples and the settings of tasks make them long. */
const PATHS = [
    'model_name',
    'versions',
    'n-shot',
    'total_evaluation_time_seconds',
    'config.model_num_parameters',
    'config.model_args.*',
    'config_general.model_name',
    'results.*.*',
    'groups.*.*',
];
function joined(run, file, parameters) {
    const sources = [...run.sources, { file, format: 'lm-eval' }];
    return { ...run, sources, parameters: run.parameters ?? parameters };
}
const MARK = /"(?:versions|n-shot|pretty_env_info|total_evaluation_time_seconds|config_general|higher_is_better)"\s*:/;
function isDated(path) {
    return /results_\d{4}-/.test(path.slice(path.lastIndexOf('/') + 1));
}
/** Results by task, and beside them what the harness adds in one of its versions. */
function isEvaluation(value) {
    const object = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const results = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(object?.results);
    if (!object || !results || !Object.values(results).some((task) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(task)))
        return false;
    return ['versions', 'n-shot', 'config_general', 'total_evaluation_time_seconds'].some((key) => key in object);
}
/** Before version 0.4 `config.model_args` is all that names the model; later it may be a map. */
function modelOf(fields) {
    const { value } = fields.json;
    const path = ['config', 'model_args'];
    const raw = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path);
    const args = typeof raw === 'string' ? argumentsIn(raw) : new Map(Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(raw) ?? {}));
    const of = (key) => {
        const found = args.get(key);
        return typeof found === 'string' && found !== '' ? found.slice(0, 200) : null;
    };
    const adapter = of('peft') ?? of('delta');
    const named = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['model_name']) ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['config_general', 'model_name']);
    const pretrained = of('pretrained');
    const name = adapter ?? (typeof named === 'string' && named !== '' ? named.slice(0, 200) : (pretrained ?? of('model')));
    const base = adapter && pretrained ? (0,_values_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNamed */ .X)(pretrained)?.hub : null;
    const source = { file: fields.file, key: path.join('.'), location: fields.json.place(path) };
    return {
        id: JSON.stringify([name, of('revision'), pretrained]),
        name: name && ((0,_values_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNamed */ .X)(name)?.hub ?? (0,_values_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNamed */ .X)(name)?.local ?? null),
        baseModel: base ? { ...source, value: base } : null,
    };
}
/** `pretrained=a/b,dtype=float16` as a map. */
function argumentsIn(text) {
    const pairs = text.slice(0, 5000).split(',').slice(0, 200);
    return new Map(pairs.map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }));
}
/** What stands among the values of a task and measures nothing. */
const NO_METRIC = /(?:_stderr|^alias|^sample_len|^samples?|^sample_count)(?:,|$)/;
/**
 * Every value of every task as `task/metric`; the filter that it was computed after follows where there was one
 * (`gsm8k/exact_match,strict-match`, and `arc_easy/acc` for `acc,none`).
 */
function collect(metrics, fields) {
    for (const part of ['results', 'groups']) {
        for (const [task, values] of Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(fields.json.value, [part])) ?? {}).slice(0, 5000)) {
            for (const [key, value] of Object.entries((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(values) ?? {}).slice(0, 200)) {
                if (typeof value !== 'number' || NO_METRIC.test(key))
                    continue;
                if (metrics.full)
                    return;
                const number = fields.number([part, task, key], Number.NEGATIVE_INFINITY);
                if (number)
                    metrics.add(`${task}/${key.replace(/,none$/, '')}`, number, 'final');
            }
        }
    }
}
/** Results of lm-evaluation-harness as one of many formats. */
const lmEvalReader = {
    recognises: (text) => /"results"\s*:/.test(text) && MARK.test(text),
    read: readEvaluations,
};


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


/***/ })

};
