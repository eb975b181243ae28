export const id = 452;
export const ids = [452];
export const modules = {

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Longer patterns are refused by the matcher. */
const MAX_PATTERN = 1000;
/** @returns null for a pattern that can match nothing: an empty one, or one beyond any sensible length */
function glob(pattern) {
    const cleaned = pattern.replace(/^(?:\.\/+)+/, '');
    if (cleaned === '' || cleaned === '.' || cleaned.length > MAX_PATTERN)
        return null;
    const matcher = picomatch__WEBPACK_IMPORTED_MODULE_0__(cleaned, { dot: true });
    // The matcher takes a second argument, so it must not be handed to `filter` or `some` as it is.
    return { matches: (path) => matcher(path), namesFiles: /\.(?:ya?ml|json|md)$/i.test(cleaned) };
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Re: () => (/* reexport */ assessImpact),
  qB: () => (/* reexport */ compareRuns),
  Zd: () => (/* reexport */ formatHardwareComparison)
});

// UNUSED EXPORTS: attributions, emissionsKg, findPlace, formatComparisonRow, impactInputs, intensityOf, nameplateKwh

;// CONCATENATED MODULE: ./lib/impact/energy.js
/**
 * Energy by the nameplate formula, in kWh: hours × accelerators × TDP ÷ 1000 × PUE, in this order of operations, so
 * that results agree to the last digit with the notebook that the formula comes from.
 *
 * @param hours wall-clock hours
 * @param watts thermal design power of one accelerator
 * @param pue power usage effectiveness, 1 for none
 */
function nameplateKwh(hours, count, watts, pue) {
    return ((hours * count * watts) / 1000) * pue;
}
/** Emissions in kg CO2e of an energy in kWh at a grid intensity in g CO2e per kWh. */
function emissionsKg(energyKwh, gPerKwh) {
    return (energyKwh * gPerKwh) / 1000;
}

// EXTERNAL MODULE: ./lib/impact/catalogue.js + 6 modules
var catalogue = __webpack_require__(8946);
;// CONCATENATED MODULE: ./lib/impact/equivalents.js

/**
 * What energy (kWh) and emissions (kg CO2e) would be in other currencies; unknown stays null.
 */
function equivalentsOf(amounts, set) {
    return catalogue/* EQUIVALENTS */._7[set].map(([id, label, unit, digits, of, scale, divisor, basis, standing, sourceId]) => {
        const amount = amounts[of];
        const source = catalogue/* SOURCES */.Hl[sourceId];
        const doubt = standing === 'verified' ? '' : `; ${standing}`;
        return {
            id,
            label,
            unit,
            value: amount === null ? null : (amount * scale) / divisor,
            source: `${source.title} (${divisor} ${basis}${doubt})`,
            year: (0,catalogue/* yearOf */.lY)(source),
            digits,
        };
    });
}

// EXTERNAL MODULE: ./lib/impact/accelerators.js
var accelerators = __webpack_require__(4324);
;// CONCATENATED MODULE: ./lib/impact/place.js

/**
 * Finds the place that a run names: a Google Cloud or AWS region id, or a country by ISO 3166 alpha-2, alpha-3 or
 * English name; "Montreal, Canada" is found by its last part. An AWS region stands for its country.
 *
 * @returns null when the catalogue does not know it
 */
