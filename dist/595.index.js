export const id = 595;
export const ids = [595];
export const modules = {

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ splitProse),
/* harmony export */   z: () => (/* binding */ composeSections)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _substance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8482);



/**
 * Puts sections together: each gets the statements of the sections it includes, in the order of the card, and within
 * it a statement that says the same as an earlier one becomes a repeat. So a limitation that stands under "technical"
 * and again under "knowledge" counts once among the limitations.
 */
function composeSections(own) {
    const sections = new Map();
    for (const id of _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_IDS */ .ZE) {
        const parts = [id, ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .includedSections */ .DH)(id)].flatMap((part) => own.get(part) ?? []);
        const first = parts.toSorted((a, b) => (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLocations */ .Q)(a.location, b.location))[0];
        if (!first)
            continue;
        const statements = onceEach(parts.flatMap((p) => p.statements));
        sections.set(id, {
            id,
            title: (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionTitle */ .Gf)(id),
            matched: [...new Set(parts.flatMap((p) => p.matched))],
            location: first.location,
            // Details are names, and a model may bear the name of its base.
            statements: id === 'model-details' ? statements : markRepeats(statements),
        });
    }
    return sections;
}
/** In the order of the card; what two of the sections hold both, as they stand under one heading, is there once. */
function onceEach(statements) {
    const seen = new Set();
    return statements
        .filter(({ text, location: { line, column } }) => {
        const key = `${line}:${column}:${text}`;
        return !seen.has(key) && seen.add(key);
    })
        .sort((a, b) => (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLocations */ .Q)(a.location, b.location));
}
function markRepeats(statements) {
    if (statements.length < 2)
        return [...statements];
    const seen = new Set();
    return statements.map((statement) => {
        if (statement.standing !== 'substantive')
            return statement;
        const key = (0,_substance_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)(statement.text);
        if (seen.has(key))
            return { ...statement, standing: 'repeat' };
        seen.add(key);
        return statement;
    });
}
/**
 * Splits the text of a prose field into statements: list entries by their bullet or number, else paragraphs. Lines
 * that follow an entry belong to it.
 */
function splitProse(text) {
    const parts = [];
    let open = false;
    for (const line of text.split(/\r?\n/)) {
        const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/.exec(line);
        if (bullet)
            parts.push({ text: bullet[1], kind: 'item' });
        else if (line.trim() === '')
            open = false;
        else if (open) {
            const last = parts.at(-1);
            last.text += ` ${line.trim()}`;
        }
        else
            parts.push({ text: line.trim(), kind: 'paragraph' });
        if (line.trim() !== '')
            open = true;
    }
    return parts;
}


/***/ }),

/***/ 1389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ MORE_KEYS),
/* harmony export */   UF: () => (/* binding */ IDENTITY_KEYS),
/* harmony export */   pd: () => (/* binding */ nativeCardSchema),
/* harmony export */   x5: () => (/* binding */ NATIVE_KEYS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3279);

const text = (description) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe(description).optional();
const texts = (description) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe(description).optional();
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** A section that `DetailedModelCard` has no field for: a text, or a list of texts. */
const more = (description) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])
    .describe(description)
    .optional();
/**
 * Fields beside those of `DetailedModelCard`, for what standards ask for and it has no field for. Each is the section
 * of the same name.
 */
const MORE = {
    intended_users: more('Who is meant to use it.'),
    acceptable_use_policy: more('The acceptable use policy or a link to it; where there is none, say so.'),
    inputs_and_outputs: more('Modality, format and greatest size of what goes in and comes out.'),
    requirements: more('Hardware and software that it needs.'),
    distribution: more('Where it can be had.'),
    how_to_use: more('How to get started with it, or to build it into something.'),
    trade_offs: more('What was given up for what.'),
    factors: more('Groups, instruments and surroundings for which it may differ.'),
    metrics: more('Measures of its performance, with their thresholds, and why these.'),
    evaluation_data: more('What it was evaluated on and why.'),
    disaggregated_results: more('Results for groups and their intersections.'),
    uncertainty: more('How sure the results are, and how that was found out.'),
    training_data_size: more('Number of data points, scope and characteristics.'),
    preprocessing: more('How the data were cleaned, filtered and labelled.'),
    training_content_summary: more('The public summary of the training content, or a link to it.'),
    copyright_policy: more('The policy to respect copyright, or a link to it.'),
    inference_energy: more('Energy or computation of its use.'),
    citation: more('How to cite it.'),
    contact: more('Where to send questions.'),
};
/**
 * The one definition of the native card format: the flat snake_case fields of `DetailedModelCard` as Python's
 * `dataclasses.asdict` dumps them, in YAML or JSON, and a few more behind them. Every field may be absent here; whether its absence matters is
 * the policy's question.
 */
const nativeCardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    model_name: text('Name of the model.'),
    model_version: text('Version of the model, in quotes: 1.10 without them is the number 1.1.'),
    model_type: text('What kind of model it is, e.g. "Text Generation".'),
    base_model: text('The model it was made from; for a model trained from scratch, say so.'),
    developed_by: text('Who developed it.'),
    funded_by: text('Who paid for it.'),
    shared_by: text('Who publishes it.'),
    license: text('Licence of the model.'),
    language: texts('Languages as BCP 47 tags, e.g. [en, es].'),
    summary: text('What the model is and does, in a few sentences.'),
    primary_uses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        use: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What the model is for.'),
        example: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('An example of that use.').optional(),
    }))
        .describe('What the model is meant for, each with an example.')
        .optional(),
    secondary_uses: texts('Other uses that are fine.'),
    out_of_scope: texts('Uses that the model is not meant for.'),
    misuse_risks: texts('Ways in which it may be misused.'),
    technical_limitations: texts('What it cannot do for technical reasons.'),
    knowledge_limitations: texts('What it does not know.'),
    behavioral_limitations: texts('How it may behave badly.'),
    biases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Kind of bias.'),
        description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('How it shows.').optional(),
        mitigation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What was done about it.').optional(),
    }))
        .describe('Known biases.')
        .optional(),
    safety_evaluations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
        .describe('Scores of safety evaluations by metric, each a share from 0 to 1.')
        .optional(),
    safety_evaluation_plan: texts('What will be evaluated, how and when.'),
    guardrails_implemented: texts('Guardrails around the model.'),
    training_data_summary: text('What it was trained on and how that was filtered.'),
    training_procedure: text('How it was trained.'),
    training_hyperparameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), scalar).describe('Hyperparameters of the training.').optional(),
    training_hardware: text('Hardware of the training.'),
    ethical_considerations: texts('Ethical considerations.'),
    recommendations: texts('What users should do.'),
    ...MORE,
})
    .describe('Model card in the native format of Model Card Gate.');
const NATIVE_KEYS = Object.keys(nativeCardSchema.shape);
/** The fields that `DetailedModelCard` does not have. */
const MORE_KEYS = Object.keys(MORE);
/** The fields that `DetailedModelCard` has no default for: a card without them says not what it describes. */
const IDENTITY_KEYS = ['model_name', 'model_version', 'model_type', 'base_model', 'developed_by'];


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ includedSections),
/* harmony export */   Gf: () => (/* binding */ sectionTitle),
/* harmony export */   ZE: () => (/* binding */ SECTION_IDS),
/* harmony export */   ko: () => (/* binding */ isParticular)
/* harmony export */ });
/* unused harmony exports SECTIONS, isSectionId */
/**
 * The section catalogue: every part of a model card that the product knows by name.
 * Ids and titles follow the vocabulary of Mitchell et al. 2019 (https://arxiv.org/abs/1810.03993) and of the
 * Hugging Face model card template.
 */
