export const id = 121;
export const ids = [121];
export const modules = {

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7079);
/* harmony import */ var _render_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4219);
/* harmony import */ var _workspace_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5539);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1939);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6556);






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
    const [only, another] = cards;
    if (!only)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('No model card was found.', 'Name a card.');
    if (another)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There are ${cards.length} cards.`, `Name one of them, such as ${only.card.path}.`);
    const { card, run: trainingRun, impact, comparison } = only;
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
    logger.warning(`${output} ${message}; run \`model-card-gate render ${card.path} --output ${output}\`.`);
    return { text: null, status: 1 };
}
/** A day of the calendar as ISO 8601 writes it. */
function isDate(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7970);
/* harmony import */ var _source_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1094);




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
            score: value !== null && value >= 0 && value <= 1 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(value) : written,
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
