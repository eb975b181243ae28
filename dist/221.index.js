export const id = 221;
export const ids = [221];
export const modules = {

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReader: () => (/* binding */ markdownReader)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/problem.js
var source_problem = __webpack_require__(5710);
// EXTERNAL MODULE: ./lib/cards/compose.js
var compose = __webpack_require__(5531);
// EXTERNAL MODULE: ./lib/cards/sections.js
var cards_sections = __webpack_require__(5843);
// EXTERNAL MODULE: ./lib/cards/unreadable.js
var unreadable = __webpack_require__(5736);
;// CONCATENATED MODULE: ./lib/cards/markdown/block.js
/**
 * The place of lines `from` (counted from 0) up to, but not including, `to`, without the white space around them.
 *
 * @param content what stands there, to find its first column behind markers
 */
function locateLines(source, from, to, content = '') {
    const { file, lines } = source;
    const first = Math.min(from, lines.length - 1);
    let last = Math.max(first, Math.min(to, lines.length) - 1);
    while (last > first && /^[\s>]*$/.test(lines[last]))
        last--;
    const text = lines[first];
    const cut = content.indexOf('\n');
    const start = content === '' ? -1 : text.indexOf(cut < 0 ? content : content.slice(0, cut));
    const column = start >= 0 ? start : Math.max(0, text.search(/[^\s>]/));
    const end = lines[last].trimEnd().length;
    return {
        file,
        line: first + 1,
        column: column + 1,
        endLine: last + 1,
        endColumn: Math.max(end, last === first ? column : 0) + 1,
    };
}

;// CONCATENATED MODULE: ./lib/cards/markdown/html.js

/** Titles of `<summary>` and of bold lines stand below every heading. */
const SUMMARY_LEVEL = 8;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
/** Their content is not for readers. */
const SILENT = new Set(['script', 'style', 'template']);
/** Blocks of a piece of HTML, in which Markdown that its author forgot to set free is read too. */
function htmlBlocks(html, source, line, inside) {
    return new Html(blankComments(html), source, line, inside).read();
}
class Html {
    #blocks = [];
    #html;
    #source;
    #inside;
    #line;
    #counted = 0;
    /** What is being collected: a heading, a table cell, an item, or running text. */
    #from = 0;
    #start;
    #rows = [];
    #inTitle = false;
    #items = [];
    constructor(html, source, line, inside) {
        this.#inside = inside;
        this.#html = html;
        this.#source = source;
        this.#line = line;
        this.#start = line;
    }
    read() {
        let silent = null;
        for (const match of this.#html.matchAll(TAG)) {
            const name = match[2].toLowerCase();
            const closing = match[1] === '/';
            if (silent) {
                if (closing && name === silent) {
                    silent = null;
                    this.#mark(match.index + match[0].length);
                }
                continue;
            }
            if (SILENT.has(name) && !closing) {
                this.#flush(match.index);
                silent = name;
                continue;
            }
            this.#tag(name, closing, match.index, match.index + match[0].length);
        }
        if (!silent)
            this.#flush(this.#html.length);
        this.#endList();
        this.#endTable();
        return this.#blocks;
    }
    #tag(name, closing, at, end) {
        if (this.#inTitle && !/^(?:h[1-6]|summary|details)$/.test(name))
            return;
        if (/^(?:h[1-6]|summary)$/.test(name)) {
            this.#inTitle = !closing;
            if (closing) {
                const level = name === 'summary' ? SUMMARY_LEVEL : Number(name[1]);
                const text = this.#text(at);
                if (text)
                    this.#blocks.push({ kind: 'heading', level, text, location: this.#place(at) });
                this.#mark(end);
            }
            else {
                this.#flush(at);
                this.#mark(end);
            }
        }
        else if (name === 'details') {
            this.#inTitle = false;
            this.#flush(at);
            if (closing)
                this.#blocks.push({ kind: 'close', level: SUMMARY_LEVEL, location: this.#place(at) });
            this.#mark(end);
        }
        else if (name === 'li') {
            if (closing)
                this.#item(at);
            else
                this.#item(at); // an item without its end
            this.#mark(end);
        }
        else if (/^(?:ul|ol)$/.test(name)) {
            if (closing) {
                this.#item(at);
                this.#endList();
            }
            else
                this.#flush(at);
            this.#mark(end);
        }
        else if (/^(?:td|th)$/.test(name)) {
            if (closing)
                this.#rows.at(-1)?.cells.push(this.#text(at));
            this.#mark(end);
        }
        else if (name === 'tr') {
            if (!closing)
                this.#rows.push({ cells: [], line: this.#lineAt(at) });
            this.#mark(end);
        }
        else if (name === 'table') {
            if (closing)
                this.#endTable();
            else
                this.#flush(at);
            this.#mark(end);
        }
        else if (/^(?:p|div|section|article|center|blockquote|dl|dt|dd|pre|hr|thead|tbody|figure|figcaption)$/.test(name)) {
            if (this.#rows.length === 0)
                this.#flush(at);
            if (this.#rows.length === 0 || /^t/.test(name))
                this.#mark(end);
        }
    }
    /** Starts to collect behind a tag. */
    #mark(end) {
        this.#from = end;
        this.#start = this.#lineAt(end);
    }
    #text(at) {
        return this.#html.slice(this.#from, at).replace(/\s+/g, ' ').trim();
    }
    #item(at) {
        const text = this.#text(at);
        if (text)
            this.#items.push({ text, location: this.#place(at) });
    }
    #endList() {
        if (this.#items.length === 0)
            return;
        const items = this.#items.map(({ text, location }) => ({
            location,
            blocks: [{ kind: 'paragraph', text, location }],
        }));
        const location = spanning(items[0]?.location, items.at(-1)?.location);
        this.#blocks.push({ kind: 'list', items, location });
        this.#items = [];
    }
    #endTable() {
        const rows = this.#rows
            .filter(({ cells }) => cells.length > 0)
            .map(({ cells, line }) => ({ cells, location: locateLines(this.#source, line, line + 1) }));
        this.#rows = [];
        const [head, ...body] = rows;
        if (head)
            this.#blocks.push({ kind: 'table', head: head.cells, rows: body, location: head.location });
    }
    /** Running text becomes what it would be as Markdown. */
    #flush(at) {
        if (this.#items.length > 0)
            return;
        const text = this.#html.slice(this.#from, at);
        if (text.trim() === '')
            return;
        const lines = text.split('\n').map((line) => line.replace(/^\s+/, '').replace(TAG, ' '));
        for (const block of this.#inside(lines.join('\n'), this.#source, this.#start))
            this.#blocks.push(block);
        this.#from = at;
    }
    #place(at) {
        let first = this.#start;
        const text = this.#html.slice(this.#from, at);
        for (const line of text.split('\n')) {
            if (line.trim() !== '')
                break;
            first++;
        }
        const last = this.#start + text.trimEnd().split('\n').length - 1;
        return locateLines(this.#source, Math.min(first, last), last + 1, text.trim());
    }
    /** The line of a position; positions are asked for in ascending order. */
    #lineAt(at) {
        for (; this.#counted < at; this.#counted++)
            if (this.#html[this.#counted] === '\n')
                this.#line++;
        return this.#line;
    }
}
function spanning(a, b) {
    return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}
/** Comments as spaces, so that positions stay. */
function blankComments(html) {
    let at = html.indexOf('<!--');
    if (at < 0)
        return html;
    let kept = '';
    let from = 0;
    while (at >= 0) {
        const close = html.indexOf('-->', at + 4);
        const end = close < 0 ? html.length : close + 3;
        kept += html.slice(from, at) + html.slice(at, end).replace(/[^\n]/g, ' ');
        from = end;
        at = html.indexOf('<!--', from);
    }
    return kept + html.slice(from);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/blocks.js


/** Deeper nesting than any card has; what stands below is not read. */
const MAX_NESTING = 24;
/** Loads the parser of Markdown, with its block rules only. */
async function blockReader() {
    const { default: MarkdownIt } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = (html) => {
        const made = new MarkdownIt({ html, maxNesting: MAX_NESTING });
        made.core.ruler.enableOnly(['normalize', 'block']);
        made.block.ruler.disable('reference');
        return made;
    };
    const markdown = parser(true);
    // Inside of HTML, further HTML is text, so that reading comes to an end.
    const html = parser(false);
    const inside = (text, source, from) => new Walk(html.parse(text, {}), source, from, () => []).blocks(null);
    return (text, source, from) => new Walk(markdown.parse(text, {}), source, from, inside).blocks(null);
}
class Walk {
    #at = 0;
    #tokens;
    #source;
    #from;
    #inside;
    constructor(tokens, source, from, inside) {
        this.#tokens = tokens;
        this.#source = source;
        this.#from = from;
        this.#inside = inside;
    }
    /** Blocks until the closing token of the given type. */
    blocks(until) {
        const blocks = [];
        while (this.#at < this.#tokens.length) {
            const token = this.#next();
            if (token.type === until)
                break;
            switch (token.type) {
                case 'heading_open':
                    blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), ...this.#inline() });
                    break;
                case 'paragraph_open':
                    blocks.push({ kind: 'paragraph', ...this.#inline() });
                    break;
                case 'bullet_list_open':
                case 'ordered_list_open':
                    blocks.push({ kind: 'list', location: this.#locate(token), items: this.#items() });
                    break;
                case 'table_open':
                    blocks.push(this.#table(token));
                    break;
                case 'fence':
                case 'code_block':
                    blocks.push({
                        kind: 'code',
                        language: token.info.trim().split(/\s/, 1)[0] ?? '',
                        text: token.content,
                        location: this.#locate(token),
                    });
                    break;
                case 'html_block':
                    for (const block of htmlBlocks(token.content, this.#source, this.#line(token), this.#inside))
                        blocks.push(block);
                    break;
                default: // quotes are read like the text around them; rules say nothing
            }
        }
        return blocks;
    }
    #next() {
        return this.#tokens[this.#at++];
    }
    /** The text of a heading or paragraph, up to its closing token. */
    #inline() {
        const inline = this.#next();
        this.#at++;
        return { text: inline.content, location: this.#locate(inline, inline.content) };
    }
    #items() {
        const items = [];
        while (this.#at < this.#tokens.length) {
            const token = this.#next();
            if (token.type !== 'list_item_open')
                break;
            items.push({ location: this.#locate(token), blocks: this.blocks('list_item_close') });
        }
        return items;
    }
    #table(open) {
        const rows = [];
        let head = [];
        let cells = [];
        let row = open;
        for (let token = this.#next(); token.type !== 'table_close'; token = this.#next()) {
            if (token.type === 'tr_open') {
                cells = [];
                row = token;
            }
            else if (token.type === 'inline')
                cells.push(token.content);
            else if (token.type === 'tr_close') {
                if (rows.length === 0 && head.length === 0)
                    head = cells;
                else
                    rows.push({ cells, location: this.#locate(row) });
            }
            if (this.#at >= this.#tokens.length)
                break;
        }
        return { kind: 'table', head, rows, location: this.#locate(open) };
    }
    #line(token) {
        return this.#from + (token.map?.[0] ?? 0);
    }
    #locate(token, content) {
        const [start, end] = token.map ?? [0, 1];
        return locateLines(this.#source, this.#from + start, this.#from + end, content);
    }
}

// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/source/yaml.js
var yaml = __webpack_require__(8494);
;// CONCATENATED MODULE: ./lib/cards/markdown/front-matter.js


const FENCE = /^---[ \t]*$/;
/** A line that can stand in a block of metadata; headings and prose cannot. */
const METADATA_LINE = /^(?:[\w$-][\w .$-]{0,80}:(?:\s|$)|\s*-\s|\s*#|\s+\S|\s*$|[[{])/;
/**
 * Reads the metadata block between two lines of `---` at the very start, as the Hugging Face Hub finds it.
 *
 * @param lines the file without its line ends
 */
function readFrontMatter(lines, file) {
    const none = { state: 'none', data: null, location: null, bodyLine: 0, problems: [] };
    let open = 0;
    while (open < lines.length && lines[open].replace(/^\uFEFF/, '').trim() === '')
        open++;
    if (open >= lines.length || !FENCE.test(lines[open].replace(/^\uFEFF/, '').trimStart()))
        return none;
    let close = open + 1;
    while (close < lines.length && !FENCE.test(lines[close]))
        close++;
    const location = {
        file,
        line: open + 1,
        column: 1,
        endLine: Math.min(close, lines.length - 1) + 1,
        endColumn: lines[Math.min(close, lines.length - 1)].length + 1,
    };
    if (close >= lines.length)
        return unclosed(lines, open, location, none);
    const inside = lines.slice(open + 1, close);
    // A heading between two thematic breaks is text, not metadata.
    if (!inside.some((line) => /^\s*[\w"'$[{-]/.test(line)) && inside.some((line) => /^#+\s/.test(line)))
        return none;
    const bodyLine = close + 1;
    const reading = (0,yaml/* readYaml */.g)('\n'.repeat(open + 1) + inside.join('\n'), file);
    // What follows the first error of syntax is seldom another one.
    const told = reading.data ? reading.problems : reading.problems.slice(0, 1);
    const problems = told.map((problem) => inBlock(problem, location));
    const { data } = reading;
    if (!data) {
        const state = problems.length > 0 ? 'invalid' : 'empty';
        return { state, data: null, location, bodyLine, problems };
    }
    if (data.kind === 'map')
        return { state: data.entries.size === 0 ? 'empty' : 'map', data, location, bodyLine, problems };
    if (data.kind === 'scalar' && data.value === null)
        return { state: 'empty', data: null, location, bodyLine, problems };
    const problem = {
        kind: 'syntax',
        message: `The front matter must be a map of keys, but is ${(0,source_data/* describe */.q0)(data)}.`,
        fix: 'Write `key: value` pairs between the two `---` lines, or remove them.',
        location: data.location,
    };
    return { state: 'other', data, location, bodyLine, problems: [...problems, problem] };
}
/** `---` without an end is a thematic break, unless metadata follows. */
function unclosed(lines, open, location, none) {
    const first = lines[open + 1] ?? '';
    if (!/^[A-Za-z_][\w-]{0,60}:(?:\s|$)/.test(first))
        return none;
    let end = open + 1;
    while (end < lines.length && METADATA_LINE.test(lines[end]) && lines[end].trim() !== '')
        end++;
    const problem = {
        kind: 'syntax',
        message: 'The front matter is not closed: a second line `---` is missing.',
        fix: 'Put a line `---` below the metadata.',
        location: { ...location, endLine: open + 1, endColumn: lines[open].length + 1 },
    };
    return { state: 'unclosed', data: null, location: problem.location, bodyLine: end, problems: [problem] };
}
function inBlock(problem, block) {
    const line = Math.min(Math.max(problem.location.line, block.line), block.endLine);
    const endLine = Math.min(Math.max(problem.location.endLine, line), block.endLine);
    return {
        ...problem,
        message: problem.message.replace(/^The file\b/, 'The front matter'),
        location: { ...problem.location, line, endLine },
    };
}

// EXTERNAL MODULE: ./lib/cards/markdown/inline.js
var inline = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/cards/substance.js
var substance = __webpack_require__(3569);
;// CONCATENATED MODULE: ./lib/cards/markdown/metadata.js


/** Which sections a key of the metadata answers. Data sets are only named there, which does not describe the training data. */
const SECTIONS_OF = {
    license: ['model-details', 'license'],
    base_model: ['model-details', 'base-model'],
    language: ['model-details', 'language'],
    library_name: ['model-details'],
    pipeline_tag: ['model-details'],
    co2_eq_emissions: ['environmental-impact', 'emissions'],
    'model-index': ['evaluation', 'results'],
};
/** What the metadata says, by section. */
function metadataSections(data) {
    const own = new Map();
    if (data?.kind !== 'map')
        return own;
    const answers = Object.entries(SECTIONS_OF).flatMap(([key, ids]) => ids.map((id) => [key, id]));
    for (const [key, id] of answers) {
        const entry = data.entries.get(key);
        if (!entry)
            continue;
        const statements = statementsOf(key, entry.value);
        if (statements.length === 0)
            continue;
        const before = own.get(id);
        own.set(id, {
            matched: [...(before?.matched ?? []), key],
            location: before && before.location.line < entry.keyLocation.line ? before.location : entry.keyLocation,
            statements: [...(before?.statements ?? []), ...statements],
        });
    }
    return own;
}
function statementsOf(key, value) {
    if (key === 'model-index')
        return scores(value);
    if (key === 'co2_eq_emissions') {
        const amount = value.kind === 'map' ? value.entries.get('emissions')?.value : value;
        if (!amount || ((0,source_data/* numberIn */.Po)(amount) === null && !/\d/.test(textIn(amount))))
            return [];
    }
    const text = textIn(value);
    return text === ''
        ? []
        : [{ text: `${key}: ${text}`, kind: 'value', standing: (0,substance/* standingOf */.YP)(text), location: value.location }];
}
/** One statement for each metric of a result that names its data set, as the Hub demands. */
function scores(index) {
    return maps(index).flatMap((model) => maps(model.entries.get('results')?.value).flatMap((result) => {
        const dataset = result.entries.get('dataset')?.value;
        if (!dataset)
            return [];
        return maps(result.entries.get('metrics')?.value).flatMap((metric) => {
            const score = metric.entries.get('value')?.value;
            const text = score ? textIn(score) : '';
            if (text === '')
                return [];
            const name = textIn(metric.entries.get('name')?.value ?? metric.entries.get('type')?.value);
            return [
                {
                    text: `${name}: ${text} (${textIn(dataset)})`,
                    kind: 'value',
                    standing: 'substantive',
                    location: metric.location,
                },
            ];
        });
    }));
}
/** The model's name as the metadata gives it, or null. */
function metadataName(data) {
    if (data?.kind !== 'map')
        return null;
    const first = maps(data.entries.get('model-index')?.value)[0];
    const names = [
        data.entries.get('model_name')?.value,
        first?.entries.get('name')?.value,
        data.entries.get('name')?.value,
    ];
    for (const name of names)
        if (name?.kind === 'scalar' && name.value !== null && name.written.trim())
            return name.written.trim();
    return null;
}
function maps(data) {
    if (data?.kind === 'map')
        return [data];
    return data?.kind === 'list' ? data.items.filter((item) => item.kind === 'map') : [];
}
function textIn(data) {
    if (!data)
        return '';
    if (data.kind === 'scalar')
        return data.value === null ? '' : data.written.trim();
    const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
    return parts.map(textIn).filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./lib/cards/markdown/labels.js

const MARKED = /^(?:\*\*|__|<(?:b|strong|u)>)\s*([^*<>\n]{1,100}?)\s*(?:\*\*|__|<\/(?:b|strong|u)>)[ \t]*([:：.—–-]*)[ \t]*([\s\S]*)$/i;
const ITALIC = /^[*_]([^*_\n]{1,80}?[:：.])[*_][ \t]+([\s\S]*)$/;
const ITALIC_BEFORE = /^[*_]([^*_\n]{1,80}?)[*_][:：][ \t]*([\s\S]*)$/;
const PLAIN = /^([^\s:：*_`|<>[\]#-][^:：\n|<>`]{1,60})[:：](?:[ \t]+|(?=\s|$|\P{ASCII}))([\s\S]*)$/u;
/** A line that is nothing but one text in bold, italics or underline. */
const WHOLE = /^(?:\*\*|__|\*|_|<(?:b|strong|u|center|em|i)>)+\s*([^*<>\n]{1,120}?)\s*(?:\*\*|__|\*|_|<\/(?:b|strong|u|center|em|i)>)+[ \t]*([:：.]?)[ \t]*$/i;
/** The label at the start of a text, or null. */
function labelOf(text) {
    const marked = MARKED.exec(text);
    if (marked) {
        const [, inside = '', punctuation = '', rest = ''] = marked;
        const separated = punctuation !== '' || /[:：.]$/.test(inside) || rest === '' || /^[|\n]/.test(rest);
        if (separated)
            return { title: inside, rest: rest.replace(/^\|/, ''), marked: true };
        // "**Out-of-scope uses** Use in any manner …": a sentence of its own follows the name.
        return /^[\p{Lu}\d]/u.test(rest) ? { title: inside, rest, marked: false } : null;
    }
    const italic = ITALIC.exec(text) ?? ITALIC_BEFORE.exec(text);
    if (italic)
        return { title: italic[1], rest: italic[2], marked: true };
    const plain = PLAIN.exec(text);
    return plain ? { title: plain[1], rest: plain[2], marked: false } : null;
}
/** The title that a line consists of when all of it is in bold, underlined or in italics; else null. */
function wholeTitle(line) {
    const trimmed = line.trim();
    const match = WHOLE.exec(trimmed);
    let title = match?.[1];
    // Several bold runs beside each other are one title.
    if (!match && /^\*\*[^*]+\*\*(?:\s+\*\*[^*]+\*\*)+[:：.]?$/.test(trimmed))
        title = (0,inline/* plainText */.wh)(trimmed);
    if (title === undefined)
        return null;
    const words = title.split(/\s+/).length;
    const bold = /^(?:\*\*|__|<(?:b|strong|u)>)/i.test(trimmed);
    const sentence = /[.!?。]$/.test(title) && words > (bold ? 6 : 2);
    return words > 14 || sentence ? null : { title, bold };
}
const METRIC = /^(?:(?:eval(?:uation)?|val(?:idation)?|test|top-?\d|macro|micro|weighted|mean|average|avg|best|final)[ _@-]*)*(?:accuracy|acc|f1(?:[ _-]?score)?|precision|recall|rouge[ _-]?[\dlsum]*|(?:sacre)?bleu|meteor|chrf|wer|cer|perplexity|ppl|auc|auroc|roc[ _-]?auc|map|m?iou|mae|rmse|mse|r2|r²|exact[ _]match|em|dice|mcc|pass@\d+|spearman|pearson)(?:[ _@-]?\d+)?$|^(?:eval(?:uation)?|val(?:idation)?|test)[ _-]*loss$/i;
/** Whether a label with its value is a measured result: "Accuracy: 0.91". */
function isMetric({ title, rest }) {
    return /^[*_`\s]*[≈~<>=±]?\s*\d/.test(rest) && METRIC.test((0,inline/* plainText */.wh)(title).replace(/\s*\([^()]*\)$/, ''));
}

;// CONCATENATED MODULE: ./lib/cards/markdown/pieces.js

/** A bullet or number that its author typed inside a paragraph. */
const TYPED_BULLET = /^(?:[•●◦▪‣·–—]|\(?\d{1,2}\)|[✅❌⚠☑✔✖])\s*\S/u;
function linesOf(text) {
    return text.split('\n');
}
/**
 * The parts of a paragraph: a new one begins at a line that is a title or label of its own, and at a typed bullet.
 *
 * @param startsPiece whether a line is a title or starts with a label
 */
function piecesOf(block, source, startsPiece) {
    const lines = linesOf(block.text);
    if (lines.length === 1)
        return [block];
    const starts = [0];
    for (let i = 1; i < lines.length; i++) {
        const line = lines[i];
        const alone = starts.at(-1) === i - 1 && isTitleLine(lines[i - 1]);
        if (alone || startsPiece(line.trim()) || TYPED_BULLET.test(line.trim()))
            starts.push(i);
    }
    return starts.map((from, n) => {
        const to = starts[n + 1] ?? lines.length;
        const part = lines.slice(from, to).join('\n').trim();
        const first = block.location.line - 1;
        return { text: part, location: locateLines(source, first + from, first + to, part) };
    });
}
function isTitleLine(line) {
    return /^\s*(?:\*\*|__)[^*\n]+(?:\*\*|__)[:：.]?\s*$/.test(line);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/relations.js
/** Sections whose reader also looks below a sub-heading of another section: its content is theirs too. */
const ABSORBS = {
    'model-details': [
        'authorship',
        'model-description',
        'contact',
        'citation',
        'training-procedure',
        'hyperparameters',
        'hardware',
    ],
    'training-procedure': ['hyperparameters', 'hardware'],
    'environmental-impact': ['hardware'],
    evaluation: ['metrics', 'evaluation-data', 'safety-evaluation', 'factors', 'bias'],
    'ethical-considerations': ['bias', 'misuse-risks', 'guardrails'],
};
function absorbs(parent, child) {
    return parent === child || (ABSORBS[parent]?.includes(child) ?? false);
}
/** What can go wrong with a model. A labelled item of one of them, in the list of another, is an item of both. */
const CONCERNS = new Set([
    'limitations',
    'technical-limitations',
    'knowledge-limitations',
    'behavioral-limitations',
    'bias',
    'ethical-considerations',
    'misuse-risks',
    'factors',
]);
const USES = new Set([
    'intended-uses',
    'primary-uses',
    'secondary-uses',
    'out-of-scope-uses',
]);
/** Sections that must not borrow from others: what is out of scope is no intended use. */
const JEALOUS = new Set([...USES, ...CONCERNS, 'recommendations', 'guardrails']);
/** Whether an item labelled as `label` still belongs to the section whose list it stands in. */
function keepsItem(section, label) {
    if (absorbs(section, label) || (CONCERNS.has(section) && CONCERNS.has(label)))
        return true;
    return !(JEALOUS.has(section) && JEALOUS.has(label));
}
/** What is done with data and numbers; a limitation that is labelled "Training data" is about them and no account of them. */
const ACCOUNTS = new Set([
    'training-data',
    'training-procedure',
    'evaluation-data',
    'evaluation',
    'metrics',
    'safety-evaluation',
    'hardware',
    'model-details',
    'model-description',
]);
/** A list that its introduction turns against the section: what speaks for the model, or what to do about it. */
const TURN = /^\W*(?:even (?:considering|with|given|so|though)|despite|in spite of|nevertheless|nonetheless|to (?:mitigate|address|reduce|overcome|counter|avoid|alleviate)|(?:we|users) (?:recommend|should|mitigate)|mitigations?\b|recommendations?\b)/i;
/** A part that says what the model is good at. */
const STRENGTHS = /\b(?:strengths?|advantages?|benefits?|(?:does|works|performs|do|work|perform) (?:\w+ )?well|good at|capabilities)\b/i;
/** Whether a title inside of a section of concerns heads what speaks for the model. */
function praises(section, title) {
    return CONCERNS.has(section) && STRENGTHS.test(title) && !/\b(?:not?|n't|poorly|weakness\w*)\b/i.test(title);
}
/** Whether a list announced by such words is no list of what the section is about. */
function turnsAgainst(section, introduction) {
    return CONCERNS.has(section) && TURN.test(introduction);
}
/** Whether a label inside of a section starts the section that it names. */
function mayStart(inside, label) {
    return !(ACCOUNTS.has(label) && inside.some((section) => CONCERNS.has(section)));
}
/** Everyday words for data that belong to what stands above them: "Datasets" below "Evaluation data". */
const DATA_WORD = /^\W*(?:the )?(?:data|data ?sets?|corpus|corpora|(?:data )?pre-?processing|data sources?)\W*$/i;
/** Whether a title of data only says more about the section it stands in. */
function continues(inside, title) {
    if (inside.includes('training-data'))
        return false;
    return DATA_WORD.test(title) && (inside.includes('evaluation-data') || inside.includes('evaluation'));
}
/** Sections of prose, which a word, a flag or a number does not fill. */
function wantsProse(section) {
    return JEALOUS.has(section) || section === 'model-description';
}
/** Results and figures must stand in the card; where to find them is not what they are. */
const FIGURES = new Set([
    'evaluation',
    'safety-evaluation',
    'metrics',
    'environmental-impact',
]);
/** Whether a bare link fills the section: the name of a data set or a contact does, a pointer to limitations does not. */
function takesLinks(section) {
    return !wantsProse(section) && !FIGURES.has(section);
}
const CODE = new Set([
    'how-to-use',
    'citation',
    'hyperparameters',
    'training-procedure',
]);
/** Whether a code block is content of the section; results printed into a block without a language are. */
function takesCode(section, language, text) {
    if (CODE.has(section))
        return true;
    const results = /^(?:|text|txt|plain|plaintext|console|csv|json|yaml)$/i.test(language);
    return ((section === 'evaluation' || section === 'metrics') &&
        results &&
        /\d[.,]\d/.test(text) &&
        !/^\s*[$>]?\s*(?:python|pip|bash|sh|\.\/)/.test(text));
}
/** Whether a picture is content of the section: a plot of results is. */
function takesImages(section) {
    return section === 'evaluation' || section === 'metrics' || section === 'factors' || section === 'evaluation-data';
}
/**
 * Sections under whose title others are often answered: who writes of ethics may write of bias, who writes of training
 * may name the data. They count as answered by the statements that do.
 */
const RELATED = [
    {
        under: 'ethical-considerations',
        section: 'bias',
        evidence: /\b(?:bias(?:es|ed)?|stereotyp\w*|discriminat\w*|(?:un)?fair(?:ness|ly)?|prejudic\w*|under-?represent\w*|disparit\w*)\b|偏见|偏見|歧视|歧視|バイアス|差別|편향|차별|предвз|дискримин|\bsesgos?\b|\bvi[eé]s\w*|\bbiais\b/i,
    },
    {
        under: 'ethical-considerations',
        titles: /^\W*(?:\w+ )?(?:considerations?|disclaimers?)\W*$/i,
        section: 'limitations',
        evidence: /\b(?:(?:can|may|might|could) (?:still |also |sometimes |occasionally )?(?:produce|generate|output|hallucinate|fail|struggle|miss|degrade|be (?:wrong|inaccurate|incorrect|biased|unreliable))|struggles? (?:with|to)|hallucinat\w+|does not (?:support|handle|perform|work)|(?:cannot|unable to|fails to)|degrades?)\b/i,
    },
    {
        under: 'training-procedure',
        section: 'training-data',
        evidence: /\b(?:(?:fine-?|pre-?)?(?:trained|tuned|training) (?:on|with|using|from)\b.{0,60}\b(?:data|dataset|datasets|corpus|corpora|images?|texts?|examples?|samples?|tokens|records|pairs|sentences|documents|articles|books)\b|training (?:data|set|corpus)\b)/i,
    },
];
/**
 * The sections that a statement answers besides its own.
 *
 * @param titles the titles above the statement, the closest ones
 */
function relatedSections(section, titles, text) {
    const start = text.slice(0, 4000);
    return RELATED.filter(({ under, titles: wanted, evidence }) => under === section && (!wanted || titles.some((title) => wanted.test(title))) && evidence.test(start)).map((related) => related.section);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/outline.js





/** Bold lines stand below headings, labels below bold lines. */
const BOLD_LEVEL = 7;
const LABEL_LEVEL = 9;
/** Sections about data and measurement, whose caveats are not the model's. */
const OF_DATA = new Set([
    'evaluation-data',
    'training-data',
    'metrics',
    'evaluation',
]);
/** Words that hand over to a list, also where no colon does. */
const INTRODUCTION = /\b(?:follow\w*|includ\w*|such as|these|here are|several|list\w*|namely)\b/i;
/** Whether a paragraph before a list is there for the list: by its words, or because it is too short to say much. */
function introduces(text) {
    return (0,inline/* announcesList */.TQ)(text) || INTRODUCTION.test(text) || (0,inline/* plainText */.wh)(text).split(' ').length <= 8;
}
/** Walks the blocks of a card and says which sections each statement belongs to. */
class Outline {
    titles = [];
    entries = [];
    #stack = [];
    #source;
    #match;
    /** A label that is waiting for the one block it announces. */
    #waiting = null;
    constructor(blocks, source, match) {
        this.#source = source;
        this.#match = match;
        blocks.forEach((block, i) => {
            const waiting = this.#waiting;
            this.#waiting = null;
            this.#block(block, blocks[i + 1]);
            if (waiting && this.#waiting !== waiting)
                this.#close(waiting);
        });
    }
    #top() {
        return this.#stack.at(-1) ?? null;
    }
    #open(level, text, location, named) {
        this.#popTo(level);
        const above = this.#top();
        const inherited = above?.sections ?? [];
        const absorbing = inherited.filter((section) => !named.includes(section) && named.some((n) => absorbs(section, n)));
        const sections = named.length > 0 ? [...named, ...absorbing] : inherited;
        const title = { level, text, location, above, named, sections };
        this.#stack.push(title);
        this.titles.push(title);
        return title;
    }
    #popTo(level) {
        while ((this.#top()?.level ?? 0) >= level)
            this.#stack.pop();
    }
    #close(title) {
        const at = this.#stack.indexOf(title);
        if (at >= 0)
            this.#stack.length = at;
    }
    #block(block, next) {
        switch (block.kind) {
            case 'heading': {
                const text = (0,inline/* plainText */.wh)(block.text);
                this.#open(block.level, text, block.location, this.#named(block.text, block.level));
                return;
            }
            case 'close':
                this.#popTo(SUMMARY_LEVEL);
                return;
            case 'paragraph':
                this.#paragraph(block, next);
                return;
            case 'list':
                for (const item of block.items)
                    this.#item(item);
                return;
            case 'table':
                this.#table(block);
                return;
            case 'code':
                this.#add({ kind: 'code', text: block.text, location: block.location, language: block.language });
        }
    }
    /** The sections that a heading names where it stands: "Caveats" below the test data are about the test data. */
    #named(text, level) {
        const named = this.#match(text);
        if (named.length !== 1)
            return named;
        const above = this.#stack.findLast((title) => title.level < level)?.sections ?? [];
        const plain = (0,inline/* plainText */.wh)(text);
        if (continues(above, plain))
            return [];
        const caveats = named[0] === 'limitations' && /^\W*caveats?\W*$/i.test(plain);
        return caveats && above.some((section) => OF_DATA.has(section)) ? [] : named;
    }
    #add(entry) {
        const title = entry.title === undefined ? this.#top() : entry.title;
        this.entries.push({
            decisive: entry.text,
            sections: title?.sections ?? [],
            introduces: false,
            ...entry,
            title,
        });
    }
    #paragraph(block, next) {
        const pieces = piecesOf(block, this.#source, (line) => this.#startsPiece(line));
        pieces.forEach(({ text, location }, i) => {
            const follows = i === pieces.length - 1 ? next : undefined;
            const whole = linesOf(text).length === 1 ? wholeTitle(text) : null;
            if (whole) {
                const named = this.#match(whole.title);
                if (whole.bold || named.length > 0) {
                    this.#open(BOLD_LEVEL, (0,inline/* plainText */.wh)(whole.title), location, named);
                    return;
                }
            }
            this.#prose(text, location, follows);
        });
    }
    #startsPiece(line) {
        if (wholeTitle(line)?.bold)
            return true;
        const label = labelOf(line);
        return label !== null && (label.marked || this.#labelled(label).length > 0);
    }
    /** The sections that a label names; a plain label must be short. */
    #labelled(label) {
        const words = (0,inline/* plainText */.wh)(label.title).split(' ').length;
        if (words > (label.marked ? 12 : 6))
            return [];
        // "Accuracy: 0.91" is a result wherever it stands, "Accuracy: may be low" nowhere.
        if (isMetric(label))
            return ['metrics'];
        const inside = this.#top()?.sections ?? [];
        const title = (0,inline/* plainText */.wh)(label.title);
        if (continues(inside, title) || /\b(?:accuracy|precision|recall|loss)\b/i.test(title))
            return [];
        const named = this.#match(label.title).filter((section) => mayStart(inside, section));
        return named;
    }
    #prose(text, location, next) {
        const label = labelOf(text);
        const named = label ? this.#labelled(label) : [];
        const listed = next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'code';
        const announces = /[:：]\s*[*_]*\s*$/.test(text);
        const caption = /^\W*this section (?:\w+ ){0,2}(?:identif|describ|provid|address|list|contain|outlin|cover|explain|detail)/i.test(text);
        if (label && named.length > 0) {
            const title = this.#open(LABEL_LEVEL, (0,inline/* plainText */.wh)(label.title), location, named);
            const rest = (0,inline/* plainText */.wh)(label.rest);
            if (rest !== '' || (0,inline/* showsImage */.AA)(label.rest)) {
                this.#add({ kind: 'run-in', text: label.rest, location, introduces: announces && listed });
            }
            if (rest === '' || announces)
                this.#waiting = title;
            else
                this.#close(title);
            return;
        }
        if ((0,inline/* plainText */.wh)(text) === '') {
            if ((0,inline/* showsImage */.AA)(text))
                this.#add({ kind: 'image', text, location });
            return;
        }
        const decisive = label?.marked && (0,inline/* plainText */.wh)(label.rest) !== '' ? label.rest : text;
        const kind = label?.marked ? 'run-in' : 'paragraph';
        this.#add({
            kind,
            text,
            decisive,
            location,
            introduces: caption || (announces && listed) || (next?.kind === 'list' && introduces(text)),
        });
    }
    #item(item) {
        const [first, ...others] = item.blocks;
        const text = first?.kind === 'paragraph' ? first.text : '';
        const label = text ? labelOf(text) : null;
        const nested = others.filter((block) => block.kind === 'list');
        let named = label ? this.#labelled(label) : [];
        if (named.length === 0 && text && others.length > 0 && !label)
            named = this.#match(text.replace(/[:：]\s*$/, ''));
        const rest = label ? label.rest : '';
        const inherited = this.#top();
        const whole = item.blocks.map(textOf).filter(Boolean).join(' ');
        if (named.length > 0) {
            const kept = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
            const title = this.#open(LABEL_LEVEL, (0,inline/* plainText */.wh)(label?.title ?? text), item.location, named);
            if (nested.length > 0 && (0,inline/* plainText */.wh)(rest) === '') {
                for (const list of nested)
                    if (list.kind === 'list')
                        for (const inner of list.items)
                            this.#item(inner);
            }
            else {
                const value = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
                this.#add({ kind: 'item', text: value, location: item.location, title, sections: named });
            }
            this.#close(title);
            if (kept.length > 0) {
                const decisive = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
                this.#add({ kind: 'item', text: whole, decisive, location: item.location, title: inherited, sections: kept });
            }
            return;
        }
        if (first?.kind === 'code') {
            this.#add({ kind: 'code', text: first.text, location: item.location, language: first.language });
            return;
        }
        const decisive = label?.marked ? [rest, ...others.map(textOf)].filter(Boolean).join(' ') : whole;
        if ((0,inline/* plainText */.wh)(whole) !== '')
            this.#add({ kind: 'item', text: whole, decisive, location: item.location });
        else if ((0,inline/* showsImage */.AA)(whole))
            this.#add({ kind: 'image', text: whole, location: item.location });
        // Labels further down speak for themselves.
        for (const list of nested)
            if (list.kind === 'list')
                for (const inner of list.items)
                    this.#labelledBelow(inner);
    }
    /** Looks for labelled items inside an item that has been counted as a whole. */
    #labelledBelow(item) {
        const [first, ...others] = item.blocks;
        const label = first?.kind === 'paragraph' ? labelOf(first.text) : null;
        const named = label ? this.#labelled(label) : [];
        if (label && named.length > 0) {
            const title = this.#open(LABEL_LEVEL, (0,inline/* plainText */.wh)(label.title), item.location, named);
            const value = [label.rest, ...others.map(textOf)].filter(Boolean).join(' ');
            this.#add({ kind: 'item', text: value, location: item.location, title, sections: named });
            this.#close(title);
        }
        else {
            for (const block of others)
                if (block.kind === 'list')
                    for (const inner of block.items)
                        this.#labelledBelow(inner);
        }
    }
    #table(table) {
        const columns = table.head.length;
        const figures = table.head.length > 2 ? table.head.flatMap((cell) => this.#match(cell)) : [];
        const emissions = figures.includes('environmental-impact');
        const rows = table.rows.length === 0 ? [{ cells: table.head, location: table.location }] : table.rows;
        const headIsRow = columns === 2 &&
            table.rows.length > 0 &&
            this.#match(table.head[0] ?? '').length > 0 &&
            (table.head[1] ?? '').length > 12;
        for (const row of headIsRow
            ? [{ cells: table.head, location: { ...table.location, endLine: table.location.line } }, ...rows]
            : rows) {
            const text = row.cells.join(' | ');
            const value = row.cells.slice(1).join(' | ');
            const named = columns === 2 ? this.#match(row.cells[0] ?? '') : emissions ? ['environmental-impact'] : [];
            const inherited = this.#top();
            if (named.length > 0) {
                const title = this.#open(LABEL_LEVEL, (0,inline/* plainText */.wh)(columns === 2 ? (row.cells[0] ?? '') : table.head.join(' | ')), row.location, named);
                this.#add({ kind: 'row', text: value, location: row.location, title, sections: named });
                this.#close(title);
            }
            const sections = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
            if (named.length === 0 || sections.length > 0) {
                const decisive = columns === 2 ? value : text;
                this.#add({ kind: 'row', text, decisive, location: row.location, title: inherited, sections });
            }
        }
    }
}
/** All text of a block, on one line. */
function textOf(block) {
    switch (block.kind) {
        case 'paragraph':
            return block.text.replace(/\s+/g, ' ');
        case 'heading':
            return block.text;
        case 'list':
            return block.items.map((item) => item.blocks.map(textOf).filter(Boolean).join(' ')).join('; ');
        case 'table':
            return [block.head, ...block.rows.map((row) => row.cells)].map((cells) => cells.join(' | ')).join('; ');
        default:
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/cards/markdown/statements.js



/** Longer statements are cut: nobody reads them out, and comparing them costs time. */
const MAX_TEXT = 4000;
/** The sections of an outline with the statements that stand in them. */
function ownSections(outline) {
    const own = new Map();
    const instructions = instructionTitles(outline);
    const start = (id, title, location) => {
        const section = own.get(id) ?? { matched: [], location, statements: [] };
        if (title && !section.matched.includes(title.text))
            section.matched.push(title.text);
        own.set(id, section);
        return section;
    };
    const place = (id, title) => title && instructions.has(title) && INSTRUCTIONS.has(id) ? 'how-to-use' : id;
    for (const title of outline.titles)
        for (const id of title.named)
            start(place(id, title), title, title.location);
    for (const group of groupsOf(outline.entries)) {
        const { title, sections } = group[0];
        for (const wanted of sections) {
            const id = place(wanted, title);
            for (const statement of statements_statementsOf(group, id)) {
                start(id, null, statement.location).statements.push(statement);
                if (statement.standing !== 'substantive')
                    continue;
                for (const related of relatedSections(id, titlesOf(title), statement.text)) {
                    if (sections.includes(related))
                        continue;
                    start(related, title, title?.location ?? statement.location).statements.push(statement);
                }
            }
        }
    }
    for (const section of own.values())
        section.matched.splice(20);
    return own;
}
function titlesOf(title) {
    return [title?.text, title?.above?.text].filter((text) => text !== undefined);
}
/** Sections whose everyday titles ("Usage") also head instructions with code. */
const INSTRUCTIONS = new Set(['intended-uses', 'primary-uses']);
/** Titles of everyday words for use below which code stands: they say how, not what for. */
function instructionTitles(outline) {
    const found = new Set();
    for (const { kind, title } of outline.entries) {
        if (kind === 'code' && title && /^\W*(?:(?:model|direct) )?(?:use|uses|usage)\W*$/i.test(title.text))
            found.add(title);
    }
    return found;
}
/** Entries that stand together: under one title, and for the same sections. */
function groupsOf(entries) {
    const groups = [];
    for (const entry of entries) {
        const last = groups.at(-1);
        const before = last?.at(-1);
        if (last && before && before.title === entry.title && before.sections.join() === entry.sections.join())
            last.push(entry);
        else
            groups.push([entry]);
    }
    return groups;
}
function statements_statementsOf(group, id) {
    const { title } = group[0];
    if (title && title.named.length === 0 && praises(id, title.text))
        return [];
    const taken = withoutTurns(group, id).filter((entry) => isTaken(entry, id));
    const itemised = taken.some(({ kind }) => kind === 'item' || kind === 'row');
    const isSub = title !== null && title.named.length === 0;
    const told = taken.filter((entry) => !entry.introduces && !(isSub && itemised && entry.kind === 'paragraph'));
    // A sentence before a list is what there is when the list says nothing, unless it only announces the list.
    const says = told.some((entry) => standing(entry, id) === 'substantive');
    const kept = !says && taken.some((entry) => !(0,inline/* announcesList */.TQ)(entry.text)) ? taken : told;
    const statements = kept.map((entry) => statementOf(entry, id));
    if (!isSub || itemised || statements.length < 2 || !statements.every((s) => s.kind === 'paragraph'))
        return statements;
    return [underHeading(title, statements)];
}
/** The entries without the lists that argue for the model or against the concern. */
function withoutTurns(group, id) {
    let turned = false;
    return group.filter((entry) => {
        const listed = entry.kind === 'item' || entry.kind === 'row';
        if (!listed)
            turned = entry.introduces && turnsAgainst(id, entry.text);
        return !turned;
    });
}
/** A sub-heading with its paragraphs is one point. */
function underHeading(title, paragraphs) {
    const lead = paragraphs.find((p) => p.standing === 'substantive') ?? paragraphs[0];
    const last = paragraphs.at(-1);
    return {
        text: `${title.text}: ${lead.text}`,
        kind: 'heading',
        standing: lead.standing,
        location: { ...title.location, endLine: last.location.endLine, endColumn: last.location.endColumn },
    };
}
/** Whether a section can be filled by such an entry at all. */
function isTaken(entry, id) {
    if (entry.kind === 'code')
        return takesCode(id, entry.language ?? '', entry.text);
    if (entry.kind === 'image')
        return takesImages(id);
    if ((0,inline/* plainText */.wh)(entry.text) === '')
        return (0,inline/* showsImage */.AA)(entry.text) && takesImages(id);
    return takesLinks(id) || (0,inline/* besidesLinks */.V2)(entry.text) !== '' || /^\s*<[^>]*>\s*$/.test(entry.text);
}
function statementOf(entry, id) {
    const kind = entry.kind === 'code' || entry.kind === 'image' ? 'value' : entry.kind;
    const text = tidy(entry.text).slice(0, MAX_TEXT);
    return { text, kind, standing: standing(entry, id), location: entry.location };
}
/** A text on one line, without comments. */
function tidy(text) {
    const shown = (0,inline/* withoutComments */.fx)(text).trim();
    return /\s\s|[\n\r\t]/.test(shown) ? shown.replace(/\s+/g, ' ') : shown;
}
function standing(entry, id) {
    if (entry.kind === 'code' || entry.kind === 'image')
        return 'substantive';
    const decisive = tidy(entry.decisive);
    if ((0,inline/* showsImage */.AA)(decisive) && takesImages(id))
        return 'substantive';
    const found = (0,substance/* standingOf */.YP)(decisive);
    if (found !== 'substantive')
        return found;
    const plain = (0,inline/* plainText */.wh)(decisive);
    if (!takesLinks(id) && (0,inline/* besidesLinks */.V2)(decisive) === '')
        return 'empty';
    // "ROUGE-1: 41.5" is an answer; "41.5" alone answers nothing.
    const labelled = entry.title?.level === LABEL || entry.decisive !== entry.text;
    const wordless = (0,substance/* standingOfSentence */.j5)(tidy(entry.text)) === 'empty';
    if (wordless && !labelled && entry.kind !== 'row' && id !== 'environmental-impact')
        return 'empty';
    if (BARE.test(plain))
        return 'placeholder';
    if (wantsProse(id)) {
        // "bias: none", "Limitations: yes" and a bare link say nothing of a concern or a use.
        if (entry.title?.level === LABEL && /^(?:true|false|yes|no|none|[\d.]+)$/i.test(plain))
            return 'placeholder';
    }
    if (id !== 'environmental-impact')
        return found;
    return (labelled && /\d/.test(plain)) || isFigure(plain) || REASON.test(plain) ? found : 'empty';
}
const LABEL = 9;
/** The name of a concern by itself says nothing of it. */
const BARE = /^\W*(?:limitations?|bias(?:es)?|risks?|safety|evaluations?|ethics|fairness|harms?|recommendations?)\W*$/i;
/** A number with a unit or a word. */
const isFigure = (text) => /\d/.test(text) && /\p{L}{2}/u.test(text);
/** Environmental impact is a matter of figures; without one, a reason why there is none is an answer. */
const REASON = /\b(?:because|since|due to|therefore|negligible|no training|not trained)\b/i;

// EXTERNAL MODULE: ./lib/cards/markdown/titles.js + 2 modules
var titles = __webpack_require__(6608);
;// CONCATENATED MODULE: ./lib/cards/markdown/card.js












/**
 * Makes a reader of Markdown cards; the parser is loaded now.
 *
 * @param aliases further names of sections, as a policy gives them
 */
async function markdownReader(aliases = {}) {
    const readBlocks = await blockReader();
    const match = (0,titles/* titleMatcher */.l)(aliases);
    return (text, path) => markdownCard(text, path, readBlocks, match);
}
function markdownCard(text, path, readBlocks, match) {
    const refusal = refused(text, path);
    if (refusal)
        return (0,unreadable/* unreadableCard */.C)(path, 'markdown', [refusal]);
    const lines = text.split(/\r\n|\r|\n/);
    const frontMatter = readFrontMatter(lines, path);
    const body = lines.slice(frontMatter.bodyLine);
    if (body[0]?.startsWith('\uFEFF'))
        body[0] = body[0].slice(1);
    const source = { file: path, lines };
    const blocks = readBlocks(body.join('\n'), source, frontMatter.bodyLine);
    const outline = new Outline(blocks, source, match);
    const hasText = outline.entries.length > 0 || outline.titles.length > 0;
    const problems = frontMatter.problems.map((problem) => ({
        ...problem,
        kind: problem.kind === 'duplicate-key' ? 'duplicate-key' : 'front-matter',
    }));
    if (!hasText && (frontMatter.data === null || frontMatter.state === 'empty')) {
        const message = 'The card is empty: it has neither text nor metadata.';
        const problem = { kind: 'unreadable', message, fix: 'Write the card.', location: (0,source_location/* startOf */.G)(path) };
        return (0,unreadable/* unreadableCard */.C)(path, 'markdown', [problem, ...problems]);
    }
    const sections = (0,compose/* composeSections */.z)(merged(metadataSections(frontMatter.data), withPrimaryUses(withIntroduction(ownSections(outline), outline))));
    const last = lastLine(lines, path);
    return {
        path,
        format: 'markdown',
        text: '',
        body: { blocks, titles: outline.titles, from: frontMatter.bodyLine },
        name: metadataName(frontMatter.data) ?? titleOf(outline, match),
        readable: true,
        sections,
        scores: [],
        problems,
        fields: null,
        frontMatter: frontMatter.data,
        frontMatterLocation: frontMatter.location,
        placeFor: (section) => placeFor(section, sections, last),
        placeForField: () => frontMatter.location ?? (0,source_location/* startOf */.G)(path),
    };
}
/** Why a text is no card at all, or null. */
function refused(text, path) {
    const problem = (message, fix) => ({
        kind: 'unreadable',
        message,
        fix,
        location: (0,source_location/* startOf */.G)(path),
    });
    if (Buffer.byteLength(text) > source_problem/* MAX_BYTES */.zx)
        return problem('The file is larger than 1 MiB.', 'Keep data out of it; link to it instead.');
    if (text.includes('\0'))
        return problem('The file is not text: it holds NUL bytes.', 'Save it as UTF-8 text.');
    return text.replace(/^\uFEFF/, '').trim() === '' ? problem('The file is empty.', 'Write the card.') : null;
}
function merged(a, b) {
    const all = new Map(a);
    for (const [id, section] of b) {
        const other = all.get(id);
        all.set(id, other
            ? {
                matched: [...section.matched, ...other.matched],
                location: section.location,
                statements: [...other.statements, ...section.statements],
            }
            : section);
    }
    return all;
}
/** What stands below the first title, before any section, describes the model. */
function withIntroduction(own, outline) {
    const first = outline.titles.find(({ level, named }) => level === 1 && named.length === 0) ?? outline.titles[0];
    const intro = outline.entries
        .filter((e) => (e.title === null || (e.title === first && e.sections.length === 0)) &&
        (e.kind === 'paragraph' || e.kind === 'run-in'))
        .filter((e) => !e.introduces && (0,inline/* plainText */.wh)(e.text).split(' ').length > 4);
    const opening = intro[0];
    if (own.has('model-description') || !opening)
        return own;
    const statements = intro.map((e) => ({
        text: e.text.replace(/\s+/g, ' ').slice(0, 4000),
        kind: 'paragraph',
        standing: 'substantive',
        location: e.location,
    }));
    own.set('model-description', {
        matched: first ? [first.text] : [],
        location: first?.location ?? opening.location,
        statements,
    });
    return own;
}
/** Who writes of the intended use in general writes of the primary one. */
function withPrimaryUses(own) {
    const intended = own.get('intended-uses');
    if (!intended || own.has('primary-uses'))
        return own;
    own.set('primary-uses', intended);
    own.delete('intended-uses');
    return own;
}
/** The model's name in the first heading: "Model Card for X" names X, "Limitations" names nobody. */
function titleOf(outline, match) {
    const first = outline.titles.find(({ level }) => level === 1) ?? outline.titles[0];
    if (!first || first.level > 2)
        return null;
    const bare = first.text
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^(?:the\s+)?model\s?card\s*(?:(?:for|of|:|[-–—])\s*)?/i, '')
        .replace(/\s*[-–—:|]?\s*model\s?card\s*$/i, '')
        .trim();
    return bare === '' || match(bare).length > 0 ? null : bare;
}
function lastLine(lines, file) {
    let last = lines.length - 1;
    while (last > 0 && lines[last].trim() === '')
        last--;
    const end = lines[last].length + 1;
    return { file, line: last + 1, column: 1, endLine: last + 1, endColumn: end };
}
/** Sections behind which a reader would look first, closest first; the catalogue's order decides the rest. */
const BEHIND = {
    'out-of-scope-uses': ['intended-uses'],
    limitations: ['bias', 'misuse-risks', 'out-of-scope-uses', 'intended-uses'],
    bias: ['limitations', 'misuse-risks', 'out-of-scope-uses'],
    'ethical-considerations': ['bias', 'limitations', 'misuse-risks', 'out-of-scope-uses'],
    recommendations: ['ethical-considerations', 'bias', 'limitations'],
    'safety-evaluation': ['evaluation'],
};
/** Behind the nearest related section that exists, else behind one that the catalogue puts before it; else the last line. */
function placeFor(section, sections, last) {
    const present = sections.get(section);
    if (present)
        return present.location;
    const earlier = cards_sections/* SECTION_IDS */.ZE.slice(0, cards_sections/* SECTION_IDS */.ZE.indexOf(section)).reverse();
    for (const id of [...(BEHIND[section] ?? []), ...earlier]) {
        const before = sections.get(id);
        if (!before)
            continue;
        const ends = [before.location.endLine, ...before.statements.map((s) => s.location.endLine)];
        const line = Math.min(Math.max(...ends), last.line);
        return { ...last, line, column: 1, endLine: line, endColumn: 1 };
    }
    return last;
}


/***/ })

};
