export const id = 2881;
export const ids = [2881];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nativeReader: () => (/* binding */ nativeReader),
  readNativeRun: () => (/* binding */ readNativeRun)
});

// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(8742);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(9878);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(3279);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(5985);
;// CONCATENATED MODULE: ../../main/node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/runs/native-schema.js

/**
 * The native format of a training run: the fields of `EnvironmentalImpact`, as `dataclasses.asdict` dumps them, and
 * optional ones. This is its one definition; the reader and the JSON Schema follow it. Null says unknown.
 */
const native_schema_text = (description) => schemas/* string */.YjP().nullish().describe(description);
const texts = (description) => schemas/* array */.YOg(schemas/* string */.YjP()).nullish().describe(description);
const fields = {
    name: native_schema_text('Label of the run in tables and comparisons'),
    training_hours: schemas/* number */.aig().gt(0).nullish().describe('Duration of training, in hours of wall-clock time'),
    gpu_count: schemas/* int */.Whr().min(1).nullish().describe('Number of accelerators that trained at the same time'),
    gpu_model: native_schema_text('Model of the accelerators, as the vendor spells it, e.g. "NVIDIA A100-SXM4-80GB"'),
    gpu_tdp_watts: schemas/* number */.aig()
        .gt(0)
        .nullish()
        .describe('Thermal design power of one accelerator, in watts; its power cap when it was capped'),
    grid_carbon_intensity: schemas/* number */.aig()
        .min(0)
        .nullish()
        .describe('Carbon intensity of the electricity, in grams of CO2e per kWh; absent: taken from `region`'),
    gpu_hours: schemas/* number */.aig()
        .gt(0)
        .nullish()
        .describe('Accelerators × hours, where only the product is known; it is used in place of the two'),
    gpu_watts: schemas/* number */.aig().gt(0).nullish().describe('Mean power of one accelerator during training, measured, in watts'),
    gpu_utilization: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .nullish()
        .describe('Mean share of its rated power that an accelerator drew, from 0 to 1'),
    pue: schemas/* number */.aig()
        .min(1)
        .nullish()
        .describe('Power usage effectiveness of the data centre, a ratio of at least 1; 1.0 is no facility overhead'),
    region: native_schema_text('Where it trained: a country (ISO 3166 code or English name) or a cloud region such as "us-central1"'),
    provider: native_schema_text('Who runs the machines, e.g. "aws", "gcp", "azure" or "on-premises"'),
    energy_kwh: schemas/* number */.aig()
        .gt(0)
        .nullish()
        .describe('Measured energy of the whole training, in kWh; it is used in place of an estimate'),
    energy_boundary: schemas/* enum */.k5n(['accelerators', 'components', 'machine', 'facility'])
        .nullish()
        .describe('What `energy_kwh` covers: the accelerators; them with other components, as software meters sum them; the whole ' +
        'machine at its supply; or the facility, with cooling and losses'),
    market_carbon_intensity: schemas/* number */.aig()
        .min(0)
        .nullish()
        .describe('Carbon intensity of the contracted electricity (market-based), in grams of CO2e per kWh'),
    wue: schemas/* number */.aig()
        .min(0)
        .nullish()
        .describe('Water usage effectiveness of the data centre, in litres per kWh of the machines'),
    embodied_kg_per_gpu_hour: schemas/* number */.aig()
        .min(0)
        .nullish()
        .describe('Emissions of manufacture, in kg of CO2e per accelerator and hour'),
    emissions_kg: schemas/* number */.aig()
        .min(0)
        .nullish()
        .describe('Emissions as another tool reported them, in kg of CO2e; they are compared, and used only where nothing else is known'),
    training_flops: schemas/* number */.aig().gt(0).nullish().describe('Floating-point operations of the whole training'),
    training_tokens: schemas/* number */.aig().gt(0).nullish().describe('Tokens that it was trained on, repetitions counted'),
    parameters: schemas/* number */.aig().gt(0).nullish().describe('Number of weights of the model'),
    throughput: schemas/* number */.aig()
        .gt(0)
        .nullish()
        .describe('Work per second, in one unit for the run and all its alternatives, e.g. tokens or samples'),
    base_model: native_schema_text('The model that was fine-tuned, e.g. its id on the Hugging Face Hub'),
    reduction_measures: texts('What was done to reduce energy and emissions, one sentence each'),
    hyperparameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))
        .nullish()
        .describe('Hyper-parameters by name; each a text, a number or true/false'),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()).nullish().describe('Results by name; each a number'),
    datasets: texts('Names of the data sets that it trained on'),
    started_at: schemas/* union */.KCZ([datetime({ offset: true, local: true }), date()])
        .nullish()
        .describe('When training started: an ISO 8601 date or date-time, e.g. "2026-03-01T09:30:00Z"'),
    ended_at: schemas/* union */.KCZ([datetime({ offset: true, local: true }), date()])
        .nullish()
        .describe('When training ended: an ISO 8601 date or date-time'),
};
/** One option of a comparison: the fields of a run without further alternatives. */
const alternativeSchema = schemas/* strictObject */.rej(fields);
/** The whole file. Take it to `z.toJSONSchema` as it stands. */
const nativeRunSchema = schemas/* strictObject */.rej({
    ...fields,
    alternatives: schemas/* array */.YOg(alternativeSchema)
        .nullish()
        .describe('Other hardware or places that the same training is compared with'),
})
    .meta({ title: 'Training run', description: 'What a training run used, for Model Card Gate' });
