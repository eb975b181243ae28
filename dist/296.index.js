export const id = 296;
export const ids = [296];
export const modules = {

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ isAccounting),
/* harmony export */   dC: () => (/* binding */ metricsIn)
/* harmony export */ });
/* unused harmony export metricName */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);
/* harmony import */ var _values_metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);


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

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  huggingfaceReader: () => (/* binding */ huggingfaceReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/runs/run.js
var runs_run = __webpack_require__(1250);
// EXTERNAL MODULE: ./lib/runs/text/json.js
var text_json = __webpack_require__(3225);
// EXTERNAL MODULE: ./lib/runs/values/fields.js
var values_fields = __webpack_require__(545);
// EXTERNAL MODULE: ./lib/runs/values/metric-table.js
var metric_table = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/runs/values/model-name.js
var model_name = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/runs/values/problems.js
var values_problems = __webpack_require__(780);
// EXTERNAL MODULE: ./lib/runs/huggingface/checkpoint.js
var checkpoint = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/runs/huggingface/metrics.js
var huggingface_metrics = __webpack_require__(5315);
;// CONCATENATED MODULE: ./lib/runs/huggingface/log.js



/** Evaluations of one metric that are kept beside the best and the last. */
const MAX_LOGGED = 200;
/** The log of a Trainer, `log_history` in `trainer_state.json`. */
class TrainerLog {
    #fields;
    #entries;
    constructor(fields) {
        this.#fields = fields;
        this.#entries = (fields.list(['log_history']) ?? []).map((entry) => (0,text_json/* objectOf */.Xy)(entry) ?? {});
    }
    /** One duration in hours for each call of `train()` that ended; a checkpoint has none of its own. */
    get calls() {
        return this.#entries.flatMap((entry, index) => {
            if (entry.train_runtime === undefined)
                return [];
            return this.#fields.hours(['log_history', index, 'train_runtime']) ?? [];
        });
    }
    /** The last number of a key in the log. */
    last(key) {
        const index = this.#entries.findLastIndex((entry) => typeof entry[key] === 'number' && Number.isFinite(entry[key]));
        return index < 0 ? null : this.#fields.number(['log_history', index, key], Number.NEGATIVE_INFINITY);
    }
    /** The learning rate where it never changed; a rate that is scheduled is not stated by its samples. */
    get constantRate() {
        const rates = this.#entries.flatMap(({ learning_rate: rate }) => (typeof rate === 'number' ? [rate] : []));
        const [first = 0] = rates;
        if (rates.length < 2 || first <= 0 || rates.some((rate) => rate !== first))
            return null;
        return this.last('learning_rate');
    }
    /**
     * The share of the steps that the last call of `train()` made, 1 when it made all or nothing tells. The Trainer starts
     * its sum of losses anew with each call, but divides it by all steps (`_total_loss_scalar / effective_global_step` in
     * transformers' `trainer.py`), so the sum reaches back to where the last call began.
     *
     * @param trainLoss the `train_loss` at the end
     */
    shareOfLastCall(trainLoss) {
        let previous = 0;
        const parts = [];
        for (const { step, loss } of this.#entries) {
            if (typeof step !== 'number' || typeof loss !== 'number' || step <= previous)
                continue;
            if (!(loss > 0))
                return 1;
            parts.push({ steps: step - previous, loss: loss * (step - previous) });
            previous = step;
        }
        const steps = this.#fields.number(['global_step'])?.value ?? previous;
        if (parts.length < 5 || steps <= 0 || previous < 0.8 * steps || !(trainLoss >= 0))
            return 1;
        let open = trainLoss * steps;
        let made = steps - previous;
        for (const part of parts.reverse()) {
            if (open <= 0)
                break;
            made += part.steps * Math.min(1, open / part.loss);
            open -= part.loss;
        }
        return Math.min(1, made / steps);
    }
    /** Every evaluation of the log: of each metric the best checkpoint's value, the last one, and the others. */
    collect(table) {
        const best = this.#bestStep;
        for (const [name, values] of this.#evaluations()) {
            const last = values.at(-1);
            const chosen = values.findLast(({ step }) => best !== null && step === best);
            if (chosen)
                this.#add(table, name, chosen, 'best');
            this.#add(table, name, last, 'last');
            for (const value of values.slice(-MAX_LOGGED)) {
                if (value !== last && value !== chosen)
                    this.#add(table, name, value, 'logged');
            }
        }
        const training = new Map();
        for (const [index, entry] of this.#entries.entries()) {
            if (entry.train_runtime !== undefined || isEvaluation(entry))
                continue;
            for (const { key, name, value } of (0,huggingface_metrics/* metricsIn */.dC)(entry, 'train')) {
                if (training.size < metric_table/* MAX_METRICS */.Z || training.has(name))
                    training.set(name, { index, key, value, step: null });
            }
        }
        for (const [name, value] of training)
            this.#add(table, name, value, 'last');
    }
    /** The step of the best checkpoint; null when none was chosen. */
    get #bestStep() {
        if (typeof (0,text_json/* objectOf */.Xy)(this.#fields.json.value)?.best_metric !== 'number')
            return null;
        const step = this.#fields.number(['best_global_step']);
        if (step)
            return step.value;
        const folder = this.#fields.text(['best_model_checkpoint'])?.value ?? '';
        const number = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
        return number === undefined ? null : Number(number);
    }
    #evaluations() {
        const found = new Map();
        for (const [index, entry] of this.#entries.entries()) {
            if (!isEvaluation(entry))
                continue;
            const step = typeof entry.step === 'number' ? entry.step : null;
            for (const { key, name, value } of (0,huggingface_metrics/* metricsIn */.dC)(entry, 'eval')) {
                const values = found.get(name);
                if (values)
                    values.push({ index, key, value, step });
                else if (found.size < metric_table/* MAX_METRICS */.Z)
                    found.set(name, [{ index, key, value, step }]);
            }
        }
        return found;
    }
    #add(table, name, { index, key }, role) {
        const value = this.#fields.number(['log_history', index, key], Number.NEGATIVE_INFINITY);
        if (value)
            table.add(name, value, role);
    }
}
function isEvaluation(entry) {
    return Object.keys(entry).some((key) => /^(?:eval|test)_/.test(key));
}

