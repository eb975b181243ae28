export const id = 7415;
export const ids = [7415];
export const modules = {

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ attributions)
/* harmony export */ });
/** The credits that must stand beside an impact and its alternatives, each once; empty when no licence asks for one. */
function attributions(impact) {
    const credits = [impact, ...impact.alternatives].flatMap((each) => [each.intensity.attribution, ...each.credits]);
    return [...new Set(credits.filter((credit) => credit !== null))];
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   ac: () => (/* binding */ pueOf),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2640);


const PROVIDERS = [
    [/\b(?:jean[ -]?zay|idris)\b/, 'jean-zay'],
    [/\b(?:ai2|allen institute)\b.{0,20}\bjupiter\b/, 'ai2-jupiter'],
    [/\b(?:ai2|allen institute)\b.{0,20}\baugusta\b/, 'ai2-augusta'],
    [/\b(?:google|gcp|colab|kaggle|vertex)\b/, 'google'],
    [/\b(?:aws|amazon|sagemaker|ec2)\b/, 'aws'],
    [/\b(?:azure|microsoft)\b/, 'azure'],
    [/\b(?:desk|desktop|workstation|local|home|laptop)\b/, 'desk'],
    [/\b(?:on-?prem(?:ises?)?|cluster|hpc|university|data ?cent(?:re|er))\b/, 'on-premises'],
    [/\b(?:cloud|lambda|coreweave|runpod|oracle|vast\.ai)\b/, 'cloud'],
];
/** Who runs the machines, by what the run says or by its cloud region: an id of the catalogue's PUE, or `unknown`. */
function providerOf(run) {
    const text = run.provider?.value.toLowerCase() ?? '';
    const named = PROVIDERS.find(([pattern]) => pattern.test(text))?.[1];
    return named ?? (run.region ? (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .P)(run.region.value)?.provider : null) ?? 'unknown';
}
/** The stated PUE taken as exact, else the usual one of the provider. */
function pueOf(run, platform) {
    if (run.pue)
        return exactly(run.pue.value, 'stated');
    const named = providerOf(run);
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('pue', named === 'unknown' && platform === 'soc' ? 'desk' : named);
}
/**
 * What the rest of the machine adds to its accelerators, as a factor. Where a name leaves the platform open, the best
 * value is that of its most powerful variant, and the interval that of all platforms.
 */
function hostOf(run, { platform, likely }) {
    if (platform === 'soc' || platform === 'superchip')
        return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('hostFactor', platform);
    if (run.acceleratorCount?.value === 1)
        return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('hostFactor', 'single');
    const known = likely !== null && (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalibrated */ .KR)('hostFactor', likely) ? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('hostFactor', likely) : null;
    const unknown = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('hostFactor', 'unknown');
    if (platform !== null)
        return known ?? unknown;
    return known
        ? { ...unknown, best: known.best, label: `${known.label}, if it is the most powerful variant` }
        : unknown;
}
/** What a software meter leaves out of the machine, as a factor. */
function restOf(run, platform) {
    if (platform === 'soc')
        return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('hostFactor', 'soc');
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrated */ .g)('rest', run.acceleratorCount?.value === 1 ? 'single' : 'several');
}
function exactly(value, label) {
    return { label, best: value, low: value, high: value };
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pn: () => (/* reexport */ options/* EQUIVALENT_SETS */.p),
  YC: () => (/* reexport */ options/* IMPACT_METHODS */.Y),
  Re: () => (/* reexport */ assessImpact),
  Nb: () => (/* reexport */ attributions/* attributions */.N),
  qB: () => (/* reexport */ compareRuns),
  Zd: () => (/* reexport */ formatHardwareComparison)
});

// UNUSED EXPORTS: emissionsKg, findPlace, formatComparisonRow, intensityOf, nameplateKwh

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
var catalogue = __webpack_require__(2818);
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

// EXTERNAL MODULE: ./lib/impact/facility.js
var facility = __webpack_require__(9926);
;// CONCATENATED MODULE: ./lib/impact/measured.js