const NATIVE_KEYS = Object.keys(nativeRunSchema.shape);
/** What each field holds, as it reads after "must be". */
const WHAT = {
    name: 'a text',
    training_hours: 'a number of hours',
    gpu_count: 'a number of accelerators',
    gpu_model: 'a text',
    gpu_tdp_watts: 'a number of watts',
    grid_carbon_intensity: 'a number of grams of CO2e per kWh',
    gpu_hours: 'a number of accelerator-hours',
    gpu_watts: 'a number of watts',
    gpu_utilization: 'a number from 0 to 1',
    pue: 'a number',
    region: 'a text',
    provider: 'a text',
    energy_kwh: 'a number of kWh',
    energy_boundary: '`accelerators`, `components`, `machine` or `facility`',
    market_carbon_intensity: 'a number of grams of CO2e per kWh',
    wue: 'a number of litres per kWh',
    embodied_kg_per_gpu_hour: 'a number of kg of CO2e per hour',
    emissions_kg: 'a number of kg of CO2e',
    training_flops: 'a number of operations',
    training_tokens: 'a number of tokens',
    parameters: 'a number of weights',
    throughput: 'a number per second',
    base_model: 'a text',
    reduction_measures: 'a list of texts',
    hyperparameters: 'a map of names to texts, numbers or true/false',
    metrics: 'a map of names to numbers',
    datasets: 'a list of texts',
    started_at: 'an ISO 8601 date or date-time',
    ended_at: 'an ISO 8601 date or date-time',
    alternatives: 'a list of runs',
};

// EXTERNAL MODULE: ./lib/runs/problems.js
var runs_problems = __webpack_require__(7135);
;// CONCATENATED MODULE: ./lib/runs/fields.js



