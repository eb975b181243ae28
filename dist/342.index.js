export const id = 342;
export const ids = [342];
export const modules = {

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codecarbonReader: () => (/* binding */ codecarbonReader)
});

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/runs/text/table.js
var table = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/runs/text/words.js
var words = __webpack_require__(4181);
// EXTERNAL MODULE: ./lib/runs/values/figure.js
var values_figure = __webpack_require__(4045);
// EXTERNAL MODULE: ./lib/runs/values/instant.js
var instant = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/runs/values/stretches.js
var stretches = __webpack_require__(6456);
;// CONCATENATED MODULE: ./lib/runs/codecarbon/realign.js
/**
 * Puts the cells of a row that lacks some under their columns, in order. A column that was left out is empty.
 *
 * @returns null when no way fits, or when several ways differ in any value
 */
function realign(cells, columns) {
    const missing = columns.length - cells.length;
    if (missing <= 0)
        return null;
    const ways = new Ways(cells, columns, missing);
    if (!ways.isReached(columns.length, missing))
        return null;
    const row = columns.map(() => undefined);
    const isOnly = (at, value) => {
        row[at] ??= value;
        return row[at] === value;
    };
    for (const [at, { droppable }] of columns.entries()) {
        for (let left = 0; left <= missing; left++) {
            if (!ways.isReached(at, left))
                continue;
            if (ways.takes(at, left) && ways.leadsOn(at + 1, left) && !isOnly(at, cells[at - left]))
                return null;
            if (droppable === 0 || !ways.leadsOn(at + droppable, left + droppable))
                continue;
            for (let out = at; out < at + droppable; out++)
                if (!isOnly(out, ''))
                    return null;
        }
    }
    return row.every((value) => value !== undefined) ? row : null;
}
/**
 * The ways to put cells under columns. A place on them is how many columns are done and how many of those were left
 * out, which can be no more than the row lacks: so few that they are all tried.
 */
