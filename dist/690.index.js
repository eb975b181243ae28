export const id = 690;
export const ids = [690];
export const modules = {

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slurmReader: () => (/* binding */ slurmReader)
});

// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5710);
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
// EXTERNAL MODULE: ./lib/source/long-text.js
var long_text = __webpack_require__(6671);
// EXTERNAL MODULE: ./lib/runs/text/json.js + 4 modules
var text_json = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/runs/text/table.js
var table = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/runs/values/problems.js
var problems = __webpack_require__(3605);
;// CONCATENATED MODULE: ./lib/runs/slurm/rows.js






const FIX = 'Write it with `sacct --parsable2 --format=JobID,JobName,State,ElapsedRaw,AllocTRES,ConsumedEnergyRaw,Start,End`.';
/** Whether a text begins with a header of `sacct`, or is its JSON. */
function isSacct(text) {
    const start = text.slice(0, 4096).trimStart();
    if (start.startsWith('{'))
        return /"jobs"\s*:/.test(text) && /"tres"|"job_id"/.test(text);
    const names = namesOf(start.split('\n', 1)[0] ?? '');
    return /^job(?:id|idraw|name)$/.test(names.find((name) => name.startsWith('job')) ?? '') && names.some(isMeasure);
}
/**
 * Hands on the rows of `sacct --parsable`, `--parsable2`, its table of fixed width, a CSV of it, or `--json`.
 *
 * @returns what stopped it
 */