/** Reads the fields of one map, each checked by its schema, and notes what is wrong. */
class FieldReader {
    fields;
    file;
    prefix;
    problems;
    constructor(fields, file, prefix, problems) {
        this.fields = fields;
        this.file = file;
        this.prefix = prefix;
        this.problems = problems;
    }
    number(key) {
        const value = this.valueOf(key);
        const meant = (0,source_data/* numberIn */.Po)(value) ?? plainOf(value);
        if (!value || !this.check(key, value, meant) || typeof meant !== 'number')
            return null;
        return this.sourced(meant, key, value);
    }
    /** A text that says something; blank text is as good as none. */
    sourcedText(key) {
        const value = this.valueOf(key);
        const text = plainOf(value);
        if (!value || text === null || (typeof text === 'string' && text.trim() === ''))
            return null;
        if (!this.check(key, value, text) || typeof text !== 'string')
            return null;
        return this.sourced(text.trim(), key, value);
    }
    text(key) {
        return this.sourcedText(key)?.value ?? null;
    }
    texts(key) {
        const list = [];
        for (const [index, item] of this.items(key)) {
            const text = plainOf(item);
            if (typeof text !== 'string')
                this.wrong(`${key}.${index}`, 'a text', item);
            else if (text.trim() !== '')
                list.push(this.sourced(text.trim(), `${key}.${index}`, item));
        }
        return list;
    }
    hyperparameters() {
        return this.named('hyperparameters', 'a text, a number or true/false', scalarOf);
    }
    metrics() {
        return this.named('metrics', 'a number', source_data/* numberIn */.Po);
    }
    /** The maps of a list, each with the prefix of its keys. None inside an alternative. */
    maps(key) {
        if (this.prefix !== '')
            return [];
        const maps = [];
        for (const [index, item] of this.items(key)) {
            if (item.kind === 'map')
                maps.push([`${key}.${index}.`, item]);
            else
                this.wrong(`${key}.${index}`, 'a map of the fields of a run', item);
        }
        return maps;
    }
    named(key, what, read) {
        const values = new Map();
        const data = this.valueOf(key);
        if (!data || isNull(data))
            return values;
        if (data.kind !== 'map') {
            this.wrong(key, WHAT[key], data);
            return values;
        }
        for (const { key: name, value } of data.entries.values()) {
            if (isNull(value))
                continue;
            const item = read(value);
            if (item === null)
                this.wrong(`${key}.${name}`, what, value);
            else
                values.set(name, this.sourced(item, `${key}.${name}`, value));
        }
        return values;
    }
    items(key) {
        const data = this.valueOf(key);
        if (data?.kind === 'list')
            return data.items.entries();
        if (data && !isNull(data))
            this.wrong(key, WHAT[key], data);
        return [];
    }
    /** Whether the field's schema takes the value; what it does not take becomes a problem. */
    check(key, data, value) {
        const schema = nativeRunSchema.shape[key];
        const result = schema.safeParse(value);
        if (!result.success)
            this.wrong(key, WHAT[key], data, result.error.issues[0]);
        return result.success;
    }
    wrong(key, what, data, issue) {
        this.problems.push((0,runs_problems/* wrongValue */.NT)(this.prefix + key, what, data, issue));
    }
    valueOf(key) {
        return this.fields.entries.get(key)?.value ?? null;
    }
    sourced(value, key, data) {
        return { value, file: this.file, key: this.prefix + key, location: data.location };
    }
}
function isNull(data) {
    return data.kind === 'scalar' && data.value === null;
}
/** The scalar's value; for lists and maps the data itself, which no scalar schema takes. */
function plainOf(data) {
    return data?.kind === 'scalar' ? data.value : data;
}
function scalarOf(data) {
    if (data.kind !== 'scalar')
        return null;
    const value = (0,source_data/* numberIn */.Po)(data) ?? data.value;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(1250);
;// CONCATENATED MODULE: ./lib/runs/native.js







/**
 * Reads a training run in the native format. A value that is wrong counts as unknown (null) and is named in
 * `problems` with its place; the rest of the run still counts. It never throws.
 *
 * @param file the path that locations carry; `.json` is read as JSON, everything else as YAML
 */
function readNativeRun(text, file) {
    const { data, problems } = (0,read/* readData */.v)(text, file);
    const found = problems.map(runs_problems/* sourceProblem */.Nj);
    if (data?.kind === 'map' && data.entries.size > 0) {
        const run = readRun(data, file, '', found);
        found.sort((a, b) => (0,source_location/* compareLocations */.Q)(a.location, b.location));
        return run;
    }
    if (data) {
        found.push({
            kind: 'unreadable',
            message: `A training run must be a map of fields, but is ${(0,source_data/* describe */.q0)(data)}.`,
            fix: 'Write one field per line, e.g. "training_hours: 4".',
            location: data.location,
        });
    }
    else if (found.length === 0) {
        const message = 'The file holds no training run.';
        found.push({ kind: 'unreadable', message, fix: 'Write one field per line.', location: (0,source_location/* startOf */.G)(file) });
    }
    return { ...readRun(EMPTY, file, '', found), readable: false };
}
const EMPTY = { kind: 'map', entries: new Map(), location: (0,source_location/* startOf */.G)('') };
function readRun(map, file, prefix, problems) {
    const known = prefix === '' ? NATIVE_KEYS : NATIVE_KEYS.filter((key) => key !== 'alternatives');
    for (const entry of map.entries.values()) {
        if (!known.includes(entry.key))
            problems.push((0,runs_problems/* unknownKey */.a)(entry, known));
    }
    const reader = new FieldReader(map, file, prefix, problems);
    return {
        ...(0,run/* blankRun */.u)(file, 'native'),
        name: reader.text('name'),
        durationHours: reader.number('training_hours'),
        acceleratorCount: reader.number('gpu_count'),
        acceleratorModel: reader.sourcedText('gpu_model'),
        acceleratorHours: reader.number('gpu_hours'),
        acceleratorTdpWatts: reader.number('gpu_tdp_watts'),
        acceleratorWatts: reader.number('gpu_watts'),
        utilisation: reader.number('gpu_utilization'),
        pue: reader.number('pue'),
        carbonIntensity: reader.number('grid_carbon_intensity'),
        marketIntensity: reader.number('market_carbon_intensity'),
        wue: reader.number('wue'),
        embodiedKgPerHour: reader.number('embodied_kg_per_gpu_hour'),
        region: reader.sourcedText('region'),
        provider: reader.sourcedText('provider'),
        energies: energiesOf(reader),
        reportedEmissionsKg: reader.number('emissions_kg'),
        flops: reader.number('training_flops'),
        trainedTokens: reader.number('training_tokens'),
        parameters: reader.number('parameters'),
        throughput: reader.number('throughput'),
        reductionMeasures: reader.texts('reduction_measures'),
        alternatives: reader
            .maps('alternatives')
            .map(([prefix, option]) => ({ ...readRun(option, file, prefix, problems), problems: [] })),
        hyperparameters: reader.hyperparameters(),
        metrics: new Map([...reader.metrics()].map(([name, value]) => [name, [{ ...value, role: 'final' }]])),
        datasets: reader.texts('datasets'),
        baseModel: reader.sourcedText('base_model'),
        startedAt: reader.sourcedText('started_at'),
        endedAt: reader.sourcedText('ended_at'),
        problems,
    };
}
function energiesOf(reader) {
    const energy = reader.number('energy_kwh');
    const scope = reader.sourcedText('energy_boundary')?.value ?? null;
    return energy ? [{ ...energy, scope: scope, includedPue: null, caveat: null }] : [];
}
/** The native format as one of many. */
const nativeReader = {
    recognises: (text) => /^\s*["']?(?:training_hours|gpu_count|gpu_hours|gpu_model|gpu_tdp_watts|energy_kwh)["']?\s*:/m.test(text),
    read: (files) => files.map(({ path, text }) => readNativeRun(text, path)),
};


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Nj: () => (/* binding */ sourceProblem),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8742);


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

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ blankRun)
/* harmony export */ });
/** A run of which nothing is known yet but its file. */
function blankRun(path, format) {
    return {
        path,
        format,
        sources: [{ file: path, format }],
        name: null,
        durationHours: null,
        acceleratorCount: null,
        acceleratorModel: null,
        acceleratorHours: null,
        acceleratorTdpWatts: null,
        acceleratorWatts: null,
        utilisation: null,
        pue: null,
        carbonIntensity: null,
        marketIntensity: null,
        wue: null,
        embodiedKgPerHour: null,
        region: null,
        provider: null,
        coordinates: null,
        energies: [],
        reportedEmissionsKg: null,
        declaredEnergyKwh: null,
        flops: null,
        trainedTokens: null,
        parameters: null,
        throughput: null,
        reductionMeasures: [],
        alternatives: [],
        hyperparameters: new Map(),
        metrics: new Map(),
        datasets: [],
        baseModel: null,
        localBaseModel: null,
        startedAt: null,
        endedAt: null,
        parts: [],
        crossChecks: [],
        notes: [],
        ignored: [],
        problems: [],
        readable: true,
    };
}


