export const id = 550;
export const ids = [550];
export const modules = {

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carbontrackerReader: () => (/* binding */ carbontrackerReader)
});

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/runs/text/words.js
var words = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/runs/values/figure.js
var figure = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/runs/values/instant.js
var instant = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/runs/values/stretches.js
var stretches = __webpack_require__(6456);
// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5710);
;// CONCATENATED MODULE: ./lib/runs/carbontracker/log.js




/** What the epochs add up to. */
class Epochs {
    count = 0;
    first = null;
    seconds = 0;
    /** Of all components. */
    joules = 0;
    /** Epochs that lack the power of a component. */
    blind = 0;
    gpuJoules = 0;
    /** The epochs that have a power of the accelerators, and their seconds. */
    gpuEpochs = 0;
    gpuSeconds = 0;
    add({ seconds, watts }) {
        for (const power of watts.values())
            this.joules += (power ?? 0) * seconds;
        if (watts.size === 0 || [...watts.values()].includes(null))
            this.blind++;
        const gpu = watts.get('gpu');
        if (!gpu)
            return;
        this.gpuJoules += gpu * seconds;
        this.gpuSeconds += seconds;
        this.gpuEpochs++;
    }
}
/** What the standard log and the output log of one process say together. */
class Session {
    id;
    files = [];
    problems = [];
    #epochs = new Epochs();
    /** The last epoch, whose powers may follow. */
    #epoch = null;
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
    read({ path, text }) {
        this.files.push(path);
        for (const [line, written] of (0,lines/* linesOf */.Dx)(text))
            if (written !== '')
                this.take(written.slice(0, MOST_LINE), path, line);
        this.block = null;
        this.openPowers = null;
    }
    get epochs() {
        if (this.#epoch)
            this.#epochs.add(this.#epoch);
        this.#epoch = null;
        return this.#epochs;
    }
    take(written, file, line) {
        const time = (0,instant/* millisecondsOf */.W$)(written.slice(0, 19));
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
        const location = (0,lines/* lineOf */.cA)(file, line);
        const [, key, value] = entry ?? [];
        const found = [];
        if (key === 'Time')
            block.seconds = secondsOf(value) ?? (0,figure/* figureOf */.Mn)(value, figure/* SECONDS */.cs, 'Time', location, found);
        if (key === 'Energy')
            block.kwh = (0,figure/* figureOf */.Mn)(value, figure/* KWH */.D3, 'Energy', location, found);
        if (key === 'CO2eq')
            block.grams = (0,figure/* figureOf */.Mn)(value, figure/* GRAMS */.n0, 'CO2eq', location, found);
        if (this.problems.length < problem/* MAX_PROBLEMS */.aZ)
            this.problems.push(...found);
    }
    fact(message, file, line) {
        const duration = /^Duration: (\S+)/.exec(message);
        const seconds = duration ? secondsOf(duration[1]) : null;
        if (seconds !== null)
            this.begin(seconds, file, line);
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
    begin(seconds, file, line) {
        const { epochs } = this;
        epochs.first ??= { file, line };
        epochs.count++;
        epochs.seconds += seconds;
        this.#epoch = { seconds, watts: new Map() };
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
        this.#epoch?.watts.set(open.component, valid ? numbers.reduce((sum, value) => sum + value, 0) : null);
        this.openPowers = null;
    }
    components(message) {
        for (const [, component, devices] of message.matchAll(/\b(\w{1,20}) with device\(s\) (.{1,4000}?)\.(?= |$)/g)) {
            const names = (0,lines/* detached */.ht)(devices)
                .split(',')
                .map((name) => name.trim());
            if (names.length <= figure/* COUNT */.i2.most)
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

;// CONCATENATED MODULE: ./lib/runs/carbontracker/reader.js







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
    for (const file of files) {
        const { path } = file;
        const fault = (0,lines/* faultOf */.Kl)(file.text);
        if (fault) {
            unreadable.push((0,figure/* unreadableRun */.n)(path, 'carbontracker', (0,figure/* fileProblem */.Wj)(path, fault.message, FIX, fault.line)));
            continue;
        }
        const id = path.replace(/carbontracker(?:_output)?\.log$/i, '');
        const session = sessions.get(id) ?? new Session(id);
        sessions.set(id, session);
        session.read(file);
    }
    const results = [];
    for (const session of sessions.values()) {
        const result = resultOf(session);
        if (result)
            results.push(result);
        else
            unreadable.push((0,figure/* unreadableRun */.n)(session.files[0], 'carbontracker', ...problemsOf(session)));
    }
    return results.length > 0 ? [runOf(results), ...unreadable] : unreadable;
}
function problemsOf({ files, problems }) {
    return problems.length > 0
        ? problems
        : [(0,figure/* fileProblem */.Wj)(files[0], 'carbontracker measured no epoch in this file.', FIX)];
}
function resultOf(session) {
    const { actual, predicted, epochs, interrupted } = session;
    const whole = !predicted || interrupted || actual?.epochs === null || actual?.epochs === predicted.epochs;
    const block = actual && whole ? actual : (predicted ?? actual);
    const place = block ?? epochs.first;
    if (!place)
        return null;
    const extrapolated = block?.predicted === true;
    const withPue = block && block.kwh !== null ? withPueOf(session, block.kwh, block) : null;
    const seconds = block?.seconds ?? (extrapolated ? null : epochs.seconds);
    return {
        session,
        file: place.file,
        line: place.line,
        seconds: seconds || null,
        kg: block && block.grams !== null ? block.grams / 1000 : null,
        withPue: withPue && withPue.value > 0 ? withPue : null,
        plain: extrapolated ? null : plainOf(session),
    };
}
function withPueOf(session, kwh, block) {
    const { pue, actual } = session;
    const lacks = lacksAccelerators(session);
    const caveat = (0,words/* sentences */.hC)(block.predicted &&
        `carbontracker measured ${actual?.epochs ?? 'some'} of ${block.epochs} epochs and took the others to be alike.`, pue === null && 'carbontracker multiplied it with a PUE of its own, from 1.55 to 1.67 by version.', pue !== null && `carbontracker multiplied it with ${pue}, a mean PUE of the world's data centres.`, lacks && 'carbontracker found no power of the accelerators.');
    return {
        ...(0,figure/* onLine */.Cl)(kwh, block.file, 'Energy', block.line),
        // With a PUE of unknown size in it, nobody can tell what it covers.
        scope: pue === null ? null : 'components',
        includedPue: pue,
        caveat,
        ...(lacks ? { lacksAccelerators: true } : {}),
    };
}
function plainOf(session) {
    const { epochs } = session;
    const { first, joules, blind, count } = epochs;
    if (!first || joules <= 0)
        return null;
    const lacks = lacksAccelerators(session);
    const caveat = (0,words/* sentences */.hC)(blind > 0 && `For ${blind} of ${count} epochs a power is missing.`, lacks && 'carbontracker found no power of the accelerators.');
    const value = (0,figure/* onLine */.Cl)(joules / 3.6e6, first.file, 'Average power usage (W)', first.line);
    return { ...value, scope: 'components', includedPue: null, caveat, ...(lacks ? { lacksAccelerators: true } : {}) };
}
function lacksAccelerators({ devices, epochs }) {
    return devices.has('gpu') && epochs.count > 0 && epochs.gpuEpochs === 0;
}
function runOf(results) {
    const main = results.reduce((a, b) => ((b.seconds ?? 0) > (a.seconds ?? 0) ? b : a));
    const source = (value, key) => (0,figure/* onLine */.Cl)(value, main.file, key, main.line);
    const seconds = (0,stretches/* clockSeconds */.I)(results.map(({ seconds, session }) => ({ seconds: seconds ?? 0, end: session.end })));
    const gpus = main.session.devices.get('gpu') ?? [];
    const models = new Set(gpus);
    const kg = (0,figure/* total */.X5)(results.map((result) => result.kg));
    const watts = gpuWatts(results, gpus.length);
    // A PUE of the world's mean is no evidence: what was measured without it counts first.
    const energies = [sum(results.map(({ plain }) => plain)), sum(results.map(({ withPue }) => withPue))];
    const starts = results.map(({ session }) => session.start).filter((time) => time !== null);
    const ends = results.map(({ session }) => session.end).filter((time) => time !== null);
    const start = starts.length > 0 ? (0,instant/* localTime */.HJ)(starts.reduce((a, b) => Math.min(a, b))) : null;
    const end = ends.length > 0 ? (0,instant/* localTime */.HJ)(ends.reduce((a, b) => Math.max(a, b))) : null;
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
function sum(energies) {
    const kwh = (0,figure/* total */.X5)(energies.map((energy) => energy?.value ?? null));
    const [first] = energies;
    if (kwh === null || !first)
        return null;
    const lacks = energies.some((energy) => energy?.lacksAccelerators);
    const same = energies.every((energy) => energy?.includedPue === first.includedPue);
    const caveats = new Set(energies.map((energy) => energy?.caveat ?? null));
    return {
        ...first,
        value: kwh,
        scope: same ? first.scope : null,
        includedPue: same ? first.includedPue : null,
        caveat: (0,words/* sentences */.hC)(...[...caveats].slice(0, 3)),
        ...(lacks ? { lacksAccelerators: true } : {}),
    };
}
function gpuWatts(results, count) {
    let [joules, seconds] = [0, 0];
    for (const { session } of results) {
        joules += session.epochs.gpuJoules;
        seconds += session.epochs.gpuSeconds;
    }
    return joules > 0 && count > 0 ? joules / seconds / count : null;
}
function partOf({ session, file, line, seconds, withPue, plain, kg }) {
    return {
        id: session.id.slice(session.id.lastIndexOf('/') + 1).replace(/_$/, '') || null,
        durationHours: seconds === null ? null : (0,figure/* onLine */.Cl)(seconds / 3600, file, 'Time', line),
        // What carbontracker prints, and so what a card states.
        energy: withPue ?? plain,
        reportedEmissionsKg: kg === null ? null : (0,figure/* onLine */.Cl)(kg, file, 'CO2eq', line),
    };
}
function* notesOf(results) {
    if (results.length > 1) {
        const each = results.slice(0, 5).map(({ seconds }) => (seconds === null ? '?' : `${(0,words/* shown */.SP)(seconds / 3600)} h`));
        if (results.length > 5)
            each.push(`${results.length - 5} more`);
        yield `The figures are the sum of ${results.length} sessions that carbontracker logged: ${each.join(', ')}.`;
    }
    if (results.some(({ session }) => session.interrupted)) {
        yield 'Training stopped before all epochs that carbontracker was told of.';
    }
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


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
