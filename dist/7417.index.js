export const id = 7417;
export const ids = [7417];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nvidiaSmiReader: () => (/* binding */ nvidiaSmiReader)
});

// EXTERNAL MODULE: ./lib/runs/quantity.js
var quantity = __webpack_require__(9749);
// EXTERNAL MODULE: ./lib/runs/stretches.js
var stretches = __webpack_require__(6166);
;// CONCATENATED MODULE: ./lib/runs/nvidia-smi-samples.js


const FIX = 'Write it with `nvidia-smi --query-gpu=timestamp,index,name,power.draw --format=csv -l 1`, as one file per machine.';
/** More power than any single accelerator has, by far: what is more was not written by nvidia-smi. */
const MOST_WATTS = 100_000;
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
    if (text.includes('\0'))
        return (0,quantity/* fileProblem */.Wj)(path, 'The file is not text: it holds NUL bytes.', FIX);
    if (text.trim() === '')
        return (0,quantity/* fileProblem */.Wj)(path, 'The file is empty.', FIX);
    const log = new Log(path);
    for (const [line, written] of (0,stretches/* linesOf */.D)(text)) {
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
            device = { name: cells[at('name')] ?? null, line, times: [], watts: [], limit: null };
            this.devices.set(id, device);
        }
        if (time !== null)
            device.times.push(time);
        device.watts.push(watts < 0 || watts > MOST_WATTS ? Number.NaN : watts);
        device.limit ??= wattsOf(cells[at('limit')] ?? '') || null;
    }
    end() {
        const { path, devices } = this;
        if (!this.roles?.includes('power')) {
            return (0,quantity/* fileProblem */.Wj)(path, 'No column of the file can be told to be `power.draw`.', FIX);
        }
        if (devices.size === 0)
            return (0,quantity/* fileProblem */.Wj)(path, 'The file holds no sample.', FIX);
        if (this.roles.includes('timestamp') && !this.roles.some((role) => role === 'index' || role === 'uuid')) {
            const [only] = devices.values();
            if (only && areSeveral(only.times)) {
                return (0,quantity/* fileProblem */.Wj)(path, 'The file holds several accelerators but does not say which sample is whose.', FIX);
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
            problems.push((0,quantity/* fileProblem */.Wj)(path, `This line is no sample of nvidia-smi${others}.`, fix, refused.line));
        }
        if (impossible) {
            const message = `\`power.draw\` must be a power in watts that an accelerator can draw, but is "${(0,quantity/* clip */.$Q)(impossible.written)}".`;
            const fix = 'Remove the line.';
            problems.push({ ...(0,quantity/* fileProblem */.Wj)(path, message, fix, impossible.line), kind: 'out-of-range' });
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
    const gaps = times.slice(1, 1001).map((time, at) => time - times[at]);
    const longest = gaps.reduce((a, b) => Math.max(a, b), 0);
    return gaps.filter((gap) => gap < longest / 20).length > gaps.length / 4;
}

// EXTERNAL MODULE: ./lib/runs/problems.js
var problems = __webpack_require__(7135);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(1250);
;// CONCATENATED MODULE: ./lib/runs/nvidia-smi.js





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
            unreadable.push((0,quantity/* unreadableRun */.n)(file.path, 'nvidia-smi', samples));
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
    const steps = times.slice(1).map((time, at) => time - times[at]);
    const step = Float64Array.from(steps).sort()[Math.floor(steps.length / 2)] ?? 0;
    const longest = Math.max(10 * step, 60_000);
    let [joules, covered, gaps] = [0, 0, 0];
    let before = -1;
    for (const [at, time] of times.entries()) {
        const power = watts[at];
        if (Number.isNaN(power))
            continue;
        const passed = before < 0 ? 0 : time - times[before];
        if (passed > longest) {
            gaps += passed;
        }
        else if (passed > 0) {
            joules += ((power + watts[before]) / 2) * (passed / 1000);
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
    const source = (value, key) => (0,quantity/* onLine */.Cl)(value, file, key, line);
    const seconds = (0,stretches/* clockSeconds */.I)(logs);
    const names = new Set(devices.map(({ name }) => name));
    const limits = new Set(devices.map(({ limit }) => limit));
    const [name] = names;
    const [limit] = limits;
    const watts = meanWatts(logs);
    const energy = energyOf(logs, file, line);
    const time = (of, pick) => {
        const known = logs.filter(({ end }) => end !== null).map(of);
        const text = known.length > 0 ? (0,quantity/* timeText */.Tc)(known.reduce(pick)) : null;
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
    const caveat = (0,quantity/* sentences */.hC)(gaps > 0 && `The log has gaps of ${(0,quantity/* shown */.SP)(gaps / 3600)} h, whose energy is not in it.`, step > 30 && `It has one sample in ${(0,quantity/* shown */.SP)(step)} s, which misses what happens in between.`, blind > 0 && `For ${blind} of ${integrals.length} accelerators it has no power.`);
    const value = (0,quantity/* onLine */.Cl)(joules / 3.6e6, file, 'power.draw', line);
    return { ...value, scope: 'accelerators', includedPue: null, caveat };
}
function* notesOf(logs, names, energy) {
    if (names.size > 1)
        yield `The log holds accelerators of several models: ${[...names]
            .slice(0, 5)
            .map((name) => (0,quantity/* clip */.$Q)(name ?? '?'))
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
