export const id = 24;
export const ids = [24];
export const modules = {

/***/ 5024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DISCLOSURES: () => (/* binding */ DISCLOSURES)
});

// EXTERNAL MODULE: ./lib/impact/facility.js
var facility = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/impact/place.js
var impact_place = __webpack_require__(3681);
// EXTERNAL MODULE: ./lib/impact/whereabouts.js + 1 modules
var whereabouts = __webpack_require__(9714);
// EXTERNAL MODULE: ./lib/impact/workload.js
var workload = __webpack_require__(7181);
;// CONCATENATED MODULE: ./lib/impact/disclosure/common.js

/** Accelerator-hours that the run states, or of its hours and count; null when they are only estimated. */
function statedAcceleratorHours(run) {
    const { hours } = (0,workload/* workloadOf */.Rc)(run);
    return hours && hours.basis !== 'flops' ? hours.best : null;
}
/** A number with so many significant digits and no exponent up to 10^21. */
function significant(value, digits) {
    if (value === 0)
        return '0';
    const shown = Number(value.toPrecision(digits));
    const size = Math.floor(Math.log10(Math.abs(shown)));
    return shown.toFixed(Math.min(100, Math.max(0, digits - 1 - size)));
}
/** The operations that the run states, else 6 × parameters × tokens; null when neither is known. */
function operationsOf(run) {
    if (run.flops)
        return { value: run.flops.value, estimated: false };
    if (!run.parameters || !run.trainedTokens)
        return null;
    const value = 6 * run.parameters.value * run.trainedTokens.value;
    return Number.isFinite(value) ? { value, estimated: true } : null;
}
/** The accelerators in words: "8 × NVIDIA H100"; null when the run names none. */
function hardwareText({ acceleratorCount: count, acceleratorModel: model }) {
    if (!model)
        return null;
    return count ? `${count.value} × ${oneLine(model.value)}` : oneLine(model.value);
}
/** Text from outside on one line, without characters that reorder or hide what is around it, and not too long. */
function oneLine(text, most = 200) {
    const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim();
    const points = [...line];
    return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}
/** What the figures cover; a figure that is not known, or that somebody declared, has no boundary that we know of. */
function boundaryText({ method, energyKwh, emissionsKg, boundary }) {
    if (energyKwh.value !== null)
        return boundary;
    return method === 'declared' && emissionsKg.value !== null ? 'not stated: what somebody declared' : 'not known';
}
/** How the figures were found, in one sentence for a field that takes a text. */
function sourceText({ run, impact }, version) {
    const { method, intensity, grade, emissionsKg } = impact;
    const start = `Model Card Gate ${version}, method ${method}, ${boundaryText(impact)}`;
    const end = `evidence grade ${grade}`;
    if (emissionsKg.value === null)
        return `${start}, ${end}`;
    if (method === 'declared' && run.reportedEmissionsKg) {
        return `${start}, emissions as ${oneLine(run.reportedEmissionsKg.file)} declares them, ${end}`;
    }
    const origin = [intensity.region, intensity.source, intensity.year].filter(Boolean).join(', ');
    const grid = intensity.basis === 'stated'
        ? `${intensity.gPerKwh} g CO2e per kWh as stated by the run`
        : `${intensity.gPerKwh} g CO2e per kWh (${origin})`;
    return `${start}, location-based with ${grid}, ${end}`;
}
/** A figure without the noise of binary fractions. */
function tidy(value) {
    return Number(value.toPrecision(12));
}
function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/impact/disclosure/boamps.js





const CLOUDS = ['google', 'aws', 'azure', 'cloud'];
const SPECIFICATION = 'https://github.com/Boavizta/BoAmps/tree/main/model';
/**
 * A BoAmps report (Boavizta, schema of Boavizta/BoAmps@main, CC BY 4.0): `powerConsumption` is an energy in kWh whatever
 * its name, `measurementDuration` is in seconds. The schema demands kinds of task and data, which no run states:
 * `unknown` and `other`.
 */