/** From the widest scope, which needs the fewest assumptions, to none stated. */
const ORDER = ['facility', 'machine', 'components', 'accelerators', null];
/** The measured energy that counts: that of the widest scope, else mean watts × accelerator-hours. */
function measurementOf(run, { hours }) {
    const [energy] = [...run.energies].sort((a, b) => ORDER.indexOf(a.scope) - ORDER.indexOf(b.scope));
    if (energy) {
        const { value, scope, caveat } = energy;
        const includedPue = scope !== 'facility' && energy.includedPue !== null && energy.includedPue > 1;
        const pue = includedPue ? energy.includedPue : null;
        const meter = { of: 'meter', ...(0,catalogue/* calibrated */.g)('meter', scope ?? 'unstated') };
        return {
            kwh: value / (pue ?? 1),
            stated: value,
            scope,
            includedPue: pue,
            caveat,
            factors: [meter],
            from: 'energy',
        };
    }
    // Watts over hours that are only estimated would be no measurement.
    if (!run.acceleratorWatts || !hours || hours.basis === 'flops')
        return null;
    const kwh = (hours.best * run.acceleratorWatts.value) / 1000;
    const meter = { of: 'meter', ...(0,catalogue/* calibrated */.g)('meter', 'accelerators') };
    const factors = [{ of: 'hours', ...hours }, meter];
    return { kwh, stated: kwh, scope: 'accelerators', includedPue: null, caveat: null, factors, from: 'power' };
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

// EXTERNAL MODULE: ./lib/impact/words.js
var words = __webpack_require__(4946);
;// CONCATENATED MODULE: ./lib/impact/estimate.js





/**
 * What a run most likely drew, from the best evidence that it has: a measurement, widened from what the meter saw to
 * the facility; else accelerators at their usual share of the rated power, the rest of the machine and the facility
 * around it. Null when neither is known. The intervals are those of `catalogue/calibration.json`.
 */
function estimateEnergy(run, workload) {
    const measured = measurementOf(run, workload);
    return measured ? widened(run, workload, measured) : estimateByRating(run, workload);
}
/** The estimate by rated power, whether or not something was measured. */
function estimateByRating(run, workload) {
    const { hours, power, platform } = workload;
    if (!hours)
        return null;
    const pue = { of: 'pue', ...(0,facility/* pueOf */.ac)(run, platform) };
    const time = { of: 'hours', ...hours };
    const kwh = (...factors) => factors.reduce((all, { best }) => all * best, hours.best / 1000);
    if (platform !== null && (0,catalogue/* isCalibrated */.KR)('systemPower', platform) && !run.utilisation) {
        const system = { of: 'load', ...(0,catalogue/* calibrated */.g)('systemPower', platform) };
        const chip = (0,catalogue/* isCalibrated */.KR)('chipPower', platform) ? (0,catalogue/* calibrated */.g)('chipPower', platform) : null;
        return estimated({
            L1: chip && productRange(kwh(chip), [time, chip]),
            L2: productRange(kwh(system), [time, system]),
            L3: [kwh(system, pue), [time, system, pue]],
            text: `${timeText(hours)}${system.best} ${system.label}, ${pueText(pue)}`,
        });
    }
    if (!power)
        return null;
    const rated = { of: 'power', ...power };
    const load = { of: 'load', ...loadOf(run) };
    const host = { of: 'host', ...(0,facility/* hostOf */.w4)(run, workload) };
    return estimated({
        L1: productRange(kwh(power, load), [time, rated, load]),
        L2: productRange(kwh(power, load, host), [time, rated, load, host]),
        L3: [((hours.best * power.best) / 1000) * (load.best * host.best * pue.best), [time, rated, load, host, pue]],
        text: `${timeText(hours)}${power.basis === 'catalogue' ? `${powerText(power)}, ` : ''}` +
            `mean load ${(0,words/* briefly */.m_)(load.best * 100)} % of TDP, host factor ${host.best} (${host.label}), ${pueText(pue)}`,
    });
}
/** The share of the rated power that the accelerators drew: what the run states, else the usual one. */
function loadOf({ utilisation }) {
    if (!utilisation)
        return (0,catalogue/* calibrated */.g)('utilisation', 'mean-load');
    const { label, low, high } = (0,catalogue/* calibrated */.g)('meter', 'utilisation');
    const { value } = utilisation;
    return { label, best: value, low: value * low, high: Math.min(value * high, Math.max(value, 1)) };
}
/** From what the meter saw to the facility around it. */
function widened(run, workload, measurement) {
    const { platform } = workload;
    const { kwh, scope, includedPue, factors } = measurement;
    const host = { of: 'host', ...(0,facility/* hostOf */.w4)(run, workload) };
    const rest = { of: 'host', ...(0,facility/* restOf */.Y6)(run, platform) };
    const pue = {
        of: 'pue',
        ...(includedPue === null ? (0,facility/* pueOf */.ac)(run, platform) : (0,facility/* exactly */.pV)(includedPue, 'included')),
    };
    const at = (...steps) => steps.reduce((all, { best }) => all * best, kwh);
    if (scope === 'facility')
        return estimated({ L1: null, L2: null, L3: [kwh, factors], text: 'as metered' });
    if (scope === null) {
        const high = host.best * (includedPue === null ? pue.best : 1);
        const span = { of: 'scope', label: 'what the meter covers', best: 1, low: 1, high: Math.max(1, high) };
        const text = `from a meter of the whole facility to one of the accelerators alone, × ${(0,words/* briefly */.m_)(high)}`;
        return estimated({ L1: null, L2: null, L3: [kwh * (includedPue ?? 1), [...factors, span]], text });
    }
    const inner = scope === 'accelerators' ? host : rest;
    const machine = scope === 'machine' ? [] : [inner];
    const text = [...machine.map(({ best, label }) => `host factor ${best} (${label})`), pueText(pue)].join(', ');
    return estimated({
        L1: scope === 'accelerators' ? productRange(kwh, factors) : null,
        L2: productRange(at(...machine), [...factors, ...machine]),
        L3: [at(...machine, pue), [...factors, ...machine, pue]],
        text,
    });
}
function estimated({ L1, L2, L3: [best, factors], text, }) {
    const range = productRange(best, factors);
    return { range, factors, levels: { L1, L2, L3: range }, text };
}
function timeText({ basis, best, label }) {
    return basis === 'flops' ? `${(0,words/* briefly */.m_)(best)} accelerator-hours from ${label}, ` : '';
}
function powerText({ low, high }) {
    return low === high
        ? `${(0,words/* briefly */.m_)(high)} W of the catalogue`
        : `${(0,words/* briefly */.m_)(low)} to ${(0,words/* briefly */.m_)(high)} W of the catalogue`;
}
function pueText({ best, label }) {
    return `PUE ${best} (${label})`;
}

;// CONCATENATED MODULE: ./lib/impact/grade.js



/**
 * Why the inputs cannot belong together, as a sentence; null when nothing contradicts: stated accelerator-hours against
 * hours × accelerators; measured power per accelerator against what it and what surrounds it within the meter can draw.
 *
 * @param rated the estimate by rated power
 */
function contradictionOf(run, workload, rated) {
    const { durationHours: hours, acceleratorCount: count, acceleratorHours: product } = run;
    if (product && hours && count) {
        const ratio = product.value / (hours.value * count.value);
        const { low, high } = (0,catalogue/* calibrated */.g)('plausible', 'hours');
        if (ratio < low || ratio > high) {
            return (`The run contradicts itself: ${(0,words/* briefly */.m_)(product.value)} accelerator-hours are not ${(0,words/* briefly */.m_)(hours.value)} hours × ` +
                `${(0,words/* briefly */.m_)(count.value)} accelerators, ${(0,words/* briefly */.m_)(hours.value * count.value)}.`);
        }
    }
    const measured = measurementOf(run, workload);
    if (!measured || !rated || !workload.hours || workload.hours.basis === 'flops' || !workload.power)
        return null;
    const watts = (measured.stated * 1000) / workload.hours.best;
    const share = (0,catalogue/* calibrated */.g)('plausible', 'power-share');
    const around = { accelerators: [], components: ['host'], machine: ['host'], facility: ['host', 'pue'] };
    const inside = measured.scope === null ? around.facility : around[measured.scope];
    const overhead = rated.factors.reduce((all, { of, high }) => (inside.includes(of) ? all * high : all), 1);
    const { low, high } = workload.power;
    const most = high * share.high * Math.max(overhead, measured.scope === null ? 1.9 : 1) * (measured.includedPue ?? 1);
    if (!(watts < low * share.low || watts > most))
        return null;
    return (`The measured energy contradicts the rest of the run: it is ${(0,words/* briefly */.m_)(watts)} W per accelerator of ` +
        `${(0,words/* briefly */.m_)(high)} W; the duration, the count, the power or the unit is wrong.`);
}
/**
 * The evidence grade: A metered at the facility, B at the machine, C by the devices' own sensors or by a meter that the
 * run does not describe, D estimated from inputs that the run states in full, E with a default among them, F
 * contradictory or unknown. At an unknown place a measurement is a D, for the emissions are anybody's guess.
 */
function gradeOf(run, { method }, { power }, intensity, contradiction) {
    if (method === 'unknown' || method === 'declared' || contradiction)
        return 'F';
    if (method.startsWith('measured')) {
        if (intensity.basis === 'world')
            return 'D';
        return method === 'measured-facility' ? 'A' : method === 'measured-node' ? 'B' : 'C';
    }
    if (method === 'flops' || power?.basis !== 'stated')
        return 'E';
    return run.pue && intensity.basis !== 'world' ? 'D' : 'E';
}

// EXTERNAL MODULE: ./lib/impact/accelerators.js
var accelerators = __webpack_require__(1915);
;// CONCATENATED MODULE: ./lib/impact/inputs.js



/**
 * The inputs of the calculation in the order that a reader expects, with where each was read. Duration, accelerators,
 * power, PUE and intensity are listed also when they are absent, the others only when the run states them.
 */
function impactInputs(run, workload, intensity) {
    const measured = measurementOf(run, workload);
    const unused = measured?.from === 'energy' ? 'not used: the energy was measured' : null;
    const product = run.acceleratorHours ? 'not used: the run states accelerator-hours' : null;
    const counted = measured ? null : product;
    const flopsUsed = !measured && workload.hours?.basis === 'flops';
    return [
        input('training_hours', 'Training Duration', 'hours', run.durationHours, unused ?? (run.durationHours && counted)),
        input('gpu_count', 'GPU(s) Used', null, run.acceleratorCount, unused ?? (run.acceleratorCount && counted)),
        input('gpu_model', 'GPU Model', null, run.acceleratorModel, run.acceleratorModel && !unused ? countNote(run) : null),
        powerInput(run, workload, unused ?? (measured && run.acceleratorTdpWatts ? 'not used: the power was measured' : null)),
        pueInput(run, measured),
        intensityInput(run, intensity),
        ...optional('gpu_hours', 'Accelerator-Hours', 'hours', run.acceleratorHours, unused),
        ...optional('gpu_watts', 'Measured Power per GPU', 'W', run.acceleratorWatts, unused),
        ...optional('gpu_utilization', 'GPU Utilisation', null, run.utilisation, measured ? 'not used: the power was measured' : null),
        ...optional('training_flops', 'Training FLOPs', null, run.flops, flopsUsed ? null : 'not used: the hours are known'),
        ...optional('region', 'Region', null, run.region, regionNote(run, intensity)),
        ...optional('provider', 'Provider', null, run.provider, null),
        ...run.energies.map((energy) => energyInput(energy, energy.value === measured?.stated)),
        ...optional('market_carbon_intensity', 'Market-based Intensity', 'gCO2/kWh', run.marketIntensity, null),
        ...optional('wue', 'Water Usage Effectiveness', 'L/kWh', run.wue, null),
        ...optional('embodied_kg_per_gpu_hour', 'Manufacture', 'kgCO2/h', run.embodiedKgPerHour, null),
        ...optional('energy_kwh', 'Declared Energy', 'kWh', run.declaredEnergyKwh, null),
        ...optional('emissions_kg', 'Reported Emissions', 'kg', run.reportedEmissionsKg, null),
    ];
}
function input(name, label, unit, read, note) {
    const absent = { value: null, file: null, key: null, line: null, note: note ?? 'not stated' };
    if (!read)
        return { name, label, unit, ...absent };
    const { value, file, key, location } = read;
    return { name, label, unit, value, file, key, line: location?.line ?? null, note };
}
function optional(...[name, label, unit, read, note]) {
    return read ? [input(name, label, unit, read, note)] : [];
}
/** The stated power, with a note when the catalogue has another for the model; else the catalogue's. */
function powerInput(run, { power, candidates }, unused) {
    const { acceleratorTdpWatts: stated } = run;
    const rated = (0,accelerators/* ratedText */.qL)(candidates);
    const other = stated && rated && candidates.every(({ tdpWatts }) => tdpWatts !== stated.value);
    const read = input('gpu_tdp_watts', 'GPU TDP', 'W', stated, unused ?? (other ? `the catalogue has ${rated}` : null));
    if (stated || unused || !power)
        return read;
    const span = power.low === power.high ? '' : `${(0,words/* briefly */.m_)(power.low)} to ${(0,words/* briefly */.m_)(power.high)} W by variant; `;
    return { ...read, value: power.best, note: `not stated; ${span}the catalogue has ${rated}` };
}
function pueInput(run, measured) {
    const { scope = null, includedPue = null } = measured ?? {};
    const unused = measured !== null && (scope === null || scope === 'facility' || includedPue !== null);
    const read = input('pue', 'Data Center PUE', null, run.pue, unused ? 'not applied: the energy was measured' : null);
    if (run.pue || measured)
        return read;
    return { ...read, value: 1, note: 'not stated; counted as 1.0, without facility overhead' };
}
/** What a count of these accelerators counts, where schedulers count otherwise; null where it is plain. */
function countNote({ acceleratorModel: model }) {
    const name = model?.value ?? '';
    if (/\bmi250x?\b(?!.{0,20}\b(?:gcd|die)s?\b)/i.test(name)) {
        return 'counted as packages of two dies; a scheduler that counts the dies (GCDs) doubles the energy';
    }
    if (/\btpu[ -]?v[23]\b/i.test(name))
        return 'counted as chips; a name such as v3-8 counts cores, two to a chip';
    return null;
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
const COVERS = {
    accelerators: 'accelerators',
    components: 'accelerators and other components',
    machine: 'whole machine',
    facility: 'facility',
};
function energyInput(energy, used) {
    const { scope, includedPue } = energy;
    const notes = [
        ...(used ? [] : ['not used: another measurement covers more']),
        ...(scope === null ? [] : [COVERS[scope]]),
        ...(includedPue === null ? [] : [`includes PUE ${includedPue}`]),
    ];
    return input('energy_kwh', 'Measured Energy', 'kWh', energy, notes.length > 0 ? notes.join('; ') : null);
}

// EXTERNAL MODULE: ./lib/impact/place.js
var impact_place = __webpack_require__(2640);
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
    const place = run.region ? (0,impact_place/* findPlace */.P)(run.region.value) : null;
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

;// CONCATENATED MODULE: ./lib/impact/levels.js


const LABELS = { L1: 'accelerators', L2: 'machine', L3: 'facility' };
/** The best estimate within each boundary that the evidence reaches; none where nothing is known. */
function levelsOf(estimate, intensity) {
    if (!estimate)
        return [];
    return Object.keys(LABELS).flatMap((level) => {
        const range = estimate.levels[level];
        if (!range || !Number.isFinite(range.best))
            return [];
        return [{ level, label: LABELS[level], energyKwh: figureOf(range), emissionsKg: emissionsOf(range, intensity) }];
    });
}
/** A figure of a range; without bounds where these are no numbers. */
function figureOf({ best, low, high }) {
    return { value: best, ...bounds({ low, high }), missing: [] };
}
function bounds({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : { low: null, high: null };
}
/** Emissions in kg of an energy in kWh: both intervals count. */
function emissionsOf(energy, { gPerKwh, low, high }) {
    const best = emissionsKg(energy.best, gPerKwh);
    if (!Number.isFinite(best))
        return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
    return figureOf(productRange(best, [energy, { low, best: gPerKwh, high }]));
}

;// CONCATENATED MODULE: ./lib/impact/lines.js






/** Machines whose published factors of manufacture are known to be of their kind. */
const SERVERS = ['pcie', 'sxm', 'hpc', 'superchip', 'rack', 'tpu-v2', 'tpu-v3', 'tpu-v4'];
/**
 * What stands beside the headline and is never part of it: market-based emissions, only from a factor that the run
 * states; manufacture and water, where the run or the catalogue has a factor.
 *
 * @param energyKwh the headline
 */
function linesOf(run, workload, estimate, energyKwh) {
    return [marketLine(run, energyKwh), embodiedLine(run, workload), waterLine(run, estimate)].filter((line) => line !== null);
}
function marketLine({ marketIntensity }, { value, low, high }) {
    if (!marketIntensity || value === null)
        return null;
    const at = (kwh) => emissionsKg(kwh, marketIntensity.value);
    const range = low === null || high === null ? { low: null, high: null } : bounds({ low: at(low), high: at(high) });
    return {
        id: 'market-emissions',
        label: 'Market-based emissions',
        unit: 'kg',
        figure: { value: at(value), ...range, missing: [] },
        text: `Energy × ${(0,words/* briefly */.m_)(marketIntensity.value)} g CO2e per kWh of the contracted electricity ÷ 1000, as the run states it; the headline is location-based.`,
        basis: 'stated',
        source: 'stated by the run',
        year: null,
    };
}
function embodiedLine({ embodiedKgPerHour }, { hours, likely }) {
    if (!hours)
        return null;
    const known = SERVERS.includes(likely);
    if (!embodiedKgPerHour && !known)
        return null;
    const factor = embodiedKgPerHour ? (0,facility/* exactly */.pV)(embodiedKgPerHour.value, 'stated') : (0,catalogue/* calibrated */.g)('embodied', 'server');
    return {
        id: 'embodied-emissions',
        label: 'Manufacture of the hardware (L4)',
        unit: 'kg',
        figure: product(hours.best * factor.best, [hours, factor]),
        text: `${(0,words/* briefly */.m_)(hours.best)} accelerator-hours × ${(0,words/* briefly */.m_)(factor.best)} kg CO2e per hour.`,
        ...origin(embodiedKgPerHour !== null, 'embodied', 'server'),
    };
}
function waterLine(run, estimate) {
    const machine = estimate?.levels.L2;
    const provider = (0,facility/* providerOf */.lc)(run);
    const known = (0,catalogue/* isCalibrated */.KR)('wue', provider);
    if (!machine || (!run.wue && !known))
        return null;
    const factor = run.wue ? (0,facility/* exactly */.pV)(run.wue.value, 'stated') : (0,catalogue/* calibrated */.g)('wue', provider);
    return {
        id: 'water',
        label: 'Water on site',
        unit: 'L',
        figure: product(machine.best * factor.best, [machine, factor]),
        text: `${(0,words/* energyText */.KH)(machine.best)} of the machines (L2, best estimate) × ${(0,words/* briefly */.m_)(factor.best)} L per kWh; ` +
            'water of power plants is not included.',
        ...origin(run.wue !== null, 'wue', provider),
    };
}
function product(best, factors) {
    if (!Number.isFinite(best))
        return { value: null, low: null, high: null, missing: [] };
    return figureOf(productRange(best, factors));
}
function origin(stated, table, id) {
    if (stated)
        return { basis: 'stated', source: 'stated by the run', year: null };
    const source = (0,catalogue/* calibrationSource */.WX)(table, id);
    return { basis: 'catalogue', source: source.title, year: (0,catalogue/* yearOf */.lY)(source) };
}

;// CONCATENATED MODULE: ./lib/impact/method-measured.js

const SCOPES = {
    facility: ['measured-facility', 'L3', 'the facility, with cooling and losses'],
    machine: ['measured-node', 'L2', 'the whole machine'],
    components: ['measured-device', 'L1', 'accelerators and other components that software can meter'],
    accelerators: ['measured-device', 'L1', 'accelerators'],
};
/**
 * A measured headline: what the meter saw, × PUE where the run states one and the meter sat inside of the facility. It
 * is never widened to what nobody measured; the range is, and says so.
 */
function measuredEnergy(run, measured, estimate) {
    const { kwh, stated, scope, includedPue, from, caveat } = measured;
    const applied = scope !== null && scope !== 'facility' && includedPue === null && run.pue ? run.pue.value : null;
    const value = applied === null ? stated : kwh * applied;
    const { range } = estimate;
    const text = [
        from === 'power'
            ? 'Energy is the measured mean power × accelerator-hours ÷ 1000'
            : `Energy as measured (${scope === null ? 'the run does not say what the meter covers' : SCOPES[scope][2]})`,
        applied === null ? whyNoPue(run, measured) : ` × PUE ${(0,words/* shownPue */.El)(applied)}`,
        `; ${words/* EMISSIONS */.XM}. `,
        scope === 'facility'
            ? 'The range is that of the meter.'
            : `The range is that of the best estimate at the facility's meter, ${(0,words/* energyText */.KH)(range.best)} (${estimate.text}).`,
        value < range.low ? ' The headline lies below that range: it leaves out what nobody measured.' : '',
        caveat === null ? '' : ` ${caveat}`,
    ].join('');
    return {
        value,
        missing: [],
        method: scope === null ? 'measured-unstated' : SCOPES[scope][0],
        text,
        boundary: boundaryOf(measured, applied),
        level: scope === null ? null : SCOPES[scope][1],
    };
}
function whyNoPue({ pue }, { scope, includedPue }) {
    if (includedPue !== null)
        return `, which includes PUE ${(0,words/* shownPue */.El)(includedPue)}; no other is applied`;
    if (scope === 'facility')
        return '; PUE is not applied, the meter saw it';
    if (scope === null)
        return '; PUE is not applied to it';
    return pue ? '' : '; the run states no PUE, so none is applied';
}
function boundaryOf({ scope, includedPue }, applied) {
    if (scope === null)
        return 'as measured: what the meter of the run covers, between L1 and L3';
    const [, level, covers] = SCOPES[scope];
    const pue = includedPue ?? applied;
    if (pue !== null)
        return `${level} × PUE: ${covers}, with facility overhead (PUE ${(0,words/* shownPue */.El)(pue)}), as measured`;
    return `${level}: ${covers}${scope === 'facility' ? '' : ', without facility overhead'}, as measured`;
}

;// CONCATENATED MODULE: ./lib/impact/method.js





/**
 * Finds the headline energy of a run by the best evidence: what was measured, else the rated power at the utilisation
 * that the run states, else in full, else what its operations take. A run that lacks an input has no energy, rather
 * than one of 0.
 *
 * @param estimate the best estimate of the same run, which is the headline of the method `calibrated`
 */
function energyOf(run, workload, estimate, method) {
    const measured = measurementOf(run, workload);
    if (measured && estimate) {
        const energy = measuredEnergy(run, measured, estimate);
        return Number.isFinite(energy.value)
            ? energy
            : unknown(run, [measured.from === 'energy' ? 'energy_kwh' : 'gpu_watts']);
    }
    const { hours, power } = workload;
    if (!estimate || !hours)
        return withoutEnergy(run, workload);
    if (!Number.isFinite(estimate.range.best))
        return unknown(run, usedKeys(run));
    if (method === 'calibrated')
        return calibrated(estimate);
    if (hours.basis === 'flops')
        return fromFlops(estimate);
    if (!power)
        return calibrated(estimate);
    const pue = run.pue?.value ?? 1;
    const share = run.utilisation?.value ?? null;
    const full = nameplateKwh(hours.best, 1, power.best, pue);
    const value = share === null ? full : full * share;
    if (!Number.isFinite(value))
        return unknown(run, usedKeys(run));
    const time = hours.basis === 'stated' ? 'accelerator-hours' : 'training hours × accelerators';
    const formula = `energy is ${time} × TDP${share === null ? '' : ' × utilisation'} ÷ 1000${run.pue ? ' × PUE' : ''}`;
    return {
        value,
        missing: [],
        method: share === null ? 'nameplate' : 'utilisation',
        text: [
            share === null
                ? `Nameplate formula: ${formula}, each accelerator at its full rated power; ${words/* EMISSIONS */.XM}.`
                : `Rated power at the stated utilisation: ${formula}; ${words/* EMISSIONS */.XM}.`,
            workedOut(run, workload, power, value),
            assumedPower(power, workload),
            rangeText(estimate),
            outside(value, estimate),
        ]
            .filter(Boolean)
            .join(' '),
        boundary: method_boundaryOf(run),
        level: 'L1',
    };
}
/** The formula with its numbers: "Here 4 h × 1 × 100 W ÷ 1000 × 1.0 = 0.4 kWh." */
function workedOut(run, { hours }, power, value) {
    const { durationHours, acceleratorCount, utilisation, pue } = run;
    const time = hours?.basis === 'product' && durationHours && acceleratorCount
        ? `${exactText(durationHours.value)} h × ${acceleratorCount.value}`
        : `${exactText(hours?.best ?? Number.NaN)} h`;
    const share = utilisation ? ` × ${exactText(utilisation.value)}` : '';
    const overhead = pue ? ` × ${(0,words/* shownPue */.El)(pue.value)}` : '';
    return `Here ${time} × ${exactText(power.best)} W${share} ÷ 1000${overhead} = ${(0,words/* energyText */.KH)(value)}.`;
}
function exactText(value) {
    return String(Number(value.toPrecision(12)));
}
/** Says that the power is the catalogue's, and of how many variants; null when the run states it. */
function assumedPower({ basis, low, high }, { candidates }) {
    if (basis === 'stated')
        return null;
    const which = low === high ? '' : ' The name does not tell the variant, so the most powerful one counts.';
    return `The run does not state the TDP; by default it is that of the catalogue: ${(0,accelerators/* ratedText */.qL)(candidates)}.${which}`;
}
function rangeText({ range, text }) {
    return `The range is that of the best estimate, ${(0,words/* energyText */.KH)(range.best)} at the facility's meter (${text}).`;
}
function outside(value, { range }) {
    if (value < range.low)
        return 'The headline lies below that range: it leaves out the rest of the machine.';
    if (value > range.high)
        return 'The headline lies above that range: such accelerators draw less than rated.';
    return null;
}
const FACILITY = 'L3: facility, with accelerators, the rest of the machine and overhead, estimated';
function calibrated({ range, text }) {
    return {
        value: range.best,
        missing: [],
        method: 'calibrated',
        text: `Calibrated estimate at the facility's meter: energy is the nameplate's with ${text}; ${words/* EMISSIONS */.XM}.`,
        boundary: FACILITY,
        level: 'L3',
    };
}
function fromFlops({ range, text }) {
    return {
        value: range.best,
        missing: [],
        method: 'flops',
        text: 'The run states no accelerator-hours, so they are what its operations take at the usual share of the peak (MFU), ' +
            `and the energy is the best estimate at the facility's meter: ${text}; ${words/* EMISSIONS */.XM}.`,
        boundary: FACILITY,
        level: 'L3',
    };
}
/** Neither measured nor computed; where somebody states energy or emissions, these are the declared ones. */
function withoutEnergy(run, workload) {
    const energy = unknown(run, missingInputs(run, workload));
    const { declaredEnergyKwh: declared } = run;
    if (declared) {
        const text = `The energy is the one that ${declared.file} declares; nothing of a run bears it out.`;
        const emissions = run.reportedEmissionsKg ? 'So are the emissions.' : `From it, ${words/* EMISSIONS */.XM}.`;
        const boundary = 'not stated: what somebody declared';
        return {
            ...energy,
            value: declared.value,
            missing: [],
            method: 'declared',
            text: `${text} ${emissions}`,
            boundary,
        };
    }
    if (!run.reportedEmissionsKg)
        return energy;
    const text = `${energy.text} The emissions are those that the run declares; nothing of the run bears them out.`;
    return { ...energy, method: 'declared', text };
}
function unknown(run, missing) {
    const keys = (0,words/* listed */.KE)(missing.map((key) => `\`${key}\``));
    const text = `The energy is not known: ${keys} ${missing.length === 1 ? 'is' : 'are'} missing or out of bounds.`;
    return { value: null, missing, method: 'unknown', text, boundary: method_boundaryOf(run), level: null };
}
function missingInputs(run, { hours, power }) {
    return [
        ...(hours || run.durationHours ? [] : ['training_hours']),
        ...(hours || run.acceleratorCount ? [] : ['gpu_count']),
        ...(power ? [] : ['gpu_tdp_watts']),
    ];
}
/** The keys that a product came from which is no number. */
function usedKeys(run) {
    const { durationHours, acceleratorCount, acceleratorHours, acceleratorTdpWatts, flops } = run;
    const time = acceleratorHours ? [acceleratorHours] : durationHours ? [durationHours, acceleratorCount] : [flops];
    return [...time, acceleratorTdpWatts].flatMap((input) => (input ? [input.key] : []));
}
function method_boundaryOf({ pue }) {
    if (!pue)
        return 'L1: accelerators, without facility overhead';
    return `L1 × PUE: accelerators, with facility overhead (PUE ${(0,words/* shownPue */.El)(pue.value)})`;
}

;// CONCATENATED MODULE: ./lib/impact/tighten.js



/** What would narrow the range of the emissions most: the input whose own interval is widest. Null when nothing would. */
function tightenOf(run, energy, estimate, intensity, workload) {
    if (energy.value === null) {
        const keys = (0,words/* listed */.KE)(energy.missing.map((key) => `\`${key}\``));
        return `State ${keys}.${energy.missing.includes('gpu_tdp_watts') ? powerless(run, workload) : ''}`;
    }
    const measured = energy.method.startsWith('measured');
    const candidates = [
        ...(estimate?.factors ?? []).map((factor) => ({
            width: widthOf(factor),
            sentence: sentenceOf(factor, measured, workload),
        })),
        { width: widthOf(intensity), sentence: intensitySentence(intensity) },
    ].filter(({ sentence }) => sentence !== null);
    const widest = candidates.sort((a, b) => b.width - a.width)[0];
    return widest && widest.width > 0 ? widest.sentence : null;
}
/** What to do about a factor; null when a better one is not to be had. */
function sentenceOf({ of }, measured, { candidates }) {
    const metering = 'Measure the energy and state it as `energy_kwh`';
    switch (of) {
        case 'hours':
            return 'State `training_hours` and `gpu_count`, or `gpu_hours`: they are only estimated from the operations.';
        case 'power':
            return `State \`gpu_tdp_watts\`: the model may be one of ${(0,accelerators/* ratedText */.qL)(candidates)}.`;
        case 'load':
            return `${metering}: the load of the accelerators is only estimated.`;
        case 'host':
            return measured
                ? 'Meter the whole machine and state its energy with `energy_boundary: machine`: its draw besides the accelerators is only estimated.'
                : `${metering}: the draw of the rest of the machine is only estimated.`;
        case 'pue':
            return 'State `pue`: the overhead of the facility is not known.';
        case 'scope':
            return 'State `energy_boundary`: what the meter covers is not known.';
        case 'meter':
            return null;
    }
}
function intensitySentence({ basis, low, high }) {
    if (basis === 'stated')
        return null;
    const span = `${(0,words/* briefly */.m_)(low)} to ${(0,words/* briefly */.m_)(high)} g CO2e per kWh`;
    if (basis === 'world')
        return `State \`grid_carbon_intensity\` or \`region\`: the intensity may be ${span}.`;
    return `State \`grid_carbon_intensity\` for the place and time of training: the region's may be ${span}.`;
}
/** Why the catalogue does not help where the power is missing. */
function powerless(run, { candidates, power }) {
    if (power || !run.acceleratorModel)
        return '';
    const [known] = candidates;
    return known
        ? ` The catalogue has none for ${known.name}: ${known.basis}.`
        : ' The catalogue does not know the model.';
}

// EXTERNAL MODULE: ./lib/impact/workload.js
var impact_workload = __webpack_require__(8610);
;// CONCATENATED MODULE: ./lib/impact/assess.js











/**
 * Computes energy (kWh) and location-based emissions (kg CO2e) of a training run. Measured energy beats any estimate.
 * What the run does not state makes a figure unknown (null) with the missing inputs named, never 0; it never throws.
 *
 * The range is always that of the best estimate at the facility's meter, so a headline of a narrower boundary may lie
 * outside of it; `methodText` then says so.
 *
 * @param options `method` is the headline of a run that did not measure its energy
 * @param workload accelerator-hours and power, where they are not to be read from the run
 */
function assessImpact(run, options = {}, workload = (0,impact_workload/* workloadOf */.R)(run)) {
    const { equivalents = 'classic', method = 'nameplate' } = options;
    const estimate = estimateEnergy(run, workload);
    const energy = energyOf(run, workload, estimate, method);
    const intensity = intensityOf(run);
    const contradiction = contradictionOf(run, workload, estimateByRating(run, workload));
    const energyKwh = energyFigure(energy, estimate);
    const emissions = emissionsFigure(run, energy, estimate, intensity);
    return {
        name: nameOf(run),
        energyKwh,
        emissionsKg: emissions,
        method: energy.method,
        methodText: [energy.text, placeText(run, energy, intensity), contradiction].filter(Boolean).join(' '),
        grade: gradeOf(run, energy, workload, intensity, contradiction),
        boundary: energy.boundary,
        level: energy.level,
        levels: energy.value === null ? [] : levelsOf(estimate, intensity),
        lines: linesOf(run, workload, estimate, energyKwh),
        intensity,
        equivalents: equivalentsOf({ energyKwh: energyKwh.value, emissionsKg: emissions.value }, equivalents),
        inputs: impactInputs(run, workload, intensity),
        reductionMeasures: run.reductionMeasures.map(({ value }) => value),
        tighten: tightenOf(run, energy, estimate, intensity, workload),
        alternatives: run.alternatives.map((alternative, i) => {
            const impact = assessImpact(alternative, options);
            return impact.name === alternative.path ? { ...impact, name: `Alternative ${i + 1}` } : impact;
        }),
        credits: creditsOf(workload),
    };
}
function energyFigure({ value, missing }, estimate) {
    if (value === null || !estimate)
        return { value, low: null, high: null, missing };
    return { value, ...bounds(estimate.range), missing };
}
function emissionsFigure(run, energy, estimate, intensity) {
    const { value: kwh, missing, method } = energy;
    const declared = method === 'declared' ? run.reportedEmissionsKg : null;
    if (declared)
        return { value: declared.value, low: null, high: null, missing: [] };
    if (kwh === null)
        return { value: null, low: null, high: null, missing };
    const value = emissionsKg(kwh, intensity.gPerKwh);
    if (!Number.isFinite(value))
        return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
    if (!estimate)
        return { value, low: null, high: null, missing };
    return { ...emissionsOf(estimate.range, intensity), value, missing };
}
function placeText(run, { method }, { basis }) {
    if (basis !== 'world' || method === 'declared')
        return null;
    const why = run.region ? 'The region is not in the catalogue' : 'The place of training is not stated';
    return `${why}, so the grid intensity is the world's.`;
}
/** Credits for what the catalogue gave in place of the run. */
function creditsOf({ power, candidates }) {
    if (power?.basis !== 'catalogue')
        return [];
    return [...new Set(candidates.flatMap(({ attribution }) => (attribution === null ? [] : [attribution])))];
}
/** The run's label, else its accelerators, else its file. */
function nameOf({ name, acceleratorModel: model, acceleratorCount: count, path }) {
    if (name !== null)
        return name;
    if (!model)
        return path;
    return count ? `${count.value}x ${model.value}` : model.value;
}

// EXTERNAL MODULE: ./lib/impact/attributions.js
var attributions = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(7970);
;// CONCATENATED MODULE: ./lib/impact/equal-work.js


/** Works that differ by less are the same. */
const SAME = 0.02;
/** Whether every run states throughput and hours, and their products agree. */
function sameWork(runs) {
    const works = runs.map(({ throughput, durationHours }) => throughput && durationHours ? throughput.value * durationHours.value : Number.NaN);
    const [first = Number.NaN] = works;
    return works.every((work) => Math.abs(work / first - 1) <= SAME);
}
/**
 * Every option at the work of the first: by the throughput that all state, else by the operations of the training and
 * the peak of each option's accelerators, at one and the same interval of MFU. Null when neither is known.
 *
 * @param impacts those of the runs, for their names
 */
function atEqualWork(runs, impacts, options) {
    return byThroughput(runs, impacts, options) ?? byFlops(runs, impacts, options);
}
function byThroughput(runs, impacts, options) {
    const [first] = runs;
    if (!first?.throughput || !first.durationHours || !runs.every(({ throughput }) => throughput))
        return null;
    const work = first.throughput.value * first.durationHours.value;
    const rows = runs.map((run, i) => {
        const hours = work / run.throughput.value;
        const impact = assessImpact(lasting(run, hours, first.durationHours), options);
        return { name: nameAt(impacts, i), hours, energyKwh: impact.energyKwh, emissionsKg: impact.emissionsKg };
    });
    return { by: 'throughput', rows };
}
/** The run as if it had lasted so many hours: what was summed over its hours grows with them. */
function lasting(run, hours, like) {
    const stated = run.durationHours;
    const grown = (each, ratio) => ({ ...each, value: each.value * ratio });
    const ratio = stated ? hours / stated.value : null;
    return {
        ...run,
        durationHours: { ...(stated ?? like), value: hours },
        acceleratorHours: ratio === null || !run.acceleratorHours ? null : grown(run.acceleratorHours, ratio),
        energies: ratio === null ? [] : run.energies.map((energy) => grown(energy, ratio)),
        alternatives: [],
    };
}
/** Measured energy is left aside: it is of other work. */
function byFlops(runs, impacts, options) {
    const flops = runs[0]?.flops?.value;
    if (!flops)
        return null;
    const each = runs.map((run) => {
        const workload = (0,impact_workload/* workloadOf */.R)(run);
        const peaks = workload.candidates.flatMap(({ denseTflops }) => (denseTflops === null ? [] : [denseTflops]));
        return { run, workload, peaks };
    });
    if (each.some(({ peaks }) => peaks.length === 0))
        return null;
    const rows = each.map(({ run, workload, peaks }, i) => {
        const hours = (0,impact_workload/* hoursOfFlops */.X)(flops, peaks);
        const bare = { ...run, energies: [], acceleratorWatts: null, alternatives: [] };
        const impact = assessImpact(bare, options, { ...workload, hours: { ...hours, basis: 'stated' } });
        const count = run.acceleratorCount?.value ?? null;
        const { energyKwh, emissionsKg } = impact;
        return { name: nameAt(impacts, i), hours: count === null ? null : hours.best / count, energyKwh, emissionsKg };
    });
    return { by: 'flops', rows };
}
function nameAt(impacts, i) {
    return impacts[i]?.name ?? `Option ${i + 1}`;
}

;// CONCATENATED MODULE: ./lib/impact/compare.js



/**
 * Puts a run and its alternatives side by side, in the order of the file and at the hours that each states. It is fair
 * when each states its throughput and all do the same work; else `equalWork` has every option at the work of the first,
 * where throughput or operations tell it, and `reason` says what the rows do not.
 */
function compareRuns(run, options = {}) {
    const impact = assessImpact(run, options);
    const impacts = [impact, ...impact.alternatives];
    const rows = impacts.map(rowOf);
    const runs = [run, ...run.alternatives];
    if (rows.length < 2)
        return { rows, fair: true, equalWork: null, reason: null };
    const boundaries = boundariesDiffer(impacts);
    if (sameWork(runs))
        return { rows, fair: true, equalWork: null, reason: boundaries.join(' ') || null };
    const equalWork = atEqualWork(runs, impacts, options);
    return { rows, fair: false, equalWork, reason: [unfairness(runs), ...boundaries].join(' ') };
}
function rowOf({ name, energyKwh, emissionsKg }) {
    return { name, energyKwh, emissionsKg };
}
function unfairness(runs) {
    const hours = new Set(runs.map(({ durationHours }) => durationHours?.value ?? null));
    return hours.size === 1 && !hours.has(null)
        ? 'All options are given the same hours, in which faster hardware does more work; whether they do equal work ' +
            'is not known, so this is not a fair comparison unless each option trains the same model to the same point.'
        : 'Hours are stated per option; whether they do equal work is not known, so this is not a fair comparison ' +
            'unless each option trains the same model to the same point.';
}
function boundariesDiffer(impacts) {
    const different = (key) => new Set(impacts.map(key)).size > 1;
    return [
        ...(different(({ intensity }) => intensity.gPerKwh)
            ? ['The options run on grids of different carbon intensity.']
            : []),
        ...(different(({ boundary }) => boundary.replace(/ \(.*/, ''))
            ? ['The options count different things: facility overhead or measured energy in some but not in all.']
            : []),
    ];
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

// EXTERNAL MODULE: ./lib/impact/options.js
var options = __webpack_require__(6337);
;// CONCATENATED MODULE: ./lib/impact/index.js









/***/ }),

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ IMPACT_METHODS),
/* harmony export */   p: () => (/* binding */ EQUIVALENT_SETS)
/* harmony export */ });
/** How the energy of a run that did not measure it becomes a headline; the first is the default. */
const IMPACT_METHODS = ['nameplate', 'calibrated'];
/** The sets of equivalents: the seed's, which is the default, and those of two places with current figures. */
const EQUIVALENT_SETS = ['classic', 'eu', 'us'];