/***/ }),

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ keyLocation),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The plain JavaScript value, with maps as objects without a prototype. */
function toPlain(data) {
    switch (data.kind) {
        case 'scalar':
            return data.value;
        case 'list':
            return data.items.map(toPlain);
        case 'map': {
            const plain = Object.create(null);
            for (const [key, entry] of data.entries)
                plain[key] = toPlain(entry.value);
            return plain;
        }
    }
}
/** The value at a path, or null when there is none. */
function valueAt(data, path) {
    let here = data;
    for (const step of path) {
        if (here?.kind === 'map')
            here = here.entries.get(String(step))?.value;
        else if (here?.kind === 'list')
            here = here.items[Number(step)];
        else
            here = undefined;
    }
    return here ?? null;
}
/** Where the value at a path stands; where it is absent, the nearest thing above it that exists. */
function locate(data, path) {
    for (let end = path.length; end > 0; end--) {
        const value = valueAt(data, path.slice(0, end));
        if (value)
            return end === path.length ? value.location : keyLocation(data, path.slice(0, end));
    }
    return data.location;
}
/** Where the key of the entry at a path stands; for an item of a list, the item. */
function keyLocation(data, path) {
    const parent = valueAt(data, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return entry?.keyLocation ?? valueAt(data, path)?.location ?? data.location;
}
/** What a value is, as a reader would call it: "a list", "the text "four"", "nothing". */
function describe(data) {
    if (!data)
        return 'nothing';
    if (data.kind === 'list')
        return data.items.length === 0 ? 'an empty list' : 'a list';
    if (data.kind === 'map')
        return data.entries.size === 0 ? 'an empty map' : 'a map';
    if (data.value === null)
        return 'nothing';
    const shown = data.written.length > 40 ? `${[...data.written].slice(0, 40).join('')}…` : data.written;
    if (typeof data.value === 'string')
        return `the text "${shown.replace(/\s+/g, ' ')}"`;
    return typeof data.value === 'number' ? `the number ${shown}` : shown;
}
/** `24_700_000` and `24,700,000`-free forms that YAML 1.1 read as numbers and YAML 1.2 reads as text. */
const GROUPED = /^[-+]?\d{1,3}(?:_\d{3})+(?:\.\d+)?$/;
/** The finite number that a scalar means, grouped digits included, or null. Quoted text is text. */
function numberIn(data) {
    if (data?.kind !== 'scalar')
        return null;
    if (typeof data.value === 'number')
        return Number.isFinite(data.value) ? data.value : null;
    if (typeof data.value === 'string' && !data.quoted && GROUPED.test(data.value)) {
        return Number(data.value.replaceAll('_', ''));
    }
    return null;
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ nestingDepth),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   Vh: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2465);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);



