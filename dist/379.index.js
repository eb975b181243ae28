export const id = 379;
export const ids = [379];
export const modules = {

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f5: () => (/* binding */ MAX_WHOLE),
  tk: () => (/* binding */ numberAt),
  Xy: () => (/* binding */ objectOf),
  JE: () => (/* binding */ readJsonFile),
  Qf: () => (/* binding */ readMachineJson),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt),
  e9: () => (/* binding */ wholeJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/source/json.js
var source_json = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/long-text.js
var long_text = __webpack_require__(6671);
// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5710);
// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/runs/text/json-plan.js
/** Paths as the tree that they are. */
function planOf(paths) {
    const newPlan = (isSingle) => ({ byName: new Map(), otherNames: null, items: null, isSingle });
    const root = newPlan(true);
    for (const path of paths) {
        let here = root;
        for (const name of path.split('.')) {
            let next;
            if (name === '*') {
                next = here.otherNames ?? newPlan(false);
                here.otherNames = next;
            }
            else if (name === '#') {
                next = here.items ?? newPlan(false);
                here.items = next;
            }
            else {
                next = here.byName.get(name) ?? newPlan(here.isSingle);
                here.byName.set(name, next);
            }
            here = next;
        }
    }
    return root;
}
/** The plan for what stands at a name or index; null for what is left out. */
function planAt(plan, key) {
    if (!plan)
        return null;
    return typeof key === 'number' ? plan.items : (plan.byName.get(key) ?? plan.otherNames);
}

// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/tokenizer.js + 2 modules
var mjs_tokenizer = __webpack_require__(2410);
// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/utils/types/tokenType.js
var tokenType = __webpack_require__(2740);
// EXTERNAL MODULE: ./lib/runs/text/lines.js
var lines = __webpack_require__(7467);
;// CONCATENATED MODULE: ./lib/runs/text/non-numbers.js
const [QUOTE, BACKSLASH, N, I] = [34, 92, 78, 73];
/**
 * Puts null in the place of Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, in a text that comes in
 * pieces. What stands in texts stays, and lines stay where they are. Linear, whatever the text holds.
 */
class NonNumbers {
    inText = false;
    isEscaped = false;
    /** The end of the last piece, which may be the start of such a word. */
    held = '';
    take(piece) {
        const text = this.held + piece;
        const hasWords = /NaN|Infinity/.test(text);
        if (!hasWords && !this.isEscaped && !text.includes('\\')) {
            for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1))
                this.inText = !this.inText;
            return this.hold(text);
        }
        const parts = [];
        let done = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (this.inText) {
                if (this.isEscaped)
                    this.isEscaped = false;
                else if (code === BACKSLASH)
                    this.isEscaped = true;
                else if (code === QUOTE)
                    this.inText = false;
            }
            else if (code === QUOTE) {
                this.inText = true;
            }
            else if (hasWords && (code === N || code === I)) {
                const word = code === N ? 'NaN' : 'Infinity';
                if (!text.startsWith(word, at))
                    continue;
                parts.push(text.slice(done, text[at - 1] === '-' ? at - 1 : at), 'null');
                done = at + word.length;
                at = done - 1;
            }
        }
        return parts.join('') + this.hold(text.slice(done));
    }
    /** What is left at the end of the text. */
    end() {
        return this.held;
    }
    /** Keeps back what may be the start of a word that the next piece completes. */
    hold(text) {
        this.held = this.inText ? '' : (/-?(?:N|Na|I|In|Inf|Infi|Infin|Infini|Infinit)?$/.exec(text.slice(-10))?.[0] ?? '');
        return text.slice(0, text.length - this.held.length);
    }
}

;// CONCATENATED MODULE: ./lib/runs/text/json-walk.js






/** Values that are kept, lists and maps too; no tool writes a tenth of it where a reader asks. */
const MOST_KEPT = 200_000;
/** Characters of names and texts that are kept together. */
const MOST_TEXT = 8 * 1024 * 1024;
/** Bytes of one text; those of figures are few. */
const MOST_IN_TEXT = 16 * 1024 * 1024;
const MOST_IN_NUMBER = 64 * 1024;
/** Why a text is not read as JSON. */
class JsonFault extends Error {
    name = 'JsonFault';
    line;
    why;
    constructor(why, line) {
        super(why);
        this.why = why;
        this.line = line;
    }
}
/** What may come next; the end of a list or map may come with another. */
const [NOTHING, VALUE, KEY, COLON, COMMA, END] = [0, 1, 2, 4, 8, 16];
const SCALARS = new Set([
    tokenType/* default */.A.STRING,
    tokenType/* default */.A.NUMBER,
    tokenType/* default */.A.TRUE,
    tokenType/* default */.A.FALSE,
    tokenType/* default */.A.NULL,
]);
/**
 * Walks through JSON of any length by its tokens, and keeps what a plan asks for. Where a name stands twice the last one
 * counts, as for `JSON.parse`.
 *
 * @throws JsonFault, also for an item of the target that is too large
 */
