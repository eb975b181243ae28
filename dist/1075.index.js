export const id = 1075;
export const ids = [1075];
export const modules = {

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boampsReader: () => (/* binding */ boampsReader)
/* harmony export */ });
/* harmony import */ var _machine_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4441);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9749);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1250);




/**
 * Boavizta's BoAmps report, as CodeCarbon's `boamps_report_<run>.json` too. `powerConsumption` is an energy: kWh in
 * version 1.1 (2025-03), and what `unit` says in 1.0.
 */
const boampsReader = {
    recognises: (text) => /^\ufeff?\s*\{/.test(text.slice(0, 200)) && text.includes('"powerConsumption"'),
    read: (files) => files.flatMap((file) => readBoamps(file) ?? []),
};
const FIX = 'Write it by the BoAmps schema, or remove it.';
/** kWh of the units of version 1.0; those of floating-point operations are no energies. */
const UNITS = {
    mWh: 1e-6,
    Wh: 1e-3,
    kWh: 1,
    MWh: 1e3,
    GWh: 1e6,
    kJoule: 1 / 3600,
    MJoule: 1 / 3.6,
    GJoule: 1e3 / 3.6,
    TJoule: 1e6 / 3.6,
    PJoule: 1e9 / 3.6,
    BTU: 2.930710701722222e-4,
};
/** What measuring methods see, from the widest to the narrowest. */
const SCOPES = [
    [/watt-?meter|smart ?plug|\bpdu\b|ipmi|redfish|bmc/i, 'machine'],
    [/codecarbon|carbon-?tracker|carbonai|eco2ai|green-?algorithms|experiment-impact/i, 'components'],
    [/nvidia-?smi|nvml|zeus|dcgm/i, 'accelerators'],
];
const RANKS = ['facility', 'machine', 'components', 'accelerators', null];
function readBoamps({ path, text }) {
    const json = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachineJson */ .Qf)(text, path);
    if ((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isProblem */ .AN)(json))
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableRun */ .n)(path, 'boamps', json);
    const report = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json.value);
    const measures = report?.measures;
    if (!report || !Array.isArray(measures)) {
        const message = 'The report has no list `measures`, as BoAmps writes it.';
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableRun */ .n)(path, 'boamps', (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .Wj)(path, message, FIX));
    }
    // The energy of answering requests is not that of training.
    const stage = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, path, ['task', 'taskStage'])?.value ?? '';
    if (/inference|\brag\b/i.test(stage) && !/train|tuning|reinforcement/i.test(stage))
        return null;
    return new Report(json, path, measures.length).run();
}
class Report {
    json;
    file;
    count;
    problems = [];
    constructor(json, file, measures) {
        this.json = json;
        this.file = file;
        this.count = Math.min(measures, 100);
    }
    run() {
        const { file, json } = this;
        const measures = Array.from({ length: this.count }, (_, at) => ['measures', at]);
        const energies = measures.map((measure) => this.energy(measure)).filter((energy) => energy !== null);
        const durations = measures.map((measure) => this.figure([...measure, 'measurementDuration'], _quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .SECONDS */ .cs));
        const duration = durations.find((seconds) => seconds !== null && seconds.value > 0) ?? null;
        const billions = this.figure(['task', 'algorithms', 0, 'parametersNumber'], {
            what: 'a number of billions',
            most: 1e6,
        });
        const notes = [];
        const latitude = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, ['environment', 'latitude']);
        const longitude = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, ['environment', 'longitude']);
        const known = latitude && longitude && Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
        const accelerators = this.accelerators(notes);
        const read = {
            ...(0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .blankRun */ .u)(file, 'boamps'),
            name: (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['header', 'publisher', 'projectName'])?.value ?? null,
            durationHours: duration && { ...duration, value: duration.value / 3600 },
            ...accelerators,
            region: (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['environment', 'country']),
            provider: (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['infrastructure', 'cloudProvider']),
            coordinates: known ? { ...latitude, value: { latitude: latitude.value, longitude: longitude.value } } : null,
            carbonIntensity: this.figure(['environment', 'powerSourceCarbonIntensity'], {
                what: 'a carbon intensity in g per kWh',
                most: 5000,
            }),
            parameters: billions && billions.value > 0 ? { ...billions, value: billions.value * 1e9 } : null,
            baseModel: this.baseModel(),
            energies: energies.sort((a, b) => RANKS.indexOf(a.scope) - RANKS.indexOf(b.scope)),
            ...this.times(measures),
            notes,
            problems: this.problems,
        };
        if (energies.length > 0 || duration || accelerators.acceleratorCount)
            return read;
        if (this.problems.length === 0) {
            this.problems.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .Wj)(file, 'The report states neither an energy, a duration nor an accelerator.', FIX));
        }
        return { ...read, readable: false };
    }
    energy(measure) {
        const { file, json } = this;
        const energy = this.figure([...measure, 'powerConsumption'], _quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .KWH */ .D3);
        const unit = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'unit']);
        const factor = unit === null ? 1 : Object.hasOwn(UNITS, unit.value) ? UNITS[unit.value] : null;
        if (!energy || energy.value === 0)
            return null;
        if (factor === null) {
            // Operations are no energy; anything else is a slip.
            if (!/FLOPS$/i.test(unit?.value ?? ''))
                this.wrongUnit(measure, unit);
            return null;
        }
        const method = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementMethod'])?.value ?? '';
        const cpu = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'cpuTrackingMode'])?.value ?? '';
        const caveat = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .sentences */ .hC)(/constant/i.test(cpu) && 'The power of the processor was taken as constant, not measured.');
        const scope = SCOPES.find(([pattern]) => pattern.test(method))?.[1] ?? null;
        return { ...energy, value: energy.value * factor, scope, includedPue: null, caveat };
    }
    wrongUnit(measure, unit) {
        const written = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(unit?.value ?? '');
        this.problems.push({
            kind: 'field-type',
            message: `\`unit\` must be a unit of energy, but is "${written}".`,
            fix: `Write one of ${Object.keys(UNITS).join(', ')}.`,
            location: this.json.place([...measure, 'unit']) ?? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .Wj)(this.file, '', '').location,
        });
    }
    /** The graphics processors and other accelerators of the infrastructure. */
    accelerators(notes) {
        const { file, json } = this;
        const components = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json.value)?.infrastructure)?.components;
        const models = new Map();
        const counts = [];
        for (const at of Array.isArray(components) ? components.slice(0, 1000).keys() : []) {
            const here = ['infrastructure', 'components', at];
            const type = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...here, 'componentType'])?.value ?? '';
            if (!/^(?:gpu|tpu|npu|accelerator|graphics? card)s?$/i.test(type))
                continue;
            const number = this.figure([...here, 'nbComponent'], _quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNT */ .i2);
            if (number && number.value > 0)
                counts.push(number);
            const name = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...here, 'componentName']);
            // CodeCarbon's name of them, with their number in front.
            const model = name?.value.replace(/^\d{1,7} x /, '') ?? this.namedByParts(here);
            if (model)
                models.set(model, name ? { ...name, value: model } : this.at([...here, 'series'], model));
            const share = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, [...here, 'share']);
            if (share && share.value > 0 && share.value < 1) {
                notes.push(`The task had ${Math.round(share.value * 100)} % of the accelerators; the rest served others.`);
            }
        }
        const [model] = models.values();
        if (models.size > 1)
            notes.push(`The report holds accelerators of several models: ${[...models.keys()].slice(0, 5).map(_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q).join(', ')}.`);
        const [first] = counts;
        const total = counts.reduce((sum, { value }) => sum + value, 0);
        return {
            acceleratorCount: first ? { ...first, value: total } : null,
            acceleratorModel: models.size === 1 && model ? model : null,
        };
    }
    namedByParts(component) {
        const parts = ['manufacturer', 'family', 'series'].map((key) => (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(this.json, this.file, [...component, key])?.value);
        return parts.filter((part) => part !== undefined).join(' ') || null;
    }
    /** The model that was tuned, where the report is of tuning. */
    baseModel() {
        const { file, json } = this;
        const uri = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['task', 'algorithms', 0, 'foundationModelUri']);
        const hub = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(uri?.value ?? '');
        if (uri && hub)
            return { ...uri, value: hub[1] };
        return (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['task', 'algorithms', 0, 'foundationModelName']);
    }
    /** The schema's time is the start; CodeCarbon writes that of its row, which is the end. */
    times(measures) {
        const { file, json } = this;
        for (const measure of measures) {
            const written = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementDateTime']);
            if (!written || (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(written.value) === null)
                continue;
            const time = { ...written, value: written.value.replace(' ', 'T') };
            const method = (0,_machine_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementMethod'])?.value ?? '';
            return /codecarbon/i.test(method) ? { endedAt: time } : { startedAt: time };
        }
        return {};
    }
    figure(path, quantity) {
        const { file, json } = this;
        let value = json.value;
        for (const step of path)
            value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
        if (value === undefined || value === null)
            return null;
        const location = json.place(path) ?? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileProblem */ .Wj)(file, '', '').location;
        const written = typeof value === 'number' || typeof value === 'string' ? String(value) : `a ${kindOf(value)}`;
        const number = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .figureOf */ .Mn)(written, quantity, path.join('.'), location, this.problems);
        return number === null ? null : this.at(path, number);
    }
    at(path, value) {
        return { value, file: this.file, key: path.join('.'), location: this.json.place(path) };
    }
}
function kindOf(value) {
    return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   D3: () => (/* binding */ KWH),
/* harmony export */   KG: () => (/* binding */ KG),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   VX: () => (/* binding */ JOULES),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   cs: () => (/* binding */ SECONDS),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   n: () => (/* binding */ unreadableRun),
/* harmony export */   n0: () => (/* binding */ GRAMS),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* unused harmony export WATTS */
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1250);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7463);