function findPlace(text) {
    const whole = normalize(text);
    return lookUp(whole) ?? (text.includes(',') ? lookUp(normalize(text.slice(text.lastIndexOf(',') + 1))) : null);
}
function lookUp(name) {
    if (name === '')
        return null;
    const google = catalogue/* GOOGLE_REGIONS */.G4.find(([region]) => region === name);
    if (google) {
        const [region, location, gPerKwh, source] = google;
        const year = (0,catalogue/* yearOf */.lY)(catalogue/* SOURCES */.Hl[source]);
        return { name: `${region} (${location})`, kind: 'region', gPerKwh, year, source, via: null, provider: 'google' };
    }
    const aws = catalogue/* AWS_REGIONS */.m_.find(([region]) => region === name);
    if (aws) {
        const country = countryOf(aws[2]);
        return country && { ...country, name: `${country.name} (for ${aws[0]})`, via: aws[3], provider: 'aws' };
    }
    if (name === 'eu' || name === 'european union') {
        const [area, gPerKwh, year, source] = catalogue/* EUROPEAN_UNION */.sX;
        return { name: area, kind: 'area', gPerKwh, year, source, via: null, provider: null };
    }
    return countryOf(name);
}
function countryOf(text) {
    const name = text.toLowerCase();
    const code = (Object.hasOwn(catalogue/* COUNTRY_ALIASES */.aF, name) ? catalogue/* COUNTRY_ALIASES */.aF[name] : name).toUpperCase();
    const row = catalogue/* COUNTRIES */.FS.find(([iso2, iso3, english]) => code === iso2 || code === iso3 || name === normalize(english));
    if (!row)
        return null;
    const [, , english, gPerKwh, year, source] = row;
    return { name: english, kind: 'country', gPerKwh, year, source, via: null, provider: null };
}
/** Lower case, without accents, with straight quotes and single spaces. */
function normalize(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/impact/range.js
/**
 * Bounds of a product of independent factors: each factor is taken as log-normal, and the half-widths of the
 * logarithms are added in quadrature, downwards and upwards apart since the intervals are lopsided.
 *
 * @param best the product of the best values
 */
function productRange(best, factors) {
    const down = Math.hypot(...factors.map(({ low, best: middle }) => halfWidth(low, middle)));
    const up = Math.hypot(...factors.map(({ best: middle, high }) => halfWidth(middle, high)));
    return { best, low: best * Math.exp(-down), high: best * Math.exp(up) };
}
/** How wide an interval is: the logarithm of high over low; 0 for an exact value. */
function widthOf({ low, high }) {
    return halfWidth(low, high);
}
function halfWidth(low, high) {
    return low > 0 ? Math.log(high / low) : 0;
}

;// CONCATENATED MODULE: ./lib/impact/estimate.js





/**
 * What a run most likely drew: accelerators at their usual share of the rated power, the rest of the machine and the
 * facility around it. Null without duration, count and power. The intervals are those of `catalogue/calibration.json`.
 */
function estimateEnergy(run) {
    const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: tdp } = run;
    if (!hours || !count || !tdp)
        return null;
    const platform = (0,accelerators/* platformOf */.t)((0,accelerators/* findAccelerators */.y)(run.acceleratorModel?.value ?? ''), tdp.value);
    const pue = { of: 'pue', ...pueOf(run, platform) };
    if (platform === 'tpu-v2' || platform === 'tpu-v3') {
        const power = (0,catalogue/* calibrated */.g)('systemPower', platform);
        const best = nameplateKwh(hours.value, count.value, power.best, pue.best);
        const factors = [{ of: 'load', ...power }, pue];
        return { range: productRange(best, factors), factors, text: `${power.best} ${power.label}, ${pueText(pue)}` };
    }
    const load = { of: 'load', ...(0,catalogue/* calibrated */.g)('utilisation', 'mean-load') };
    const host = { of: 'host', ...(0,catalogue/* calibrated */.g)('hostFactor', hostOf(platform, count.value)) };
    const factors = [load, host, pue];
    const best = nameplateKwh(hours.value, count.value, tdp.value, load.best * host.best * pue.best);
    const text = `mean load ${load.best * 100} % of TDP, host factor ${host.best} (${host.label}), ${pueText(pue)}`;
    return { range: productRange(best, factors), factors, text };
}
function hostOf(platform, count) {
    if (platform === 'soc')
        return 'soc';
    if (count === 1)
        return 'single';
    return platform ?? 'unknown';
}
/** The stated PUE taken as exact, else the usual one of the provider. */
function pueOf(run, platform) {
    if (run.pue) {
        const { value } = run.pue;
        return { label: 'stated', best: value, low: value, high: value };
    }
    const named = providerOf(run);
    return (0,catalogue/* calibrated */.g)('pue', named === 'unknown' && platform === 'soc' ? 'desk' : named);
}
const PROVIDERS = [
    [/\b(?:google|gcp|colab|kaggle|vertex)\b/, 'google'],
    [/\b(?:aws|amazon|sagemaker|ec2)\b/, 'aws'],
    [/\b(?:azure|microsoft)\b/, 'azure'],
    [/\b(?:desk|desktop|workstation|local|home|laptop)\b/, 'desk'],
    [/\b(?:on-?prem(?:ises?)?|cluster|hpc|university|data ?cent(?:re|er))\b/, 'on-premises'],
    [/\b(?:cloud|lambda|coreweave|runpod|oracle|vast\.ai)\b/, 'cloud'],
];
function providerOf(run) {
    const text = run.provider?.value.toLowerCase() ?? '';
    const named = PROVIDERS.find(([pattern]) => pattern.test(text))?.[1];
    return named ?? (run.region ? findPlace(run.region.value)?.provider : null) ?? 'unknown';
}
function pueText({ best, label }) {
    return `PUE ${best} (${label})`;
}

;// CONCATENATED MODULE: ./lib/impact/words.js
/** A number in a sentence: three significant digits. */
function briefly(value) {
    return String(Number(value.toPrecision(3)));
}
/** "a", "a and b", "a, b and c". */
function listed(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/impact/grade.js




/**
 * Why the measured energy cannot belong to the stated duration and hardware: its power per accelerator is outside
 * what such accelerators, their machine and a facility can draw. Null when nothing contradicts.
 */
function contradictionOf(run, estimate) {
    const [energy] = run.energies;
    const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: tdp } = run;
    if (!energy || !hours || !count || !tdp || !estimate)
        return null;
    const watts = (energy.value * 1000) / (hours.value * count.value);
    const share = (0,catalogue/* calibrated */.g)('plausible', 'power-share');
    const overhead = estimate.factors.reduce((all, { of, high }) => (of === 'load' ? all : all * high), 1);
    if (!(watts < tdp.value * share.low || watts > tdp.value * share.high * overhead))
        return null;
    return (`The measured energy contradicts the rest of the run: it is ${briefly(watts)} W per accelerator of ` +
        `${briefly(tdp.value)} W; the duration, the count, the power or the unit is wrong.`);
}
/**
 * The evidence grade: C measured by a meter that the run does not describe (A and B are for described ones),
 * D estimated from inputs that the run states in full, E with a default among them, F contradictory or unknown.
 * A measurement at an unknown place is a D.
 */
function gradeOf(run, { method }, intensity, contradiction) {
    if (method === 'unknown' || contradiction)
        return 'F';
    if (method === 'measured')
        return intensity.basis === 'world' ? 'D' : 'C';
    return run.pue && intensity.basis !== 'world' ? 'D' : 'E';
}
/** What would narrow the range of the emissions most: the input whose own interval is widest. */
function tightenOf(run, energy, estimate, intensity) {
    if (energy.value === null)
        return `State ${listed(energy.missing.map((key) => `\`${key}\``))}.${tdpHint(run, energy)}`;
    const energyInputs = energy.method === 'measured' ? [] : (estimate?.factors ?? []);
    const candidates = [
        ...energyInputs.map((factor) => ({
            width: widthOf(factor),
            sentence: factor.of === 'pue'
                ? 'State `pue`: the overhead of the facility is not known.'
                : `Measure the energy and state it as \`energy_kwh\`: the ${factor.of === 'load' ? 'load of the accelerators' : 'draw of the rest of the machine'} is only estimated.`,
        })),
        { width: widthOf(intensity), sentence: intensitySentence(intensity) },
    ];
    const widest = candidates.reduce((a, b) => (b.width > a.width ? b : a));
    return widest.width > 0 ? widest.sentence : null;
}
function intensitySentence({ basis, low, high }) {
    if (basis === 'stated')
        return null;
    const span = `${briefly(low)} to ${briefly(high)} g CO2e per kWh`;
    if (basis === 'world')
        return `State \`grid_carbon_intensity\` or \`region\`: the intensity may be ${span}.`;
    return `State \`grid_carbon_intensity\` for the place and time of training: the region's may be ${span}.`;
}
/** What the catalogue has for the model whose power is missing. */
function tdpHint(run, energy) {
    if (!energy.missing.includes('gpu_tdp_watts') || run.acceleratorTdpWatts)
        return '';
    const known = (0,accelerators/* findAccelerators */.y)(run.acceleratorModel?.value ?? '').filter(({ tdpWatts }) => tdpWatts !== null);
    if (known.length === 0)
        return '';
    const rated = known.map(({ name, tdpWatts, standing }) => {
        return `${tdpWatts} W for ${name}${standing === 'verified' ? '' : ` (${standing})`}`;
    });
    return ` The catalogue has ${listed(rated)}.`;
}