const SENTENCES = {
    InvalidSymbol: 'a word that JSON does not know (NaN, Infinity, None and unquoted text are not JSON)',
    InvalidNumberFormat: 'a number in a form that JSON does not know',
    PropertyNameExpected: 'a property name in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing } is expected here',
    CloseBracketExpected: 'a closing ] is expected here',
    EndOfFileExpected: 'the JSON value ended before this',
    InvalidCommentToken: 'JSON has no comments',
    UnexpectedEndOfComment: 'JSON has no comments',
    UnexpectedEndOfString: 'a text without its closing quote',
    UnexpectedEndOfNumber: 'a number that stops halfway',
    InvalidUnicode: 'an escape that is not a character',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a text',
};
/** Reads strict JSON (RFC 8259) with the place of every value. */
function readJson(text, file) {
    const map = new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextMap */ .A(text, file);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const refuse = (kind, message, fix, from = 0, to = from) => ({
        data: null,
        problems: [{ kind, message, fix, location: map.locate(from, to) }],
    });
    if (nestingDepth(text) > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
        return refuse('too-large', `The file nests deeper than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels.`, 'Write it flatter.');
    }
    const errors = [];
    // The byte order mark becomes a space, so that offsets stay true.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(start ? ` ${text.slice(1)}` : text, errors, {
        disallowComments: true,
        allowTrailingComma: false,
    });
    if (errors.length > 0 || !root) {
        const problems = errors.map(({ error, offset, length }) => {
            const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
            return {
                kind: 'syntax',
                message: `The file is not valid JSON: ${SENTENCES[code] ?? code}.`,
                fix: 'Correct the JSON at this place.',
                location: map.locate(offset, offset + length),
            };
        });
        return { data: null, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOfEachLine */ .xD)(problems) };
    }
    const problems = [];
    let nodes = 0;
    const convert = (node) => {
        nodes++;
        const location = map.locate(node.offset, node.offset + node.length);
        if (node.type === 'array')
            return { kind: 'list', items: (node.children ?? []).map(convert), location };
        if (node.type !== 'object') {
            const quoted = node.type === 'string';
            const written = quoted ? String(node.value) : text.slice(node.offset, node.offset + node.length);
            return { kind: 'scalar', value: node.value, written, quoted, location };
        }
        const entries = new Map();
        for (const property of node.children ?? []) {
            const [name, value] = property.children ?? [];
            if (!name || !value)
                continue;
            const key = String(name.value);
            const keyLocation = map.locate(name.offset, name.offset + name.length);
            if (entries.has(key))
                problems.push(duplicateKey(key, keyLocation));
            else
                entries.set(key, { key, keyLocation, value: convert(value) });
        }
        return { kind: 'map', entries, location };
    };
    const data = convert(root);
    if (nodes > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm)
        return refuse('too-large', `The file holds more than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm} values.`, 'Make it smaller.');
    return { data, problems: problems.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ) };
}
/** A key that stands twice: the first value is kept, so that nothing below can silently replace what is above. */
function duplicateKey(key, location) {
    return {
        kind: 'duplicate-key',
        message: `The key \`${key}\` stands here a second time; only the first value is read.`,
        fix: 'Merge the two entries into one.',
        location,
    };
}
/** How deep brackets nest outside of texts. Linear, so that it can go before any parser. */
function nestingDepth(text) {
    let depth = 0;
    let deepest = 0;
    let inText = false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (inText) {
            if (c === 92)
                i++;
            else if (c === 34)
                inText = false;
        }
        else if (c === 34)
            inText = true;
        else if (c === 123 || c === 91)
            deepest = Math.max(deepest, ++depth);
        else if (c === 125 || c === 93)
            depth--;
    }
    return deepest;
}