/** Limits: a century, a tenth of what the world's power stations give in a year, the emissions of that at 1 kg/kWh. */
const SECONDS = { what: 'a number of seconds', most: 3.2e9 };
const KWH = { what: 'an energy in kWh', most: 3e12 };
const JOULES = { what: 'an energy in joules', most: 1e19 };
const KG = { what: 'a mass in kg', most: 3e12 };
const GRAMS = { what: 'a mass in grams', most: 3e15 };
const WATTS = { what: 'a power in watts', most: 1e9 };
const COUNT = { what: 'a number of devices', most: 1e7 };
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
/** What tools write for a figure that they do not have. */
const UNKNOWN = /^(?:|-|none|null|n\/a|na|unknown|\[?(?:not supported|n\/a|unknown error|not found)\]?)$/i;
/**
 * Checks a figure as a file writes it: plain, finite, not negative, possible. What is not becomes a problem, except a
 * figure that the tool itself says it does not have.
 *
 * @returns null for what is not known
 */
function figureOf(written, quantity, key, location, problems) {
    const text = written?.trim() ?? '';
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= quantity.most)
        return value;
    if (UNKNOWN.test(text))
        return null;
    const brief = clip(text);
    const [kind, message] = Number.isNaN(value)
        ? ['field-type', `\`${clip(key)}\` must be ${quantity.what}, but is "${brief}".`]
        : [
            'out-of-range',
            `\`${clip(key)}\` must be ${quantity.what} that a training can have, but is ${brief}.`,
        ];
    const fix = 'Take it from the log of the training and correct it, or leave it empty when it is not known.';
    problems.push({ kind, message, fix, location: typeof location === 'function' ? location() : location });
    return null;
}
/** A value on a line of a file. */
function onLine(value, file, key, line) {
    return { value, file, key, location: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** A file that is of a format and holds nothing that can be read. */
function unreadableRun(file, format, ...problems) {
    return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .blankRun */ .u)(file, format), problems, readable: false };
}
/** A problem of a whole file or of one line in it. */
function fileProblem(file, message, fix, line) {
    return { kind: 'unreadable', message, fix, location: line === undefined ? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file) : (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(file, line) };
}
/** A text from a file in a sentence: it may be of any length. */
function clip(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** A figure in a sentence, with four significant digits. */
function shown(value) {
    return String(Number(value.toPrecision(4)));
}
/** Sentences as one text; null for none. */
function sentences(...parts) {
    return parts.filter(Boolean).join(' ') || null;
}
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)(Z|[-+]\d{2}:?\d{2})?$/;
/** Milliseconds of an ISO 8601 date-time; one without an offset is taken as UTC, so only differences of it are true. */
function timeOf(text) {
    const match = TIME.exec(text?.trim() ?? '');
    if (!match)
        return null;
    const time = Date.parse(`${match[1]}T${match[2]}${match[3] ?? 'Z'}`);
    return Number.isFinite(time) ? time : null;
}
/** The date-time of `timeOf`, to the second, without an offset. */
function timeText(time) {
    return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 19) : null;
}


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* unused harmony export readTable */
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4725);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6873);