/***/ }),

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);

/**
 * Finds the place that a run names: a Google Cloud, AWS or Azure region id, an electricity zone such as "SE-SE3", or a
 * country by ISO 3166 alpha-2, alpha-3 or English name; "Montreal, Canada" is found by its last part. Regions of AWS and
 * Azure and zones stand for their country.
 *
 * @returns null when the catalogue does not know it
 */
function findPlace(text) {
    const whole = normalize(text);
    const zone = /^([A-Z]{2})-[A-Z0-9]{2,5}(?:-[A-Z]{2,5})?$/.exec(text.trim());
    if (zone)
        return inCountry(zone[1], zone[0], null, null);
    return lookUp(whole) ?? (text.includes(',') ? lookUp(normalize(text.slice(text.lastIndexOf(',') + 1))) : null);
}
function lookUp(name) {
    if (name === '')
        return null;
    const google = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .GOOGLE_REGIONS */ .G4.find(([region]) => region === name);
    if (google) {
        const [region, location, gPerKwh, source] = google;
        const year = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .Hl[source]);
        return { name: `${region} (${location})`, kind: 'region', gPerKwh, year, source, via: null, provider: 'google' };
    }
    const aws = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .AWS_REGIONS */ .m_.find(([region]) => region === name);
    if (aws)
        return inCountry(aws[2], aws[0], aws[3], 'aws');
    const azure = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .AZURE_REGIONS */ .U0.find(([region]) => region === name.replaceAll(' ', ''));
    if (azure)
        return inCountry(azure[2], azure[0], azure[3], 'azure');
    if (name === 'eu' || name === 'european union') {
        const [area, gPerKwh, year, source] = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .EUROPEAN_UNION */ .sX;
        return { name: area, kind: 'area', gPerKwh, year, source, via: null, provider: null };
    }
    return countryOf(name);
}
/** Countries of several grids that differ by more than years do: a part of one is not well told by the whole. */
const PATCHWORKS = ['AU', 'BR', 'CA', 'CN', 'ID', 'IN', 'JP', 'RU', 'US'];
/** The country for one of its regions or zones. */
function inCountry(code, region, via, provider) {
    const country = countryOf(code);
    const kind = PATCHWORKS.includes(code.toUpperCase()) ? 'part' : 'country';
    return country && { ...country, kind, name: `${country.name} (for ${region})`, via, provider };
}
function countryOf(text) {
    const name = text.toLowerCase();
    const code = (Object.hasOwn(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTRY_ALIASES */ .aF, name) ? _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTRY_ALIASES */ .aF[name] : name).toUpperCase();
    const row = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTRIES */ .FS.find(([iso2, iso3, english]) => code === iso2 || code === iso3 || name === normalize(english));
    if (!row)
        return null;
    const [, , english, gPerKwh, year, source] = row;
    return { name: english, kind: 'country', gPerKwh, year, source, via: null, provider: null };
}
/** Lower case, without accents, with straight quotes and single spaces. */
function normalize(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ shownPue),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KH: () => (/* binding */ energyText),
/* harmony export */   XM: () => (/* binding */ EMISSIONS),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/** A number in a sentence: three significant digits. */
function briefly(value) {
    return String(Number(value.toPrecision(3)));
}
/** "a", "a and b", "a, b and c". */
function listed(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** The second half of every method's formula. */
const EMISSIONS = 'emissions are energy × grid intensity ÷ 1000';
/** A PUE as it is usually written: with at least one digit after the point. */
function shownPue(value) {
    return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
/** An energy in a sentence, in the unit that suits it: "0.32 kWh", "386 MWh". */
function energyText(kwh) {
    if (kwh >= 1e6)
        return `${briefly(kwh / 1e6)} GWh`;
    return kwh >= 1e3 ? `${briefly(kwh / 1e3)} MWh` : `${briefly(kwh)} kWh`;
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workloadOf),
/* harmony export */   X: () => (/* binding */ hoursOfFlops)
/* harmony export */ });
/* harmony import */ var _accelerators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1915);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2818);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4946);



