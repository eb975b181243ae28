export const id = 36;
export const ids = [36];
export const modules = {

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nvidiaSmiReader: () => (/* binding */ nvidiaSmiReader)
});

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/words.js
var words = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/runs/values/figure.js
var figure = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/runs/values/instant.js
var instant = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/runs/values/problems.js
var problems = __webpack_require__(3605);
// EXTERNAL MODULE: ./lib/runs/values/stretches.js
var stretches = __webpack_require__(6456);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/runs/values/numbers.js
var numbers = __webpack_require__(287);
;// CONCATENATED MODULE: ./lib/runs/nvidia-smi/samples.js




const FIX = 'Write it with `nvidia-smi --query-gpu=timestamp,index,name,power.draw --format=csv -l 1`, as one file per machine.';
/** More power than any single accelerator has, by far: what is more was not written by nvidia-smi. */
const MOST_WATTS = 100_000;
/** Accelerators of one file. */
const MOST_DEVICES = 1024;
const ROLES = {
    timestamp: 'timestamp',
    'power.draw': 'power',
    'power.draw.average': 'power',
    'power.draw.instant': 'power',
    'power.limit': 'limit',
    'enforced.power.limit': 'limit',
    name: 'name',
    gpu_name: 'name',
    index: 'index',
    uuid: 'uuid',
    gpu_uuid: 'uuid',
    'pci.bus_id': 'uuid',
    gpu_bus_id: 'uuid',
    serial: 'uuid',
    gpu_serial: 'uuid',
};
/** Whether a text is a log of nvidia-smi with power in it, with a header or with units. */
function isSmi(text) {
    const [first = ''] = text.slice(0, 4096).trimStart().split('\n', 1);
    const cells = cellsOf(first.replace(/^\ufeff/, ''));
    return rolesOfHeader(cells)?.includes('power') ?? (rolesOfRow(cells).includes('power') && isSample(cells));
}
function isSample(cells) {
    return rolesOfRow(cells).includes('timestamp');
}
/** Reads one file; null when it is none of nvidia-smi. */
function readSamples({ path, text }) {
    const fault = (0,lines/* faultOf */.Kl)(text);
    if (fault)
        return (0,figure/* fileProblem */.Wj)(path, fault.message, FIX, fault.line);
    const log = new Log(path);
    for (const [line, written] of (0,lines/* linesOf */.Dx)(text)) {
        if (written.trim() !== '')
            log.take(cellsOf(written), line);
    }
    return log.end();
}
class Log {
    path;
    roles = null;
    devices = new Map();
    refused = null;
    impossible = null;
    last = 0;
    /** The line on which there are more accelerators than one machine has. */
    tooMany = null;
    constructor(path) {
        this.path = path;
    }
    take(cells, line) {
        this.last = line;
        const header = this.roles === null || isColumn(cells[0]) ? rolesOfHeader(cells) : null;
        if (header)
            this.roles = header;
        else
            this.sample(cells, line);
    }
    sample(cells, line) {
        this.roles ??= rolesOfRow(cells);
        const { roles } = this;
        const at = (role) => roles.indexOf(role);
        const time = at('timestamp') < 0 ? null : timeOf(cells[at('timestamp')] ?? '');
        const written = cells[at('power')] ?? '';
        const watts = wattsOf(written);
        if (cells.length !== roles.length || Number.isNaN(time) || watts === null) {
            this.refused ??= { line, count: 0 };
            this.refused.count++;
            return;
        }
        if (watts < 0 || watts > MOST_WATTS)
            this.impossible ??= { line, written };
        const id = cells[at('uuid')] ?? cells[at('index')] ?? '';
        let device = this.devices.get(id);
        if (!device) {
            if (this.devices.size >= MOST_DEVICES) {
                this.tooMany ??= line;
                return;
            }
            const name = (0,lines/* detached */.ht)(cells[at('name')] ?? null);
            device = { name, line, times: new numbers/* Numbers */.F(), watts: new numbers/* Numbers */.F(), limit: null };
            this.devices.set((0,lines/* detached */.ht)(id), device);
        }
        if (time !== null)
            device.times.push(time);
        device.watts.push(watts < 0 || watts > MOST_WATTS ? Number.NaN : watts);
        device.limit ??= wattsOf(cells[at('limit')] ?? '') || null;
    }
    end() {
        const { path, devices } = this;
        if (!this.roles?.includes('power')) {
            return (0,figure/* fileProblem */.Wj)(path, 'No column of the file can be told to be `power.draw`.', FIX);
        }
        if (devices.size === 0)
            return (0,figure/* fileProblem */.Wj)(path, 'The file holds no sample.', FIX);
        if (this.tooMany !== null) {
            const message = `The file names more than ${MOST_DEVICES} accelerators, which no machine has.`;
            return (0,figure/* fileProblem */.Wj)(path, message, FIX, this.tooMany);
        }
        if (this.roles.includes('timestamp') && !this.roles.some((role) => role === 'index' || role === 'uuid')) {
            const [only] = devices.values();
            if (only && areSeveral(only.times)) {
                return (0,figure/* fileProblem */.Wj)(path, 'The file holds several accelerators but does not say which sample is whose.', FIX);
            }
        }
        return { path, devices, problems: this.problems() };
    }
    problems() {
        const problems = [];
        const { refused, impossible, path } = this;
        // A log that is stopped ends in the middle of a line, as a rule.
        if (refused && !(refused.count === 1 && refused.line === this.last)) {
            const others = refused.count > 1 ? `, nor are ${refused.count - 1} others` : '';
            const fix = 'Remove the lines, and see whether an accelerator was lost there.';
            problems.push((0,figure/* fileProblem */.Wj)(path, `This line is no sample of nvidia-smi${others}.`, fix, refused.line));
        }
        if (impossible) {
            const message = `\`power.draw\` must be a power in watts that an accelerator can draw, but is "${(0,words/* clip */.$Q)(impossible.written)}".`;
            const fix = 'Remove the line.';
            problems.push({ ...(0,figure/* fileProblem */.Wj)(path, message, fix, impossible.line), kind: 'out-of-range' });
        }
        return problems;
    }
}
function cellsOf(line) {
    return line.split(',', 100).map((cell) => cell.trim());
}
function isColumn(cell = '') {
    return cell.length < 40 && Object.hasOwn(ROLES, nameOf(cell));
}
/** The name of a column without its unit. */
function nameOf(cell) {
    const unit = cell.endsWith(']') ? cell.lastIndexOf('[') : -1;
    return (unit < 0 ? cell : cell.slice(0, unit)).trim().toLowerCase();
}
/** The roles of columns by their names, `power.draw [W]` or `power.draw`; null when it is no header. */
function rolesOfHeader(cells) {
    const names = cells.map(nameOf);
    if (!names.some((name) => Object.hasOwn(ROLES, name)))
        return null;
    const roles = names.map((name) => (Object.hasOwn(ROLES, name) ? ROLES[name] : 'other'));
    return roles;
}
/** The roles of columns by what is in a row, for a log without a header; power only where it has its unit. */
function rolesOfRow(cells) {
    const powers = cells.filter((cell) => /^[\d.]+ W$/.test(cell));
    const numbers = cells.filter((cell) => /^\d+$/.test(cell));
    return cells.map((cell) => {
        if (!Number.isNaN(timeOf(cell)))
            return 'timestamp';
        if (powers.length === 1 && cell === powers[0])
            return 'power';
        if (/^GPU-[0-9a-f-]{36}$/.test(cell))
            return 'uuid';
        if (numbers.length === 1 && cell === numbers[0])
            return 'index';
        return /^(?:NVIDIA|Tesla|Quadro|GeForce|A\d+|H\d+)\b/.test(cell) ? 'name' : 'other';
    });
}
/** `2026/03/01 10:00:00.123`, as milliseconds; NaN for anything else. */
function timeOf(cell) {
    const match = /^(\d{4})[/-](\d\d)[/-](\d\d)[ T](\d\d):(\d\d):(\d\d)(\.\d{1,6})?$/.exec(cell);
    if (!match)
        return Number.NaN;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) + Number(match[7] ?? 0) * 1000;
}
/** Watts with or without the unit; NaN where nvidia-smi had none; null for what is no power. */
function wattsOf(cell) {
    const match = /^(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?: W)?$/.exec(cell);
    if (match)
        return Number(match[1]);
    return /^\[?(?:n\/a|not supported|unknown error|gpu is lost|insufficient permissions|nan|-?inf(?:inity)?)\]?$/i.test(cell)
        ? Number.NaN
        : null;
}
/** Whether samples come in bursts, as those of several devices do. */
function areSeveral(times) {
    const gaps = Array.from({ length: Math.min(1000, times.length - 1) }, (_, at) => times.at(at + 1) - times.at(at));
    const longest = gaps.reduce((a, b) => Math.max(a, b), 0);
    return gaps.filter((gap) => gap < longest / 20).length > gaps.length / 4;
}