const boamps = ({ run, impact }, { version, now }) => {
    const { energyKwh } = impact;
    const duration = (0,workload/* wholeDuration */.ui)(run);
    return toJson({
        header: {
            formatVersionSpecificationUri: SPECIFICATION,
            reportDatetime: moment(now),
            reportStatus: 'draft',
        },
        task: {
            taskStage: run.baseModel ? 'finetuning' : 'training',
            taskFamily: 'unknown',
            algorithms: [algorithm(run)],
            dataset: datasets(run),
            taskDescription: description(run, impact),
        },
        measures: [
            {
                measurementMethod: `model-card-gate, ${impact.method}`,
                version,
                // Required by the schema: where nothing is known there is no measure, not one of 0.
                ...(energyKwh.value !== null && { powerConsumption: tidy(energyKwh.value) }),
                ...(duration && { measurementDuration: tidy(duration.value * 3600) }),
                ...dateTime(run),
            },
        ].filter(() => energyKwh.value !== null),
        infrastructure: infrastructure(run),
        ...environment(run, impact),
        ...(energyKwh.value !== null && { quality: quality(impact) }),
    });
};
/** What the form has no field for; and what it demands and nobody knows, for then the report is not valid as it is. */
function description(run, impact) {
    const lacking = [
        ...(impact.energyKwh.value === null ? ['the energy'] : []),
        ...(run.acceleratorCount ? [] : ['the number of accelerators']),
    ].map((what) => ` To be filled in: ${what} is not known, but the schema demands it.`);
    const told = `${oneLine(impact.name)}. ${impact.methodText} Boundary: ${boundaryText(impact)}; evidence grade ${impact.grade}.`;
    return `${told}${lacking.join('')}`;
}
/** `YYYY-MM-DD HH:MM:SS` in UTC, as the report's own date; as it stands where the run does not say the time zone. */
function dateTime({ startedAt }) {
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/.exec(startedAt?.value ?? '');
    if (!match)
        return {};
    const [, day, time, zone = 'Z'] = match;
    const date = new Date(`${day}T${time}${zone}`);
    return Number.isNaN(date.getTime()) ? {} : { measurementDateTime: moment(date.toISOString()) };
}
function moment(iso) {
    return iso.slice(0, 19).replace('T', ' ');
}
function algorithm(run) {
    return {
        algorithmType: 'unknown',
        ...(run.baseModel && { foundationModelName: oneLine(run.baseModel.value) }),
        ...(run.parameters && { parametersNumber: run.parameters.value / 1e9 }),
    };
}
function datasets({ datasets: named, trainedTokens }) {
    const unknown = { dataUsage: 'input', dataType: 'other' };
    const first = trainedTokens ? { ...unknown, dataType: 'token', dataQuantity: trainedTokens.value } : unknown;
    if (named.length === 0)
        return [first];
    // The tokens are those of all data sets together.
    const only = named.length === 1 ? first : unknown;
    return named.map(({ value }) => ({ ...only, sourceUri: oneLine(value) }));
}
/** A provider whose kind nobody knows, or several at once, is `other`. */
function infrastructure(run) {
    const provider = (0,facility/* providerOf */.lc)(run);
    const onCloud = CLOUDS.includes(provider);
    return {
        infraType: provider === 'unknown' ? 'other' : onCloud ? 'publicCloud' : 'onPremise',
        ...(onCloud && provider !== 'cloud' && { cloudProvider: provider }),
        components: components(run),
    };
}
/** The schema demands a number: without one there is no component, rather than one of somebody's invention. */
function components({ acceleratorCount: count, acceleratorModel: model }) {
    if (!count)
        return [];
    const componentType = /\btpu/i.test(model?.value ?? '') ? 'tpu' : 'gpu';
    return [{ ...(model && { componentName: oneLine(model.value) }), componentType, nbComponent: count.value }];
}
/** The schema demands a country: a place that the catalogue does not know has an unknown one, and no intensity. */
function environment({ region, coordinates }, { intensity }) {
    if (!region && !coordinates)
        return {};
    const place = region && (0,impact_place/* findPlace */.P)(region.value);
    const iso2 = region ? (place?.iso2 ?? null) : coordinates && (0,whereabouts/* countryAt */.oj)(coordinates.value);
    return {
        environment: {
            country: (iso2 && (0,impact_place/* findPlace */.P)(iso2)?.name) || place?.name || 'unknown',
            ...(region && { location: oneLine(region.value) }),
            ...(coordinates && { latitude: coordinates.value.latitude, longitude: coordinates.value.longitude }),
            ...(intensity.basis !== 'world' && { powerSourceCarbonIntensity: intensity.gPerKwh }),
        },
    };
}
/** By the half-width of the range: ±10 % is high, ±25 % medium, else low. */
function quality({ energyKwh: { value, low, high } }) {
    if (value === null || value === 0 || low === null || high === null)
        return 'low';
    const error = Math.max(high / value - 1, 1 - low / value);
    return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./lib/impact/disclosure/cyclonedx.js

/**
 * A CycloneDX 1.6 ML-BOM of one component, with the energy (kWh) and emissions (tCO2eq) of its training as
 * `energyConsumptions`. The schema demands a provider and its energy source, which no run states: `unknown`. Emissions
 * without energy have no place in it and become a property.
 */
const cyclonedx = ({ run, impact }, { version, now }) => {
    const { energyKwh, emissionsKg } = impact;
    const kwh = energyKwh.value === null ? null : { value: tidy(energyKwh.value), unit: 'kWh' };
    const tonnes = emissionsKg.value === null ? null : tidy(emissionsKg.value / 1000);
    const provider = { name: run.provider ? oneLine(run.provider.value) : 'unknown' };
    const properties = [
        ['method', impact.method],
        ['boundary', boundaryText(impact)],
        ['grade', impact.grade],
        ['source', sourceText({ run, impact }, version)],
        ...rangeOf('energy-kwh-range', energyKwh),
        ...rangeOf('emissions-kg-range', emissionsKg),
        ...(emissionsKg.missing.length > 0 ? [['missing', emissionsKg.missing.join(', ')]] : []),
        ...(kwh === null && tonnes !== null ? [['emissions-tco2eq', String(tonnes)]] : []),
    ].map(([name, value]) => ({ name: `model-card-gate:${name}`, value }));
    const consumption = kwh && {
        activity: run.baseModel ? 'fine-tuning' : 'training',
        energyProviders: [{ organization: provider, energySource: 'unknown', energyProvided: kwh }],
        activityEnergyCost: kwh,
        ...(tonnes !== null && { co2CostEquivalent: { value: tonnes, unit: 'tCO2eq' } }),
        properties,
    };
    return toJson({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            timestamp: now,
            tools: { components: [{ type: 'application', name: 'model-card-gate', version }] },
        },
        components: [
            {
                type: 'machine-learning-model',
                name: oneLine(impact.name) || 'unnamed',
                modelCard: {
                    considerations: {
                        environmentalConsiderations: consumption ? { energyConsumptions: [consumption] } : { properties },
                    },
                },
            },
        ],
    });
};
/** The bounds of the best estimate at the facility, with two significant figures. */
function rangeOf(name, { low, high }) {
    return low === null || high === null ? [] : [[name, `${significant(low, 2)}..${significant(high, 2)}`]];
}

