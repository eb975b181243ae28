export const id = 71;
export const ids = [71];
export const modules = {

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(4745);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/source/schema.js + 1 modules
var schema = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/presets.js + 6 modules
var policy_presets = __webpack_require__(3843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/impact/options.js
var options = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/rules/index.js + 94 modules
var rules = __webpack_require__(4717);
// EXTERNAL MODULE: ./lib/rules/options.js
var rules_options = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/policy/schema.js






const severity = schemas/* enum */.k5n(['error', 'warning', 'note', 'off']);
/** What a policy may say of a rule. A fixed rule stays an error. */
function settingSchema(rule) {
    const allowed = rule.fixed ? schemas/* enum */.k5n(['error']) : severity;
    return schemas/* union */.KCZ([allowed, schemas/* tuple */.PVZ([allowed, rule.options])]);
}
/** The settings of all rules: a severity, or a severity with the rule's options. */
const schema_rules = schemas/* strictObject */.rej(Object.fromEntries(rules/* RULES */.y.map((rule) => [rule.id, settingSchema(rule).describe(`${rule.title}. ${rule.why}`).optional()])))
    .describe('Severity of each rule, or `[severity, options]`.');
const presets = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* enum */.k5n(policy_presets/* PRESET_NAMES */.dO),
    schemas/* strictObject */.rej({
        preset: schemas/* enum */.k5n(policy_presets/* PRESET_NAMES */.dO),
        audience: schemas/* enum */.k5n(policy_presets/* AUDIENCES */.Mh)
            .describe('Who the documentation is for, where a standard asks for different things.')
            .optional(),
        model: schemas/* enum */.k5n(policy_presets/* MODEL_KINDS */.gG)
            .describe('What kind of model it is, where a standard asks more of some models, or less.')
            .optional(),
    }),
]))
    .min(1)
    .describe('Presets to start from, `recommended` where there is none. Their demands add up; of their severities the later one holds.');
const ids = rules/* RULES */.y.map((rule) => rule.id);
const schema_text = (description) => schemas/* string */.YjP()
    .refine((value) => value.trim() !== '', 'it must not be empty')
    .describe(description);
/** Without a card there is nothing that an owner could answer for; waivers of waivers have no end. */
const NEVER_WAIVED = ['missing-card', 'expired-waiver', 'unused-waiver', 'invalid-policy'];
const waiver = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(ids.filter((id) => !NEVER_WAIVED.includes(id)))
        .describe('The rule whose findings do not count.'),
    card: schema_text('Path or glob of the cards; without it every card, and what is found about the repository.').optional(),
    reason: schema_text('Why, for whoever reads the report.'),
    owner: schema_text('Who answers for it, e.g. `@org/ml`.'),
    until: schemas/* string */.YjP()
        .refine(isDay, 'a day such as `2027-03-31` is expected')
        .describe('The last day on which it holds, `YYYY-MM-DD`.')
        .meta({ format: 'date' }),
});
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** The one definition of a policy file, `.github/model-card-policy.yml`. */
const policySchema = schemas/* strictObject */.rej({
    extends: presets.optional(),
    cards: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP()
            .min(1)
            .describe('Glob of the cards that the entry is for, e.g. `models/**/model-card.yaml`.'),
        extends: presets
            .describe('Presets for these cards. Their demands add up with what holds for all cards, their severities only raise, and those of `draft` only lower; what is `off` stays off.')
            .optional(),
        rules: schema_rules.optional(),
    }))
        .describe('Cards to look for, and what holds for them alone; later entries win.')
        .optional(),
    rules: schema_rules.optional(),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'note']).describe('Lowest severity that fails.').optional(),
    aliases: schemas/* partialRecord */.jgl(rules_options/* sectionId */.F2, schemas/* array */.YOg(schema_text('A heading or label.')))
        .describe('Further headings and labels of sections in Markdown cards.')
        .optional(),
    waivers: schemas/* array */.YOg(waiver)
        .describe('Findings that do not count until a day; they are listed in every report.')
        .optional(),
    impact: schemas/* strictObject */.rej({
        method: schemas/* enum */.k5n(options/* IMPACT_METHODS */.Y)
            .describe('The headline of a run that did not measure its energy: rated power × hours, or the best estimate of what ' +
            'machine and facility drew.')
            .optional(),
        equivalents: schemas/* enum */.k5n(options/* EQUIVALENT_SETS */.p)
            .describe('What emissions are compared with: `classic`, or current figures of the EU or the US.')
            .optional(),
    })
        .describe('How the impact of training is computed.')
        .optional(),
    budgets: schemas/* strictObject */.rej({
        'energy-kwh': schemas/* number */.aig().gt(0).describe('Most energy for the training of one model, in kWh.').optional(),
        'emissions-kg': schemas/* number */.aig().gt(0).describe('Most emissions for it, in kg of CO2e.').optional(),
        growth: schemas/* number */.aig()
            .min(1)
            .describe('Factor by which a change may let energy or emissions of a model grow.')
            .optional(),
    })
        .describe('What training may cost; more is an error of `impact-budget` or `impact-grew`.')
        .optional(),
    suppressible: schemas/* array */.YOg(schemas/* enum */.k5n(ids)
        .refine((id) => !rule/* NEVER_SUPPRESSIBLE */.PL.includes(id), 'only a waiver in the policy can except this rule'))
        .describe('Rules that a comment `model-card-gate-ignore <rule>: <reason>` in a card may suppress.')
        .optional(),
})
    .describe('Policy of Model Card Gate: what a repository demands of its model cards.');