;// CONCATENATED MODULE: ./lib/runs/nvidia-smi/reader.js







/**
 * The log of `nvidia-smi --query-gpu=timestamp,index,name,power.draw,… --format=csv[,noheader][,nounits] -l`: power is
 * integrated over time by the trapezoidal rule. Files of one folder are machines or stretches of one training.
 */
const nvidiaSmiReader = { recognises: isSmi, read: readSmi };
function readSmi(files) {
    const logs = [];
    const unreadable = [];
    for (const file of files) {
        const samples = readSamples(file);
        if (!(0,problems/* isProblem */.AN)(samples))
            logs.push(logOf(samples));
        else if (/nvidia/i.test(file.path.slice(file.path.lastIndexOf('/') + 1))) {
            unreadable.push((0,figure/* unreadableRun */.n)(file.path, 'nvidia-smi', samples));
        }
    }
    return logs.length > 0 ? [runOf(logs), ...unreadable] : unreadable;
}
function logOf(samples) {
    const devices = [...samples.devices.values()];
    let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { times } of devices) {
        for (const time of times) {
            if (time < start)
                start = time;
            if (time > end)
                end = time;
        }
    }
    const timed = end >= start;
    return {
        samples,
        devices,
        integrals: devices.map(integrate),
        seconds: timed ? (end - start) / 1000 : 0,
        end: timed ? end : null,
    };
}
/** Between samples ten times further apart than usual, and a minute, nothing was logged: a gap, which is left out. */
function integrate({ times, watts }) {
    const count = Math.max(0, times.length - 1);
    const steps = new Float64Array(count).map((_, at) => times.at(at + 1) - times.at(at)).sort();
    const step = steps[Math.floor(count / 2)] ?? 0;
    const longest = Math.max(10 * step, 60_000);
    let [joules, covered, gaps] = [0, 0, 0];
    let before = -1;
    for (let at = 0; at < times.length; at++) {
        const power = watts.at(at);
        if (Number.isNaN(power))
            continue;
        const passed = before < 0 ? 0 : times.at(at) - times.at(before);
        if (passed > longest) {
            gaps += passed;
        }
        else if (passed > 0) {
            joules += ((power + watts.at(before)) / 2) * (passed / 1000);
            covered += passed;
        }
        before = at;
    }
    return { joules, seconds: covered / 1000, gaps: gaps / 1000, step: step / 1000 };
}
function runOf(logs) {
    const devices = logs.flatMap((log) => log.devices);
    const file = logs[0].samples.path;
    const line = devices[0]?.line ?? 1;
    const source = (value, key) => (0,figure/* onLine */.Cl)(value, file, key, line);
    const seconds = (0,stretches/* clockSeconds */.I)(logs);
    const names = new Set(devices.map(({ name }) => name));
    const limits = new Set(devices.map(({ limit }) => limit));
    const [name] = names;
    const [limit] = limits;
    const watts = meanWatts(logs);
    const energy = energyOf(logs, file, line);
    const time = (of, pick) => {
        const known = logs.filter(({ end }) => end !== null).map(of);
        const text = known.length > 0 ? (0,instant/* localTime */.HJ)(known.reduce(pick)) : null;
        return text === null ? null : source(text, 'timestamp');
    };
    return {
        ...(0,run/* blankRun */.u)(file, 'nvidia-smi'),
        sources: logs.map(({ samples }) => ({ file: samples.path, format: 'nvidia-smi' })),
        durationHours: seconds > 0 ? source(seconds / 3600, 'timestamp') : null,
        acceleratorCount: source(mostAtOnce(logs), 'index'),
        acceleratorModel: names.size === 1 && name ? source(name, 'name') : null,
        acceleratorTdpWatts: limits.size === 1 && limit ? source(limit, 'power.limit') : null,
        acceleratorWatts: watts === null ? null : source(watts, 'power.draw'),
        energies: energy ? [energy] : [],
        startedAt: time(({ end, seconds: long }) => end - long * 1000, Math.min),
        endedAt: time(({ end }) => end, Math.max),
        notes: [...notesOf(logs, names, energy)],
        problems: logs.flatMap(({ samples }) => samples.problems),
    };
}
/** The accelerators of all logs that run when the most of them do: other machines, not a log that was resumed. */
function mostAtOnce(logs) {
    let most = 0;
    for (const at of logs) {
        let count = 0;
        for (const log of logs) {
            const runs = at.end === null || log.end === null || (log.end >= at.end && log.end - log.seconds * 1000 < at.end);
            if (runs)
                count += log.devices.length;
        }
        most = Math.max(most, count);
    }
    return most;
}
/** Over the time that samples cover; without times, over the samples. */
function meanWatts(logs) {
    const integrals = logs.flatMap((log) => log.integrals);
    const seconds = integrals.reduce((sum, integral) => sum + integral.seconds, 0);
    if (seconds > 0)
        return integrals.reduce((sum, { joules }) => sum + joules, 0) / seconds || null;
    let [sum, count] = [0, 0];
    for (const { watts } of logs.flatMap((log) => log.devices)) {
        for (const power of watts) {
            if (Number.isNaN(power))
                continue;
            sum += power;
            count++;
        }
    }
    return sum > 0 ? sum / count : null;
}
function energyOf(logs, file, line) {
    const integrals = logs.flatMap((log) => log.integrals);
    const joules = integrals.reduce((sum, integral) => sum + integral.joules, 0);
    if (joules <= 0)
        return null;
    const gaps = integrals.reduce((most, integral) => Math.max(most, integral.gaps), 0);
    const step = integrals.reduce((most, integral) => Math.max(most, integral.step), 0);
    const blind = integrals.filter((integral) => integral.joules === 0).length;
    const caveat = (0,words/* sentences */.hC)(gaps > 0 && `The log has gaps of ${(0,words/* shown */.SP)(gaps / 3600)} h, whose energy is not in it.`, step > 30 && `It has one sample in ${(0,words/* shown */.SP)(step)} s, which misses what happens in between.`, blind > 0 && `For ${blind} of ${integrals.length} accelerators it has no power.`);
    const value = (0,figure/* onLine */.Cl)(joules / 3.6e6, file, 'power.draw', line);
    return { ...value, scope: 'accelerators', includedPue: null, caveat };
}
function* notesOf(logs, names, energy) {
    if (names.size > 1)
        yield `The log holds accelerators of several models: ${[...names]
            .slice(0, 5)
            .map((name) => (0,words/* clip */.$Q)(name ?? '?'))
            .join(', ')}.`;
    if (logs.every(({ end }) => end === null)) {
        yield 'The log has no times, so it tells the power of the accelerators but not their energy.';
    }
    else if (energy === null) {
        yield 'nvidia-smi could not read the power of these accelerators.';
    }
    if (logs.length > 1)
        yield `The figures are the sum of ${logs.length} logs of nvidia-smi.`;
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