function walkJson(text, plan, target = null) {
    return new Walk(plan, target).through(text);
}
class Walk {
    plan;
    target;
    frames = [];
    lines = new Lines();
    next = VALUE;
    root;
    rootPlaces = 1;
    values = 0;
    characters = 0;
    cutAt = null;
    isTooLong = false;
    constructor(plan, target) {
        this.plan = plan;
        this.target = target;
    }
    through(text) {
        const tokenizer = new mjs_tokenizer/* default */.A({ emitPartialTokens: true });
        let end = 0;
        tokenizer.onToken = ({ token, value, offset, partial }) => {
            if (partial)
                this.watch(token, end - offset);
            else
                this.take(token, value, offset);
        };
        const words = new NonNumbers();
        const write = (piece) => {
            const bytes = Buffer.from(piece);
            end += bytes.length;
            this.lines.enter(bytes);
            tokenizer.write(bytes);
            // Thrown here, since the tokenizer lets nothing through that is thrown for a number that is still open.
            if (this.isTooLong)
                throw new JsonFault('long-text', this.lines.line);
            this.lines.leave();
        };
        try {
            for (const piece of (0,lines/* withoutMark */.E_)(text))
                write(words.take(piece));
            write(words.end());
            tokenizer.end();
        }
        catch (error) {
            if (!(error instanceof mjs_tokenizer/* TokenizerError */.S))
                throw error;
            if (/ended in the middle/.test(error.message))
                throw new JsonFault('cut-off', this.lines.line);
            const [, offset = 0] = /absolute position "(\d+)"/.exec(error.message) ?? [];
            throw new JsonFault('syntax', this.lines.at(Number(offset)));
        }
        if (this.next !== NOTHING)
            throw new JsonFault('cut-off', this.lines.line);
        return { value: this.root, places: this.rootPlaces, cutAt: this.cutAt };
    }
    /** A token that is still open when its piece ends. */
    watch(token, length) {
        const most = token === tokenType/* default */.A.NUMBER ? MOST_IN_NUMBER : MOST_IN_TEXT;
        this.isTooLong ||= length > most;
    }
    take(token, value, offset) {
        const { next } = this;
        const frame = this.frames.at(-1);
        if (next & END && token === (frame?.isList ? tokenType/* default */.A.RIGHT_BRACKET : tokenType/* default */.A.RIGHT_BRACE))
            this.close();
        else if (next & VALUE)
            this.value(token, value, offset);
        else if (next & KEY && token === tokenType/* default */.A.STRING) {
            frame.key = value;
            this.next = COLON;
        }
        else if (next & COLON && token === tokenType/* default */.A.COLON)
            this.next = VALUE;
        else if (next & COMMA && token === tokenType/* default */.A.COMMA) {
            if (frame?.isList)
                frame.key++;
            this.next = frame?.isList ? VALUE : KEY;
        }
        else
            throw new JsonFault('syntax', this.lines.at(offset));
    }
    value(token, value, offset) {
        const frame = this.frames.at(-1);
        const plan = this.planFor(frame, value, offset);
        if (token === tokenType/* default */.A.LEFT_BRACE || token === tokenType/* default */.A.LEFT_BRACKET) {
            this.open(token === tokenType/* default */.A.LEFT_BRACKET, plan, frame, offset);
            return;
        }
        if (!SCALARS.has(token))
            throw new JsonFault('syntax', this.lines.at(offset));
        const line = plan ? this.lines.at(offset) : 0;
        if (plan)
            this.keep(frame, value, line);
        this.done(frame, plan ? value : undefined, line);
    }
    open(isList, plan, frame, offset) {
        if (this.frames.length >= problem/* MAX_DEPTH */.lr)
            throw new JsonFault('depth', this.lines.at(offset));
        const kept = plan && (isList ? [] : {});
        const places = plan && { line: this.lines.at(offset), offset, isList, inner: new Map() };
        if (places)
            this.keep(frame, kept, places);
        this.frames.push({ isList, kept, places, plan, isTarget: offset === this.target?.offset, key: isList ? 0 : '' });
        this.next = (isList ? VALUE : KEY) | END;
    }
    close() {
        const { kept, places } = this.frames.pop();
        this.done(this.frames.at(-1), kept, places ?? 0);
    }
    /** A value that is complete. */
    done(frame, value, places) {
        this.next = frame ? COMMA | END : NOTHING;
        if (!frame?.isTarget)
            return;
        this.target.visit(value, frame.key, places);
        // What was looked at is let go.
        this.values = 0;
        this.characters = 0;
    }
    keep(frame, value, places) {
        if (!frame) {
            this.root = value;
            this.rootPlaces = places;
        }
        else if (frame.kept && !frame.isTarget) {
            setOwn(frame.kept, frame.key, value);
            frame.places?.inner.set(frame.key, places);
            if (typeof frame.key === 'string')
                this.characters += frame.key.length;
        }
    }
    /** What of the next value is kept; null for nothing. */
    planFor(frame, value, offset) {
        if (!frame)
            return this.plan;
        const plan = frame.isTarget ? this.target.plan : planAt(frame.plan, frame.key);
        if (!plan || (plan.isSingle && !frame.isTarget && typeof value !== 'string'))
            return plan;
        this.values++;
        this.characters += typeof value === 'string' ? value.length : 0;
        if (this.values <= MOST_KEPT && this.characters <= MOST_TEXT)
            return plan;
        if (this.target)
            throw new JsonFault('much', this.lines.at(offset));
        this.cutAt ??= this.lines.at(offset);
        return null;
    }
}
/** Items that are left out leave their places empty. `__proto__` is a name like any other. */
function setOwn(container, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });
    }
    else
        container[key] = value;
}
/** Tells lines by offsets that only grow. */
class Lines {
    /** The line that was reached. */
    line = 1;
    bytes = new Uint8Array();
    /** The offset of the first of the bytes. */
    start = 0;
    /** Where the next line feed stands among all bytes; infinite for none in these. */
    feed = Number.POSITIVE_INFINITY;
    enter(bytes) {
        this.bytes = bytes;
        this.seek(0);
    }
    /** The line of an offset in these bytes; for one in earlier bytes the line that was reached. */
    at(offset) {
        while (this.feed < offset) {
            this.line++;
            this.seek(this.feed - this.start + 1);
        }
        return this.line;
    }
    leave() {
        this.at(Number.MAX_SAFE_INTEGER);
        this.start += this.bytes.length;
    }
    seek(from) {
        const found = this.bytes.indexOf(10, from);
        this.feed = found < 0 ? Number.POSITIVE_INFINITY : this.start + found;
    }
}