// EXTERNAL MODULE: ./lib/impact/words.js
var words = __webpack_require__(3983);
;// CONCATENATED MODULE: ./lib/impact/disclosure/eu-gpai.js


const UNKNOWN = 'not known';
/**
 * The rows of the EU's Model Documentation Form for general-purpose AI models (Code of Practice, 10 July 2025) on
 * computation and energy, as Markdown: MWh and FLOPs with two significant figures, training time, and how both were
 * found. The form defines no boundary, so the rows state one. They go to the AI Office and national authorities, not to
 * downstream providers.
 */
const euGpai = ({ run, impact }) => {
    const rows = [
        ...timeRows(run),
        ...operationRows(run),
        ['Amount of energy used for training (MWh)', energyText(impact)],
        ['Boundary of the energy', impact.energyKwh.value === null ? UNKNOWN : boundaryText(impact)],
        ['Energy measurement methodology', methodology(run, impact)],
        ['Benchmarked amount of computation used for inference (FLOPs)', `${UNKNOWN}: a training run does not tell`],
    ];
    return [
        `### ${escaped(oneLine(impact.name))}: energy and computation of training`,
        '',
        '| Item of the Model Documentation Form | Entry |',
        '|---|---|',
        ...rows.map(([item = '', entry = '']) => `| ${item} | ${escaped(entry)} |`),
        '',
        'A documentation aid, not legal advice; check it against the form before you file it.',
        '',
    ].join('\n');
};
function energyText({ energyKwh: { value, low, high, missing } }) {
    if (value === null)
        return `N/A: ${missing.join(', ')} not known`;
    const mwh = (kwh) => significant(kwh / 1000, 2);
    if (low === null || high === null)
        return mwh(value);
    return `${mwh(value)} (best estimate at the facility's meter: ${mwh(low)} to ${mwh(high)})`;
}
function timeRows(run) {
    const hours = run.durationHours?.value ?? null;
    const days = hours === null ? null : hours / 24;
    const devices = statedAcceleratorHours(run);
    return [
        ['Training time, wall clock (days)', days === null ? UNKNOWN : significant(days, 2)],
        ['Training time, range', days === null ? UNKNOWN : eu_gpai_rangeOf(days)],
        ['Training time, hardware (accelerator-days)', devices === null ? UNKNOWN : significant(devices / 24, 2)],
    ];
}
/** The ranges of the form, by months of 30.4 days. */
function eu_gpai_rangeOf(days) {
    const months = days / 30.4;
    if (months < 1)
        return 'less than 1 month';
    if (months <= 3)
        return '1 to 3 months';
    return months <= 6 ? '3 to 6 months' : 'more than 6 months';
}
function operationRows(run) {
    const operations = operationsOf(run);
    const power = operations === null ? 0 : Math.floor(Math.log10(operations.value));
    return [
        [
            'Amount of computation used for training (FLOPs)',
            operations === null ? UNKNOWN : operations.value.toExponential(1).replace('e+', ' × 10^'),
        ],
        ['Amount of computation, order of magnitude', operations === null ? UNKNOWN : `10^${power}`],
        [
            'Computation measurement methodology',
            operations === null
                ? UNKNOWN
                : operations.estimated
                    ? 'Estimated as 6 × parameters × training tokens; recomputation and discarded runs are not included.'
                    : 'As the training run reports it; discarded runs are not included unless it says so.',
        ],
    ];
}
/** What, how, within what boundary and how sure, in about a hundred words; of an unknown energy, what is lacking. */
function methodology(run, impact) {
    const { energyKwh, method, boundary, grade } = impact;
    const hardware = hardwareText(run);
    const known = energyKwh.value !== null;
    return [
        known && method === 'declared' ? 'The energy is what somebody declared; no run bears it out.' : METHODS[method],
        hardware === null ? '' : `The hardware was ${hardware}.`,
        known ? '' : `To measure or estimate it, this is lacking: ${energyKwh.missing.join(', ')}.`,
        known && method !== 'declared' ? `Boundary: ${boundary.replace(/^L\d(?: × PUE)?: /, '')}.` : '',
        known && method !== 'declared' ? overheadText(run, impact) : '',
        energyKwh.low === null || energyKwh.high === null
            ? ''
            : method === 'measured-facility'
                ? "The range is that of the facility's meter."
                : `The range is that of the best estimate for the whole facility: accelerators, the rest of the machines and the overhead of the data centre; factors that were not measured have published intervals, combined as independent log-normal ones.`,
        `The evidence is graded ${grade} on a scale from A, metered at the facility, to F, unknown.`,
        'Only this training run is counted: experiments, failed runs, data preparation, evaluation, the manufacture of the hardware and inference are not.',
    ]
        .filter(Boolean)
        .join(' ');
}
/** The PUE that the run states, and whether the figure contains it. */
function overheadText(run, { method, boundary }) {
    if (method === 'measured-facility')
        return 'The meter saw the overhead of the data centre, so no factor is applied for it.';
    const usual = method === 'calibrated' || method === 'flops';
    if (!run.pue) {
        const assumed = usual ? ', so the usual one of such a place is applied' : '';
        return `No power usage effectiveness is stated by the training run${assumed}.`;
    }
    const applied = usual || boundary.includes('PUE');
    return `The power usage effectiveness that the training run states is ${(0,words/* briefly */.m_)(run.pue.value)}${applied ? '' : '; it is not applied'}.`;
}
const METHODS = {
    'measured-facility': "The energy was metered for the whole facility's share of the training run.",
    'measured-node': 'The energy was metered at the supply of the machines.',
    'measured-device': "The energy was measured by the devices' own sensors or by software that sums them.",
    'measured-unstated': 'The energy was measured; what the meter covered is not stated.',
    utilisation: 'The energy was estimated as accelerator-hours × rated power × stated mean utilisation.',
    nameplate: 'The energy was estimated as accelerator-hours × rated power, each accelerator at its full rated power.',
    calibrated: 'The energy was estimated as accelerator-hours × rated power × usual load × factor for the rest of the machine × power usage effectiveness.',
    flops: "The energy was estimated from the computation used, at the usual share of the accelerators' peak.",
    declared: 'The energy is not known.',
    unknown: 'The energy is not known.',
};
/** Text in a cell of a Markdown table: nothing in it is markup. */
function escaped(text) {
    return text.replace(/[\\`*_{}[\]<>#|~&]/g, (char) => (char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`));
}