const SECTIONS = {
    'model-details': { title: 'Model Details', includes: [] },
    authorship: { title: 'Authorship', includes: [] },
    version: { title: 'Version and Release Date', includes: [] },
    architecture: { title: 'Model Type and Architecture', includes: [] },
    'inputs-and-outputs': { title: 'Inputs and Outputs', includes: [] },
    'base-model': { title: 'Base Model', includes: [] },
    license: { title: 'Licence', includes: [] },
    language: { title: 'Language', includes: [] },
    distribution: { title: 'Distribution', includes: [] },
    'model-description': { title: 'Model Description', includes: [] },
    'intended-uses': { title: 'Intended Uses', includes: ['primary-uses', 'secondary-uses'] },
    'primary-uses': { title: 'Primary Uses', includes: [] },
    'secondary-uses': { title: 'Secondary Uses', includes: [] },
    'intended-users': { title: 'Intended Users', includes: [] },
    'out-of-scope-uses': { title: 'Out-of-Scope Uses', includes: [] },
    'acceptable-use-policy': { title: 'Acceptable Use Policy', includes: [] },
    'misuse-risks': { title: 'Misuse Risks', includes: [] },
    limitations: {
        title: 'Limitations',
        includes: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
    },
    'technical-limitations': { title: 'Technical Limitations', includes: [] },
    'knowledge-limitations': { title: 'Knowledge Limitations', includes: [] },
    'behavioral-limitations': { title: 'Behavioral Limitations', includes: [] },
    'trade-offs': { title: 'Trade-offs', includes: [] },
    bias: { title: 'Bias', includes: [] },
    factors: { title: 'Factors', includes: [] },
    metrics: { title: 'Metrics', includes: [] },
    evaluation: { title: 'Evaluation', includes: ['safety-evaluation', 'metrics', 'evaluation-data', 'results'] },
    'evaluation-data': { title: 'Evaluation Data', includes: [] },
    results: { title: 'Results', includes: ['safety-evaluation', 'disaggregated-results'] },
    'disaggregated-results': { title: 'Disaggregated Results', includes: [] },
    uncertainty: { title: 'Uncertainty', includes: [] },
    'safety-evaluation': { title: 'Safety Evaluation', includes: [] },
    'safety-evaluation-plan': { title: 'Safety Evaluation Plan', includes: [] },
    guardrails: { title: 'Guardrails', includes: [] },
    'training-data': { title: 'Training Data', includes: [] },
    'training-data-size': { title: 'Training Data Size', includes: [] },
    'training-content-summary': { title: 'Public Summary of Training Content', includes: [] },
    'copyright-policy': { title: 'Copyright Policy', includes: [] },
    preprocessing: { title: 'Preprocessing', includes: [] },
    'training-procedure': { title: 'Training Procedure', includes: [] },
    hyperparameters: { title: 'Hyperparameters', includes: [] },
    hardware: { title: 'Hardware', includes: [] },
    compute: { title: 'Compute', includes: ['hardware'] },
    'environmental-impact': { title: 'Environmental Impact', includes: ['energy', 'emissions'] },
    energy: { title: 'Training Energy', includes: [] },
    emissions: { title: 'Training Emissions', includes: [] },
    'inference-energy': { title: 'Inference Energy', includes: [] },
    'ethical-considerations': { title: 'Ethical Considerations', includes: [] },
    recommendations: { title: 'Recommendations', includes: [] },
    'how-to-use': { title: 'How to Use', includes: [] },
    requirements: { title: 'Hardware and Software Requirements', includes: [] },
    citation: { title: 'Citation', includes: [] },
    contact: { title: 'Contact', includes: [] },
};
const SECTION_IDS = Object.keys(SECTIONS);
/** Sections that only some standards know: their absence is news only where a policy asks for them. */
const PARTICULAR = new Set([
    'version',
    'architecture',
    'inputs-and-outputs',
    'base-model',
    'license',
    'language',
    'distribution',
    'intended-users',
    'acceptable-use-policy',
    'trade-offs',
    'results',
    'disaggregated-results',
    'uncertainty',
    'training-data-size',
    'training-content-summary',
    'copyright-policy',
    'preprocessing',
    'compute',
    'energy',
    'emissions',
    'inference-energy',
    'requirements',
]);
function isParticular(id) {
    return PARTICULAR.has(id);
}
function isSectionId(id) {
    return Object.hasOwn(SECTIONS, id);
}
function sectionTitle(id) {
    return SECTIONS[id].title;
}
/** The sections whose content also counts as content of `id`, without `id` itself. */
function includedSections(id) {
    return SECTIONS[id].includes;
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* binding */ nativeKeyFor),
  dx: () => (/* binding */ sectionOfField),
  qk: () => (/* binding */ structuredCard)
});

// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(8742);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/source/schema.js
var schema = __webpack_require__(6657);
// EXTERNAL MODULE: ./lib/cards/compose.js
var compose = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/cards/sections.js
var cards_sections = __webpack_require__(9658);
// EXTERNAL MODULE: ./lib/cards/substance.js
var substance = __webpack_require__(8482);
;// CONCATENATED MODULE: ./lib/cards/foreign.js





/** Makes a card of a structured document in another format, by the places where that format answers the sections. */
function foreignCard(root, fields, name, path, problems) {
    const own = new Map();
    for (const field of fields) {
        const values = valuesAt(root, field.path);
        const taken = field.only ? values.filter(({ data }) => field.only?.(data)) : values;
        const first = taken[0];
        if (!first)
            continue;
        const before = own.get(field.section);
        own.set(field.section, {
            matched: [...(before?.matched ?? []), field.path.join('.')],
            location: before && before.location.line < first.place.line ? before.location : first.place,
            statements: [...(before?.statements ?? []), ...taken.map(({ data }) => statementOf(data, field))],
        });
    }
    const sections = (0,compose/* composeSections */.z)(own);
    return {
        path,
        format: 'structured',
        name,
        readable: true,
        sections,
        scores: [],
        problems,
        fields: null,
        frontMatter: null,
        frontMatterLocation: null,
        placeFor: (section) => placeFor(section, sections, root),
        placeForField: () => (0,source_location/* startOf */.G)(path),
    };
}
/** The values at a path, each item of a list by itself, with the place of the key that leads to them. */
function valuesAt(data, path, place = data.location) {
    if (data.kind === 'list')
        return data.items.flatMap((item) => valuesAt(item, path, place));
    const [key, ...rest] = path;
    if (key === undefined)
        return data.kind === 'scalar' && data.value === null ? [] : [{ data, place }];
    const entry = data.kind === 'map' ? data.entries.get(key) : undefined;
    return entry ? valuesAt(entry.value, rest, entry.keyLocation) : [];
}
function statementOf(data, field) {
    const text = textIn(data);
    const deciding = decidingValues(data, field);
    const standings = deciding.map(({ key, text: value }) => standing(value, key, field));
    const best = standings.find((s) => s === 'substantive') ?? standings[0] ?? 'empty';
    return { text, kind: data.kind === 'scalar' ? 'item' : 'row', standing: best, location: data.location };
}
function decidingValues(data, { decisive, path }) {
    if (data.kind !== 'map')
        return [{ key: path.at(-1) ?? '', text: textIn(data) }];
    const entries = [...data.entries.values()].filter(({ key }) => !decisive || decisive.includes(key));
    return entries.map(({ key, value }) => ({ key, text: textIn(value) }));
}
/** Fixtures and templates answer a field with its own name or with the question that it asks. */
function standing(text, key, { numeric, path }) {
    const found = (0,substance/* standingOf */.YP)(text);
    if (found !== 'substantive')
        return found;
    const words = (0,substance/* normalize */.S8)(text);
    const names = [key, path.at(-1) ?? ''].map((name) => (0,substance/* normalize */.S8)(name.replace(/([a-z])([A-Z])/g, '$1 $2')));
    if (names.includes(words) || names.includes(words.replace(/ /g, '_')))
        return 'placeholder';
    if (/^(?:who|what|which|how|why|when|where|are|is|does|do)\b[^.!]*\?$/i.test(text.trim()))
        return 'placeholder';
    return numeric && !/^\W*\d/.test(text.trim()) ? 'placeholder' : found;
}
/** Pictures and other encoded content are no words. */
function textIn(data) {
    if (data.kind === 'scalar') {
        const text = data.value === null ? '' : data.written.trim();
        return text.length > 200 && !/\s/.test(text) ? '' : text;
    }
    const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
    return parts.map(textIn).filter(Boolean).join(' — ').slice(0, 4000);
}
/** The text at a path, or null. */
function textAt(data, path) {
    const found = (0,source_data/* valueAt */.fK)(data, path);
    return found?.kind === 'scalar' && found.value !== null && found.written.trim() !== '' ? found.written.trim() : null;
}
function mapAt(data, path) {
    const found = (0,source_data/* valueAt */.fK)(data, path);
    return found?.kind === 'map' ? found : null;
}
function placeFor(section, sections, root) {
    for (let at = cards_sections/* SECTION_IDS */.ZE.indexOf(section); at >= 0; at--) {
        const found = sections.get(cards_sections/* SECTION_IDS */.ZE[at]);
        if (found)
            return found.location;
    }
    return { ...root.location, endLine: root.location.line, endColumn: root.location.column };
}

// EXTERNAL MODULE: ./lib/cards/unreadable.js
var unreadable = __webpack_require__(5181);
;// CONCATENATED MODULE: ./lib/cards/cyclonedx.js


const CARD = 'modelCard';
const isForTest = (data) => /\b(?:eval\w*|valid\w*|test\w*)\b/i.test(textAt(data, ['name']) ?? '');
/** The fields of a component with a `modelCard` in CycloneDX 1.5 to 1.7 (https://cyclonedx.org/docs/1.7/json/). */
const FIELDS = [
    { section: 'model-details', path: ['name'] },
    { section: 'model-details', path: ['version'] },
    { section: 'model-details', path: ['licenses'] },
    { section: 'model-details', path: [CARD, 'modelParameters', 'architectureFamily'] },
    { section: 'model-details', path: [CARD, 'modelParameters', 'modelArchitecture'] },
    { section: 'model-description', path: ['description'] },
    { section: 'authorship', path: ['supplier', 'name'] },
    { section: 'authorship', path: ['publisher'] },
    { section: 'authorship', path: ['author'] },
    { section: 'authorship', path: ['authors'] },
    { section: 'training-procedure', path: [CARD, 'modelParameters', 'approach', 'type'] },
    { section: 'training-data', path: [CARD, 'modelParameters', 'datasets'], only: (data) => !isForTest(data) },
    { section: 'evaluation-data', path: [CARD, 'modelParameters', 'datasets'], only: isForTest },
    {
        section: 'evaluation',
        path: [CARD, 'quantitativeAnalysis', 'performanceMetrics'],
        decisive: ['value'],
        numeric: true,
    },
    { section: 'intended-uses', path: [CARD, 'considerations', 'users'] },
    { section: 'intended-uses', path: [CARD, 'considerations', 'useCases'] },
    { section: 'limitations', path: [CARD, 'considerations', 'technicalLimitations'] },
    { section: 'bias', path: [CARD, 'considerations', 'fairnessAssessments'] },
    { section: 'ethical-considerations', path: [CARD, 'considerations', 'ethicalConsiderations'] },
    {
        section: 'environmental-impact',
        path: [CARD, 'considerations', 'environmentalConsiderations', 'energyConsumptions'],
        decisive: ['activityEnergyCost', 'co2CostEquivalent'],
        numeric: true,
    },
];
/** Whether a document is a CycloneDX bill of materials. */
function isCycloneDx(data) {
    return textAt(data, ['bomFormat']) === 'CycloneDX';
}
/** Makes a card of the first component of a bill of materials that has a `modelCard`. */
function cycloneDxCard(data, path, problems) {
    const component = componentsOf(data).find((candidate) => mapAt(candidate, [CARD]));
    if (component)
        return foreignCard(component, FIELDS, textAt(component, ['name']), path, problems);
    const location = data.entries.get('bomFormat')?.keyLocation ?? data.location;
    return (0,unreadable/* unreadableCard */.C)(path, 'structured', [
        {
            kind: 'unreadable',
            message: 'No component of the bill of materials has a `modelCard`.',
            fix: 'Add a `modelCard` to the component of the model.',
            location,
        },
        ...problems,
    ]);
}
/** The component that the document is about, and the others with those inside of them. */
function componentsOf(data) {
    const found = [];
    const main = mapAt(data, ['metadata', 'component']);
    if (main)
        found.push(main);
    const collect = (parent) => {
        const list = parent.entries.get('components')?.value;
        if (list?.kind !== 'list')
            return;
        for (const item of list.items) {
            if (item.kind !== 'map')
                continue;
            found.push(item);
            collect(item);
        }
    };
    collect(data);
    return found;
}