;// CONCATENATED MODULE: ./lib/impact/inputs.js


/**
 * The inputs of the calculation in the order that a reader expects, with where each was read. Region, provider and
 * measured energy are listed only when the run states them; the others also when they are absent.
 */
function impactInputs(run, intensity) {
    const unused = run.energies[0] ? 'not used: the energy was measured' : null;
    return [
        input('training_hours', 'Training Duration', 'hours', run.durationHours, unused),
        input('gpu_count', 'GPU(s) Used', null, run.acceleratorCount, unused),
        input('gpu_model', 'GPU Model', null, run.acceleratorModel, null),
        input('gpu_tdp_watts', 'GPU TDP', 'W', run.acceleratorTdpWatts, unused ?? powerNote(run)),
        pueInput(run, unused),
        intensityInput(run, intensity),
        ...(run.region ? [input('region', 'Region', null, run.region, regionNote(run, intensity))] : []),
        ...(run.provider ? [input('provider', 'Provider', null, run.provider, null)] : []),
        ...(run.energies[0] ? [input('energy_kwh', 'Measured Energy', 'kWh', run.energies[0], null)] : []),
    ];
}
function input(name, label, unit, read, note) {
    const absent = { value: null, file: null, key: null, line: null, note: note ?? 'not stated' };
    if (!read)
        return { name, label, unit, ...absent };
    const { value, file, key, location } = read;
    return { name, label, unit, value, file, key, line: location?.line ?? null, note };
}
function pueInput(run, unused) {
    const read = input('pue', 'Data Center PUE', null, run.pue, unused && 'not applied: the energy was measured');
    if (run.pue || unused)
        return read;
    return { ...read, value: 1, note: 'not stated; counted as 1.0, without facility overhead' };
}
function intensityInput(run, intensity) {
    const read = input('grid_carbon_intensity', 'Grid Carbon Intensity', 'gCO2/kWh', run.carbonIntensity, null);
    if (run.carbonIntensity)
        return read;
    const year = intensity.year === null ? '' : `, ${intensity.year}`;
    return { ...read, value: intensity.gPerKwh, note: `${intensity.region}: ${intensity.source}${year}` };
}
function regionNote(run, intensity) {
    if (intensity.basis === 'stated')
        return 'not used: the run states the intensity';
    return intensity.basis === 'world' && run.region ? 'not in the catalogue' : null;
}
/** Says when the stated power is none that the catalogue has for the model. A power cap is a good reason. */
function powerNote({ acceleratorModel: model, acceleratorTdpWatts: tdp }) {
    if (!model || !tdp)
        return null;
    const known = (0,accelerators/* findAccelerators */.y)(model.value).filter(({ tdpWatts }) => tdpWatts !== null);
    if (known.length === 0 || known.some(({ tdpWatts }) => tdpWatts === tdp.value))
        return null;
    const rated = known.map(({ name, tdpWatts, standing }) => {
        return `${tdpWatts} W for ${name}${standing === 'verified' ? '' : ` (${standing})`}`;
    });
    return `the catalogue has ${listed(rated)}`;
}

;// CONCATENATED MODULE: ./lib/impact/intensity.js


/**
 * The grid carbon intensity of a run, in g CO2e per kWh: what the run states, else the figure of its region, else the
 * world's with a wide range. A stated figure gets no year and no source but the run.
 */
function intensityOf(run) {
    if (run.carbonIntensity) {
        const gPerKwh = run.carbonIntensity.value;
        const source = 'stated by the run';
        return {
            gPerKwh,
            ...around(gPerKwh, 'stated'),
            basis: 'stated',
            source,
            year: null,
            region: null,
            attribution: null,
        };
    }
    const place = run.region ? findPlace(run.region.value) : null;
    const [, worldGPerKwh, worldYear, worldSource] = catalogue/* WORLD */.Py;
    const source = catalogue/* SOURCES */.Hl[place?.source ?? worldSource];
    const via = place?.via ? catalogue/* SOURCES */.Hl[place.via].attribution : null;
    const attribution = [source.attribution, via].filter(Boolean).join(' ') || null;
    const cited = { source: source.title, attribution };
    if (!place) {
        const { low, high } = (0,catalogue/* calibrated */.g)('intensity', 'world');
        const region = 'World (location unknown)';
        return { gPerKwh: worldGPerKwh, low, high, basis: 'world', year: worldYear, region, ...cited };
    }
    const { gPerKwh, year, name: region } = place;
    const range = place.kind === 'area' ? (0,catalogue/* calibrated */.g)('intensity', 'world') : around(gPerKwh, place.kind);
    return { gPerKwh, low: range.low, high: range.high, basis: 'region', year, region, ...cited };
}
function around(gPerKwh, id) {
    const { low, high } = (0,catalogue/* calibrated */.g)('intensity', id);
    return { low: gPerKwh * low, high: gPerKwh * high };
}

;// CONCATENATED MODULE: ./lib/impact/method.js


const EMISSIONS = 'emissions are energy × grid intensity ÷ 1000';
/**
 * Finds the energy of a run: what was measured, else by formula. A run that lacks an input has no energy, rather than
 * one of 0.
 *
 * @param estimate the calibrated estimate of the same run
 */