/**
 * Reads accelerator-hours and rated power: what the run states, else accelerator-hours from its operations and power
 * from the catalogue. Nothing else is assumed.
 */
function workloadOf(run) {
    const candidates = (0,_accelerators_js__WEBPACK_IMPORTED_MODULE_0__/* .findAccelerators */ .yV)(run.acceleratorModel?.value ?? '');
    const power = ratedPower(run.acceleratorTdpWatts, candidates);
    const platform = (0,_accelerators_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(candidates, run.acceleratorTdpWatts?.value ?? null);
    const likely = platform ?? (0,_accelerators_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(candidates, power?.best ?? null);
    return { hours: acceleratorHours(run, candidates), power, platform, likely, candidates };
}
function exact(value, label) {
    return { label, best: value, low: value, high: value };
}
function acceleratorHours(run, candidates) {
    const { durationHours: hours, acceleratorCount: count, acceleratorHours: stated, flops } = run;
    if (stated)
        return { ...exact(stated.value, 'accelerator-hours'), basis: 'stated' };
    if (hours && count)
        return { ...exact(hours.value * count.value, 'hours × accelerators'), basis: 'product' };
    const peaks = candidates.flatMap(({ denseTflops }) => (denseTflops === null ? [] : [denseTflops]));
    if (!flops || peaks.length === 0)
        return null;
    return { ...hoursOfFlops(flops.value, peaks), basis: 'flops' };
}
/**
 * Accelerator-hours of a number of operations: FLOPs ÷ (dense peak × MFU × 3600). Several candidates span the range;
 * the fastest gives the best estimate, as the most powerful does for the rated power.
 *
 * @param peaks dense peaks of the candidates, in 10^12 operations per second
 */
function hoursOfFlops(flops, peaks) {
    const mfu = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrated */ .g)('mfu', 'pre-training');
    const at = (peak, share) => flops / (peak * 1e12 * share * 3600);
    const fastest = Math.max(...peaks);
    return {
        label: `FLOPs ÷ (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .briefly */ .m_)(fastest)} TFLOP/s × MFU ${mfu.best} × 3600)`,
        best: at(fastest, mfu.best),
        low: at(fastest, mfu.high),
        high: at(Math.min(...peaks), mfu.low),
    };
}
/** The stated power, exact; else that of the most powerful variant that the name may mean, with all as the range. */
function ratedPower(stated, candidates) {
    if (stated)
        return { ...exact(stated.value, 'TDP'), basis: 'stated' };
    const known = candidates.flatMap(({ tdpWatts }) => (tdpWatts === null ? [] : [tdpWatts]));
    if (known.length === 0)
        return null;
    const high = Math.max(...known);
    return { label: 'TDP of the catalogue', best: high, low: Math.min(...known), high, basis: 'catalogue' };
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ namedRuns),
  h0: () => (/* binding */ runLoader)
});