;// CONCATENATED MODULE: ./lib/cards/model-card-toolkit.js

/** What a data set is for, by its name; one without such a name was used for training. */
const nameOf = (data) => textAt(data, ['name']) ?? '';
const model_card_toolkit_isForTest = (data) => /\b(?:eval\w*|valid\w*|test\w*)\b/i.test(nameOf(data));
const DATA = { decisive: ['description', 'link'] };
/**
 * The fields of Google's Model Card Toolkit, schema 0.0.1 and 0.0.2 (https://github.com/tensorflow/model-card-toolkit),
 * and of VerifyML, which extends it.
 */
const model_card_toolkit_FIELDS = [
    { section: 'model-details', path: ['model_details', 'name'] },
    { section: 'model-details', path: ['model_details', 'version'] },
    { section: 'model-details', path: ['model_details', 'license'] },
    { section: 'model-details', path: ['model_details', 'licenses'] },
    { section: 'model-details', path: ['model_parameters', 'model_architecture'] },
    { section: 'model-description', path: ['model_details', 'overview'] },
    { section: 'model-description', path: ['model_details', 'documentation'] },
    { section: 'authorship', path: ['model_details', 'owners'] },
    { section: 'contact', path: ['model_details', 'owners', 'contact'] },
    { section: 'citation', path: ['model_details', 'citation'] },
    { section: 'citation', path: ['model_details', 'citations'] },
    { section: 'intended-uses', path: ['considerations', 'users'] },
    { section: 'intended-uses', path: ['considerations', 'use_cases'] },
    { section: 'limitations', path: ['considerations', 'limitations'] },
    { section: 'bias', path: ['considerations', 'fairness_assessment'] },
    { section: 'ethical-considerations', path: ['considerations', 'ethical_considerations'] },
    { section: 'training-data', path: ['model_parameters', 'data', 'train'], ...DATA },
    { section: 'evaluation-data', path: ['model_parameters', 'data', 'eval'], ...DATA },
    {
        section: 'training-data',
        path: ['model_parameters', 'data'],
        only: (data) => !isByPurpose(data) && !model_card_toolkit_isForTest(data),
        ...DATA,
    },
    {
        section: 'evaluation-data',
        path: ['model_parameters', 'data'],
        only: (data) => !isByPurpose(data) && model_card_toolkit_isForTest(data),
        ...DATA,
    },
    {
        section: 'evaluation',
        path: ['quantitative_analysis', 'performance_metrics'],
        decisive: ['value', 'confidence_interval'],
        numeric: true,
    },
];
/** Schema 0.0.1 keeps its data by purpose, 0.0.2 in a list. */
function isByPurpose(data) {
    return data.kind === 'map' && (data.entries.has('train') || data.entries.has('eval'));
}
/** Whether a document has the shape of a toolkit card. */
function isToolkitCard(data) {
    const parts = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'];
    return parts.some((part) => data.entries.get(part)?.value.kind === 'map');
}
/** Makes a card of a Model Card Toolkit document, whichever of its schemas it follows. */
function toolkitCard(data, path, problems) {
    return foreignCard(data, model_card_toolkit_FIELDS, textAt(data, ['model_details', 'name']), path, problems);
}

// EXTERNAL MODULE: ./lib/cards/native-schema.js
var native_schema = __webpack_require__(1389);
;// CONCATENATED MODULE: ./lib/cards/structured.js