function energyOf(run, estimate, method) {
    const [metered] = run.energies;
    if (metered)
        return measured(metered.value);
    const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: watts, pue } = run;
    if (!hours || !count || !watts || !estimate)
        return unknown(run, missingInputs(run));
    const value = method === 'calibrated'
        ? estimate.range.best
        : nameplateKwh(hours.value, count.value, watts.value, pue ? pue.value : 1);
    if (!Number.isFinite(value))
        return unknown(run, [hours.key, count.key, watts.key]);
    if (method === 'calibrated')
        return calibrated(value, estimate);
    return {
        value,
        missing: [],
        method,
        text: `Nameplate formula: energy is training hours × accelerators × TDP ÷ 1000${pue ? ' × PUE' : ''}, ` +
            `each accelerator at its full rated power; ${EMISSIONS}. ` +
            `The range is that of the calibrated estimate of ${briefly(estimate.range.best)} kWh at the facility's meter ` +
            `(${estimate.text}).${outside(value, estimate)}`,
        boundary: boundaryOf(run),
    };
}
function measured(value) {
    return {
        value,
        missing: [],
        method: 'measured',
        text: `Energy as measured and stated by the run; PUE is not applied to it; ${EMISSIONS}. The run does not state how ` +
            'exact the meter is, so the energy has no range, and the range of the emissions is that of the intensity alone.',
        boundary: 'as measured: what the meter of the run covers',
    };
}
function calibrated(value, estimate) {
    return {
        value,
        missing: [],
        method: 'calibrated',
        text: `Calibrated estimate at the facility's meter: energy is the nameplate's with ${estimate.text}; ${EMISSIONS}.`,
        boundary: 'machine and facility: accelerators, host and facility overhead, estimated',
    };
}
function unknown(run, missing) {
    const keys = listed(missing.map((key) => `\`${key}\``));
    const text = `The energy is not known: ${keys} ${missing.length === 1 ? 'is' : 'are'} missing or out of bounds.`;
    return { value: null, missing, method: 'unknown', text, boundary: boundaryOf(run) };
}
function missingInputs(run) {
    return [
        ...(run.durationHours ? [] : ['training_hours']),
        ...(run.acceleratorCount ? [] : ['gpu_count']),
        ...(run.acceleratorTdpWatts ? [] : ['gpu_tdp_watts']),
    ];
}
function boundaryOf({ pue }) {
    if (!pue)
        return 'accelerators, without facility overhead';
    const shown = Number.isInteger(pue.value) ? pue.value.toFixed(1) : String(pue.value);
    return `accelerators, with facility overhead (PUE ${shown})`;
}
function outside(value, { range }) {
    if (value < range.low)
        return ' The nameplate value lies below that range: it leaves out the rest of the machine.';
    if (value > range.high)
        return ' The nameplate value lies above that range: such accelerators draw less than rated.';
    return '';
}

;// CONCATENATED MODULE: ./lib/impact/assess.js








/**
 * Computes energy (kWh) and emissions (kg CO2e) of a training run. Measured energy beats any estimate. What the run
 * does not state makes a figure unknown (null) with the missing inputs named, never 0; it never throws.
 *
 * The headline of an estimated run is the nameplate formula. Its range, in contrast, is that of the calibrated
 * estimate, so the headline may lie outside of it; `methodText` then says so.
 */
function assessImpact(run, options = {}) {
    const { equivalents = 'classic', method = 'nameplate' } = options;
    const estimate = estimateEnergy(run);
    const energy = energyOf(run, estimate, method);
    const intensity = intensityOf(run);
    const contradiction = contradictionOf(run, estimate);
    const energyKwh = energyFigure(energy, estimate);
    const emissions = emissionsFigure(energy, estimate, intensity);
    return {
        name: nameOf(run),
        energyKwh,
        emissionsKg: emissions,
        method: energy.method,
        methodText: [energy.text, placeText(run, intensity), contradiction].filter(Boolean).join(' '),
        grade: gradeOf(run, energy, intensity, contradiction),
        boundary: energy.boundary,
        intensity,
        equivalents: equivalentsOf({ energyKwh: energyKwh.value, emissionsKg: emissions.value }, equivalents),
        inputs: impactInputs(run, intensity),
        reductionMeasures: run.reductionMeasures.map(({ value }) => value),
        tighten: tightenOf(run, energy, estimate, intensity),
        alternatives: run.alternatives.map((alternative, i) => {
            const impact = assessImpact(alternative, options);
            return impact.name === alternative.path ? { ...impact, name: `Alternative ${i + 1}` } : impact;
        }),
    };
}
function energyFigure({ value, missing, method }, estimate) {
    if (value === null || method === 'measured' || !estimate)
        return { value, low: null, high: null, missing };
    return { value, ...bounds(estimate.range), missing };
}
function emissionsFigure(energy, estimate, intensity) {
    const { value: kwh, missing, method } = energy;
    if (kwh === null)
        return { value: null, low: null, high: null, missing };
    const { gPerKwh, low, high } = intensity;
    const value = emissionsKg(kwh, gPerKwh);
    if (!Number.isFinite(value))
        return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
    const best = method === 'measured' || !estimate ? kwh : estimate.range.best;
    const factors = method === 'measured' ? [] : (estimate?.factors ?? []);
    const range = productRange(emissionsKg(best, gPerKwh), [...factors, { low, best: gPerKwh, high }]);
    return { value, ...bounds(range), missing };
}
function bounds({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : { low: null, high: null };
}
function placeText(run, { basis }) {
    if (basis !== 'world')
        return null;
    const why = run.region ? 'The region is not in the catalogue' : 'The place of training is not stated';
    return `${why}, so the grid intensity is the world's.`;
}
/** The run's label, else its accelerators, else its file. */
function nameOf({ name, acceleratorModel: model, acceleratorCount: count, path }) {
    if (name !== null)
        return name;
    if (!model)
        return path;
    return count ? `${count.value}x ${model.value}` : model.value;
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
;// CONCATENATED MODULE: ./lib/impact/compare.js


/**
 * Puts a run and its alternatives side by side, in the order of the file. No run states how much work an option does
 * in its hours, so a comparison of two or more options is never known to be fair, and `reason` says why.
 */
function compareRuns(run, options = {}) {
    const impact = assessImpact(run, options);
    const impacts = [impact, ...impact.alternatives];
    const rows = impacts.map(({ name, energyKwh, emissionsKg }) => ({ name, energyKwh, emissionsKg }));
    const reason = rows.length < 2 ? null : unfairness([run, ...run.alternatives], impacts);
    return { rows, fair: reason === null, reason };
}
function unfairness(runs, impacts) {
    const hours = new Set(runs.map(({ durationHours }) => durationHours?.value ?? null));
    const sentences = [
        hours.size === 1 && !hours.has(null)
            ? 'All options are given the same hours, in which faster hardware does more work; whether they do equal work ' +
                'is not known, so this is not a fair comparison unless each option trains the same model to the same point.'
            : 'Hours are stated per option; whether they do equal work is not known, so this is not a fair comparison ' +
                'unless each option trains the same model to the same point.',
    ];
    if (new Set(impacts.map(({ intensity }) => intensity.gPerKwh)).size > 1) {
        sentences.push('The options run on grids of different carbon intensity.');
    }
    if (new Set(impacts.map(({ boundary }) => boundary.replace(/ \(.*/, ''))).size > 1) {
        sentences.push('The options count different things: facility overhead or measured energy in some but not in all.');
    }
    return sentences.join(' ');
}
const HEADER = `${'Hardware'.padEnd(30)} ${'Energy (kWh)'.padEnd(15)} ${'CO2 (kg)'.padEnd(15)}`;
/**
 * The comparison as a plain-text table with a header, a rule and one line per row; lines end in `\n` but for the last.
 * Energy in kWh, emissions in kg, two digits; what is not known reads `unknown`.
 */
function formatHardwareComparison(rows) {
    return [HEADER, '-'.repeat(60), ...rows.map(formatComparisonRow)].join('\n');
}
/** One line of the table: `f"{name:<30} {energy:<15.2f} {carbon:<15.2f}"` in Python. */
function formatComparisonRow({ name, energyKwh, emissionsKg }) {
    return `${padded(oneLine(name), 30)} ${padded(figure(energyKwh), 15)} ${padded(figure(emissionsKg), 15)}`;
}
function figure({ value }) {
    return value === null ? 'unknown' : (0,numbers/* fixed */.Z)(value, 2);
}
/** Python pads by code points. */
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - [...text].length));
}
/** Line breaks, control and bidirectional characters of a name must not break the table. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/impact/index.js









/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ namedRuns),
  h0: () => (/* binding */ runLoader)
});

