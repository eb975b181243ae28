export const id = 7020;
export const ids = [7020];
export const modules = {

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qf: () => (/* binding */ readMachineJson),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2465);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5547);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3185);





/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;
/**
 * Reads JSON as training tools write it: Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, are read
 * as null, since a figure that is not a number is not known. Takes long texts; only what is asked for gets a place.
 */
function readMachineJson(text, file) {
    const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    const refuse = (message, fix, offset = 0, within = clean) => ({
        kind: 'unreadable',
        message,
        fix,
        location: offset > 0 ? new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(within, file).locate(offset, offset + 1) : (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .G)(file),
    });
    if (clean.trim() === '')
        return refuse('The file is empty.', 'Remove it, or write it anew.');
    if (clean.includes('\0'))
        return refuse('The file is not text: it holds NUL bytes.', 'Write it anew as UTF-8 text.');
    if ((0,_source_json_js__WEBPACK_IMPORTED_MODULE_1__/* .nestingDepth */ .Qk)(clean) > _source_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr) {
        return refuse(`The file nests deeper than ${_source_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr} levels.`, 'No training tool writes such a file; remove it.');
    }
    let value;
    const json = withoutNonNumbers(clean);
    try {
        value = JSON.parse(json);
    }
    catch {
        const end = json.trimEnd().length;
        const { offset, length } = firstFault(json) ?? { offset: end, length: 0 };
        const cut = offset >= end || (offset + length >= end && !/[}\]]\s*$/.test(json.slice(-100)));
        return refuse(`The file is not valid JSON.${cut ? ' It seems to be cut off.' : ''}`, 'Write it anew, or remove it.', Math.min(offset, end - 1), json);
    }
    let tree;
    let map;
    const place = (path) => {
        if (json.length > MAX_PLACED)
            return null;
        tree ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json) ?? null;
        const node = tree && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, [...path]);
        if (!node)
            return null;
        map ??= new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(json, file);
        return map.locate(node.offset, node.offset + node.length);
    };
    return { value, place };
}
/** Where JSON stops being JSON; engines' own messages do not always say. Null in a very long text. */
function firstFault(json) {
    if (json.length > MAX_PLACED)
        return null;
    const errors = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: false });
    return errors[0] ?? null;
}
/** Lines stay where they are, so that places stay true. Linear, whatever the text holds. */
function withoutNonNumbers(text) {
    if (!/\b(?:NaN|Infinity)\b/.test(text))
        return text;
    const parts = [];
    let done = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE)
            i = endOfText(text, i);
        else if (c === N || c === I) {
            const word = c === N ? 'NaN' : 'Infinity';
            if (!text.startsWith(word, i))
                continue;
            parts.push(text.slice(done, text[i - 1] === '-' ? i - 1 : i), 'null');
            done = i + word.length;
            i = done - 1;
        }
    }
    return parts.join('') + text.slice(done);
}
const [QUOTE, BACKSLASH, N, I] = [34, 92, 78, 73];
/** Where the closing quote stands; the end where there is none. */
function endOfText(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === BACKSLASH)
            i++;
        else if (c === QUOTE)
            return i;
    }
    return text.length;
}
/** The object at the top of a text; null for anything else. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/**
 * A finite number at a path, also one that is written as a text ("16106127360"), as protocol buffers do.
 * What is not finite is null.
 */
function numberAt(json, file, path) {
    const found = at(json.value, path);
    const value = typeof found === 'string' && /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/.test(found) ? Number(found) : found;
    if (typeof value !== 'number' || !Number.isFinite(value))
        return null;
    return { value, file, key: path.join('.'), location: json.place(path) };
}
/** A text with something in it at a path. */
function textAt(json, file, path) {
    const value = at(json.value, path);
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    return { value: value.trim(), file, key: path.join('.'), location: json.place(path) };
}
function at(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
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

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ nestingDepth),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   Vh: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2465);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);



