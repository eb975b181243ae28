export const id = 190;
export const ids = [190];
export const modules = {

/***/ 8190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nativeReader: () => (/* binding */ nativeReader),
  readNativeRun: () => (/* binding */ readNativeRun)
});

// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(1793);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



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
        .describe('Emissions as another tool reported them, in kg of CO2e; they are compared, never used'),
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
var runs_problems = __webpack_require__(2076);
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
var run = __webpack_require__(5567);
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

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Nj: () => (/* binding */ sourceProblem),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4745);


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

/***/ 7870:
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


/***/ })

};