// UNUSED EXPORTS: MAX_RUN_BYTES

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/runs/choose.js
/**
 * Of several runs the one that a card is about: the only one whose own words, those that it does not share with every
 * other run, the card's name or path has. Null when none or several fit: a run is never guessed.
 */
function chooseRun(runs, card) {
    if (runs.length < 2)
        return runs[0] ?? null;
    const ofCard = wordsOf(`${card.name ?? ''} ${card.path}`);
    const words = runs.map(({ name, path }) => wordsOf(`${name ?? ''} ${path}`));
    const fits = runs.filter((_, i) => [...words[i]].some((word) => ofCard.has(word) && words.some((other) => !other.has(word))));
    return fits.length === 1 ? fits[0] : null;
}
function wordsOf(text) {
    return new Set(text
        .toLowerCase()
        .replace(/\.(?:ya?ml|json|csv|log|md)\b/g, ' ')
        .match(/[a-z0-9]+(?:\.[0-9]+)*/g));
}

// EXTERNAL MODULE: ./lib/runs/formats.js
var runs_formats = __webpack_require__(8066);
;// CONCATENATED MODULE: ./lib/runs/merge.js

/** Sources agree on a quantity when they differ by no more than this share: clocks start and stop at other moments. */
const TOLERANCE = 0.05;
/**
 * One run from what several sources say of one training. Of each quantity the source with most say is used; the others
 * become cross-checks where they differ. Energies are all kept, the widest scope first: what the meter covers is
 * better evidence than who wrote the file.
 */
function mergeRuns(given) {
    const runs = [...given].sort((a, b) => (0,runs_formats/* rankOf */.IQ)(a.format) - (0,runs_formats/* rankOf */.IQ)(b.format));
    const [first, ...others] = runs;
    if (others.length === 0)
        return first;
    const readable = runs.filter((run) => run.readable);
    const best = readable[0] ?? first;
    const pick = (key) => (readable.find((run) => run[key] !== null) ?? best)[key];
    const all = (of) => runs.flatMap(of);
    return {
        path: best.path,
        format: best.format,
        sources: all(({ sources }) => sources),
        name: pick('name'),
        durationHours: pick('durationHours'),
        acceleratorCount: pick('acceleratorCount'),
        acceleratorModel: pick('acceleratorModel'),
        acceleratorHours: pick('acceleratorHours'),
        acceleratorTdpWatts: pick('acceleratorTdpWatts'),
        acceleratorWatts: pick('acceleratorWatts'),
        utilisation: pick('utilisation'),
        pue: pick('pue'),
        carbonIntensity: pick('carbonIntensity'),
        marketIntensity: pick('marketIntensity'),
        wue: pick('wue'),
        embodiedKgPerHour: pick('embodiedKgPerHour'),
        region: pick('region'),
        provider: pick('provider'),
        coordinates: pick('coordinates'),
        energies: all(({ energies }) => energies).sort((a, b) => scopeRank(a) - scopeRank(b)),
        reportedEmissionsKg: pick('reportedEmissionsKg'),
        flops: pick('flops'),
        trainedTokens: pick('trainedTokens'),
        parameters: pick('parameters'),
        throughput: pick('throughput'),
        reductionMeasures: all(({ reductionMeasures }) => reductionMeasures),
        alternatives: all(({ alternatives }) => alternatives),
        hyperparameters: new Map(runs.toReversed().flatMap(({ hyperparameters }) => [...hyperparameters])),
        metrics: mergedMetrics(runs),
        datasets: all(({ datasets }) => datasets),
        baseModel: pick('baseModel'),
        localBaseModel: pick('localBaseModel'),
        startedAt: pick('startedAt'),
        endedAt: pick('endedAt'),
        parts: all(({ parts }) => parts),
        crossChecks: [...all(({ crossChecks }) => crossChecks), ...crossChecks(readable)],
        notes: all(({ notes }) => notes),
        ignored: all(({ ignored }) => ignored),
        problems: all(({ problems }) => problems),
        readable: readable.length > 0,
    };
}
const SCOPES = ['facility', 'machine', null, 'components', 'accelerators'];
function scopeRank({ scope }) {
    return SCOPES.indexOf(scope);
}
function mergedMetrics(runs) {
    const merged = new Map();
    for (const { metrics } of runs) {
        for (const [name, values] of metrics)
            merged.set(name, [...(merged.get(name) ?? []), ...values]);
    }
    return merged;
}
function crossChecks(runs) {
    const quantities = (quantity, unit, of) => differences(quantity, unit, runs.map(of));
    return [
        ...quantities('duration', 'h', (run) => run.durationHours),
        ...quantities('accelerators', null, (run) => run.acceleratorCount),
        ...quantities('emissions', 'kg', (run) => run.reportedEmissionsKg),
        ...SCOPES.flatMap((scope) => quantities('energy', 'kWh', (run) => run.energies.find((energy) => energy.scope === scope) ?? null)),
    ];
}
function differences(quantity, unit, values) {
    const [used, ...others] = values.filter((value) => value !== null);
    if (!used)
        return [];
    return others
        .filter((other) => Math.abs(other.value - used.value) > TOLERANCE * Math.max(other.value, used.value))
        .map((other) => ({ quantity, unit, used, other }));
}

