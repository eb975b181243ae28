export const id = 778;
export const ids = [778];
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

/***/ 5634:
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

;// CONCATENATED MODULE: ./lib/impact/catalogue/accelerators.json
const accelerators_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[["NVIDIA","A100 PCIe 40GB",["a100"],["pcie","40gb"],"pcie",250,"GreenAlgorithms TDP_gpu.csv <- NVIDIA A100 datasheet","verified","accelerators"],["NVIDIA","A100 PCIe 80GB",["a100"],["pcie","80gb"],"pcie",300,"GreenAlgorithms TDP_gpu.csv <- NVIDIA PB-10577","verified","accelerators"],["NVIDIA","A100 SXM4 40GB",["a100"],["sxm","sxm4","40gb"],"sxm",400,"NVIDIA A100 datasheet (Max TDP SXM 400W)","verified","accelerators"],["NVIDIA","A100 SXM4 80GB",["a100"],["sxm","sxm4","80gb"],"sxm",400,"NVIDIA A100 datasheet","verified","accelerators"],["NVIDIA","A800 80GB",["a800"],[],null,400,"HF tasks 0.21.54","unverified","accelerators"],["NVIDIA","H100 SXM5 80GB",["h100"],["sxm","sxm5","80gb","hbm3"],"sxm",700,"NVIDIA H100 page (up to 700W)","verified","accelerators"],["NVIDIA","H100 PCIe 80GB",["h100"],["pcie","80gb"],"pcie",350,"GA-data v4 <- techpowerup","verified","accelerators"],["NVIDIA","H100 NVL 94GB",["h100"],["nvl","94gb"],"pcie",400,"mlco2/impact gpus.csv (400 W)","verified","accelerators"],["NVIDIA","H200 SXM",["h200"],["sxm","141gb"],"sxm",700,"HF tasks 0.21.54 (700)","verified","accelerators"],["NVIDIA","H800",["h800"],[],null,700,"HF tasks 0.21.54","verified","accelerators"],["NVIDIA","H20",["h20"],[],null,400,"HF tasks 0.21.54","verified","accelerators"],["NVIDIA","B200 SXM",["b200"],[],"sxm",1000,"NVIDIA HGX B200 PCF: configurable up to 1000 W","verified","accelerators"],["NVIDIA","B300 SXM",["b300"],[],"sxm",1400,"HF tasks 0.21.54","verified","accelerators"],["NVIDIA","GB10 (DGX Spark)",["gb10","dgx spark"],[],"soc",140,"HF tasks 0.21.54 alias \'DGX Spark\': 140 W SoC (CPU+GPU)","verified","accelerators"],["NVIDIA","GH200",["gh200"],[],null,null,"unverified","unverified","accelerators"],["NVIDIA","V100 SXM2 16/32GB",["v100"],["sxm","sxm2"],"pcie",300,"NVIDIA V100 datasheet (Max Power 300 W)","verified","accelerators"],["NVIDIA","V100 PCIe 16/32GB",["v100"],["pcie"],"pcie",250,"NVIDIA V100 datasheet; GA-data v4 (250)","verified","accelerators"],["NVIDIA","V100S PCIe 32GB",["v100s"],[],"pcie",250,"GreenAlgorithms TDP_gpu.csv","verified","accelerators"],["NVIDIA","P100 SXM2",["p100"],["sxm","sxm2"],"pcie",300,"HF tasks 0.21.54 (300)","verified","accelerators"],["NVIDIA","P100 PCIe",["p100"],["pcie"],"pcie",250,"GreenAlgorithms / NVIDIA PCIe datasheet","verified","accelerators"],["NVIDIA","T4",["t4"],[],"pcie",70,"mlco2/GA/HF agree 70","verified","accelerators"],["NVIDIA","L4",["l4"],[],"pcie",72,"mlco2/HF agree 72","verified","accelerators"],["NVIDIA","L40S",["l40s"],[],"pcie",350,"mlco2/HF agree 350","verified","accelerators"],["NVIDIA","L40",["l40"],[],"pcie",300,"HF tasks","verified","accelerators"],["NVIDIA","A10",["a10"],[],"pcie",150,"HF tasks 150","verified","accelerators"],["NVIDIA","A10G",["a10g"],[],"pcie",150,"mlco2 150; CCF max 153 W","verified","accelerators"],["NVIDIA","A40",["a40"],[],"pcie",300,"HF tasks 300","verified","accelerators"],["NVIDIA","A30",["a30"],[],"pcie",165,"HF tasks 165","verified","accelerators"],["NVIDIA","RTX A6000",["a6000"],[],"pcie",300,"mlco2/HF agree 300","verified","accelerators"],["NVIDIA","RTX 6000 Ada",["rtx 6000 ada"],[],"pcie",300,"HF tasks 300","verified","accelerators"],["NVIDIA","RTX 3090",["rtx 3090"],[],"pcie",350,"mlco2/HF agree 350","verified","accelerators"],["NVIDIA","RTX 4090",["rtx 4090"],[],"pcie",450,"mlco2/HF agree 450","verified","accelerators"],["NVIDIA","RTX 5090",["rtx 5090"],[],"pcie",575,"HF tasks 575","verified","accelerators"],["AMD","MI300X",["mi300x"],[],null,750,"HF tasks \'MI300\' 750","verified","accelerators"],["AMD","MI250X",["mi250x"],[],null,560,"HF tasks \'MI250\' 560","verified","accelerators"],["Google","TPU v2 chip",["tpu v2","tpuv2"],[],"tpu-v2",280,"Patterson 2021 Table 4 (TDP 280; measured system avg 208-221 W)","verified","accelerators"],["Google","TPU v3 chip",["tpu v3","tpuv3"],[],"tpu-v3",450,"Patterson 2021 Table 4 (TDP 450; measured system avg 245-310 W)","verified","accelerators"],["Google","TPU v4 chip",["tpu v4","tpuv4"],[],null,192,"GA: 170 W avg (Google docs); PaLM measured system 378.5 W/chip incl host","recalled","accelerators"]]}');
;// CONCATENATED MODULE: ./lib/impact/catalogue/calibration.json
const calibration_namespaceObject = /*#__PURE__*/JSON.parse('{"columns":["id","label","best","low","high","basis","source"],"utilisation":[["mean-load","mean load of the accelerators, as a share of TDP",0.8,0.5,1,"OLMo H100 0.80, TeenyTinyLlama A100 0.82-0.83; swings from 15 % to 85 % around checkpoints","calibration"]],"hostFactor":[["soc","system on a chip",1,1,1.7,"the rated power covers CPU and memory; upper bound from the 240 W supply of a DGX Spark (community-cited)","calibration"],["single","one accelerator of a machine",1.25,1.1,1.5,"1.22 for one A100 in a Colab VM (TeenyTinyLlama)","calibration"],["pcie","several accelerators in a PCIe or older server",1.3,1,1.6,"1.375 for V100 systems (Patterson et al. 2021, arXiv:2104.10350)","calibration"],["sxm","accelerators of an SXM node",1.7,1.4,1.9,"1.72 for 8x H100 (Newkirk et al. 2025, arXiv:2506.14551, with OLMo), 1.74 for Olmo 3 (arXiv:2605.01158, boundary unverified)","calibration"],["unknown","a platform that is not known",1.3,1,1.9,"the span of the platforms above","calibration"]],"systemPower":[["tpu-v2","W of a TPU v2 system per chip",221,176.8,265.2,"208-221 W measured (Patterson et al. 2021, Table 4), ±20 %","calibration"],["tpu-v3","W of a TPU v3 system per chip",283,226.4,339.6,"283 W measured, 245-310 W across models (Patterson et al. 2021, Table 4), ±20 %","calibration"]],"pue":[["google","Google",1.09,1.07,1.16,"fleet; range across regions","google-pue"],["aws","AWS",1.15,1.07,1.46,"fleet; range across regions","aws-pue"],["azure","Azure",1.18,1.11,1.43,"fleet, 2021-22; range across regions","azure-pue"],["cloud","a cloud that is not known",1.2,1.07,1.46,"range across AWS regions","calibration"],["on-premises","a data centre on the premises",1.55,1.2,1.8,"Uptime survey 1.54 (2025), 1.56 (2024)","calibration"],["desk","a desk or workstation",1,1,1,"no facility around it","calibration"],["unknown","a place that is not known",1.2,1,1.8,"the span of desk, cloud and data centre","calibration"]],"intensity":[["stated","share around an intensity that the run states",1,0.8,1.2,"as for a country: the run does not say year nor method; direct and life-cycle figures of the US differ by 20 % (333 and 400 in 2024)","calibration"],["region","share around the yearly figure of a cloud region",1,0.9,1.1,"one zone, one year","calibration"],["country","share around the yearly figure of a country",1,0.8,1.2,"zones of one country and other years","calibration"],["world","g CO2e per kWh where the place is not known",null,30,800,"from hydro and nuclear to coal grids","calibration"]],"plausible":[["power-share","power of one accelerator as a share of its TDP",null,0.1,1.25,"outside of it duration, count, power or unit is wrong","calibration"]]}');
;// CONCATENATED MODULE: ./lib/impact/catalogue/countries.json
const countries_namespaceObject = /*#__PURE__*/JSON.parse('{"z":["World",472.94,2024,"ember"],"PW":["European Union",213.02,2024,"ember"],"z2":{"usa":"US","united states of america":"US","u.s.":"US","u.s.a.":"US","america":"US","uk":"GB","great britain":"GB","england":"GB","scotland":"GB","wales":"GB","britain":"GB","northern ireland":"GB","turkey":"TR","czech republic":"CZ","hong kong":"HK","macau":"MO","macao":"MO","myanmar":"MM","burma":"MM","bosnia and herzegovina":"BA","republic of korea":"KR","korea, republic of":"KR","korea":"KR","russian federation":"RU","viet nam":"VN","ivory coast":"CI","cote d\'ivoire":"CI","cabo verde":"CV","brunei darussalam":"BN","dr congo":"CD","democratic republic of the congo":"CD","republic of the congo":"CG","the netherlands":"NL","holland":"NL","lao pdr":"LA","syrian arab republic":"SY","iran, islamic republic of":"IR","moldova, republic of":"MD","palestine":"PS","tanzania, united republic of":"TZ","taiwan, province of china":"TW","uae":"AE","swaziland":"SZ","macedonia":"MK","antigua and barbuda":"AG","trinidad and tobago":"TT","saint lucia":"LC","saint kitts and nevis":"KN","saint vincent and the grenadines":"VC","sao tome and principe":"ST","people\'s republic of china":"CN","falkland islands (malvinas)":"FK","saint pierre and miquelon":"PM","turks and caicos islands":"TC"},"Ge":[["AE","ARE","United Arab Emirates",467.51,2024,"ember"],["AF","AFG","Afghanistan",123.71,2023,"ember"],["AG","ATG","Antigua & Barbuda",611.11,2023,"ember"],["AL","ALB","Albania",24.42,2023,"ember"],["AM","ARM","Armenia",243.52,2024,"ember"],["AO","AGO","Angola",167.22,2023,"ember"],["AR","ARG","Argentina",344.83,2024,"ember"],["AS","ASM","American Samoa",647.06,2023,"ember"],["AT","AUT","Austria",102.62,2024,"ember"],["AU","AUS","Australia",553.76,2024,"ember"],["AW","ABW","Aruba",550,2022,"ember"],["AZ","AZE","Azerbaijan",632.89,2024,"ember"],["BA","BIH","Bosnia & Herzegovina",638.05,2024,"ember"],["BB","BRB","Barbados",600,2023,"ember"],["BD","BGD","Bangladesh",694.63,2024,"ember"],["BE","BEL","Belgium",117.58,2024,"ember"],["BF","BFA","Burkina Faso",554.91,2023,"ember"],["BG","BGR","Bulgaria",264.21,2024,"ember"],["BH","BHR","Bahrain",902.41,2023,"ember"],["BI","BDI","Burundi",230.77,2023,"ember"],["BJ","BEN","Benin",590,2023,"ember"],["BN","BRN","Brunei",892.67,2023,"ember"],["BO","BOL","Bolivia",468.02,2024,"ember"],["BR","BRA","Brazil",106.06,2024,"ember"],["BS","BHS","Bahamas",653.66,2022,"ember"],["BT","BTN","Bhutan",24.19,2023,"ember"],["BW","BWA","Botswana",849.42,2023,"ember"],["BY","BLR","Belarus",323.63,2024,"ember"],["BZ","BLZ","Belize",155.56,2023,"ember"],["CA","CAN","Canada",184.99,2024,"ember"],["CD","COD","Congo - Kinshasa",27.04,2023,"ember"],["CG","COG","Congo - Brazzaville",713.73,2023,"ember"],["CH","CHE","Switzerland",36.72,2024,"ember"],["CI","CIV","Côte d’Ivoire",393.53,2023,"ember"],["CK","COK","Cook Islands",250,2022,"ember"],["CL","CHL","Chile",265.52,2024,"ember"],["CM","CMR","Cameroon",285.71,2023,"ember"],["CN","CHN","China",557.5,2024,"ember"],["CO","COL","Colombia",285.8,2024,"ember"],["CR","CRI","Costa Rica",63.01,2024,"ember"],["CU","CUB","Cuba",638.98,2023,"ember"],["CV","CPV","Cape Verde",480,2022,"ember"],["CY","CYP","Cyprus",512.24,2024,"ember"],["CZ","CZE","Czechia",413.86,2024,"ember"],["DE","DEU","Germany",342.06,2024,"ember"],["DJ","DJI","Djibouti",450,2023,"ember"],["DK","DNK","Denmark",143.3,2024,"ember"],["DM","DMA","Dominica",600,2023,"ember"],["DO","DOM","Dominican Republic",565.97,2024,"ember"],["DZ","DZA","Algeria",633.65,2023,"ember"],["EC","ECU","Ecuador",209.7,2024,"ember"],["EE","EST","Estonia",341.02,2024,"ember"],["EG","EGY","Egypt",574.5,2024,"ember"],["ER","ERI","Eritrea",590.91,2023,"ember"],["ES","ESP","Spain",146.15,2024,"ember"],["ET","ETH","Ethiopia",23.55,2023,"ember"],["FI","FIN","Finland",72.25,2024,"ember"],["FJ","FJI","Fiji",278.26,2023,"ember"],["FK","FLK","Falkland Islands",1000,2022,"ember"],["FO","FRO","Faroe Islands",354.17,2022,"ember"],["FR","FRA","France",44.18,2024,"ember"],["GA","GAB","Gabon",429.47,2023,"ember"],["GB","GBR","United Kingdom",215.79,2024,"ember"],["GD","GRD","Grenada",666.67,2022,"ember"],["GE","GEO","Georgia",143.06,2024,"ember"],["GF","GUF","French Guiana",204.08,2022,"ember"],["GH","GHA","Ghana",452.86,2023,"ember"],["GL","GRL","Greenland",111.11,2022,"ember"],["GM","GMB","Gambia",666.67,2023,"ember"],["GN","GIN","Guinea",182.72,2023,"ember"],["GP","GLP","Guadeloupe",493.9,2022,"ember"],["GQ","GNQ","Equatorial Guinea",605.1,2023,"ember"],["GR","GRC","Greece",319.76,2024,"ember"],["GT","GTM","Guatemala",272.66,2023,"ember"],["GU","GUM","Guam",611.11,2022,"ember"],["GW","GNB","Guinea-Bissau",625,2022,"ember"],["GY","GUY","Guyana",634.33,2023,"ember"],["HK","HKG","Hong Kong SAR China",681.99,2023,"ember"],["HN","HND","Honduras",289.5,2023,"ember"],["HR","HRV","Croatia",174.48,2024,"ember"],["HT","HTI","Haiti",534.65,2022,"ember"],["HU","HUN","Hungary",182.82,2024,"ember"],["ID","IDN","Indonesia",682.43,2023,"ember"],["IE","IRL","Ireland",279.79,2024,"ember"],["IL","ISR","Israel",567.26,2023,"ember"],["IN","IND","India",708.96,2024,"ember"],["IQ","IRQ","Iraq",689.4,2023,"ember"],["IR","IRN","Iran",648.68,2024,"ember"],["IS","ISL","Iceland",28.33,2023,"ember"],["IT","ITA","Italy",287.75,2024,"ember"],["JM","JAM","Jamaica",561.25,2022,"ember"],["JO","JOR","Jordan",539.21,2022,"ember"],["JP","JPN","Japan",483.73,2024,"ember"],["KE","KEN","Kenya",84.83,2024,"ember"],["KG","KGZ","Kyrgyzstan",152.65,2024,"ember"],["KH","KHM","Cambodia",497.46,2024,"ember"],["KI","KIR","Kiribati",500,2022,"ember"],["KM","COM","Comoros",642.86,2023,"ember"],["KN","KNA","St. Kitts & Nevis",636.36,2022,"ember"],["KP","PRK","North Korea",344.26,2022,"ember"],["KR","KOR","South Korea",415.65,2024,"ember"],["KW","KWT","Kuwait",637.24,2024,"ember"],["KY","CYM","Cayman Islands",642.86,2023,"ember"],["KZ","KAZ","Kazakhstan",801.79,2024,"ember"],["LA","LAO","Laos",232.12,2023,"ember"],["LB","LBN","Lebanon",369.47,2023,"ember"],["LC","LCA","St. Lucia",650,2022,"ember"],["LK","LKA","Sri Lanka",509.78,2022,"ember"],["LR","LBR","Liberia",435.9,2023,"ember"],["LS","LSO","Lesotho",20.83,2022,"ember"],["LT","LTU","Lithuania",139.34,2024,"ember"],["LU","LUX","Luxembourg",134.62,2024,"ember"],["LV","LVA","Latvia",136.22,2024,"ember"],["LY","LBY","Libya",830.53,2023,"ember"],["MA","MAR","Morocco",577.65,2024,"ember"],["MD","MDA","Moldova",629.56,2024,"ember"],["ME","MNE","Montenegro",413.51,2024,"ember"],["MG","MDG","Madagascar",477.27,2022,"ember"],["MK","MKD","North Macedonia",568.97,2024,"ember"],["ML","MLI","Mali",394.5,2023,"ember"],["MM","MMR","Myanmar (Burma)",569.69,2024,"ember"],["MN","MNG","Mongolia",784.01,2024,"ember"],["MO","MAC","Macao SAR China",448.98,2022,"ember"],["MQ","MTQ","Martinique",516.78,2022,"ember"],["MR","MRT","Mauritania",481.71,2022,"ember"],["MS","MSR","Montserrat",1000,2022,"ember"],["MT","MLT","Malta",484.16,2024,"ember"],["MU","MUS","Mauritius",633.03,2023,"ember"],["MV","MDV","Maldives",611.77,2023,"ember"],["MW","MWI","Malawi",54.65,2022,"ember"],["MX","MEX","Mexico",483.14,2024,"ember"],["MY","MYS","Malaysia",604.43,2024,"ember"],["MZ","MOZ","Mozambique",127.81,2023,"ember"],["NA","NAM","Namibia",47.62,2023,"ember"],["NC","NCL","New Caledonia",585.76,2022,"ember"],["NE","NER","Niger",687.5,2023,"ember"],["NG","NGA","Nigeria",507.85,2024,"ember"],["NI","NIC","Nicaragua",288.33,2023,"ember"],["NL","NLD","Netherlands",252.7,2024,"ember"],["NO","NOR","Norway",30.75,2024,"ember"],["NP","NPL","Nepal",23.36,2022,"ember"],["NR","NRU","Nauru",750,2023,"ember"],["NZ","NZL","New Zealand",120.11,2024,"ember"],["OM","OMN","Oman",545.33,2024,"ember"],["PA","PAN","Panama",258.74,2023,"ember"],["PE","PER","Peru",263.27,2024,"ember"],["PF","PYF","French Polynesia",436.62,2022,"ember"],["PG","PNG","Papua New Guinea",513.74,2023,"ember"],["PH","PHL","Philippines",613.38,2024,"ember"],["PK","PAK","Pakistan",398.61,2024,"ember"],["PL","POL","Poland",614.98,2024,"ember"],["PM","SPM","St. Pierre & Miquelon",600,2022,"ember"],["PR","PRI","Puerto Rico",664.53,2024,"ember"],["PS","PSE","Palestinian Territories",460.78,2022,"ember"],["PT","PRT","Portugal",111.8,2024,"ember"],["PY","PRY","Paraguay",24.86,2023,"ember"],["QA","QAT","Qatar",602.83,2024,"ember"],["RE","REU","Réunion",525.22,2022,"ember"],["RO","ROU","Romania",245.55,2024,"ember"],["RS","SRB","Serbia",670.8,2024,"ember"],["RU","RUS","Russia",446.17,2024,"ember"],["RW","RWA","Rwanda",301.89,2023,"ember"],["SA","SAU","Saudi Arabia",691.95,2024,"ember"],["SB","SLB","Solomon Islands",636.36,2023,"ember"],["SC","SYC","Seychelles",571.43,2023,"ember"],["SD","SDN","Sudan",214.33,2023,"ember"],["SE","SWE","Sweden",35.89,2024,"ember"],["SG","SGP","Singapore",498.74,2024,"ember"],["SI","SVN","Slovenia",227.11,2024,"ember"],["SK","SVK","Slovakia",96.49,2024,"ember"],["SL","SLE","Sierra Leone",47.62,2023,"ember"],["SN","SEN","Senegal",535.4,2023,"ember"],["SO","SOM","Somalia",523.81,2023,"ember"],["SR","SUR","Suriname",383.18,2023,"ember"],["SS","SSD","South Sudan",610.17,2023,"ember"],["ST","STP","São Tomé & Príncipe",555.56,2022,"ember"],["SV","SLV","El Salvador",99.29,2024,"ember"],["SY","SYR","Syria",682.27,2022,"ember"],["SZ","SWZ","Eswatini",142.86,2023,"ember"],["TC","TCA","Turks & Caicos Islands",653.85,2023,"ember"],["TD","TCD","Chad",615.39,2022,"ember"],["TG","TGO","Togo",478.26,2023,"ember"],["TH","THA","Thailand",555.43,2024,"ember"],["TJ","TJK","Tajikistan",98.7,2024,"ember"],["TM","TKM","Turkmenistan",1306.3,2023,"ember"],["TN","TUN","Tunisia",560.25,2024,"ember"],["TO","TON","Tonga",571.43,2023,"ember"],["TR","TUR","Türkiye",469.7,2024,"ember"],["TT","TTO","Trinidad & Tobago",682.11,2023,"ember"],["TW","TWN","Taiwan",635.15,2024,"ember"],["TZ","TZA","Tanzania",371.59,2023,"ember"],["UA","UKR","Ukraine",250.47,2022,"ember"],["UG","UGA","Uganda",57.39,2022,"ember"],["US","USA","United States",383.55,2024,"ember"],["UY","URY","Uruguay",96.7,2024,"ember"],["UZ","UZB","Uzbekistan",1121.18,2023,"ember"],["VC","VCT","St. Vincent & Grenadines",600,2023,"ember"],["VE","VEN","Venezuela",180.25,2023,"ember"],["VG","VGB","British Virgin Islands",647.06,2023,"ember"],["VI","VIR","U.S. Virgin Islands",641.79,2023,"ember"],["VN","VNM","Vietnam",486.13,2024,"ember"],["VU","VUT","Vanuatu",500,2023,"ember"],["WS","WSM","Samoa",400,2023,"ember"],["XK","XKX","Kosovo",958.72,2024,"ember"],["YE","YEM","Yemen",586.32,2023,"ember"],["ZA","ZAF","South Africa",713.9,2024,"ember"],["ZM","ZMB","Zambia",111,2023,"ember"],["ZW","ZWE","Zimbabwe",298.44,2023,"ember"]]}');
;// CONCATENATED MODULE: ./lib/impact/catalogue/equivalents.json
const equivalents_namespaceObject = /*#__PURE__*/JSON.parse('{"columns":["id","label","unit","digits","of","scale","amount","basis","standing","source"],"classic":[["tree-years","Trees to offset (1 year)","trees",2,"emissionsKg",1,22,"kg CO2 that one mature tree takes up in a year; other sources give 6 to 11","verified","eea-trees"],["car-km","Equivalent driving","km",1,"emissionsKg",1000,120,"g CO2 per km of a new car in the EU of 2018, rounded; cars on the road emit more","verified","eea-cars"],["smartphone-charges","Smartphone charges","charges",0,"energyKwh",1000,10,"Wh per charge","unverified","phone-battery"]]}');
;// CONCATENATED MODULE: ./lib/impact/catalogue/regions.json
const regions_namespaceObject = /*#__PURE__*/JSON.parse('{"q7":[["asia-east1","Taiwan",439.29,"google"],["asia-east2","Hong Kong",505.02,"google"],["asia-northeast1","Tokyo",452.85,"google"],["asia-northeast2","Osaka",296.19,"google"],["asia-northeast3","Seoul",356.57,"google"],["asia-south1","Mumbai",678.76,"google"],["asia-southeast1","Singapore",366.85,"google"],["asia-southeast2","Jakarta",560.55,"google"],["australia-southeast1","Sydney",497.5,"google"],["europe-north1","Finland",39.32,"google"],["europe-west1","Belgium",103.37,"google"],["europe-west2","London",105.94,"google"],["europe-west3","Frankfurt",275.82,"google"],["europe-west4","Netherlands",208.81,"google"],["europe-west6","Zurich",15.05,"google"],["northamerica-northeast1","Montreal",5.48,"google"],["southamerica-east1","Sao Paulo",67.32,"google"],["us-central1","Iowa",412.72,"google"],["us-east1","South Carolina",575.77,"google"],["us-east4","Northern Virginia",323.05,"google"],["us-west1","Oregon",79.23,"google"],["us-west2","Los Angeles",169.28,"google"],["us-west3","Salt Lake City",555.17,"google"],["us-west4","Las Vegas",357.3,"google"],["asia-south2","Delhi",531.83,"google"],["australia-southeast2","Melbourne",454.37,"google"],["europe-central2","Warsaw",642.88,"google"],["europe-southwest1","Madrid",89.04,"google"],["europe-west8","Milan",201.69,"google"],["europe-west9","Paris",16.3,"google"],["northamerica-northeast2","Toronto",58.56,"google"],["southamerica-west1","Santiago",238,"google"],["us-east5","Columbus",323.05,"google"],["us-south1","Dallas",302.95,"google"],["europe-west12","Turin",201.69,"google"],["me-west1","Tel Aviv",433.75,"google"],["africa-south1","Johannesburg",656.85,"google"],["europe-west10","Berlin",275.82,"google"],["me-central1","Doha",366,"google"],["me-central2","Dammam",382.23,"google"],["europe-north2","Stockholm",2.73,"google"],["northamerica-south1","Mexico",305,"google"],["us-central2","Oklahoma",372.23,"google"],["us-east2","Georgia",340.42,"google"]],"o2":[["af-south-1","Africa (Cape Town)","ZA","nf-co2footprint"],["ap-east-1","Asia Pacific (Hong Kong)","HK","nf-co2footprint"],["ap-east-2","Asia Pacific (Taipei)","TW","nf-co2footprint"],["ap-northeast-1","Asia Pacific (Tokyo)","JP","nf-co2footprint"],["ap-northeast-2","Asia Pacific (Seoul)","KR","nf-co2footprint"],["ap-northeast-3","Asia Pacific (Osaka)","JP","nf-co2footprint"],["ap-south-1","Asia Pacific (Mumbai)","IN","nf-co2footprint"],["ap-south-2","Asia Pacific (Hyderabad)","IN","nf-co2footprint"],["ap-southeast-1","Asia Pacific (Singapore)","SG","nf-co2footprint"],["ap-southeast-2","Asia Pacific (Sydney)","AU","nf-co2footprint"],["ap-southeast-3","Asia Pacific (Jakarta)","ID","nf-co2footprint"],["ap-southeast-4","Asia Pacific (Melbourne)","AU","nf-co2footprint"],["ap-southeast-5","Asia Pacific (Malaysia)","MY","nf-co2footprint"],["ap-southeast-6","Asia Pacific (New Zealand)","NZ","nf-co2footprint"],["ap-southeast-7","Asia Pacific (Thailand)","TH","nf-co2footprint"],["ca-central-1","Canada (Central)","CA","nf-co2footprint"],["ca-west-1","Canada West (Calgary)","CA","nf-co2footprint"],["eu-central-1","Europe (Frankfurt)","DE","nf-co2footprint"],["eu-central-2","Europe (Zurich)","CH","nf-co2footprint"],["eu-north-1","Europe (Stockholm)","SE","nf-co2footprint"],["eu-south-1","Europe (Milan)","IT","nf-co2footprint"],["eu-south-2","Europe (Spain)","ES","nf-co2footprint"],["eu-west-1","Europe (Ireland)","IE","nf-co2footprint"],["eu-west-2","Europe (London)","GB","nf-co2footprint"],["eu-west-3","Europe (Paris)","FR","nf-co2footprint"],["il-central-1","Israel (Tel Aviv)","IL","nf-co2footprint"],["me-central-1","Middle East (UAE)","AE","nf-co2footprint"],["me-south-1","Middle East (Bahrain)","BH","nf-co2footprint"],["mx-central-1","Mexico (Central)","MX","nf-co2footprint"],["sa-east-1","South America (São Paulo)","BR","nf-co2footprint"],["us-east-1","US East (N. Virginia)","US","nf-co2footprint"],["us-east-2","US East (Ohio)","US","nf-co2footprint"],["us-west-1","US West (N. California)","US","nf-co2footprint"],["us-west-2","US West (Oregon)","US","nf-co2footprint"]]}');
;// CONCATENATED MODULE: ./lib/impact/catalogue/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"G":{"ember":{"title":"Ember, Yearly Electricity Data, via @tgwf/co2 0.19.0","url":"https://github.com/thegreenwebfoundation/co2.js/blob/27cbe8328aeaad0824fb07b3640dc45b72228c7b/data/output/average-intensities.json","year":"2022-2024","licence":"CC-BY-4.0","retrieved":"2026-11-22","attribution":"Carbon intensity of electricity: Ember, Yearly Electricity Data, as published in @tgwf/co2 0.19.0, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)."},"google":{"title":"Google Cloud, carbon data by region","url":"https://github.com/GoogleCloudPlatform/region-carbon-info/tree/49f3f26","year":2024,"licence":"Apache-2.0","retrieved":"2026-11-22","attribution":"Carbon intensity of Google Cloud regions: GoogleCloudPlatform/region-carbon-info, licensed under Apache-2.0."},"nf-co2footprint":{"title":"nf-co2footprint, countries of AWS regions","url":"https://github.com/nextflow-io/nf-co2footprint/tree/9f05928","year":2024,"licence":"Apache-2.0","retrieved":"2026-11-22","attribution":"Countries of AWS regions: nextflow-io/nf-co2footprint, licensed under Apache-2.0."},"accelerators":{"title":"Model Card Gate\'s table of accelerators","url":"src/impact/catalogue/README.md","year":2026,"licence":"Apache-2.0","retrieved":"2026-11-22"},"calibration":{"title":"Model Card Gate\'s calibrated energy model","url":"src/impact/catalogue/README.md","year":2026,"licence":"Apache-2.0","retrieved":"2026-11-22"},"google-pue":{"title":"Google, data centre efficiency","url":"https://datacenters.google/efficiency","year":2024,"licence":"fact (a single figure)","retrieved":"2026-11-22"},"aws-pue":{"title":"AWS, sustainability of data centres","url":"https://aws.amazon.com/sustainability/data-centers","year":2024,"licence":"fact (a single figure)","retrieved":"2026-11-22"},"azure-pue":{"title":"Microsoft, PUE of its data centres, via nf-co2footprint","url":"https://github.com/nextflow-io/nf-co2footprint/tree/9f05928","year":2022,"licence":"fact (a single figure)","retrieved":"2026-11-22"},"eea-trees":{"title":"European Environment Agency, Trees help tackle climate change","url":"https://www.eea.europa.eu/articles/forests-health-and-climate-change/key-facts/trees-help-tackle-climate-change","year":2012,"licence":"fact (a single figure)","retrieved":"2026-11-22"},"eea-cars":{"title":"European Environment Agency, average of new cars in the EU (NEDC, 120.4 g/km), via carbontracker","url":"https://github.com/saintslab/carbontracker/tree/8beb2b9","year":2018,"licence":"fact (a single figure)","retrieved":"2026-11-22"},"phone-battery":{"title":"Convention: a phone battery of about 10 Wh, charger losses left out; no primary source found","url":null,"year":"undated","licence":"fact (a single figure)","retrieved":"2026-11-22"}}}');
;// CONCATENATED MODULE: ./lib/impact/catalogue.js