/***/ }),

/***/ 6873:
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


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   xD: () => (/* binding */ firstOfEachLine),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Larger texts are refused before they are parsed. */
const MAX_BYTES = 1024 * 1024;
/** Deeper nesting than any card, run or policy has; parsers below it recurse safely. */
const MAX_DEPTH = 64;
/** More keys and items than any card, run or policy has. */
const MAX_NODES = 50_000;
/** Aliases are expanded by value; this many cannot grow a document past a few thousand nodes. */
const MAX_ALIASES = 20;
/** A broken file has one cause more often than fifty. */
const MAX_PROBLEMS = 10;
/** The first few problems, one for each line: what follows on the same line comes of the first. */
function firstOfEachLine(problems) {
    const byLine = new Map();
    for (const problem of problems)
        if (!byLine.has(problem.location.line))
            byLine.set(problem.location.line, problem);
    return [...byLine.values()].slice(0, MAX_PROBLEMS);
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

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TextMap)
/* harmony export */ });
/** Turns offsets of a text into lines and columns. */
class TextMap {
    #file;
    #starts = [0];
    #text;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The location of `text.slice(start, end)` without the white space at its end. */
    locate(start, end) {
        let last = Math.min(end, this.#text.length);
        while (last > start && /\s/.test(this.#text[last - 1]))
            last--;
        const from = this.#position(start);
        const to = this.#position(last);
        return { file: this.#file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    #position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
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