;// CONCATENATED MODULE: ./lib/runs/text/json-long.js




const JSON_FIXES = {
    text: 'Write it anew as UTF-8 text, or remove it.',
    anew: 'Write it anew, or remove it.',
    none: 'No training tool writes such a file; remove it.',
};
const JSON_TOO_DEEP = `The file nests deeper than ${problem/* MAX_DEPTH */.lr} levels.`;
const FAULTS = {
    syntax: ['The file is not valid JSON.', JSON_FIXES.anew],
    'cut-off': ['The file is not valid JSON. It seems to be cut off.', JSON_FIXES.anew],
    depth: [JSON_TOO_DEEP, JSON_FIXES.none],
    much: ['An entry of the file holds more values than any training tool writes.', JSON_FIXES.none],
    'long-text': ['A text or a number in the file is longer than any training tool writes.', JSON_FIXES.none],
};
/** Reads JSON that is too long to be kept: its text is walked through, and what is asked for stays. */
function readLongJson(text, file, paths) {
    const fault = (0,lines/* faultOf */.Kl)(text);
    if (fault) {
        const location = (0,lines/* lineOf */.cA)(file, fault.line ?? 1);
        return { kind: 'unreadable', message: fault.message, fix: JSON_FIXES.text, location };
    }
    try {
        const { value, places, cutAt } = walkJson(text, planOf(paths));
        return {
            value,
            problem: cutAt === null ? null : tooMuch(file, cutAt),
            place: (path) => placeOf(places, path, file),
            each: (path, itemPaths, visit) => {
                const list = placesAt(places, path);
                if (typeof list !== 'object' || !list.isList)
                    return null;
                const target = {
                    offset: list.offset,
                    plan: planOf(itemPaths),
                    visit: (item, index, inside) => visit(item, index, (within) => placeOf(inside, within, file)),
                };
                try {
                    walkJson(text, planOf([]), target);
                    return null;
                }
                catch (error) {
                    return problemOf(error, file);
                }
            },
        };
    }
    catch (error) {
        return problemOf(error, file);
    }
}
function tooMuch(file, line) {
    const message = 'The file holds more values than any training tool writes; those from this line on are left out.';
    return { kind: 'unreadable', message, fix: JSON_FIXES.none, location: (0,lines/* lineOf */.cA)(file, line) };
}
function problemOf(error, file) {
    if (!(error instanceof JsonFault))
        throw error;
    const [message, fix] = FAULTS[error.why];
    return { kind: 'unreadable', message, fix, location: (0,lines/* lineOf */.cA)(file, error.line) };
}
/** The line of what stands at a path; null where nothing that is kept does. */
function placeOf(places, path, file) {
    const found = placesAt(places, path);
    return found === undefined ? null : (0,lines/* lineOf */.cA)(file, typeof found === 'number' ? found : found.line);
}
function placesAt(places, path) {
    let here = places;
    for (const step of path)
        here = typeof here === 'object' ? here.inner.get(step) : undefined;
    return here;
}