const SOURCES = sources_namespaceObject.G;
/** The year of a source when it is one year. */
function yearOf(source) {
    return typeof source.year === 'number' ? source.year : null;
}
/** Grid carbon intensity in g CO2e per kWh. */
const COUNTRIES = countries_namespaceObject.Ge;
const WORLD = countries_namespaceObject.z;
const EUROPEAN_UNION = countries_namespaceObject.PW;
/** Further names of countries, in lower case, to ISO 3166 alpha-2. */
const COUNTRY_ALIASES = countries_namespaceObject.z2;
const GOOGLE_REGIONS = regions_namespaceObject.q7;
const AWS_REGIONS = regions_namespaceObject.o2;
const ACCELERATORS = accelerators_namespaceObject.Ge;
const EQUIVALENTS = equivalents_namespaceObject;
const CALIBRATION = calibration_namespaceObject;
/** A row of the calibrated model. Throws when there is none: ids are the code's own. */
function calibrated(table, id) {
    const row = CALIBRATION[table].find(([rowId]) => rowId === id);
    if (!row)
        throw new RangeError(`The calibration has no ${table} "${id}".`);
    const [, label, best, low, high] = row;
    return { label, best: best ?? Number.NaN, low, high };
}

;// CONCATENATED MODULE: ./lib/impact/equivalents.js