const SENTENCES = {
    InvalidSymbol: 'a word that JSON does not know (NaN, Infinity, None and unquoted text are not JSON)',
    InvalidNumberFormat: 'a number in a form that JSON does not know',
    PropertyNameExpected: 'a property name in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing } is expected here',
    CloseBracketExpected: 'a closing ] is expected here',
    EndOfFileExpected: 'the JSON value ended before this',
    InvalidCommentToken: 'JSON has no comments',
    UnexpectedEndOfComment: 'JSON has no comments',
    UnexpectedEndOfString: 'a text without its closing quote',
    UnexpectedEndOfNumber: 'a number that stops halfway',
    InvalidUnicode: 'an escape that is not a character',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a text',
};
/** Reads strict JSON (RFC 8259) with the place of every value. */
function readJson(text, file) {
    const map = new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextMap */ .A(text, file);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const refuse = (kind, message, fix, from = 0, to = from) => ({
        data: null,
        problems: [{ kind, message, fix, location: map.locate(from, to) }],
    });
    if (nestingDepth(text) > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
        return refuse('too-large', `The file nests deeper than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels.`, 'Write it flatter.');
    }
    const errors = [];
    // The byte order mark becomes a space, so that offsets stay true.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(start ? ` ${text.slice(1)}` : text, errors, {
        disallowComments: true,
        allowTrailingComma: false,
    });
    if (errors.length > 0 || !root) {
        const problems = errors.map(({ error, offset, length }) => {
            const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
            return {
                kind: 'syntax',
                message: `The file is not valid JSON: ${SENTENCES[code] ?? code}.`,
                fix: 'Correct the JSON at this place.',
                location: map.locate(offset, offset + length),
            };
        });
        return { data: null, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOfEachLine */ .xD)(problems) };
    }
    const problems = [];
    let nodes = 0;
    const convert = (node) => {
        nodes++;
        const location = map.locate(node.offset, node.offset + node.length);
        if (node.type === 'array')
            return { kind: 'list', items: (node.children ?? []).map(convert), location };
        if (node.type !== 'object') {
            const quoted = node.type === 'string';
            const written = quoted ? String(node.value) : text.slice(node.offset, node.offset + node.length);
            return { kind: 'scalar', value: node.value, written, quoted, location };
        }
        const entries = new Map();
        for (const property of node.children ?? []) {
            const [name, value] = property.children ?? [];
            if (!name || !value)
                continue;
            const key = String(name.value);
            const keyLocation = map.locate(name.offset, name.offset + name.length);
            if (entries.has(key))
                problems.push(duplicateKey(key, keyLocation));
            else
                entries.set(key, { key, keyLocation, value: convert(value) });
        }
        return { kind: 'map', entries, location };
    };
    const data = convert(root);
    if (nodes > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm)
        return refuse('too-large', `The file holds more than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm} values.`, 'Make it smaller.');
    return { data, problems: problems.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ) };
}
/** A key that stands twice: the first value is kept, so that nothing below can silently replace what is above. */
function duplicateKey(key, location) {
    return {
        kind: 'duplicate-key',
        message: `The key \`${key}\` stands here a second time; only the first value is read.`,
        fix: 'Merge the two entries into one.',
        location,
    };
}
/** How deep brackets nest outside of texts. Linear, so that it can go before any parser. */
function nestingDepth(text) {
    let depth = 0;
    let deepest = 0;
    let inText = false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (inText) {
            if (c === 92)
                i++;
            else if (c === 34)
                inText = false;
        }
        else if (c === 34)
            inText = true;
        else if (c === 123 || c === 91)
            deepest = Math.max(deepest, ++depth);
        else if (c === 125 || c === 93)
            depth--;
    }
    return deepest;
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


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   xD: () => (/* binding */ firstOfEachLine),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Larger texts are refused before they are parsed. */
const MAX_BYTES = 1024 * 1024;
/** Deeper nesting than any card, run or policy has; parsers below it recurse safely. */
const MAX_DEPTH = 64;
/** More keys and items than any card, run or policy has. */
const MAX_NODES = 50_000;
/** Aliases are expanded by value; this many cannot grow a document past a few thousand nodes. */
const MAX_ALIASES = 20;
/** A broken file has one cause more often than fifty. */
const MAX_PROBLEMS = 10;
/** The first few problems, one for each line: what follows on the same line comes of the first. */
function firstOfEachLine(problems) {
    const byLine = new Map();
    for (const problem of problems)
        if (!byLine.has(problem.location.line))
            byLine.set(problem.location.line, problem);
    return [...byLine.values()].slice(0, MAX_PROBLEMS);
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TextMap)
/* harmony export */ });
/** Turns offsets of a text into lines and columns. */
class TextMap {
    #file;
    #starts = [0];
    #text;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The location of `text.slice(start, end)` without the white space at its end. */
    locate(start, end) {
        let last = Math.min(end, this.#text.length);
        while (last > start && /\s/.test(this.#text[last - 1]))
            last--;
        const from = this.#position(start);
        const to = this.#position(last);
        return { file: this.#file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    #position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ })

};