/** Which section each field of the native format belongs to. Fields of no section are shown but not judged as content. */
const SECTION_OF = {
    model_name: 'model-details',
    model_version: 'model-details',
    model_type: 'model-details',
    base_model: 'model-details',
    developed_by: 'authorship',
    summary: 'model-description',
    primary_uses: 'primary-uses',
    secondary_uses: 'secondary-uses',
    out_of_scope: 'out-of-scope-uses',
    misuse_risks: 'misuse-risks',
    technical_limitations: 'technical-limitations',
    knowledge_limitations: 'knowledge-limitations',
    behavioral_limitations: 'behavioral-limitations',
    biases: 'bias',
    safety_evaluations: 'safety-evaluation',
    safety_evaluation_plan: 'safety-evaluation-plan',
    guardrails_implemented: 'guardrails',
    training_data_summary: 'training-data',
    training_procedure: 'training-procedure',
    training_hyperparameters: 'hyperparameters',
    training_hardware: 'hardware',
    ethical_considerations: 'ethical-considerations',
    recommendations: 'recommendations',
    ...Object.fromEntries(native_schema/* MORE_KEYS */.$p.map((key) => [key, key.replaceAll('_', '-')])),
};
/** Fields that are a section of their own too, so that a policy can ask for them by name. */
const ALSO_SECTION = {
    model_version: 'version',
    model_type: 'architecture',
    base_model: 'base-model',
    license: 'license',
    language: 'language',
};
/** The section that a field of the native format belongs to, or null. */
function sectionOfField(field) {
    return SECTION_OF[field] ?? null;
}
/** The field that a reader fills in to give a section content; limitations as a whole start with the technical ones. */
const FIELD_FOR = {
    ...Object.fromEntries([...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)].map(([key, id]) => [id, key])),
    'model-details': 'model_name',
    limitations: 'technical_limitations',
    'intended-uses': 'primary_uses',
    evaluation: 'safety_evaluations',
    results: 'safety_evaluations',
    compute: 'training_hardware',
};
/** The key of the native format under which a section is written, or null when the format has none. */
function nativeKeyFor(section) {
    return FIELD_FOR[section] ?? null;
}
/** Makes a card of a YAML or JSON document: native, of the Model Card Toolkit, or of a CycloneDX bill of materials. */
function structuredCard(reading, path) {
    const problems = reading.problems.map(({ kind, message, fix, location }) => ({
        kind: kind === 'duplicate-key' ? kind : 'unreadable',
        message,
        fix,
        location,
    }));
    const { data } = reading;
    if (!data)
        return (0,unreadable/* unreadableCard */.C)(path, 'structured', problems);
    if (data.kind !== 'map') {
        const message = `The card must be a map of fields, but is ${(0,source_data/* describe */.q0)(data)}.`;
        const fix = 'Write fields such as `model_name: …` at the top level.';
        return (0,unreadable/* unreadableCard */.C)(path, 'structured', [
            ...problems,
            { kind: 'unreadable', message, fix, location: data.location },
        ]);
    }
    if (data.entries.size === 0) {
        const message = 'The card is empty: it has no field at all.';
        const fix = 'Fill in the fields of a model card, starting with `model_name`.';
        return (0,unreadable/* unreadableCard */.C)(path, 'structured', [
            ...problems,
            { kind: 'unreadable', message, fix, location: data.location },
        ]);
    }
    if (isCycloneDx(data))
        return cycloneDxCard(data, path, problems);
    if (isToolkitCard(data))
        return toolkitCard(data, path, problems);
    problems.push(...(0,schema/* checkSchema */._)(data, native_schema/* nativeCardSchema */.pd).flatMap((p) => cardProblem(p, data)));
    const own = new Map();
    const sectionsOf = [...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)];
    for (const [key, id] of sectionsOf) {
        const entry = data.entries.get(key);
        if (!entry)
            continue;
        const before = own.get(id);
        own.set(id, {
            matched: [...(before?.matched ?? []), key],
            location: before && before.location.line < entry.keyLocation.line ? before.location : entry.keyLocation,
            statements: [...(before?.statements ?? []), ...statementsOf(entry.value, key)],
        });
    }
    const fields = fieldsOf(data);
    return {
        path,
        format: 'structured',
        name: fields.model_name || null,
        readable: true,
        sections: (0,compose/* composeSections */.z)(own),
        scores: scoresOf(data),
        problems,
        fields,
        frontMatter: null,
        frontMatterLocation: null,
        placeFor: (section) => placeForField(nativeKeyFor(section), data, path),
        placeForField: (field) => placeForField(field, data, path),
    };
}
function cardProblem(problem, data) {
    const { kind, message, fix, location, path } = problem;
    // Absent fields are the policy's question; in an entry of a list, what it is about may not be absent.
    if (kind === 'missing' && typeof path.at(-1) === 'number')
        return [];
    // Scores have a rule of their own, which knows what a score must be.
    if (path[0] === 'safety_evaluations' && path.length === 2)
        return [];
    if (kind === 'unknown-key') {
        return [
            { kind, message, fix, location, ...(problem.meant && { meant: problem.meant, suggestion: problem.meant }) },
        ];
    }
    const found = (0,source_data/* valueAt */.fK)(data, path);
    if (problem.expected === 'string' && found?.kind === 'scalar' && found.value !== null) {
        const quoted = JSON.stringify(found.written);
        return [
            {
                kind: 'unquoted-value',
                message: `${message.replace(/, but is .*$/, '')}, but ${found.written} without quotes is ${(0,source_data/* describe */.q0)(found)}.`,
                fix: `Write ${quoted} in quotes, so that it stays as it is written.`,
                location: found.location,
                suggestion: quoted,
            },
        ];
    }
    return [{ kind: 'field-type', message, fix, location }];
}
/** Fields of running text. */
const PROSE = ['summary', 'training_data_summary', 'training_procedure'];
/** The statements of a field's value, one for each item, entry, or paragraph. */
function statementsOf(value, key) {
    if (value.kind === 'list')
        return value.items.map((item) => (key === 'language' ? codeStatement(item) : itemStatement(item)));
    if (value.kind === 'map') {
        return [...value.entries.values()].map(({ key, keyLocation, value }) => ({
            text: `${key}: ${textOf(value)}`,
            kind: 'row',
            standing: rowStanding(value),
            location: { ...value.location, line: keyLocation.line, column: keyLocation.column },
        }));
    }
    if (value.value === null)
        return [];
    const parts = (0,compose/* splitProse */.e)(value.written);
    if (parts.length === 0)
        return [{ text: '', kind: 'value', standing: 'empty', location: value.location }];
    return parts.map((part) => {
        const standing = PROSE.includes(key) ? (0,substance/* standingOfSentence */.j5)(part.text) : (0,substance/* standingOf */.YP)(part.text);
        return { text: part.text, kind: parts.length === 1 ? 'value' : part.kind, standing, location: value.location };
    });
}
/** A language is a code, not a sentence. */
function codeStatement(item) {
    const text = textOf(item);
    return { text, kind: 'item', standing: (0,substance/* standingOf */.YP)(text), location: item.location };
}
/** An entry such as `{type, description, mitigation}` stands or falls with what it is about. */
function itemStatement(item) {
    if (item.kind !== 'map') {
        const text = textOf(item);
        return { text, kind: 'item', standing: (0,substance/* standingOfSentence */.j5)(text), location: item.location };
    }
    const { entries, location } = item;
    const lead = entries.get('use') ?? entries.get('type') ?? [...entries.values()][0];
    const standing = (0,substance/* standingOfSentence */.j5)(lead ? textOf(lead.value) : '');
    const gaps = [...entries.values()]
        .map(({ value }) => ({ text: textOf(value), location: value.location }))
        .filter(({ text }) => standing !== 'placeholder' && (0,substance/* standingOf */.YP)(text) === 'placeholder');
    return { text: textOf(item), kind: 'item', standing, location, ...(gaps.length > 0 && { gaps }) };
}
/** Numbers say something whatever they are; "Scheduler: none" is an answer where the row names the question. */
function rowStanding(value) {
    if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string')
        return 'substantive';
    const text = textOf(value);
    return /^(?:none|n\/?a|not applicable)$/i.test(text) ? 'substantive' : (0,substance/* standingOf */.YP)(text);
}
/** The text of a value on one line; the values of a map joined, without their keys. */
function textOf(data) {
    if (data.kind === 'scalar')
        return data.value === null ? '' : data.written.trim();
    const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
    return parts.map(textOf).filter(Boolean).join(' — ');
}
function scoresOf(data) {
    const scores = data.entries.get('safety_evaluations')?.value;
    if (scores?.kind !== 'map')
        return [];
    return [...scores.entries.values()].map(({ key, value }) => ({
        name: key,
        value: (0,source_data/* numberIn */.Po)(value),
        written: textOf(value),
        section: 'safety-evaluation',
        location: value.kind === 'scalar' && value.value === null ? keyPlace(scores, key) : value.location,
    }));
}
function keyPlace(map, key) {
    return map.entries.get(key)?.keyLocation ?? map.location;
}
function fieldsOf(data) {
    const value = (key) => data.entries.get(key)?.value;
    const text = (key) => {
        const found = value(key);
        return found?.kind === 'scalar' && found.value !== null ? found.written.trim() : '';
    };
    const items = (key) => {
        const found = value(key);
        if (found?.kind === 'list')
            return found.items;
        return found && textOf(found) !== '' ? [found] : [];
    };
    const texts = (key) => items(key)
        .map(textOf)
        .filter((t) => t !== '');
    const record = (item, keys) => {
        if (item.kind !== 'map')
            return keys.map((_, i) => (i === 0 ? textOf(item) : ''));
        return keys.map((key) => {
            const entry = item.entries.get(key);
            return entry ? textOf(entry.value) : '';
        });
    };
    const pairs = (key) => {
        const found = value(key);
        return found?.kind === 'map' ? [...found.entries.values()].map((e) => ({ name: e.key, data: e.value })) : [];
    };
    const more = native_schema/* MORE_KEYS */.$p.flatMap((key) => {
        const found = value(key);
        if (!found || textOf(found) === '')
            return [];
        const title = (0,cards_sections/* sectionTitle */.Gf)(SECTION_OF[key]);
        return found.kind === 'scalar' ? [{ title, text: text(key), items: [] }] : [{ title, text: '', items: texts(key) }];
    });
    return {
        model_name: text('model_name'),
        model_version: text('model_version'),
        model_type: text('model_type'),
        base_model: text('base_model'),
        developed_by: text('developed_by'),
        funded_by: text('funded_by'),
        shared_by: text('shared_by'),
        license: text('license'),
        language: texts('language'),
        summary: text('summary'),
        primary_uses: items('primary_uses').map((item) => {
            const [use = '', example = ''] = record(item, ['use', 'example']);
            return { use, example };
        }),
        secondary_uses: texts('secondary_uses'),
        out_of_scope: texts('out_of_scope'),
        misuse_risks: texts('misuse_risks'),
        technical_limitations: texts('technical_limitations'),
        knowledge_limitations: texts('knowledge_limitations'),
        behavioral_limitations: texts('behavioral_limitations'),
        biases: items('biases').map((item) => {
            const [type = '', description = '', mitigation = ''] = record(item, ['type', 'description', 'mitigation']);
            return { type, description, mitigation };
        }),
        safety_evaluations: scoresOf(data).map(({ name, value, written }) => ({ name, value, written })),
        safety_evaluation_plan: texts('safety_evaluation_plan'),
        guardrails_implemented: texts('guardrails_implemented'),
        training_data_summary: text('training_data_summary'),
        training_procedure: text('training_procedure'),
        training_hyperparameters: pairs('training_hyperparameters').map(({ name, data }) => ({
            name,
            value: textOf(data),
        })),
        training_hardware: text('training_hardware'),
        ethical_considerations: texts('ethical_considerations'),
        recommendations: texts('recommendations'),
        ...(more.length > 0 && { more }),
    };
}
/** The field's own key when it is there; else the last field that the format puts before it; else the first line. */
function placeForField(key, data, path) {
    for (let at = key ? native_schema/* NATIVE_KEYS */.x5.indexOf(key) : -1; at >= 0; at--) {
        const entry = data.entries.get(native_schema/* NATIVE_KEYS */.x5[at]);
        if (entry)
            return entry.keyLocation;
    }
    return (0,source_location/* startOf */.G)(path);
}


/***/ }),

/***/ 8482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   j5: () => (/* binding */ standingOfSentence)
/* harmony export */ });
/** The longest text that is looked up among placeholders and boilerplate. */
const MAX_FORM = 600;
/** Longer texts are compared without looking for markup, which would take time that grows with their square. */
const MAX_MARKUP = 2000;
/**
 * Whole statements that say only that something is missing. Collected from the templates and generators of Hugging
 * Face (Hub template, Trainer, diffusers, skops), and from what authors write instead of an answer.
 */
