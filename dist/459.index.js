export const id = 459;
export const ids = [459];
export const modules = {

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

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  huggingfaceReader: () => (/* binding */ huggingfaceReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/runs/run.js
var runs_run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/json.js + 4 modules
var text_json = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/runs/values/fields.js
var values_fields = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/runs/values/metric-table.js
var metric_table = __webpack_require__(4900);
// EXTERNAL MODULE: ./lib/runs/values/model-name.js
var model_name = __webpack_require__(8234);
// EXTERNAL MODULE: ./lib/runs/values/problems.js
var values_problems = __webpack_require__(3605);
// EXTERNAL MODULE: ./lib/runs/huggingface/checkpoint.js
var checkpoint = __webpack_require__(2405);
// EXTERNAL MODULE: ./lib/runs/values/numbers.js
var numbers = __webpack_require__(287);
// EXTERNAL MODULE: ./lib/runs/huggingface/metrics.js
var huggingface_metrics = __webpack_require__(1970);
;// CONCATENATED MODULE: ./lib/runs/huggingface/log.js




/** Keys of which the last number is asked for. */
const LAST = ['train_loss', 'total_flos', 'num_tokens', 'learning_rate'];
/** More calls of `train()` than any training took. */
const MAX_CALLS = 10_000;
/** Evaluations of one metric that are kept beside the best and the last. */
const MAX_LOGGED = 200;
/** The steps since the entry before, and the sum of their losses. */
class Parts {
    steps = new numbers/* Numbers */.F();
    losses = new numbers/* Numbers */.F();
}
/**
 * Reads the log of a Trainer, `log_history` in `trainer_state.json`, entry by entry: of a log of any length it keeps the
 * last and best figures, and of each entry no more than its step and loss.
 */
function readLog(fields, problems) {
    const log = new TrainerLog(fields);
    fields.list(['log_history']);
    const stopped = fields.json.each(['log_history'], ['*'], (item, index, place) => {
        log.take((0,text_json/* objectOf */.Xy)(item) ?? {}, index, place);
    });
    if (stopped)
        problems.push(stopped);
    return log;
}
class TrainerLog {
    /** One duration in hours for each call of `train()` that ended; a checkpoint has none of its own. */
    calls = [];
    #fields;
    #best;
    #last = new Map();
    /** Null where the rate changed. */
    #rate;
    #parts = new Parts();
    #step = 0;
    #isWithoutLoss = false;
    #evaluations = new Map();
    #training = new Map();
    constructor(fields) {
        this.#fields = fields;
        this.#best = bestStepOf(fields);
    }
    take(entry, index, place) {
        if (entry.train_runtime !== undefined && this.calls.length < MAX_CALLS) {
            const hours = this.#fields.itemOf(['log_history', index], entry, place).hours(['train_runtime']);
            if (hours)
                this.calls.push(hours);
        }
        for (const key of LAST) {
            const value = entry[key];
            if (typeof value === 'number' && Number.isFinite(value))
                this.#last.set(key, { index, key, value, step: null, place });
        }
        this.#takeRate(entry.learning_rate);
        this.#takeLoss(entry);
        if (isEvaluation(entry))
            this.#takeEvaluation(entry, index, place);
        else if (entry.train_runtime === undefined) {
            for (const { key, name, value } of (0,huggingface_metrics/* metricsIn */.dC)(entry, 'train')) {
                const isKnown = this.#training.size < metric_table/* MAX_METRICS */.Z || this.#training.has(name);
                if (isKnown)
                    this.#training.set(name, { index, key, value, step: null, place });
            }
        }
    }
    /** The last number of a key in the log. */
    last(key) {
        const found = this.#last.get(key);
        return found ? this.#sourced(found) : null;
    }
    /** The learning rate where it never changed; a rate that is scheduled is not stated by its samples. */
    get constantRate() {
        return this.#rate?.isRepeated && this.#rate.value > 0 ? this.last('learning_rate') : null;
    }
    /**
     * The share of the steps that the last call of `train()` made, 1 when it made all or nothing tells. The Trainer starts
     * its sum of losses anew with each call, but divides it by all steps (`_total_loss_scalar / effective_global_step` in
     * transformers' `trainer.py`), so the sum reaches back to where the last call began.
     *
     * @param trainLoss the `train_loss` at the end
     */
    shareOfLastCall(trainLoss) {
        const { steps: made, losses } = this.#parts;
        if (this.#isWithoutLoss)
            return 1;
        const previous = this.#step;
        const steps = this.#fields.number(['global_step'])?.value ?? previous;
        if (made.length < 5 || steps <= 0 || previous < 0.8 * steps || !(trainLoss >= 0))
            return 1;
        let open = trainLoss * steps;
        let count = steps - previous;
        for (let at = made.length - 1; at >= 0 && open > 0; at--) {
            count += made.at(at) * Math.min(1, open / losses.at(at));
            open -= losses.at(at);
        }
        return Math.min(1, count / steps);
    }
    /** Every evaluation of the log: of each metric the best checkpoint's value, the last one, and the others. */
    collect(table) {
        for (const [name, { values, chosen }] of this.#evaluations) {
            const last = values.at(-1);
            if (chosen)
                this.#add(table, name, chosen, 'best');
            this.#add(table, name, last, 'last');
            for (const value of values.slice(-MAX_LOGGED)) {
                if (value !== last && value !== chosen)
                    this.#add(table, name, value, 'logged');
            }
        }
        for (const [name, value] of this.#training)
            this.#add(table, name, value, 'last');
    }
    #takeRate(rate) {
        if (typeof rate !== 'number' || this.#rate === null)
            return;
        if (this.#rate === undefined)
            this.#rate = { value: rate, isRepeated: false };
        else if (this.#rate.value === rate)
            this.#rate.isRepeated = true;
        else
            this.#rate = null;
    }
    #takeLoss({ step, loss }) {
        if (typeof step !== 'number' || typeof loss !== 'number' || step <= this.#step)
            return;
        if (!(loss > 0))
            this.#isWithoutLoss = true;
        this.#parts.steps.push(step - this.#step);
        this.#parts.losses.push(loss * (step - this.#step));
        this.#step = step;
    }
    #takeEvaluation(entry, index, place) {
        const step = typeof entry.step === 'number' ? entry.step : null;
        for (const { key, name, value } of (0,huggingface_metrics/* metricsIn */.dC)(entry, 'eval')) {
            let known = this.#evaluations.get(name);
            if (!known) {
                if (this.#evaluations.size >= metric_table/* MAX_METRICS */.Z)
                    continue;
                known = { values: [], chosen: null };
                this.#evaluations.set(name, known);
            }
            const logged = { index, key, value, step, place };
            if (step !== null && step === this.#best)
                known.chosen = logged;
            known.values.push(logged);
            // Dropped by the handful, so that a long log is not moved up at each of its entries.
            if (known.values.length >= 2 * MAX_LOGGED)
                known.values.splice(0, known.values.length - MAX_LOGGED);
        }
    }
    #add(table, name, logged, role) {
        table.add(name, this.#sourced(logged), role);
    }
    #sourced({ index, key, value, place }) {
        return { value, file: this.#fields.file, key: `log_history.${index}.${key}`, location: place([key]) };
    }
}
/** The step of the best checkpoint; null when none was chosen. */
function bestStepOf(fields) {
    if (typeof (0,text_json/* objectOf */.Xy)(fields.json.value)?.best_metric !== 'number')
        return null;
    const step = fields.number(['best_global_step']);
    if (step)
        return step.value;
    const folder = fields.text(['best_model_checkpoint'])?.value ?? '';
    const number = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
    return number === undefined ? null : Number(number);
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
    const log = state ? readLog(state.fields, problems) : null;
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
/** What is read of a long file; of the log entry by entry. */
const PATHS = ['log_history', 'global_step', 'train_runtime', 'total_flos', '*', 'trial_params.*'];
/** A file as the kind that its name says, else as the one that its keys say. Null when it says nothing. */
function partOf(file, problems) {
    const { path } = file;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = kindByName(name);
    const json = (0,text_json/* readJsonFile */.JE)(file, named === 'config' ? ['_name_or_path'] : PATHS);
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
