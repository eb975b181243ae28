export const id = 628;
export const ids = [628];
export const modules = {

/***/ 1628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boampsReader: () => (/* binding */ boampsReader)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7870);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5567);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6379);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4181);
/* harmony import */ var _values_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4045);
/* harmony import */ var _values_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _values_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);







/**
 * Boavizta's BoAmps report, as CodeCarbon's `boamps_report_<run>.json` too. `powerConsumption` is an energy: kWh in
 * version 1.1 (2025-03), and what `unit` says in 1.0.
 */
const boampsReader = {
    recognises: (start) => /^\ufeff?\s*\{/.test(start.slice(0, 200)) && start.includes('"powerConsumption"'),
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
/** What is read of a long report. */
const PATHS = [
    'header.publisher.projectName',
    'task.taskStage',
    'task.algorithms.#.*',
    'measures.#.*',
    'environment.*',
    'infrastructure.*',
    'infrastructure.components.#.*',
];
function readBoamps(file) {
    const { path } = file;
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFile */ .JE)(file, PATHS);
    if ((0,_values_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isProblem */ .AN)(json))
        return (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'boamps', json);
    const report = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json.value);
    const measures = report?.measures;
    if (!report || !Array.isArray(measures)) {
        const message = 'The report has no list `measures`, as BoAmps writes it.';
        return (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableRun */ .n)(path, 'boamps', (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(path, message, FIX));
    }
    // The energy of answering requests is not that of training.
    const stage = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, path, ['task', 'taskStage'])?.value ?? '';
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
        if (json.problem)
            this.problems.push(json.problem);
    }
    run() {
        const { file, json } = this;
        const measures = Array.from({ length: this.count }, (_, at) => ['measures', at]);
        const energies = measures.map((measure) => this.energy(measure)).filter((energy) => energy !== null);
        const durations = measures.map((measure) => this.figure([...measure, 'measurementDuration'], _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .SECONDS */ .cs));
        const duration = durations.find((seconds) => seconds !== null && seconds.value > 0) ?? null;
        const billions = this.figure(['task', 'algorithms', 0, 'parametersNumber'], {
            what: 'a number of billions',
            most: 1e6,
        });
        const notes = [];
        const latitude = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, ['environment', 'latitude']);
        const longitude = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, ['environment', 'longitude']);
        const known = latitude && longitude && Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
        const accelerators = this.accelerators(notes);
        const read = {
            ...(0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .blankRun */ .u)(file, 'boamps'),
            name: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['header', 'publisher', 'projectName'])?.value ?? null,
            durationHours: duration && { ...duration, value: duration.value / 3600 },
            ...accelerators,
            region: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['environment', 'country']),
            provider: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['infrastructure', 'cloudProvider']),
            coordinates: known ? { ...latitude, value: { latitude: latitude.value, longitude: longitude.value } } : null,
            carbonIntensity: this.figure(['environment', 'powerSourceCarbonIntensity'], {
                what: 'a carbon intensity in g per kWh',
                most: 5000,
            }),
            parameters: billions && billions.value > 0 ? { ...billions, value: billions.value * 1e9 } : null,
            baseModel: this.baseModel(),
            energies: energies.sort(_run_js__WEBPACK_IMPORTED_MODULE_4__/* .byEvidence */ .d),
            ...this.times(measures),
            notes,
            problems: this.problems,
        };
        if (energies.length > 0 || duration || accelerators.acceleratorCount)
            return read;
        if (this.problems.length === 0) {
            this.problems.push((0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .fileProblem */ .Wj)(file, 'The report states neither an energy, a duration nor an accelerator.', FIX));
        }
        return { ...read, readable: false };
    }
    energy(measure) {
        const { file, json } = this;
        const energy = this.figure([...measure, 'powerConsumption'], _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .KWH */ .D3);
        const unit = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'unit']);
        const factor = unit === null ? 1 : Object.hasOwn(UNITS, unit.value) ? UNITS[unit.value] : null;
        if (!energy || energy.value === 0)
            return null;
        if (factor === null) {
            // Operations are no energy; anything else is a slip.
            if (!/FLOPS$/i.test(unit?.value ?? ''))
                this.wrongUnit(measure, unit);
            return null;
        }
        const method = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementMethod'])?.value ?? '';
        const cpu = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'cpuTrackingMode'])?.value ?? '';
        const caveat = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentences */ .hC)(/constant/i.test(cpu) && 'The power of the processor was taken as constant, not measured.');
        const scope = SCOPES.find(([pattern]) => pattern.test(method))?.[1] ?? null;
        return { ...energy, value: energy.value * factor, scope, includedPue: null, caveat };
    }
    wrongUnit(measure, unit) {
        const written = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(unit?.value ?? '');
        this.problems.push({
            kind: 'field-type',
            message: `\`unit\` must be a unit of energy, but is "${written}".`,
            fix: `Write one of ${Object.keys(UNITS).join(', ')}.`,
            location: this.json.place([...measure, 'unit']) ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .G)(this.file),
        });
    }
    /** The graphics processors and other accelerators of the infrastructure. */
    accelerators(notes) {
        const { file, json } = this;
        const components = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(json.value)?.infrastructure)?.components;
        const models = new Map();
        const counts = [];
        for (const at of Array.isArray(components) ? components.slice(0, 1000).keys() : []) {
            const here = ['infrastructure', 'components', at];
            const type = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...here, 'componentType'])?.value ?? '';
            if (!/^(?:gpu|tpu|npu|accelerator|graphics? card)s?$/i.test(type))
                continue;
            const number = this.figure([...here, 'nbComponent'], _values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNT */ .i2);
            if (number && number.value > 0)
                counts.push(number);
            const name = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...here, 'componentName']);
            // CodeCarbon's name of them, with their number in front.
            const model = name?.value.replace(/^\d{1,7} x /, '') ?? this.namedByParts(here);
            if (model)
                models.set(model, name ? { ...name, value: model } : this.at([...here, 'series'], model));
            const share = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, file, [...here, 'share']);
            if (share && share.value > 0 && share.value < 1) {
                notes.push(`The task had ${Math.round(share.value * 100)} % of the accelerators; the rest served others.`);
            }
        }
        const [model] = models.values();
        if (models.size > 1)
            notes.push(`The report holds accelerators of several models: ${[...models.keys()].slice(0, 5).map(_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q).join(', ')}.`);
        const [first] = counts;
        const total = counts.reduce((sum, { value }) => sum + value, 0);
        return {
            acceleratorCount: first ? { ...first, value: total } : null,
            acceleratorModel: models.size === 1 && model ? model : null,
        };
    }
    namedByParts(component) {
        const parts = ['manufacturer', 'family', 'series'].map((key) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(this.json, this.file, [...component, key])?.value);
        return parts.filter((part) => part !== undefined).join(' ') || null;
    }
    /** The model that was tuned, where the report is of tuning. */
    baseModel() {
        const { file, json } = this;
        const uri = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['task', 'algorithms', 0, 'foundationModelUri']);
        const hub = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(uri?.value ?? '');
        if (uri && hub)
            return { ...uri, value: hub[1] };
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, ['task', 'algorithms', 0, 'foundationModelName']);
    }
    /** The schema's time is the start; CodeCarbon writes that of its row, which is the end. */
    times(measures) {
        const { file, json } = this;
        for (const measure of measures) {
            const written = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementDateTime']);
            if (!written || (0,_values_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsOf */ .W$)(written.value) === null)
                continue;
            const time = { ...written, value: written.value.replace(' ', 'T') };
            const method = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, file, [...measure, 'measurementMethod'])?.value ?? '';
            return /codecarbon/i.test(method) ? { endedAt: time } : { startedAt: time };
        }
        return {};
    }
    figure(path, quantity) {
        const { file, json } = this;
        const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json.value, path);
        if (value === undefined || value === null)
            return null;
        const location = json.place(path) ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .G)(file);
        const written = typeof value === 'number' || typeof value === 'string' ? String(value) : `a ${kindOf(value)}`;
        const number = (0,_values_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .figureOf */ .Mn)(written, quantity, path.join('.'), location, this.problems);
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

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   qx: () => (/* binding */ firstCells)
/* harmony export */ });
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6070);
/* harmony import */ var _source_long_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7467);



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
        location: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line),
    });
    const fault = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(text);
    if (fault)
        return refuse(fault.message, fault.line);
    const quoted = new QuotedRows(delimiter);
    for (const [line, written] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(withLineFeeds(text))) {
        if (quoted.length + written.length >= _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_IN_LINE */ .bS) {
            return refuse('The table cannot be read: a row is too long.', quoted.line ?? line);
        }
        if (quoted.line !== null || written.includes('"')) {
            const row = quoted.take(written, line);
            if (row)
                visit(row);
        }
        else if (written !== '') {
            visit({ cells: written.split(delimiter).map((cell) => cell.trim()), line });
        }
    }
    if (quoted.line === null)
        return null;
    return refuse('The table cannot be read: a quote is not closed where it should be.', quoted.line);
}
/** Rows with quotes in them, which may go over several lines. Rows without are told apart five times as fast. */
class QuotedRows {
    /** Where the row began that is not complete yet. */
    line = null;
    open = '';
    delimiter;
    parser;
    constructor(delimiter) {
        this.delimiter = delimiter;
        this.parser = new RowParser({
            delimiter,
            record_delimiter: '\n',
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
        });
    }
    /** Characters of the row so far. */
    get length() {
        return this.open.length;
    }
    /** The row that is complete with a line, if one is. */
    take(written, line) {
        const plain = this.line === null ? cellsIn(written, this.delimiter) : null;
        if (plain)
            return { cells: plain, line };
        this.line ??= line;
        const wasOpen = this.open !== '';
        this.open += wasOpen ? `\n${written}` : written;
        if (endsInQuotes(written, this.delimiter, wasOpen))
            return null;
        const row = { cells: this.parser.cellsOf(this.open), line: this.line };
        this.open = '';
        this.line = null;
        return row;
    }
}
/**
 * The cells of a row on one line whose quotes all go around whole cells, which is how programs write them; null for any
 * other, and for a row of one blank cell, which may be no row.
 */