;// CONCATENATED MODULE: ./lib/runs/huggingface/reader.js










/** What the Trainer of Hugging Face transformers writes, those with most say first. */
const KINDS = ['all', 'train', 'eval', 'test', 'predict', 'state', 'config'];
/** JavaScript and Python part ways above this: such a number is not what the file says. */
const exact = (number) => (number && number.value <= Number.MAX_SAFE_INTEGER ? number : null);
/** The results and the state of a Trainer in one folder, with the checkpoints below it: one training. */
function readTrainer(files) {
    const problems = [];
    const parts = partsOf(files, problems);
    const [first] = parts;
    if (!first) {
        const [problem] = problems;
        return problem ? [{ ...(0,runs_run/* blankRun */.u)(problem.location.file, 'huggingface'), problems, readable: false }] : [];
    }
    const of = (...kinds) => kinds.flatMap((kind) => parts.filter((part) => part.kind === kind));
    const state = of('state')[0];
    const log = state ? new TrainerLog(state.fields) : null;
    const metrics = new metric_table/* MetricTable */.H();
    for (const { kind, fields } of of('eval', 'test', 'predict', 'train', 'all')) {
        for (const { key } of (0,huggingface_metrics/* metricsIn */.dC)(fields.json.value, splitOf(kind)))
            addFinal(metrics, fields, key, splitOf(kind));
    }
    const last = log?.last('train_loss');
    if (last)
        metrics.add('train_loss', last, 'final');
    log?.collect(metrics);
    const pick = (kinds, read) => {
        for (const part of of(...kinds)) {
            const value = read(part);
            if (value !== null)
                return value;
        }
        return null;
    };
    const results = pick(['train', 'all'], ({ fields }) => fields.hours(['train_runtime']));
    const trainLoss = pick(['train', 'all'], ({ fields }) => fields.number(['train_loss'])) ?? last;
    const flops = pick(['train', 'all', 'state'], ({ fields }) => positive(fields.number(['total_flos']))) ?? log?.last('total_flos');
    const run = {
        ...(0,runs_run/* blankRun */.u)(first.path, 'huggingface'),
        sources: parts.map(({ path }) => ({ file: path, format: 'huggingface' })),
        ...timeOf(results, log, trainLoss?.value ?? null, state),
        flops: flops ?? null,
        trainedTokens: state ? (tokensOf(state.fields) ?? positive(log?.last('num_tokens') ?? null)) : null,
        hyperparameters: hyperparametersOf(of('train', 'all', 'eval', 'state'), log),
        metrics: metrics.values,
        baseModel: pick(['config'], ({ fields }) => baseModelOf(fields)),
        problems,
    };
    return [run];
}
/**
 * The files that say something, those with most say first. A checkpoint counts only where no state lies beside the
 * results, and of several the furthest that can be read.
 */