;// CONCATENATED MODULE: ./lib/runs/text/json.js









/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;
/** Characters of a text that is read as a whole; of a longer one only what is asked for is kept. */
const MAX_WHOLE = 1024 * 1024;
/**
 * Reads a file of JSON of any length.
 *
 * @param paths what is asked for, as far as that matters in a long text
 * @param most characters of a text that is read as a whole, which tells places to the column
 */
function readJsonFile({ path, text }, paths, most = MAX_WHOLE) {
    const start = (0,long_text/* startOfText */.h_)(text, most + 1);
    return start.length <= most ? readMachineJson(start, path) : readLongJson(text, path, paths);
}
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
        location: offset > 0 ? new source_text/* TextMap */.A(within, file).locate(offset, offset + 1) : (0,source_location/* startOf */.G)(file),
    });
    const fault = (0,lines/* faultOf */.Kl)((0,long_text/* wholeText */.r0)(clean));
    if (fault)
        return refuse(fault.message, JSON_FIXES.text, clean.indexOf('\0'));
    if ((0,source_json/* nestingDepth */.Qk)(clean) > problem/* MAX_DEPTH */.lr)
        return refuse(JSON_TOO_DEEP, JSON_FIXES.none);
    let value;
    const json = withoutNonNumbers(clean);
    try {
        value = JSON.parse(json);
    }
    catch {
        const end = json.trimEnd().length;
        const { offset, length } = firstFault(json) ?? { offset: end, length: 0 };
        const cut = offset >= end || (offset + length >= end && !/[}\]]\s*$/.test(json.slice(-100)));
        return refuse(`The file is not valid JSON.${cut ? ' It seems to be cut off.' : ''}`, JSON_FIXES.anew, Math.min(offset, end - 1), json);
    }
    let tree;
    let map;
    const place = (path) => {
        if (json.length > MAX_PLACED)
            return null;
        tree ??= (0,main.parseTree)(json) ?? null;
        const node = tree && (0,main.findNodeAtLocation)(tree, [...path]);
        if (!node)
            return null;
        map ??= new source_text/* TextMap */.A(json, file);
        return map.locate(node.offset, node.offset + node.length);
    };
    return wholeJson(value, place);
}
/** A value that is there as a whole. */
function wholeJson(value, place) {
    return {
        value,
        place,
        problem: null,
        each: (path, _, visit) => {
            const list = valueAt(value, path);
            for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
                visit(item, index, (within) => place([...path, index, ...within]));
            }
            return null;
        },
    };
}
/** Where JSON stops being JSON; engines' own messages do not always say. Null in a very long text. */
function firstFault(json) {
    if (json.length > MAX_PLACED)
        return null;
    const errors = [];
    (0,main.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: false });
    return errors[0] ?? null;
}
function withoutNonNumbers(text) {
    if (!/\b(?:NaN|Infinity)\b/.test(text))
        return text;
    const words = new NonNumbers();
    return words.take(text) + words.end();
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
    const found = valueAt(json.value, path);
    const value = typeof found === 'string' && /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/.test(found) ? Number(found) : found;
    if (typeof value !== 'number' || !Number.isFinite(value))
        return null;
    return { value, file, key: path.join('.'), location: json.place(path) };
}
/** A text with something in it at a path. */
function textAt(json, file, path) {
    const value = valueAt(json.value, path);
    if (typeof value !== 'string' || value.trim() === '')
        return null;
    return { value: value.trim(), file, key: path.join('.'), location: json.place(path) };
}
/** What stands at a path; undefined where nothing does. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}


/***/ })

};