;// CONCATENATED MODULE: ./lib/runs/read.js


/**
 * Reads the runs that a set of files tells of. Files of several formats that describe one training are merged into one
 * run; several trainings stay apart. A training-run file is the author's own word: beside one, formats that hold
 * several trainings are left aside.
 */
async function readRuns(files) {
    const found = [];
    const ignored = [];
    for (const [format, homes] of await byFormat(files, ignored)) {
        const { read } = await readerOf(format);
        for (const group of homes.values()) {
            const runs = read(group);
            found.push(...runs);
            const used = new Set(runs.flatMap(({ sources }) => sources.map(({ file }) => file)));
            const why = runs.length > 0 ? 'says nothing that the files beside it do not' : `is no ${titleOf(format)} file`;
            ignored.push(...group.filter(({ path }) => !used.has(path)).map(({ path }) => ({ file: path, why })));
        }
    }
    return { runs: together(found, ignored), ignored };
}
/** The files of each format by the home that they share. */
async function byFormat(files, ignored) {
    const formats = new Map();
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const format = await formatOf(file);
        if (!format) {
            ignored.push({ file: file.path, why: 'is of no known format' });
            continue;
        }
        const home = (0,runs_formats/* infoOf */._U)(format).home(file.path);
        const homes = formats.get(format) ?? new Map();
        homes.set(home, [...(homes.get(home) ?? []), file]);
        formats.set(format, homes);
    }
    return formats;
}
/** By the name; where that leaves a choice, or none, by the text. */
async function formatOf({ path, text }) {
    const named = (0,runs_formats/* formatsOf */.IO)(path);
    if (named.length === 1)
        return named[0];
    const candidates = named.length > 0 ? named : runs_formats/* RUN_FORMAT_IDS */.vz;
    for (const format of candidates) {
        if ((await readerOf(format)).recognises(text))
            return format;
    }
    return named[0] ?? (/\.(?:ya?ml|json)$/i.test(path) ? 'native' : null);
}
function readerOf(format) {
    return (0,runs_formats/* infoOf */._U)(format).load();
}
function titleOf(format) {
    return (0,runs_formats/* infoOf */._U)(format).title;
}
function together(runs, ignored) {
    const ofFormat = (format) => runs.filter((run) => run.format === format);
    const several = (run) => ofFormat(run.format).length > 1;
    if (!runs.some(several))
        return runs.length > 0 ? [mergeRuns(runs)] : [];
    const [native, ...more] = ofFormat('native');
    if (native && more.length === 0) {
        const aside = runs.filter(several).flatMap(({ sources }) => sources);
        ignored.push(...aside.map(({ file }) => ({ file, why: 'is one of several runs beside a training-run file' })));
        return [mergeRuns(runs.filter((run) => !several(run)))];
    }
    const homes = new Map();
    for (const run of runs) {
        const home = (0,runs_formats/* infoOf */._U)(run.format).home(run.path);
        homes.set(home, [...(homes.get(home) ?? []), run]);
    }
    return [...homes.values()].flatMap((group) => {
        const alone = group.every((run) => group.filter(({ format }) => format === run.format).length === 1);
        return alone ? [mergeRuns(group)] : group;
    });
}

// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(5567);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(415);
;// CONCATENATED MODULE: ./lib/workspace/run-files.js


/** Folders in which tools keep their runs; what they hold belongs to the folder that they stand in. */
const TOOL_FOLDER = /^(?:mlruns|wandb|dvclive|checkpoint-\d+)$/;
/**
 * Finds the run files of cards: those beside a card, then those of each folder above it up to the first that holds
 * another card. The tree is looked through once.
 */
function runFinder(tree) {
    let byFolder;
    return function* (card, scopes, isCardReadme) {
        const home = (0,discovery/* folderOf */.yS)(card);
        if (card.startsWith('../')) {
            yield byHome(tree.pathsBelow(home)).get(home) ?? [];
            return;
        }
        byFolder ??= byHome(tree.paths());
        for (let folder = home;; folder = (0,discovery/* folderOf */.yS)(folder)) {
            const files = (byFolder.get(folder) ?? []).filter((path) => path !== card);
            if (files.length > 0) {
                const isOther = (other) => other !== card;
                if (folder !== home && (0,discovery/* cardsBelow */.zN)(tree, folder, scopes, isCardReadme).some(isOther))
                    return;
                yield files;
            }
            if (folder === '')
                return;
        }
    };
}
/** The run files below a folder that the user named. */
function runFilesBelow(tree, folder) {
    return tree.pathsBelow(folder).filter(isRunFile);
}
/** Git lists files that were deleted and not yet committed too; whoever reads one finds out. */
function byHome(paths) {
    const homes = new Map();
    for (const path of paths) {
        if (!isRunFile(path))
            continue;
        const home = homeOf(path);
        const files = homes.get(home);
        if (files)
            files.push(path);
        else
            homes.set(home, [path]);
    }
    return homes;
}
function isRunFile(path) {
    return (0,runs_formats/* formatsOf */.IO)(path).length > 0;
}
function homeOf(path) {
    const folders = path.split('/').slice(0, -1);
    const tool = folders.findIndex((name) => TOOL_FOLDER.test(name));
    return (tool < 0 ? folders : folders.slice(0, tool)).join('/');
}

