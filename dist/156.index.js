export const id = 156;
export const ids = [156];
export const modules = {

/***/ 8394:
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
// EXTERNAL MODULE: ./lib/cards/several.js
var several = __webpack_require__(8771);
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
        const lines = text
            .split('\n')
            .map((line) => line.replace(/^\s+/, '').replace(TAG, (tag, _, name) => (/^img$/i.test(name) ? tag : ' ')));
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
// EXTERNAL MODULE: ./lib/source/yaml.js + 2 modules
var yaml = __webpack_require__(6099);
;// CONCATENATED MODULE: ./lib/cards/markdown/front-matter-form.js
const FENCE = /^---[ \t]*$/;
/** A line that can stand in a block of metadata; headings and prose cannot. */
const METADATA_LINE = /^(?:[\w$-][\w .$-]{0,80}:(?:\s|$)|\s*-\s|\s*#|\s+\S|\s*$|[[{])/;
/** Keys by which a block below the start of the file is known for metadata. */
const TELLING_KEY = /^(?:license|language|tags|datasets|metrics|pipeline_tag|library_name|base_model|model-index|co2_eq_emissions|license_name):(?:\s|$)/;
/** Longer blocks are none. */
const MAX_BLOCK = 1000;
/**
 * What is odd about the place and form of a block that was found.
 *
 * @param open the line of its first fence, counted from 0
 */
function formProblems(lines, open, file) {
    const found = [];
    const fence = lines[open];
    if (lines[0]?.startsWith('\uFEFF')) {
        found.push({
            kind: 'syntax',
            message: 'The file starts with a byte order mark, an invisible character in front of the metadata.',
            why: 'Python tools such as huggingface_hub find no metadata behind it.',
            fix: 'Save the file as UTF-8 without a byte order mark.',
            location: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
            atMost: 'warning',
        });
    }
    const above = open > 0;
    const bare = fence.replace(/^\uFEFF/, '');
    if (above || /^[ \t]/.test(bare)) {
        found.push({
            kind: 'syntax',
            message: above
                ? `The front matter starts on line ${open + 1}, below empty lines.`
                : 'White space stands in front of the `---` that opens the front matter.',
            why: 'The Hugging Face Hub reads it there, but GitHub and page generators look for `---` at the very start and show it as text.',
            fix: above ? 'Remove the empty lines above it.' : 'Remove the white space.',
            location: lineAt(lines, open, file),
            atMost: 'warning',
        });
    }
    if (/[ \t]$/.test(fence)) {
        found.push({
            kind: 'syntax',
            message: 'White space stands behind the `---` that opens the front matter.',
            why: 'The Hugging Face Hub wants the line to end there and finds no metadata.',
            fix: 'Remove the white space.',
            location: lineAt(lines, open, file),
            atMost: 'warning',
        });
    }
    return found;
}
/** A first line `---` that opens no metadata. */
function thematicBreak(lines, open, closed, file) {
    return {
        kind: 'syntax',
        message: `The \`---\` in line ${open + 1} is read as a thematic break, not as the start of metadata: ${closed ? 'a heading stands below it' : 'no second `---` closes it'}.`,
        why: closed
            ? 'The Hugging Face Hub takes what stands between two such lines at the start for metadata, and does not show it.'
            : 'Tools that look for metadata look there first, and a later `---` would close it.',
        fix: 'Remove the line, or write `***` for a thematic break.',
        location: lineAt(lines, open, file),
        atMost: 'note',
    };
}
/** A block between two lines of `+++`: the line behind it, and what to say of it; null when there is none. */
function tomlBlock(lines, open, file) {
    if ((lines[open] ?? '').replace(/^\uFEFF/, '').trimEnd() !== '+++')
        return null;
    const close = lines.findIndex((line, i) => i > open && line.trimEnd() === '+++');
    if (close < 0 ||
        !lines.slice(open + 1, close).every((line) => /^\s*(?:$|#|\[|[\w."'-]+\s*=|["'\]}),]|\S+,?$)/.test(line)))
        return null;
    const end = lines[close].length + 1;
    const location = { file, line: open + 1, column: 1, endLine: close + 1, endColumn: end };
    const problem = {
        kind: 'syntax',
        message: 'The front matter is TOML, between lines of `+++`, and is not read.',
        why: 'Model cards have YAML between lines of `---`; the Hugging Face Hub shows TOML as text.',
        fix: 'Write it as `key: value` pairs between two lines of `---`.',
        location: lineAt(lines, open, file),
        atMost: 'warning',
    };
    return { bodyLine: close + 1, location, problem };
}
/** The first block of metadata below the place where metadata is read, as a problem; null when there is none. */
function laterBlock(lines, from, isSecond, file) {
    let code = '';
    for (let i = from; i < lines.length; i++) {
        const line = lines[i];
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark && (code === '' || (mark.startsWith(code) && /^\s*[`~]+\s*$/.test(line))))
            code = code === '' ? mark : '';
        if (code !== '' || !FENCE.test(line) || !/^[\w-]{1,60}:(?:\s|$)/.test(lines[i + 1] ?? ''))
            continue;
        if (i > from && !/^\s*$|-->\s*$|^#/.test(lines[i - 1]))
            continue;
        let close = i + 1;
        while (close < lines.length && close - i < MAX_BLOCK && METADATA_LINE.test(lines[close])) {
            if (FENCE.test(lines[close]))
                break;
            close++;
        }
        if (!FENCE.test(lines[close] ?? ''))
            continue;
        if (!lines.slice(i + 1, close).some((each) => TELLING_KEY.test(each))) {
            i = close - 1;
            continue;
        }
        return {
            kind: 'syntax',
            message: isSecond
                ? 'A second block of metadata stands here and is not read: only the one at the start of the file counts.'
                : 'The block of metadata here is not read: it does not stand at the start of the file.',
            why: 'The Hugging Face Hub and other tools look for metadata at the start only, and show this block as text.',
            fix: isSecond ? 'Move its keys into the first block.' : 'Move it, from `---` to `---`, to the top of the file.',
            location: lineAt(lines, i + 1, file),
            atMost: 'warning',
        };
    }
    return null;
}
function lineAt(lines, index, file) {
    const end = lines[index].length + 1;
    return { file, line: index + 1, column: 1, endLine: index + 1, endColumn: end };
}

;// CONCATENATED MODULE: ./lib/cards/markdown/front-matter.js



/**
 * Reads the metadata block between two lines of `---` at the very start, as the Hugging Face Hub finds it.
 *
 * @param lines the file without its line ends
 */
function readFrontMatter(lines, file) {
    let open = 0;
    while (open < lines.length && lines[open].replace(/^\uFEFF/, '').trim() === '')
        open++;
    const found = blockAt(lines, open, file);
    const later = laterBlock(lines, found.bodyLine, found.state !== 'none', file);
    return later ? { ...found, problems: [...found.problems, later] } : found;
}
/** The block that starts at the first line with something in it. */
function blockAt(lines, open, file) {
    const none = { state: 'none', data: null, location: null, bodyLine: 0, problems: [] };
    const toml = tomlBlock(lines, open, file);
    if (toml)
        return { state: 'toml', data: null, ...toml, problems: [toml.problem] };
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
    const closed = close < lines.length;
    const asBreak = { ...none, problems: [thematicBreak(lines, open, closed, file)] };
    const form = formProblems(lines, open, file);
    if (!closed)
        return unclosed(lines, open, location, asBreak, form);
    const inside = lines.slice(open + 1, close);
    // A heading between two thematic breaks is text, not metadata.
    if (!inside.some((line) => /^\s*[\w"'$[{-]/.test(line)) && inside.some((line) => /^#+\s/.test(line)))
        return asBreak;
    const bodyLine = close + 1;
    const reading = (0,yaml/* readYaml */.g)('\n'.repeat(open + 1) + inside.join('\n'), file);
    // What follows the first error of syntax is seldom another one.
    const told = reading.data ? reading.problems : reading.problems.slice(0, 1);
    const problems = [...form, ...told.map((problem) => inBlock(problem, location))];
    const { data } = reading;
    if (!data && told.length > 0)
        return { state: 'invalid', data: null, location, bodyLine, problems };
    const isNothing = !data || (data.kind === 'scalar' && data.value === null);
    if (isNothing || (data.kind === 'map' && data.entries.size === 0)) {
        problems.push(empty(location));
        return { state: 'empty', data: isNothing ? null : data, location, bodyLine, problems };
    }
    if (data.kind === 'map')
        return { state: 'map', data, location, bodyLine, problems };
    const problem = {
        kind: 'syntax',
        message: `The front matter must be a map of keys, but is ${(0,source_data/* describe */.q0)(data)}.`,
        fix: 'Write `key: value` pairs between the two `---` lines, or remove them.',
        location: data.location,
    };
    return { state: 'other', data, location, bodyLine, problems: [...problems, problem] };
}
function empty(location) {
    return {
        kind: 'syntax',
        message: 'The front matter is empty.',
        why: 'The Hugging Face Hub warns of a card without metadata: nobody can filter for its licence, language or task.',
        fix: 'Write at least `license` and `language` there, or remove the block.',
        location: { ...location, endLine: location.line, endColumn: 4 },
        atMost: 'warning',
    };
}
/** `---` without an end is a thematic break, unless metadata follows. */
function unclosed(lines, open, location, asBreak, form) {
    const first = lines[open + 1] ?? '';
    if (!/^[A-Za-z_][\w-]{0,60}:(?:\s|$)/.test(first))
        return asBreak;
    let end = open + 1;
    while (end < lines.length && METADATA_LINE.test(lines[end]) && lines[end].trim() !== '')
        end++;
    const problem = {
        kind: 'syntax',
        message: 'The front matter is not closed: a second line `---` is missing.',
        fix: 'Put a line `---` below the metadata.',
        location: { ...location, endLine: open + 1, endColumn: lines[open].length + 1 },
    };
    return { state: 'unclosed', data: null, location: problem.location, bodyLine: end, problems: [...form, problem] };
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
// EXTERNAL MODULE: ./lib/cards/markdown/metadata.js
var metadata = __webpack_require__(2492);
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
const JEALOUS = new Set([
    ...USES,
    ...CONCERNS,
    'recommendations',
    'guardrails',
]);
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
    'language',
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
/** Whether a label inside of a section starts the section that it names; among settings, "factor" is one of them. */
function mayStart(inside, label) {
    if (inside.includes('hyperparameters') && (JEALOUS.has(label) || label === 'factors'))
        return false;
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
/** Sections about data and measurement, whose caveats are not the model's. */
const OF_DATA = new Set([
    'evaluation-data',
    'training-data',
    'metrics',
    'evaluation',
]);
/** Sections of which an overview is one of the model. */
const OF_MODEL = new Set(['model-details', 'model-description', 'architecture']);
const MODEL = /model|modell|modèle|模型|モデル|모델|модел/i;
const OVERVIEW = /^\W*(?:overview|details?|about|specifications?|information|概述|概要|基本信息)\W*$/i;
/** Whether a title only looks like one of a section of its own where it stands: caveats of data, a summary of results. */
function isOfWhatIsAbove(named, title, inside) {
    if (named === 'limitations')
        return /^\W*caveats?\W*$/i.test(title) && inside.some((section) => OF_DATA.has(section));
    const overview = named === 'model-description' || (named === 'model-details' && OVERVIEW.test(title));
    return overview && inside.some((section) => !OF_MODEL.has(section)) && !MODEL.test(title);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/content.js

/** Sections of prose, which a word, a flag or a number does not fill. */
function wantsProse(section) {
    return JEALOUS.has(section) || section === 'model-description';
}
/** Results and figures must stand in the card; where to find them is not what they are. */
const FIGURES = new Set([
    'evaluation',
    'safety-evaluation',
    'metrics',
    'results',
    'disaggregated-results',
    'uncertainty',
    'environmental-impact',
    'energy',
    'emissions',
    'inference-energy',
]);
/** Whether a bare link fills the section: the name of a data set or a contact does, a pointer to limitations does not. */
function takesLinks(section) {
    return !wantsProse(section) && !FIGURES.has(section);
}
/** Sections that are often nothing but code: how to run the model, how to cite it, what it needs. */
const CODE = new Set(['how-to-use', 'citation', 'requirements']);
/** Sections that a block of settings answers. */
const SETTINGS = new Set(['hyperparameters', 'training-procedure']);
/** Whether what the section holds are settings with their values. */
function isSetting(section) {
    return SETTINGS.has(section);
}
const SETTING = /[\p{L}\w]["']?\s*[:=]\s*["']?[\w.+-]|--[\w-]+[ =][\w.]/u;
/** Lines of code that do something: neither blank nor a comment. */
const DOES = /^(?!\s*(?:#|\/\/|\.\.\.|\/\*|\*|<!--|$)).*[\p{L}\p{N}]/mu;
/**
 * Whether a code block is content of the section. A block of comments or dots is content of none; settings tell how
 * the model was trained; results printed into a block without a language are results. Everywhere else code is an example
 * of what the words say, and without words there is nothing to judge.
 */
function takesCode(section, language, text) {
    const start = text.slice(0, 20_000);
    if (!DOES.test(start))
        return false;
    if (CODE.has(section))
        return true;
    if (SETTINGS.has(section))
        return SETTING.test(start);
    const results = /^(?:|text|txt|plain|plaintext|console|csv|json|yaml)$/i.test(language);
    return ((section === 'evaluation' || section === 'metrics' || section === 'results') &&
        results &&
        /\d[.,]\d/.test(start) &&
        !/^\s*[$>]?\s*(?:python|pip|bash|sh|\.\/)/.test(start));
}
const BIBTEX = /^\s*@(?:article|misc|inproceedings|conference|book|incollection|techreport|software|phdthesis|mastersthesis|unpublished|online|proceedings)\s*\{/im;
/** Calls that load a model in order to use it. */
const LOADS = /\b(?:from_pretrained|from_hparams|create_model|load_model|load_from_hub|joblib\.load|pickle\.load|spacy\.load|hub\.load|InferenceSession|Interpreter)\s*\(|(?<![.\w])pipeline\(/;
/** What a block of code answers under whatever title it stands: a reference is how to cite, a call that loads the model how to use it. */
function sectionsOfCode(text, language) {
    const start = text.slice(0, 20_000);
    if (/^bib(?:tex|latex)?$/i.test(language) || BIBTEX.test(start))
        return ['citation'];
    return /^(?:py\w*|python\w*|)$/i.test(language) && LOADS.test(start) ? ['how-to-use'] : [];
}
const PICTURES = new Set([
    'evaluation',
    'results',
    'disaggregated-results',
    'safety-evaluation',
    'metrics',
    'factors',
    'evaluation-data',
]);
/** Whether a picture that is described in words is content of the section: a plot of results is. */
function takesImages(section) {
    return PICTURES.has(section);
}

// EXTERNAL MODULE: ./lib/cards/substance.js + 1 modules
var substance = __webpack_require__(3556);
;// CONCATENATED MODULE: ./lib/cards/markdown/labels.js

const MARKED = /^(?:\*\*|__|<(?:b|strong|u)>)\s*([^*<>\n]{1,100}?)\s*(?:\*\*|__|<\/(?:b|strong|u)>)[ \t]*([:：.—–-]*)[ \t]*([\s\S]*)$/i;
const ITALIC = /^[*_]([^*_\n]{1,80}?[:：.])[*_][ \t]+([\s\S]*)$/;
const ITALIC_BEFORE = /^[*_]([^*_\n]{1,80}?)[*_][:：][ \t]*([\s\S]*)$/;
const PLAIN = /^([^\s:：*_`|<>[\]#-][^:：\n|<>`]{1,60})[:：](?:[ \t]+|(?=\s|$|\P{ASCII}))([\s\S]*)$/u;
/**
 * A line that is nothing but one text in bold, italics or underline. Its marks are counted one by one and few: as pairs
 * or single ones they can be read in more ways than there are atoms, which a line of sixty underscores makes use of.
 */
const WHOLE = /^(?:[*_]|<(?:b|strong|u|center|em|i)>){1,8}\s{0,8}([^*<>\n]{1,120}?)\s{0,8}(?:[*_]|<\/(?:b|strong|u|center|em|i)>){1,8}[ \t]*([:：.]?)[ \t]*$/i;
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
/** A label that only asks for attention: what it stands before is a remark on the text around it, and no section. */
function isCallout(title) {
    return /^[^\p{L}\p{N}]*(?:warnings?|cautions?|caution|attention|important|achtung|warnung|advertencia|atención|aviso|attenzione|avvertenza|peringatan|предупреждение|внимание|uyarı|dikkat|waarschuwing|uwaga|注意|警告|주의|경고)[^\p{L}\p{N}]*$/iu.test(title);
}
const METRIC = /^(?:(?:eval(?:uation)?|val(?:idation)?|test|top-?\d|macro|micro|weighted|mean|average|avg|best|final)[ _@-]*)*(?:accuracy|acc|f1(?:[ _-]?score)?|precision|recall|rouge[ _-]?[\dlsum]*|(?:sacre)?bleu|meteor|chrf|wer|cer|perplexity|ppl|auc|auroc|roc[ _-]?auc|map|m?iou|mae|rmse|mse|r2|r²|exact[ _]match|em|dice|mcc|pass@\d+|spearman|pearson)(?:[ _@-]?\d+)?$|^(?:eval(?:uation)?|val(?:idation)?|test)[ _-]*loss$/i;
/** Whether a label with its value is a measured result: "Accuracy: 0.91". */
function isMetric({ title, rest }) {
    return /^[*_`\s]*[≈~<>=±]?\s*\d/.test(rest) && METRIC.test((0,inline/* plainText */.wh)(title).replace(/\s*\([^()]*\)$/, ''));
}

;// CONCATENATED MODULE: ./lib/cards/markdown/items.js




/** Reads an item of a list: one that is labelled with the name of a section belongs to that, else to what it stands under. */
function readItem(item, scope) {
    const [first, ...others] = item.blocks;
    const text = first?.kind === 'paragraph' ? first.text : '';
    const label = text ? labelOf(text) : null;
    let named = label ? scope.namedByLabel(label) : [];
    if (named.length === 0 && text && others.length > 0 && !label)
        named = scope.match(text.replace(/[:：]\s*$/, ''));
    const rest = label ? label.rest : '';
    const whole = item.blocks.map(textOf).filter(Boolean).join(' ');
    const value = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
    const inherited = scope.top;
    if (named.length > 0) {
        const kept = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
        const title = scope.openPart((0,inline/* plainText */.wh)(label?.title ?? text), item.location, named);
        const nested = itemsIn(others);
        // What a template asks behind the label is no answer, but the items below may be.
        if (nested.length > 0 && (0,substance/* standingOf */.Y)((0,inline/* plainText */.wh)(rest)) !== 'substantive')
            for (const inner of nested)
                readItem(inner, scope);
        else
            scope.add({ kind: 'item', text: value, location: item.location, title, sections: named });
        scope.close(title);
        if (kept.length > 0) {
            const { location } = item;
            scope.add({ kind: 'item', text: whole, decisive: value, location, title: inherited, sections: kept });
        }
        return;
    }
    if (first?.kind === 'code') {
        scope.add({ kind: 'code', text: first.text, location: item.location, language: first.language });
        return;
    }
    const decisive = label?.marked ? value : whole;
    if ((0,inline/* plainText */.wh)(whole) !== '')
        scope.add({ kind: 'item', text: whole, decisive, location: item.location });
    else if ((0,inline/* showsImage */.AA)(whole))
        scope.add({ kind: 'image', text: whole, location: item.location });
    // Labels further down speak for themselves.
    for (const inner of itemsIn(others))
        readLabelsBelow(inner, scope);
}
/** Looks for labelled items inside an item that has been counted as a whole. */
function readLabelsBelow(item, scope) {
    const [first, ...others] = item.blocks;
    const label = first?.kind === 'paragraph' ? labelOf(first.text) : null;
    const named = label ? scope.namedByLabel(label) : [];
    if (label && named.length > 0) {
        const title = scope.openPart((0,inline/* plainText */.wh)(label.title), item.location, named);
        const value = [label.rest, ...others.map(textOf)].filter(Boolean).join(' ');
        scope.add({ kind: 'item', text: value, location: item.location, title, sections: named });
        scope.close(title);
    }
    else
        for (const inner of itemsIn(others))
            readLabelsBelow(inner, scope);
}
function itemsIn(blocks) {
    return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
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

;// CONCATENATED MODULE: ./lib/cards/markdown/scope.js



/** Bold lines stand below headings and folded parts, labels below bold lines, labels of items and rows below those. */
const BOLD_LEVEL = 7;
const LABEL_LEVEL = 9;
const PART_LEVEL = 10;
/** Where a walk through the blocks of a card stands: the titles above, and what was found so far. */
class Scope {
    titles = [];
    entries = [];
    source;
    match;
    #stack = [];
    constructor(source, match) {
        this.source = source;
        this.match = match;
    }
    /** The closest title above, or null. */
    get top() {
        return this.#stack.at(-1) ?? null;
    }
    /** Begins a title; those of its level and below end. */
    open(level, text, location, named) {
        this.endTo(level);
        const above = this.top;
        const inherited = above?.sections ?? [];
        const absorbing = inherited.filter((section) => !named.includes(section) && named.some((n) => absorbs(section, n)));
        const sections = named.length > 0 ? [...named, ...absorbing] : inherited;
        const title = { level, text, location, above, named, sections };
        this.#stack.push(title);
        this.titles.push(title);
        return title;
    }
    /** Begins the label of an item or row, which leaves the label that announced the list open. */
    openPart(text, location, named) {
        return this.open(Math.max(PART_LEVEL, (this.top?.level ?? 0) + 1), text, location, named);
    }
    /** Ends the titles of a level and below. */
    endTo(level) {
        while ((this.top?.level ?? 0) >= level)
            this.#stack.pop();
    }
    /** Ends a title with all below it. */
    close(title) {
        const at = this.#stack.indexOf(title);
        if (at >= 0)
            this.#stack.length = at;
    }
    /** Adds what stands under the closest title, unless another is given. */
    add(entry) {
        const title = entry.title === undefined ? this.top : entry.title;
        this.entries.push({ decisive: entry.text, sections: title?.sections ?? [], introduces: false, ...entry, title });
    }
    /** The sections that a heading names where it stands: "Caveats" below the test data are about the test data. */
    namedBy(heading, level) {
        const named = level === 1 && this.titles.length === 0 ? this.match.ofCard(heading) : this.match(heading);
        if (named.length === 0)
            return named;
        const above = this.#stack.findLast((title) => title.level < level)?.sections ?? [];
        const plain = (0,inline/* plainText */.wh)(heading);
        if (named.length === 1 && continues(above, plain))
            return [];
        return named.filter((section) => !isOfWhatIsAbove(section, plain, above));
    }
    /** The sections that the first of two cells names, unless it names a setting. */
    namedByCell(cell) {
        const named = this.match(cell);
        const inside = this.top?.sections ?? [];
        return inside.includes('hyperparameters') ? named.filter((section) => mayStart(inside, section)) : named;
    }
    /** The sections that a label names; a plain label must be short. */
    namedByLabel(label) {
        const title = (0,inline/* plainText */.wh)(label.title);
        if (title.split(' ').length > (label.marked ? 12 : 6) || isCallout(title))
            return [];
        // "Accuracy: 0.91" is a result wherever it stands, "Accuracy: may be low" nowhere.
        if (isMetric(label))
            return ['metrics'];
        const inside = this.top?.sections ?? [];
        if (continues(inside, title) || /\b(?:accuracy|precision|recall|loss)\b/i.test(title))
            return [];
        return this.match(label.title).filter((section) => mayStart(inside, section));
    }
}

;// CONCATENATED MODULE: ./lib/cards/markdown/paragraphs.js




/** Words that hand over to a list, also where no colon does. */
const INTRODUCTION = /\b(?:follow\w*|includ\w*|such as|these|here are|several|list\w*|namely)\b/i;
/** A sentence about the section, not about the model. */
const CAPTION = /^\W*this section (?:\w+ ){0,2}(?:identif|describ|provid|address|list|contain|outlin|cover|explain|detail)/i;
/**
 * Reads a paragraph: bold lines and labels are titles, the rest is said under them.
 *
 * @returns the label that waits for the block behind the paragraph, or null
 */
function readParagraph(block, next, scope) {
    let waiting = null;
    const pieces = piecesOf(block, scope.source, (line) => startsPiece(line, scope));
    pieces.forEach(({ text, location }, i) => {
        const whole = linesOf(text).length === 1 ? wholeTitle(text) : null;
        const named = whole && !isCallout(whole.title) ? scope.match(whole.title) : [];
        if (whole && (whole.bold || named.length > 0)) {
            scope.open(BOLD_LEVEL, (0,inline/* plainText */.wh)(whole.title), location, named);
            waiting = null;
        }
        else
            waiting = readProse(text, location, i === pieces.length - 1 ? next : undefined, scope) ?? waiting;
    });
    return waiting;
}
function startsPiece(line, scope) {
    if (wholeTitle(line)?.bold)
        return true;
    const label = labelOf(line);
    return label !== null && (label.marked || scope.namedByLabel(label).length > 0);
}
function readProse(text, location, next, scope) {
    const label = labelOf(text);
    const named = label ? scope.namedByLabel(label) : [];
    const listed = next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'code';
    const announces = /[:：]\s*[*_]*\s*$/.test(text);
    if (label && named.length > 0) {
        const title = scope.open(LABEL_LEVEL, (0,inline/* plainText */.wh)(label.title), location, named);
        const rest = (0,inline/* plainText */.wh)(label.rest);
        if (rest !== '' || (0,inline/* showsImage */.AA)(label.rest)) {
            scope.add({ kind: 'run-in', text: label.rest, location, introduces: announces && listed });
        }
        if (rest === '' || announces)
            return title;
        scope.close(title);
        return null;
    }
    if (isDefinitions(text))
        return null;
    if ((0,inline/* plainText */.wh)(text) === '') {
        if ((0,inline/* showsImage */.AA)(text))
            scope.add({ kind: 'image', text, location });
        return null;
    }
    scope.add({
        kind: label?.marked ? 'run-in' : 'paragraph',
        text,
        decisive: label?.marked && (0,inline/* plainText */.wh)(label.rest) !== '' ? label.rest : text,
        location,
        introduces: CAPTION.test(text) || (announces && listed) || (next?.kind === 'list' && introduces(text)),
    });
    return null;
}
/** Whether a paragraph consists of definitions that links and footnotes above it refer to, which a page does not show. */
function isDefinitions(text) {
    return text.trimStart().startsWith('[') && linesOf(text).every((line) => DEFINITION.test(line));
}
const DEFINITION = /^\s*\[[^\]\n]{1,100}\]:\s*\S|^\s*$/;
/** Whether a paragraph before a list is there for the list: by its words, or because it is too short to say much. */
function introduces(text) {
    return (0,inline/* announcesList */.TQ)(text) || INTRODUCTION.test(text) || (0,inline/* plainText */.wh)(text).split(' ').length <= 8;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/tables.js


/** Reads a table: in two columns the first may name sections, a column of emissions makes its rows environmental. */
function readTable(table, scope) {
    const columns = table.head.length;
    const figures = columns > 2 ? table.head.flatMap((cell) => scope.match(cell)) : [];
    const emissions = figures.includes('environmental-impact');
    for (const row of rowsOf(table, scope)) {
        const text = row.cells.join(' | ');
        const value = row.cells.slice(1).join(' | ');
        const named = columns === 2 ? scope.namedByCell(row.cells[0] ?? '') : emissions ? ['environmental-impact'] : [];
        const inherited = scope.top;
        if (named.length > 0) {
            const label = (0,inline/* plainText */.wh)(columns === 2 ? (row.cells[0] ?? '') : table.head.join(' | '));
            const title = scope.openPart(label, row.location, named);
            scope.add({ kind: 'row', text: value, location: row.location, title, sections: named });
            scope.close(title);
        }
        const sections = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
        if (named.length === 0 || sections.length > 0) {
            const decisive = columns === 2 ? value : text;
            scope.add({ kind: 'row', text, decisive, location: row.location, title: inherited, sections });
        }
    }
}
/** The rows that say something: the head names columns, unless it is a row itself, as where a table lists sections. */
function rowsOf({ head, rows, location }, scope) {
    const headIsRow = head.length === 2 && rows.length > 0 && scope.match(head[0] ?? '').length > 0 && (head[1] ?? '').length > 12;
    return headIsRow ? [{ cells: head, location: { ...location, endLine: location.line } }, ...rows] : rows;
}

;// CONCATENATED MODULE: ./lib/cards/markdown/outline.js







/** Walks the blocks of a card and says which sections each of them belongs to. */
function outlineOf(blocks, source, match) {
    const scope = new Scope(source, match);
    /** A label that is waiting for the one block it announces. */
    let waiting = null;
    blocks.forEach((block, i) => {
        const before = waiting;
        waiting = readBlock(block, blocks[i + 1], scope);
        if (before && waiting !== before)
            scope.close(before);
    });
    return scope;
}
function readBlock(block, next, scope) {
    switch (block.kind) {
        case 'heading':
            scope.open(block.level, (0,inline/* plainText */.wh)(block.text), block.location, scope.namedBy(block.text, block.level));
            return null;
        case 'close':
            scope.endTo(SUMMARY_LEVEL);
            return null;
        case 'paragraph':
            return readParagraph(block, next, scope);
        case 'list':
            for (const item of block.items)
                readItem(item, scope);
            return null;
        case 'table':
            readTable(block, scope);
            return null;
        case 'code': {
            const { text, location, language } = block;
            const inside = scope.top?.sections ?? [];
            const told = sectionsOfCode(text, language).filter((section) => !inside.includes(section));
            scope.add({ kind: 'code', text, location, language, sections: [...inside, ...told] });
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/cards/markdown/several.js

/**
 * The places at which a file starts another model card: titles of one level, "Model Card: X", each of another model
 * and with sections of its own. Fewer than two mean that the file is one card.
 */
function cardStarts({ titles }, match) {
    const named = titles.flatMap((title, at) => {
        const name = title.level <= 2 ? modelNamedBy(title.text, match) : null;
        return name === null ? [] : [{ title, name, at }];
    });
    const level = Math.min(...named.map(({ title }) => title.level));
    const starts = named.filter(({ title }) => title.level === level);
    const own = starts.filter(({ at }, i) => hasSections(titles.slice(at + 1, starts[i + 1]?.at), level));
    const names = new Set(own.map(({ name }) => name.toLowerCase()));
    if (own.length < 2 || own.length < starts.length || names.size < own.length || own.length > several/* MAX_CARDS */.Tb)
        return [];
    return own.map(({ title, name }) => ({ name, place: { line: title.location.line, column: 1 } }));
}
function hasSections(below, level) {
    return below.some((title) => title.named.length > 0 && (title.level > level || level === 1));
}
/** The model in the title of its card: "Model Card for X" and "X — Model Card" name X, "About this model card" nobody. */
function modelNamedBy(title, match) {
    const text = title.replace(/^[^\p{L}\p{N}]+/u, '');
    const bare = /^(?:the\s+)?model\s?card\s*(?:for|of|:|[-–—])\s*(.+)$/i.exec(text)?.[1] ??
        /^(.{1,160}?)\s*[-–—:|]?\s*model\s?card$/i.exec(text)?.[1];
    const name = bare?.trim() ?? '';
    if (name === '' || /^(?:about|what|this|the|our|an?|how|why|using|example|sample|contents?)\b/i.test(name))
        return null;
    return match(name).length > 0 ? null : name;
}

// EXTERNAL MODULE: ./lib/cards/pointers.js
var pointers = __webpack_require__(5585);
// EXTERNAL MODULE: ./lib/cards/prompts.js
var prompts = __webpack_require__(4332);
// EXTERNAL MODULE: ./lib/cards/markdown/related.js
var markdown_related = __webpack_require__(5974);
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
            for (const statement of statementsOf(group, id)) {
                start(id, null, statement.location).statements.push(statement);
                if (statement.standing !== 'substantive')
                    continue;
                for (const related of (0,markdown_related/* relatedSections */.q)(id, titlesOf(title), statement.text)) {
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
function statementsOf(group, id) {
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
    if (!isSub || itemised || statements.length === 0 || !statements.every((s) => s.kind === 'paragraph'))
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
    const text = `${title.text}: ${lead.text}`;
    if (paragraphs.length === 1)
        return lead.standing === 'substantive' ? { ...lead, text } : lead;
    return {
        text,
        kind: 'heading',
        standing: lead.standing,
        location: { ...title.location, endLine: last.location.endLine, endColumn: last.location.endColumn },
    };
}
/** Whether a section can be filled by such an entry at all. */
function isTaken(entry, id) {
    if (entry.kind === 'code')
        return takesCode(id, entry.language ?? '', entry.text);
    if (entry.kind === 'image' || (0,inline/* plainText */.wh)(entry.text) === '')
        return takesImages(id) && (0,inline/* describesImage */.ip)(entry.text);
    if ((0,inline/* besidesLinks */.V2)(entry.text) !== '' || /^\s*<[^>]*>\s*$/.test(entry.text))
        return true;
    return takesLinks(id) && !POINTER.test((0,inline/* plainText */.wh)(entry.text));
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
    if (takesImages(id) && (0,inline/* describesImage */.ip)(decisive))
        return 'substantive';
    const found = (0,substance/* standingOf */.Y)(decisive);
    // "None" is a value that a setting may have.
    if (isSetting(id) && entry.kind === 'row' && UNSET.test(decisive))
        return 'substantive';
    if (found !== 'substantive')
        return found;
    const plain = (0,inline/* plainText */.wh)(decisive);
    // An entry of a table of contents is neither an answer nor in place of one; what else is nothing but a link names something.
    const bare = (0,inline/* besidesLinks */.V2)(decisive) === '';
    if (bare && CONTENTS.test(decisive))
        return 'empty';
    // "Read the manual" may be all that there is to recommend.
    if (!takesLinks(id) && (bare || (id !== 'recommendations' && (0,pointers/* isPointer */._)(decisive))))
        return 'empty';
    // "ROUGE-1: 41.5" is an answer; "41.5" alone answers nothing.
    const labelled = isLabel(entry.title) || entry.decisive !== entry.text;
    const wordless = (0,substance/* standingOfSentence */.j)(tidy(entry.text)) === 'empty';
    if (wordless && !labelled && entry.kind !== 'row' && !OF_NUMBERS.has(id))
        return 'empty';
    if (!bare && (0,prompts/* isKeywords */.v3)(plain))
        return 'placeholder';
    if (wantsProse(id)) {
        // "bias: none", "Limitations: yes" and a bare link say nothing of a concern or a use.
        if (isLabel(entry.title) && /^(?:true|false|yes|no|none|[\d.]+)$/i.test(plain))
            return 'placeholder';
    }
    if (id !== 'environmental-impact')
        return found;
    return (labelled && /\d/.test(plain)) || isFigure(plain) || REASON.test(plain) ? found : 'empty';
}
/** Sections that a number alone may answer. */
const OF_NUMBERS = new Set([
    'environmental-impact',
    'version',
    'training-data-size',
]);
/** A link to a part of the same page. */
const CONTENTS = /^\s*\[[^[\]]*\]\(#[^()\s]*\)\s*$/;
const UNSET = /^[\s*_`]*(?:none|null|nan|nil|n\/a)[\s*_`]*$/i;
const isLabel = (title) => (title?.level ?? 0) >= LABEL_LEVEL;
/** A link by such words alone does not say what it leads to. */
const POINTER = /^\W*(?:(?:click|see|read|look|find it|available) )?(?:here|this|link|this link|more|read more|learn more|source|website|url)\W*$/i;
/** A number with a unit or a word. */
const isFigure = (text) => /\d/.test(text) && /\p{L}{2}/u.test(text);
/** Environmental impact is a matter of figures; without one, a reason why there is none is an answer. */
const REASON = /\b(?:because|since|due to|therefore|negligible|no training|not trained)\b/i;

// EXTERNAL MODULE: ./lib/cards/markdown/titles.js + 6 modules
var titles = __webpack_require__(8235);
;// CONCATENATED MODULE: ./lib/cards/markdown/card.js














/**
 * Makes a reader of Markdown cards; the parser is loaded now.
 *
 * @param aliases further names of sections, as a policy gives them
 */
async function markdownReader(aliases = {}) {
    const readBlocks = await blockReader();
    const match = (0,titles/* titleMatcher */.l)(aliases);
    return (text, path) => {
        const card = { ...markdownCard(text, path, readBlocks, match), text };
        const starts = card.body && mayHoldSeveral(text) ? cardStarts(card.body, match) : [];
        if (starts.length < 2)
            return [card];
        // Metadata at the start of the file is about all of its cards.
        const head = card.frontMatterLocation?.endLine ?? 0;
        return starts.map(({ name, place }, i) => {
            const part = (0,several/* partOf */.BU)(text, i === 0 ? { line: 1, column: 1 } : place, starts[i + 1]?.place ?? null, head);
            return { ...markdownCard(part, path, readBlocks, match), name, text: part };
        });
    };
}
/** Only a text that says so twice can hold more than one card. */
function mayHoldSeveral(text) {
    return (text.match(/model ?card/gi)?.length ?? 0) > 1;
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
    const outline = outlineOf(blocks, source, match);
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
    const sections = (0,compose/* composeSections */.z_)(merged((0,metadata/* metadataSections */.gL)(frontMatter.data), withPrimaryUses(withIntroduction(ownSections(outline), outline))));
    const last = lastLine(lines, path);
    return {
        id: path,
        path,
        format: 'markdown',
        text: '',
        body: { blocks, titles: outline.titles, from: frontMatter.bodyLine },
        name: (0,metadata/* metadataName */.FF)(frontMatter.data) ?? titleOf(outline, match),
        readable: true,
        sections,
        scores: [],
        problems,
        fields: null,
        frontMatter: frontMatter.data,
        frontMatterLocation: frontMatter.location,
        placeFor: (section) => placeFor(section, sections, outline.titles, frontMatter.bodyLine, last),
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
    return bare === '' || match.ofCard(bare).length > 0 ? null : bare;
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
/**
 * Behind the nearest related section that exists, else behind one that the catalogue puts before it; else the last line.
 * Metadata is no place for a section: what stands there alone sends the reader to the first heading.
 *
 * @param above lines of the file above its text
 */
function placeFor(section, sections, titles, above, last) {
    const present = sections.get(section);
    if (present)
        return present.location;
    const earlier = cards_sections/* SECTION_IDS */.ZE.slice(0, cards_sections/* SECTION_IDS */.ZE.indexOf(section)).reverse();
    const found = [...(BEHIND[section] ?? []), ...earlier].flatMap((id) => sections.get(id) ?? []);
    const before = found.find((each) => lastLineOf(each, titles, above) > above) ?? found[0];
    if (!before)
        return last;
    const end = lastLineOf(before, titles, above);
    if (end <= above)
        return titles[0]?.location ?? last;
    const line = Math.min(end, last.line);
    return { ...last, line, column: 1, endLine: line, endColumn: 1 };
}
/** Where the first part of a section ends: a licence at the end of the file is a detail, but not where details end. */
function lastLineOf({ id, location, statements }, titles, above) {
    const lines = statements.map((statement) => statement.location).filter(({ line }) => line > above);
    const start = location.line > above ? location : (lines[0] ?? location);
    const next = titles.find((title) => title.level < 7 && title.location.line > start.line && !title.sections.includes(id));
    const end = next?.location.line ?? Number.POSITIVE_INFINITY;
    return lines.reduce((most, { line, endLine }) => (line < end ? Math.max(most, endLine) : most), start.endLine);
}


/***/ })

};