/** Reads delimited text with a header. Cells are trimmed; rows may be of any length: the reader of a format judges. */
function readTable(text, file, delimiter = ',') {
    const refuse = (message, line = 1) => ({
        kind: 'unreadable',
        message,
        fix: 'Write it anew, or remove it.',
        location: lineOf(file, line),
    });
    if (text.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.');
    if (text.trim() === '')
        return refuse('The file is empty.');
    try {
        const records = parse(text, {
            bom: true,
            delimiter,
            info: true,
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            trim: true,
        });
        const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
        const [head, ...body] = rows;
        return head ? { header: head.cells, rows: body } : refuse('The file is empty.');
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const { lines } = error;
        return refuse('The table cannot be read: a quote is not closed where it should be.', typeof lines === 'number' ? lines : 1);
    }
}
/** Characters of a row; no tool's is a hundredth of it. */
const MOST_IN_ROW = 1024 * 1024;
/**
 * Hands on one row after the other, the header first, and keeps none: for tables of any length.
 *
 * @returns what stopped it, after the rows before
 */
function scanTable(text, file, visit, delimiter = ',') {
    const refuse = (message, line = 1) => ({
        kind: 'unreadable',
        message,
        fix: 'Write it anew, or remove it.',
        location: lineOf(file, line),
    });
    if (text.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.');
    if (text.trim() === '')
        return refuse('The file is empty.');
    const long = longLineIn(text);
    if (long !== null)
        return refuse('The table cannot be read: a row is too long.', long);
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            delimiter,
            max_record_size: MOST_IN_ROW,
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            on_record: (cells, { lines }) => {
                for (const [index, cell] of cells.entries())
                    cells[index] = cell.trim();
                visit({ cells, line: lines });
                return null;
            },
        });
        return null;
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const { lines } = error;
        const why = error.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is too long' : 'a quote is not closed where it should be';
        return refuse(`The table cannot be read: ${why}.`, typeof lines === 'number' ? lines : 1);
    }
}
function longLineIn(text) {
    for (let start = 0, line = 1; start < text.length; line++) {
        const end = text.indexOf('\n', start);
        if ((end < 0 ? text.length : end) - start > MOST_IN_ROW)
            return line;
        if (end < 0)
            return null;
        start = end + 1;
    }
    return null;
}
/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
function firstCells(text, delimiter = /[,;]/) {
    const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
    return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
}
/** A whole line; programs' tables need no columns. */
function lineOf(file, line) {
    return { ...(0,_source_location_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(file), line, endLine: line };
}
/** A finite number in a cell; null for anything else, "N/A" and blank too. */
function numberIn(cell) {
    if (cell === undefined || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell))
        return null;
    const value = Number(cell);
    return Number.isFinite(value) ? value : null;
}


/***/ })

};