const PLACEHOLDERS = new Set([
    'More Information Needed',
    'More information to be added',
    'To be added',
    'To be determined',
    'To be done',
    'To be completed',
    'To be filled',
    'To be filled in',
    'To do',
    'To come',
    'TODO',
    'TBD',
    'TBA',
    'TBC',
    'T.B.D.',
    'T.B.A.',
    'T.B.C.',
    'FIXME',
    'XXX',
    'N/A',
    'NA',
    'Not applicable',
    'Not available',
    'Not publicly available',
    'Not provided',
    'Not specified',
    'Not yet',
    'None',
    'Nil',
    'Null',
    'Nan',
    'Undefined',
    'Unknown',
    'No ideas',
    'No information',
    'No further description provided',
    'Insufficient information',
    'In progress',
    'Work in progress',
    'WIP',
    'Forthcoming',
    'Forthcoming upon completion of training',
    'Coming soon',
    'Pending',
    'Placeholder',
    'Lorem ipsum',
    'Example',
    'Test',
    'Foo',
    'Bar',
    'Asdf',
    'See paper',
    'See the paper',
    'See above',
    'See below',
    'No limitations',
    'No known limitations',
    'There are none',
    'None known',
    'See the training code',
    'License to be determined',
    'Provide examples of latent issues and potential remediations',
    'Describe the data used to train the model',
    'Describe the data you used to train the model',
    'Provide some evaluation results',
    'Preprocessing, hardware used, hyperparameters',
    "If you initialized it with pre-trained weights, add a link to the pre-trained model's card or repository with description of the pre-training data",
].map(withoutHyphens));
/** Forms that mark a gap wherever they stand for the whole statement. */
const PLACEHOLDER_FORMS = [
    // "Limitation 1", "item #2": numbered gaps.
    /^\W*(?:limitation|bias|risk|use|use case|item|entry|statement|example|recommendation|consideration)s?\s+#?\d{1,3}\W*$/i,
    /^\W*(?:TODO|TBD|FIXME|XXX)\b(?!-)/,
    /^\W*(?:todo|tbd|tba|tbc|fixme|xxx)\s*(?:[:.\]…]|\s[-–—]\s|$)/i,
    /^\W*more information (?:is )?needed\b/i,
    /^\W*lorem ipsum\b/i,
    // A whole statement in brackets that asks for something, as templates write it; a Markdown link is not one.
    /^\[\s*(?:your|insert|add|describe|provide|license|link|name|enter|fill|replace|optional|needs? input|verify|todo|tbd|tba|tbc|fixme|xxx)\b[^\]]*\](?!\()[\s.]*$/i,
    /^> :warning: this model is intended for the use of\.{3,}/i,
    /^<<?[a-z][a-z0-9 _-]*>?>$/i,
    /^\{\{\s*[a-z_][^}]*\}\}$/i,
    // A warning that a generator leaves where a sentence breaks off or a value is missing.
    /^(?::warning:|⚠\uFE0F?)\s*(?:missing\b|[^.]*\.{3,}\s*(?::warning:|⚠\uFE0F?)?\s*$)/iu,
];
/** Sentences that every generated card carries: true of any model, so they say nothing about this one. */
const BOILERPLATE = new Set([
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
    'Significant research has explored bias and fairness issues with language models (see, e.g., Sheng et al. (2021) and Bender et al. (2021)).',
    'Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
    'This modelcard aims to be a base template for new models.',
    ...['the Trainer', 'Keras', 'the training script'].flatMap((who) => {
        const sentence = `This model card has been generated automatically according to the information ${who} had access to.`;
        return [sentence, `${sentence} You should probably proofread and complete it, then remove this comment.`];
    }),
    'This is the model card of a transformers model that has been pushed on the Hub. This model card has been automatically generated.',
].map(normalize));
/**
 * What remains of a statement when two are compared: link targets, markup, punctuation, case, spacing and invisible
 * characters gone, compatibility forms folded (NFKC). Empty when the text has no letter or digit.
 */
function normalize(text) {
    return (text.length > MAX_MARKUP ? text : withoutMarkup(text))
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}%<>=+±#-]+/gu, ' ')
        .split(' ')
        .filter((word, i, words) => /[\p{L}\p{N}]/u.test(word) || (/^[<>=±]+$/.test(word) && i > 0 && i < words.length - 1))
        .join(' ');
}
function withoutHyphens(text) {
    return normalize(text).replaceAll('-', ' ');
}
function withoutMarkup(text) {
    return text.replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1').replace(/<!--[\s\S]*?-->/g, ' ');
}
/**
 * Whether one statement by itself says something. Repeats are found when statements are put together, see
 * `compose.ts`. "None, because the model sees no personal data" is an answer; "None" is not, nor is "…".
 */
function standingOf(text) {
    const form = text.trim().slice(0, MAX_FORM);
    const normalized = normalize(form);
    if (normalized === '')
        return /[^\s\p{Cf}]/u.test(withoutMarkup(form)) ? 'placeholder' : 'empty';
    if (PLACEHOLDERS.has(withoutHyphens(form)) || PLACEHOLDER_FORMS.some((known) => known.test(form))) {
        return 'placeholder';
    }
    return BOILERPLATE.has(normalized) ? 'boilerplate' : 'substantive';
}
/**
 * The standing of a statement that should be words, such as a limitation: one without a word of three letters, or two
 * characters of a script that writes words with them, is empty. Versions, scores and settings are not meant here.
 */
function standingOfSentence(text) {
    const standing = standingOf(text);
    return standing === 'substantive' && !WORD.test(text.slice(0, MAX_FORM)) ? 'empty' : standing;
}
const WORD = /[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u;


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unreadableCard)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6873);

/** A card of which nothing can be judged. */
function unreadableCard(path, format, problems) {
    const location = problems[0]?.location ?? (0,_source_location_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(path);
    return {
        path,
        format,
        name: null,
        readable: false,
        sections: new Map(),
        scores: [],
        problems,
        fields: null,
        frontMatter: null,
        frontMatterLocation: null,
        placeFor: () => location,
        placeForField: () => location,
    };
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  B: () => (/* binding */ ruleById)
});

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/rules/options.js
var options = __webpack_require__(2590);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(144);
;// CONCATENATED MODULE: ./lib/rules/ambiguous-run.js



const ambiguousRun = (0,rules_rule/* cardRule */.hk)({
    id: 'ambiguous-run',
    title: 'A card has one training run',
    why: 'With two run files beside a card nobody can tell which of them trained the model, so neither is read.',
    fix: 'Keep one of them, or name the right one with `--run`.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card, runCandidates }) {
        if (runCandidates.length < 2)
            return;
        const files = runCandidates.map((path) => `\`${path}\``).join(' and ');
        yield { message: `${files} could each be the training run of ${card.path}.`, location: (0,source_location/* startOf */.G)(card.path) };
    },
    examples: {
        bad: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml\ntraining-run.json' },
        good: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-key.js


const duplicateKey = (0,rules_rule/* cardRule */.hk)({
    id: 'duplicate-key',
    title: 'No key stands twice',
    why: 'Tools disagree about which of two equal keys counts, so each reader may see another card.',
    fix: 'Merge the two entries into one.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        yield* card.problems.filter((problem) => problem.kind === 'duplicate-key');
    },
    examples: {
        bad: {
            of: 'fields',
            text: `misuse_risks:
  - Transcribing people who did not agree to it
misuse_risks:
  - None, because nobody would`,
        },
        good: {
            of: 'fields',
            text: `misuse_risks:
  - Transcribing people who did not agree to it
  - Publishing names that were misheard`,
        },
    },
});

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/rules/evaluation-score.js


const evaluation_score_options = schemas/* strictObject */.rej({
    unbounded: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('Metrics that are no share, such as perplexity: they may have any finite value.'),
});
const evaluationScore = (0,rules_rule/* cardRule */.hk)({
    id: 'evaluation-score',
    title: 'Evaluation scores are shares between 0 and 1',
    why: 'A score is printed as a percentage: 92 would be read as 9200 %, and text cannot be compared with anything.',
    fix: 'Write the score as a number from 0 to 1.',
    severity: 'error',
    options: evaluation_score_options,
    defaults: { unbounded: [] },
    *check({ card }, { unbounded }) {
        for (const { name, value, written, location } of card.scores) {
            const of = `The score of ${(0,rules_rule/* quote */.hD)(name)}`;
            if (value === null) {
                yield {
                    message: `${of} must be a number, but is ${written ? (0,rules_rule/* quote */.hD)(written) : 'empty'}.`,
                    location,
                    ...asNumber(written),
                };
            }
            else if ((value < 0 || value > 1) && !unbounded.includes(name)) {
                yield { message: `${of} must lie between 0 and 1, but is ${written}.`, location, ...asShare(value) };
            }
        }
    },
    examples: {
        bad: {
            of: 'fields',
            text: `safety_evaluations:
  Names withheld: 92`,
        },
        good: {
            of: 'fields',
            text: `safety_evaluations:
  Names withheld: 0.92`,
        },
    },
});
/** Text that holds a number and nothing else but a percent sign. */
function asNumber(written) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(written);
    if (!match)
        return {};
    const number = Number(match[1]);
    return match[2] || number > 1
        ? asShare(number)
        : { fix: `Write \`${match[1]}\` without quotes.`, suggestion: match[1] };
}
/** A percentage as the share it means. */
function asShare(value) {
    // 1.2 may be a slip of any kind; from 2 on, a percentage is the likeliest.
    if (!(value >= 2 && value <= 100))
        return {};
    const share = String(Number((value / 100).toPrecision(12)));
    return { fix: `If it is a percentage, write \`${share}\`.`, suggestion: share };
}

;// CONCATENATED MODULE: ./lib/rules/expired-waiver.js


const expiredWaiver = (0,rules_rule/* exceptionRule */._c)({
    id: 'expired-waiver',
    title: 'No waiver has expired',
    why: 'A waiver is a debt with a date; one that outlives its date is a rule that was quietly dropped.',
    fix: 'Resolve what it waived and remove it, or let its owner set a new date.',
    severity: 'error',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ waivers }) {
        for (const { rule, card, until, owner, expired, location } of waivers) {
            if (!expired)
                continue;
            const what = card === null ? `\`${rule}\`` : `\`${rule}\` for \`${card}\``;
            yield { message: `The waiver of ${what} expired on ${until}; its owner is ${owner}.`, location };
        }
    },
    examples: {
        bad: {
            of: 'policy',
            text: `waivers:
  - rule: placeholder
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2020-12-31`,
        },
        good: {
            of: 'policy',
            text: `waivers:
  - rule: placeholder
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2099-12-31`,
        },
    },
});

