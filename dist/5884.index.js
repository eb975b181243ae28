export const id = 5884;
export const ids = [5884];
export const modules = {

/***/ 9688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ substantive),
/* harmony export */   W: () => (/* binding */ isPresent)
/* harmony export */ });
/** The statements of a section that count. */
function substantive(section) {
    return section ? section.statements.filter((s) => s.standing === 'substantive') : [];
}
/** A section is present when it holds at least one statement with substance. */
function isPresent(section) {
    return section?.statements.some((s) => s.standing === 'substantive') ?? false;
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake of the user's that keeps the gate from judging: a wrong option, an unreadable policy. It is shown as a
 * sentence with its place and never with a stack.
 */
class UserError extends Error {
    name = 'UserError';
    location;
    /** What to do about it. */
    fix;
    /** What else is wrong in the same file, in its order. */
    others;
    constructor(message, fix, location = null, others = []) {
        super(message);
        this.fix = fix;
        this.location = location;
        this.others = others;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
const RANK = { error: 0, warning: 1, note: 2 };
/** A finding counts when it is neither waived nor known from before. */
function counts({ waived, isNew }) {
    return waived === null && isNew;
}
/** Errors before warnings before notes, then by place. */
function compareFindings(a, b) {
    return (RANK[a.severity] - RANK[b.severity] ||
        (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
/**
 * A number with a fixed count of digits after the point, rounded half to even on its exact binary value, as Python's
 * `format(x, '.2f')` does. `Number.prototype.toFixed` differs from it on exact ties (0.125 gives 0.13, not 0.12).
 *
 * @param digits 0 to 20
 */
function fixed(value, digits) {
    const rounded = value.toFixed(digits);
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return rounded;
    const exact = Math.abs(value).toFixed(100);
    const cut = exact.indexOf('.') + 1 + digits;
    if (!/^50*$/.test(exact.slice(cut)))
        return rounded;
    // A tie: keep the lower neighbour when its last digit is even. Its digits are the exact expansion's own.
    const lower = exact.slice(0, digits === 0 ? cut - 1 : cut);
    return Number(lower.at(-1)) % 2 === 0 ? (value < 0 ? `-${lower}` : lower) : rounded;
}
/** A share in 0–1 as a percentage with two digits, as Python's `format(x, '.2%')`. */
function percent(share) {
    return `${fixed(share * 100, 2)}%`;
}


/***/ }),

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   SN: () => (/* binding */ unitFor),
/* harmony export */   iG: () => (/* binding */ rangeWithUnit),
/* harmony export */   lK: () => (/* binding */ intensityText),
/* harmony export */   rr: () => (/* binding */ decimals),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);

/** Units from large to small with their size in kWh, kg or litres. */
const UNITS = {
    energy: [
        ['GWh', 1e6],
        ['MWh', 1e3],
        ['kWh', 1],
        ['Wh', 1e-3],
    ],
    mass: [
        ['kt', 1e6],
        ['t', 1e3],
        ['kg', 1],
        ['g', 1e-3],
    ],
    volume: [
        ['m³', 1e3],
        ['L', 1],
        ['mL', 1e-3],
    ],
};
/** What each grade of evidence means to a reader, in a word and in a phrase. */
const GRADES = {
    A: ['metered', 'metered for the whole facility'],
    B: ['metered', 'metered at the machine'],
    C: ['measured', "measured by the devices' own sensors, or by a meter that the run does not describe"],
    D: ['estimated', 'estimated, with every input known'],
    E: ['assumed', 'estimated, with an input assumed'],
    F: ['unknown', 'unknown, or the inputs contradict each other'],
};
/** A number as the tables print it: a fixed count of digits, but two significant ones where those would show 0. */
function decimals(value, digits) {
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Z)(value, digits);
    if (value === 0 || /[1-9]/.test(text) || !Number.isFinite(value))
        return text;
    return value.toPrecision(2);
}
/** An amount in kWh, kg or litres in the unit that suits it, as `0.40 kWh`, `4.0 Wh` or `1,240 t`. */
function amount(value, quantity) {
    const [unit, size] = unitFor(value, quantity);
    return `${scaled(value, size)} ${unit}`;
}
/** The range says how exact a figure is: above this ratio of its bounds a third digit means nothing. */
const WIDE = 1.1;
/** A figure in the unit that suits it, with two significant digits where its range allows no more; null if unknown. */
function told({ value, low, high }, quantity) {
    if (value === null)
        return null;
    const wide = low !== null && high !== null && high > WIDE * low;
    if (!wide)
        return amount(value, quantity);
    const [unit, size] = unitFor(value, quantity);
    return `${two(value / size)} ${unit}`;
}
/** The bounds of a figure, as `0.30–0.70`, in the unit that `told` gives its value; null when nothing bounds it. */
function range({ value, low, high }, quantity) {
    if (low === null || high === null)
        return null;
    const [, size] = unitFor(value ?? high, quantity);
    const shown = high > WIDE * low ? two : (number) => scaled(number, 1);
    return `${shown(low / size)}–${shown(high / size)}`;
}
/** The bounds of a figure with the unit that suits the upper one, as `0.30–0.70 kWh`. */
function rangeWithUnit({ low, high }, quantity) {
    if (low === null || high === null)
        return null;
    const [unit] = unitFor(high, quantity);
    return `${range({ value: high, low, high, missing: [] }, quantity)} ${unit}`;
}
/** A number of an equivalent: so many digits after the point, but two significant ones from a thousand on. */
function roughly(value, digits) {
    return Math.abs(value) < 1000 ? decimals(value, digits) : two(value);
}
function intensityText({ gPerKwh, basis, region, year }) {
    const figure = `${Number(gPerKwh.toPrecision(12))} gCO2/kWh`;
    if (basis === 'stated')
        return figure;
    return `${figure} (${[region, year].filter((part) => part !== null).join(', ')})`;
}
/** The unit that suits a value, and how many kWh or kg it is. */
function unitFor(value, quantity) {
    const units = UNITS[quantity];
    const base = units.find(([, size]) => size === 1);
    // 0.16 kg reads as well as 160 g, and is what the tables print.
    if (value === 0 || (Math.abs(value) >= 0.1 && Math.abs(value) < 1))
        return base;
    return units.find(([, size]) => Math.abs(value) >= size) ?? units.at(-1);
}
/** Two significant digits, with commas between thousands. */
function two(number) {
    const rounded = Number(number.toPrecision(2));
    if (rounded === 0)
        return '0';
    const size = Math.abs(rounded);
    if (size >= 10)
        return grouped(rounded.toFixed(0));
    return size >= 1 ? rounded.toFixed(1) : number.toPrecision(2);
}
function grouped(text) {
    return text.replace(/\B(?<!\..*)(?=(\d{3})+(?!\d))/g, ',');
}
function scaled(value, size) {
    const number = value / size;
    const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
    return number === 0 ? '0' : grouped(decimals(number, digits));
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ previewed),
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4713);

// What a change did, in sentences that logs, comments and summaries share.
/** What a change did to the findings, in a sentence; empty when nothing was compared. */
function changed({ findings, change }) {
    if (!change)
        return '';
    const open = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t);
    const fresh = open.filter(({ remains }) => !remains).length;
    const parts = [
        ...(open.length > 0 ? [`${fresh} new`, `${open.length - fresh} remaining`] : []),
        ...(change.fixed.length > 0 ? [`${change.fixed.length} fixed`] : []),
    ];
    const since = change.revision === null ? 'the base revision' : `\`${change.revision.slice(0, 7)}\``;
    const left = change.unaffected > 0 ? ` ${plural(change.unaffected, 'card')} not affected.` : '';
    return parts.length === 0 ? left.trim() : `Against ${since}: ${parts.join(', ')}.${left}`;
}
/** What the policy that a change proposes would say, in a sentence; empty when it proposes none. */
function previewed({ preview }) {
    if (!preview)
        return '';
    const { conclusion, counts: number } = preview;
    const numbers = [plural(number.error, 'error'), plural(number.warning, 'warning'), plural(number.note, 'note')];
    const path = `\`${preview.path.slice(-160).replaceAll('`', "'")}\``;
    return `This change alters ${path}, which does not hold yet; by it the verdict would be ${conclusion}, with ${numbers.join(', ')}.`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);