// UNUSED EXPORTS: MAX_RUN_BYTES

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
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
var runs_formats = __webpack_require__(4491);
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
        declaredEnergyKwh: pick('declaredEnergyKwh'),
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
 *
 * @param otherwise the format of a file of which neither name nor text tells it; null to ignore such a file
 */
async function readRuns(files, otherwise = null) {
    const found = [];
    const ignored = [];
    for (const [format, homes] of await byFormat(files, ignored, otherwise)) {
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
async function byFormat(files, ignored, otherwise) {
    const formats = new Map();
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const format = (await formatOf(file)) ?? otherwise;
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
    return named[0] ?? null;
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
var run = __webpack_require__(1250);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/workspace/discovery.js
var discovery = __webpack_require__(3352);
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
/** Files of other names are looked into up to this number. */
const MAX_UNNAMED = 200;
/** The run files below a folder that the user named: by their name, and those that may be one by their text. */
function runFilesBelow(tree, folder) {
    const paths = tree.pathsBelow(folder);
    const unnamed = paths.filter((path) => !isRunFile(path) && /\.(?:json|csv|log|txt|ya?ml)$/i.test(path));
    return [...paths.filter(isRunFile), ...unnamed.slice(0, MAX_UNNAMED)];
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
    const runs = await readAll(tree, paths, kind === 'folder' ? null : 'native');
    if (runs.length > 0)
        return runs;
    const what = kind === 'folder' ? 'The folder' : 'The file';
    throw new errors/* UserError */.y(`${what} ${given} holds no training run.`, 'Name a run file or its folder; docs/training-runs.md lists what is read.');
}
/** A file that cannot be read is a problem of the run, so that it is told; alone it is an unreadable run. */
async function readAll(tree, paths, otherwise = null) {
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
    const { runs, ignored } = await readRuns(files, otherwise);
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

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ blankRun)
/* harmony export */ });
/** A run of which nothing is known yet but its file. */
function blankRun(path, format) {
    return {
        path,
        format,
        sources: [{ file: path, format }],
        name: null,
        durationHours: null,
        acceleratorCount: null,
        acceleratorModel: null,
        acceleratorHours: null,
        acceleratorTdpWatts: null,
        acceleratorWatts: null,
        utilisation: null,
        pue: null,
        carbonIntensity: null,
        marketIntensity: null,
        wue: null,
        embodiedKgPerHour: null,
        region: null,
        provider: null,
        coordinates: null,
        energies: [],
        reportedEmissionsKg: null,
        declaredEnergyKwh: null,
        flops: null,
        trainedTokens: null,
        parameters: null,
        throughput: null,
        reductionMeasures: [],
        alternatives: [],
        hyperparameters: new Map(),
        metrics: new Map(),
        datasets: [],
        baseModel: null,
        localBaseModel: null,
        startedAt: null,
        endedAt: null,
        parts: [],
        crossChecks: [],
        notes: [],
        ignored: [],
        problems: [],
        readable: true,
    };
}


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ isLikelyRead),
/* harmony export */   h2: () => (/* binding */ findCards),
/* harmony export */   h7: () => (/* binding */ readmeTest),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zN: () => (/* binding */ cardsBelow)
/* harmony export */ });
/* unused harmony export baseName */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7432);
/* harmony import */ var _runs_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4491);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);



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
/** Whether a gate reads a file by its name alone, so that it can be fetched before anybody asks. */
function isLikelyRead(path) {
    const name = baseName(path);
    return CARD_NAME.test(name) || README.test(name) || (0,_runs_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatsOf */ .IO)(path).length > 0;
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

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   JG: () => (/* binding */ gitLine),
/* harmony export */   Vq: () => (/* binding */ gitBlobs)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** More than the listing of any repository, and than one batch of files. */
const MAX_OUTPUT = 1 << 29;
/**
 * What a configuration of the repository could start or change is switched off: the monitor of files, hooks, replaced
 * objects, helpers for credentials and every way to a remote. Filters and external diffs are not used by plumbing.
 */
const SETTINGS = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.sshCommand=false', 'core.gitProxy=false'],
    ...['credential.helper=', 'protocol.allow=never'],
].flatMap((each) => (each.startsWith('--') ? [each] : ['-c', each]));
/** A clone that lacks objects must not fetch them in silence: fetching starts programs that its configuration names. */
const ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
/**
 * The output of a git command in a folder, null when it fails: no repository, no git, nothing of that name.
 *
 * @param input what it reads from standard input
 */