;// CONCATENATED MODULE: ./lib/rules/field-type.js


const fieldType = (0,rules_rule/* cardRule */.hk)({
    id: 'field-type',
    title: 'Fields have the type that the format gives them',
    why: 'A value of another type is read by no tool as it was meant, so what it says is lost.',
    fix: 'Write the value in the form that the format asks for.',
    severity: 'error',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        yield* card.problems.filter((problem) => problem.kind === 'field-type');
    },
    examples: {
        bad: { of: 'fields', text: 'recommendations: Let a person read every transcript' },
        good: {
            of: 'fields',
            text: `recommendations:
  - Let a person read every transcript`,
        },
    },
});

;// CONCATENATED MODULE: ./lib/rules/front-matter.js


const frontMatter = (0,rules_rule/* cardRule */.hk)({
    id: 'front-matter',
    title: 'Front matter is a readable map',
    why: 'The Hugging Face Hub refuses a card whose metadata it cannot read, and tools take it for a card without metadata.',
    fix: 'Write `key: value` pairs between two lines of `---` at the very start of the file.',
    severity: 'error',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        yield* card.problems.filter((problem) => problem.kind === 'front-matter');
    },
    examples: {
        bad: {
            of: 'front-matter',
            text: `---
license: apache-2.0
  tags: [audio]
---`,
        },
        good: {
            of: 'front-matter',
            text: `---
license: apache-2.0
tags: [audio]
---`,
        },
    },
});

// EXTERNAL MODULE: ./lib/cards/card.js
var cards_card = __webpack_require__(9688);
// EXTERNAL MODULE: ./lib/cards/sections.js
var cards_sections = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/rules/minimum-statements.js





const minimum_statements_options = schemas/* partialRecord */.jgl(options/* sectionId */.F2, schemas/* number */.aig().int().min(0))
    .describe('Least number of statements that count, by section.');
const minimumStatements = (0,rules_rule/* cardRule */.hk)({
    id: 'minimum-statements',
    title: 'Sections have enough statements',
    why: 'One vague limitation is easily written; several distinct ones show that the model was looked at.',
    fix: 'Add distinct statements. Repeats, placeholders and empty entries do not count.',
    severity: 'error',
    options: minimum_statements_options,
    defaults: { limitations: 5 },
    *check({ card, required }, minimums) {
        if (!card.readable)
            return;
        for (const [id, minimum] of Object.entries(minimums)) {
            const section = card.sections.get(id);
            const counted = (0,cards_card/* substantive */.R)(section).length;
            if (counted >= minimum)
                continue;
            // A required section without any content is the business of `required-section`.
            if (counted === 0 && required.includes(id))
                continue;
            yield {
                message: `"${(0,cards_sections/* sectionTitle */.Gf)(id)}" has ${(0,rules_rule/* count */.U9)(counted, 'statement')} that ${counted === 1 ? 'counts' : 'count'}; at least ${minimum} are required${section ? discounted(section) : ''}.`,
                key: id,
                location: section?.location ?? card.placeFor(id),
                fix: `Add ${(0,rules_rule/* count */.U9)(minimum - counted, 'distinct statement')} to ${placeIn(section, id)}. Repeats, placeholders and empty entries do not count.`,
            };
        }
    },
    combine: (earlier, later) => {
        const most = { ...earlier };
        for (const [id, minimum] of Object.entries(later))
            most[id] = Math.max(minimum, most[id] ?? 0);
        return most;
    },
    examples: {
        bad: {
            of: 'fields',
            text: `technical_limitations:
  - No audio longer than 30 seconds
  - Cannot tell two speakers apart
knowledge_limitations:
  - Place names after 2024 are unknown to it
behavioral_limitations: []`,
        },
        good: {
            of: 'fields',
            text: `technical_limitations:
  - No audio longer than 30 seconds
  - Cannot tell two speakers apart
knowledge_limitations:
  - Place names after 2024 are unknown to it
behavioral_limitations:
  - Writes fluent nonsense for music
  - Drops negations in noisy recordings`,
        },
    },
});
/** The headings or keys to write under. */
function placeIn(section, id) {
    return section ? section.matched.map((m) => `\`${m}\``).join(', ') : `"${(0,cards_sections/* sectionTitle */.Gf)(id)}"`;
}
const NAMES = {
    repeat: 'repeat',
    placeholder: 'placeholder',
    boilerplate: 'boilerplate sentence',
    empty: 'empty entry',
};
/** What stands in the section and was not counted, so that the author need not guess. */
function discounted(section) {
    const parts = Object.entries(NAMES).flatMap(([standing, name]) => {
        const number = section.statements.filter((s) => s.standing === standing).length;
        const plural = name === 'empty entry' ? 'empty entries' : `${name}s`;
        return number > 0 ? [(0,rules_rule/* count */.U9)(number, name, plural)] : [];
    });
    return parts.length > 0 ? ` (not counted: ${parts.join(', ')})` : '';
}

;// CONCATENATED MODULE: ./lib/rules/missing-card.js



const missingCard = (0,rules_rule/* repositoryRule */.jG)({
    id: 'missing-card',
    title: 'There is a card',
    why: 'A gate that finds nothing to judge has judged nothing; that is never a pass.',
    fix: 'Add a `MODEL_CARD.md` or a `model-card.yaml`, or correct the path.',
    severity: 'error',
    fixed: true,
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ cards, unmatched, searched }) {
        for (const { pattern, location, scope } of unmatched) {
            if (!scope)
                yield { message: `\`${pattern}\` matches no card.`, location };
        }
        if (cards.length === 0 && !unmatched.some(({ scope }) => !scope)) {
            const folder = searched ? `\`${searched}\`` : 'this repository';
            const place = searched ? `${searched}/model-card.yaml` : 'model-card.yaml';
            yield { message: `No model card was found in ${folder}.`, location: (0,source_location/* startOf */.G)(place) };
        }
    },
    examples: {
        bad: { of: 'files', text: 'README.md\nmodels/weights.safetensors' },
        good: { of: 'files', text: 'README.md\nmodels/weights.safetensors\nmodels/model-card.yaml' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/placeholder.js



const placeholder = (0,rules_rule/* cardRule */.hk)({
    id: 'placeholder',
    title: 'No placeholder is left',
    why: 'A placeholder looks like an answer at first sight and hides that nobody has given one.',
    fix: 'Replace it with the answer; where there is none, say why.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        const seen = new Set();
        // The narrowest section names the place best, so those that include others come last.
        const sections = [...card.sections.values()].sort((a, b) => breadth(a) - breadth(b));
        for (const section of sections) {
            for (const statement of section.statements) {
                const places = statement.standing === 'placeholder' ? [statement] : (statement.gaps ?? []);
                for (const { text, location } of places) {
                    const place = `${location.line}:${location.column}`;
                    if (seen.has(place))
                        continue;
                    seen.add(place);
                    yield { message: `${(0,rules_rule/* quote */.hD)(text)} in "${(0,cards_sections/* sectionTitle */.Gf)(section.id)}" is a placeholder.`, location };
                }
            }
        }
    },
    examples: {
        bad: {
            of: 'fields',
            text: `misuse_risks:
  - "[More Information Needed]"`,
        },
        good: {
            of: 'fields',
            text: `misuse_risks:
  - None known beyond those of any transcription, because the text is never published`,
        },
    },
});
function breadth({ id }) {
    return (0,cards_sections/* includedSections */.DH)(id).length;
}

;// CONCATENATED MODULE: ./lib/rules/repeated-statement.js


const repeatedStatement = (0,rules_rule/* cardRule */.hk)({
    id: 'repeated-statement',
    title: 'No statement repeats another',
    why: 'A repeat fills a section without telling the reader more, and it is not counted.',
    fix: 'Remove it, or say what is different about it.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        for (const { standing, text, location } of (0,rules_rule/* statementsOf */.GX)(card)) {
            if (standing === 'repeat')
                yield { message: `${(0,rules_rule/* quote */.hD)(text)} repeats an earlier statement.`, location };
        }
    },
    examples: {
        bad: {
            of: 'fields',
            text: `recommendations:
  - Let a person read every transcript
  - let a person read **every** transcript.`,
        },
        good: {
            of: 'fields',
            text: `recommendations:
  - Let a person read every transcript
  - Let a second person read transcripts used in court`,
        },
    },
});

// EXTERNAL MODULE: ./lib/cards/native-schema.js
var native_schema = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cards/structured.js + 3 modules
var structured = __webpack_require__(2510);
// EXTERNAL MODULE: ./lib/cards/substance.js
var substance = __webpack_require__(8482);
;// CONCATENATED MODULE: ./lib/rules/required-field.js