;// CONCATENATED MODULE: ./lib/load-runs.js







/** Larger run files are refused by name: 64 MiB. */
const MAX_RUN_BYTES = 64 * 1024 * 1024;
/** A folder of experiments is no run; beyond this many trainings none is read. */
const MAX_TRAININGS = 50;
/**
 * Loads the training runs of cards.
 *
 * @param given a file or folder that the user named for all cards; null for what stands beside each card
 * @throws UserError (the loader) when a named run is not there, or does not tell which of several is meant
 */
function runLoader(tree, given) {
    if (given !== null) {
        let reading;
        return async (card) => {
            reading ??= namedRuns(tree, given);
            const runs = await reading;
            const run = chooseRun(runs, card);
            if (run)
                return { run, candidates: [] };
            const names = listOf(runs);
            throw new errors/* UserError */.y(`The folder ${given} holds ${runs.length} training runs: ${names}.`, 'Name one run file.');
        };
    }
    const find = runFinder(tree);
    return async (card, scopes, isCardReadme) => {
        for (const paths of find(card.path, scopes, isCardReadme)) {
            const homes = trainingsOf(paths);
            if (homes.length > MAX_TRAININGS)
                return { run: null, candidates: homes };
            const runs = await readAll(tree, paths);
            if (runs.length === 0)
                continue;
            // Beside a file of several cards, nobody can tell whose a single run is.
            const run = card.id === card.path || runs.length > 1 ? chooseRun(runs, card) : null;
            return { run, candidates: run ? [] : runs.map(({ path }) => path) };
        }
        return { run: null, candidates: [] };
    };
}
/**
 * The runs that a file or folder holds, at least one.
 *
 * @throws UserError when it is not there or holds none
 */
async function namedRuns(tree, given) {
    const path = given.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '') || '.';
    const kind = tree.kind(path);
    if (kind === 'absent')
        throw new errors/* UserError */.y(`The training run ${given} does not exist.`, 'Correct the path.');
    const paths = kind === 'folder' ? runFilesBelow(tree, path === '.' ? '' : path) : [path];
    const runs = await readAll(tree, paths);
    if (runs.length > 0)
        return runs;
    const what = kind === 'folder' ? 'The folder' : 'The file';
    throw new errors/* UserError */.y(`${what} ${given} holds no training run.`, 'Name a run file or its folder; docs/training-runs.md lists what is read.');
}
/** A file that cannot be read is a problem of the run, so that it is told; alone it is an unreadable run. */
async function readAll(tree, paths) {
    const files = [];
    const problems = [];
    for (const path of paths) {
        if (tree.kind(path) !== 'file')
            continue; // Git lists files that were deleted and not yet committed.
        const file = tree.read(path, MAX_RUN_BYTES);
        if ('text' in file)
            files.push({ path, text: file.text });
        else
            problems.push({ kind: 'unreadable', message: file.problem, fix: file.fix, location: (0,source_location/* startOf */.G)(path) });
    }
    const { runs, ignored } = await readRuns(files);
    const [first, ...others] = runs;
    if (first)
        return [{ ...first, ignored, problems: [...first.problems, ...problems] }, ...others];
    const [problem] = problems;
    if (!problem)
        return [];
    const { file } = problem.location;
    return [{ ...(0,run/* blankRun */.u)(file, (0,runs_formats/* formatsOf */.IO)(file)[0] ?? 'native'), problems, readable: false }];
}
/** One path for each training that a set of files could hold. */
function trainingsOf(paths) {
    const homes = new Map();
    for (const path of paths) {
        const format = (0,runs_formats/* formatsOf */.IO)(path)[0];
        const key = `${format} ${(0,runs_formats/* infoOf */._U)(format).home(path)}`;
        if (!homes.has(key))
            homes.set(key, path);
    }
    return [...homes.values()];
}
function listOf(runs) {
    const names = runs.slice(0, 5).map(({ path }) => path);
    return runs.length > 5 ? `${names.join(', ')} and ${runs.length - 5} more` : names.join(', ');
}


/***/ }),

/***/ 415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ findCards),
/* harmony export */   h7: () => (/* binding */ readmeTest),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zN: () => (/* binding */ cardsBelow)
/* harmony export */ });
/* unused harmony export baseName */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5085);
/* harmony import */ var _runs_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8066);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7870);



/** File names that are model cards wherever they stand. */
const CARD_NAME = /^(?:model[-_]card\.(?:ya?ml|json)|(?:[Mm][Oo][Dd][Ee][Ll][-_]?[Cc][Aa][Rr][Dd])\.(?:md|MD|markdown))$/;
/** A file name that is a model card when its text is one. */
const README = /^readme\.(?:md|markdown)$/i;
/** Larger ones are not looked into. */
const MAX_README = 512 * 1024;
const never = () => false;
/**
 * Tells READMEs that are cards by their text; each is read once.
 *
 * @param looksLikeCard judges the text
 */
function readmeTest(tree, looksLikeCard) {
    const known = new Map();
    return (path) => {
        if (!README.test(baseName(path)))
            return false;
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const file = tree.read(path, MAX_README);
        const isCard = 'text' in file && looksLikeCard(file.text);
        known.set(path, isCard);
        return isCard;
    };
}
/**
 * Finds the cards. Without paths: every file with a card's name, every README that is a card, and every file that a
 * file pattern of the policy matches. A path that is a file is a card whatever its name; a folder is searched; anything
 * else is a glob.
 */