class Ways {
    cells;
    columns;
    width;
    /** By place: whether the cell that comes next can stand in the column that comes next; 2 for not asked yet. */
    fits;
    reached;
    leading;
    constructor(cells, columns, missing) {
        this.cells = cells;
        this.columns = columns;
        this.width = missing + 1;
        const size = (columns.length + 1) * this.width;
        this.fits = new Uint8Array(size).fill(2);
        this.reached = new Uint8Array(size);
        this.leading = new Uint8Array(size);
        this.reach();
        if (this.isReached(columns.length, missing))
            this.reachBack();
    }
    /** Whether the cells from the start can stand so. */
    isReached(at, left) {
        return this.reached[at * this.width + left] === 1;
    }
    /** Whether the cells from there to the end can. */
    leadsOn(at, left) {
        return left < this.width && this.leading[at * this.width + left] === 1;
    }
    /** Whether the cell at a place can stand in its column. */
    takes(at, left) {
        const place = at * this.width + left;
        if (this.fits[place] === 2) {
            const cell = this.cells[at - left];
            this.fits[place] = cell !== undefined && this.columns[at].takes(cell) ? 1 : 0;
        }
        return this.fits[place] === 1;
    }
    reach() {
        const { columns, width, reached } = this;
        reached[0] = 1;
        for (const [at, { droppable }] of columns.entries()) {
            for (let left = 0; left < width; left++) {
                if (!this.isReached(at, left))
                    continue;
                if (this.takes(at, left))
                    reached[(at + 1) * width + left] = 1;
                if (droppable > 0 && left + droppable < width)
                    reached[(at + droppable) * width + left + droppable] = 1;
            }
        }
    }
    reachBack() {
        const { columns, width, leading } = this;
        leading[columns.length * width + width - 1] = 1;
        for (let at = columns.length - 1; at >= 0; at--) {
            const { droppable } = columns[at];
            for (let left = 0; left < width; left++) {
                // A way that no start leads to is of no use.
                if (!this.isReached(at, left))
                    continue;
                const takes = this.leadsOn(at + 1, left) && this.takes(at, left);
                if (takes || (droppable > 0 && this.leadsOn(at + droppable, left + droppable)))
                    leading[at * width + left] = 1;
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/runs/codecarbon/columns.js


/** What CodeCarbon calls clouds (`codecarbon/core/cloud.py`). */
const CLOUDS = ['aws', 'gcp', 'azure', 'ovh', 'scaleway'];
const share = (cell) => (0,table/* isNumber */.Et)(cell) && Number(cell) >= 0 && Number(cell) <= 100;
const amount = (cell) => (0,table/* isNumber */.Et)(cell) && Number(cell) >= 0;
const whole = (cell) => /^\d+(?:\.0)?$/.test(cell);
const within = (limit) => (cell) => (0,table/* isNumber */.Et)(cell) && Math.abs(Number(cell)) <= limit;
const blankOr = (takes) => (cell) => cell === '' || takes(cell);
/** What the columns of CodeCarbon 3.2.9 and 3.3.0 hold; those that may be None when it writes them are left out. */
const KINDS = {
    timestamp: (cell) => /^\d{4}-\d{2}-\d{2}[T ]/.test(cell),
    project_name: (cell) => cell !== '',
    run_id: (cell) => cell !== '' && !(0,table/* isNumber */.Et)(cell),
    experiment_id: (cell) => cell !== '' && !(0,table/* isNumber */.Et)(cell),
    duration: amount,
    emissions: amount,
    emissions_rate: amount,
    cpu_power: amount,
    gpu_power: amount,
    ram_power: amount,
    cpu_energy: amount,
    gpu_energy: amount,
    ram_energy: amount,
    energy_consumed: amount,
    water_consumed: amount,
    country_name: blankOr((cell) => /^\p{L}[\p{L}\p{M} .,'’()-]+$/u.test(cell) && !isCode(cell) && !isCloud(cell)),
    country_iso_code: blankOr(isCode),
    region: blankOr((cell) => /^\p{L}[^\d]*$/u.test(cell) && !isCode(cell) && !isCloud(cell) && !isSystem(cell)),
    cloud_provider: blankOr(isCloud),
    cloud_region: blankOr((cell) => /^[a-z][a-z0-9-]+$/.test(cell) && !isCloud(cell)),
    os: isSystem,
    python_version: (cell) => /^\d+\.\d+\.\d+\S*$/.test(cell),
    codecarbon_version: (cell) => /^\d+\.\d+\.\d+\S*$/.test(cell),
    cpu_count: whole,
    cpu_model: blankOr((cell) => /\p{L}/u.test(cell) && !/^\d+ x /.test(cell)),
    gpu_count: whole,
    gpu_model: blankOr((cell) => /^\d+ x |^Apple /.test(cell)),
    longitude: within(180),
    latitude: within(90),
    ram_total_size: (cell) => amount(cell) && Number(cell) > 0,
    tracking_mode: (cell) => cell === 'machine' || cell === 'process',
    cpu_utilization_percent: share,
    gpu_utilization_percent: share,
    ram_utilization_percent: share,
    ram_used_gb: amount,
    on_cloud: (cell) => cell === 'Y' || cell === 'N',
    pue: amount,
    wue: amount,
};
const MAY_BE_NONE = new Set([
    'country_name',
    'country_iso_code',
    'region',
    'cloud_provider',
    'cloud_region',
    'codecarbon_version',
    'cpu_count',
    'cpu_model',
    'ram_total_size',
]);
/** Columns that CodeCarbon has either both or not at all. */
const PAIRS = { gpu_count: 'gpu_model', longitude: 'latitude' };
function isCode(cell) {
    return /^[A-Z]{3}$/.test(cell);
}
function isCloud(cell) {
    return CLOUDS.includes(cell.toLowerCase());
}
function isSystem(cell) {
    return /^(?:Linux|macOS|Darwin|Windows|FreeBSD|CYGWIN)\b/i.test(cell);
}
/** Whether the first line of a text is a header of CodeCarbon, whole or cut off. */
function isCodecarbonHeader(header) {
    const names = new Set(header);
    if (names.has('energy_consumed') && names.has('duration') && names.has('emissions'))
        return true;
    const known = header.slice(0, -1);
    return (/^(?:timestamp|experiment_id|task_name)$/.test(header[0] ?? '') &&
        known.length > 1 &&
        known.every((name) => Object.hasOwn(KINDS, name) || name === 'task_name') &&
        Object.keys(KINDS).some((name) => name.startsWith(header.at(-1) ?? '')));
}
/**
 * Puts the cells of a row that CodeCarbon 3.2.9 or 3.3.0 appended under its header: they leave out what is None, so
 * the rest stands too far left (mlco2/codecarbon#1304). Null when it cannot be told which cells those are.
 */
function realignRow(cells, header) {
    let columns = COLUMNS.get(header);
    if (!columns) {
        columns = columnsOf(header);
        COLUMNS.set(header, columns);
    }
    return realign(cells, columns);
}
/** The columns of headers, since all rows of a file have the same. */
const COLUMNS = new WeakMap();
function columnsOf(header) {
    return header.map((name, at) => {
        const takes = Object.hasOwn(KINDS, name) ? KINDS[name] : () => true;
        if (PAIRS[name] === header[at + 1] && header[at + 1] !== undefined)
            return { takes, droppable: 2 };
        return { takes, droppable: MAY_BE_NONE.has(name) ? 1 : 0 };
    });
}

;// CONCATENATED MODULE: ./lib/runs/codecarbon/energy.js


/** Half of the 85 W that CodeCarbon takes for a processor that it does not know. */
const UNKNOWN_CPU_WATTS = 42.5;
/**
 * The energy of sessions, summed. CodeCarbon multiplies every energy with the PUE that it is told (since 2.2.3); where
 * sessions had different ones it is divided out again.
 */
function energyOf(sessions) {
    const main = sessions.reduce((a, b) => (b.duration > a.duration ? b : a));
    const pue = sessions.every((session) => session.pue === main.pue) ? main.pue : null;
    let kwh = 0;
    for (const session of sessions) {
        const own = session.kwh ?? componentsOf(session);
        if (own === null)
            return null;
        kwh += pue === null ? own / session.pue : own;
    }
    const lacksAccelerators = sessions.some(seesNoAccelerator);
    const included = pue === null || pue === 1 ? null : pue;
    return {
        ...(0,values_figure/* onLine */.Cl)(kwh, main.file, 'energy_consumed', main.line),
        scope: 'components',
        includedPue: included,
        caveat: caveatOf(sessions, main, lacksAccelerators),
        ...(lacksAccelerators ? { lacksAccelerators } : {}),
    };
}
function componentsOf({ cpuKwh, gpuKwh, ramKwh }) {
    return cpuKwh === null || gpuKwh === null || ramKwh === null ? null : cpuKwh + gpuKwh + ramKwh;
}
/** Whether a GPU is listed without energy: before Volta, a virtual GPU, or a counter that failed (mlco2/codecarbon#1316). */
function seesNoAccelerator(session) {
    const listed = (session.gpuCount ?? 0) > 0 || /\d/.test(session.text('gpu_model') ?? '');
    return listed && session.gpuKwh === 0 && (session.kwh ?? 0) > 0;
}
function caveatOf(sessions, main, lacksAccelerators) {
    const sum = (of) => sessions.reduce((total, session) => total + (of(session) ?? 0), 0);
    const ram = sum(({ ramKwh }) => ramKwh) / sum(({ kwh }) => kwh);
    const watts = constantCpuWatts(main);
    const pueDiffers = sessions.some(({ pue }) => pue !== main.pue);
    return (0,words/* sentences */.hC)(lacksAccelerators && `CodeCarbon lists ${(0,words/* clip */.$Q)(main.text('gpu_model') ?? 'a GPU')} but measured no energy of it.`, watts !== null && `CodeCarbon took ${(0,words/* shown */.SP)(watts)} W for the processor and did not measure it.`, ram >= 0.05 &&
        `${Math.round(ram * 100)} % of it is memory, which CodeCarbon guesses from the size of the whole machine's.`, isOld(main) && 'CodeCarbon 1.x and older misread the energy counters of Intel processors, up to a hundredfold.', pueDiffers && 'The sessions had different PUEs, which were divided out.');
}
/** No run id was there before 2.0. */
function isOld(session) {
    return session.text('run_id') === null && session.text('cpu_energy') === null;
}
/**
 * The power of the processor when it was a constant: to 3.1.1 `cpu_power` is the last sample, and a mean that equals it
 * to a thousandth over minutes was not measured. Later it is the mean, and only the default tells.
 */
function constantCpuWatts({ cpuWatts, cpuKwh, duration, pue, text }) {
    if (cpuWatts === null || cpuWatts <= 0 || cpuKwh === null || duration < 60)
        return null;
    const mean = (cpuKwh / pue / duration) * 3_600_000;
    if (Math.abs(mean / cpuWatts - 1) > 0.001)
        return null;
    const [major = 0, minor = 0, patch = 0] = (text('codecarbon_version') ?? '2').split('.').map(Number);
    const averaged = major > 3 || (major === 3 && (minor > 1 || (minor === 1 && patch >= 2)));
    return averaged && cpuWatts !== UNKNOWN_CPU_WATTS ? null : cpuWatts;
}

// EXTERNAL MODULE: ./lib/source/path.js
var path = __webpack_require__(5198);
;// CONCATENATED MODULE: ./lib/runs/codecarbon/jobs.js

/** Jobs that run at the same time and are compared; no training has more. */
const MOST_OPEN = 32;
/**
 * Sorts sessions into trainings: one for each project and file, where the files of the ranks of a distributed job are
 * one. Each rank measures the whole machine, so of those the longest counts (mlco2/codecarbon#544).
 */
function trainingsOf(files) {
    const groups = new Groups();
    const byProject = new Map();
    for (const [id, session] of distinct(files)) {
        const list = byProject.get(session.project);
        if (list)
            list.push([id, session]);
        else
            byProject.set(session.project, [[id, session]]);
    }
    const trainings = [];
    for (const [project, sessions] of byProject) {
        const jobs = jobsOf(sessions);
        for (const { counts, ranks } of jobs)
            for (const rank of ranks)
                groups.join(keyOf(counts), keyOf(rank));
        const byGroup = new Map();
        for (const job of jobs) {
            const group = groups.of(keyOf(job.counts));
            const list = byGroup.get(group);
            if (list)
                list.push(job);
            else
                byGroup.set(group, [job]);
        }
        for (const group of byGroup.values()) {
            const paths = new Set(group.flatMap(({ counts, ranks }) => [counts.file, ...ranks.map(({ file }) => file)]));
            trainings.push({ project, jobs: group, files: [...paths] });
        }
    }
    return trainings;
}
/** Each run id once: the rows of tasks are parts of what the run's own row holds. */
function distinct(files) {
    const sessions = new Map();
    for (const file of files) {
        for (const [id, session] of file.sessions) {
            const key = id.startsWith('line ') ? `${file.path} ${id}` : id;
            const before = sessions.get(key);
            const better = before?.ofTasks === session.ofTasks ? session.duration > before.duration : before?.ofTasks;
            if (!before || better)
                sessions.set(key, session);
        }
    }
    return sessions;
}
function jobsOf(sessions) {
    const sorted = [...sessions].sort(([, a], [, b]) => startOf(a) - startOf(b) || b.duration - a.duration);
    const jobs = [];
    let open = [];
    for (const [id, session] of sorted) {
        open = open.filter(({ counts }) => (counts.end ?? 0) > startOf(session)).slice(-MOST_OPEN);
        const at = open.findIndex(({ counts }) => measuredTheSame(counts, session));
        const same = open[at];
        if (!same) {
            const job = { id, counts: session, ranks: [] };
            jobs.push(job);
            open.push(job);
        }
        else if (session.duration > same.counts.duration) {
            const longer = { id, counts: session, ranks: [...same.ranks, same.counts] };
            open[at] = longer;
            jobs[jobs.lastIndexOf(same)] = longer;
        }
        else {
            same.ranks.push(session);
        }
    }
    return jobs;
}
/** Whether two sessions are processes of one job on one machine. */
function measuredTheSame(a, b) {
    if (a.end === null || b.end === null || a.duration <= 0 || b.duration <= 0)
        return false;
    const shared = Math.min(a.end, b.end) - Math.max(startOf(a), startOf(b));
    if (shared < 500 * Math.min(a.duration, b.duration))
        return false;
    if (a.file !== b.file) {
        const ranks = [rankOf(a.file), rankOf(b.file)];
        if (ranks[0] !== null && ranks[1] !== null)
            return ranks[0] !== ranks[1];
    }
    if (!a.gpuKwh || !b.gpuKwh || a.text('gpu_model') !== b.text('gpu_model'))
        return false;
    // One counter read at two starts and two ends: as different as the times are, and rounding.
    const slack = 0.002 + Math.abs(a.duration - b.duration) / Math.max(a.duration, b.duration);
    return Math.abs(a.gpuKwh - b.gpuKwh) <= slack * Math.max(a.gpuKwh, b.gpuKwh) && slack < 0.1;
}
function startOf(session) {
    return session.end === null ? 0 : session.end - session.duration * 1000;
}
const RANK = /[_.-]?(?:local[_-]?)?(?:rank|worker|process|proc)[_-]?(\d+)/i;
function rankOf(file) {
    return RANK.exec((0,path/* baseName */.F)(file))?.[1] ?? null;
}
/** Files of one training: the same name but for the rank; task files have the run's id in theirs. */
function keyOf(session) {
    const name = session.ofTasks ? 'emissions.csv' : (0,path/* baseName */.F)(session.file).replace(RANK, '');
    return `${session.project}\n${name}`;
}
/** Names that turned out to be one. */
class Groups {
    parents = new Map();
    of(name) {
        let here = name;
        for (let next = this.parents.get(here); next !== undefined; next = this.parents.get(here))
            here = next;
        return here;
    }
    join(a, b) {
        const [into, from] = [this.of(a), this.of(b)];
        if (into !== from)
            this.parents.set(from, into);
    }
}

// EXTERNAL MODULE: ./lib/source/long-text.js
var long_text = __webpack_require__(6671);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
;// CONCATENATED MODULE: ./lib/runs/codecarbon/sessions.js






/** Runs of one file; those of all trainings of a group are far fewer. */
const MOST_SESSIONS = 500_000;
/** Problems of rows that are told; a few are enough to tell what is wrong with a file. */
const MOST_TOLD = 20;
/** Rows of one run that are kept, in case the longest was cut off. */
const MOST_KEPT = 4;
/** Characters of a header that are looked at for what stands between its names. */
const MOST_IN_HEADER = 64 * 1024;
function pack({ header, names, row }, duration) {
    return { header, names, cells: row.cells.join(BETWEEN), line: row.line, duration };
}
function unpack({ header, names, cells, line }) {
    return { header, names, row: { cells: cells.split(BETWEEN), line } };
}
/** A cell that says something, found without telling the others apart. */
function packedCell({ header, cells }, column) {
    const at = header.get(column);
    if (at === undefined)
        return null;
    let start = 0;
    for (let before = 0; before < at; before++) {
        start = cells.indexOf(BETWEEN, start) + 1;
        if (start === 0)
            return null;
    }
    const end = cells.indexOf(BETWEEN, start);
    return cells.slice(start, end < 0 ? undefined : end) || null;
}
/** No cell holds it, since a file that does is no text. */
const BETWEEN = '\0';
/** Reads one file; null when it is no file of CodeCarbon, whatever its name. */
function readSessions({ path, text }) {
    const rows = new Rows(path);
    const delimiter = /^[^\n,]*;/.test((0,long_text/* startOfText */.h_)(text, MOST_IN_HEADER)) ? ';' : ',';
    const stopped = (0,table/* scanTable */.SS)(text, path, (row) => rows.take(row), delimiter);
    if (rows.isOther)
        return null;
    if (stopped)
        return { path, sessions: rows.sessions(), problems: [...rows.found(), stopped], notes: rows.notes() };
    const sessions = rows.sessions();
    const problems = [...rows.found()];
    if (sessions.size === 0 && problems.length === 0) {
        problems.push((0,values_figure/* fileProblem */.Wj)(path, 'CodeCarbon measured nothing in this file: it has no row.', 'Remove it.'));
    }
    return { path, sessions, problems, notes: rows.notes() };
}
class Rows {
    /** Whether the header is that of something else. */
    isOther = false;
    path;
    header = null;
    places = new Map();
    /** By run id: the rows with the longest durations, longest first. */
    kept = new Map();
    /** By run id: the sums of tasks. */
    tasks = new Map();
    /** The line with one run too many. */
    tooMany = null;
    problems = [];
    refused = null;
    realigned = null;
    repeated = 0;
    constructor(path) {
        this.path = path;
    }
    take(row) {
        if (!this.header || (row.cells[0] === this.header[0] && row.cells.includes('duration'))) {
            this.setHeader(row.cells);
        }
        else if (!this.isOther) {
            this.keep(row, this.header);
        }
    }
    setHeader(cells) {
        this.header = cells;
        this.places = new Map(cells.map((name, at) => [name, at]));
        this.isOther = !isCodecarbonHeader(cells);
    }
    keep(row, header) {
        const record = { header: this.places, names: header, row };
        const id = cellOf(record, 'run_id') ?? (this.places.has('run_id') ? null : cellOf(record, 'experiment_id'));
        const key = id ?? `line ${row.line}`;
        if (this.places.has('task_name')) {
            this.addTask(key, record);
            return;
        }
        const duration = (0,table/* numberIn */.Po)(cellOf(record, 'duration') ?? '') ?? -1;
        const before = this.kept.get(key);
        if (!before) {
            if (this.hasRoom(row))
                this.kept.set(key, [pack(record, duration)]);
            return;
        }
        this.repeated++;
        if (duration < (before[0]?.duration ?? 0))
            return;
        before.unshift(pack(record, duration));
        before.length = Math.min(before.length, MOST_KEPT);
    }
    /** The rows of tasks are added up as they come. */
    addTask(key, record) {
        const straight = this.straighten(record);
        const part = straight && this.read(straight);
        const before = this.tasks.get(key);
        if (!part || (!before && !this.hasRoom(record.row)))
            return;
        this.tasks.set(key, before ? sumOf(before, part) : part);
    }
    hasRoom({ line }) {
        if (this.kept.size + this.tasks.size < MOST_SESSIONS)
            return true;
        this.tooMany ??= line;
        return false;
    }
    /** Rows are put in order only here: of many, few count. */
    sessions() {
        if (this.tooMany !== null)
            return new Map();
        const sessions = new Map(this.tasks);
        for (const [id, records] of this.kept) {
            const session = this.sessionOf(records);
            if (session)
                sessions.set(id, session);
            records.length = 0;
        }
        return sessions;
    }
    sessionOf(records) {
        for (const packed of records) {
            const straight = this.straighten(unpack(packed));
            if (straight)
                return this.read(straight);
        }
        return null;
    }
    straighten(record) {
        const { row, names } = record;
        if (row.cells.length === names.length)
            return record;
        const cells = realignRow(row.cells, names);
        if (!cells) {
            this.refused ??= { line: row.line, cells: row.cells.length, names: names.length, count: 0 };
            this.refused.count++;
            return null;
        }
        this.realigned ??= row.line;
        return { ...record, row: { cells, line: row.line } };
    }
    read(record) {
        const { line } = record.row;
        const found = [];
        const figure = (column, quantity) => (0,values_figure/* figureOf */.Mn)(cellOf(record, column) ?? undefined, quantity, column, () => (0,lines/* lineOf */.cA)(this.path, line), found);
        const duration = figure('duration', values_figure/* SECONDS */.cs);
        const pue = (0,table/* numberIn */.Po)(cellOf(record, 'pue') ?? '1');
        if (pue !== null && (pue < 1 || pue > 10))
            found.push(this.wrongPue(pue, line));
        const packed = pack(record, 0);
        const session = {
            file: this.path,
            line,
            project: cellOf(record, 'project_name') ?? 'codecarbon',
            ofTasks: record.header.has('task_name'),
            duration: duration ?? 0,
            kwh: figure('energy_consumed', values_figure/* KWH */.D3),
            kg: figure('emissions', values_figure.KG),
            cpuKwh: figure('cpu_energy', values_figure/* KWH */.D3),
            gpuKwh: figure('gpu_energy', values_figure/* KWH */.D3),
            ramKwh: figure('ram_energy', values_figure/* KWH */.D3),
            cpuWatts: (0,table/* numberIn */.Po)(cellOf(record, 'cpu_power') ?? ''),
            pue: pue !== null && pue >= 1 && pue <= 10 ? pue : 1,
            gpuCount: figure('gpu_count', values_figure/* COUNT */.i2),
            end: (0,instant/* millisecondsOf */.W$)(cellOf(record, 'timestamp')),
            text: (column) => packedCell(packed, column),
        };
        const says = duration !== null || session.kwh !== null;
        if (!says && found.length === 0) {
            const message = 'The row states neither `duration` nor `energy_consumed`.';
            found.push((0,values_figure/* fileProblem */.Wj)(this.path, message, 'Remove the row, or write the file anew.', line));
        }
        if (this.problems.length < MOST_TOLD)
            this.problems.push(...found);
        return says ? session : null;
    }
    wrongPue(pue, line) {
        return {
            kind: 'out-of-range',
            message: `\`pue\` must be a ratio of at least 1, and below 10, but is ${pue}.`,
            fix: 'Set `pue` of CodeCarbon to that of the data centre, or to 1.0 when it is not known.',
            location: (0,lines/* lineOf */.cA)(this.path, line),
        };
    }
    found() {
        const { refused } = this;
        if (this.tooMany !== null) {
            const message = `The file holds more than ${MOST_SESSIONS} runs of CodeCarbon, so nothing of it is read.`;
            return [(0,values_figure/* fileProblem */.Wj)(this.path, message, 'Keep the rows of one training beside the card.', this.tooMany)];
        }
        if (!refused)
            return this.problems;
        const others = refused.count > 1 ? ` ${refused.count - 1} more rows are like it.` : '';
        const message = `The row has ${refused.cells} cells under ${refused.names} column names, and which of them are missing ` +
            `cannot be told, so it was left out.${others}`;
        const fix = 'CodeCarbon 3.2.9 and 3.3.0 drop empty values when they append: update it, and put the missing commas into ' +
            'the row; remove a row that was cut off.';
        return [...this.problems, (0,values_figure/* fileProblem */.Wj)(this.path, message, fix, refused.line)];
    }
    notes() {
        const notes = [];
        if (this.realigned !== null) {
            notes.push(`${this.path}: rows with fewer cells than the header (from line ${this.realigned}) were put back under ` +
                'their columns; CodeCarbon 3.2.9 and 3.3.0 drop empty values when they append.');
        }
        if (this.repeated > 0) {
            notes.push(`${this.path}: CodeCarbon's rows of one run are cumulative, so only the longest of each run counts ` +
                `(${this.repeated} ${this.repeated === 1 ? 'row' : 'rows'} left out).`);
        }
        return notes;
    }
}
/** A cell that says something. */
function cellOf(record, column) {
    const at = record.header.get(column);
    return (at === undefined ? undefined : record.row.cells[at]) || null;
}
/** Two parts of a session as one, which tells of the machine what the later one does. */
function sumOf(a, b) {
    return {
        ...((b.end ?? 0) >= (a.end ?? 0) ? b : a),
        duration: a.duration + b.duration,
        kwh: (0,values_figure/* total */.X5)([a.kwh, b.kwh]),
        kg: (0,values_figure/* total */.X5)([a.kg, b.kg]),
        cpuKwh: (0,values_figure/* total */.X5)([a.cpuKwh, b.cpuKwh]),
        gpuKwh: (0,values_figure/* total */.X5)([a.gpuKwh, b.gpuKwh]),
        ramKwh: (0,values_figure/* total */.X5)([a.ramKwh, b.ramKwh]),
    };
}

;// CONCATENATED MODULE: ./lib/runs/codecarbon/reader.js










/**
 * CodeCarbon's `emissions*.csv` of all versions (seven layouts, 0.0.9 to 3.3.0), and the files of its tasks.
 * `emissions_rate` is not read: it was g/s to 2.1.4 and is kg/s. Nor is `gpu_power`: to 3.1.1 it was the last sample.
 */
const codecarbonReader = {
    recognises: (text) => isCodecarbonHeader((0,table/* firstCells */.qx)(text)),
    read: readCodecarbon,
};
function readCodecarbon(files) {
    const read = files.map(readSessions).filter((file) => file !== null);
    const runs = [];
    const told = new Set();
    const trainings = trainingsOf(read);
    for (const training of trainings) {
        const ofIt = read.filter(({ path }) => training.files.includes(path));
        const fresh = ofIt.filter(({ path }) => !told.has(path));
        for (const { path } of ofIt)
            told.add(path);
        const run = runOf(training, trainings.filter(({ project }) => project === training.project).length > 1);
        runs.push({
            ...run,
            notes: [...run.notes, ...ofIt.flatMap(({ notes }) => notes)],
            problems: fresh.flatMap(({ problems }) => problems),
        });
    }
    for (const { path, problems } of read) {
        if (!told.has(path) && problems.length > 0)
            runs.push((0,values_figure/* unreadableRun */.n)(path, 'codecarbon', ...problems));
    }
    return runs;
}
function runOf({ project, jobs, files }, oneOfSeveral) {
    const sessions = jobs.map(({ counts }) => counts);
    const main = sessions.reduce((a, b) => (b.duration > a.duration ? b : a));
    const notes = [...jobNotes(jobs)];
    const energy = energyOf(sessions);
    const emissions = (0,values_figure/* total */.X5)(sessions.map(({ kg }) => kg));
    const source = (value, key) => (0,values_figure/* onLine */.Cl)(value, main.file, key, main.line);
    return {
        ...(0,run/* blankRun */.u)(main.file, 'codecarbon'),
        sources: [main.file, ...files.filter((file) => file !== main.file)].map((file) => ({ file, format: 'codecarbon' })),
        name: nameOf(project, main.file, oneOfSeveral),
        ...timesOf(sessions, main),
        ...acceleratorsOf(sessions, main, notes),
        pue: main.pue === 1 ? null : source(main.pue, 'pue'),
        wue: positive(main, 'wue'),
        ...placeOf(main, notes),
        energies: energy ? [energy] : [],
        reportedEmissionsKg: emissions === null ? null : source(emissions, 'emissions'),
        parts: jobs.length > 1 ? jobs.map(partOf) : [],
        notes,
    };
}
/** The project's name says nothing where the user set none; the file's may. */
function nameOf(project, file, oneOfSeveral) {
    const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/i, '');
    if (project === 'codecarbon')
        return stem === 'emissions' ? null : stem;
    return oneOfSeveral ? `${project} (${stem})` : project;
}
/** Clock time of all sessions: what ran at the same time counts once. */
function timesOf(sessions, main) {
    const hours = (0,stretches/* clockSeconds */.I)(sessions.map(({ duration, end }) => ({ seconds: duration, end }))) / 3600;
    const ended = sessions.filter(({ end }) => end !== null).map(({ end, duration }) => [end - duration * 1000, end]);
    const text = (time, key) => {
        const written = time === undefined || !Number.isFinite(time) ? null : (0,instant/* localTime */.HJ)(time);
        return written === null ? null : (0,values_figure/* onLine */.Cl)(written, main.file, key, main.line);
    };
    const starts = ended.map(([start]) => start);
    const ends = ended.map(([, end]) => end);
    return {
        durationHours: hours > 0 ? (0,values_figure/* onLine */.Cl)(hours, main.file, 'duration', main.line) : null,
        startedAt: text(starts.length > 0 ? starts.reduce((a, b) => Math.min(a, b)) : undefined, 'timestamp'),
        endedAt: text(ends.length > 0 ? ends.reduce((a, b) => Math.max(a, b)) : undefined, 'timestamp'),
    };
}
function acceleratorsOf(sessions, main, notes) {
    const { count, model } = acceleratorOf(main, notes);
    if (count === null && model === null)
        return {};
    const source = (value, key) => (0,values_figure/* onLine */.Cl)(value, main.file, key, main.line);
    const alike = sessions.every((session) => (acceleratorOf(session, []).count ?? count) === count);
    const seconds = sessions.reduce((sum, { duration }) => sum + duration, 0);
    // Of sessions side by side the clock counts one, and their accelerators are more than those of one.
    const same = alike && (0,stretches/* clockSeconds */.I)(sessions.map(({ duration, end }) => ({ seconds: duration, end }))) > 0.95 * seconds;
    const deviceHours = (session) => ((acceleratorOf(session, []).count ?? count ?? 0) * session.duration) / 3600;
    const hoursOf = (list) => list.reduce((sum, session) => sum + deviceHours(session), 0);
    const hours = hoursOf(sessions);
    const metered = sessions.filter((session) => (session.gpuKwh ?? 0) > 0);
    const kwh = metered.reduce((sum, { gpuKwh, pue }) => sum + (gpuKwh ?? 0) / pue, 0);
    if (!alike)
        notes.push('The sessions had different numbers of accelerators; the hours are those of all of them.');
    else if (!same)
        notes.push('Sessions ran side by side; the accelerator-hours are those of all of them.');
    const watts = (kwh * 1000) / hoursOf(metered);
    return {
        acceleratorCount: count === null || !same ? null : source(count, 'gpu_count'),
        acceleratorHours: same || hours === 0 ? null : source(hours, 'duration'),
        acceleratorModel: model === null ? null : source(model, 'gpu_model'),
        acceleratorWatts: kwh > 0 && Number.isFinite(watts) ? source(watts, 'gpu_energy') : null,
    };
}
/** "8 x NVIDIA A100-SXM4-80GB"; several models follow one another without anything between them. */
function acceleratorOf(session, notes) {
    const written = session.text('gpu_model');
    const counted = session.gpuCount !== null && session.gpuCount > 0 ? session.gpuCount : null;
    if (written === null) {
        const cpu = session.text('cpu_model');
        if (counted === null && cpu)
            notes.push(`CodeCarbon saw no accelerator; the processor was "${(0,words/* clip */.$Q)(cpu)}".`);
        return { count: counted, model: null };
    }
    const parts = /^(\d{1,7}) x (.+)$/.exec(written);
    if (!parts)
        return { count: counted, model: written };
    if (/\d x /.test(parts[2])) {
        notes.push(`CodeCarbon saw accelerators of several models: "${(0,words/* clip */.$Q)(written)}".`);
        return { count: counted, model: null };
    }
    return { count: counted ?? (Number(parts[1]) || null), model: parts[2].trim() };
}
/** Countries whose states and provinces have grids of their own. */
const SEVERAL_GRIDS = ['AUS', 'CAN', 'CHN', 'USA'];
function placeOf(main, notes) {
    const source = (key, value) => (0,values_figure/* onLine */.Cl)(value, main.file, key, main.line);
    const latitude = (0,table/* numberIn */.Po)(main.text('latitude') ?? '');
    const longitude = (0,table/* numberIn */.Po)(main.text('longitude') ?? '');
    const provider = main.text('cloud_provider');
    const cloudRegion = main.text('cloud_region');
    if (latitude === 46.8 && longitude === -71.2 && main.text('country_iso_code') === 'CAN' && !cloudRegion) {
        notes.push('CodeCarbon did not find where it ran and took Quebec, Canada, which is its default; so it is unknown.');
        return {};
    }
    const keys = cloudRegion ? ['cloud_region'] : ['country_name', 'country_iso_code'];
    const key = keys.find((name) => main.text(name) !== null);
    const country = key === undefined ? null : main.text(key);
    // CodeCarbon looks up the state or province as well: "iowa" of "United States".
    const state = !cloudRegion && SEVERAL_GRIDS.includes(main.text('country_iso_code') ?? '') ? main.text('region') : null;
    const known = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return {
        region: key === undefined || country === null ? null : source(key, state ? `${state}, ${country}` : country),
        provider: provider ? source('cloud_provider', provider) : null,
        coordinates: known && (latitude !== 0 || longitude !== 0) ? source('latitude', { latitude, longitude }) : null,
    };
}
function partOf({ id, counts }) {
    const source = (key, value) => (0,values_figure/* onLine */.Cl)(value, counts.file, key, counts.line);
    return {
        id: id.includes('line ') ? null : id,
        durationHours: counts.duration > 0 ? source('duration', counts.duration / 3600) : null,
        energy: energyOf([counts]),
        reportedEmissionsKg: counts.kg === null ? null : source('emissions', counts.kg),
    };
}
function* jobNotes(jobs) {
    const ranks = jobs.reduce((sum, job) => sum + job.ranks.length, 0);
    if (ranks > 0) {
        yield `${ranks + jobs.length} processes of the same job each measured the whole machine; the longest counts, not the sum.`;
    }
    const [first] = jobs;
    const odd = jobs.find(({ counts, ranks }) => ranks.some((rank) => differs(counts.gpuKwh, rank.gpuKwh)));
    if (first && odd) {
        yield 'Their GPU energies differ by more than a tenth: if each measured other GPUs, their sum would be right.';
    }
    if (jobs.length < 2)
        return;
    const each = jobs
        .slice(0, 5)
        .map(({ counts }) => `${counts.kwh === null ? '?' : (0,words/* shown */.SP)(counts.kwh)} kWh in ${(0,words/* shown */.SP)(counts.duration / 3600)} h`);
    if (jobs.length > 5)
        each.push(`${jobs.length - 5} more`);
    yield `The figures are the sum of ${jobs.length} tracked sessions: ${each.join(', ')}.`;
}
function differs(a, b) {
    return a !== null && b !== null && Math.abs(a - b) > 0.1 * Math.max(a, b);
}
function positive(session, key) {
    const value = (0,table/* numberIn */.Po)(session.text(key) ?? '');
    return value !== null && value > 0 ? (0,values_figure/* onLine */.Cl)(value, session.file, key, session.line) : null;
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