function cellsIn(line, delimiter) {
    const cells = [];
    for (let at = 0;;) {
        const isQuoted = line[at] === '"';
        let end = isQuoted ? line.indexOf('"', at + 1) : line.indexOf(delimiter, at);
        while (isQuoted && end >= 0 && line[end + 1] === '"')
            end = line.indexOf('"', end + 2);
        if (isQuoted && end < 0)
            return null;
        const cell = isQuoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, end < 0 ? undefined : end);
        if (!isQuoted && cell.includes('"'))
            return null;
        cells.push(cell.trim());
        const next = isQuoted ? end + 1 : end;
        if (next < 0 || next >= line.length)
            return cells.length > 1 || cells[0] !== '' ? cells : null;
        if (line[next] !== delimiter)
            return null;
        at = next + 1;
    }
}
/** Whether the quotes of a line are still open at its end. They open at the start of a cell only. */
function endsInQuotes(line, delimiter, isOpen) {
    let inQuotes = isOpen;
    let isStart = true;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '"' && inQuotes && line[at + 1] === '"')
            at++;
        else if (character === '"' && (inQuotes || isStart))
            inQuotes = !inQuotes;
        isStart = !inQuotes && character === delimiter;
    }
    return inQuotes;
}
class RowParser extends csv_parse__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX {
    cells = [];
    constructor(options) {
        super(options);
        // A stream that fails and is not listened to would end the process.
        this.on('error', () => undefined);
    }
    cellsOf(row) {
        this.cells = [];
        // It looks ahead for the rest of a delimiter; blank lines are none of a row.
        this.write(`${row}\n\n\n\n\n`);
        return this.cells.map((cell) => cell.trim());
    }
    /** Takes a row where a stream would keep it; a transform stream that keeps nothing takes what it is given at once. */
    push(cells) {
        if (cells)
            this.cells = cells;
        return true;
    }
}
/** A text whose lines end in carriage returns alone with line feeds in their place. */
function withLineFeeds(text) {
    const [first = ''] = (0,_source_long_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfText */ .h_)(text, MOST_IN_HEADER).split('\n', 1);
    if (!/\r[^\r]/.test(first))
        return text;
    function* pieces() {
        for (const piece of text.pieces())
            yield piece.replaceAll('\r', '\n');
    }
    return { pieces };
}
/** Characters at the start of a table that tell how its lines end. */
const MOST_IN_HEADER = 64 * 1024;
/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
function firstCells(text, delimiter = /[,;]/) {
    const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
    return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
}
/** Whether a cell is a number as programs write it, of any size. */
function isNumber(cell) {
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell);
}
/** A finite number in a cell; null for anything else, "N/A" and blank too. */
function numberIn(cell) {
    if (cell === undefined || !isNumber(cell))
        return null;
    const value = Number(cell);
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ onLine),
/* harmony export */   D3: () => (/* binding */ KWH),
/* harmony export */   KG: () => (/* binding */ KG),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   VX: () => (/* binding */ JOULES),
/* harmony export */   Wj: () => (/* binding */ fileProblem),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   cs: () => (/* binding */ SECONDS),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   n: () => (/* binding */ unreadableRun),
/* harmony export */   n0: () => (/* binding */ GRAMS)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7870);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5567);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7467);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4181);





