export const id = 155;
export const ids = [155];
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


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wandbReader: () => (/* binding */ wandbReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/long-text.js
var long_text = __webpack_require__(6671);
// EXTERNAL MODULE: ./lib/runs/huggingface/metrics.js
var huggingface_metrics = __webpack_require__(1970);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/json.js + 4 modules
var text_json = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/runs/text/yaml.js
var yaml = __webpack_require__(8929);
// EXTERNAL MODULE: ./lib/runs/values/device-power.js + 1 modules
var device_power = __webpack_require__(6273);
// EXTERNAL MODULE: ./lib/runs/values/fields.js
var fields = __webpack_require__(1584);
// EXTERNAL MODULE: ./lib/runs/values/instant.js
var instant = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/runs/values/metric-table.js
var metric_table = __webpack_require__(4900);
// EXTERNAL MODULE: ./lib/runs/values/model-name.js
var model_name = __webpack_require__(8234);
// EXTERNAL MODULE: ./lib/runs/values/problems.js
var values_problems = __webpack_require__(3605);
// EXTERNAL MODULE: ./lib/runs/values/settings.js
var settings = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/runs/values/figure.js
var figure = __webpack_require__(4045);
;// CONCATENATED MODULE: ./lib/runs/wandb/events.js






/** Keys of the machine that are kept; the rest of a record is not about power. */
const KEY = /^(?:system[./])?gpu\.(\d{1,4})\.(powerWatts|powerPercent|gpu|enforcedPowerLimitWatts)(?:\/l:([\w.:-]{1,100}))?$/;
/** A file with more lines that cannot be read is something else. */
const MAX_WRONG = 1000;
/** Series of accelerators in one file. */
const MAX_SERIES = 20_000;
const KINDS = {
    powerWatts: 'watts',
    powerPercent: 'share',
    gpu: 'busy',
    enforcedPowerLimitWatts: 'cap',
};
/**
 * The accelerators in the system metrics of a run: `wandb-events.jsonl`, which old versions kept, or an export of them
 * as one record a line or a list of records. Keys are `gpu.0.powerWatts`, in exports after `system.`, and of several
 * machines with a label behind (`/l:node-1`).
 */
function devicesIn(file, problems) {
    const series = new Map();
    let isLarger = false;
    readRecords(file, problems, (record) => {
        const time = timeOf(record);
        if (time === null)
            return;
        for (const [name, value] of Object.entries(record)) {
            if (typeof value !== 'number' || !KEY.test(name))
                continue;
            let known = series.get(name);
            if (!known) {
                if (series.size >= MAX_SERIES) {
                    isLarger = true;
                    continue;
                }
                known = new device_power/* SystemSeries */.tC(file.path, name);
                series.set(name, known);
            }
            known.add(time, value);
        }
    });
    if (isLarger) {
        const message = `The file holds more than ${MAX_SERIES} series of accelerators, which no job has; it is left out.`;
        problems.push((0,figure/* fileProblem */.Wj)(file.path, message, 'Export the system metrics anew, or remove the file.'));
        return [];
    }
    return (0,device_power/* devicesOf */.Xl)([...series.values()], (name) => {
        const [, index, what = '', node = ''] = KEY.exec(name) ?? [];
        const kind = KINDS[what];
        return index === undefined || kind === undefined ? null : { id: `${node}/${index}`, kind };
    });
}
/** Milliseconds, on a clock of the record's own where it has no other. */
function timeOf(record) {
    const { _timestamp: timestamp, _runtime: runtime } = record;
    if (typeof timestamp === 'number' && timestamp > 0)
        return timestamp * 1000;
    return typeof runtime === 'number' && runtime >= 0 ? runtime * 1000 + 1 : null;
}
function readRecords(file, problems, take) {
    const fault = (0,lines/* faultOf */.Kl)(file.text);
    if (fault) {
        problems.push((0,figure/* fileProblem */.Wj)(file.path, fault.message, 'Export the system metrics anew, or remove the file.', fault.line));
        return;
    }
    if (/^\ufeff?\s*\[/.test((0,long_text/* startOfText */.h_)(file.text, 1000))) {
        const json = (0,text_json/* readJsonFile */.JE)(file, []);
        const stopped = (0,values_problems/* isProblem */.AN)(json) ? json : json.each([], ['*'], (item) => take((0,text_json/* objectOf */.Xy)(item) ?? {}));
        if (stopped)
            problems.push(stopped);
        return;
    }
    let wrong = 0;
    for (const [line, record] of (0,lines/* linesOf */.Dx)(file.text)) {
        if (record.trim() === '')
            continue;
        const json = (0,text_json/* readMachineJson */.Qf)(record, file.path);
        const object = (0,values_problems/* isProblem */.AN)(json) ? null : (0,text_json/* objectOf */.Xy)(json.value);
        if (object)
            take(object);
        else if (++wrong > MAX_WRONG)
            return;
        else if (wrong === 1) {
            const message = 'A line of the system metrics is not a JSON map; lines like it are left out.';
            problems.push((0,figure/* fileProblem */.Wj)(file.path, message, 'Export the system metrics anew, or remove the line.', line));
        }
    }
}

;// CONCATENATED MODULE: ./lib/runs/wandb/hardware.js

/** Lists of accelerators, of the core (in both spellings of protocol buffers) and of the older Python service. */
const LISTS = ['gpu_nvidia', 'gpuNvidia', 'gpu_amd', 'gpuAmd', 'gpu_devices'];
/**
 * The accelerators that `wandb-metadata.json` tells of. Its counts are those of one machine, so they are multiplied by
 * the machines of the SLURM job, whose variables stand below `slurm` in lower case and without `SLURM_`.
 */
function hardwareOf(fields) {
    const list = LISTS.find((key) => Array.isArray((0,text_json/* valueAt */.fK)(fields.json.value, [key])));
    const items = list ? (fields.list([list]) ?? []) : [];
    const models = new Set(items.map((item) => (0,text_json/* objectOf */.Xy)(item)?.name).filter((name) => typeof name === 'string'));
    const model = list && models.size > 0 ? fields.text([list, items.findIndex(hasName), 'name']) : null;
    const here = countHere(fields, list && items.length > 0 ? { list, length: items.length } : null);
    const tensor = tensorUnits(fields);
    const nodes = nodesOf(fields);
    const single = here ?? tensor.acceleratorCount;
    const mixed = models.size > 1 ? [`The machine has accelerators of ${models.size} models; the first is taken.`] : [];
    return {
        acceleratorModel: model ?? nameIn(fields, 'gpu') ?? tensor.acceleratorModel,
        acceleratorCount: single && nodes && nodes.value > 1
            ? { ...single, value: single.value * nodes.value, key: `${single.key} × ${nodes.key}` }
            : single,
        notes: mixed,
    };
}
function hasName(item) {
    return typeof (0,text_json/* objectOf */.Xy)(item)?.name === 'string';
}
/** The accelerators of this machine: those that the job was given, where SLURM says so, else all. */
function countHere(fields, list) {
    const given = whole(fields.number(['slurm', 'gpus_on_node']));
    const counted = whole(fields.number(['gpu_count'])) ??
        whole(fields.number(['gpuCount'])) ??
        (list && {
            value: list.length,
            file: fields.file,
            key: list.list,
            location: fields.json.place([list.list]),
        });
    return given && (!counted || given.value < counted.value) ? given : counted;
}
/** More than any machine or job has. */
const MAX_COUNT = 1_000_000;
function whole(count) {
    return count && Number.isInteger(count.value) && count.value >= 1 && count.value <= MAX_COUNT ? count : null;
}
function nodesOf(fields) {
    for (const key of ['nnodes', 'job_num_nodes']) {
        const nodes = whole(fields.number(['slurm', key]));
        if (nodes)
            return nodes;
    }
    return null;
}
/** `gpu` is a name, or in some versions the names of all as Python prints a list. */
function nameIn(fields, key) {
    const name = typeof (0,text_json/* valueAt */.fK)(fields.json.value, [key]) === 'string' ? fields.text([key]) : null;
    if (!name?.value.startsWith('['))
        return name;
    const [first = ''] = name.value.replace(/^\[/, '').split(/[,\]]/, 1);
    const value = first.replaceAll(/['"]/g, '').trim();
    return value === '' ? null : { ...name, value };
}
/** TPUs, Trainium and Apple's chips, which have maps of their own. */
function tensorUnits(fields) {
    const at = (...path) => whole(fields.number(path));
    const name = (...path) => (typeof (0,text_json/* valueAt */.fK)(fields.json.value, path) === 'string' ? fields.text(path) : null);
    const tpu = name('tpu', 'name');
    if (tpu) {
        const value = /tpu/i.test(tpu.value) ? tpu.value : `TPU ${tpu.value}`;
        return { acceleratorModel: { ...tpu, value }, acceleratorCount: at('tpu', 'count') };
    }
    const trainium = name('trainium', 'name');
    if (trainium) {
        const count = at('trainium', 'neuron_device_count') ?? at('trainium', 'neuronDeviceCount');
        return { acceleratorModel: trainium, acceleratorCount: count };
    }
    const apple = name('apple', 'name');
    return { acceleratorModel: apple, acceleratorCount: apple && { ...apple, value: 1 } };
}

;// CONCATENATED MODULE: ./lib/runs/wandb/reader.js















const NO_POWER = (0,device_power/* powerOf */.f)([], null);
/** The folder of one run of Weights & Biases. */
function readRunFolder(files) {
    const problems = [];
    const used = [];
    const parts = new Map();
    let power = NO_POWER;
    for (const file of files) {
        const kind = kindOf(file);
        if (kind === 'events') {
            power = (0,device_power/* powerOf */.f)(devicesIn(file, problems), null);
            used.push(file);
            continue;
        }
        const fields = fieldsOf(file, kind, problems);
        if (!fields || parts.has(kind))
            continue;
        parts.set(kind, fields);
        used.push(file);
    }
    const [summary, metadata, config] = [parts.get('summary'), parts.get('metadata'), parts.get('config')];
    const readable = summary !== undefined || metadata !== undefined || config !== undefined || power !== NO_POWER;
    if (!readable && problems.length === 0)
        return [];
    const path = summary?.file ?? metadata?.file ?? used[0]?.path ?? problems[0].location.file;
    const sorted = [...used].sort((a, b) => Number(b.path === path) - Number(a.path === path));
    const hardware = metadata && hardwareOf(metadata);
    const hyperparameters = config ? settingsIn(config) : new Map();
    const metrics = summary ? metricsOf(summary) : new metric_table/* MetricTable */.H();
    const durationHours = durationOf(summary, metadata, problems);
    const startedAt = metadata ? instantOf(metadata, 'startedAt') : null;
    return [
        {
            ...(0,run/* blankRun */.u)(path, 'wandb'),
            sources: sorted.map((file) => ({ file: file.path, format: 'wandb' })),
            ...powerOfAll(power, hardware?.acceleratorCount ?? null),
            durationHours,
            startedAt: startedAt && (0,instant/* isoOf */.dF)(startedAt),
            endedAt: summary ? endOf(summary) : null,
            acceleratorCount: hardware?.acceleratorCount ?? power.acceleratorCount,
            acceleratorModel: hardware?.acceleratorModel ?? null,
            flops: summary ? positiveIn(summary, ['train/total_flos', 'total_flos']) : null,
            trainedTokens: summary ? positiveIn(summary, ['train/num_input_tokens_seen', 'train/num_tokens']) : null,
            hyperparameters,
            metrics: metrics.values,
            baseModel: (0,model_name/* baseModelIn */.E)(hyperparameters),
            notes: [
                ...(durationHours?.key === HEARTBEAT
                    ? ['The summary of the run tells no duration, so it is taken from its last sign of life.']
                    : []),
                ...(hardware?.notes ?? []),
                ...powerOfAll(power, hardware?.acceleratorCount ?? null).notes,
            ],
            problems,
            readable,
        },
    ];
}
/** What one machine measured of a job on several is not the energy of the run, but its mean power is that of all. */
function powerOfAll(power, count) {
    const seen = power.acceleratorCount?.value ?? 0;
    if (!count || seen === 0 || seen >= count.value || power.energies.length === 0)
        return power;
    const note = `The power of ${seen} of ${count.value} accelerators was logged, so the energy of the run is not known.`;
    return { ...power, energies: [], notes: [...power.notes, note] };
}
function kindOf({ path, text }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'wandb-summary.json')
        return 'summary';
    if (name === 'wandb-metadata.json')
        return 'metadata';
    if (/\.jsonl$/.test(name) || /\bgpu\.\d+\.powerWatts"/.test((0,long_text/* startOfText */.h_)(text, 20_000)))
        return 'events';
    if (/\.ya?ml$/.test(name))
        return 'config';
    return SUMMARY_MARK.test((0,long_text/* startOfText */.h_)(text, 1_000_000)) ? 'summary' : 'metadata';
}
const SUMMARY_MARK = /"(?:_wandb|_runtime|_step)"\s*:/;
const METADATA_MARK = /"startedAt"\s*:/;
/** What is read of a long file: metrics with their summaries, and the machine with its accelerators. */
const PATHS = [
    '_wandb.runtime',
    '_runtime',
    '_timestamp',
    '*.*.*',
    ...LISTS.map((list) => `${list}.#.name`),
];
function fieldsOf(file, kind, problems) {
    const { path } = file;
    const read = kind === 'config' ? (0,yaml/* readMachineYaml */.v)(file) : (0,text_json/* readJsonFile */.JE)(file, PATHS);
    if ((0,values_problems/* isProblem */.AN)(read)) {
        problems.push(read);
        return null;
    }
    const object = (0,text_json/* objectOf */.Xy)(read.value);
    // Other tools keep a `config.yaml` too; that of a run says so.
    if (kind === 'config' && !(object && ('_wandb' in object || 'wandb_version' in object)))
        return null;
    if (object)
        return new fields/* MachineFields */.JD(read, path, problems);
    const message = `A file of Weights & Biases holds a map, but this one is ${(0,fields/* describe */.q0)(read.value)}.`;
    problems.push({
        kind: 'unreadable',
        message,
        fix: 'Copy it anew from the run, or remove it.',
        location: (0,source_location/* startOf */.G)(path),
    });
    return null;
}
const HEARTBEAT = 'heartbeatAt - startedAt';
/** Seconds since the run began: at its end (`_wandb.runtime`, whole) and at its last log (`_runtime`); the later one. */
function durationOf(summary, metadata, problems) {
    const end = summary?.hours(['_wandb', 'runtime']) ?? null;
    const last = summary?.hours(['_runtime']) ?? null;
    const stated = end && last ? (end.value > last.value ? end : last) : (end ?? last);
    if (stated || !metadata)
        return stated;
    const [start, beat] = [instantOf(metadata, 'startedAt'), instantOf(metadata, 'heartbeatAt')];
    if (!start || !beat)
        return null;
    const value = (beat.value - start.value) / 3.6e6;
    if (value < 0) {
        problems.push({
            kind: 'out-of-range',
            message: '`heartbeatAt` lies before `startedAt`, so the duration of the run is not known.',
            fix: 'Copy the file anew from the run, or correct it.',
            location: beat.location ?? (0,source_location/* startOf */.G)(metadata.file),
        });
    }
    // Later versions write the heartbeat once, at the start.
    return value >= 1 / 60 ? { ...beat, value, key: HEARTBEAT } : null;
}
/** A time in milliseconds since 1970, from a text. */
function instantOf(fields, key) {
    const text = fields.text([key]);
    const value = text && (0,instant/* millisecondsOf */.W$)(text.value);
    return text && value !== null ? { ...text, value } : null;
}
function endOf(summary) {
    const seconds = summary.number(['_timestamp']);
    return seconds && (0,instant/* isoOf */.dF)({ ...seconds, value: seconds.value * 1000 });
}
function positiveIn(fields, keys) {
    for (const key of keys) {
        const number = fields.number([key]);
        if (number && number.value > 0)
            return number;
    }
    return null;
}
/** What a summary keeps of a metric beside its last value. */
const SUMMARIES = {
    last: 'last',
    min: 'best',
    max: 'best',
    best: 'best',
    first: 'first',
    mean: 'logged',
};
/** Counters and the state of the machine, which no one compares a model by. */
const NO_METRIC = /^(?:system|profiling|gpu|_wandb)[./]|(?:^|[./])(?:global_step|iterations?|steps?|epochs?|lr|num_tokens)$/;
function metricsOf(summary) {
    const metrics = new metric_table/* MetricTable */.H();
    const add = (name, path, role) => {
        if (NO_METRIC.test(name) || (0,huggingface_metrics/* isAccounting */.GE)(name.slice(name.lastIndexOf('/') + 1)))
            return;
        const value = summary.number(path, Number.NEGATIVE_INFINITY);
        if (value)
            metrics.add(name, value, role);
    };
    for (const [name, value] of Object.entries((0,text_json/* objectOf */.Xy)(summary.json.value) ?? {}).slice(0, metric_table/* MAX_METRICS */.Z)) {
        if (name.startsWith('_'))
            continue;
        const nested = (0,text_json/* objectOf */.Xy)(value);
        if (typeof value === 'number')
            add(name, [name], 'final');
        // Pictures, tables and histograms are maps with a type.
        if (!nested || '_type' in nested)
            continue;
        for (const [part, item] of Object.entries(nested).slice(0, 50)) {
            if (typeof item !== 'number')
                continue;
            const role = Object.hasOwn(SUMMARIES, part) ? SUMMARIES[part] : undefined;
            if (role)
                add(name, [name, part], role);
            else
                add(`${name}.${part}`, [name, part], 'final');
        }
    }
    return metrics;
}
/** The settings in `key: { value: … }`, nested ones joined with a dot. */
function settingsIn(config) {
    const found = new Map();
    for (const [key, entry] of Object.entries((0,text_json/* objectOf */.Xy)(config.json.value) ?? {})) {
        const map = (0,text_json/* objectOf */.Xy)(entry);
        if (key !== '_wandb' && map && 'value' in map)
            (0,settings/* collectSettings */.E)(found, config, key, [key, 'value'], map.value);
    }
    return found;
}
/** Run folders of Weights & Biases as one of many formats. */
const wandbReader = {
    recognises: (text) => (SUMMARY_MARK.test(text) && /"_(?:wandb|timestamp)"\s*:/.test(text)) ||
        (METADATA_MARK.test(text) && /"(?:heartbeatAt|gpu_count|gpu_nvidia|cpu_count|executable|program)"\s*:/.test(text)),
    read: readRunFolder,
};


/***/ })

};
