export const id = 3341;
export const ids = [3341];
export const modules = {

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7079);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2681);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8708);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(644);
/* harmony import */ var _workspace_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1121);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4430);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1939);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6556);









const FORMATS = ['text', 'json', 'sarif', 'markdown', 'github'];
const SEVERITIES = ['error', 'warning', 'note'];
/** `check`: judges cards. Status 0 for pass and warn, 1 for fail. */
async function check({ root, arguments: paths, values, paint, logger }) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('format', values.format, FORMATS, 'text');
    if (values.policy !== undefined && values.preset !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--policy and --preset were both given.', 'Give one; a policy names its presets in `extends`.');
    }
    const base = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .textOption */ .vU)(values.base);
    if (base !== null && values['update-baseline']) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--base and --update-baseline were both given.', 'Give one: --base takes the baseline of a revision.');
    }
    const revisions = base === null ? undefined : await since(root, base);
    const verdict = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)({
        root,
        ...(revisions && { revisions }),
        paths,
        run: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOption */ .XG)(values.run),
        policy: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOption */ .XG)(values.policy),
        preset: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .textOption */ .vU)(values.preset),
        policyWins: false,
        failOn: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('fail-on', values['fail-on'], SEVERITIES, 'error'),
        baseline: values['update-baseline'] ? 'update' : 'use',
        today: (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .today */ .Ec)(),
        logger,
    });
    const read = verdict.cards.flatMap(({ card, run }) => [card.path, run?.path]);
    (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOverwrite */ .q5)((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .textOption */ .vU)(values.output), [...read, verdict.policy.source]);
    if (verdict.baseline?.update) {
        (0,_workspace_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInto */ .U6)(root, verdict.baseline.path, verdict.baseline.update);
        logger.info(`${verdict.baseline.path} holds ${verdict.counts.known} known finding${verdict.counts.known === 1 ? '' : 's'}.`);
    }
    const text = await inFormat(verdict, format, { root, paint });
    return { text, status: verdict.conclusion === 'fail' || verdict.conclusion === 'error' ? 1 : 0 };
}
/** The working directory, judged by the policy of a revision and compared with where it left that. */
async function since(root, base) {
    const { mergeBaseOf, resolveCommit, revisionTree } = await __webpack_require__.e(/* import() */ 3541).then(__webpack_require__.bind(__webpack_require__, 3541));
    const commit = resolveCommit(root, base);
    const trusted = { tree: revisionTree(root, commit), commit };
    const fork = mergeBaseOf(root, commit, 'HEAD') ?? commit;
    const before = fork === commit ? trusted : { tree: revisionTree(root, fork), commit: fork };
    return { head: { tree: (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .workingTree */ .c)(root), commit: null }, trusted, before, onlyChanged: false };
}
async function inFormat(verdict, format, { root, paint }) {
    switch (format) {
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S5)(verdict, { paint, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .excerptSource */ .L)(root) });
        case 'json':
            return `${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toReport */ .cG)(verdict), null, 2)}\n`;
        case 'sarif': {
            const { toSarif } = await __webpack_require__.e(/* import() */ 4080).then(__webpack_require__.bind(__webpack_require__, 4080));
            return `${JSON.stringify(toSarif(verdict), null, 2)}\n`;
        }
        case 'markdown': {
            const [{ renderSummary }, { renderCards }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6338), __webpack_require__.e(8331), __webpack_require__.e(9803)]).then(__webpack_require__.bind(__webpack_require__, 9803)),
                Promise.all(/* import() */[__webpack_require__.e(6338), __webpack_require__.e(8331), __webpack_require__.e(4446)]).then(__webpack_require__.bind(__webpack_require__, 4446)),
            ]);
            return renderSummary(verdict, {
                links: { blob: () => null, rule: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .ruleUrl */ .Q },
                renderedCards: renderCards(verdict),
            });
        }
        case 'github': {
            const { annotations, findingLines, group } = await __webpack_require__.e(/* import() */ 7065).then(__webpack_require__.bind(__webpack_require__, 7065));
            return `${[...group('Findings', findingLines(verdict)), ...annotations(verdict)].join('\n')}\n`;
        }
    }
}


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptSource),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _source_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4430);


/**
 * Reads the lines of files for the excerpts below findings, each file once. A file that the gate refuses to read has
 * no excerpt either.
 */
function excerptSource(root) {
    const tree = (0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c)(root);
    const known = new Map();
    return (path) => {
        let lines = known.get(path);
        if (lines === undefined) {
            lines = textOf(tree, path)?.split(/\r?\n/) ?? null;
            known.set(path, lines);
        }
        return lines;
    };
}
/** The text of a file, or null when it is not there or may not be read. */
function textOf(tree, path) {
    const file = tree.read(path, _source_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx);
    return 'text' in file ? file.text : null;
}