/**
 * What energy (kWh) and emissions (kg CO2e) would be in other currencies; unknown stays null.
 */
function equivalentsOf(amounts, set) {
    return EQUIVALENTS[set].map(([id, label, unit, digits, of, scale, divisor, basis, standing, sourceId]) => {
        const amount = amounts[of];
        const source = SOURCES[sourceId];
        const doubt = standing === 'verified' ? '' : `; ${standing}`;
        return {
            id,
            label,
            unit,
            value: amount === null ? null : (amount * scale) / divisor,
            source: `${source.title} (${divisor} ${basis}${doubt})`,
            year: yearOf(source),
            digits,
        };
    });
}

;// CONCATENATED MODULE: ./lib/impact/accelerators.js

const VARIANT_WORDS = [...new Set(ACCELERATORS.flatMap(([, , , variant]) => variant))];
/**
 * The accelerators that a model name may mean. Variants of different power stay apart: "NVIDIA A100" means four,
 * "NVIDIA A100-SXM4-80GB" one.
 */
function findAccelerators(model) {
    const text = ` ${words(model)} `;
    const family = ACCELERATORS.filter(([, , families]) => families.some((name) => text.includes(` ${name} `)));
    const given = VARIANT_WORDS.filter((word) => text.includes(` ${word} `));
    return family
        .filter(([, , , variant]) => variant.length === 0 || given.every((word) => variant.includes(word)))
        .map(([vendor, name, , , platform, tdpWatts, basis, standing]) => ({
        name: `${vendor} ${name}`,
        tdpWatts,
        basis,
        standing,
        platform,
    }));
}
/** The kind of machine that all candidates agree on, else null. A stated power tells variants apart. */
function platformOf(candidates, tdpWatts) {
    const byPower = candidates.filter((one) => one.tdpWatts === tdpWatts);
    const [first, ...others] = byPower.length > 0 ? byPower : candidates;
    return first && others.every(({ platform }) => platform === first.platform) ? first.platform : null;
}
function words(text) {
    return text
        .toLowerCase()
        .replace(/(\d)\s+gb\b/g, '$1gb')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}

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
    const google = GOOGLE_REGIONS.find(([region]) => region === name);
    if (google) {
        const [region, location, gPerKwh, source] = google;
        const year = yearOf(SOURCES[source]);
        return { name: `${region} (${location})`, kind: 'region', gPerKwh, year, source, via: null, provider: 'google' };
    }
    const aws = AWS_REGIONS.find(([region]) => region === name);
    if (aws) {
        const country = countryOf(aws[2]);
        return country && { ...country, name: `${country.name} (for ${aws[0]})`, via: aws[3], provider: 'aws' };
    }
    if (name === 'eu' || name === 'european union') {
        const [area, gPerKwh, year, source] = EUROPEAN_UNION;
        return { name: area, kind: 'area', gPerKwh, year, source, via: null, provider: null };
    }
    return countryOf(name);
}
function countryOf(text) {
    const name = text.toLowerCase();
    const code = (Object.hasOwn(COUNTRY_ALIASES, name) ? COUNTRY_ALIASES[name] : name).toUpperCase();
    const row = COUNTRIES.find(([iso2, iso3, english]) => code === iso2 || code === iso3 || name === normalize(english));
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
    const platform = platformOf(findAccelerators(run.acceleratorModel?.value ?? ''), tdp.value);
    const pue = { of: 'pue', ...pueOf(run, platform) };
    if (platform === 'tpu-v2' || platform === 'tpu-v3') {
        const power = calibrated('systemPower', platform);
        const best = nameplateKwh(hours.value, count.value, power.best, pue.best);
        const factors = [{ of: 'load', ...power }, pue];
        return { range: productRange(best, factors), factors, text: `${power.best} ${power.label}, ${pueText(pue)}` };
    }
    const load = { of: 'load', ...calibrated('utilisation', 'mean-load') };
    const host = { of: 'host', ...calibrated('hostFactor', hostOf(platform, count.value)) };
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
    return calibrated('pue', named === 'unknown' && platform === 'soc' ? 'desk' : named);
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
    const share = calibrated('plausible', 'power-share');
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
    const known = findAccelerators(run.acceleratorModel?.value ?? '').filter(({ tdpWatts }) => tdpWatts !== null);
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
    const known = findAccelerators(model.value).filter(({ tdpWatts }) => tdpWatts !== null);
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
    const [, worldGPerKwh, worldYear, worldSource] = WORLD;
    const source = SOURCES[place?.source ?? worldSource];
    const via = place?.via ? SOURCES[place.via].attribution : null;
    const attribution = [source.attribution, via].filter(Boolean).join(' ') || null;
    const cited = { source: source.title, attribution };
    if (!place) {
        const { low, high } = calibrated('intensity', 'world');
        const region = 'World (location unknown)';
        return { gPerKwh: worldGPerKwh, low, high, basis: 'world', year: worldYear, region, ...cited };
    }
    const { gPerKwh, year, name: region } = place;
    const range = place.kind === 'area' ? calibrated('intensity', 'world') : around(gPerKwh, place.kind);
    return { gPerKwh, low: range.low, high: range.high, basis: 'region', year, region, ...cited };
}
function around(gPerKwh, id) {
    const { low, high } = calibrated('intensity', id);
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
        return method_calibrated(value, estimate);
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
function method_calibrated(value, estimate) {
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
        startedAt: pick('startedAt'),
        endedAt: pick('endedAt'),
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
 * Finds the run files of cards: those beside a card, else those of the closest folder above it that has any, when that
 * folder holds no other card. The tree is looked through once.
 */
function runFinder(tree) {
    let byFolder;
    return (card, scopes, isCardReadme) => {
        const home = (0,discovery/* folderOf */.yS)(card);
        if (card.startsWith('../'))
            return byHome(tree.pathsBelow(home)).get(home) ?? [];
        byFolder ??= byHome(tree.paths());
        for (let folder = home;; folder = (0,discovery/* folderOf */.yS)(folder)) {
            const files = (byFolder.get(folder) ?? []).filter((path) => path !== card);
            if (files.length > 0) {
                const shared = folder !== home && (0,discovery/* cardsBelow */.zN)(tree, folder, scopes, isCardReadme).some((other) => other !== card);
                return shared ? [] : files;
            }
            if (folder === '')
                return [];
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
        const paths = find(card.path, scopes, isCardReadme);
        if (paths.length === 0)
            return { run: null, candidates: [] };
        const homes = trainingsOf(paths);
        if (homes.length > MAX_TRAININGS)
            return { run: null, candidates: homes };
        const runs = await readAll(tree, paths);
        const run = chooseRun(runs, card);
        return { run, candidates: run ? [] : runs.map(({ path }) => path) };
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

/***/ 5567:
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
        startedAt: null,
        endedAt: null,
        crossChecks: [],
        notes: [],
        ignored: [],
        problems: [],
        readable: true,
    };
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
