export const id = 13;
export const ids = [13];
export const modules = {

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peftReader: () => (/* binding */ peftReader)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7870);
/* harmony import */ var _huggingface_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2405);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5567);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1584);
/* harmony import */ var _values_model_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8234);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);







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
/** What is read of a long file: settings, and those that are lists. */
const PATHS = [...MARKS, ...SETTINGS, 'target_modules.#', 'modules_to_save.#'];
/** The configuration of an adapter; that of a checkpoint counts only where none lies beside the results. */
function readAdapter(files) {
    const say = ({ path }) => (0,_huggingface_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .checkpointStep */ .L)(path) ?? Number.POSITIVE_INFINITY;
    const order = [...files].sort((a, b) => say(b) - say(a));
    let failed = null;
    for (const file of order) {
        const run = readConfiguration(file);
        if (run.readable)
            return [run];
        failed ??= run;
    }
    return failed ? [failed] : [];
}
function readConfiguration(file) {
    const { path } = file;
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .blankRun */ .u)(path, 'peft');
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .JE)(file, PATHS);
    if ((0,_values_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isProblem */ .AN)(json))
        return { ...run, problems: [json], readable: false };
    const object = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json.value);
    if (!object || !MARKS.some((mark) => mark in object)) {
        const holds = object ? 'none of its fields' : (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(json.value);
        const message = `This is not the configuration of an adapter: it holds ${holds}.`;
        const fix = 'Save the adapter anew, or remove the file.';
        return { ...run, problems: [{ kind: 'unreadable', message, fix, location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .G)(path) }], readable: false };
    }
    const problems = [];
    const fields = new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineFields */ .JD(json, path, problems);
    const base = fields.text(['base_model_name_or_path']) ?? fields.text(['model_name']);
    const name = base && (0,_values_model_name_js__WEBPACK_IMPORTED_MODULE_6__/* .modelNamed */ .X)(base.value);
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