function git(root, args, input = '') {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...SETTINGS, ...args], {
            cwd: root,
            env: { ...process.env, ...ENVIRONMENT },
            input,
            maxBuffer: MAX_OUTPUT,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
    }
    catch {
        return null;
    }
}
/** The same as one line of text. */
function gitLine(root, args) {
    return git(root, args)?.toString('utf8').trim() ?? null;
}
/**
 * The content of blobs that the repository has, by their ids. What it has not, is left out.
 *
 * @param ids ids in full, as git prints them
 */
function gitBlobs(root, ids) {
    const found = new Map();
    if (ids.length === 0)
        return found;
    const out = git(root, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`);
    // Each is `<id> <type> <size>` and a line break, its bytes and a line break; or `<id> missing` and a line break.
    for (let at = 0; out !== null && at < out.length;) {
        const end = out.indexOf(10, at);
        if (end < 0)
            break;
        const [id = '', type, size] = out.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        if (type === 'blob')
            found.set(id, out.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}


/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   W: () => (/* binding */ fileProblem)
/* harmony export */ });
const LINK_FIX = 'Put the file itself here.';
const PROBLEMS = {
    leaves: ['The file is a symbolic link that leaves the repository.', LINK_FIX],
    above: ['The path leads out of the repository by a symbolic link.', LINK_FIX],
    nothing: ['The file is a symbolic link to nothing.', LINK_FIX],
    loop: ['The file is a symbolic link to itself.', LINK_FIX],
    absent: ['The file does not exist.', 'Correct the path.'],
    folder: ['The path is not a file.', 'Name a file.'],
    encoding: ['The file is not UTF-8 text.', 'Save it as UTF-8.'],
    unknown: ['The file is not in this clone.', 'Fetch the whole commit, without `filter`.'],
};
function fileProblem(why, maxBytes = 0) {
    if (why === 'large') {
        const limit = `${maxBytes / 1024 / 1024} MiB`;
        return { problem: `The file is larger than ${limit}.`, fix: 'Keep data out of it; link to it instead.' };
    }
    const [problem, fix] = PROBLEMS[why];
    return { problem, fix };
}
/** Bytes as text. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return fileProblem('encoding');
    }
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isVendored),
/* harmony export */   o: () => (/* binding */ VENDORED)
/* harmony export */ });
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


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony export toPosix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2409);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1554);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2290);
/* harmony import */ var _vendored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7375);







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
        id: (path) => idOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)),
        everything: () => listByGit(root) ?? listByWalk(root),
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
    const paths = (listByGit(absolute) ?? listByWalk(absolute)).filter((path) => !(0,_vendored_js__WEBPACK_IMPORTED_MODULE_6__/* .isVendored */ .E)(path)).sort();
    return folder === '' ? paths : paths.map((path) => `${folder}/${path}`);
}
function listByGit(root) {
    // Without a work tree, or without git, the folders themselves are listed.
    const out = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
    return out?.toString('utf8').split('\0').filter(Boolean) ?? null;
}
function listByWalk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (entry.isDirectory()) {
                if (!_vendored_js__WEBPACK_IMPORTED_MODULE_6__/* .VENDORED */ .o.has(entry.name))
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
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('leaves');
        }
        // A folder above the file may be the link.
        if (isInside(root, absolute) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(absolute)))
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('above');
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute);
        if (!stat.isFile())
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('folder');
        return stat.size > maxBytes ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('large', maxBytes) : (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(absolute));
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute, { throwIfNoEntry: false }))
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('nothing');
        if (code === 'ENOENT')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('absent');
        if (code === 'ELOOP')
            return (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .fileProblem */ .W)('loop');
        return { problem: `The file cannot be read (${code ?? String(error)}).`, fix: 'Check its permissions.' };
    }
}
/** The id that git gives a file, or the name that a link leads to; bytes are taken as they are. */
function idOf(absolute) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(absolute);
        if (stat.isSymbolicLink()) {
            const target = Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(absolute));
            return `link ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${target.length}\0`).update(target).digest('hex')}`;
        }
        return stat.isFile() ? hashFile(absolute, stat.size) : null;
    }
    catch {
        return null;
    }
}
function hashFile(absolute, size) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${size}\0`);
    const buffer = Buffer.alloc(1 << 20);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, 'r');
    try {
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer))
            hash.update(buffer.subarray(0, read));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    return hash.digest('hex');
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || (!way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}


/***/ })

};