/***/ }),

/***/ 2681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   f7: () => (/* binding */ maskedCopy),
/* harmony export */   j$: () => (/* binding */ impactEntry)
/* harmony export */ });
/* harmony import */ var _cards_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9688);
/* harmony import */ var _impact_attributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7293);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);




const TOOL = { name: 'model-card-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x };
/** The JSON report of a verdict, see `schemas/report.schema.json`. */
function toReport(verdict) {
    return maskedCopy({
        schemaVersion: 1,
        tool: TOOL,
        conclusion: verdict.conclusion,
        policy: { ...verdict.policy, presets: [...verdict.policy.presets] },
        cards: verdict.cards.map((card) => cardEntry(card, verdict.change !== null)),
        findings: verdict.findings.map(findingEntry),
        counts: { ...verdict.counts },
        baseline: verdict.baseline && { path: verdict.baseline.path, fixed: verdict.baseline.fixed },
        head: verdict.head,
        base: verdict.change && {
            revision: verdict.change.revision,
            fixed: verdict.change.fixed.map(findingEntry),
            unaffected: verdict.change.unaffected,
        },
        preview: verdict.preview && { ...verdict.preview, counts: { ...verdict.preview.counts } },
    });
}
/** Texts by which a file is found again; they stay as they are. */
const PLACES = ['path', 'file', 'card', 'run', 'url'];
/** The same value with every secret in its texts masked. */
function maskedCopy(value) {
    if (typeof value === 'string')
        return (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(value);
    if (Array.isArray(value))
        return value.map(maskedCopy);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, each]) => [key, PLACES.includes(key) ? each : maskedCopy(each)]);
    return Object.fromEntries(entries);
}
/** The JSON report of an execution that could not judge. */
function errorReport(error) {
    const others = (error.others ?? []).map(mistakeEntry);
    return {
        schemaVersion: 1,
        tool: TOOL,
        conclusion: 'error',
        policy: { source: 'unknown', revision: null, presets: [] },
        cards: [],
        findings: [],
        counts: { cards: 0, error: 0, warning: 0, note: 0, waived: 0, known: 0 },
        baseline: null,
        head: null,
        base: null,
        preview: null,
        problem: maskedCopy({ ...mistakeEntry(error), ...(others.length > 0 && { others }) }),
    };
}
function mistakeEntry({ message, fix, location }) {
    return { message, fix, path: location?.file ?? null, line: location?.line ?? null };
}
function cardEntry({ card, run, impact, baseImpact, conclusion }, isCompared) {
    return {
        path: card.path,
        ...(card.id !== card.path && { id: card.id }),
        format: card.format,
        name: card.name,
        conclusion,
        run: run?.path ?? null,
        runFiles: (run?.sources ?? []).map(({ file, format }) => ({ path: file, format })),
        ignoredRunFiles: (run?.ignored ?? []).map(({ file, why }) => ({ path: file, why })),
        sections: [...card.sections.values()].map((section) => ({
            id: section.id,
            title: section.title,
            present: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .W)(section),
            statements: (0,_cards_card_js__WEBPACK_IMPORTED_MODULE_2__/* .substantive */ .R)(section).length,
            line: section.location.line,
            matched: [...section.matched],
        })),
        impact: impact ? impactEntry(impact) : null,
        base: isCompared ? { impact: baseImpact ? impactEntry(baseImpact) : null } : null,
    };
}
/** One impact as the report prints it. */
function impactEntry(impact) {
    const { name, method, methodText, grade, boundary, level, tighten } = impact;
    return {
        name,
        energyKwh: figureEntry(impact.energyKwh),
        emissionsKg: figureEntry(impact.emissionsKg),
        method,
        methodText,
        grade,
        boundary,
        level,
        levels: impact.levels.map(({ level, label, energyKwh, emissionsKg }) => ({
            level,
            label,
            energyKwh: figureEntry(energyKwh),
            emissionsKg: figureEntry(emissionsKg),
        })),
        lines: impact.lines.map(({ id, unit, figure, text, basis, source, year }) => ({
            id,
            unit,
            figure: figureEntry(figure),
            text,
            basis,
            source,
            year,
        })),
        tighten,
        attributions: (0,_impact_attributions_js__WEBPACK_IMPORTED_MODULE_3__/* .attributions */ .N)(impact),
        intensity: { ...impact.intensity },
        equivalents: impact.equivalents.map(({ id, value, unit, source, year }) => ({ id, value, unit, source, year })),
        inputs: impact.inputs.map(({ name, value, unit, file, key, line, note }) => ({
            name,
            value,
            unit,
            file,
            key,
            line,
            note,
        })),
        alternatives: impact.alternatives.map((a) => ({
            name: a.name,
            energyKwh: figureEntry(a.energyKwh),
            emissionsKg: figureEntry(a.emissionsKg),
        })),
    };
}
function figureEntry({ value, low, high, missing }) {
    return { value, low, high, ...(missing.length > 0 && { missing: [...missing] }) };
}
function findingEntry(finding) {
    const { file, line, column, endLine, endColumn } = finding.location;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        why: finding.why,
        fix: finding.fix,
        url: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)(finding.rule),
        path: file,
        line,
        column,
        endLine,
        endColumn,
        card: finding.card,
        suggestion: finding.suggestion?.replacement ?? null,
        waived: finding.waived,
        new: finding.isNew && !finding.remains,
        known: !finding.isNew,
    };
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   OS: () => (/* binding */ hasNews),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   l5: () => (/* binding */ sternest)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4713);

