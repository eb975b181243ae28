export const id = 6657;
export const ids = [6657];
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

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export pathName */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(270);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3279);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8742);



// Schemas run once or twice per process: compiling a parser for each would cost more than it saves.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
const EXPECTED = {
    string: { is: 'a text', fix: 'Write a text, in quotes when it looks like a number.' },
    number: { is: 'a number', fix: 'Write a number without quotes, unit or thousands separators.' },
    int: { is: 'a whole number', fix: 'Write a whole number without quotes.' },
    boolean: { is: 'true or false', fix: 'Write `true` or `false` without quotes.' },
    array: { is: 'a list', fix: 'Write each entry on a line of its own that starts with `- `.' },
    object: { is: 'a map', fix: 'Write `key: value` pairs below it.' },
    record: { is: 'a map', fix: 'Write `name: value` pairs below it.' },
};
/**
 * Compares data with a zod schema and says each difference as a sentence with its place. Null counts as absent: an
 * empty `key:` in YAML means that nothing was filled in.
 */
function checkSchema(data, schema) {
    const result = schema.safeParse(withoutNulls((0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(data)));
    return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, data, schema));
}
function explain(issue, data, schema) {
    const path = issue.path;
    const inner = closestAlternative(issue);
    if (inner)
        return inner.flatMap((each) => explain({ ...each, path: [...path, ...each.path] }, data, schema));
    const name = pathName(path);
    const found = (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(data, path);
    const common = { path, location: found ? (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLocation */ .$I)(data, path) : (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(data, path), meant: null, expected: null };
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const meant = nearest(key, known);
            const where = path.length > 0 ? ` in ${name}` : '';
            return {
                ...common,
                kind: 'unknown-key',
                path: [...path, key],
                message: `The key \`${key}\` is not known${where}.`,
                fix: meant ? `Did you mean \`${meant}\`?` : knownKeys(known),
                location: (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .keyLocation */ .$I)(data, [...path, key]),
                meant,
            };
        });
    }
    const absent = !found || (found.kind === 'scalar' && found.value === null);
    const type = expectedType(issue);
    if (type && absent) {
        return [{ ...common, kind: 'missing', message: `${name} is missing.`, fix: type.fix, expected: type.name }];
    }
    if (type) {
        const message = `${name} must be ${type.is}, but is ${(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(found)}.`;
        return [{ ...common, kind: 'wrong-type', message, fix: type.fix, expected: type.name }];
    }
    const words = wordsOf(issue);
    const meant = found?.kind === 'scalar' ? nearest(found.written, words) : null;
    // Many words are named once, in the fix.
    const why = words.length > 8 ? 'not known' : `not allowed here: ${allowed(issue)}`;
    const message = `${name} is ${(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(found)}, which is ${why}.`;
    const fix = meant ? `Did you mean \`${meant}\`?` : `Change it: ${allowed(issue)}.`;
    return [{ ...common, kind: 'not-allowed', message, fix }];
}
function knownKeys(known) {
    return known.length > 0 ? `Known keys are ${known.map((k) => `\`${k}\``).join(', ')}.` : 'It takes no keys.';
}
/** Of several forms that a value may have, what is wrong with the one that it nearly has; null when it has none. */
function closestAlternative(issue) {
    if (issue.code !== 'invalid_union')
        return null;
    const depth = (issues) => Math.max(0, ...issues.map((each) => each.path.length));
    const [deepest] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
    return deepest && depth(deepest) > 0 ? deepest : null;
}
/** The words that would have been right. */
function wordsOf(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(wordsOf) : [];
}
function expectedType(issue) {
    if (issue.code === 'invalid_type') {
        const entry = EXPECTED[issue.expected];
        return { name: issue.expected, is: entry?.is ?? issue.expected, fix: entry?.fix ?? 'Change its type.' };
    }
    if (issue.code !== 'invalid_union')
        return null;
    const options = issue.errors.flatMap((errors) => {
        const first = errors[0];
        const type = first && first.path.length === 0 ? expectedType(first) : null;
        return type ? [type] : [];
    });
    const distinct = [...new Map(options.map((o) => [o.is, o])).values()];
    if (distinct.length === 0 || distinct.length !== issue.errors.length)
        return null;
    const is = distinct.map((o) => o.is).join(' or ');
    return { name: 'union', is, fix: `Write ${is}.` };
}
function allowed(issue) {
    switch (issue.code) {
        case 'invalid_value':
            return `one of ${issue.values.map((v) => `\`${String(v)}\``).join(', ')} is expected`;
        case 'too_small':
            return `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`;
        case 'too_big':
            return `it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`;
        case 'invalid_key':
            return issue.issues.map(allowed).join('; ');
        case 'invalid_union': {
            // The alternative that came closest explains most.
            const deepest = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
            return deepest ? allowed(deepest) : 'it fits none of the forms that are known';
        }
        case 'custom':
            return issue.message;
        default:
            return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    }
}
function unitOf(origin) {
    if (origin === 'string')
        return ' characters long';
    return origin === 'array' ? ' entries long' : '';
}
/** The key that was probably meant: the nearest one, when it is near for its length. */
function nearest(key, known) {
    if (known.length === 0)
        return null;
    const fold = (k) => k.toLowerCase().replace(/[-\s]+/g, '_');
    const same = known.find((k) => fold(k) === fold(key));
    if (same)
        return same;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(fold(key), known);
    const most = Math.max(best.length > 4 ? 2 : 1, Math.floor(best.length / 4));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(fold(key), best) <= most ? best : null;
}
/** Keys, joined by dots and list positions, in code marks: `rules.placeholder`, `primary_uses[2].use`. */
function pathName(path) {
    if (path.length === 0)
        return 'The document';
    const joined = path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i ? '.' : ''}${String(step)}`));
    return `\`${joined.join('')}\``;
}
/** The keys that an object schema knows at a path. */
function keysAt(schema, path) {
    let here = schema;
    for (const step of path) {
        here = unwrap(here);
        if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodUnion */ .fZ7)
            here = here.options.map(unwrap).find((option) => holds(option, step));
        if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH)
            here = here.shape[String(step)];
        else if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodArray */ .naA)
            here = here.element;
        else if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodRecord */ .b8S)
            here = here.valueType;
        else if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodTuple */ .y0Q)
            here = here.def.items[Number(step)];
        else
            return [];
    }
    here = unwrap(here);
    if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodUnion */ .fZ7) {
        const objects = here.options.map(unwrap).filter((o) => o instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH);
        return objects.flatMap((o) => Object.keys(o.shape));
    }
    if (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodRecord */ .b8S && here.keyType instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodEnum */ .Vb4)
        return here.keyType.options.map(String);
    return here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH ? Object.keys(here.shape) : [];
}
/** Whether a schema has something at a key or at a place of a list. */
function holds(schema, step) {
    if (typeof step === 'number')
        return schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodTuple */ .y0Q || schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodArray */ .naA;
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH || schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodRecord */ .b8S;
}
function unwrap(schema) {
    let here = schema;
    while (here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodOptional */ .IiU || here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodNullable */ .l1C || here instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodDefault */ .XiL)
        here = here.unwrap();
    return here;
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (value === null || typeof value !== 'object')
        return value;
    const kept = {};
    for (const [key, entry] of Object.entries(value)) {
        if (entry !== null)
            Object.defineProperty(kept, key, { value: withoutNulls(entry), enumerable: true });
    }
    return kept;
}


/***/ })

};
