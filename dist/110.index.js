export const id = 110;
export const ids = [110];
export const modules = {

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowReader: () => (/* binding */ mlflowReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/long-text.js
var long_text = __webpack_require__(6671);
// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5710);
// EXTERNAL MODULE: ./lib/runs/run.js
var runs_run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/json.js + 4 modules
var text_json = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/runs/text/words.js
var words = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/runs/text/yaml.js
var text_yaml = __webpack_require__(8929);
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
// EXTERNAL MODULE: ./lib/runs/mlflow/path.js
var mlflow_path = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/runs/values/figure.js
var figure = __webpack_require__(4045);
;// CONCATENATED MODULE: ./lib/runs/mlflow/series.js


/** A file with more lines of another form is something else. */
const MAX_WRONG = 1000;
/**
 * Hands on the values of a metric, in the order of its file: `timestamp value step` a line, without the step in old
 * versions, and the value alone in some copies. A line of another form is left out and told.
 */
function readSeries({ path, text }, problems, take) {
    const fault = (0,lines/* faultOf */.Kl)(text);
    if (fault?.line !== undefined) {
        problems.push((0,figure/* fileProblem */.Wj)(path, fault.message, 'Log the metric anew, or remove the file.', fault.line));
        return;
    }
    let wrong = 0;
    for (const [line, written] of (0,lines/* linesOf */.Dx)(text)) {
        const point = pointIn(written.slice(0, 500), line);
        if (point)
            take(point);
        else if (point === null && ++wrong > MAX_WRONG)
            return;
        else if (point === null && wrong === 1) {
            const message = 'A line of this metric is not "timestamp value step"; lines like it are left out.';
            problems.push((0,figure/* fileProblem */.Wj)(path, message, 'Remove the line, or copy the file anew.', line));
        }
    }
}
/** Null for a line of another form, undefined for a blank one. */
function pointIn(text, line) {
    const fields = text.trim().split(/ +/);
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
/** What is kept of the values of a metric. */
class Summary {
    /** The value that MLflow shows: of the highest step, then of the latest time, then the highest; not the last line. */
    final = null;
    /** Of those that are numbers. */
    low = null;
    high = null;
    take(point) {
        const { final } = this;
        const order = final ? point.step - final.step || point.time - final.time || point.value - final.value : 1;
        if (order > 0)
            this.final = point;
        if (!Number.isFinite(point.value))
            return;
        if (!this.low || point.value < this.low.value)
            this.low = point;
        if (!this.high || point.value > this.high.value)
            this.high = point;
    }
}

;// CONCATENATED MODULE: ./lib/runs/mlflow/reader.js
















/** Longer parameters are data, not settings. */
const MAX_PARAMETER = 500;
/** Characters of such a file that are looked at. */
const MOST_READ = 64 * 1024;
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
        if (isSystemMetric(name)) {
            const series = new device_power/* SystemSeries */.tC(file.path, name);
            readSeries(file, found, ({ time, value }) => series.add(time, value));
            system.push(series);
        }
        else {
            const summary = new Summary();
            readSeries(file, found, (point) => summary.take(point));
            addMetric(metrics, file.path, name, summary);
        }
        problems.push(...found.slice(0, problem/* MAX_PROBLEMS */.aZ - problems.length));
    }
    const time = fields ? timeOf(fields, problems) : NO_TIME;
    const power = (0,device_power/* powerOf */.f)((0,device_power/* devicesOf */.Xl)(system, deviceIn), time.startMs);
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
        baseModel: (0,model_name/* baseModelIn */.E)(params),
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
function metaOf(file, problems) {
    const { path } = file;
    const yaml = (0,text_yaml/* readMachineYaml */.v)(file);
    if ((0,values_problems/* isProblem */.AN)(yaml)) {
        problems.push(yaml);
        return null;
    }
    if ((0,text_json/* objectOf */.Xy)(yaml.value))
        return new fields/* MachineFields */.JD(yaml, path, problems);
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
    const object = (0,text_json/* objectOf */.Xy)(json.value) ?? {};
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
    const written = (0,text_json/* objectOf */.Xy)(fields.json.value)?.status;
    const status = typeof written === 'number' ? STATUS[written] : typeof written === 'string' ? statusNamed(written) : null;
    const notes = [];
    if (status === 'FAILED' || status === 'KILLED') {
        notes.push(`The run ${status === 'FAILED' ? 'failed' : 'was killed'} before it was done.`);
    }
    if (!end)
        notes.push('The run has no end: how long training took is not known.');
    const startedAt = (0,instant/* isoOf */.dF)(start);
    const endedAt = (0,instant/* isoOf */.dF)(end);
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
function addMetric(metrics, file, name, { final, low, high }) {
    const sourced = ({ value, line }) => ({ value, file, key: name, location: (0,lines/* lineOf */.cA)(file, line) });
    // A last value that is not a number leaves the metric unknown; an earlier one would not be what MLflow shows.
    if (final && Number.isFinite(final.value))
        metrics.add(name, sourced(final), 'final');
    if (low && low !== final)
        metrics.add(name, sourced(low), 'logged');
    if (high && high !== final)
        metrics.add(name, sourced(high), 'logged');
}
/** Whether a metric is the machine's and not the model's; old copies lack the prefix. */
function isSystemMetric(name) {
    return name.startsWith('system/') || deviceIn(name) !== null;
}
/**
 * Which accelerator of which node a metric of the machine is about: `system/node_0/gpu_3_power_usage_watts`. Every one
 * that the driver shows is there, whatever the run may see (`mlflow/system_metrics/metrics/gpu_monitor.py`).
 */
function deviceIn(name) {
    const [, node = '', index, what] = /^(?:system\/)?(?:([^/]+)\/)?gpu_(\d{1,4})_(power_usage_watts|power_usage_percentage|utilization_percentage)$/.exec(name) ?? [];
    if (index === undefined)
        return null;
    const kind = what === 'power_usage_watts' ? 'watts' : what === 'power_usage_percentage' ? 'share' : 'busy';
    return { id: `${node}/${index}`, kind };
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
    const value = (0,long_text/* startOfText */.h_)(text, MOST_READ).replace('\ufeff', '').trim();
    if (value === '' || value.length > MAX_PARAMETER || value.includes('\0'))
        return null;
    return { value, file: path, key: name, location: (0,lines/* lineOf */.cA)(path, 1) };
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
    return name && (0,words/* clip */.$Q)(name.value);
}
/** Run folders of MLflow as one of many formats. */
const mlflowReader = {
    recognises: (text) => /^run_(?:uu)?id:/m.test(text) && /^lifecycle_stage:/m.test(text),
    read: readRunFolder,
};


/***/ })

};