const required_field_options = schemas/* strictObject */.rej({
    fields: schemas/* array */.YOg(schemas/* enum */.k5n(native_schema/* NATIVE_KEYS */.x5))
        .describe('Fields of the native format that must be filled in.'),
});
const requiredField = (0,rules_rule/* cardRule */.hk)({
    id: 'required-field',
    title: 'Identifying fields are filled in',
    why: 'Without name, version, type, base model and developer nobody can tell which model the card describes.',
    fix: 'Fill the field in; for a model trained from scratch, say so as `base_model`.',
    severity: 'warning',
    options: required_field_options,
    defaults: { fields: [...native_schema/* IDENTITY_KEYS */.UF] },
    *check({ card, required }, { fields }) {
        if (!card.fields)
            return;
        for (const field of fields) {
            const value = card.fields[field];
            const text = Array.isArray(value) ? value.join(' ') : value;
            if ((0,substance/* standingOf */.YP)(typeof text === 'string' ? text : 'given') === 'substantive')
                continue;
            // A field that is all of a required section is the business of `required-section`.
            const section = (0,structured/* sectionOfField */.dx)(field);
            if (field === 'model_name' && required.includes('model-details'))
                continue;
            if (section && required.includes(section) && !(0,cards_card/* isPresent */.W)(card.sections.get(section)))
                continue;
            const location = card.placeForField(field);
            yield { message: `The field \`${field}\` is ${text ? 'a placeholder' : 'missing'}.`, location };
        }
    },
    examples: {
        bad: { of: 'fields', text: 'base_model:' },
        good: { of: 'fields', text: 'base_model: none, trained from scratch' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/required-section.js







const required_section_options = schemas/* strictObject */.rej({
    sections: schemas/* array */.YOg(options/* requirement */.aS)
        .min(1)
        .describe('Sections that must have content: an id, `{ section, clause, strength }`, or `{ any, clause, strength }` with several ids of which one is enough.'),
});
/** What a reader must be told before relying on a model. */
const SECTIONS = [
    'model-details',
    'authorship',
    'model-description',
    'primary-uses',
    'out-of-scope-uses',
    'limitations',
    'bias',
    { any: ['safety-evaluation', 'evaluation'] },
    'training-data',
    'training-procedure',
    'ethical-considerations',
    'recommendations',
    'environmental-impact',
];
const WHY = 'A reader who is not told of it will assume the best; a heading or an empty list tells nothing.';
const requiredSection = (0,rules_rule/* cardRule */.hk)({
    id: 'required-section',
    title: 'Required sections have content',
    why: WHY,
    fix: 'Write the section; where it does not apply, say why.',
    severity: 'error',
    options: required_section_options,
    defaults: { sections: SECTIONS },
    *check(subject, { sections }) {
        if (!subject.card.readable)
            return;
        for (const demand of (0,options/* demandsOf */.wu)(sections)) {
            const ids = demand.sections;
            const cited = { why: [(0,options/* citationOf */.Rw)(demand), WHY].filter(Boolean).join(' '), key: ids.join(' ') };
            const limited = demand.atMost ? { ...cited, atMost: demand.atMost } : cited;
            if (ids.some((id) => (0,cards_card/* isPresent */.W)(subject.card.sections.get(id)) || isKnownFromRun(id, subject))) {
                if (ids.includes('model-details'))
                    for (const each of nameless(subject.card))
                        yield { ...each, ...limited };
            }
            else
                yield { ...lacking(ids, subject), ...limited };
        }
    },
    combine: (earlier, later) => ({ sections: [...earlier.sections, ...later.sections] }),
    examples: {
        bad: { of: 'fields', text: 'biases: []' },
        good: {
            of: 'fields',
            text: `biases:
  - type: Dialect
    description: Recognises speakers from the coast better than those from the mountains
    mitigation: Recordings from 40 mountain villages were added`,
        },
    },
});
/** Details that do not name the model are details of nothing. */
function* nameless(card) {
    if (!card.fields || (0,substance/* standingOf */.YP)(card.fields.model_name) === 'substantive')
        return;
    yield {
        message: `The section "${(0,cards_sections/* sectionTitle */.Gf)('model-details')}" does not name the model.`,
        location: card.placeForField('model_name'),
        fix: 'Write its name as `model_name`.',
    };
}
/** What a run makes known counts as the section: it is computed, not promised. */
function isKnownFromRun(id, { run, impact }) {
    if (id === 'environmental-impact' || id === 'energy')
        return impact !== null && impact.energyKwh.value !== null;
    if (id === 'emissions')
        return impact !== null && impact.emissionsKg.value !== null;
    return id === 'compute' && Boolean(run?.durationHours && (run.acceleratorModel ?? run.acceleratorCount));
}
function lacking(ids, subject) {
    const { card } = subject;
    const titles = ids.map((id) => `"${(0,cards_sections/* sectionTitle */.Gf)(id)}"`).join(' or ');
    const started = ids.map((id) => card.sections.get(id)).find((s) => s !== undefined);
    if (started)
        return { message: `The section ${titles} has no content: ${shortcoming(started)}.`, location: started.location };
    const impact = ids.find((id) => IMPACT_NAMES[id] !== undefined);
    if (impact)
        return unknownImpact(IMPACT_NAMES[impact], subject);
    const key = ids.map(structured/* nativeKeyFor */.Sy).find((k) => k !== null);
    const native = card.fields !== null && key;
    return {
        message: `The section ${titles} is missing.`,
        location: card.placeFor(ids[0]),
        ...(native && { fix: `Write it under \`${key}\`; where it does not apply, say why.` }),
        ...(card.format === 'markdown' && {
            fix: `Write it under a heading such as \`## ${(0,cards_sections/* sectionTitle */.Gf)(ids[0])}\`; where it does not apply, say why.`,
        }),
    };
}
function shortcoming(section) {
    const first = section.statements.find((s) => s.standing !== 'substantive');
    if (!first || (0,cards_card/* substantive */.R)(section).length > 0)
        return 'nothing stands below it';
    if (first.standing === 'placeholder')
        return `${(0,rules_rule/* quote */.hD)(first.text)} is a placeholder`;
    if (first.standing === 'boilerplate')
        return `${(0,rules_rule/* quote */.hD)(first.text)} is what every card says`;
    if (section.id === 'environmental-impact' && first.text.trim() !== '')
        return 'it gives no figure of energy or emissions';
    return 'what stands below it is empty';
}
/** Sections that a training run answers, as a sentence names them. */
const IMPACT_NAMES = {
    'environmental-impact': 'environmental impact',
    energy: 'energy of the training',
    emissions: 'emissions of the training',
};
function unknownImpact(name, { card, run, impact, runCandidates }) {
    if (run && impact) {
        const missing = impact.energyKwh.missing.map((name) => `\`${name}\``).join(', ');
        return {
            message: `The ${name} is unknown: ${run.path} does not state ${missing || 'enough'}.`,
            location: { file: run.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
            fix: `Add ${missing || 'the missing inputs'} to ${run.path}, or the measured energy as \`energy_kwh\`.`,
        };
    }
    const location = card.placeFor('environmental-impact');
    if (run) {
        return {
            message: `The ${name} is unknown: ${run.path} cannot be read.`,
            location,
            fix: `Correct ${run.path}.`,
        };
    }
    if (runCandidates.length > 1) {
        const files = runCandidates.join(' or ');
        return {
            message: `The ${name} is unknown: the training run could be ${files}.`,
            location,
            fix: 'Keep one of them, or name the right one with `--run`.',
        };
    }
    return {
        message: `The ${name} is unknown: there is no training run beside the card.`,
        location,
        fix: 'Put a `training-run.yaml` with `training_hours`, `gpu_count`, `gpu_model` and `gpu_tdp_watts` beside the card, or name one with `--run`.',
    };
}

;// CONCATENATED MODULE: ./lib/rules/suppression.js


const suppression = (0,rules_rule/* exceptionRule */._c)({
    id: 'suppression',
    title: 'Suppressions in a card are allowed, reasoned and used',
    why: 'A comment that switches a rule off must be one that the policy allows and a reader can judge.',
    fix: 'Remove the comment, or let the policy list the rule in `suppressible`.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ suppressions }) {
        for (const { rule, reason, used, allowed, location } of suppressions) {
            if (rule === '') {
                const fix = 'Write `model-card-gate-ignore <rule>: <reason>`.';
                yield { message: 'The suppression names no rule.', location, fix };
            }
            else if (rules_rule/* NEVER_SUPPRESSIBLE */.PL.includes(rule)) {
                const fix = 'Remove the comment; the owner of the policy can waive the rule there.';
                yield { message: `No card can suppress \`${rule}\`.`, location, fix };
            }
            else if (!allowed) {
                yield { message: `The policy lets no card suppress \`${rule}\`, so the comment has no effect.`, location };
            }
            else if (reason === '') {
                const fix = `Write why, as in \`model-card-gate-ignore ${rule}: quoted from the paper\`.`;
                yield { message: `The suppression of \`${rule}\` gives no reason, so it has no effect.`, location, fix };
            }
            else if (!used) {
                const fix = 'Remove the comment, or put it on the line of the finding or the line before.';
                yield { message: `Nothing on this line breaks \`${rule}\`.`, location, fix };
            }
        }
    },
    examples: {
        bad: {
            of: 'fields',
            text: `summary: Transcribes the song of humpback whales # model-card-gate-ignore placeholder: still to be written`,
        },
        good: {
            of: 'fields',
            text: `summary: Transcribes the song of humpback whales # a comment like any other`,
        },
    },
});

;// CONCATENATED MODULE: ./lib/rules/unknown-key.js




const unknownKey = (0,rules_rule/* cardRule */.hk)({
    id: 'unknown-key',
    title: 'Keys are known to the format',
    why: 'What stands under a misspelt key is read by nobody.',
    fix: 'Correct the key, or move what it says into a field of the format.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check(subject) {
        const required = requiredKeys(subject);
        for (const problem of subject.card.problems) {
            if (problem.kind !== 'unknown-key')
                continue;
            const matters = problem.meant !== undefined && required.has(problem.meant);
            yield { ...problem, ...(matters && { severity: 'error' }) };
        }
    },
    examples: {
        bad: {
            of: 'fields',
            text: `recomendations:
  - Let a person read every transcript`,
        },
        good: {
            of: 'fields',
            text: `recommendations:
  - Let a person read every transcript`,
        },
    },
});
/** The keys of the native format that the required sections are written under. */
function requiredKeys({ required }) {
    const ids = required.flatMap((id) => [id, ...(0,cards_sections/* includedSections */.DH)(id)]);
    return new Set(ids.flatMap((id) => (0,structured/* nativeKeyFor */.Sy)(id) ?? []));
}

;// CONCATENATED MODULE: ./lib/rules/unquoted-value.js


const unquotedValue = (0,rules_rule/* cardRule */.hk)({
    id: 'unquoted-value',
    title: 'Text that looks like a number stands in quotes',
    why: 'Without quotes YAML reads 1.10 as the number 1.1 and other tools show that instead.',
    fix: 'Put the value in quotes.',
    severity: 'note',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        yield* card.problems.filter((problem) => problem.kind === 'unquoted-value');
    },
    examples: {
        bad: { of: 'fields', text: 'model_version: 1.10' },
        good: { of: 'fields', text: 'model_version: "1.10"' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/unreadable-card.js


const unreadableCard = (0,rules_rule/* cardRule */.hk)({
    id: 'unreadable-card',
    title: 'Cards can be read',
    why: 'A card that cannot be read cannot be judged, so it never passes.',
    fix: 'Correct the file at this place.',
    severity: 'error',
    fixed: true,
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ card }) {
        yield* card.problems.filter((problem) => problem.kind === 'unreadable');
    },
    examples: {
        bad: {
            of: 'card',
            text: `model_name: whale-song
  summary: Transcribes whales`,
        },
        good: {
            of: 'card',
            text: `model_name: whale-song
summary: Transcribes whales`,
        },
    },
});

;// CONCATENATED MODULE: ./lib/rules/unreadable-run.js


const unreadableRun = (0,rules_rule/* cardRule */.hk)({
    id: 'unreadable-run',
    title: 'Training runs can be read',
    why: 'A value that cannot be read counts as unknown, and the impact that depends on it becomes unknown too.',
    fix: 'Correct the run file at this place.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ run }) {
        if (run)
            yield* run.problems;
    },
    examples: {
        bad: { of: 'run', text: 'training_hours: four' },
        good: { of: 'run', text: 'training_hours: 4' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/unused-pattern.js


const unusedPattern = (0,rules_rule/* repositoryRule */.jG)({
    id: 'unused-pattern',
    title: 'Every pattern of the policy matches a card',
    why: 'Rules for a path that no card has are rules that nobody keeps; often a folder was renamed.',
    fix: 'Correct the pattern, or remove it.',
    severity: 'warning',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ unmatched }) {
        for (const { pattern, location, scope } of unmatched) {
            if (scope)
                yield { message: `The pattern \`${pattern}\` of the policy matches no card.`, location };
        }
    },
    examples: {
        bad: { of: 'policy', text: 'cards:\n  - path: "modles/**"\n    rules:\n      placeholder: off' },
        good: { of: 'policy', text: 'cards:\n  - path: "models/**"\n    rules:\n      placeholder: off' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/unused-waiver.js


const unusedWaiver = (0,rules_rule/* exceptionRule */._c)({
    id: 'unused-waiver',
    title: 'Every waiver waives something',
    why: 'A waiver that waives nothing waits to hide the next mistake; what it was for is resolved, or it is misspelt.',
    fix: 'Remove it, or correct its rule or card.',
    severity: 'note',
    options: options/* noOptions */.SW,
    defaults: {},
    *check({ waivers }) {
        for (const { rule, card, expired, used, location } of waivers) {
            if (expired || used !== false)
                continue;
            const what = card === null ? `\`${rule}\`` : `\`${rule}\` for \`${card}\``;
            yield { message: `The waiver of ${what} waives nothing.`, location };
        }
    },
    examples: {
        bad: {
            of: 'policy',
            text: `waivers:
  - rule: placeholder
    card: models/**
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2099-12-31`,
        },
        good: { of: 'policy', text: 'waivers: []' },
    },
});

;// CONCATENATED MODULE: ./lib/rules/index.js



















/** Every rule, in the order in which documents list them. */
const RULES = [
    missingCard,
    unreadableCard,
    frontMatter,
    requiredSection,
    minimumStatements,
    requiredField,
    placeholder,
    repeatedStatement,
    fieldType,
    unknownKey,
    duplicateKey,
    unquotedValue,
    evaluationScore,
    ambiguousRun,
    unreadableRun,
    unusedPattern,
    expiredWaiver,
    unusedWaiver,
    suppression,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleById(id) {
    return BY_ID.get(id);
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ sectionId),
/* harmony export */   Rw: () => (/* binding */ citationOf),
/* harmony export */   SW: () => (/* binding */ noOptions),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* unused harmony exports SEVERITY_OF, sectionsOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _cards_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);


/** A rule without options takes an empty map. */
const noOptions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({});
/** The id of a section of the catalogue. */
const sectionId = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_cards_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_IDS */ .ZE);
/** How strongly a standard asks for something, in its own word, and how severe it is when that is absent. */
const SEVERITY_OF = {
    shall: 'error',
    must: 'error',
    should: 'warning',
    may: 'note',
};
const citation = {
    clause: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Where it is asked for, such as `Mitchell et al. 2019, §4.2`.').optional(),
    strength: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(SEVERITY_OF))
        .describe('How strongly: `shall` and `must` are errors, `should` a warning, `may` a note, never above the rule.')
        .optional(),
};
/** A section, or several of which one is enough; with the clause that asks for it where there is one. */
const requirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    sectionId,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ section: sectionId, ...citation }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sectionId).min(1), ...citation }),
]);
/** The sections of a requirement. */
function sectionsOf(wanted) {
    const ids = typeof wanted === 'string' ? [wanted] : 'section' in wanted ? [wanted.section] : wanted.any;
    return ids;
}
const STRENGTHS = Object.keys(SEVERITY_OF);
const SEVERITIES = [null, 'error', 'warning', 'note'];
/** Each section or choice of sections once: what several standards ask for is one demand, as strong as the strongest. */
function demandsOf(wanted) {
    const demands = new Map();
    for (const each of wanted) {
        const sections = sectionsOf(each);
        const { clause, strength } = typeof each === 'string' ? {} : each;
        const atMost = strength ? SEVERITY_OF[strength] : null;
        const key = sections.toSorted().join(' ');
        const known = demands.get(key);
        const clauses = [...(known?.clauses ?? [])];
        if (clause && !clauses.some((other) => other.clause === clause)) {
            clauses.push({ clause, strength: strength ?? 'must' });
            clauses.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
        }
        const strictest = known && SEVERITIES.indexOf(known.atMost) < SEVERITIES.indexOf(atMost) ? known.atMost : atMost;
        demands.set(key, { sections, atMost: strictest, clauses });
    }
    return [...demands.values()];
}
const VERB = {
    shall: 'Required by',
    must: 'Required by',
    should: 'Expected by',
    may: 'Optional in',
};
/** "Required by Regulation (EU) 2024/1689, Annex XI, Section 1(1)(a)."; empty when no clause is known. */
function citationOf({ clauses }) {
    return clauses.map(({ clause, strength }) => `${VERB[strength]} ${clause}.`).join(' ');
}


/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   PL: () => (/* binding */ NEVER_SUPPRESSIBLE),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _c: () => (/* binding */ exceptionRule),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hk: () => (/* binding */ cardRule),
/* harmony export */   jG: () => (/* binding */ repositoryRule)
/* harmony export */ });
/** Declares a card rule; keeps the options of `check`, `defaults` and `options` of one type. */
function cardRule(rule) {
    return { ...rule, scope: 'card' };
}
/** Declares a repository rule. */
function repositoryRule(rule) {
    return { ...rule, scope: 'repository' };
}
/** Declares a rule about waivers and suppressions. */
function exceptionRule(rule) {
    return { ...rule, scope: 'exceptions' };
}
/** Rules that no card can suppress: whether there is something to judge, and whether it is all there. */
const NEVER_SUPPRESSIBLE = [
    'missing-card',
    'unreadable-card',
    'required-section',
    'minimum-statements',
    'expired-waiver',
    'unused-waiver',
    'suppression',
];
/** Every statement of a card once, in the order of the card, with the standing that its widest section gives it. */
function statementsOf(card) {
    const byPlace = new Map();
    for (const section of card.sections.values()) {
        for (const statement of section.statements) {
            const key = `${statement.location.line}:${statement.location.column}:${statement.text}`;
            if (!byPlace.has(key) || statement.standing === 'repeat')
                byPlace.set(key, statement);
        }
    }
    return [...byPlace.values()].sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}
/** The first words of a statement, for a message. */
function quote(text, length = 60) {
    const line = text.replace(/\s+/g, ' ').trim();
    const characters = [...line];
    return characters.length <= length ? `"${line}"` : `"${characters.slice(0, length - 1).join('')}…"`;
}
/** `1 limitation`, `2 limitations`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
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