function readSacct(file, take) {
    const { path, text } = file;
    const fault = (0,lines/* faultOf */.Kl)(text);
    if (fault)
        return (0,figure/* fileProblem */.Wj)(path, fault.message, FIX, fault.line);
    const start = (0,long_text/* startOfText */.h_)(text, 65_536);
    if (/^\ufeff?\s*[{[]/.test(start))
        return fromJson(file, take);
    const first = start.trimStart().split('\n', 1)[0] ?? '';
    if (!namesOf(first).some(isMeasure)) {
        return (0,figure/* fileProblem */.Wj)(path, 'The file has no header of `sacct` with a time or an energy in it.', FIX);
    }
    const delimiter = /[|\t;,]/.exec(first)?.[0];
    if (delimiter !== undefined)
        return delimited(file, delimiter, take);
    fixed(text, take);
    return null;
}
function namesOf(line) {
    return line
        .replace(/^\ufeff/, '')
        .split(/[|\t;, \r]+/, 200)
        .map((name) => name.replaceAll('"', '').toLowerCase())
        .filter((name) => name !== '');
}
function isMeasure(name) {
    return /^(?:elapsed|elapsedraw|consumedenergy|consumedenergyraw|alloctres)$/.test(name);
}
/** Slurm quotes nothing, and names of jobs may hold quotes; a comma is not its own, so then a program did quote. */
function delimited({ path, text }, delimiter, take) {
    let places = null;
    const row = ({ cells, line }) => {
        if (places)
            take(rowOf(places, cells, line));
        else
            places = placesOf(cells);
    };
    if (delimiter === ',')
        return (0,table/* scanTable */.SS)(text, path, row);
    for (const [line, written] of (0,lines/* linesOf */.Dx)(text)) {
        if (written.trim() !== '')
            row({ cells: written.split(delimiter, MOST_CELLS).map((cell) => cell.trim()), line });
    }
    return null;
}
/** More fields than sacct knows. */
const MOST_CELLS = 500;
function placesOf(names) {
    return new Map(names.map((name, at) => [name.toLowerCase(), at]));
}
/** Columns as wide as the dashes under their names; what is cut off ends in "+" and is not known. */
function fixed(text, take) {
    let names = '';
    let columns = null;
    let places = new Map();
    for (const [line, written] of (0,lines/* linesOf */.Dx)(text)) {
        if (written.trim() === '')
            continue;
        if (/^[\s-]*--[\s-]*$/.test(written)) {
            columns = [...written.matchAll(/-+/g)].map(({ 0: dashes, index }) => {
                const end = index + dashes.length;
                return [names.slice(index, end).trim().toLowerCase(), index, end];
            });
            places = placesOf(columns.map(([name]) => name));
        }
        else if (columns) {
            const cells = columns.map(([, start, end]) => written.slice(start, end).trim());
            take(rowOf(places, cells.map((cell, at) => (cell.endsWith('+') && columns?.[at]?.[0] !== 'jobname' ? '' : cell)), line));
        }
        else {
            names = written;
        }
    }
}
function rowOf(places, cells, line) {
    return { line, field: (name) => known(cells[places.get(name) ?? -1]) };
}
function known(value) {
    return value === undefined || /^(?:|unknown|none|n\/a|invalid)$/i.test(value) ? null : value;
}
/** `sacct --json` of the data parsers v0.0.37 to v0.0.46; numbers are plain or `{set, infinite, number}`. */
function fromJson(file, take) {
    const json = (0,text_json/* readJsonFile */.JE)(file, ['jobs']);
    if ((0,problems/* isProblem */.AN)(json))
        return json;
    const jobs = (0,text_json/* objectOf */.Xy)(json.value)?.jobs;
    if (!Array.isArray(jobs))
        return (0,figure/* fileProblem */.Wj)(file.path, 'The file has no list `jobs`, as `sacct --json` writes it.', FIX);
    return json.each(['jobs'], JOB, (item, at, place) => {
        const job = (0,text_json/* objectOf */.Xy)(item);
        if (!job)
            return;
        const time = (0,text_json/* objectOf */.Xy)(job.time);
        const tres = (0,text_json/* objectOf */.Xy)(job.tres)?.allocated;
        const line = place(['job_id'])?.line ?? null;
        const id = String(numberOf(job.job_id) ?? `job ${at + 1}`);
        take(jsonRow(line, {
            jobid: id,
            jobname: job.name,
            state: stateOf((0,text_json/* objectOf */.Xy)(job.state)?.current),
            elapsedraw: numberOf(time?.elapsed),
            start: timeText(numberOf(time?.start)),
            end: timeText(numberOf(time?.end)),
            alloctres: tresText(tres),
            consumedenergyraw: tresCount(tres, 'energy'),
        }));
        for (const entry of Array.isArray(job.steps) ? job.steps : []) {
            const step = (0,text_json/* objectOf */.Xy)(entry);
            const energy = (0,text_json/* objectOf */.Xy)((0,text_json/* objectOf */.Xy)((0,text_json/* objectOf */.Xy)(step?.statistics)?.energy));
            take(jsonRow(line, { jobid: `${id}.step`, consumedenergyraw: numberOf(energy?.consumed) }));
        }
    });
}
/** What is read of a job in a long file. */
const JOB = [
    'job_id.*',
    'name',
    'state.current.#',
    'time.elapsed.*',
    'time.start.*',
    'time.end.*',
    'tres.allocated.#.*.*',
    'steps.#.statistics.energy.consumed.*',
];
function jsonRow(line, fields) {
    const written = (value) => (value === null || value === undefined ? undefined : String(value));
    return { line, field: (name) => (Object.hasOwn(fields, name) ? known(written(fields[name])) : null) };
}
function numberOf(value) {
    const wrapped = (0,text_json/* objectOf */.Xy)(value);
    if (wrapped)
        return wrapped.set === true && wrapped.infinite !== true ? numberOf(wrapped.number) : null;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** One state, or flags of which the first is the state. */
function stateOf(value) {
    return Array.isArray(value) ? value[0] : value;
}
/** Seconds since 1970 as a date-time in UTC. */
function timeText(seconds) {
    return seconds !== null && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : null;
}
function tresText(list) {
    if (!Array.isArray(list))
        return null;
    const items = list.map(text_json/* objectOf */.Xy).filter((item) => item !== null);
    return items.map(({ type, name, count }) => `${type}${name ? `/${name}` : ''}=${numberOf(count) ?? ''}`).join(',');
}
function tresCount(list, type) {
    const found = Array.isArray(list) ? list.map(text_json/* objectOf */.Xy).find((item) => item?.type === type) : null;
    return numberOf(found?.count);
}

;// CONCATENATED MODULE: ./lib/runs/slurm/reader.js








/** What `sacct` tells of jobs: text of any width, `--parsable`, `--parsable2`, CSV or `--json`. */
const slurmReader = {
    recognises: isSacct,
    read: (files) => files.flatMap(readSlurm),
};
const CAVEAT = 'Slurm counts the energy of whole nodes, so it is that of the job only when the job had them alone, and on many ' +
    'clusters it leaves the accelerators out.';
function readSlurm(file) {
    const jobs = new Jobs(file.path);
    const stopped = readSacct(file, (row) => jobs.take(row));
    if (stopped)
        return [(0,figure/* unreadableRun */.n)(file.path, 'slurm', stopped)];
    const { ran, problems } = jobs.end();
    if (ran.length === 0) {
        if (problems.length === 0) {
            const fix = 'Write it again after the training, or remove it.';
            problems.push((0,figure/* fileProblem */.Wj)(file.path, 'The file holds no job that ran.', fix));
        }
        return [(0,figure/* unreadableRun */.n)(file.path, 'slurm', ...problems)];
    }
    const byName = new Map();
    for (const job of ran) {
        const list = byName.get(job.name);
        if (list)
            list.push(job);
        else
            byName.set(job.name, [job]);
    }
    return [...byName.values()].map((list, at) => ({ ...runOf(list), problems: at === 0 ? problems : [] }));
}
/** Rows of jobs, each with the rows of its steps, which follow it. A job that was requeued has several. */
class Jobs {
    #file;
    #jobs = [];
    #latest = new Map();
    #problems = [];
    #rows = 0;
    /** Whether there were jobs that never ran. */
    #hasIdle = false;
    /** The first row that does not say whose it is. */
    #nameless = null;
    constructor(file) {
        this.#file = file;
    }
    take(row) {
        this.#rows++;
        const id = idOf(row);
        if (id === null) {
            this.#nameless ??= row;
            return;
        }
        const [job = '', ...step] = id.split('.');
        const known = this.#latest.get(job);
        if (step.length === 0 || !known)
            this.#add(job, row);
        // Steps that ran at the same time each hold the energy of the same nodes.
        else
            known.stepJoules = Math.max(known.stepJoules, this.#told((problems) => joulesOf(row, this.#file, problems)) ?? 0);
    }
    end() {
        if (this.#rows === 1 && this.#nameless)
            this.#add('', this.#nameless);
        this.#settle();
        for (const job of this.#jobs)
            job.joules ??= job.stepJoules > 0 ? job.stepJoules : null;
        const problems = this.#problems;
        if (this.#jobs.length === 0 && !this.#hasIdle && this.#rows > 0) {
            const fix = 'Write it again with `sacct --parsable2` and the field `JobID`.';
            const message = 'The rows have no `JobID`, so jobs and their steps cannot be told apart.';
            problems.push((0,figure/* fileProblem */.Wj)(this.#file, message, fix));
        }
        return { ran: this.#jobs, problems };
    }
    #add(id, row) {
        this.#settle();
        const job = this.#told((problems) => jobOf(id, row, this.#file, problems));
        this.#jobs.push(job);
        this.#latest.set(job.id, job);
    }
    /** Lets go of the last job where it never ran, since of those there may be any number. */
    #settle() {
        const job = this.#jobs.at(-1);
        if (!job || job.seconds !== null || job.joules !== null || job.stepJoules > 0)
            return;
        this.#jobs.pop();
        this.#latest.delete(job.id);
        this.#hasIdle = true;
    }
    /** The first problems are enough to tell what is wrong with a file. */
    #told(read) {
        const found = [];
        const result = read(found);
        if (this.#problems.length < problem/* MAX_PROBLEMS */.aZ)
            this.#problems.push(...found);
        return result;
    }
}
function idOf(row) {
    return row.field('jobid') ?? row.field('jobidraw');
}
function jobOf(id, row, file, problems) {
    const line = row.line ?? 1;
    const location = () => (0,lines/* lineOf */.cA)(file, line);
    const written = row.field('elapsedraw');
    const seconds = written
        ? (0,figure/* figureOf */.Mn)(written, figure/* SECONDS */.cs, 'ElapsedRaw', location, problems)
        : elapsed(row.field('elapsed'), location, problems);
    const { count, model } = acceleratorsOf(row.field('alloctres') ?? '', location, problems);
    return {
        id: (0,lines/* detached */.ht)(id),
        name: (0,lines/* detached */.ht)(row.field('jobname')),
        state: (0,lines/* detached */.ht)(row.field('state')?.split(' ')[0]?.toUpperCase() ?? null),
        file,
        line,
        seconds: seconds === 0 ? null : seconds,
        joules: joulesOf(row, file, problems),
        stepJoules: 0,
        count,
        model: (0,lines/* detached */.ht)(model),
        start: (0,lines/* detached */.ht)(row.field('start')),
        end: (0,lines/* detached */.ht)(row.field('end')),
    };
}
/** `[days-][hours:]minutes:seconds`, in seconds. */
function elapsed(text, location, problems) {
    if (text === null)
        return null;
    const match = /^(?:(\d{1,6})-)?(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:\.\d+)?$/.exec(text);
    if (!match)
        return (0,figure/* figureOf */.Mn)(text, { ...figure/* SECONDS */.cs, what: 'days-hours:minutes:seconds' }, 'Elapsed', location, problems);
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
const PREFIXES = { K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
/** Joules; 0 and Slurm's NO_VAL (2^32 − 2, 2^64 − 2) and INFINITE (2^32 − 1, 2^64 − 1) say that nothing was counted. */
function joulesOf(row, file, problems) {
    const raw = row.field('consumedenergyraw');
    const key = raw ? 'ConsumedEnergyRaw' : 'ConsumedEnergy';
    const written = raw ?? row.field('consumedenergy');
    if (written === null)
        return null;
    const prefixed = /^(\d+(?:\.\d+)?)([KMGTP])$/.exec(written);
    const number = prefixed ? Number(prefixed[1]) * (PREFIXES[prefixed[2]] ?? 1) : Number(written);
    if (number === 0 || number === 4294967294 || number === 4294967295 || number >= 2 ** 64 - 4096)
        return null;
    return (0,figure/* figureOf */.Mn)(prefixed ? String(number) : written, figure/* JOULES */.VX, key, () => (0,lines/* lineOf */.cA)(file, row.line ?? 1), problems);
}
/** `gres/gpu` counts them all over all nodes; `gres/gpu:a100` are the same ones, by type. */
function acceleratorsOf(tres, location, problems) {
    let all = null;
    const types = new Map();
    for (const item of tres.split(',', 100)) {
        const [name = '', written = ''] = item.split('=', 2).map((part) => part.trim());
        if (name !== 'gres/gpu' && !name.startsWith('gres/gpu:'))
            continue;
        const count = (0,figure/* figureOf */.Mn)(written, figure/* COUNT */.i2, 'AllocTRES', location, problems);
        if (count === null || count === 0)
            continue;
        if (name === 'gres/gpu')
            all = count;
        else
            types.set(name.slice('gres/gpu:'.length), count);
    }
    const typed = [...types.values()].reduce((sum, count) => sum + count, 0);
    const [[model] = [null]] = types.size === 1 ? [...types] : [];
    return { count: all ?? (typed > 0 ? typed : null), model: model ?? null };
}
function runOf(jobs) {
    const main = jobs.reduce((a, b) => ((b.seconds ?? 0) > (a.seconds ?? 0) ? b : a));
    const source = (value, key) => (0,figure/* onLine */.Cl)(value, main.file, key, main.line);
    const seconds = (0,stretches/* clockSeconds */.I)(jobs.map((job) => ({ seconds: job.seconds ?? 0, end: (0,instant/* millisecondsOf */.W$)(job.end) })));
    const total = jobs.reduce((sum, job) => sum + (job.seconds ?? 0), 0);
    // Of jobs that ran side by side the clock counts one, and their accelerators are more than those of one.
    const same = jobs.every(({ count }) => count === main.count) && seconds > 0.95 * total;
    const deviceHours = jobs.reduce((sum, job) => sum + ((job.count ?? 0) * (job.seconds ?? 0)) / 3600, 0);
    const energy = energyOf(jobs);
    return {
        ...(0,run/* blankRun */.u)(main.file, 'slurm'),
        name: main.name,
        durationHours: seconds > 0 ? source(seconds / 3600, 'ElapsedRaw') : null,
        acceleratorCount: same && main.count !== null ? source(main.count, 'AllocTRES') : null,
        acceleratorHours: !same && deviceHours > 0 ? source(deviceHours, 'AllocTRES') : null,
        acceleratorModel: main.model === null ? null : source(main.model, 'AllocTRES'),
        energies: energy ? [energy] : [],
        startedAt: extreme(jobs, 'Start', (job) => job.start, -1),
        endedAt: extreme(jobs, 'End', (job) => job.end, 1),
        parts: jobs.length > 1 ? jobs.map(partOf) : [],
        notes: [...notesOf(jobs, energy)],
    };
}
/** The sum; null where a job that ran has none, since the rest would be too little. */
function energyOf(jobs) {
    let joules = 0;
    for (const job of jobs) {
        if (job.joules === null)
            return null;
        joules += job.joules;
    }
    const main = jobs.reduce((a, b) => ((b.joules ?? 0) > (a.joules ?? 0) ? b : a));
    const value = (0,figure/* onLine */.Cl)(joules / 3.6e6, main.file, 'ConsumedEnergyRaw', main.line);
    return { ...value, scope: 'machine', includedPue: null, caveat: CAVEAT };
}
function extreme(jobs, key, of, sign) {
    let best = null;
    for (const job of jobs) {
        const text = of(job);
        const time = (0,instant/* millisecondsOf */.W$)(text);
        if (text !== null && time !== null && (!best || (time - best.time) * sign > 0))
            best = { job, text, time };
    }
    return best && (0,figure/* onLine */.Cl)(best.text, best.job.file, key, best.job.line);
}
function partOf(job) {
    const hours = job.seconds === null ? null : (0,figure/* onLine */.Cl)(job.seconds / 3600, job.file, 'ElapsedRaw', job.line);
    return { id: job.id || null, durationHours: hours, energy: energyOf([job]), reportedEmissionsKg: null };
}
function* notesOf(jobs, energy) {
    if (jobs.length > 1) {
        const each = jobs
            .slice(0, 5)
            .map(({ id, seconds }) => `${(0,words/* clip */.$Q)(id)} (${seconds === null ? '?' : (0,words/* shown */.SP)(seconds / 3600)} h)`);
        if (jobs.length > 5)
            each.push(`${jobs.length - 5} more`);
        yield `The figures are the sum of ${jobs.length} Slurm jobs of the same name: ${each.join(', ')}.`;
    }
    if (energy === null && jobs.some(({ joules }) => joules !== null)) {
        yield 'Slurm counted the energy of some of the jobs only, so their sum is not used.';
    }
    const running = jobs.filter(({ state }) => state === 'RUNNING' || state === 'SUSPENDED');
    if (running.length > 0)
        yield `Job ${(0,words/* clip */.$Q)(running[0]?.id ?? '')} was still running, so its figures are not its last.`;
    const ended = jobs.filter(({ state }) => state !== null && state !== 'COMPLETED' && state !== 'RUNNING');
    if (ended.length > 0) {
        yield `${ended.length} of ${jobs.length} Slurm jobs did not complete (${(0,words/* clip */.$Q)(ended[0]?.state ?? '')}); what they used counts.`;
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