function partsOf(files, problems) {
    const parts = files.flatMap((file) => ((0,checkpoint/* checkpointStep */.L)(file.path) === null ? (partOf(file, problems) ?? []) : []));
    const checkpoints = files.filter((file) => (0,checkpoint/* checkpointStep */.L)(file.path) !== null && !file.path.endsWith('/config.json'));
    checkpoints.sort((a, b) => (0,checkpoint/* checkpointStep */.L)(b.path) - (0,checkpoint/* checkpointStep */.L)(a.path));
    for (const file of checkpoints) {
        if (parts.some(({ kind }) => kind === 'state'))
            break;
        parts.push(...[partOf(file, problems)].filter((part) => part !== null));
    }
    const sorted = KINDS.flatMap((kind) => parts.filter((part) => part.kind === kind));
    return sorted.some(isOwn) ? sorted : [];
}
/** Whether a file is the Trainer's beyond doubt: test runners write a `test_results.json` too, with keys of their own. */
function isOwn({ kind, fields }) {
    if (kind === 'state' || kind === 'train')
        return true;
    return kind !== 'config' && Object.keys((0,text_json/* objectOf */.Xy)(fields.json.value) ?? {}).some((key) => PREFIXED.test(key));
}
const PREFIXED = /^(?:train|eval|test|predict)_./;
/** A file as the kind that its name says, else as the one that its keys say. Null when it says nothing. */
function partOf({ path, text }, problems) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = kindByName(name);
    const json = (0,text_json/* readMachineJson */.Qf)(text, path);
    if ((0,values_problems/* isProblem */.AN)(json)) {
        if (named !== 'config')
            problems.push(json);
        return null;
    }
    const object = (0,text_json/* objectOf */.Xy)(json.value);
    const kind = named ?? (object && 'log_history' in object ? 'state' : 'all');
    const fields = new values_fields/* MachineFields */.JD(json, path, problems);
    if (kind === 'config')
        return object && baseModelOf(fields) ? { kind, path, fields } : null;
    if (!object || (kind === 'state' && !('log_history' in object) && !('global_step' in object))) {
        // Other tools call their files `eval_results.json` too, and may hold what they like.
        if (kind !== 'state' && kind !== 'train')
            return null;
        const message = `This is not a file of the Trainer: it holds ${object ? 'none of its fields' : (0,values_fields/* describe */.q0)(json.value)}.`;
        problems.push({ kind: 'unreadable', message, fix: 'Write it anew, or remove it.', location: (0,source_location/* startOf */.G)(path) });
        return null;
    }
    const says = kind === 'state' || Object.values(object).some((value) => typeof value === 'number');
    return says ? { kind, path, fields } : null;
}
function kindByName(name) {
    if (name === 'config.json')
        return 'config';
    if (name === 'trainer_state.json')
        return 'state';
    const split = /^(all|train|eval|test|predict)_results\.json$/.exec(name)?.[1];
    return split ?? null;
}
function splitOf(kind) {
    return kind === 'train' || kind === 'test' || kind === 'predict' ? kind : 'eval';
}
function addFinal(metrics, fields, key, split) {
    const value = fields.number([key], Number.NEGATIVE_INFINITY);
    for (const { name } of value ? (0,huggingface_metrics/* metricsIn */.dC)({ [key]: value.value }, split) : []) {
        metrics.add(name, value, 'final');
    }
}
/**
 * The wall-clock time of training. `train_runtime` is that of the last call of `train()` alone: after a resumption it is
 * a part of the whole, and what tells so is said.
 */