const ANSI = /\u001b\[[0-9;:?]*[ -/]*[@-~]/g;
const LINE_BREAK = /\r\n/g;
/** C0 and C1 controls, and the characters that reorder or hide text in a terminal or an editor. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Text without terminal sequences, and with every control or reordering character spelt out (`\x1b`, `\u202e`), a
 * lone carriage return and the line breaks of Unicode too. `\n` stays, tabs become a space. Secrets are masked.
 */
function visible(text) {
    return (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text.replace(ANSI, ''))
        .replace(LINE_BREAK, '\n')
        .replace(/\t/g, ' ')
        .replace(INVISIBLE, (char) => (char === '\n' ? char : spell(char.charCodeAt(0))));
}
/** The same on one line: no text from outside can begin a line of its own. */
function visibleLine(text) {
    return visible(text).replace(/\n/g, ' ');
}
/**
 * Any text as one line that the runner prints and never obeys. The runner honours `::command::` at the start of a
 * line, leading spaces aside, and `##[command]` anywhere in it (ActionCommand.cs of actions/runner), so both are
 * broken up with a zero-width space.
 */
function plainLine(text) {
    return harmless(visibleLine(text));
}
/** A text of many lines, each of which the runner prints and never obeys. */
function harmless(text) {
    return text.replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`).replace(/#(?=#\[)/g, `#${ZERO_WIDTH_SPACE}`);
}
function spell(code) {
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fy: () => (/* binding */ impactLine),
  C2: () => (/* binding */ painter),
  S5: () => (/* binding */ renderText),
  rz: () => (/* binding */ verdictLines)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cards/card.js
var cards_card = __webpack_require__(9688);
// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(4713);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(5320);
// EXTERNAL MODULE: ./lib/runs/formats.js
var formats = __webpack_require__(4491);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/report/change.js
var change = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/source/secrets.js + 1 modules
var secrets = __webpack_require__(7423);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(3129);
;// CONCATENATED MODULE: ./lib/report/code-frame.js


/** Longer lines are cut; a card may hold a paragraph in one line. */
const WIDTH = 100;
/**
 * The line that a location starts on, with the one before it, and a marker under what is meant.
 *
 * @param lines of the file
 * @returns lines without line breaks; empty when the file has no such line
 */
function codeFrame(lines, location) {
    const { line, column, endLine, endColumn } = location;
    const meant = lines[line - 1];
    if (meant === undefined || meant.trim() === '')
        return [];
    const gutter = String(line).length;
    const row = (number, content) => `${String(number).padStart(gutter)} │ ${cut((0,log/* visibleLine */.P8)(covered(content)))}`;
    const end = endLine === line ? endColumn : meant.length + 1;
    const start = Math.min(column, WIDTH);
    const length = Math.max(1, Math.min(end, WIDTH) - start);
    const before = lines[line - 2];
    return [
        ...(before?.trim() ? [row(line - 1, before)] : []),
        row(line, meant),
        `${' '.repeat(gutter)} │ ${' '.repeat(start - 1)}${'^'.repeat(length)}`,
    ];
}
/** A line in which secrets are covered, and all of a line of a key; columns stay. */
function covered(line) {
    if (/^\s*[A-Za-z0-9+/=]{40,}\s*$/.test(line))
        return line.replace(/[A-Za-z0-9+/=]/g, '•');
    return (0,secrets/* withoutSecrets */.cT)(line, secrets/* covered */.p_);
}
function cut(line) {
    const characters = [...line];
    return characters.length <= WIDTH ? line : `${characters.slice(0, WIDTH - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/report/text.js









/** The painter for an output: colours only where they are wanted. */
function painter(color) {
    return color ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false }) : (_, text) => text;
}
const STYLE = { error: 'red', warning: 'yellow', note: 'blue' };
const MARKS = {
    pass: ['✔', 'green'],
    warn: ['⚠', 'yellow'],
    fail: ['✖', 'red'],
    error: ['✖', 'red'],
};
/** The sections whose counts a reader wants to see at a glance. */
const COUNTED = [
    ['limitations', 'limitation', 'limitations'],
    ['safety-evaluation', 'safety evaluation', 'safety evaluations'],
    ['bias', 'bias', 'biases'],
    ['ethical-considerations', 'ethical consideration', 'ethical considerations'],
];
/** More findings than anybody reads in a terminal. */
const MOST = 200;
/** The verdict for a terminal: each finding with the line it is about, then each card in two lines, then the verdict. */
function renderText(verdict, options) {
    const open = verdict.findings.filter(finding/* counts */.t);
    const left = open.length - MOST;
    const blocks = [
        ...open.slice(0, MOST).map((finding) => findingBlock(finding, options)),
        ...(left > 0 ? [`… and ${left} more findings; --format json lists them all.`] : []),
        ...verdict.cards.map((card) => cardBlock(card, options.paint)),
        ...uncountedBlock(verdict, options.paint),
        ...changeBlock(verdict, options.paint),
        verdictLine(verdict, options.paint),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** The verdict in a few plain lines, one a card and one in all, for a log. */
function verdictLines(verdict) {
    const paint = painter(false);
    const change = changeBlock(verdict, paint).flatMap((block) => block.split('\n'));
    return [
        ...verdict.cards.flatMap((card) => cardBlock(card, paint).split('\n')),
        ...change,
        verdictLine(verdict, paint),
    ];
}
function findingBlock(finding, { paint, source }) {
    const { location, severity, rule } = finding;
    const place = (0,log/* visibleLine */.P8)(`${location.file}:${location.line}:${location.column}`);
    const lines = source(location.file);
    return [
        `${paint('bold', place)}  ${paint(STYLE[severity], severity)}  ${paint('dim', rule)}`,
        `  ${(0,log/* visibleLine */.P8)(finding.message)}`,
        ...(lines === null ? [] : codeFrame(lines, location).map((line) => `  ${paint('dim', line)}`)),
        `  ${paint('dim', 'why')}  ${(0,log/* visibleLine */.P8)(finding.why)}`,
        `  ${paint('cyan', 'fix')}  ${(0,log/* visibleLine */.P8)(finding.fix)}`,
        `  ${paint('dim', (0,version/* ruleUrl */.Q)(rule))}`,
    ].join('\n');
}
function cardBlock({ card, run, impact, conclusion }, paint) {
    const [mark, style] = MARKS[conclusion];
    const title = `${paint(style, mark)} ${paint('bold', (0,log/* visibleLine */.P8)(card.id))}${card.name ? `  ${(0,log/* visibleLine */.P8)(card.name)}` : ''}`;
    if (!card.readable)
        return `${title}\n  not read`;
    const counts = COUNTED.map(([id, one, many]) => {
        const number = (0,cards_card/* substantive */.R)(card.sections.get(id)).length;
        return `${number} ${number === 1 ? one : many}`;
    }).join(', ');
    return [
        title,
        `  content  ${counts}`,
        `  impact   ${impact ? impactLine(impact) : run ? 'unknown: the training run cannot be read' : 'unknown: no training run'}`,
    ]
        .concat(run ? runLines(run) : [])
        .join('\n');
}
/** The files of a run and what wrote them; then those that were looked into for nothing. */
function runLines({ path, sources, ignored }) {
    const files = sources.map(({ file, format }) => {
        return format === 'native' ? (0,log/* visibleLine */.P8)(file) : `${(0,log/* visibleLine */.P8)(file)} (${(0,formats/* infoOf */._U)(format).title})`;
    });
    return [
        `  run      ${(files.length > 0 ? files : [(0,log/* visibleLine */.P8)(path)]).join(', ')}`,
        ...ignored.map(({ file, why }) => `  not used ${(0,log/* visibleLine */.P8)(file)}: ${why}`),
    ];
}
/** Energy and emissions in one line, with range, method and grade; what is missing when they are unknown. */
function impactLine(impact) {
    const { energyKwh: energy, emissionsKg: emissions, method, grade, boundary } = impact;
    const mass = (0,figures/* told */.Ev)(emissions, 'mass');
    const carbon = mass === null ? 'emissions unknown' : `${mass} CO2e${span(emissions, 'mass')}`;
    if (energy.value === null) {
        const lacks = `unknown: the run lacks ${energy.missing.join(', ')}`;
        return mass === null ? lacks : `energy ${lacks} · ${carbon} as declared, grade ${grade}`;
    }
    return [
        `${(0,figures/* told */.Ev)(energy, 'energy')}${span(energy, 'energy')}`,
        carbon,
        `${method}, grade ${grade}`,
        (0,log/* visibleLine */.P8)(boundary),
    ].join(' · ');
}
function span(figure, quantity) {
    const bounds = (0,figures/* range */.y1)(figure, quantity);
    return bounds === null ? '' : ` (${bounds})`;
}
/** Each waived finding in a line with its reason; those of the baseline as a number. */
function uncountedBlock({ findings, baseline, counts: numbers }, paint) {
    const waived = findings.flatMap(({ waived, location, rule, message }) => {
        if (waived === null)
            return [];
        const place = (0,log/* visibleLine */.P8)(`${location.file}:${location.line}:${location.column}`);
        return [`  waived  ${place}  ${rule}  ${(0,log/* visibleLine */.P8)(message)} Reason: ${(0,log/* visibleLine */.P8)(waived)}`];
    });
    const { path, fixed } = baseline ?? { path: '', fixed: 0 };
    const known = numbers.known > 0 ? [`  known   ${plural(numbers.known, 'finding')} of ${path}`] : [];
    const gone = fixed > 0 ? [`  fixed   ${plural(fixed, 'finding')} of ${path}; --update-baseline forgets them`] : [];
    const lines = [...waived, ...known, ...gone];
    return lines.length === 0 ? [] : [['Not counted', ...lines].map((line) => paint('dim', line)).join('\n')];
}
/** What the change did, and what its policy would say. */
function changeBlock(verdict, paint) {
    const lines = [(0,change/* changed */.t)(verdict), (0,change/* previewed */.S)(verdict)].filter((line) => line !== '');
    return lines.length === 0 ? [] : [lines.map((line) => paint('dim', (0,log/* visibleLine */.P8)(line))).join('\n')];
}
function plural(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
function verdictLine({ conclusion, counts: number, policy }, paint) {
    const [mark, style] = MARKS[conclusion];
    const numbers = [
        plural(number.cards, 'card'),
        plural(number.error, 'error'),
        plural(number.warning, 'warning'),
        plural(number.note, 'note'),
        ...(number.waived > 0 ? [`${number.waived} waived`] : []),
        ...(number.known > 0 ? [`${number.known} known`] : []),
    ].join(', ');
    const at = policy.revision === null ? '' : ` at ${policy.revision.slice(0, 7)}`;
    const source = policy.source === 'built-in' ? `preset ${policy.presets.join(', ')}` : `${policy.source}${at}`;
    return `${paint(style, paint('bold', `${mark} ${conclusion}`))}  ${numbers}  ${paint('dim', `(${(0,log/* visibleLine */.P8)(source)})`)}`;
}


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   _U: () => (/* binding */ infoOf),
/* harmony export */   vz: () => (/* binding */ RUN_FORMAT_IDS)
/* harmony export */ });
/* unused harmony export RUN_FORMATS */
/* harmony import */ var _mlflow_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);

/**
 * The formats of training runs. Where files of several describe one training, the first in this list has most say
 * about what they all state; measured energy is ranked by what the meter covers instead.
 */
const RUN_FORMATS = {
    native: {
        title: 'training-run file',
        takes: (path) => /^training-run\.(?:ya?ml|json)$/.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(3645), __webpack_require__.e(3279), __webpack_require__.e(2881)]).then(__webpack_require__.bind(__webpack_require__, 2881))).nativeReader,
    },
    huggingface: {
        title: 'results of the Hugging Face Trainer',
        takes: (path) => /^(?:(?:all|train|eval|test|predict)_results|trainer_state|config)\.json$/.test(baseName(path)),
        home: trainingOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(7020), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 168))).huggingfaceReader,
    },
    codecarbon: {
        title: 'CodeCarbon file',
        takes: (path) => /^emissions.*\.csv$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 10))).codecarbonReader,
    },
    peft: {
        title: 'PEFT adapter configuration',
        takes: (path) => baseName(path) === 'adapter_config.json',
        home: trainingOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(7020), __webpack_require__.e(4474)]).then(__webpack_require__.bind(__webpack_require__, 4474))).peftReader,
    },
    mlflow: {
        title: 'MLflow run',
        takes: (path) => (0,_mlflow_path_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowPath */ .L)(path) !== null,
        home: (path) => (0,_mlflow_path_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowPath */ .L)(path)?.run ?? folderOf(path),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(4725), __webpack_require__.e(3645), __webpack_require__.e(7020), __webpack_require__.e(6095), __webpack_require__.e(9357)]).then(__webpack_require__.bind(__webpack_require__, 9357))).mlflowReader,
    },
    wandb: {
        title: 'Weights & Biases run',
        takes: (path) => /(?:^|\/)wandb-(?:summary\.json|metadata\.json|events\.jsonl)$/.test(path) ||
            /(?:^|\/)(?:(?:offline-)?run-\d{8}_\d{6}-[^/]+|latest-run)\/(?:files\/)?config\.yaml$/.test(path),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(4725), __webpack_require__.e(3645), __webpack_require__.e(7020), __webpack_require__.e(6095), __webpack_require__.e(1439)]).then(__webpack_require__.bind(__webpack_require__, 1439))).wandbReader,
    },
    slurm: {
        title: 'Slurm accounting file',
        takes: (path) => /(?:^|[._-])sacct(?![a-z])[^/]*\.(?:txt|psv|csv|tsv|json|out|log)$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(4725), __webpack_require__.e(7020), __webpack_require__.e(4850)]).then(__webpack_require__.bind(__webpack_require__, 4850))).slurmReader,
    },
    zeus: {
        title: 'Zeus log',
        takes: (path) => /zeus[^/]*\.csv$|^(?:measurements?|energy)(?:[-_]log)?\.csv$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(1754)]).then(__webpack_require__.bind(__webpack_require__, 1754))).zeusReader,
    },
    'nvidia-smi': {
        title: 'nvidia-smi log',
        takes: (path) => /nvidia[-_.]?smi[^/]*\.(?:csv|txt|log)$|^gpu[-_.]?(?:power|usage|util|stats|log|metrics|monitor)[^/]*\.csv$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(7417)]).then(__webpack_require__.bind(__webpack_require__, 7417))).nvidiaSmiReader,
    },
    carbontracker: {
        title: 'carbontracker log',
        takes: (path) => /carbontracker(?:_output)?\.log$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(3057)]).then(__webpack_require__.bind(__webpack_require__, 3057))).carbontrackerReader,
    },
    eco2ai: {
        title: 'Eco2AI file',
        takes: (path) => /^(?!encoded)(?:.*[-_])?emission(?:[-_][^/]*)?\.csv$|eco2ai[^/]*\.csv$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 6372))).eco2aiReader,
    },
    boamps: {
        title: 'BoAmps report',
        takes: (path) => /boamps[^/]*\.json$|^energy[-_]report[^/]*\.json$/i.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(4725), __webpack_require__.e(7020), __webpack_require__.e(1075)]).then(__webpack_require__.bind(__webpack_require__, 1075))).boampsReader,
    },
    dvclive: {
        title: 'DVCLive metrics',
        takes: (path) => /(?:^|\/)dvclive(?:\.json|\/metrics\.json|\/params\.yaml)$/.test(path),
        // Before version 2 the metrics stood beside the folder.
        home: (path) => (path.endsWith('dvclive.json') ? path.slice(0, -'.json'.length) : folderOf(path)),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(3645), __webpack_require__.e(7020), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 9837))).dvcliveReader,
    },
    'lm-eval': {
        title: 'results of lm-evaluation-harness',
        takes: (path) => /^results(?:_\d{4}-\d\d-\d\d[\dT:.-]*)?\.json$/.test(baseName(path)),
        home: folderOf,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(7020), __webpack_require__.e(7439)]).then(__webpack_require__.bind(__webpack_require__, 7439))).lmEvalReader,
    },
};
const RUN_FORMAT_IDS = Object.keys(RUN_FORMATS);
/** What is known of a format. */
function infoOf(format) {
    return RUN_FORMATS[format];
}
/** The formats that a file may have, by its path, those with most say first. */
function formatsOf(path) {
    return RUN_FORMAT_IDS.filter((id) => infoOf(id).takes(path));
}
/** How much say a format has: 0 for most. */
function rankOf(format) {
    return RUN_FORMAT_IDS.indexOf(format);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** A checkpoint is a step of the training whose results lie beside it. */
function trainingOf(path) {
    return folderOf(path).replace(/(?:^|\/)checkpoint-\d+$/, '');
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mlflowPath)
/* harmony export */ });
const PARTS = ['params', 'metrics', 'tags'];
/**
 * Places a file in the folder of an MLflow run, `mlruns/<experiment>/<run>` or any folder that is called by a run's id.
 * Null for what else MLflow keeps there: experiments, registered and logged models, traces, artifacts.
 */
function mlflowPath(path) {
    const steps = path.split('/');
    for (let i = 0; i < steps.length - 1; i++) {
        if (steps[i] === 'artifacts')
            return null;
        const [next = ''] = steps.slice(i + 1);
        const holds = (next === 'meta.yaml' && i === steps.length - 2) || (PARTS.includes(next) && i < steps.length - 2);
        if (holds && isRun(steps, i))
            return { run: steps.slice(0, i + 1).join('/'), rest: steps.slice(i + 1).join('/') };
    }
    return null;
}
function isRun(steps, at) {
    if (/^[0-9a-f]{32}$/.test(steps[at]))
        return true;
    const experiment = steps[at - 1];
    return steps[at - 2] === 'mlruns' && experiment !== 'models' && experiment !== '.trash' && steps[at] !== 'models';
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p_: () => (/* binding */ covered),
  Iv: () => (/* binding */ masked),
  VY: () => (/* binding */ secretsIn),
  lj: () => (/* binding */ valueWithoutSecrets),
  cT: () => (/* binding */ withoutSecrets)
});

;// CONCATENATED MODULE: ./lib/source/secret-formats.js
/** Well-known formats, as their makers document them for scanners. Each has letters of its own. */
const FORMATS = [
    { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, holds: hasGitHubChecksum },
    { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g },
    { kind: 'Hugging Face token', pattern: /\b(?:hf|api_org)_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g },
    { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/g },
    { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g },
    { kind: 'OpenAI key', pattern: /\bsk-[A-Za-z0-9_-]{16,100}T3BlbkFJ[A-Za-z0-9_-]{16,100}/g },
    { kind: 'Anthropic key', pattern: /\bsk-ant-(?:api|admin)\d\d-[A-Za-z0-9_-]{80,120}/g },
    { kind: 'Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
    { kind: 'Google client secret', pattern: /\bGOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g },
    { kind: 'Google access token', pattern: /\bya29\.[A-Za-z0-9_-]{30,400}/g },
    { kind: 'Azure client secret', pattern: /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g },
    { kind: 'Azure account key', pattern: /\bAccountKey=([A-Za-z0-9+/]{86}==)/g },
    { kind: 'Slack token', pattern: /\bxox[abprs]-\d{8,14}-[A-Za-z0-9-]{20,120}/g },
    { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g },
    { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,99}/g },
    { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
    { kind: 'PyPI token', pattern: /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,200}/g },
    { kind: 'Replicate token', pattern: /\br8_[A-Za-z0-9]{37}(?![A-Za-z0-9])/g },
    // RFC 7519: two JSON objects in base64url, each of which starts with `{"`, and a signature.
    { kind: 'JSON web token', pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,2000}/g, holds: isNoProof },
    {
        kind: 'private key',
        // With its lines, where it has them: RFC 7468.
        pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----(?:(?:\s|\\n|\\r)[\sA-Za-z0-9+/=:,\\-]{0,8000}?-----END (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----)?/g,
        holds: () => true,
    },
    {
        kind: 'password in an address',
        pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`<>]{0,60}:([^\s:/@"'`<>]{6,100})@[\w.-]{1,100}/gi,
        holds: (text, [all]) => !isPlaceholder(text) && !isLocalOrExample(all),
    },
    {
        kind: 'key',
        pattern: /\bwandb(?:\s{1,2}login\s{1,2}(?:--relogin\s{1,2})?|\.login\(\s{0,2}(?:key\s{0,2}=\s{0,2})?["'])([0-9a-f]{40})\b/g,
    },
    { kind: 'token', pattern: /\bbearer\s{1,2}([A-Za-z0-9_.~+/-]{20,500}={0,2})/gi, holds: isRandom },
    {
        kind: 'key',
        pattern: /(?:(?:api|access|account|auth|client|encryption|master|private|secret|service|signing|storage|subscription)[_-]?key|secret|(?<!verify)token|credentials?)["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3}["'`]?([A-Za-z0-9_.~+/=-]{16,500})/gi,
        holds: isRandom,
    },
    {
        kind: 'key',
        pattern: /--(?:api-?key|token|secret|access-key)[ =]["']?([A-Za-z0-9_.~+/=-]{16,500})/gi,
        holds: isRandom,
    },
    {
        kind: 'password',
        // What is said of a password in a sentence goes on behind it.
        pattern: /(?:passw(?:or)?d|passwort|passphrase|\bpwd|_pwd)["'`]?\s{0,3}(?::=|=>|[:=])\s{0,3}["'`]?([^\s"'`,;()<>]{8,100})(?=["'`,;)]|\s{0,20}$|\s{1,4}[#\\])/gim,
        holds: isPassword,
    },
    { kind: 'password', pattern: /--password[ =]["']?([^\s"'`,;()<>]{8,100})/gi, holds: isPassword },
];
/** Cheap: most texts hold none of these. */
const HINT = /gh[pousr]_|github_pat_|hf_|api_org_|glpat-|AKIA|ASIA|sk-|AIza|GOCSPX-|ya29\.|Q~|xox[abprs]-|SG\.|k_live_|npm_|pypi-|r8_|eyJ|:\/\/[^\s/@]{1,120}@|wandb|bearer|[_-]?key|secret|token|credential|passw|passphrase|pwd/i;
/** What people write where a secret belongs. */
const PLACEHOLDER = /example|your|token|secret|passw|passphrase|placeholder|change|replace|insert|redact|hidden|dummy|fake|sample|xxx|(.)\1{5}|\*\*|\.\.\.|…|•|todo|abcdef|12345|[{}<>[\]$%()]/i;
function isPlaceholder(text) {
    return PLACEHOLDER.test(text) || new Set(text).size < 4;
}
/** Whether letters and digits follow one another as in what a machine made up, in one run of at least 16. */
function isRandom(text) {
    if (isPlaceholder(text))
        return false;
    return (text.match(/[A-Za-z0-9]{16,}/g) ?? text.match(/[A-Za-z0-9+/]{32,}/g) ?? []).some((run) => {
        const digits = run.replace(/\D/g, '').length;
        const changes = Array.from(run).filter((c, i) => i > 0 && kindOf(c) !== kindOf(run[i - 1])).length;
        const isNumber = /^\d+$/.test(run);
        return !isNumber && digits >= 2 && changes >= run.length / 5 && new Set(run).size >= Math.min(10, run.length / 2);
    });
}
/** Letters with digits or marks, and not a word, a path, a version or a name of code. */
function isPassword(text) {
    if (isPlaceholder(text) || /:\/\/|^[\w-]+(?:[./][\w-]+)+$|^[a-z_]+\d?$|^[A-Z_]+$/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
    const changes = Array.from(text).filter((c, i) => i > 0 && kindOf(c) !== kindOf(text[i - 1])).length;
    return (kinds >= 3 || (kinds === 2 && /\d/.test(text))) && changes >= 3 && new Set(text).size >= 6;
}
function kindOf(char) {
    return /\d/.test(char) ? 0 : /[a-z]/.test(char) ? 1 : /[A-Z]/.test(char) ? 2 : 3;
}
/** The Hugging Face Hub signs results in the metadata: `verifyToken` is there for everyone to see and opens nothing. */
function isNoProof(token, { input, index }) {
    return (looksRandom(token) && !/verifyToken["']?\s{0,5}:\s{0,20}["']?$/.test(input.slice(Math.max(0, index - 45), index)));
}
/** A machine of one's own, or a name that RFC 2606 keeps for examples; or a user whose password is the name. */
function isLocalOrExample(address) {
    const [, user = '', secret = '', host = ''] = /:\/\/([^:]*):([^@]*)@(.*)$/.exec(address) ?? [];
    return (user.toLowerCase() === secret.toLowerCase() ||
        /^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$)|(?:^|\.)example(?:\.|$)|\.(?:test|invalid|localhost)$/i.test(host));
}
/** Not `hf_xxxxxxxx…`, nor `AKIAIOSFODNN7EXAMPLE`, nor the alphabet. */
function looksRandom(token) {
    const body = token.slice(3);
    if (/example|your|token|secret|placeholder|xxxx|abcdef|123456/i.test(body))
        return false;
    return new Set(body).size >= Math.min(12, body.length / 2);
}
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The last six characters of a GitHub token are the CRC-32 of the thirty before, in base 62. */
function hasGitHubChecksum(token) {
    let rest = crc32(token.slice(4, -6));
    let digits = '';
    for (let i = 0; i < 6; i++) {
        digits = BASE62[rest % 62] + digits;
        rest = Math.floor(rest / 62);
    }
    return digits === token.slice(-6);
}
function crc32(text) {
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./lib/source/secrets.js

/** The secrets in a text, in its order. Where two formats fit, the more exact one, which stands first, holds. */
function secretsIn(text) {
    if (!HINT.test(text))
        return [];
    const found = [];
    for (const { kind, pattern, holds = looksRandom } of FORMATS) {
        for (const match of text.matchAll(pattern)) {
            const [all, part] = match;
            const secret = part ?? all;
            if (!holds(secret, match))
                continue;
            const index = match.index + (part === undefined ? 0 : all.lastIndexOf(part));
            const end = index + secret.length;
            if (!found.some((other) => other.index < end && index < other.index + other.text.length))
                found.push({ kind, index, text: secret });
        }
    }
    return found.sort((a, b) => a.index - b.index);
}
/** A secret as it may be shown: its first characters, at most four and a quarter of it, and how long it is. */
function masked(secret) {
    return `${opening(secret)}… (${secret.length} characters)`;
}
/** A secret covered character by character, so that what follows it stays in its place. */
function covered(secret) {
    const shown = opening(secret);
    return shown + secret.slice(shown.length).replace(/[^\n]/g, '•');
}
function opening(secret) {
    return secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
}
/** A text in which every secret is masked. */
function withoutSecrets(text, mask = masked) {
    let shown = '';
    let from = 0;
    for (const { index, text: secret } of secretsIn(text)) {
        shown += text.slice(from, index) + mask(secret);
        from = index + secret.length;
    }
    return shown + text.slice(from);
}
/** A value in which every secret is masked, those too that only its name tells, as in `wandb_api_key: …`. */
function valueWithoutSecrets(name, value) {
    const lead = `${name}: `;
    const both = withoutSecrets(lead + value);
    return both.startsWith(lead) ? both.slice(lead.length) : withoutSecrets(value);
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this product, as package.json states it; a test compares the two. */
const VERSION = '0.1.0';
/** Where the documentation of a rule stands. */
function ruleUrl(id) {
    return `https://github.com/model-card-gate/model-card-gate/blob/v${VERSION}/docs/rules/${id}.md`;
}


/***/ })

};