function findCards(tree, asked, scopes, isCardReadme = never) {
    if (asked.length === 0) {
        const cards = cardsBelow(tree, '', scopes, isCardReadme);
        const unmatched = scopes
            .filter((scope) => !cards.some(scope.matches))
            .map(({ pattern, location, namesFiles }) => ({ pattern, location, scope: !namesFiles }));
        return { cards, unmatched, searched: '' };
    }
    const cards = new Set();
    const unmatched = [];
    const folders = [];
    for (const given of asked) {
        const path = cleanPath(given);
        const kind = tree.kind(path);
        let found;
        if (kind === 'file')
            found = [path];
        else if (kind === 'folder') {
            folders.push(path === '.' ? '' : path);
            found = cardsBelow(tree, path === '.' ? '' : path, scopes, isCardReadme);
        }
        else {
            const asGlob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(path);
            found = asGlob ? cardsBelow(tree, '', [...scopes, asGlob], isCardReadme).filter(asGlob.matches) : [];
        }
        for (const card of found)
            cards.add(card);
        if (found.length === 0 && (kind !== 'folder' || asked.length > 1)) {
            unmatched.push({ pattern: given, location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(path), scope: false });
        }
    }
    return { cards: [...cards].sort(), unmatched, searched: folders.length === 1 ? folders[0] : '' };
}
/**
 * The cards of a folder: by their name, by patterns that name files, and READMEs by their text. Git lists files that were deleted and not yet
 * committed too; those are no cards any more.
 */
function cardsBelow(tree, folder, scopes, isCardReadme) {
    const isCard = (path) => CARD_NAME.test(baseName(path)) ||
        ((0,_runs_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatsOf */ .IO)(path).length === 0 && scopes.some((scope) => scope.namesFiles && scope.matches(path)));
    return tree.pathsBelow(folder).filter((path) => (isCard(path) && tree.kind(path) === 'file') || isCardReadme(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf(path) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? '' : path.slice(0, cut);
}
/** Without `./` in front and `/` behind. */
function cleanPath(path) {
    const cleaned = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    return cleaned === '' ? '.' : cleaned;
}


/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony exports isVendored, toPosix */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Folders of other people's files; cards in them belong to someone else. */
const VENDORED = new Set([
    'node_modules',
    'bower_components',
    'vendor',
    'third_party',
    'site-packages',
    'venv',
    '.venv',
    '__pycache__',
    '.git',
    '.hg',
    '.svn',
    '.tox',
    '.cache',
]);
function isVendored(path) {
    return path.split('/').some((part) => VENDORED.has(part));
}
/** The path as reports print it: relative to the root, `/`-separated on every system. */
function toPosix(path) {
    return sep === '/' ? path : path.split(sep).join('/');
}
/**
 * The files below a folder. In a git work tree git says which files are ignored; elsewhere every folder is walked.
 *
 * @param root absolute path of the folder
 */
function workingTree(root) {
    const listings = new Map();
    const pathsBelow = (folder) => {
        const known = listings.get(folder) ?? listFolder(root, folder);
        listings.set(folder, known);
        return known;
    };
    return {
        paths: () => pathsBelow(''),
        pathsBelow,
        kind: (path) => kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)),
        read: (path, maxBytes) => readText(root, path, maxBytes),
    };
}
/** A link that leads nowhere counts as a file: it stands there, and reading it says what is wrong. */
function kindOf(absolute) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute, { throwIfNoEntry: false });
        if (stat)
            return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'absent';
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute, { throwIfNoEntry: false }) ? 'file' : 'absent';
    }
    catch (error) {
        return error.code === 'ELOOP' ? 'file' : 'absent';
    }
}
function listFolder(root, folder) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, folder);
    const paths = (listByGit(absolute) ?? listByWalk(absolute)).filter((path) => !isVendored(path)).sort();
    return folder === '' ? paths : paths.map((path) => `${folder}/${path}`);
}
function listByGit(root) {
    try {
        const out = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
            cwd: root,
            encoding: 'utf8',
            maxBuffer: 1 << 28,
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        return out.split('\0').filter(Boolean);
    }
    catch {
        return null; // not a work tree, or no git: the folders themselves are listed
    }
}
function listByWalk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (entry.isDirectory()) {
                if (!VENDORED.has(entry.name))
                    folders.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink())
                found.push(path);
        }
    }
    return found;
}
/** @throws UserError for a folder that may not be read: it might hold a card, so it cannot be passed over */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The folder ${folder} cannot be read (${code}).`, 'Check its permissions.');
    }
}
function readText(root, path, maxBytes) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute).isSymbolicLink() && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(absolute))) {
            return { problem: 'The file is a symbolic link that leaves the repository.', fix: 'Put the file itself here.' };
        }
        // A folder above the file may be the link.
        if (isInside(root, absolute) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(absolute))) {
            return { problem: 'The path leads out of the repository by a symbolic link.', fix: 'Put the file itself here.' };
        }
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute);
        if (!stat.isFile())
            return { problem: 'The path is not a file.', fix: 'Name a file.' };
        if (stat.size > maxBytes) {
            const limit = `${maxBytes / 1024 / 1024} MiB`;
            return { problem: `The file is larger than ${limit}.`, fix: 'Keep data out of it; link to it instead.' };
        }
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(absolute)) };
    }
    catch (error) {
        const code = error.code;
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            return { problem: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' };
        }
        if (code === 'ENOENT' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute, { throwIfNoEntry: false })) {
            return { problem: 'The file is a symbolic link to nothing.', fix: 'Put the file itself here.' };
        }
        if (code === 'ENOENT')
            return { problem: 'The file does not exist.', fix: 'Correct the path.' };
        if (code === 'ELOOP')
            return { problem: 'The file is a symbolic link to itself.', fix: 'Put the file itself here.' };
        return { problem: `The file cannot be read (${code ?? String(error)}).`, fix: 'Check its permissions.' };
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}


/***/ })

};
