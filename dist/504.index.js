export const id = 504;
export const ids = [504];
export const modules = {

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);
/* harmony import */ var _render_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4804);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3259);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(149);






/** `render`: the Markdown of one card. With `--check` and `--output`, status 1 when the file is out of date. */
async function render({ root, arguments: paths, values, logger }) {
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)(values.output);
    if (values.check && output === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('--check needs --output.', 'Name the rendered file.');
    const date = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)(values.date);
    if (date !== null && !isDate(date)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--date ${date} is not a date.`, 'Write it as YYYY-MM-DD.');
    }
    const preset = 'recommended';
    const run = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOption */ .XG)(values.run);
    const { cards } = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)({
        root,
        paths,
        run,
        policy: null,
        preset,
        policyWins: false,
        failOn: null,
        baseline: 'ignore',
        today: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .today */ .Ec)(),
        logger,
    });
    const chosen = oneOf(cards, paths[0] ?? null, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .textOption */ .vU)(values.card));
    const { card, run: trainingRun, impact, comparison } = chosen;
    (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOverwrite */ .q5)(output, [card.path, trainingRun?.path]);
    if (!card.readable) {
        const [problem] = card.problems;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problem?.message ?? 'The card cannot be read.', problem?.fix ?? '', problem?.location ?? null);
    }
    if (!card.fields)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${card.path} is Markdown already.`, 'Name a card in the native format.');
    const text = (0,_render_card_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCard */ .T)(card.fields, { impact, comparison, date });
    if (!values.check)
        return { text, status: 0 };
    const current = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)((0,_workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .workingTree */ .c)(root), output);
    if (current === text)
        return { text: null, status: 0 };
    const message = current === null ? 'does not exist' : 'is out of date';
    const which = card.id === card.path ? '' : ` --card ${shortName(card.id)}`;
    logger.warning(`${output} ${message}; run \`model-card-gate render ${card.path}${which} --output ${output}\`.`);
    return { text: null, status: 1 };
}
/** The card that is meant. @throws UserError that lists those that there are */
function oneOf(cards, path, name) {
    if (cards.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No model card was found in \`${path ?? '.'}\`.`, 'Name a card.');
    const named = name === null ? cards : namedCards(cards, name);
    const [only, another] = named;
    const files = new Set((only ? named : cards).map(({ card }) => card.path));
    const list = (only ? named : cards).map(({ card }) => (files.size > 1 ? card.path : shortName(card.id)));
    const shown = [...new Set(list)].slice(0, MAX_LISTED).map((each) => `\`${each}\``);
    const more = list.length > MAX_LISTED ? ' and others' : '';
    if (!only)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no card "${name}".`, `Cards are ${shown.join(', ')}${more}.`);
    if (!another)
        return only;
    const fix = files.size > 1 ? 'Name one of the files' : 'Name one with `--card`';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There are ${named.length} cards.`, `${fix}: ${shown.join(', ')}${more}.`);
}
const MAX_LISTED = 10;
/** Cards by their id as reports write it, or what it has behind the `#`; else by their own name, which several may share. */
function namedCards(cards, asked) {
    const byId = cards.filter(({ card: { id, path } }) => asked === id || (id !== path && asked === shortName(id)));
    return byId.length > 0 ? byId : cards.filter(({ card }) => asked === card.name);
}
/** What tells a card from the others of its file: `b` of `cards.yaml#b`. */
function shortName(id) {
    return id.slice(id.lastIndexOf('#') + 1);
}
/** A day of the calendar as ISO 8601 writes it. */
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4417);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(929);




/**
 * The card as Markdown for a file: headings and tables as `render_detailed_model_card` of the seed prints them. What
 * the card does not say is left out, with the heading above it when nothing stands below.
 */
function renderCard(fields, options = {}) {
    const { impact = null, comparison = null, date = null } = options;
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .X)('card', { ...cardView(fields), impact: impact === null ? '' : (0,_impact_js__WEBPACK_IMPORTED_MODULE_1__/* .renderImpact */ .jo)(impact, { comparison }), date: date ?? '' }, 'file');
}
function cardView(fields) {
    const view = {
        model_name: fields.model_name.trim(),
        model_version: fields.model_version.trim(),
        model_type: fields.model_type.trim(),
        base_model: fields.base_model.trim(),
        license: fields.license.trim(),
        languages: said(fields.language).join(', '),
        developed_by: fields.developed_by.trim(),
        funded_by: fields.funded_by.trim(),
        shared_by: fields.shared_by.trim(),
    };
    const uses = {
        primary_uses: fields.primary_uses.filter((each) => said([each.use, each.example]).length > 0),
        secondary_uses: said(fields.secondary_uses),
        out_of_scope: said(fields.out_of_scope),
        misuse_risks: said(fields.misuse_risks),
    };
    const limitations = {
        technical_limitations: said(fields.technical_limitations),
        knowledge_limitations: said(fields.knowledge_limitations),
        behavioral_limitations: said(fields.behavioral_limitations),
    };
    const safety = {
        safety_evaluations: fields.safety_evaluations.map(({ name, value, written }) => ({
            name,
            score: value !== null && value >= 0 && value <= 1 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(value) : written,
        })),
        safety_evaluation_plan: said(fields.safety_evaluation_plan),
        guardrails_implemented: said(fields.guardrails_implemented),
    };
    const training = {
        training_data_summary: fields.training_data_summary.trim(),
        training_procedure: fields.training_procedure.trim(),
        training_hyperparameters: fields.training_hyperparameters.map(({ name, value }) => ({
            name,
            value: (0,_source_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .valueWithoutSecrets */ .lj)(name, value),
        })),
        training_hardware: fields.training_hardware.trim(),
    };
    return {
        ...view,
        hasDetails: anySaid(view),
        summary: fields.summary.trim(),
        ...uses,
        hasUses: anySaid(uses),
        ...limitations,
        hasLimitations: anySaid(limitations),
        biases: fields.biases.filter((each) => said([each.type, each.description, each.mitigation]).length > 0),
        ...safety,
        hasSafety: anySaid(safety),
        ...training,
        hasTraining: anySaid(training),
        ethical_considerations: said(fields.ethical_considerations),
        recommendations: said(fields.recommendations),
        more: (fields.more ?? []).map(({ title, text, items }) => ({ title, text: text.trim(), items: said(items) })),
    };
}
function said(texts) {
    return texts.filter((text) => text.trim() !== '');
}
function anySaid(values) {
    return Object.values(values).some((value) => value.length > 0);
}


/***/ })

};