/** Limits: a century, a tenth of what the world's power stations give in a year, the emissions of that at 1 kg/kWh. */
const SECONDS = { what: 'a number of seconds', most: 3.2e9 };
const KWH = { what: 'an energy in kWh', most: 3e12 };
const JOULES = { what: 'an energy in joules', most: 1e19 };
const KG = { what: 'a mass in kg', most: 3e12 };
const GRAMS = { what: 'a mass in grams', most: 3e15 };
const COUNT = { what: 'a number of devices', most: 1e7 };
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
    const value = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= quantity.most)
        return value;
    if (UNKNOWN.test(text))
        return null;
    const brief = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text);
    const [kind, message] = Number.isNaN(value)
        ? ['field-type', `\`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key)}\` must be ${quantity.what}, but is "${brief}".`]
        : [
            'out-of-range',
            `\`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(key)}\` must be ${quantity.what} that a training can have, but is ${brief}.`,
        ];
    const fix = 'Take it from the log of the training and correct it, or leave it empty when it is not known.';
    problems.push({ kind, message, fix, location: typeof location === 'function' ? location() : location });
    return null;
}
/** A value on a line of a file. */
function onLine(value, file, key, line) {
    return { value, file, key, location: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line) };
}
/** A file that is of a format and holds nothing that can be read. */
function unreadableRun(file, format, ...problems) {
    return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .blankRun */ .u)(file, format), problems, readable: false };
}
/** A problem of a whole file or of one line in it. */
function fileProblem(file, message, fix, line) {
    return { kind: 'unreadable', message, fix, location: line === undefined ? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .G)(file) : (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line) };
}
/** The sum of all; null when one is not known, since the rest would be too little. */
function total(values) {
    let sum = 0;
    for (const value of values) {
        if (value === null)
            return null;
        sum += value;
    }
    return sum;
}


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ localTime),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   dF: () => (/* binding */ isoOf)
/* harmony export */ });
const [FIRST, LAST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];
/** Milliseconds since 1970 as an ISO 8601 date-time; null for what is no time of this century. */
function isoOf(milliseconds) {
    if (!milliseconds || !(milliseconds.value >= FIRST && milliseconds.value < LAST))
        return null;
    return { ...milliseconds, value: new Date(milliseconds.value).toISOString() };
}
/** Milliseconds since 1970 of a date-time as Python and JavaScript write it; UTC where it does not say. Null for none. */
function millisecondsOf(text) {
    const [, day, time, fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[-+]\d\d:?\d\d)?$/.exec(text?.trim() ?? '') ?? [];
    if (day === undefined)
        return null;
    const value = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone === '' ? 'Z' : zone}`);
    return value >= FIRST && value < LAST ? value : null;
}
/** The date-time of milliseconds to the second, without an offset, for clocks that do not tell theirs. Null for none. */
function localTime(milliseconds) {
    return milliseconds >= FIRST && milliseconds < LAST ? new Date(milliseconds).toISOString().slice(0, 19) : null;
}


/***/ })

};
