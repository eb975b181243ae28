export const id = 3057;
export const ids = [3057];
export const modules = {

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carbontrackerReader: () => (/* binding */ carbontrackerReader)
});

// EXTERNAL MODULE: ./lib/runs/quantity.js
var quantity = __webpack_require__(9749);
// EXTERNAL MODULE: ./lib/runs/stretches.js
var stretches = __webpack_require__(6166);
// EXTERNAL MODULE: ./lib/runs/table.js
var table = __webpack_require__(7463);
;// CONCATENATED MODULE: ./lib/runs/carbontracker-log.js



/** What the standard log and the output log of one process say together. */
class Session {
    id;
    files = [];
    problems = [];
    epochs = [];
    /** Names of devices by component, "gpu" and "cpu". */
    devices = new Map();
    pue = null;
    place = null;
    interrupted = false;
    actual = null;
    predicted = null;
    start = null;
    end = null;
    block = null;
    openPowers = null;
    constructor(id) {
        this.id = id;
    }
    read(path, text) {
        this.files.push(path);
        for (const [line, written] of (0,stretches/* linesOf */.D)(text))
            this.take(written.slice(0, MOST_LINE), path, line);
        this.block = null;
        this.openPowers = null;
    }
    take(written, file, line) {
        const time = (0,quantity/* timeOf */.nR)(written.slice(0, 19));
        const message = time === null ? written : written.slice(19).replace(/^ - /, '');
        if (time !== null) {
            this.block = null;
            this.start = Math.min(this.start ?? time, time);
            this.end = Math.max(this.end ?? time, time);
        }
        if (this.openPowers && time === null)
            this.continuePowers(message);
        else
            this.openPowers = null;
        const heading = /\b(Actual|Predicted) consumption(?: for (\d{1,9}) epochs?(?:\(s\))?)?:/i.exec(message);
        if (heading)
            this.open(heading, file, line);
        else if (this.block)
            this.fill(this.block, message, file, line);
        else
            this.fact(message, file, line);
    }
    open(heading, file, line) {
        const predicted = heading[1]?.toLowerCase() === 'predicted';
        const epochs = heading[2] === undefined ? null : Number(heading[2]);
        this.block = { file, line, predicted, epochs, seconds: null, kwh: null, grams: null };
        if (predicted)
            this.predicted = this.block;
        else
            this.actual = this.block;
    }
    fill(block, message, file, line) {
        const entry = /^\s*(Time|Energy|CO2eq):\s*(\S+)/.exec(message);
        const location = (0,table/* lineOf */.cA)(file, line);
        const [, key, value] = entry ?? [];
        if (key === 'Time')
            block.seconds = secondsOf(value) ?? (0,quantity/* figureOf */.Mn)(value, quantity/* SECONDS */.cs, 'Time', location, this.problems);
        if (key === 'Energy')
            block.kwh = (0,quantity/* figureOf */.Mn)(value, quantity/* KWH */.D3, 'Energy', location, this.problems);
        if (key === 'CO2eq')
            block.grams = (0,quantity/* figureOf */.Mn)(value, quantity/* GRAMS */.n0, 'CO2eq', location, this.problems);
    }
    fact(message, file, line) {
        const duration = /^Duration: (\S+)/.exec(message);
        const seconds = duration ? secondsOf(duration[1]) : null;
        if (seconds !== null)
            this.epochs.push({ file, line, seconds, watts: new Map() });
        const power = /^Average power usage \(W\) for (\w+): (.*)$/.exec(message);
        if (power) {
            this.openPowers = { component: power[1].toLowerCase(), text: '', lines: 0 };
            this.continuePowers(power[2]);
        }
        if (message.includes('The following components were found:'))
            this.components(message);
        const pue = Number(/\bPUE coefficient of (\d\.\d+)/.exec(message)?.[1]);
        if (pue >= 1)
            this.pue = pue;
        this.place = /\bat detected location:? ([^:[\]]{1,200}?)(?:\.$|: \[|\. )/.exec(message)?.[1] ?? this.place;
        if (/^Training was interrupted before all/.test(message))
            this.interrupted = true;
    }
    /** An array as numpy prints it, over as many lines as it needs; "None" where nothing was measured. */
    continuePowers(text) {
        const open = this.openPowers;
        open.text += ` ${text}`;
        open.lines++;
        if (open.text.includes('[') && !open.text.includes(']') && open.lines < 100)
            return;
        const numbers = open.text
            .replace(/[[\]]/g, ' ')
            .trim()
            .split(/[\s,]+/)
            .map(Number);
        const valid = numbers.length > 0 && numbers.every((value) => value >= 0 && value < 1e6);
        this.epochs.at(-1)?.watts.set(open.component, valid ? numbers.reduce((sum, value) => sum + value, 0) : null);
        this.openPowers = null;
    }
    components(message) {
        for (const [, component, devices] of message.matchAll(/\b(\w{1,20}) with device\(s\) (.{1,4000}?)\.(?= |$)/g)) {
            const names = devices.split(',').map((name) => name.trim());
            if (names.length <= quantity/* COUNT */.i2.most)
                this.devices.set(component.toLowerCase(), names);
        }
    }
}
/** Characters of a line that are looked at. */
const MOST_LINE = 20_000;
/** `hours:minutes:seconds[.hundredths]`. */
function secondsOf(text) {
    const match = /^(\d{1,6}):(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)$/.exec(text ?? '');
    return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : null;
}

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(1250);
;// CONCATENATED MODULE: ./lib/runs/carbontracker.js




/**
 * The two logs of carbontracker: `*_carbontracker.log` (power of each epoch, without PUE) and
 * `*_carbontracker_output.log` (actual and predicted consumption, with PUE; emissions in grams).
 */
const carbontrackerReader = {
    recognises: (text) => /\bcarbontracker version |\bCarbonTracker: |\b(?:Actual|Predicted) consumption\b/.test(text),
    read: readLogs,
};
const FIX = 'Remove it, or let the training run to its end.';
function readLogs(files) {
    const sessions = new Map();
    const unreadable = [];
    for (const { path, text } of files) {
        if (text.includes('\0') || text.trim() === '') {
            const message = text.includes('\0') ? 'The file is not text: it holds NUL bytes.' : 'The file is empty.';
            unreadable.push((0,quantity/* unreadableRun */.n)(path, 'carbontracker', (0,quantity/* fileProblem */.Wj)(path, message, FIX)));
            continue;
        }
        const id = path.replace(/carbontracker(?:_output)?\.log$/i, '');
        const session = sessions.get(id) ?? new Session(id);
        sessions.set(id, session);
        session.read(path, text);
    }
    const results = [];
    for (const session of sessions.values()) {
        const result = resultOf(session);
        if (result)
            results.push(result);
        else
            unreadable.push((0,quantity/* unreadableRun */.n)(session.files[0], 'carbontracker', ...problemsOf(session)));
    }
    return results.length > 0 ? [runOf(results), ...unreadable] : unreadable;
}
function problemsOf({ files, problems }) {
    return problems.length > 0
        ? problems
        : [(0,quantity/* fileProblem */.Wj)(files[0], 'carbontracker measured no epoch in this file.', FIX)];
}
function resultOf(session) {
    const { actual, predicted, epochs, interrupted } = session;
    const whole = !predicted || interrupted || actual?.epochs === null || actual?.epochs === predicted.epochs;
    const block = actual && whole ? actual : (predicted ?? actual);
    const [first] = epochs;
    const place = block ?? first;
    if (!place)
        return null;
    const measured = epochs.reduce((sum, epoch) => sum + epoch.seconds, 0);
    const extrapolated = block?.predicted === true;
    const facility = block && block.kwh !== null ? facilityOf(session, block.kwh, block) : null;
    const seconds = block?.seconds ?? (extrapolated ? null : measured);
    return {
        session,
        file: place.file,
        line: place.line,
        seconds: seconds || null,
        kg: block && block.grams !== null ? block.grams / 1000 : null,
        facility: facility && facility.value > 0 ? facility : null,
        components: extrapolated ? null : componentsOf(session),
    };
}
function facilityOf(session, kwh, block) {
    const { pue, actual } = session;
    const lacks = lacksAccelerators(session);
    const caveat = (0,quantity/* sentences */.hC)(block.predicted &&
        `carbontracker measured ${actual?.epochs ?? 'some'} of ${block.epochs} epochs and took the others to be alike.`, pue === null && 'carbontracker multiplied it with a PUE of its own, from 1.55 to 1.67 by version.', pue !== null && `carbontracker multiplied it with ${pue}, a mean PUE of the world's data centres.`, lacks && 'carbontracker found no power of the accelerators.');
    return {
        ...(0,quantity/* onLine */.Cl)(kwh, block.file, 'Energy', block.line),
        scope: 'facility',
        includedPue: pue,
        caveat,
        ...(lacks ? { lacksAccelerators: true } : {}),
    };
}
function componentsOf(session) {
    const { epochs } = session;
    let joules = 0;
    for (const { seconds, watts } of epochs) {
        for (const power of watts.values())
            joules += (power ?? 0) * seconds;
    }
    const [first] = epochs;
    if (!first || joules <= 0)
        return null;
    const blind = epochs.filter(({ watts }) => watts.size === 0 || [...watts.values()].includes(null)).length;
    const lacks = lacksAccelerators(session);
    const caveat = (0,quantity/* sentences */.hC)(blind > 0 && `For ${blind} of ${epochs.length} epochs a power is missing.`, lacks && 'carbontracker found no power of the accelerators.');
    const value = (0,quantity/* onLine */.Cl)(joules / 3.6e6, first.file, 'Average power usage (W)', first.line);
    return { ...value, scope: 'components', includedPue: null, caveat, ...(lacks ? { lacksAccelerators: true } : {}) };
}
function lacksAccelerators({ devices, epochs }) {
    return devices.has('gpu') && epochs.length > 0 && epochs.every(({ watts }) => !watts.get('gpu'));
}
function runOf(results) {
    const main = results.reduce((a, b) => ((b.seconds ?? 0) > (a.seconds ?? 0) ? b : a));
    const source = (value, key) => (0,quantity/* onLine */.Cl)(value, main.file, key, main.line);
    const seconds = (0,stretches/* clockSeconds */.I)(results.map(({ seconds, session }) => ({ seconds: seconds ?? 0, end: session.end })));
    const gpus = main.session.devices.get('gpu') ?? [];
    const models = new Set(gpus);
    const kg = total(results.map((result) => result.kg));
    const watts = gpuWatts(results, gpus.length);
    const energies = [sum(results.map(({ facility }) => facility)), sum(results.map(({ components }) => components))];
    const starts = results.map(({ session }) => session.start).filter((time) => time !== null);
    const ends = results.map(({ session }) => session.end).filter((time) => time !== null);
    const start = starts.length > 0 ? (0,quantity/* timeText */.Tc)(starts.reduce((a, b) => Math.min(a, b))) : null;
    const end = ends.length > 0 ? (0,quantity/* timeText */.Tc)(ends.reduce((a, b) => Math.max(a, b))) : null;
    return {
        ...(0,run/* blankRun */.u)(main.file, 'carbontracker'),
        sources: [main.file, ...results.flatMap(({ session }) => session.files).filter((file) => file !== main.file)].map((file) => ({ file, format: 'carbontracker' })),
        durationHours: seconds > 0 ? source(seconds / 3600, 'Time') : null,
        acceleratorCount: gpus.length > 0 ? source(gpus.length, 'The following components were found') : null,
        acceleratorModel: models.size === 1 ? source(gpus[0], 'The following components were found') : null,
        acceleratorWatts: watts === null ? null : source(watts, 'Average power usage (W)'),
        region: main.session.place === null ? null : source(main.session.place, 'detected location'),
        energies: energies.filter((energy) => energy !== null),
        reportedEmissionsKg: kg === null ? null : source(kg, 'CO2eq'),
        startedAt: start === null ? null : source(start, 'time'),
        endedAt: end === null ? null : source(end, 'time'),
        parts: results.length > 1 ? results.map(partOf) : [],
        notes: [...notesOf(results)],
        problems: results.flatMap(({ session }) => session.problems),
    };
}
/** The sum of all; null when one is not known. */
function total(values) {
    let sum = 0;
    for (const value of values) {
        if (value === null)
            return null;
        sum += value;
    }
    return sum;
}
function sum(energies) {
    const kwh = total(energies.map((energy) => energy?.value ?? null));
    const [first] = energies;
    if (kwh === null || !first)
        return null;
    const lacks = energies.some((energy) => energy?.lacksAccelerators);
    const same = energies.every((energy) => energy?.includedPue === first.includedPue);
    const caveats = new Set(energies.map((energy) => energy?.caveat ?? null));
    return {
        ...first,
        value: kwh,
        includedPue: same ? first.includedPue : null,
        caveat: (0,quantity/* sentences */.hC)(...[...caveats].slice(0, 3)),
        ...(lacks ? { lacksAccelerators: true } : {}),
    };
}
function gpuWatts(results, count) {
    let [joules, seconds] = [0, 0];
    for (const { session } of results) {
        for (const epoch of session.epochs) {
            const power = epoch.watts.get('gpu');
            if (!power)
                continue;
            joules += power * epoch.seconds;
            seconds += epoch.seconds;
        }
    }
    return joules > 0 && count > 0 ? joules / seconds / count : null;
}
function partOf({ session, file, line, seconds, facility, components, kg }) {
    return {
        id: session.id.slice(session.id.lastIndexOf('/') + 1).replace(/_$/, '') || null,
        durationHours: seconds === null ? null : (0,quantity/* onLine */.Cl)(seconds / 3600, file, 'Time', line),
        energy: facility ?? components,
        reportedEmissionsKg: kg === null ? null : (0,quantity/* onLine */.Cl)(kg, file, 'CO2eq', line),
    };
}
function* notesOf(results) {
    if (results.length > 1) {
        const each = results.slice(0, 5).map(({ seconds }) => (seconds === null ? '?' : `${(0,quantity/* shown */.SP)(seconds / 3600)} h`));
        if (results.length > 5)
            each.push(`${results.length - 5} more`);
        yield `The figures are the sum of ${results.length} sessions that carbontracker logged: ${each.join(', ')}.`;
    }
    if (results.some(({ session }) => session.interrupted)) {
        yield 'Training stopped before all epochs that carbontracker was told of.';
    }
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

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ clockSeconds)
/* harmony export */ });
/** Clock time in seconds of all stretches: what ran at the same time counts once, where the times are known. */
function clockSeconds(stretches) {
    const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
    const intervals = [];
    for (const { seconds, end } of stretches) {
        if (end === null)
            return total;
        intervals.push([end - seconds * 1000, end]);
    }
    const covered = coverage(intervals) / 1000;
    // Time stamps are whole seconds: where nothing overlaps, the durations are truer.
    return Math.abs(covered - total) <= stretches.length + 1 ? total : covered;
}
/** How much of the time line intervals cover. */
function coverage(intervals) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
        if (end <= until)
            continue;
        covered += end - Math.max(start, until);
        until = end;
    }
    return covered;
}
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


/***/ })

};
