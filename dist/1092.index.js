export const id = 1092;
export const ids = [1092];
export const modules = {

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/commands.js
const COMMON = {
    output: {
        type: 'string',
        short: 'o',
        value: 'file',
        about: 'Write the result to a file instead of standard output.',
    },
    color: { type: 'boolean', about: 'Colours, whatever the output is; NO_COLOR and FORCE_COLOR are honoured.' },
    debug: { type: 'boolean', about: 'Say on standard error how the policy was resolved; stacks of internal errors.' },
    help: { type: 'boolean', short: 'h', about: 'Show this help.' },
};
const COMMANDS = [
    {
        name: 'check',
        synopsis: 'check [paths…]',
        about: 'Judges model cards: files, folders or globs; every card below the working directory when none is given.',
        options: {
            policy: {
                type: 'string',
                value: 'file',
                about: 'Policy file; default .github/model-card-policy.yml, else the preset `recommended`.',
            },
            preset: {
                type: 'string',
                value: 'name',
                about: 'Judge by this preset, whatever policy the repository has, e.g. release or eu-ai-act-gpai:downstream.',
            },
            base: {
                type: 'string',
                value: 'revision',
                about: 'Compare with a git revision, and take policy, waivers and baseline from it, as on a pull request.',
            },
            run: {
                type: 'string',
                value: 'path',
                about: 'Training run file, or folder with one, for the cards; default is the one beside each card.',
            },
            format: { type: 'string', value: 'name', about: 'text (default), json, sarif, markdown or github.' },
            'fail-on': {
                type: 'string',
                value: 'severity',
                about: 'Lowest severity that fails: error (default), warning or note. It can only tighten the policy.',
            },
            'update-baseline': {
                type: 'boolean',
                about: 'Write the findings of today to .github/model-card-baseline.json; from then on only new ones fail.',
            },
            ...COMMON,
        },
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(3645), __webpack_require__.e(3279), __webpack_require__.e(636), __webpack_require__.e(4150), __webpack_require__.e(2006), __webpack_require__.e(7415), __webpack_require__.e(7079), __webpack_require__.e(3341)]).then(__webpack_require__.bind(__webpack_require__, 157))).check(invocation),
    },
    {
        name: 'impact',
        synopsis: 'impact <run files…>',
        about: 'Computes energy and emissions of training runs.',
        options: {
            compare: { type: 'boolean', about: 'Put the runs and their alternatives side by side.' },
            method: {
                type: 'string',
                value: 'name',
                about: 'The headline of a run that did not measure its energy: nameplate (default) or calibrated.',
            },
            equivalents: { type: 'string', value: 'set', about: 'classic (default), eu or us.' },
            format: {
                type: 'string',
                value: 'name',
                about: 'text (default), markdown, json; or a disclosure: eu-gpai, sci, hugging-face, cyclonedx, boamps.',
            },
            ...COMMON,
        },
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(6338), __webpack_require__.e(636), __webpack_require__.e(8331), __webpack_require__.e(4150), __webpack_require__.e(7415), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 959))).impact(invocation),
    },
    {
        name: 'render',
        synopsis: 'render [card]',
        about: 'Writes the Markdown of a card in the native format, with the impact of its training run.',
        options: {
            run: { type: 'string', value: 'path', about: 'Training run file; default is the one beside the card.' },
            check: { type: 'boolean', about: 'With --output: write nothing, and fail when the file is out of date.' },
            date: {
                type: 'string',
                value: 'YYYY-MM-DD',
                about: 'Date for the last line; without it the result does not change from day to day.',
            },
            ...COMMON,
        },
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(6411), __webpack_require__.e(3645), __webpack_require__.e(3279), __webpack_require__.e(6338), __webpack_require__.e(636), __webpack_require__.e(8331), __webpack_require__.e(4150), __webpack_require__.e(2006), __webpack_require__.e(7415), __webpack_require__.e(7079), __webpack_require__.e(1417)]).then(__webpack_require__.bind(__webpack_require__, 2121))).render(invocation),
    },
    {
        name: 'explain',
        synopsis: 'explain [rule]',
        about: 'Says what a rule wants, why, and how it is configured; lists the rules when none is named.',
        options: COMMON,
        run: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(3279), __webpack_require__.e(636), __webpack_require__.e(4150), __webpack_require__.e(2006), __webpack_require__.e(2933)]).then(__webpack_require__.bind(__webpack_require__, 9042))).explain(invocation),
    },
];
/** The help of the whole program. */
function usage() {
    const width = Math.max(...COMMANDS.map((c) => c.synopsis.length));
    return [
        'model-card-gate <command> [paths…] [options]',
        '',
        ...COMMANDS.map((c) => `  ${c.synopsis.padEnd(width)}  ${c.about}`),
        '',
        'Exit status: 0 pass or warn, 1 the gate fails, 2 it could not judge.',
        'model-card-gate <command> --help lists the options of a command.',
        '',
    ].join('\n');
}
/** The help of one command. */
function helpFor(command) {
    const rows = Object.entries(command.options).map(([name, { short, value, about }]) => {
        const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
        return [flag, about];
    });
    const width = Math.max(...rows.map(([flag]) => flag.length));
    return [
        `model-card-gate ${command.synopsis} [options]`,
        '',
        command.about,
        '',
        ...rows.map(([flag, about]) => `  ${flag.padEnd(width)}  ${about}`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(3129);
// EXTERNAL MODULE: ./lib/report/text.js + 1 modules
var report_text = __webpack_require__(8708);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(644);
;// CONCATENATED MODULE: ./lib/cli.js









/**
 * The command `model-card-gate`. Exit status: 0 pass or warn, 1 the gate fails, 2 it could not judge.
 * Results go to standard output or to `--output`, everything else to standard error.
 */
async function main(argv = process.argv.slice(2)) {
    process.stdout.on('error', stopWriting);
    process.exitCode = await run(argv);
}
async function run(argv) {
    const debug = argv.includes('--debug') || process.env.RUNNER_DEBUG === '1';
    const [name = ''] = argv;
    try {
        if (name === '' || name === 'help' || name === '--help' || name === '-h') {
            const asked = COMMANDS.find((c) => c.name === argv[1]);
            process.stdout.write(asked ? helpFor(asked) : usage());
            return name === '' ? 2 : 0;
        }
        if (name === '--version' || name === '-v' || name === 'version') {
            process.stdout.write(`${version/* VERSION */.x}\n`);
            return 0;
        }
        const command = COMMANDS.find((c) => c.name === name);
        if (!command) {
            const { nearest } = await Promise.all(/* import() */[__webpack_require__.e(3279), __webpack_require__.e(6657)]).then(__webpack_require__.bind(__webpack_require__, 6657));
            const meant = nearest(name, COMMANDS.map((c) => c.name));
            const fix = meant ? `Did you mean \`${meant}\`?` : `Commands are ${COMMANDS.map((c) => c.name).join(', ')}.`;
            throw new errors/* UserError */.y(`There is no command "${name}".`, fix);
        }
        const { values, positionals } = parse(command, argv.slice(1));
        if (values.help) {
            process.stdout.write(helpFor(command));
            return 0;
        }
        const color = wantsColor(values.color, values.output);
        const { text, status } = await command.run({
            root: process.cwd(),
            arguments: positionals.map(options/* relativePath */.iZ),
            values,
            paint: (0,report_text/* painter */.C2)(color),
            logger: consoleLogger(debug),
        });
        const output = values.output;
        if (text !== null)
            write(isStdout(output) ? forRunner(text, values.format) : text, output);
        return status;
    }
    catch (error) {
        return report(error, debug);
    }
}
function parse(command, args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: command.options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const sentence = (0,errors/* messageOf */.b)(error).split('. ')[0]?.replace(/\.?$/, '.') ?? '';
        throw new errors/* UserError */.y(sentence, `\`model-card-gate ${command.name} --help\` lists the options.`);
    }
}
function wantsColor(asked, output) {
    if (asked !== undefined)
        return asked;
    if (output !== undefined || process.env.NO_COLOR)
        return false;
    return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}
/**
 * In a workflow the runner reads what a step prints, and what stands in a card must not become a command of its.
 * `--format github` writes commands and has escaped the rest; JSON (and SARIF, which is JSON) keeps its meaning.
 */
function forRunner(text, format) {
    if (process.env.GITHUB_ACTIONS !== 'true' || format === 'github')
        return text;
    return format === 'json' || format === 'sarif' ? text.replaceAll('##[', '\\u0023#[') : (0,log/* harmless */.Is)(text);
}
/** Lines for standard error. */
function say(...lines) {
    process.stderr.write(`${forRunner(lines.join('\n'), 'text')}\n`);
}
/**
 * Standard output cannot be written any more. A reader that has seen enough (`| head`) is no failure; a full disk means
 * that nobody knows the verdict.
 */
function stopWriting(error) {
    if (error.code === 'EPIPE')
        process.exit(process.exitCode ?? 0);
    say(`model-card-gate: the result cannot be written: ${(0,log/* visibleLine */.P8)(error.message)}.`);
    process.exit(2);
}
function isStdout(output) {
    return output === undefined || output === '-';
}
function write(text, output) {
    if (isStdout(output)) {
        process.stdout.write(text);
        return;
    }
    try {
        (0,external_node_fs_.writeFileSync)(output, text);
    }
    catch (error) {
        const folder = (0,external_node_path_.dirname)(output);
        throw new errors/* UserError */.y(`${output} cannot be written: ${(0,errors/* messageOf */.b)(error)}`, `Check that the folder ${folder} exists.`);
    }
}
/** Says why it could not be judged, on standard error. A mistake of the user's has no stack. */
function report(error, debug) {
    if (error instanceof errors/* UserError */.y) {
        say(`model-card-gate: ${(0,log/* visibleLine */.P8)(`${placeOf(error)}${error.message}`)}`, (0,log/* visibleLine */.P8)(error.fix));
        for (const other of error.others)
            say((0,log/* visibleLine */.P8)(`${placeOf(other)}${other.message} ${other.fix}`));
        return 2;
    }
    const stack = debug && error instanceof Error ? `\n${error.stack}` : '';
    const hint = debug ? '' : ' Run it again with --debug for details.';
    say(`model-card-gate: internal error: ${(0,log/* visibleLine */.P8)((0,errors/* messageOf */.b)(error))}.${hint}${(0,log/* visible */.RK)(stack)}`);
    return 2;
}
function placeOf({ location }) {
    return location ? `${location.file}:${location.line}:${location.column}: ` : '';
}
function consoleLogger(debug) {
    const line = (kind) => (message) => say(`${kind}: ${(0,log/* visibleLine */.P8)(message)}`);
    return { debug: debug ? line('debug') : () => undefined, info: line('info'), warning: line('warning') };
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   XG: () => (/* binding */ pathOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   q5: () => (/* binding */ refuseOverwrite),
/* harmony export */   vU: () => (/* binding */ textOption)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2409);


/** One of a few words, given as an option. @throws UserError that lists them */
function choice(option, given, known, fallback) {
    if (given === undefined)
        return fallback;
    if (known.includes(given))
        return given;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--${option} ${String(given)} is not known.`, `Give one of ${known.join(', ')}.`);
}
/** An option's text, or null when it is not given. */
function textOption(given) {
    return typeof given === 'string' ? given : null;
}
/** A path as the user gives it, relative to the working directory and `/`-separated. */
function relativePath(path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    const posix = process.platform === 'win32' ? way.replaceAll('\\', '/') : way;
    return posix === '' ? '.' : posix;
}
/** An option's path, relative to the working directory, or null when it is not given. */
function pathOption(given) {
    return typeof given === 'string' ? relativePath(given) : null;
}
/** The day of today in UTC, `YYYY-MM-DD`. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
/** @throws UserError when the result would be written over a file that it was made from */
function refuseOverwrite(output, sources) {
    if (output === null || output === '-' || !sources.includes(relativePath(output)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--output ${output} is one of the files that were read.`, 'Name another file.');
}


/***/ })

};