;// CONCATENATED MODULE: ./lib/impact/disclosure/hugging-face.js

/**
 * The key `co2_eq_emissions` of a Hugging Face model card, as YAML front matter: emissions in grams, which is what the
 * Hub expects (hub-docs, model-cards-co2.md). Unknown emissions are left out with a comment that says so.
 */
const huggingFace = ({ run, impact }, { version }) => {
    const { value, missing } = impact.emissionsKg;
    if (value === null)
        return `---\n# co2_eq_emissions is not known: ${missing.join(', ')} missing\n---\n`;
    const place = run.region?.value ?? null;
    const hardware = hardwareText(run);
    const fields = [
        ['emissions', `${grams(impact.emissionsKg, value)} # grams of CO2e`],
        ['source', quoted(sourceText({ run, impact }, version), 500)],
        ...(run.baseModel ? [['training_type', quoted('fine-tuning')]] : []),
        ...(place === null ? [] : [['geographical_location', quoted(place)]]),
        ...(hardware === null ? [] : [['hardware_used', quoted(hardware)]]),
    ];
    return `---\nco2_eq_emissions:\n${fields.map(([key, text]) => `  ${key}: ${text}\n`).join('')}---\n`;
};
/** JSON's strings are YAML's double-quoted ones. */
function quoted(text, most = 200) {
    return JSON.stringify(oneLine(text, most));
}
/** With two significant figures where there is a range, for none is narrower; what somebody declared stays as it is. */
function grams({ low }, kg) {
    return low === null ? String(tidy(kg * 1000)) : significant(kg * 1000, 2);
}