/** How many findings count and how many do not. */
function countFindings(findings) {
    const open = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t);
    const number = (severity) => open.filter((f) => f.severity === severity).length;
    return {
        error: number('error'),
        warning: number('warning'),
        note: number('note'),
        waived: findings.filter((f) => f.waived !== null).length,
        known: findings.filter((f) => f.waived === null && !f.isNew).length,
    };
}
const MILDEST_FIRST = ['pass', 'warn', 'fail', 'error'];
const STERNEST_LAST = ['error', 'warning', 'note'];
/** The worst of some conclusions. */
function worst(conclusions) {
    return MILDEST_FIRST[Math.max(0, ...conclusions.map((each) => MILDEST_FIRST.indexOf(each)))];
}
/** Of several lowest severities that fail, the one by which most fails. */
function sternest(failOn) {
    return STERNEST_LAST[Math.max(0, ...failOn.map((each) => STERNEST_LAST.indexOf(each)))];
}
/** Findings that were waived or known before do not count. */
function conclude(findings, failOn = 'error') {
    const open = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t);
    const fails = open.some((f) => f.severity === 'error' || (failOn !== 'error' && f.severity === 'warning') || failOn === 'note');
    if (fails)
        return 'fail';
    return open.some((f) => f.severity === 'warning') ? 'warn' : 'pass';
}
/** Whether there is something to tell that was not so before: findings, mended findings, another impact. */
function hasNews({ findings, cards, change }) {
    const isFigureNew = ({ impact, baseImpact }) => impact?.energyKwh.value !== baseImpact?.energyKwh.value ||
        impact?.emissionsKg.value !== baseImpact?.emissionsKg.value;
    if (findings.some((finding) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t)(finding) && !finding.remains))
        return true;
    return Boolean(change) && (change.fixed.length > 0 || cards.some(isFigureNew));
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ writeNamed),
/* harmony export */   U6: () => (/* binding */ writeInto),
/* harmony export */   kF: () => (/* binding */ writeOutputFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2409);



/**
 * Writes the JSON report and the rendered cards into a new folder of their own.
 *
 * @param parent an existing folder, such as the runner's temporary one
 * @param cards Markdown by the path of the card, `/`-separated; `..` and absolute paths stay inside the folder
 */
function writeOutputFiles(parent, report, cards) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'model-card-gate-'));
    const files = { report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json'), renderedCards: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cards') };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.report, `${JSON.stringify(report, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(files.renderedCards);
    for (const [path, markdown] of cards) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.renderedCards, ...confined(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, markdown);
    }
    return files;
}
/** Writes a file of ours below a folder, with the folders above it. @throws UserError when it cannot be written */
function writeInto(root, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is a symbolic link, so it is not written.`, 'Put a file there.');
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, 'Check its permissions.');
    }
}
/**
 * Writes a file that a workflow named into one of the folders that it may write to, symbolic links followed.
 *
 * @param roots absolute paths of folders; a relative path is relative to the first
 * @param path ends with `.sarif` or `.json`, so that no slip writes over a card
 * @returns the absolute path
 * @throws UserError when it is elsewhere, a symbolic link, or cannot be written
 */
function writeNamed(roots, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots[0] ?? '', path);
    if (!/\.(?:sarif|json)$/i.test(file)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} ends with neither \`.sarif\` nor \`.json\`.`, 'Name another file.');
    }
    const root = roots.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each) && inside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(each), nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))));
    if (root === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is outside the workspace.`, 'Name a file in it.');
    writeInto((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), file.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file).length), text);
    return file;
}
function inside(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** The real path of a folder that is to be made, by the part of it that exists. */
function nearest(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), folder.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder).length));
}
function confined(path) {
    const names = `${path}.md`.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
    return names.map((name) => (name === '..' ? '_' : name.replace(/[\0:]/g, '_')));
}


/***/ })

};