;// CONCATENATED MODULE: ./lib/policy/read.js









/**
 * Reads a policy file.
 *
 * @param path where it was read, for messages
 * @throws UserError with file and line when it is not a valid policy: a gate must not fall back to another one silently
 */
function readPolicy(text, path, revision = null) {
    const { data, problems } = (0,read/* readData */.v)(text, path);
    const broken = problems[0];
    if (broken)
        throw new errors/* UserError */.y(`The policy cannot be read. ${broken.message}`, broken.fix, broken.location);
    if (!data)
        throw new errors/* UserError */.y('The policy cannot be read.', 'Correct the file.', null);
    const [first, ...others] = problemsOf(data);
    if (first) {
        const all = [first, ...others].sort((a, b) => (0,source_location/* compareLocations */.Q)(a.location, b.location));
        const [{ message, fix, location }, ...more] = all;
        throw new errors/* UserError */.y(`The policy is not valid. ${message}`, fix, location, more);
    }
    const plain = (0,source_data/* toPlain */.Ul)(data);
    const presets = choicesOf(plain.extends ?? ['recommended'], data, ['extends']);
    const origin = { source: path, revision, presets: presets.map(policy_presets/* presetTitle */.SY) };
    const scopes = (plain.cards ?? []).map((entry, i) => scopeOf(entry.path, (0,source_data/* locate */.x5)(data, ['cards', i, 'path'])));
    const layers = [
        ...presets.map((choice) => (0,policy/* presetLayer */.dr)(choice)),
        read_layer(data, ['budgets'], budgetRules(plain.budgets ?? {}), path, policy/* always */.Gk),
        read_layer(data, ['rules'], plain.rules, path, policy/* always */.Gk),
        ...(plain.cards ?? []).flatMap((entry, i) => {
            const scope = scopes[i];
            const applies = (card) => card !== null && scope.matches(card);
            const own = choicesOf(entry.extends ?? [], data, ['cards', i, 'extends']);
            return [
                ...own.map((choice) => (0,policy/* scopedPresetLayer */.Lc)(choice, scope)),
                read_layer(data, ['cards', i, 'rules'], entry.rules, path, applies),
            ];
        }),
    ];
    return (0,policy/* assemble */.fT)(origin, layers, scopes, plain['fail-on'] ?? 'error', {
        aliases: plain.aliases ?? {},
        impact: plain.impact ?? {},
        waivers: (plain.waivers ?? []).map((entry, i) => waiverOf(entry, data, ['waivers', i])),
        suppressible: plain.suppressible ?? [],
    });
}
/** Budgets are options of two rules, and whoever sets one means it: what exceeds it fails. */
function budgetRules({ growth, ...most }) {
    const given = Object.fromEntries(Object.entries(most).filter(([, value]) => value != null));
    return {
        ...(Object.keys(given).length > 0 && { 'impact-budget': ['error', given] }),
        ...(growth != null && { 'impact-grew': ['error', { growth }] }),
    };
}
function choicesOf(written, data, at) {
    return written.map((each, i) => {
        const { preset, audience, model } = typeof each === 'string' ? { preset: each } : each;
        const choice = (0,policy_presets/* presetChoice */.Tp)([preset, audience, model].filter(Boolean).join(':'));
        if (choice)
            return choice;
        // The schema knows the words; what is left is a preset that does not distinguish by one of them.
        const stray = audience && !(0,policy_presets/* presetChoice */.Tp)(`${preset}:${audience}`) ? 'audience' : 'model';
        throw new errors/* UserError */.y(`The policy is not valid. The preset \`${preset}\` makes no difference by \`${stray}\`.`, `Remove \`${stray}\`.`, (0,source_data/* locate */.x5)(data, [...at, i, stray]));
    });
}
function waiverOf(written, data, at) {
    const { rule, reason, owner, until } = written;
    const card = written.card ?? null;
    const scope = card === null ? null : scopeOf(card, (0,source_data/* locate */.x5)(data, [...at, 'card']));
    // A card that is one of several in its file is covered by its own name and by its file's.
    const covers = (id, path = id?.replace(/#[^/#]*$/, '')) => scope === null || (id !== null && (scope.matches(id) || (path !== undefined && scope.matches(path))));
    return { rule, card, covers, reason, owner, until, location: (0,source_data/* locate */.x5)(data, [...at, 'until']) };
}
function read_layer(data, at, rules, path, applies) {
    const placeOf = (rule) => `${path}:${(0,source_data/* keyLocation */.$I)(data, (0,source_data/* valueAt */.fK)(data, [...at, rule]) ? [...at, rule] : at).line}`;
    return { placeOf, rules: rules ?? {}, adds: false, severities: 'replace', applies };
}
function scopeOf(pattern, location) {
    const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
    const refuse = (what, fix) => new errors/* UserError */.y(`The policy is not valid. The pattern \`${shown}\` ${what}.`, fix, location);
    const found = (0,glob/* glob */.T)(pattern);
    if (!found)
        throw refuse('matches no card', 'Write a glob such as `models/**`; `**` is every card.');
    // Such a pattern matches nothing, so that what it says would hold for no card.
    if (/\\(?![[\](){}!@+])/.test(pattern)) {
        throw refuse('has `\\` between folders', 'Write `/`, as in `models/**`, also on Windows.');
    }
    if (/^(?:\/|[a-z]:|(?:\.\/)*\.\.(?:\/|$))/i.test(pattern)) {
        throw refuse('leads out of the repository', 'Write it from the root of the repository, as in `models/**`.');
    }
    return { pattern, location, ...found };
}
/** What the schema finds wrong; of options without their severity, how both are written. */
function problemsOf(data) {
    return (0,schema/* checkSchema */._)(data, policySchema).map((problem) => {
        const { path } = problem;
        const isSetting = path.at(-2) === 'rules' && typeof path.at(-1) === 'string';
        const hasOptions = problem.kind === 'not-allowed' && (0,source_data/* valueAt */.fK)(data, path)?.kind === 'map';
        const fix = `Write the severity first: \`${String(path.at(-1))}: [error, { … }]\`.`;
        return isSetting && hasOptions ? { ...problem, fix } : problem;
    });
}


/***/ })

};