;// CONCATENATED MODULE: ./lib/impact/disclosure/sci.js

/**
 * The Software Carbon Intensity of training, (operational + embodied) ÷ R, by the functional units that SCI for AI gives
 * providers: training token, FLOP and 10^9 parameters (ISO/IEC 21031:2024; Green-Software-Foundation/sci-ai). It is
 * location-based and without offsets, and says what of the provider's boundary (6.2, 7.2) it leaves out. What is unknown is null, never 0.
 */
const sci = ({ run, impact }, { version }) => {
    const operational = impact.emissionsKg;
    // A factor without a figure adds nothing, and the sum must not say that it did.
    const embodied = impact.lines.find(({ id, figure }) => id === 'embodied-emissions' && figure.value !== null) ?? null;
    const total = operational.value === null ? null : operational.value + (embodied?.figure.value ?? 0);
    const operations = operationsOf(run);
    const units = [
        { unit: 'training token', amount: run.trainedTokens?.value ?? null, estimated: false },
        { unit: 'FLOP', amount: operations?.value ?? null, estimated: operations?.estimated ?? false },
        { unit: '10^9 parameters', amount: run.parameters ? run.parameters.value / 1e9 : null, estimated: false },
    ];
    return toJson({
        standard: 'ISO/IEC 21031:2024, SCI for AI',
        name: oneLine(impact.name),
        stage: run.baseModel ? 'fine-tuning' : 'training',
        operational: { unit: 'gCO2e', ...sci_grams(operational), method: impact.method, boundary: boundaryText(impact) },
        embodied: embodied && { unit: 'gCO2e', ...sci_grams(embodied.figure), basis: embodied.basis, source: embodied.source },
        total: {
            unit: 'gCO2e',
            value: total === null ? null : tidy(total * 1000),
            includes: embodied ? ['operational', 'embodied'] : ['operational'],
        },
        intensity: units.map(({ unit, amount, estimated }) => ({
            unit: `gCO2e per ${unit}`,
            value: total === null || amount === null ? null : tidy((total * 1000) / amount),
            amount,
            estimated,
        })),
        // SCI for AI, 8.2.2: whether the units are gross or effective must be said; runs state them gross.
        normalisation: 'gross',
        source: sourceText({ run, impact }, version),
        excludes: [
            ...(embodied ? [] : ['embodied emissions, for which no factor is known']),
            'experiments, failed runs and early stops, unless the run counts them',
            'data collection and preparation, evaluation, deployment and retirement',
            ...(impact.level === 'L1' ? ['the machines around the accelerators'] : []),
            ...(/without facility overhead/.test(impact.boundary) ? ['the overhead of the data centre'] : []),
        ],
    });
};
function sci_grams({ value, low, high }) {
    const times = (kg) => (kg === null ? null : tidy(kg * 1000));
    return { value: times(value), low: times(low), high: times(high) };
}

;// CONCATENATED MODULE: ./lib/impact/disclosure/disclosure.js





/** Each form by its name: the text of one run, which ends in a line break. */
const DISCLOSURES = {
    'eu-gpai': euGpai,
    sci: sci,
    'hugging-face': huggingFace,
    cyclonedx: cyclonedx,
    boamps: boamps,
};


/***/ })

};
