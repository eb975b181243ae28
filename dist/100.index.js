export const id = 100;
export const ids = [100];
export const modules = {

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hn: () => (/* binding */ cell),
  $Q: () => (/* reexport */ clip),
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  y0: () => (/* binding */ codeBlockOf),
  U1: () => (/* binding */ codeLink),
  Im: () => (/* binding */ comment),
  R_: () => (/* binding */ heading),
  qy: () => (/* binding */ html),
  AS: () => (/* binding */ item),
  n8: () => (/* binding */ line),
  nf: () => (/* binding */ escape_link),
  TN: () => (/* reexport */ oneLine),
  Zd: () => (/* binding */ pathTarget),
  MZ: () => (/* binding */ phrase),
  aV: () => (/* binding */ proseLine),
  em: () => (/* binding */ sentence),
  UX: () => (/* binding */ toThread),
  RK: () => (/* reexport */ visible),
  ES: () => (/* reexport */ wellFormed)
});

// UNUSED EXPORTS: linkTarget

// EXTERNAL MODULE: ./lib/source/secrets.js + 1 modules
var secrets = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/render/visible.js

const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|[\u2800\ufff9-\ufffb]/gu;
/** Joiners that spell words in these scripts, and the parts of emoji, are text. */
const JOINED_SCRIPT = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const EMOJI_BASE = /[\p{Extended_Pictographic}\d#*]/u;
/**
 * Makes visible what a reader could not see: control, direction and zero-width characters, as `⟨U+202E⟩`. Line breaks
 * of every kind become `\n`. Secrets are masked: every text on its way into Markdown comes through here, whole.
 */
function visible(text) {
    const lines = (0,secrets/* withoutSecrets */.cT)(text.replace(/\r\n?/g, '\n'));
    return lines.replace(HIDDEN, (char, index) => {
        const before = charBefore(lines, index);
        const after = charAt(lines, index + char.length);
        if (char === '\ufe0f' && EMOJI_BASE.test(before))
            return char;
        if (char === '\u200d' && EMOJI_PART.test(before) && EMOJI_PART.test(after))
            return char;
        if ((char === '\u200c' || char === '\u200d') && JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after)) {
            return char;
        }
        return `⟨U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
/** Visible text on one line: breaks and tabs become spaces. */
function oneLine(text) {
    if (!/[^ -~]|^ | $/.test(text))
        return (0,secrets/* withoutSecrets */.cT)(text);
    return visible(text)
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').trim())
        .filter(Boolean)
        .join(' ');
}
/** The first `limit` code points, the last of them an ellipsis when something was cut. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const points = [];
    for (const point of text) {
        if (points.push(point) > limit)
            return `${points.slice(0, limit - 1).join('')}…`;
    }
    return text;
}
/** Text without half characters, which JSON and addresses cannot carry. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}
/** The character at an index, whole; empty behind the end. */
function charAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
/** The character before an index, whole; empty at the start. */
function charBefore(text, index) {
    if (index <= 0)
        return '';
    const low = text.charCodeAt(index - 1);
    return low >= 0xdc00 && low <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text.slice(index - 1, index);
}

;// CONCATENATED MODULE: ./lib/render/marks.js

/** Keeps apart what GitHub would make a link of, and is seen by nobody. */
const ZERO_WIDTH_SPACE = '\u200b';
/** A text of one line, already visible, as Markdown that says the same and nothing else. */
function inline(text, place) {
    const apart = place.surface === 'thread' ? keepApart(text) : text;
    const forced = place.surface === 'file' ? brokenAddresses(apart, place) : new Set();
    if (place.start) {
        const marker = blockMarker(apart);
        if (marker !== null)
            forced.add(marker);
    }
    if (place.heading) {
        const closing = /(?<=^|\s)#+$/.exec(apart);
        if (closing)
            forced.add(closing.index);
    }
    return escapeMarks(apart, place, forced).replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
function escapeMarks(text, place, forced) {
    const dollars = place.part !== undefined || text.indexOf('$') !== text.lastIndexOf('$');
    return text.replace(/\*+|_+|~+|[!-/:-@[-`{-~]/g, (mark, index) => {
        if (forced.has(index))
            return `\\${mark}`;
        const before = charBefore(text, index);
        const after = charAt(text, index + mark.length);
        if (mark === '$')
            return !dollars ? mark : place.surface === 'thread' ? '&#36;' : '\\$';
        const means = mark === '&' ? isEntity(text, index) : changesMeaning(mark, before, after, place);
        if (!means)
            return mark;
        // In a thread not even the source may hold what looks like a comment of ours.
        return mark === '<' && place.surface === 'thread' ? '&lt;' : mark.replace(/./g, '\\$&');
    });
}
/** Whether a punctuation mark, or a run of one, would be read as Markdown between these two characters. */
function changesMeaning(mark, before, after, place) {
    switch (mark[0]) {
        case '\\':
            return after === '' || /[!-/:-@[-`{-~]/.test(after);
        case '`':
            return true;
        case '*':
            return !(isSpace(before) && isSpace(after));
        case '_':
            return !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
        case '~':
            // A single tilde that can open but not close, as in `~4 hours`, strikes nothing as long as no other can close.
            return mark.length > 1 || !isWord(after) || !/^[\s([]?$/.test(before);
        case '[':
            return place.linkText === true || (place.start === true && before === '');
        case ']':
            return place.linkText === true || after === '(' || after === '[' || after === ':';
        case '<':
            return after === '' || /[A-Za-z/!?]/.test(after);
        case '|':
            return place.cell === true;
        default:
            return false;
    }
}
/** Where a line would begin something other than a paragraph: the index of the mark that does it. */
function blockMarker(text) {
    const numbered = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text);
    if (numbered)
        return numbered[0].length;
    const begins = /^>|^#{1,6}(?:\s|$)|^[-+](?:\s|$)/.test(text) || // quote, heading, list
        /^=+\s*$|^-[-\s]*$/.test(text) || // underlines of a heading, thematic break
        /^[|:-][|:\s-]*$/.test(text); // the line under the head of a table
    return begins ? 0 : null;
}
/**
 * GitHub links a bare address before it reads escapes, up to the next white space or `<`, and takes a backslash for a
 * part of it: of `https://e.example\<b>` it would leave the tag. So an address with anything to escape in the same
 * word is kept from being one. Returns the indexes of the marks to escape for that.
 */
function brokenAddresses(text, place) {
    const indexes = new Set();
    if (!/:\/\/|www\./i.test(text))
        return indexes;
    for (const { 0: word, index } of text.matchAll(/[^ \t\n]+/g)) {
        const marks = [...word.matchAll(/:(?=\/\/)|(?<=www)\./gi)];
        if (marks.length === 0 || (place.part !== 'piece' && escapeMarks(word, place, new Set()) === word))
            continue;
        for (const mark of marks)
            indexes.add(index + mark.index);
    }
    return indexes;
}
/** Puts a zero-width space into everything that GitHub would turn into a link, a notification or an emoji. */
function keepApart(text) {
    return keepMentionsApart(text)
        .replace(/:(?=\/\/|[a-z\d_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b/gi, (id) => id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
/** The same for mentions and references alone. */
function keepMentionsApart(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function isEntity(text, index) {
    const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,40});/iy;
    entity.lastIndex = index;
    return entity.test(text);
}
function isSpace(char) {
    return char === ' ' || char === '\t';
}
function isWord(char) {
    return /[\p{L}\p{N}]/u.test(char);
}

;// CONCATENATED MODULE: ./lib/render/escape.js




/**
 * Every escape of the Markdown that this product writes. The text of a card, a run or a file name is hostile: it may
 * become words in the output, and nothing else. Only what would change meaning where it stands is escaped, so that
 * ordinary prose stays as its author wrote it. What that is says `marks.ts`; what nobody could see, `visible.ts`.
 */
/** A text that stands at the start of a line or after a list marker. Further lines are indented under the first. */
function item(text, surface) {
    return visible(text)
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').trim())
        .filter(Boolean)
        .map((line) => inline(line, { surface, start: true }))
        .join('\n  ');
}
/** A text on one line that may begin it. */
function line(text, surface) {
    return inline(oneLine(text), { surface, start: true });
}
/** A text within a line that other text begins. */
function phrase(text, surface) {
    return inline(oneLine(text), { surface });
}
function heading(text, surface) {
    return inline(oneLine(text), { surface, start: true, heading: true });
}
/** A text in a cell of a table. */
function cell(text, surface) {
    return inline(oneLine(text), { surface, cell: true });
}
/**
 * A sentence of our own with words of others in it, in a line or a cell. What stands between single backticks is code,
 * which can do no more than look like code; the rest is text.
 */
function sentence(text, surface) {
    return oneLine(text)
        .split(/`([^`]+)`/)
        .map((part, index) => index % 2 === 1 ? code(part, surface) : inline(part, { surface, cell: true, start: index === 0, part: 'piece' }))
        .join('');
}
/** A line of a paragraph as `prose.ts` splits them: visible already, white space kept. */
function proseLine(text, surface, start) {
    return inline(text, { surface, start, part: 'line' });
}
/** Code in a line or a cell. It is fenced with more backticks than it holds in a row. */
function code(text, surface) {
    const plain = oneLine(text);
    if (plain === '')
        return '';
    // In a cell a pipe ends the code, and the backslash that would hold it is shown by some readers. `<!--` could pass
    // for a comment of ours to who searches the source.
    if (/\||<!--/.test(plain))
        return inline(plain, { surface, cell: true, linkText: true, part: 'piece' });
    const fence = '`'.repeat(longestRun(plain, '`') + 1);
    const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${plain}${pad}${fence}`;
}
/** A block of code. Its fence is longer than any run of backticks in it; its lines are kept. */
function codeBlock(text, language = '') {
    const plain = visible(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(plain, '`') + 1));
    return `${fence}${/^[\w-]*$/.test(language) ? language : ''}\n${plain}\n${fence}`;
}
/** Lines as they are, in a block of code that GitHub offers to put into the file. The caller vouches that all is visible. */
function codeBlockOf(lines, language) {
    const text = lines.join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A link, or the text alone when there is nowhere safe to go. */
function escape_link(text, target, surface) {
    const href = linkTarget(target);
    if (href === null)
        return cell(text, surface);
    return `[${inline(oneLine(text), { surface, cell: true, linkText: true })}](${href})`;
}
/** A link whose text is code. */
function codeLink(text, target, surface) {
    const href = linkTarget(target);
    const shown = code(text, surface);
    return href === null || shown === '' ? shown : `[${shown}](${href})`;
}
/** An address made safe to stand in `(…)`: http, https or relative; null for any other, for overlong ones and for those that hold a secret. */
function linkTarget(address) {
    if (address === null || address === '' || address.length > 2000 || (0,secrets/* secretsIn */.VY)(address).length > 0)
        return null;
    const scheme = /^[^/?#]*?:/.exec(address);
    if (scheme && !/^https?:$/i.test(scheme[0]))
        return null;
    const encoded = wellFormed(address).replace(/%(?![\da-f]{2})|[^\w!#$%&+,\-./:=?@~]/giu, encodeURIComponentFully);
    return encoded.length > 2000 ? null : encoded;
}
/** A path of a file as a relative link target. */
function pathTarget(path) {
    return path
        .split('/')
        .map((segment) => wellFormed(segment).replace(/[^\w.~-]/gu, encodeURIComponentFully))
        .join('/');
}
/** Text between HTML tags or in a quoted attribute of our own. */
function html(text, surface) {
    const plain = oneLine(text);
    return (surface === 'thread' ? keepApart(plain) : plain)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
        .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
/** An HTML comment, which no text can end. */
function comment(text) {
    return `<!-- ${oneLine(text).replace(/[<>]/g, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '')} -->`;
}
/** Finished Markdown of a file, fit to stand in a thread: mentions and references are kept apart. */
function toThread(markdown) {
    return keepMentionsApart(markdown)
        .replace(/\\[\\<]/g, (pair) => (pair === '\\<' ? '&lt;' : pair))
        .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === char ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
function encodeURIComponentFully(char) {
    const encoded = encodeURIComponent(char);
    return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}


/***/ }),

/***/ 8100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   Nc: () => (/* binding */ equivalentPhrases),
/* harmony export */   US: () => (/* binding */ missingInputs),
/* harmony export */   Vs: () => (/* binding */ comparisonRows),
/* harmony export */   YE: () => (/* binding */ lineRows),
/* harmony export */   Zz: () => (/* binding */ equalWorkView),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   jo: () => (/* binding */ renderImpact),
/* harmony export */   sD: () => (/* binding */ levelRows),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _impact_attributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2225);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);



const UNKNOWN = 'unknown';
/** How the note of an input begins that the figures do without. */
const UNUSED = 'not used: ';
/**
 * The impact report as Markdown, row by row as `generate_report` of the seed prints it. What else is known (ranges,
 * evidence, method, boundary, sources) follows those rows. What is unknown is called so, and its inputs are named.
 */
function renderImpact(impact, options = {}) {
    const { comparison = null, inputs = [], surface = 'file', level = 2 } = options;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .X)('impact', { ...impactView(impact, comparison), inputs, ...headings(level) }, surface);
}
/** The rows of a comparison for a table: name, kWh, kg. */
function comparisonRows(comparison) {
    return comparison.rows.map(({ name, energyKwh, emissionsKg }) => ({
        name,
        energy: energyKwh.value === null ? UNKNOWN : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(energyKwh.value, 2),
        emissions: emissionsKg.value === null ? UNKNOWN : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(emissionsKg.value, 2),
    }));
}
/** Equivalents that are known, as `1.3 km`, with the digits that the seed's report has for them. */
function knownEquivalents(impact) {
    return impact.equivalents.flatMap(({ label, unit, value, digits }) => value === null ? [] : [{ label, value: `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(value, digits)} ${unit}` }]);
}
/** Equivalents that are known, each in a phrase: "1.3 km driving", "40 smartphone charges". */
function equivalentPhrases(impact) {
    return impact.equivalents.flatMap(({ label, unit, value, digits }) => {
        if (value === null)
            return [];
        const name = label.replace(/^Equivalent /, '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
        const number = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .roughly */ .vB)(value, digits);
        return [name.includes(unit.toLowerCase()) ? `${number} ${name}` : `${number} ${unit} ${name}`];
    });
}
/** The labels of the inputs without which a figure is unknown, with their keys: "GPU TDP (`gpu_tdp_watts`)". */
function missingInputs(impact) {
    const keys = new Set([...impact.energyKwh.missing, ...impact.emissionsKg.missing]);
    return [...keys].map((key) => ({ label: impact.inputs.find(({ name }) => name === key)?.label ?? '', key }));
}
/** The best estimate by boundary, for a table; the headline's own level is told by its boundary. */
function levelRows(impact) {
    return impact.levels.map(({ level, label, energyKwh, emissionsKg }) => ({
        label: `${level} ${label}`,
        energy: withRange(energyKwh, 'energy'),
        emissions: withRange(emissionsKg, 'mass'),
    }));
}
/** What stands beside the figures: label, amount with range, how it was found. */
function lineRows(impact) {
    return impact.lines.flatMap(({ label, figure, unit, text, basis, source, year }) => {
        if (figure.value === null)
            return [];
        const from = basis === 'stated' ? '' : ` Factor: ${source}${year === null ? '' : `, ${year}`}.`;
        return [{ label, value: withRange(figure, unit === 'L' ? 'volume' : 'mass'), text: `${text}${from}` }];
    });
}
/** The comparison at equal work; null where there is none. */
function equalWorkView(comparison) {
    const work = comparison?.equalWork;
    if (!work)
        return null;
    return {
        by: work.by === 'throughput' ? 'the stated throughput' : 'the operations and the usual share of the peak (MFU)',
        rows: work.rows.map(({ name, hours, energyKwh, emissionsKg }) => ({
            name,
            hours: hours === null ? UNKNOWN : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(hours, 2),
            energy: withRange(energyKwh, 'energy'),
            emissions: withRange(emissionsKg, 'mass'),
        })),
    };
}
/** What the same energy would emit elsewhere, as a sentence; empty where there is nothing to tell. */
function elsewhereText({ elsewhere }) {
    if (!elsewhere)
        return '';
    const { id, provider, intensity, emissionsKg } = elsewhere;
    const where = `In ${id}, the cleanest of ${provider}'s regions by the mean of its grid`;
    return `${where}, the best estimate of the energy would emit ${withRange(emissionsKg, 'mass')} CO2e: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .intensityText */ .lK)(intensity)}.`;
}
/** A figure with its unit and, in brackets, its range. */
function withRange(figure, quantity) {
    const bounds = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(figure, quantity);
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(figure, quantity) ?? UNKNOWN}${bounds === null ? '' : ` (${bounds})`}`;
}
/** Who is to be credited and where the figures come from, each once. */
function sourcesOf(impact) {
    const { basis, source, year } = impact.intensity;
    const there = impact.elsewhere?.intensity;
    const cited = [
        ...(basis === 'stated' ? [] : [{ source, year }]),
        ...(there ? [{ source: there.source, year: there.year }] : []),
        ...impact.equivalents.filter(({ value }) => value !== null),
    ].map((each) => (each.year === null ? each.source : `${each.source}, ${each.year}`));
    return [...new Set([...cited, ...(0,_impact_attributions_js__WEBPACK_IMPORTED_MODULE_2__/* .attributions */ .N)(impact)])];
}
/** What was assumed or noted about inputs and their sources, without a point: "Data Center PUE: not stated; …". */
function notesOf(impact) {
    const missing = new Set(missingInputs(impact).map(({ key }) => key));
    const labels = new Map();
    for (const { name, label, note, value } of impact.inputs) {
        if (note === null || missing.has(name))
            continue;
        const unused = note.startsWith(UNUSED);
        if (unused && value === null)
            continue; // What is absent and not needed is no news.
        const text = unused ? `not used, as ${note.slice(UNUSED.length)}` : note;
        labels.set(text, [...(labels.get(text) ?? []), label]);
    }
    const ofInputs = [...labels].map(([note, of]) => `${of.join(', ')}: ${note}`);
    return [...ofInputs, ...impact.notes.map((note) => note.replace(/\.$/, ''))];
}
function impactView(impact, comparison) {
    const compared = comparison !== null && comparison.rows.length > 1 ? comparison : null;
    return {
        configuration: configuration(impact),
        energy: figure(impact.energyKwh, 'kWh', 'energy'),
        emissions: figure(impact.emissionsKg, 'kg', 'mass'),
        energyRange: bounds(impact.energyKwh, 'energy'),
        emissionsRange: bounds(impact.emissionsKg, 'mass'),
        levels: levelRows(impact),
        lines: lineRows(impact),
        equalWork: equalWorkView(compared),
        grade: `${impact.grade}: ${_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4[impact.grade][1]}`,
        equivalents: knownEquivalents(impact),
        compared: compared === null ? [] : comparisonRows(compared),
        fairness: compared?.reason ?? '',
        measures: impact.reductionMeasures.filter((measure) => measure.trim() !== ''),
        missing: missingInputs(impact),
        method: impact.methodText,
        calculation: impact.calculation.join('; '),
        rangeText: impact.rangeText ?? '',
        boundary: impact.boundary,
        tighten: impact.tighten ?? '',
        elsewhere: elsewhereText(impact),
        notes: notesOf(impact),
        sources: sourcesOf(impact),
    };
}
/** The range with its unit, and what it is of where it leaves the headline out. */
function bounds(figure, quantity) {
    const text = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWithUnit */ .iG)(figure, quantity) ?? '';
    return text !== '' && (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(figure) ? `${text} for the whole facility` : text;
}
function configuration(impact) {
    const input = (name) => impact.inputs.find((each) => each.name === name);
    const hours = input('training_hours')?.value ?? null;
    const product = input('gpu_hours')?.value ?? null;
    const power = input('gpu_tdp_watts');
    const tdp = power?.value ?? null;
    return [
        {
            label: 'Training Duration',
            value: hours === null ? UNKNOWN : `${typeof hours === 'number' ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(hours, 1) : hours} hours`,
        },
        ...(typeof product === 'number' ? [{ label: 'Accelerator-Hours', value: `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(product, 1)} hours` }] : []),
        { label: 'GPU(s) Used', value: accelerators(input('gpu_count')?.value, input('gpu_model')?.value) },
        { label: 'GPU TDP', value: tdp === null ? UNKNOWN : `${tdp}W${power?.file === null ? ' (not stated)' : ''}` },
        { label: 'Data Center PUE', value: pue(input('pue')) },
        { label: 'Grid Carbon Intensity', value: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .intensityText */ .lK)(impact.intensity) },
    ];
}
function accelerators(count = null, model = null) {
    if (count === null && model === null)
        return UNKNOWN;
    if (count === null)
        return `unknown number of ${model}`;
    return `${count}x ${model ?? 'unknown model'}`;
}
/** As Python prints a float: with at least one digit after the point. */
function pue(input) {
    if (input === undefined || input.value === null)
        return UNKNOWN;
    const value = Number.isInteger(input.value) ? `${input.value}.0` : String(input.value);
    return input.file === null ? `${value} (not stated)` : value;
}
/** As the seed prints it; from a thousand on also in the unit that suits it. */
function figure(each, unit, quantity) {
    if (each.value === null)
        return UNKNOWN;
    const text = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .decimals */ .rr)(each.value, 2)} ${unit}`;
    return each.value < 1000 ? text : `${text} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(each, quantity)})`;
}
function headings(level) {
    return { h: '#'.repeat(level), sub: '#'.repeat(level + 1) };
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./node_modules/handlebars/runtime.js
var runtime = __webpack_require__(576);
// EXTERNAL MODULE: ./lib/render/escape.js + 2 modules
var render_escape = __webpack_require__(1727);
;// CONCATENATED MODULE: ./lib/render/prose.js

/** A list marker with what follows it on its line. */
const LIST_ITEM = /^([-*+]|(\d{1,9})[.)])([ \t]+)(?=\S)/;
/**
 * Text of several lines, as its author laid it out. Paragraphs and lists stay what they are; headings, quotes, code,
 * tables, HTML and links do not come to be. White space at the start of a line is kept wherever it does no harm.
 *
 * Deep indentation is common in text that was a Python string: its second and further lines are indented as the code
 * around them was. Such a line goes on with the paragraph before it, and where its author meant a new line or a gap, a
 * line with a lone backslash (a line break) stands for it, as an empty line would turn the text after it into code.
 */
function prose(text, surface) {
    const layout = new Layout(surface);
    for (const each of (0,render_escape/* visible */.RK)(text).trim().split('\n'))
        layout.add(each);
    return layout.lines.join('\n');
}
class Layout {
    lines = [];
    /** The column at which the content of each open list item starts, outermost first. */
    #items = [];
    /** A paragraph is open: the next line may go on with it. */
    #open = false;
    #gap = false;
    #surface;
    constructor(surface) {
        this.#surface = surface;
    }
    add(text) {
        const rest = text.trimStart();
        if (rest === '') {
            this.#gap = true;
            return;
        }
        const indent = columns(text.slice(0, text.length - rest.length));
        const deep = indent - this.#base(indent) >= 4;
        const marked = LIST_ITEM.test(rest);
        if (this.#open && deep) {
            if (this.#gap)
                this.lines.push('\\', '\\');
            else if (marked)
                this.lines.push('\\');
            this.#continue(indent, rest, false);
        }
        else {
            if (this.#gap) {
                this.lines.push('');
                this.#open = false;
            }
            if (marked && this.#mayBeginItem(indent, rest))
                this.#beginItem(indent, rest);
            else if (this.#open)
                this.#continue(indent, rest, true);
            else
                this.#beginParagraph(indent, rest);
        }
        this.#gap = false;
    }
    #continue(indent, rest, start) {
        this.lines.push(' '.repeat(indent) + (0,render_escape/* proseLine */.aV)(rest, this.#surface, start));
    }
    #beginParagraph(indent, rest) {
        this.#items.length = this.#depth(indent);
        this.#continue(this.#harmless(indent), rest, true);
        this.#open = true;
    }
    /** An ordered list that does not start with 1 cannot end a paragraph. */
    #mayBeginItem(indent, rest) {
        const number = LIST_ITEM.exec(rest)?.[2];
        return !this.#open || number === undefined || Number(number) === 1 || this.#depth(indent) < this.#items.length;
    }
    #beginItem(indent, rest) {
        const [all, marker = '', , gap = ' '] = LIST_ITEM.exec(rest);
        const space = /^ {1,4}$/.test(gap) ? gap : ' ';
        this.#items.length = this.#depth(indent);
        const at = this.#harmless(indent);
        this.#items.push(at + marker.length + space.length);
        this.lines.push(' '.repeat(at) + marker + space + (0,render_escape/* proseLine */.aV)(rest.slice(all.length), this.#surface, true));
        this.#open = true;
    }
    /** How many of the open list items a line with this indentation belongs to. */
    #depth(indent) {
        const outside = this.#items.findIndex((column) => column > indent);
        return outside === -1 ? this.#items.length : outside;
    }
    #base(indent) {
        return this.#items[this.#depth(indent) - 1] ?? 0;
    }
    /** An indentation that makes no code. */
    #harmless(indent) {
        const base = this.#base(indent);
        return indent - base >= 4 ? base : indent;
    }
}
function columns(space) {
    let column = 0;
    for (const char of space)
        column += char === '\t' ? 4 - (column % 4) : 1;
    return column;
}

;// CONCATENATED MODULE: ./lib/render/templates.generated.js
// @ts-nocheck
// Generated by `npm run generate` from templates/*.hbs. Do not edit.
const templates = {
    "card": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ": "
                + ((stack1 = lookupProperty(helpers, "heading").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "model_name"), { "name": "heading", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Model Details\n\n| Property | Value |\n|----------|-------|\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "model_name"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "model_version"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "model_type"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "base_model"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "license"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "languages"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "developed_by"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "funded_by"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "shared_by"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Name** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "model_name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Version** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "model_version"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Type** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "model_type"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Base Model** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "base_model"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **License** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "license"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Languages** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "languages"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Developed By** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "developed_by"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Funded By** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "funded_by"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| **Shared By** | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "shared_by"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Model Description\n\n"
                + ((stack1 = lookupProperty(helpers, "prose").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "summary"), { "name": "prose", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Intended Uses\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "primary_uses"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "secondary_uses"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "out_of_scope"), { "name": "if", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "misuse_risks"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Primary Use Cases\n\n| Use Case | Example |\n|----------|---------|  \n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "primary_uses"), { "name": "each", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "use"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "example"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Secondary Uses\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "secondary_uses"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "item").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "item", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Out-of-Scope Uses\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "out_of_scope"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Misuse Risks\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "misuse_risks"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Limitations\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "technical_limitations"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "knowledge_limitations"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "behavioral_limitations"), { "name": "if", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Technical Limitations\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "technical_limitations"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Knowledge Limitations\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "knowledge_limitations"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Behavioral Limitations\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "behavioral_limitations"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Bias, Risks, and Mitigations\n\n| Bias Type | Description | Mitigation |\n|-----------|-------------|------------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "biases"), { "name": "each", "hash": {}, "fn": container.program(24, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "type"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "description"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "mitigation"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Safety Evaluation\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "safety_evaluations"), { "name": "if", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "safety_evaluation_plan"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "guardrails_implemented"), { "name": "if", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Benchmark Results\n\n| Metric | Score |\n|--------|-------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "safety_evaluations"), { "name": "each", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "score"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Safety Evaluation Plan\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "safety_evaluation_plan"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Guardrails Implemented\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "guardrails_implemented"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Training Details\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "training_data_summary"), { "name": "if", "hash": {}, "fn": container.program(31, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "training_procedure"), { "name": "if", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "training_hyperparameters"), { "name": "if", "hash": {}, "fn": container.program(33, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "training_hardware"), { "name": "if", "hash": {}, "fn": container.program(35, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Training Data\n\n"
                + ((stack1 = lookupProperty(helpers, "prose").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "training_data_summary"), { "name": "prose", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Training Procedure\n\n"
                + ((stack1 = lookupProperty(helpers, "prose").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "training_procedure"), { "name": "prose", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "33": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Hyperparameters\n\n| Parameter | Value |\n|-----------|-------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "training_hyperparameters"), { "name": "each", "hash": {}, "fn": container.program(34, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "34": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "35": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### Hardware\n\n"
                + ((stack1 = lookupProperty(helpers, "prose").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "training_hardware"), { "name": "prose", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "36": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Ethical Considerations\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ethical_considerations"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "37": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Recommendations\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "recommendations"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "38": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "title"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "text"), { "name": "if", "hash": {}, "fn": container.program(39, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "items"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "39": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "prose").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "text"), { "name": "prose", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "40": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "impact"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "41": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "*Model card generated on "
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "date"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "*\n";
        }, "42": function (container, depth0, helpers, partials, data) {
            return "Model card generated by Model Card Gate\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# Model Card"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "model_name"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasDetails"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasUses"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasLimitations"), { "name": "if", "hash": {}, "fn": container.program(19, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "biases"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasSafety"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "hasTraining"), { "name": "if", "hash": {}, "fn": container.program(30, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "ethical_considerations"), { "name": "if", "hash": {}, "fn": container.program(36, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "recommendations"), { "name": "if", "hash": {}, "fn": container.program(37, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "more"), { "name": "each", "hash": {}, "fn": container.program(38, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "impact"), { "name": "if", "hash": {}, "fn": container.program(40, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "---\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "date"), { "name": "if", "hash": {}, "fn": container.program(41, data, 0), "inverse": container.program(42, data, 0), "data": data })) != null ? stack1 : "");
        }, "useData": true },
    "comment": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " **Model cards:** "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "headline"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "."
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = lookupProperty(helpers, "link").call(depth0 != null ? depth0 : (container.nullContext || {}), "Full report", lookupProperty(depth0, "summary"), { "name": "link", "hash": {}, "data": data })) != null ? stack1 : "")
                + ".";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Model cards: "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "headline"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "groups"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "passing"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "cut"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "impacts"), { "name": "each", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "impacts"), { "name": "if", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "impactsCut"), { "name": "if", "hash": {}, "fn": container.program(34, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "comparisons"), { "name": "each", "hash": {}, "fn": container.program(35, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "manyDetails"), { "name": "if", "hash": {}, "fn": container.program(41, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "details"), { "name": "each", "hash": {}, "fn": container.program(42, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "manyDetails"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "changed"), { "name": "if", "hash": {}, "fn": container.program(58, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "previewed"), { "name": "if", "hash": {}, "fn": container.program(59, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "uncounted"), { "name": "if", "hash": {}, "fn": container.program(60, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "waived"), { "name": "if", "hash": {}, "fn": container.program(61, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "Judged by "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "builtIn"), { "name": "if", "hash": {}, "fn": container.program(64, data, 0), "inverse": container.program(65, data, 0), "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "revision"), { "name": "if", "hash": {}, "fn": container.program(66, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "presets"), { "name": "if", "hash": {}, "fn": container.program(67, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "."
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "named"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "tables"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "path"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.program(6, data, 0), "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "codeLink").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "path"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            return "Repository";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "| | What is wrong | What to do | Where |\n|:-:|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + ((stack1 = lookupProperty(helpers, "html").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "folded"), { "name": "html", "hash": {}, "data": data })) != null ? stack1 : "")
                + "</summary>\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "fix"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "place"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            return "</details>\n\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "passing"), { "name": "each", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "more"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "path"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "13": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " and "
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "more"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "cut"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "** "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "summary"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.program(17, data, 0), "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "All of them are in the "
                + ((stack1 = lookupProperty(helpers, "link").call(depth0 != null ? depth0 : (container.nullContext || {}), "job summary", lookupProperty(depth0, "summary"), { "name": "link", "hash": {}, "data": data })) != null ? stack1 : "")
                + ".";
        }, "17": function (container, depth0, helpers, partials, data) {
            return "All of them are in the job summary.";
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.program(19, data, 0), "data": data })) != null ? stack1 : "")
                + "| Model | Energy | CO₂e | Covers | Evidence | Equivalent to |\n|---|---|---|---|:-:|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "folded"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "19": function (container, depth0, helpers, partials, data) {
            return "### \ud83c\udf31 Training impact\n\n";
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "model"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "known"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.program(24, data, 0), "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "emissionsKnown"), { "name": "if", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.program(30, data, 0), "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "known"), { "name": "if", "hash": {}, "fn": container.program(31, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "grade"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "equivalents"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + "**"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "energyRange"), { "name": "if", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "energyChange"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "energyRange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + ")";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "energyChange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "unknown"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ": "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "each", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + " missing";
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "code").call(alias1, depth0, { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + "**"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "emissionsRange"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "emissionsChange"), { "name": "if", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "emissionsRange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + ")";
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "emissionsChange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "30": function (container, depth0, helpers, partials, data) {
            return "unknown";
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "covers"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "ranged"), { "name": "if", "hash": {}, "fn": container.program(33, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "Evidence: from A (metered) to F (unknown or contradicted).\n\n";
        }, "33": function (container, depth0, helpers, partials, data) {
            return "In brackets: the range of the best estimate for the whole facility. ";
        }, "34": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "impactsCut"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "35": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**Hardware compared for "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "model"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "**\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "chart"), { "name": "if", "hash": {}, "fn": container.program(36, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "| Hardware | Energy (kWh) | CO2 (kg) |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "rows"), { "name": "each", "hash": {}, "fn": container.program(37, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "fairness"), { "name": "if", "hash": {}, "fn": container.program(38, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "equalRows"), { "name": "if", "hash": {}, "fn": container.program(39, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "36": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "chart"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "37": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "38": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "fairness"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "39": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "At the work of the first option, by "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "equalBy"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + ":\n\n| Hardware | Hours | Energy | CO₂e |\n|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "equalRows"), { "name": "each", "hash": {}, "fn": container.program(40, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "40": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "hours"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "41": function (container, depth0, helpers, partials, data) {
            return "<details>\n<summary>How the impacts were computed</summary>\n\n";
        }, "42": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>How the impact of "
                + ((stack1 = lookupProperty(helpers, "html").call(alias1, lookupProperty(depth0, "model"), { "name": "html", "hash": {}, "data": data })) != null ? stack1 : "")
                + " was computed</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "method"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "calculation"), { "name": "if", "hash": {}, "fn": container.program(43, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "rangeText"), { "name": "if", "hash": {}, "fn": container.program(44, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "- **Boundary:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "boundary"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n- **Evidence:** "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "grade"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "tighten"), { "name": "if", "hash": {}, "fn": container.program(45, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "elsewhere"), { "name": "if", "hash": {}, "fn": container.program(46, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(47, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "measures"), { "name": "each", "hash": {}, "fn": container.program(48, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n| Input | Value | Read from |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "inputs"), { "name": "each", "hash": {}, "fn": container.program(49, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "levels"), { "name": "if", "hash": {}, "fn": container.program(52, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "lines"), { "name": "if", "hash": {}, "fn": container.program(54, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "sources"), { "name": "if", "hash": {}, "fn": container.program(56, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "43": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Calculation:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "calculation"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "44": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Range:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "rangeText"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "45": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **To narrow the range:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "tighten"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "46": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Elsewhere:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "elsewhere"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "47": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "48": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- Measure taken: "
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "49": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "from"), { "name": "if", "hash": {}, "fn": container.program(50, data, 0), "inverse": container.program(51, data, 0), "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "50": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "codeLink").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "from"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "51": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "note"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "52": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Best estimate within | Energy | CO₂e |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "levels"), { "name": "each", "hash": {}, "fn": container.program(53, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "53": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "54": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Not in these figures | Amount | How |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(55, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "55": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "text"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "56": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "Sources:\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "each", "hash": {}, "fn": container.program(57, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "57": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "item").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "item", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "58": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "changed"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "59": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "previewed"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "60": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "uncounted"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "61": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>Waived findings</summary>\n\n| | What is waived | Why | Where |\n|:-:|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "waived"), { "name": "each", "hash": {}, "fn": container.program(62, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "waivedCut"), { "name": "if", "hash": {}, "fn": container.program(63, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "62": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "waived"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "where"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "63": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "waivedCut"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "64": function (container, depth0, helpers, partials, data) {
            return "the built-in policy";
        }, "65": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "source"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "66": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " at "
                + ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "revision"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "67": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "presets"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + ")";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "marker"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "brief"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(2, data, 0), "data": data })) != null ? stack1 : "");
        }, "useData": true },
    "impact": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Energy Range | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "energyRange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| CO2 Range | "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "emissionsRange"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Best estimate within | Energy | CO2e |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "levels"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Not in These Figures\n\n| What | Amount | How |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "text"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Equivalents\n\n| Comparison | Value |\n|------------|-------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "equivalents"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Hardware Comparison\n\n| Hardware | Energy (kWh) | CO2 (kg) |\n|----------|--------------|----------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "compared"), { "name": "each", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "fairness"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "equalWork"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "fairness"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "At the work of the first option, by "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(lookupProperty(depth0, "equalWork"), "by"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + ":\n\n| Hardware | Hours | Energy | CO2e |\n|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "equalWork"), "rows"), { "name": "each", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "hours"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Carbon Reduction Measures\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "measures"), { "name": "each", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "item").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "item", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Missing:** "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "missing"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(alias1, lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "label"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.program(19, data, 0), "data": data })) != null ? stack1 : "");
        }, "17": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "label"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + " ("
                + ((stack1 = lookupProperty(helpers, "code").call(alias1, lookupProperty(depth0, "key"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "")
                + ")";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "key"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Calculation:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "calculation"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Range:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "rangeText"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **To narrow the range:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "tighten"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Elsewhere:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "elsewhere"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Sources:**\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "sources"), { "name": "each", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "  - "
                + ((stack1 = lookupProperty(helpers, "item").call(depth0 != null ? depth0 : (container.nullContext || {}), depth0, { "name": "item", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n| Input | Value | Read from |\n|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "inputs"), { "name": "each", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "label"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "value"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "from"), { "name": "if", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.program(30, data, 0), "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "codeLink").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "from"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "note"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "h"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Environmental Impact\n\n"
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Training Configuration\n\n| Metric | Value |\n|--------|-------|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "configuration"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Energy Consumption\n\n| Metric | Value |\n|--------|-------|\n| Total Energy | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n| CO2 Emissions | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "energyRange"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "emissionsRange"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "| Evidence Grade | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "grade"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n| Boundary | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "boundary"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "levels"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "lines"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "equivalents"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "compared"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "measures"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "sub"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Note\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "missing"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "- **Method:** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "method"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "calculation"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "rangeText"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "notes"), { "name": "each", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "tighten"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "elsewhere"), { "name": "if", "hash": {}, "fn": container.program(24, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "sources"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "inputs"), { "name": "if", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "useData": true },
    "review-file": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "where"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " **"
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "** "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "fix"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "more"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "marker"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\nIn parts of this file that the pull request does not show:\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "findings"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "more"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "useData": true },
    "review": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "why"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "fix"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "suggestion"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "marker"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " **"
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "** "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "why"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "fix"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "suggestion"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "useData": true },
    "summary": { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| | Card | Model | Findings | Energy | CO₂e |\n|:-:|---|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cards"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "path"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "name"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "found"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "energy"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "emissions"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cut"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "**\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Repository\n\n| | What is wrong | Why it matters | What to do | Where |\n|:-:|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "general"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "why"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "fix"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "where"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>Findings that do not count</summary>\n\n| | What is wrong | Why it does not count | Where |\n|:-:|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "generalUncounted"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "waived"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.program(8, data, 0), "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "where"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "Waived: "
                + ((stack1 = lookupProperty(helpers, "cell").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "waived"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            return "Known from before";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "path"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "findings"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "uncounted"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "sections"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "impact"), { "name": "if", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "rendered"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "renderedLeft"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "");
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| | What is wrong | Why it matters | What to do | Where |\n|:-:|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "findings"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "why"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "fix"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "place"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>Findings that do not count</summary>\n\n| | What is wrong | Why it does not count | Where |\n|:-:|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "uncounted"), { "name": "each", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "sentence").call(alias1, lookupProperty(depth0, "message"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "rule"), lookupProperty(depth0, "ruleUrl"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "waived"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.program(8, data, 0), "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "codeLink").call(alias1, lookupProperty(depth0, "place"), lookupProperty(depth0, "url"), { "name": "codeLink", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>Sections of the card</summary>\n\n| Section | Present | Statements | Line |\n|---|:-:|--:|--:|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "sections"), { "name": "each", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "absent"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "title"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "present"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "cell").call(alias1, lookupProperty(depth0, "statements"), { "name": "cell", "hash": {}, "data": data })) != null ? stack1 : "")
                + " | "
                + ((stack1 = lookupProperty(helpers, "link").call(alias1, lookupProperty(depth0, "line"), lookupProperty(depth0, "url"), { "name": "link", "hash": {}, "data": data })) != null ? stack1 : "")
                + " |\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "Not in the card: "
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "absent"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + ".\n\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "impactFolded"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.program(19, data, 0), "data": data })) != null ? stack1 : "")
                + "\n";
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>"
                + ((stack1 = lookupProperty(helpers, "html").call(alias1, lookupProperty(depth0, "impactFolded"), { "name": "html", "hash": {}, "data": data })) != null ? stack1 : "")
                + "</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "impact"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "impact"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n";
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details>\n<summary>The rendered card</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "markdown").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "rendered"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n</details>\n\n";
        }, "21": function (container, depth0, helpers, partials, data) {
            return "The rendered card is left out: the summary would be larger than GitHub takes.\n\n";
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "changed"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "sentence").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "previewed"), { "name": "sentence", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "uncountedText"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n";
        }, "25": function (container, depth0, helpers, partials, data) {
            return "the built-in policy";
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "source"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " at "
                + ((stack1 = lookupProperty(helpers, "code").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "revision"), { "name": "code", "hash": {}, "data": data })) != null ? stack1 : "");
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " ("
                + ((stack1 = lookupProperty(helpers, "phrase").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "policy"), "presets"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + ")";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# "
                + ((stack1 = lookupProperty(helpers, "markdown").call(alias1, lookupProperty(depth0, "icon"), { "name": "markdown", "hash": {}, "data": data })) != null ? stack1 : "")
                + " Model cards: "
                + ((stack1 = lookupProperty(helpers, "phrase").call(alias1, lookupProperty(depth0, "headline"), { "name": "phrase", "hash": {}, "data": data })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "cards"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "cut"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "general"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "generalUncounted"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "cards"), { "name": "each", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "changed"), { "name": "if", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "previewed"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "uncountedText"), { "name": "if", "hash": {}, "fn": container.program(24, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + "Judged by "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "builtIn"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.program(26, data, 0), "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "revision"), { "name": "if", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "policy"), "presets"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data })) != null ? stack1 : "")
                + ".\n";
        }, "useData": true },
};

;// CONCATENATED MODULE: ./lib/render/template.js




/**
 * The one scheme of escaping: a template names the escape of every value that it prints, as in `{{cell name}}`. The
 * generator refuses one that prints a bare value, and a helper refuses what is not text, so nothing gets through
 * unescaped or goes missing in silence. `markdown` alone prints as it is what a template of ours rendered.
 */
function helpersFor(surface) {
    const text = (value, escaped) => {
        if (typeof value !== 'string')
            throw new TypeError(`A template prints ${typeof value} where text is due.`);
        return escaped(value);
    };
    const target = (value) => (value === null ? null : text(value, (address) => address));
    return {
        cell: (value) => text(value, (v) => render_escape/* cell */.Hn(v, surface)),
        code: (value) => text(value, (v) => render_escape/* code */.aY(v, surface)),
        codeLink: (value, to) => text(value, (v) => render_escape/* codeLink */.U1(v, target(to), surface)),
        heading: (value) => text(value, (v) => render_escape/* heading */.R_(v, surface)),
        html: (value) => text(value, (v) => render_escape/* html */.qy(v, surface)),
        item: (value) => text(value, (v) => render_escape/* item */.AS(v, surface)),
        line: (value) => text(value, (v) => render_escape/* line */.n8(v, surface)),
        link: (value, to) => text(value, (v) => render_escape/* link */.nf(v, target(to), surface)),
        markdown: (value) => text(value, (v) => v),
        phrase: (value) => text(value, (v) => render_escape/* phrase */.MZ(v, surface)),
        sentence: (value) => text(value, (v) => render_escape/* sentence */.em(v, surface)),
        prose: (value) => text(value, (v) => prose(v, surface)),
    };
}
const HELPERS = { file: helpersFor('file'), thread: helpersFor('thread') };
const compiled = new Map();
/** Renders a template that was compiled ahead. Empty lines are single, and the text ends with one line break. */
function render(name, view, surface) {
    let template = compiled.get(name);
    if (!template) {
        template = runtime.template(templates[name]);
        compiled.set(name, template);
    }
    return `${template(view, { helpers: HELPERS[surface] })
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
}


/***/ })

};
