export const id = 4474;
export const ids = [4474];
export const modules = {

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

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peftReader: () => (/* binding */ peftReader)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6873);
/* harmony import */ var _machine_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6418);
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4441);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8868);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1250);






/** Settings of adapters; the rest says where weights go, or is the same for all. */
const SETTINGS = [
    'peft_type',
    'task_type',
    'r',
    'lora_alpha',
    'lora_dropout',
    'bias',
    'target_modules',
    'modules_to_save',
    'use_dora',
    'use_rslora',
    'init_r',
    'target_r',
    'num_virtual_tokens',
    'num_layers',
    'encoder_hidden_size',
];
/** A configuration of PEFT, or of AdapterHub, which has the same name and calls the base model `model_name`. */
const MARKS = ['base_model_name_or_path', 'peft_type', 'lora_alpha', 'model_name'];
/** The configuration of an adapter; that of a checkpoint counts only where none lies beside the results. */
function readAdapter(files) {
    const order = [...files].sort((a, b) => stepOf(b.path) - stepOf(a.path));
    let failed = null;
    for (const file of order) {
        const run = readConfiguration(file);
        if (run.readable)
            return [run];
        failed ??= run;
    }
    return failed ? [failed] : [];
}
function stepOf(path) {
    return Number(/(?:^|\/)checkpoint-(\d{1,15})\/[^/]*$/.exec(path)?.[1] ?? Number.POSITIVE_INFINITY);
}
function readConfiguration({ path, text }) {
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .blankRun */ .u)(path, 'peft');
    const json = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachineJson */ .Qf)(text, path);
    if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN)(json))
        return { ...run, problems: [json], readable: false };
    const object = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(json.value);
    if (!object || !MARKS.some((mark) => mark in object)) {
        const holds = object ? 'none of its fields' : (0,_machine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(json.value);
        const message = `This is not the configuration of an adapter: it holds ${holds}.`;
        const fix = 'Save the adapter anew, or remove the file.';
        return { ...run, problems: [{ kind: 'unreadable', message, fix, location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .G)(path) }], readable: false };
    }
    const problems = [];
    const fields = new _machine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MachineFields */ .JD(json, path, problems);
    const base = fields.text(['base_model_name_or_path']) ?? fields.text(['model_name']);
    const name = base && (0,_model_name_js__WEBPACK_IMPORTED_MODULE_5__/* .modelNamed */ .X)(base.value);
    const note = base && name?.local
        ? [`\`${base.key}\` is a path on the training machine, so the base model is known by its last part alone.`]
        : [];
    return {
        ...run,
        baseModel: base && name?.hub ? { ...base, value: name.hub } : null,
        localBaseModel: base && name?.local ? { ...base, value: name.local } : null,
        hyperparameters: settingsOf(fields),
        notes: note,
        problems,
    };
}
function settingsOf(fields) {
    const found = new Map();
    for (const key of SETTINGS) {
        const value = ['r', 'lora_alpha', 'lora_dropout'].includes(key) ? fields.number([key]) : fields.setting([key]);
        if (value)
            found.set(key, value);
    }
    return found;
}
/** Adapter configurations as one of many formats. */
const peftReader = {
    recognises: (text) => /"peft_type"\s*:/.test(text) || /"base_model_name_or_path"\s*:/.test(text),
    read: readAdapter,
};


/***/ })

};