function timeOf(results, log, trainLoss, state) {
    const calls = log?.calls ?? [];
    const end = calls.at(-1);
    const used = results ?? end ?? null;
    if (!used) {
        const note = 'The state of the Trainer was saved before training ended, so it does not say how long training took.';
        return { durationHours: null, crossChecks: [], notes: state ? [note] : [] };
    }
    const crossChecks = results && end && Math.abs(results.value - end.value) > 0.01 * results.value
        ? [{ quantity: 'duration', unit: 'h', used: results, other: end }]
        : [];
    if (end && calls.length > 1 && crossChecks.length === 0) {
        const value = calls.reduce((sum, call) => sum + call.value, 0);
        const key = 'log_history.*.train_runtime';
        const note = `Training took ${calls.length} calls of \`train()\`, whose times are added.`;
        return { durationHours: { ...end, value, key }, crossChecks, notes: [note] };
    }
    const share = log && trainLoss !== null ? log.shareOfLastCall(trainLoss) : 1;
    if (share > 0.95)
        return { durationHours: used, crossChecks, notes: [] };
    const percent = Math.max(1, Math.round(share * 100));
    const resumed = `Training was resumed: by its losses, \`train_runtime\` covers about ${percent} % of the steps`;
    if (share < 0.02)
        return { durationHours: null, crossChecks, notes: [`${resumed}, so the duration is not known.`] };
    return {
        durationHours: { ...used, isPart: true },
        crossChecks,
        notes: [`${resumed}, so training took longer than it says.`],
    };
}
/** Zero stands for "not counted": `total_flos` when the input's name is unknown, tokens when nobody asked. */
function positive(number) {
    return number && number.value > 0 ? number : null;
}
function tokensOf(fields) {
    return positive(fields.number(['num_input_tokens_seen']));
}
/** What the files state of the settings; of several the first file. */
function hyperparametersOf(parts, log) {
    const found = new Map();
    const set = (name, value) => {
        if (value && !found.has(name))
            found.set(name, value);
    };
    for (const { kind, fields } of parts) {
        if (kind === 'state') {
            for (const name of ['num_train_epochs', 'max_steps', 'train_batch_size', 'global_step']) {
                set(name, exact(positive(fields.number([name], -1))));
            }
            for (const [name, value] of Object.entries((0,text_json/* objectOf */.Xy)(fields.json.value)?.trial_params ?? {}).slice(0, 200)) {
                const path = ['trial_params', name];
                if (typeof value === 'number')
                    set(name, fields.number(path, Number.NEGATIVE_INFINITY));
                else if (typeof value === 'string')
                    set(name, fields.text(path));
            }
        }
        else
            for (const name of ['train_samples', 'eval_samples'])
                set(name, exact(fields.number([name])));
    }
    set('learning_rate', log?.constantRate ?? null);
    return found;
}
/** `_name_or_path` names the model that training began with, where it has the form of a Hub id and not of a path. */
function baseModelOf(fields) {
    const value = (0,text_json/* objectOf */.Xy)(fields.json.value)?._name_or_path;
    const named = typeof value === 'string' ? (0,model_name/* modelNamed */.X)(value) : null;
    const source = named?.hub?.includes('/') ? fields.text(['_name_or_path']) : null;
    return source && named?.hub ? { ...source, value: named.hub } : null;
}
/** The Trainer's files as one of many formats. */
const huggingfaceReader = {
    recognises: (text) => /"(?:log_history|(?:train|eval|test|predict)_(?:runtime|loss|samples|samples_per_second))"\s*:/.test(text) &&
        !/"(?:_wandb|_runtime)"\s*:/.test(text),
    read: readTrainer,
};


/***/ }),

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
