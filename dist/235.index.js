export const id = 235;
export const ids = [235];
export const modules = {

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


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCards: () => (/* binding */ renderCards)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);

/** The Markdown of each card that is written in the native format, by the card's id. */
function renderCards(verdict) {
    const rendered = new Map();
    for (const { card, impact, comparison } of verdict.cards) {
        if (card.fields)
            rendered.set(card.id, (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCard */ .T)(card.fields, { impact, comparison, date: null }));
    }
    return rendered;
}


/***/ })

};
