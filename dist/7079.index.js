export const id = 7079;
export const ids = [7079];
export const modules = {

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ splitProse),
/* harmony export */   z: () => (/* binding */ composeSections)
/* harmony export */ });
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6873);
/* harmony import */ var _gist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5961);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2383);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9658);




/**
 * Puts sections together: each gets the statements of the sections it includes, in the order of the card, and within
 * it a statement that says the same as an earlier one becomes a repeat. So a limitation that stands under "technical"
 * and again under "knowledge" counts once among the limitations.
 */
function composeSections(own) {
    const sections = new Map();
    for (const id of _sections_js__WEBPACK_IMPORTED_MODULE_2__/* .SECTION_IDS */ .ZE) {
        const parts = [id, ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .includedSections */ .DH)(id)].flatMap((part) => own.get(part) ?? []);
        const first = parts.toSorted((a, b) => (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .compareLocations */ .Q)(a.location, b.location))[0];
        if (!first)
            continue;
        const statements = onceEach(parts.flatMap((p) => p.statements));
        sections.set(id, {
            id,
            title: (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(id),
            matched: [...new Set(parts.flatMap((p) => p.matched))],
            location: first.location,
            // Details are names, and a model may bear the name of its base.
            statements: id === 'model-details' ? statements : markRepeats(statements, POINTS.has(id)),
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
        .sort((a, b) => (0,_source_location_js__WEBPACK_IMPORTED_MODULE_3__/* .compareLocations */ .Q)(a.location, b.location));
}
/** Sections of points, which are told apart by what they are about, not by how they are worded. */
const POINTS = new Set([
    'limitations',
    'technical-limitations',
    'knowledge-limitations',
    'behavioral-limitations',
    'bias',
    'misuse-risks',
    'out-of-scope-uses',
    'ethical-considerations',
    'recommendations',
]);
/** @param points whether the same point in other words is a repeat too; what is true of every model is one point */
function markRepeats(statements, points) {
    if (statements.length < 2)
        return [...statements];
    const seen = new Map();
    return statements.flatMap((statement) => {
        if (statement.standing !== 'substantive')
            return statement;
        const key = points && statement.kind !== 'row' ? (0,_gist_js__WEBPACK_IMPORTED_MODULE_0__/* .gistOf */ .v)(statement.text) : (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S)(statement.text);
        const before = seen.get(key);
        if (!before) {
            seen.set(key, statement);
            return statement;
        }
        const { line, column } = before.location;
        // With and without its label, it is the same statement.
        if (statement.location.line === line && statement.location.column === column)
            return [];
        return { ...statement, standing: 'repeat' };
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

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ takesImages),
/* harmony export */   F7: () => (/* binding */ RISKS),
/* harmony export */   Qy: () => (/* binding */ takesCode),
/* harmony export */   SB: () => (/* binding */ keepsItem),
/* harmony export */   SH: () => (/* binding */ mayStart),
/* harmony export */   ay: () => (/* binding */ takesLinks),
/* harmony export */   f2: () => (/* binding */ wantsProse),
/* harmony export */   fN: () => (/* binding */ continues),
/* harmony export */   gU: () => (/* binding */ praises),
/* harmony export */   nG: () => (/* binding */ isOfWhatIsAbove),
/* harmony export */   q6: () => (/* binding */ relatedSections),
/* harmony export */   qt: () => (/* binding */ turnsAgainst),
/* harmony export */   rd: () => (/* binding */ absorbs)
/* harmony export */ });
/** Sections whose reader also looks below a sub-heading of another section: its content is theirs too. */
const ABSORBS = {
    'model-details': [
        'authorship',
        'model-description',
        'contact',
        'citation',
        'training-procedure',
        'hyperparameters',
        'hardware',
    ],
    'training-procedure': ['hyperparameters', 'hardware'],
    'environmental-impact': ['hardware'],
    evaluation: ['metrics', 'evaluation-data', 'safety-evaluation', 'factors', 'bias'],
    'ethical-considerations': ['bias', 'misuse-risks', 'guardrails'],
};
function absorbs(parent, child) {
    return parent === child || (ABSORBS[parent]?.includes(child) ?? false);
}
/** What can go wrong with a model. A labelled item of one of them, in the list of another, is an item of both. */
const CONCERNS = new Set([
    'limitations',
    'technical-limitations',
    'knowledge-limitations',
    'behavioral-limitations',
    'bias',
    'ethical-considerations',
    'misuse-risks',
    'factors',
]);
const USES = new Set([
    'intended-uses',
    'primary-uses',
    'secondary-uses',
    'out-of-scope-uses',
]);
/** Sections that must not borrow from others: what is out of scope is no intended use. */
const JEALOUS = new Set([...USES, ...CONCERNS, 'recommendations', 'guardrails']);
/** Whether an item labelled as `label` still belongs to the section whose list it stands in. */
function keepsItem(section, label) {
    if (absorbs(section, label) || (CONCERNS.has(section) && CONCERNS.has(label)))
        return true;
    return !(JEALOUS.has(section) && JEALOUS.has(label));
}
/** What is done with data and numbers; a limitation that is labelled "Training data" is about them and no account of them. */
const ACCOUNTS = new Set([
    'training-data',
    'training-procedure',
    'evaluation-data',
    'evaluation',
    'metrics',
    'safety-evaluation',
    'hardware',
    'model-details',
    'model-description',
]);
/** A list that its introduction turns against the section: what speaks for the model, or what to do about it. */
const TURN = /^\W*(?:even (?:considering|with|given|so|though)|despite|in spite of|nevertheless|nonetheless|to (?:mitigate|address|reduce|overcome|counter|avoid|alleviate)|(?:we|users) (?:recommend|should|mitigate)|mitigations?\b|recommendations?\b)/i;
/** A part that says what the model is good at. */
const STRENGTHS = /\b(?:strengths?|advantages?|benefits?|(?:does|works|performs|do|work|perform) (?:\w+ )?well|good at|capabilities)\b/i;
/** Whether a title inside of a section of concerns heads what speaks for the model. */
function praises(section, title) {
    return CONCERNS.has(section) && STRENGTHS.test(title) && !/\b(?:not?|n't|poorly|weakness\w*)\b/i.test(title);
}
/** Whether a list announced by such words is no list of what the section is about. */
function turnsAgainst(section, introduction) {
    return CONCERNS.has(section) && TURN.test(introduction);
}
/** Whether a label inside of a section starts the section that it names. */
function mayStart(inside, label) {
    return !(ACCOUNTS.has(label) && inside.some((section) => CONCERNS.has(section)));
}
/** Everyday words for data that belong to what stands above them: "Datasets" below "Evaluation data". */
const DATA_WORD = /^\W*(?:the )?(?:data|data ?sets?|corpus|corpora|(?:data )?pre-?processing|data sources?)\W*$/i;
/** Whether a title of data only says more about the section it stands in. */
function continues(inside, title) {
    if (inside.includes('training-data'))
        return false;
    return DATA_WORD.test(title) && (inside.includes('evaluation-data') || inside.includes('evaluation'));
}
/** Sections about data and measurement, whose caveats are not the model's. */
const OF_DATA = new Set([
    'evaluation-data',
    'training-data',
    'metrics',
    'evaluation',
]);
/** Sections of which an overview is one of the model. */
const OF_MODEL = new Set(['model-details', 'model-description', 'architecture']);
const MODEL = /model|modell|modèle|模型|モデル|모델|модел/i;
const OVERVIEW = /^\W*(?:overview|details?|about|specifications?|information|概述|概要|基本信息)\W*$/i;
/** Whether a title only looks like one of a section of its own where it stands: caveats of data, a summary of results. */
function isOfWhatIsAbove(named, title, inside) {
    if (named === 'limitations')
        return /^\W*caveats?\W*$/i.test(title) && inside.some((section) => OF_DATA.has(section));
    const overview = named === 'model-description' || (named === 'model-details' && OVERVIEW.test(title));
    return overview && inside.some((section) => !OF_MODEL.has(section)) && !MODEL.test(title);
}
/** Sections of prose, which a word, a flag or a number does not fill. */
function wantsProse(section) {
    return JEALOUS.has(section) || section === 'model-description';
}
/** Results and figures must stand in the card; where to find them is not what they are. */
const FIGURES = new Set([
    'evaluation',
    'safety-evaluation',
    'metrics',
    'results',
    'disaggregated-results',
    'uncertainty',
    'environmental-impact',
    'energy',
    'emissions',
    'inference-energy',
]);
/** Whether a bare link fills the section: the name of a data set or a contact does, a pointer to limitations does not. */
function takesLinks(section) {
    return !wantsProse(section) && !FIGURES.has(section);
}
/** Sections that are often nothing but code: how to run the model, how to cite it, what it needs. */
const CODE = new Set(['how-to-use', 'citation', 'requirements']);
/** Sections that a block of settings answers. */
const SETTINGS = new Set(['hyperparameters', 'training-procedure']);
const SETTING = /[\p{L}\w]["']?\s*[:=]\s*["']?[\w.+-]|--[\w-]+[ =][\w.]/u;
/** Lines of code that do something: neither blank nor a comment. */
const DOES = /^(?!\s*(?:#|\/\/|\.\.\.|\/\*|\*|<!--|$)).*[\p{L}\p{N}]/mu;
/**
 * Whether a code block is content of the section. A block of comments or dots is content of none; settings tell how
 * the model was trained; results printed into a block without a language are results. Everywhere else code is an example
 * of what the words say, and without words there is nothing to judge.
 */
function takesCode(section, language, text) {
    const start = text.slice(0, 20_000);
    if (!DOES.test(start))
        return false;
    if (CODE.has(section))
        return true;
    if (SETTINGS.has(section))
        return SETTING.test(start);
    const results = /^(?:|text|txt|plain|plaintext|console|csv|json|yaml)$/i.test(language);
    return ((section === 'evaluation' || section === 'metrics' || section === 'results') &&
        results &&
        /\d[.,]\d/.test(start) &&
        !/^\s*[$>]?\s*(?:python|pip|bash|sh|\.\/)/.test(start));
}
const PICTURES = new Set([
    'evaluation',
    'results',
    'disaggregated-results',
    'safety-evaluation',
    'metrics',
    'factors',
    'evaluation-data',
]);
/** Whether a picture that is described in words is content of the section: a plot of results is. */
function takesImages(section) {
    return PICTURES.has(section);
}
/** "Risks" in the languages of cards. */
const RISKS = /(?<!\p{L})(?:risks?|riesgos?|riscos?|risques?|risiken|risiko|rischi|risico['’]?s|risicos?|ryzyk[oa]|riskler|риски|rủi ro)(?!\p{L})|风险|風險|リスク|위험/iu;
/** What risks and harms are in Mitchell et al. 2019, §4.8: to people, by misuse, with data about them. */
const HARM = /\b(?:harm(?:s|ful|ed|ing)?|misus\w*|abus\w+|malicious\w*|sensitive|privacy|private|personal (?:data|information)|personally|consent|surveil\w+|discriminat\w+|stereotyp\w*|prejudic\w*|marginali[sz]ed|vulnerable|minorit\w+|offensive|toxic\w*|hateful?|violen\w+|explicit|dangerous|unsafe|safety|mislead\w*|misinform\w*|disinform\w*|decei\w+|decept\w+|manipulat\w+|defam\w+|impersonat\w+|deepfakes?|weapon\w*|human (?:life|rights|dignity)|legal|ethic\w*|societ\w+|moral\w*|high-stakes|medical|clinical|patients?)\b|伤害|危害|滥用|隐私|歧视|有害|悪用|差別|プライバシー|개인정보|차별|유해|악용|\b(?:dañ\w+|perjudic\w+|privacidad\w*|privacidade|dano\w*|nuisible|préjudic\w+|vie privée|schäd\w+|missbrauch\w*|datenschutz\w*|dann\w+|merugikan|penyalahgunaan)|вред|злоупотреб|приватн|конфиденц/iu;
/**
 * Sections under whose title others are often answered: who writes of ethics may write of bias, who writes of training
 * may name the data. They count as answered by the statements that do.
 */
const RELATED = [
    {
        under: 'ethical-considerations',
        section: 'bias',
        evidence: /\b(?:bias(?:es|ed)?|stereotyp\w*|discriminat\w*|(?:un)?fair(?:ness|ly)?|prejudic\w*|under-?represent\w*|disparit\w*)\b|偏见|偏見|歧视|歧視|バイアス|差別|편향|차별|предвз|дискримин|\bsesgos?\b|\bvi[eé]s\w*|\bbiais\b/i,
    },
    {
        under: 'ethical-considerations',
        titles: /^\W*(?:\w+ )?(?:considerations?|disclaimers?)\W*$/i,
        section: 'limitations',
        evidence: /\b(?:(?:can|may|might|could) (?:still |also |sometimes |occasionally )?(?:produce|generate|output|hallucinate|fail|struggle|miss|degrade|be (?:wrong|inaccurate|incorrect|biased|unreliable))|struggles? (?:with|to)|hallucinat\w+|does not (?:support|handle|perform|work)|(?:cannot|unable to|fails to)|degrades?)\b/i,
    },
    // "Bias, Risks, and Limitations" of the Hugging Face template promises no ethics; what it says of harm is one.
    ...['limitations', 'bias'].map((under) => ({
        under,
        titles: RISKS,
        section: 'ethical-considerations',
        evidence: HARM,
    })),
    {
        under: 'training-procedure',
        section: 'training-data',
        evidence: /\b(?:(?:fine-?|pre-?)?(?:trained|tuned|training) (?:on|with|using|from)\b.{0,60}\b(?:data|dataset|datasets|corpus|corpora|images?|texts?|examples?|samples?|tokens|records|pairs|sentences|documents|articles|books)\b|training (?:data|set|corpus)\b)/i,
    },
];
/**
 * The sections that a statement answers besides its own.
 *
 * @param titles the titles above the statement, the closest ones
 */
function relatedSections(section, titles, text) {
    const start = text.slice(0, 4000);
    return RELATED.filter(({ under, titles: wanted, evidence }) => under === section && (!wanted || titles.some((title) => wanted.test(title))) && evidence.test(start)).map((related) => related.section);
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ titleMatcher)
});

// EXTERNAL MODULE: ./lib/cards/markdown/inline.js
var inline = __webpack_require__(2371);
;// CONCATENATED MODULE: ./lib/cards/foreign-names.js
/**
 * Names of sections in Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Indonesian, Russian, Italian,
 * Turkish, Dutch and Polish, a line for each, beside those that stand with the English ones in `section-aliases.ts`.
 * `strong`, `weak` and `never` mean what they mean there. Titles in plain Chinese, Japanese and Korean stand here too,
 * since scripts without spaces are matched by what they contain.
 */
const FOREIGN_NAMES = {
    'model-details': {
        strong: `模型细节; 模型概况; 技术规格; モデル仕様; モデルカード情報; 모델 상세; 모델 상세 정보; 모델 개요; información del modelo; ficha técnica; informações do modelo; fiche technique; caractéristiques du modèle; Modellinformationen; Modellübersicht; Angaben zum Modell
      informasi model; rincian model; детали модели; информация о модели; описание характеристик; dettagli del modello; informazioni sul modello; scheda tecnica; model ayrıntıları; model detayları; model bilgileri; modeldetails; modelinformatie; szczegóły modelu; informacje o modelu; dane modelu`,
    },
    authorship: {
        strong: '开发团队; 研发团队; 作者信息; 開発元; 開発チーム; 제작자; 개발팀; desarrolladores; desenvolvedores; développeurs; Entwickler; Entwicklerteam; pembuat; разработчик; команда разработчиков; sviluppato da; autori; sviluppatori; geliştiren; geliştirici; yazarlar; ontwikkeld door; ontwikkelaars; auteurs; opracowane przez; autorzy; twórcy',
    },
    'model-description': {
        strong: '模型说明; 这是什么; これは何; モデルについて; 모델이란; 모델 소개; presentación del modelo; apresentação do modelo; présentation du modèle; Beschreibung des Modells; gambaran model; gambaran umum model; descrizione del modello; model açıklaması; model tanımı; modelbeschrijving; beschrijving van het model; opis modelu',
        weak: '这是什么; présentation; Beschreibung; Überblick; gambaran umum; pendahuluan; descrizione; introduzione; panoramica; açıklama; giriş; genel bakış; beschrijving; inleiding; overzicht; opis; wprowadzenie; обзор; 개요',
    },
    'intended-uses': {
        strong: `适用场景; 使用目的; 适合谁; 谁应该使用; 可以用来做什么; 能用来做什么; 有什么用; 利用シーン; 使用用途; 何に使う; 何のため; 誰のため; 対象ユーザー; 무엇을 위한; 누구를 위한; 어디에 쓰; 무엇에 쓰; 언제 사용하; 사용 사례; 활용 방안; 권장 용도; 의도된 사용
      finalidad; propósito del modelo; finalidade; propósito; finalité; utilisation recommandée; Anwendungsbereich; Anwendungsgebiete; Zielgruppe; tujuan; tujuan model; peruntukan; целевое использование; применение; варианты использования; кейсы использования; ambiti di applicazione; uso consigliato; utilizzo previsto; utilizzi previsti; scopo; finalità; kullanım alanları; kullanım senaryoları; hedeflenen kullanım; amaçlanan kullanım; toepassingen; gebruiksscenario's; bedoelde toepassing; zamierzone zastosowanie; zamierzone użycie; zastosowania; przypadki użycia`,
        weak: 'utilizzo; uso; kullanım; gebruik; zastosowanie; użycie; doel; cel; kegunaan',
    },
    'primary-uses': {
        strong: 'uso principal; utilisation principale; Hauptverwendung; Hauptanwendung; penggunaan utama; основное использование; основное применение; uso primario; utilizzo diretto; birincil kullanım; doğrudan kullanım; primair gebruik; direct gebruik; główne zastosowanie; bezpośrednie użycie; 主要使用场景; 주요 용도',
    },
    'secondary-uses': {
        strong: 'uso secundario; uso secundário; utilisation secondaire; utilisation en aval; nachgelagerte Verwendung; sekundäre Verwendung; penggunaan sekunder; вторичное использование; uso secondario; utilizzo a valle; ikincil kullanım; secundair gebruik; zastosowanie wtórne; 二次用途; 2次利用; 후속 활용; 다운스트림 활용; 부차적 용도',
    },
    'out-of-scope-uses': {
        strong: `不适合; 不适用场景; 不应使用; 不应该使用; 不建议使用; 不能用于; 不要用于; 什么时候不; 何时不; 超出使用范围; 使うべきでない; 使ってはいけない; 適さない用途; 推奨されない; 向いていない用途; 想定していない; 사용하지 말아야; 사용하면 안; 사용하지 않아야; 적합하지 않은; 부적합한 용도; 범위를 벗어난; 의도하지 않은 사용
      uso no previsto; usos no recomendados; uso fuera del alcance; uso fora do escopo; usos não previstos; usos não recomendados; usages non prévus; usages hors périmètre; usages déconseillés; nicht geeignet; ungeeignete Verwendung; nicht empfohlen; unzulässige Verwendung; tidak untuk; tidak disarankan; tidak dimaksudkan; нецелевое использование; запрещённое использование; не рекомендуется; ограничения использования; usi non previsti; uso non previsto; usi vietati; usi sconsigliati; non adatto; kullanım dışı; kapsam dışı kullanım; amaç dışı kullanım; uygun olmayan kullanım; yasak kullanım; oneigenlijk gebruik; niet bedoeld; niet geschikt; buiten scope; ongeschikt gebruik; poza zakresem; niedozwolone użycie; zastosowania niedozwolone; nieprzeznaczone; nie nadaje się`,
    },
    'misuse-risks': {
        strong: '滥用风险; 恶意使用; 恶意用途; 悪用リスク; 不正利用; 오용 위험; 악의적 사용; riesgos de mal uso; riscos de uso indevido; risques de mésusage; usage malveillant; Missbrauchsrisiken; risiko penyalahgunaan; risks of misuse; злонамеренное использование; uso improprio; uso malevolo; abuso; kötüye kullanım; misbruik; nadużycia; niewłaściwe użycie',
    },
    limitations: {
        strong: `不能做什么; 做不到; 会出什么问题; 可能出错; 可能出现的问题; 已知局限; 弱点; 不擅长; できないこと; 苦手なこと; うまくいかない; 問題点; 既知の制限; 할 수 없는; 하지 못하는; 못하는 것; 잘못될 수; 알려진 문제; 약점
      problemas conocidos; debilidades; puntos débiles; problemas conhecidos; fraquezas; pontos fracos; problèmes connus; faiblesses; points faibles; bekannte Probleme; bekannte Einschränkungen; Fehlerfälle; masalah yang diketahui; kekurangan; известные проблемы; слабые стороны; слабые места; problemi noti; punti deboli; debolezze; bilinen sorunlar; zayıf yönler; sınırlar; eksiklikler; bekende problemen; zwakke punten; tekortkomingen; znane problemy; słabe strony; wady`,
        weak: '注意事项; 注意事項; 주의 사항',
    },
    'technical-limitations': {
        strong: 'limitazioni tecniche; teknik sınırlamalar; technische beperkingen; ograniczenia techniczne; 技術的な制約; 기술적 제약; 技术局限性',
    },
    'knowledge-limitations': {
        strong: '知识局限; 知识截止; 知識の限界; 지식의 한계; limitaciones de conocimiento; limitações de conhecimento; limites de connaissances; Wissensgrenzen; keterbatasan pengetahuan; ограничения знаний; limitazioni della conoscenza; bilgi sınırlamaları; kennisbeperkingen; ograniczenia wiedzy',
    },
    'behavioral-limitations': {
        strong: '行为局限; 振る舞いの限界; 행동 한계; limitaciones de comportamiento; limitações comportamentais; limites comportementales; Verhaltensgrenzen; keterbatasan perilaku; ограничения поведения; limitazioni comportamentali; davranışsal sınırlamalar; gedragsbeperkingen; ograniczenia behawioralne',
    },
    bias: {
        strong: '公正性; 歧视; 是否公平; 偏り; 편견; equidad; discriminación; equidade; justiça; discriminação; partialité; Fairness; Vorurteile; keadilan; prasangka; предубеждения; дискриминация; equità; discriminazione; bias ed equità; adalet; yanlılık; ayrımcılık; eerlijkheid; vertekening; vooroordelen; uprzedzenia; stronniczość; sprawiedliwość',
    },
    factors: { strong: '影响因素; 影響要因; 영향 요인; Einflussfaktoren; fattori; faktörler; factoren; czynniki' },
    metrics: {
        strong: '评价指标; 性能指标; メトリクス; 측정 지표; 성능 지표; métricas de evaluación; métricas de avaliação; métriques d’évaluation; Bewertungsmetriken; Gütemaße; metrik evaluasi; метрики качества; metriche di valutazione; ölçütler; değerlendirme ölçütleri; meetwaarden; evaluatiemetrieken; metryki; miary',
    },
    evaluation: {
        strong: '效果如何; 效果怎么样; 表现如何; 实验; 测试结果; どのくらい; 精度評価; 実験; 얼마나 잘; 얼마나 정확; 실험 결과; resultados experimentales; resultados experimentais; résultats expérimentaux; Testergebnisse; Leistungsbewertung; pengujian; evaluasi model; результаты оценки; результаты экспериментов; risultati sperimentali; performance del modello; başarım; performans; deney sonuçları; prestaties; evaluatieresultaten; ocena; wydajność; skuteczność',
        weak: '测试; 効果',
    },
    'evaluation-data': {
        strong: '测试集; 验证集; 评估数据集; テストセット; 評価用データ; 테스트 데이터; 평가 데이터셋; datos de prueba; conjunto de prueba; dados de teste; conjunto de teste; données de test; jeu de test; Testdatensatz; Testset; set data uji; тестовая выборка; тестовый набор; dati di valutazione; dati di test; değerlendirme verisi; test verisi; test verileri; evaluatiedata; testdata; dane testowe; dane ewaluacyjne; zbiór testowy',
    },
    'safety-evaluation': {
        strong: '安全测试; 红队测试; 安全性テスト; レッドチーム; 안전성 테스트; 레드팀; evaluación de la seguridad; avaliação de segurança; évaluation de la sécurité; Sicherheitsbewertung; Sicherheitstests; pengujian keamanan; тестирование безопасности; valutazione della sicurezza; güvenlik değerlendirmesi; veiligheidsevaluatie; ocena bezpieczeństwa',
    },
    'safety-evaluation-plan': {
        strong: '评估计划; 安全评估计划; 評価計画; 평가 계획; plan de evaluación; plano de avaliação; plan d’évaluation; Evaluierungsplan; rencana evaluasi; план оценки; piano di valutazione; değerlendirme planı; evaluatieplan; plan ewaluacji',
    },
    guardrails: {
        strong: '安全防护; 防护措施; 护栏; ガードレール; 安全対策; 가드레일; 안전 장치; 안전장치; salvaguardas; medidas de mitigación; medidas de mitigação; garde fous; mesures d’atténuation; Schutzmaßnahmen; Sicherheitsmaßnahmen; pengaman; langkah mitigasi; меры безопасности; меры по снижению рисков; misure di sicurezza; misure di mitigazione; güvenlik önlemleri; koruma önlemleri; veiligheidsmaatregelen; waarborgen; zabezpieczenia; środki bezpieczeństwa',
    },
    'training-data': {
        strong: '用什么数据训练; 用什么训练; 训练集; 训练数据集; 何で学習; 学習データセット; 学習に使用したデータ; 무엇으로 학습; 훈련 데이터셋; 학습 데이터셋; 학습 말뭉치; données d’apprentissage; corpus d’entraînement; conjunto de treinamento; Trainingskorpus; Lerndaten; korpus pelatihan; sumber data; тренировочные данные; источники данных; dataset di addestramento; dati di training; eğitim veri seti; trainingsdataset; trainingsgegevens; dane uczące; zbiór treningowy; zbiór uczący',
        weak: 'veri; veriler; gegevens; dane',
    },
    'training-procedure': {
        strong: '如何训练的; 怎么训练的; 怎样训练的; 是如何训练; 是怎么训练; 是怎么做的; 训练设置; 学習の詳細; どのように学習; どうやって学習; どうやって作; 어떻게 학습되; 어떻게 학습했; 어떻게 훈련되; 어떻게 훈련했; 어떻게 만들었; 학습 설정; 훈련 과정; detalles de entrenamiento; detalhes de treinamento; détails d’entraînement; Trainingsdetails; Trainingsverlauf; Ablauf des Trainings; detail pelatihan; детали обучения; процедура тренировки; procedura di addestramento; processo di addestramento; dettagli di addestramento; eğitim prosedürü; eğitim detayları; trainingsprocedure; trainingsproces; proces trenowania; procedura treningu; przebieg treningu',
        weak: 'eğitim; trening; trenowanie',
    },
    hyperparameters: {
        strong: '训练参数; 学習パラメータ; 학습 파라미터; iperparametri; hiperparametreler; hyperparameters; hiperparametry; trainingsparameter',
    },
    hardware: {
        strong: '训练硬件; 学習環境; 학습 환경; 학습 하드웨어; equipo utilizado; Rechenhardware; donanım; sprzęt; аппаратное обеспечение; infrastruttura',
    },
    'environmental-impact': {
        strong: '能源消耗量; 用了多少电; 环境成本; 環境負荷量; エネルギー消費; 二酸化炭素排出; 에너지 사용량; 전력 소비; 탄소 발자국; consumo energético; consommation d’énergie; émissions de co2; Energiebedarf; Stromverbrauch; ökologischer Fußabdruck; konsumsi energi; влияние на окружающую среду; потребление энергии; impronta di carbonio; consumo energetico; emissioni; karbon ayak izi; enerji tüketimi; karbon emisyonu; milieueffect; milieubelasting; energieverbruik; co2 uitstoot; ślad węglowy; zużycie energii; emisje',
    },
    'ethical-considerations': {
        strong: '伦理问题; 伦理与风险; 安全与伦理; 社会影响; 会伤害; 是否安全; 安全吗; 倫理的配慮; 倫理的な考慮; 社会的影響; 安全ですか; 윤리적 문제; 사회적 영향; 안전한가; aspectos éticos; impacto social; aspectos sociais; enjeux éthiques; impact social; ethische Fragen; gesellschaftliche Auswirkungen; aspek etika; dampak sosial; этические вопросы; социальное воздействие; etica; questioni etiche; rischi; impatto sociale; etik; etik konular; riskler; ethiek; ethische aspecten; risico’s; etyka; kwestie etyczne; zagrożenia; ryzyka',
    },
    recommendations: {
        strong: '使用建议; 我们建议; 推荐做法; 安全使用; 負責任使用; 安全に使う; 안전하게 사용; 권고 사항; 권고사항; 추천 사항; buenas prácticas; boas práticas; bonnes pratiques; Hinweise zur Nutzung; praktik terbaik; saran; лучшие практики; советы; buone pratiche; consigli; öneriler; tavsiyeler; aanbevolen werkwijze; adviezen; zalecenia; rekomendacje; dobre praktyki',
    },
    'how-to-use': {
        strong: '怎么用; 怎么使用; 使用示例; 快速上手; 安装; 使用例; クイックスタート; インストール; 시작하기; 설치; 빠른 시작; 사용 예시; inicio rápido; ejemplo de uso; início rápido; exemplo de uso; démarrage rapide; exemple d’utilisation; Schnellstart; Anwendungsbeispiel; mulai cepat; contoh penggunaan; быстрый старт; пример использования; come usare; guida rapida; esempio di utilizzo; nasıl kullanılır; hızlı başlangıç; kullanım örneği; hoe te gebruiken; snel aan de slag; gebruiksvoorbeeld; jak używać; szybki start; przykład użycia',
    },
    citation: {
        strong: '如何引用; 引用方法; 引用情報; 인용 방법; cómo citar; como citar; comment citer; Zitierweise; cara mengutip; как цитировать; citazione; come citare; atıf; alıntı; citeren; citatie; cytowanie; jak cytować',
    },
    contact: {
        strong: '联系人; 问题反馈; 問い合わせ; 問い合わせ先; 연락하기; datos de contacto; informações de contato; contactez; Ansprechpartner; informasi kontak; обратная связь; связаться; contatto; iletişim; contactgegevens; kontakt; dane kontaktowe',
    },
    version: {
        strong: '模型版本; 版本信息; 发布日期; 版本历史; バージョン情報; リリース日; 公開日; モデルのバージョン; 모델 버전; 출시일; 릴리스 날짜; 버전 정보; versión del modelo; fecha de publicación; fecha de lanzamiento; historial de versiones; versão do modelo; data de lançamento; histórico de versões; version du modèle; date de publication; historique des versions; Modellversion; Veröffentlichungsdatum; Versionsgeschichte; versi model; tanggal rilis; riwayat versi; версия модели; дата выпуска; дата релиза; история версий; versione del modello; data di rilascio; cronologia delle versioni; model sürümü; yayın tarihi; sürüm geçmişi; modelversie; releasedatum; versiegeschiedenis; wersja modelu; data wydania; historia wersji',
        weak: '版本; バージョン; 버전; versión; versão; versi; версия; versione; sürüm; versie; wersja',
    },
    'inputs-and-outputs': {
        strong: '输入和输出; 输入与输出; 输入输出; 输入格式; 输出格式; 入出力; 入力と出力; 入力形式; 出力形式; 입력과 출력; 입출력; 입력 형식; 출력 형식; entradas y salidas; entrada y salida; formato de entrada; formato de salida; entradas e saídas; entrada e saída; formato de saída; entrées et sorties; format d’entrée; format de sortie; Ein und Ausgabe; Eingaben und Ausgaben; Eingabeformat; Ausgabeformat; masukan dan keluaran; input dan output; format masukan; format keluaran; входные и выходные данные; вход и выход; формат ввода; формат вывода; input e output; ingressi e uscite; formato di input; formato di output; girdi ve çıktı; girdiler ve çıktılar; girdi biçimi; çıktı biçimi; invoer en uitvoer; invoerformaat; uitvoerformaat; wejście i wyjście; wejścia i wyjścia; format wejścia; format wyjścia',
    },
    'base-model': {
        strong: '基础模型; 基座模型; 底座模型; ベースモデル; 元モデル; 基盤モデル; 베이스 모델; 기반 모델; 기본 모델; modelo base; modelo de base; modèle de base; Basismodell; Ausgangsmodell; model dasar; базовая модель; исходная модель; modello base; modello di base; temel model; basismodel; model bazowy',
    },
    license: {
        strong: '许可证; 许可协议; 授权协议; 開源協議; 开源协议; 授權; ライセンス; 利用規約; 라이선스; 라이센스; licencia; licença; licence; Lizenz; lisensi; лицензия; лицензирование; licenza; lisans; licentie; licencja',
        never: 'limitation; 限制',
    },
    language: {
        strong: '支持的语言; 支持语言; 対応言語; サポート言語; 지원 언어; idiomas soportados; idiomas admitidos; lenguas soportadas; idiomas suportados; langues prises en charge; langues supportées; unterstützte Sprachen; bahasa yang didukung; поддерживаемые языки; lingue supportate; desteklenen diller; ondersteunde talen; obsługiwane języki',
        weak: '语言; 語言; 言語; 언어; idioma; idiomas; langue; langues; Sprache; Sprachen; bahasa; язык; языки; lingua; lingue; dil; diller; taal; talen; język; języki',
    },
    distribution: {
        strong: '模型下载; 下载地址; 获取方式; 模型来源; 分发渠道; ダウンロード; モデルの入手; 配布; 配布方法; 다운로드; 모델 다운로드; 배포 채널; fuentes del modelo; canales de distribución; descarga del modelo; fontes do modelo; canais de distribuição; download do modelo; sources du modèle; canaux de distribution; téléchargement; Bezugsquellen; Vertriebskanäle; Vertriebswege; Modellquellen; sumber model; saluran distribusi; unduhan; источники модели; каналы распространения; скачать модель; fonti del modello; canali di distribuzione; download del modello; model kaynakları; dağıtım kanalları; modelbronnen; distributiekanalen; źródła modelu; kanały dystrybucji',
    },
    'intended-users': {
        strong: '目标用户; 目标受众; 适用人群; 适合谁; 谁应该使用; 想定ユーザー; 対象ユーザー; 対象者; 誰のため; 대상 사용자; 예상 사용자; 누구를 위한; usuarios previstos; usuarios objetivo; público objetivo; usuários previstos; público alvo; utilisateurs visés; utilisateurs prévus; public cible; public visé; Zielgruppe; vorgesehene Nutzer; Zielnutzer; pengguna yang dituju; target pengguna; целевая аудитория; целевые пользователи; предполагаемые пользователи; utenti previsti; utenti target; pubblico di riferimento; hedef kullanıcılar; hedef kitle; beoogde gebruikers; doelgroep; docelowi użytkownicy; zamierzeni użytkownicy; grupa docelowa',
    },
    'acceptable-use-policy': {
        strong: '可接受使用政策; 使用政策; 使用条款与政策; 利用ポリシー; 利用方針; 허용 가능한 사용 정책; 사용 정책; 이용 정책; política de uso aceptable; política de uso; política de uso aceitável; politique d’utilisation acceptable; politique d’utilisation; charte d’utilisation; Nutzungsrichtlinie; Nutzungsrichtlinien; Richtlinie zur zulässigen Nutzung; kebijakan penggunaan; kebijakan penggunaan yang dapat diterima; политика допустимого использования; политика использования; politica di utilizzo; politica di utilizzo accettabile; kabul edilebilir kullanım politikası; kullanım politikası; beleid voor aanvaardbaar gebruik; gebruiksbeleid; zasady dopuszczalnego użytkowania; polityka dopuszczalnego użytkowania; zasady użytkowania',
    },
    'trade-offs': {
        strong: '权衡; 取舍; トレードオフ; 트레이드오프; 상충 관계; compensaciones; compromisos de rendimiento; compromissos de desempenho; compromis; arbitrages; Zielkonflikte; Abwägungen; kompromi; pertukaran kinerja; компромиссы; compromessi; ödünleşimler; afwegingen; kompromisy',
    },
    results: {
        strong: '评测结果; 评估结果; 実験結果; 評価結果; 평가 결과; resultados de la evaluación; resultados da avaliação; résultats de l’évaluation; Evaluierungsergebnisse; hasil evaluasi; результаты оценки; risultati della valutazione; değerlendirme sonuçları; evaluatieresultaten; wyniki ewaluacji',
        weak: '结果; 結果; 결과; resultados; résultats; Ergebnisse; hasil; результаты; risultati; sonuçlar; resultaten; wyniki',
    },
    'disaggregated-results': {
        strong: '分组结果; 分群体结果; 按群体; グループ別結果; 属性別; 그룹별 결과; 집단별 성능; resultados desagregados; resultados por grupo; résultats désagrégés; résultats par groupe; aufgeschlüsselte Ergebnisse; Ergebnisse nach Gruppen; hasil per kelompok; hasil terpilah; результаты по группам; risultati disaggregati; risultati per gruppo; gruplara göre sonuçlar; uitgesplitste resultaten; resultaten per groep; wyniki w podziale na grupy; wyniki według grup',
    },
    uncertainty: {
        strong: '不确定性; 置信区间; 不確実性; 信頼区間; 불확실성; 신뢰 구간; incertidumbre; intervalos de confianza; incerteza; intervalos de confiança; incertitude; intervalles de confiance; Unsicherheit; Unsicherheiten; Konfidenzintervalle; ketidakpastian; interval kepercayaan; неопределённость; доверительные интервалы; incertezza; intervalli di confidenza; belirsizlik; güven aralıkları; onzekerheid; betrouwbaarheidsintervallen; niepewność; przedziały ufności',
    },
    'training-data-size': {
        strong: '训练数据规模; 数据规模; 数据量; 学習データの規模; データ量; データサイズ; 학습 데이터 규모; 데이터 크기; 데이터 규모; tamaño de los datos; tamaño del conjunto de datos; tamanho dos dados; tamanho do conjunto de dados; taille des données; taille du jeu de données; Datenumfang; Größe des Datensatzes; Umfang der Trainingsdaten; ukuran data; ukuran dataset; размер датасета; объём данных; размер обучающей выборки; dimensione dei dati; dimensione del dataset; veri boyutu; veri seti boyutu; omvang van de data; datasetgrootte; rozmiar danych; rozmiar zbioru danych',
    },
    'training-content-summary': {
        strong: '训练内容摘要; 学習コンテンツの概要; 학습 콘텐츠 요약; resumen del contenido de entrenamiento; resumo do conteúdo de treinamento; résumé du contenu d’entraînement; résumé public du contenu; Zusammenfassung der Trainingsinhalte; ringkasan konten pelatihan; сводка обучающего контента; sintesi dei contenuti di addestramento; eğitim içeriği özeti; samenvatting van de trainingsinhoud; podsumowanie treści treningowych',
    },
    'copyright-policy': {
        strong: '版权政策; 版权声明与政策; 著作権ポリシー; 著作権方針; 저작권 정책; política de derechos de autor; política de direitos autorais; politique de droit d’auteur; politique en matière de droits d’auteur; Urheberrechtsrichtlinie; Urheberrechtsstrategie; kebijakan hak cipta; политика авторского права; политика в области авторских прав; politica sul diritto d’autore; politica sul copyright; telif hakkı politikası; auteursrechtbeleid; polityka praw autorskich',
    },
    preprocessing: {
        strong: '预处理; 数据预处理; 数据清洗; 前処理; データ前処理; 전처리; 데이터 전처리; preprocesamiento; limpieza de datos; pré processamento; limpeza de dados; prétraitement; nettoyage des données; Vorverarbeitung; Datenaufbereitung; Datenbereinigung; prapemrosesan; pra pemrosesan; pembersihan data; предобработка; предварительная обработка; очистка данных; preelaborazione; pre elaborazione; pulizia dei dati; ön işleme; veri temizleme; voorbewerking; voorverwerking; przetwarzanie wstępne; wstępne przetwarzanie; czyszczenie danych',
    },
    compute: {
        strong: '计算资源; 训练算力; 算力; 計算資源; 計算リソース; 연산 자원; 컴퓨팅 자원; 컴퓨팅 리소스; recursos de cómputo; recursos computacionales; recursos computacionais; ressources de calcul; Rechenressourcen; Rechenaufwand; sumber daya komputasi; вычислительные ресурсы; risorse di calcolo; risorse computazionali; hesaplama kaynakları; rekenkracht; rekenmiddelen; zasoby obliczeniowe; moc obliczeniowa',
    },
    energy: {
        strong: '能耗; 能源消耗; 训练能耗; エネルギー消費; エネルギー消費量; 消費電力; 에너지 소비; 에너지 소비량; 에너지 사용량; consumo de energía; consumo energético; consumo de energia; consommation d’énergie; consommation énergétique; Energieverbrauch; Stromverbrauch; Energiebedarf; konsumsi energi; энергопотребление; потребление энергии; consumo energetico; enerji tüketimi; energieverbruik; zużycie energii',
    },
    emissions: {
        strong: '碳排放; 碳排放量; 炭素排出; 炭素排出量; CO2排出量; 탄소 배출; 탄소 배출량; emisiones de carbono; emisiones de co2; emissões de carbono; emissões de co2; émissions de carbone; émissions de co2; Kohlenstoffemissionen; CO2-Emissionen; emisi karbon; выбросы углерода; выбросы co2; emissioni di carbonio; emissioni di co2; karbon emisyonu; karbon salımı; co2 uitstoot; emisja dwutlenku węgla; emisje co2',
    },
    'inference-energy': {
        strong: '推理能耗; 推論時の消費電力; 推論エネルギー; 추론 에너지; 추론 시 에너지; energía de inferencia; energia de inferência; énergie d’inférence; Inferenzenergie; Energieverbrauch bei der Inferenz; energi inferensi; энергия вывода; энергопотребление при инференсе; energia di inferenza; çıkarım enerjisi; energie bij inferentie; inferentie energie; energia wnioskowania',
    },
    requirements: {
        strong: '硬件要求; 软件要求; 系统要求; 环境要求; 動作環境; システム要件; ハードウェア要件; 시스템 요구 사항; 시스템 요구사항; 하드웨어 요구 사항; 하드웨어 요구사항; requisitos de hardware; requisitos del sistema; requisitos de software; requisitos do sistema; configuration requise; exigences matérielles; Systemanforderungen; Systemvoraussetzungen; Hardwareanforderungen; kebutuhan sistem; persyaratan sistem; kebutuhan perangkat keras; системные требования; требования к оборудованию; requisiti di sistema; requisiti hardware; sistem gereksinimleri; donanım gereksinimleri; systeemvereisten; hardwarevereisten; wymagania systemowe; wymagania sprzętowe',
    },
    architecture: {
        strong: '模型架构; 模型结构; 网络结构; モデルアーキテクチャ; モデル構造; アーキテクチャ; 모델 아키텍처; 모델 구조; arquitectura del modelo; arquitectura; arquitetura do modelo; arquitetura; architecture du modèle; Modellarchitektur; Architektur; arsitektur model; arsitektur; архитектура модели; архитектура; architettura del modello; architettura; model mimarisi; mimari; modelarchitectuur; architectuur; architektura modelu; architektura',
        weak: '架构; 模型类型; tipo de modelo; type de modèle; Modelltyp; jenis model; тип модели; tipo di modello; model türü; modeltype; typ modelu; モデルタイプ; 모델 유형',
    },
};

// EXTERNAL MODULE: ./lib/cards/section-aliases.js
var section_aliases = __webpack_require__(9590);
// EXTERNAL MODULE: ./lib/cards/sections.js
var sections = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/cards/markdown/words.js
/** Plurals that the rules below would get wrong. */
const IRREGULAR = {
    analyses: 'analysis',
    biases: 'bias',
    corpora: 'corpus',
    criteria: 'criterion',
    series: 'series',
    bases: 'base',
};
/** Words that are written in one, in two, or in another way. */
const SPELLINGS = [
    [/\bpre training\b|\bpre trained?\b/g, 'pretraining'],
    [/\bpretrain\b/g, 'pretraining'],
    [/\bfine tun(?:ing|ed?)\b|\bfinetuned?\b/g, 'finetuning'],
    [/\bhyper parameter/g, 'hyperparameter'],
    [/\bdata set/g, 'dataset'],
    [/\bdata base/g, 'database'],
    [/\busecase/g, 'use case'],
    [/\blicence/g, 'license'],
    [/\bout of the scope\b|\boutofscope\b/g, 'out of scope'],
    [/\bpre processing\b/g, 'preprocessing'],
    [/\bguard rail/g, 'guardrail'],
    [/\bmiss?use/g, 'misuse'],
    [/\bmis use/g, 'misuse'],
    [/\bred team(?:ing)?\b/g, 'red teaming'],
    [/\bco ?2 ?e(?:q|quiv|quivalent)?\b/g, 'co2eq'],
    [/\bkg ?co2(?:eq|e)?\b/g, 'kgco2'],
    [/\bevaluation(?=s\b)/g, 'evaluation'],
    [/\btest sets?\b/g, 'test set'],
];
/** The longest title that is looked at; longer ones are prose. */
const MAX_TITLE = 160;
/**
 * A text as words for comparison: lower case, without accents, in the singular, hyphens opened. Scripts without
 * spaces give one word for each run.
 */
function wordsOf(text) {
    let folded = withoutAccents(text.slice(0, MAX_TITLE))
        .toLowerCase()
        .replace(/[$_{}\\]/g, (c) => (c === '_' ? ' ' : ''))
        .replace(/['’`´ʼ]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    for (const [form, spelling] of SPELLINGS)
        folded = folded.replace(form, spelling);
    return folded === '' ? [] : folded.split(' ').map(singular);
}
/** Letters that Unicode does not take apart. */
const LETTERS = { ł: 'l', Ł: 'l', ı: 'i', ø: 'o', Ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };
function withoutAccents(text) {
    if (/^[\t\n\r\x20-\x7e]*$/.test(text))
        return text;
    return text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[łŁıøØđßæ]/g, (letter) => LETTERS[letter] ?? letter);
}
/** The singular of an English word, roughly; what matters is that both sides of a comparison get the same. */
function singular(word) {
    const irregular = IRREGULAR[word];
    if (irregular)
        return irregular;
    if (word.length < 4 || !/[a-z]s$/.test(word) || /(?:ss|us|is|bias)$/.test(word))
        return word;
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
/** Chinese, Japanese and Thai are written without spaces between words. Korean is matched like them. */
function isUnspaced(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(text);
}

;// CONCATENATED MODULE: ./lib/cards/markdown/names.js




/** Prepares the names of the catalogue together with the caller's. */
function prepareNames(aliases) {
    const byLastWord = new Map();
    const unspaced = [];
    const never = new Map();
    const add = (section, text, strong) => {
        if (isUnspaced(text)) {
            unspaced.push({ section, text: squeezed(text), strong });
            return;
        }
        const all = wordsOf(text);
        const words = all.filter((word) => !isFiller(word) || isPreposition(word));
        const bare = all.filter((word) => !isFiller(word) && !CONNECTIVES.has(word));
        const last = bare.at(-1);
        if (last === undefined)
            return;
        const names = byLastWord.get(last) ?? [];
        names.push({ section, words, bare, strong });
        byLastWord.set(last, names);
    };
    for (const section of sections/* SECTION_IDS */.ZE) {
        const all = [section_aliases/* SECTION_NAMES */.p[section], FOREIGN_NAMES[section]];
        const each = (kind) => [...new Set(all.flatMap((names) => split(names?.[kind])))];
        const strong = each('strong');
        for (const name of strong)
            add(section, name, true);
        for (const name of each('weak'))
            if (!strong.includes(name))
                add(section, name, false);
        for (const name of aliases[section] ?? [])
            add(section, name, true);
        never.set(section, each('never').map(wordsOf));
    }
    // Longest first; a name that several sections share stands together.
    unspaced.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    return { byLastWord, unspaced, never };
}
function split(names) {
    return names
        ? names
            .split(/[;\n]/)
            .map((name) => name.trim())
            .filter(Boolean)
        : [];
}
/** A text of a script without spaces, without whatever separates its words. */
function squeezed(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
/** Words at which combined titles are taken apart. */
const CONNECTIVES = new Set('and or y e et und och og dan en и ve plus i'.split(' '));
/** Words that say nothing about what a section is, in front of a name or inside of it. */
const FILLERS = new Set(`a an the this that these those of for in on to from by with at is are be our its it your their here s
  de del la el los las le les des du da do das dos der die das den di il lo gli von zu fur of och og`.split(/\s+/));
function isFiller(word) {
    return FILLERS.has(word);
}
/** Words behind which a title goes on about something else: "Limitations of BERT", "Results on SQuAD". */
const PREPOSITIONS = new Set(`of for in on to from by with at when while across per versus vs via under over within without against between during
  after before around beyond through despite toward into using that which is are we you not include including considered compared used as
  de del du des do dos di da das della dello von fur bei en sur pour dans auf im dan untuk pada para por em no na`.split(/\s+/));
function isPreposition(word) {
    return PREPOSITIONS.has(word);
}

;// CONCATENATED MODULE: ./lib/cards/plain-titles.js
/**
 * Titles in plain language, by the section that they head: "What it is for", "How well does it work?". Only a title that
 * is such a sentence as a whole counts, so that "How to train it" and "What is new" name nothing.
 *
 * `X` stands for the model: a pronoun, "the model", or one word such as its name; `IT` for the first two only. `a|b` are
 * alternatives of one word, `(…)` may be absent. Titles are separated by `;` or a line break; they are compared without
 * accents, case, punctuation and apostrophes.
 */
const PLAIN_TITLES = {
    'model-details': 'facts about X; key facts (about X); the basics; X in numbers',
    authorship: `who made|built|created|trained|developed|wrote X; who is behind X; who we are; the people behind X
    quien hizo|creo|desarrollo X; quem fez|criou|desenvolveu X; qui a cree|fait|developpe X; wer hat X gemacht|gebaut|entwickelt|erstellt; wer steckt dahinter
    siapa yang membuat X; кто сделал|создал|разработал X; chi ha creato|fatto|sviluppato X; X kim yapti|gelistirdi; wie heeft X gemaakt; kto stworzyl|zrobil X`,
    'model-description': `what IT is; what is IT; what X does; what does X do; what X can do; what can X do; in short; in brief; in a nutshell; in one sentence
    que es IT; que hace X; que puede hacer X; o que e IT; o que X faz; qu est ce que c est; que fait X; ce que fait X; ce que X peut faire; quest ce que IT
    was ist IT; was IT ist; was X macht|kann|tut; was macht|kann|tut X; apa itu IT; apa yang dilakukan X; что это (такое); что делает|умеет X; что X делает|умеет
    cos e IT; cosa fa X; cosa puo fare X; X nedir; X ne yapar; wat is IT; wat doet|kan X; wat X doet|kan; co to jest; co robi|potrafi X`,
    'intended-uses': `what X is|was (meant|made|built|designed|intended|good) for; what is|was X (meant|made|built|designed|intended|good) for; what X can be used for; what can X be used for; what should X be used for; what X should be used for; what to use X for
    who should|can|may use X; who X is (meant|made|built|intended) for; who is X (meant|made|built|intended) for; when to use X; when should (you|i|we) (X) (be) use|used (X); when X should be used; where to use X; where X can be used
    what (can) you|i (can) do with X; how X should|may|can be used; how should X be used; how X is meant|intended to be used; how we intend X to be used; good uses (of X); good for
    para que sirve (X); para que se usa (X); para que es (X); para quien es (X); quien deberia|debe|puede usar X; quien deberia|debe|puede usarlo; cuando usar X; cuando usarlo
    para que serve (X); para que e usado (X); para quem e (X); quem deve|pode usar X; quando usar (X)
    a quoi sert X; a quoi ca sert; a quoi sert il; pour qui; pour qui est X; a qui s adresse X; a qui sadresse X; qui devrait|peut utiliser X; quand utiliser X; quand l utiliser; quand lutiliser
    wofur ist X (gedacht|gut|da|geeignet); wofur X (gedacht|gut|da|geeignet) ist; wozu dient X; wozu X dient; wofur man X verwenden|nutzen kann; wer sollte|kann|darf X nutzen|verwenden|benutzen; fur wen ist X (gedacht|geeignet); fur wen X (gedacht|geeignet) ist; wann man X verwenden|nutzen sollte
    untuk apa X; untuk apa X digunakan|dibuat; untuk siapa X; siapa yang sebaiknya|harus|dapat|boleh menggunakan X; kapan menggunakan X
    для чего нужна|нужен|предназначена|предназначен|подходит X; для чего X (нужна|нужен|предназначена|предназначен|подходит); для чего это (нужно); для кого X; кому подходит X; кому стоит использовать X; когда использовать X
    a cosa serve (X); per chi e X; per cosa si usa X; chi dovrebbe|puo usare X; chi dovrebbe|puo usarlo; quando usare X; quando usarlo
    X ne icin; X ne ise yarar; X ne icin kullanilir; X kimler icin; kimler kullanmali|kullanabilir; ne zaman kullanilir|kullanilmali
    waar is X voor (bedoeld); waarvoor dient X; waar X voor (bedoeld) is; voor wie is X (bedoeld); wie X kan|moet gebruiken; wanneer X gebruiken; wanneer gebruik je X
    do czego sluzy X; do czego X sluzy; dla kogo jest X; kto powinien|moze uzywac X; kiedy uzywac X`,
    'intended-users': `who should|can|may use X; who X is (meant|made|built|intended) for; who is X (meant|made|built|intended) for
    para quien es (X); quien deberia|debe|puede usar X; para quem e (X); quem deve|pode usar X; pour qui; pour qui est X; a qui sadresse X; qui devrait|peut utiliser X
    fur wen ist X (gedacht|geeignet); wer sollte|kann|darf X nutzen|verwenden|benutzen; untuk siapa X; siapa yang sebaiknya|harus|dapat|boleh menggunakan X; для кого X; кому подходит X; per chi e X; chi dovrebbe|puo usare X; X kimler icin; voor wie is X (bedoeld); dla kogo jest X`,
    'out-of-scope-uses': `when not to use X; when (you) should (you) not use X; when X should not be used; when should X not be used; when to avoid X; what X is|was not (meant|made|built|designed|intended|good|suited|suitable) for; what is|was X not (meant|made|built|designed|intended|good|suited|suitable) for; what X isnt (meant|made|built|designed|intended|good|suited|suitable) for
    what X should not|never be used for; what X must not be used for; what X shouldnt|cannot|cant be used for; what not to use X for; what not to do with X; what you should|must|may not do with X; what you shouldnt do with X; who should not|shouldnt use X; where not to use X; do not|dont use X (for|if|when|to); how not to use X; how X should not be used; bad uses (of X); not for
    cuando no usar X; cuando no usarlo; para que no sirve (X); para que no es (X); para que no se debe usar (X); quien no deberia|debe usar X; no usar (X) para
    quando nao usar (X); para que nao serve (X); quem nao deve usar X; nao use (X) para; quand ne pas utiliser X; quand ne pas l utiliser; quand ne pas lutiliser; a quoi X ne sert pas; ce pour quoi X n est pas fait
    wann man X nicht verwenden|nutzen|benutzen sollte; wann sollte man X nicht verwenden|nutzen|benutzen; wofur ist X nicht (gedacht|geeignet|gut); wofur X nicht (gedacht|geeignet|gut) ist; wer X nicht nutzen|verwenden sollte
    kapan tidak menggunakan X; kapan X tidak boleh digunakan; untuk apa X tidak boleh digunakan; bukan untuk; когда не (стоит|следует|надо|нужно) использовать X; для чего X не предназначена|предназначен|подходит; для чего не подходит X; кому не подходит X
    quando non usare X; quando non usarlo; a cosa non serve X; per cosa non (si deve) usare X; ne zaman kullanilmamali; X ne icin degildir; X ne icin kullanilmamali|kullanilmamalidir
    wanneer X niet gebruiken; wanneer gebruik je X niet; waar is X niet voor (bedoeld); waar X niet voor (bedoeld) is; kiedy nie uzywac X; do czego X nie sluzy; do czego nie sluzy X; do czego nie uzywac X`,
    'misuse-risks': `how X could|can|might|may be misused|abused; how could|can|might X be misused|abused
    como se podria|puede abusar de X; como X puede ser mal utilizado; comment X peut etre detourne; wie X missbraucht werden kann|konnte; как можно злоупотребить X; come si puo abusare di X`,
    limitations: `what X cannot|cant (yet) do (well|yet); what X can not do (well|yet); what cant|cannot X do; what can X not do; what X does not|doesnt do (well|yet); what X does badly|poorly; where|when|how X fails|struggles|breaks; where|when does X fail|struggle|break; where X falls short; where X is weak; what X gets wrong; what X is bad|weak at; what X is not|isnt good at; what X struggles with; what X does not|doesnt know|understand|handle|support
    what to watch (out) for; thing to watch (out) for; what to look out for; what to be aware of; what (you) should (you) be aware of; what to keep in mind; thing to keep in mind; what can|could|might|may go wrong; what goes wrong; where X goes wrong; weak spot; rough edge; when X is wrong; when not to trust X; when (you) should (you) not trust X
    que no puede hacer (X); lo que X no puede hacer; lo que no puede hacer (X); que no hace (bien) (X); que puede salir mal; donde falla X; cuando falla X
    o que X nao pode|consegue fazer; o que X nao faz (bem); o que pode dar errado; onde X falha; quando X falha
    ce que X ne peut|sait pas faire; ce que X ne fait pas (bien); ce qui peut mal tourner; ce qui pourrait mal tourner; ou X echoue; quand X echoue
    was X nicht kann; was kann X nicht; was X nicht leisten kann; was schiefgehen|schieflaufen kann|konnte; was kann|konnte schiefgehen|schieflaufen; wo X versagt|scheitert; wann X versagt|scheitert
    apa yang tidak bisa|dapat dilakukan X; apa yang tidak bisa|dapat X lakukan; apa yang bisa|dapat|mungkin salah; kapan X gagal; что X не умеет|может (делать); чего X не умеет|может (делать); чего не умеет|может X; что может пойти не так; где X ошибается; когда X ошибается
    cosa X non puo|sa fare; cosa non puo|sa fare (X); cosa puo|potrebbe andare storto; dove X fallisce|sbaglia; X neleri yapamaz; X ne yapamaz; ne yapamaz; neler ters gidebilir; ne yanlis gidebilir
    wat X niet kan; wat kan X niet; wat kan|kon er misgaan; wat er mis kan gaan; waar X faalt; czego X nie potrafi|umie; czego nie potrafi|umie X; co moze pojsc nie tak; gdzie X zawodzi`,
    bias: `is X fair; how fair is X; how fair X is; who X works worse|badly|poorly|less well for; who X does not|doesnt work (well) for; who X may|might|could be unfair to; who does X work worse for; does X treat everyone the same|equally|fairly; who is left out; who is missing (from the data); who is underrepresented; who is under represented
    es justo X; para quien funciona peor X; e justo X; para quem X funciona pior; pour qui X marche|fonctionne moins bien; est ce equitable; fur wen X schlechter funktioniert; wie fair ist X; apakah X adil; насколько справедлива X; для кого X работает хуже; quanto e equo X; X adil mi; hoe eerlijk is X; czy X jest sprawiedliwy`,
    factors: 'what affects X; what affects how well X works; what affects performance; what makes X (work) better or worse',
    metrics: 'how we measure|measured X; what we measured; what was measured; how quality was|is measured',
    evaluation: `how well (does) X work|works|perform|performs|do|does; how well does X work|perform|do; how good is X; how good X is; how accurate is X; how accurate X is; how X performs; how does|did X perform; does X work; how (was) X (was) tested|evaluated|measured|benchmarked; how we|i tested|evaluated|measured|benchmarked X; how did we|you test|evaluate|measure X; how X compares; how does X compare; how X scores; how reliable is X; how reliable X is
    que tan bien funciona (X); como funciona de bien (X); como de bueno es X; que tan bueno es X; como se evaluo (X); cual es su rendimiento
    quao bem X funciona; o quao bem X funciona; quao bom e X; como X foi avaliado; como foi avaliado; X funciona bem
    comment X a ete evalue|teste; est ce que ca marche; est ce que ca marche bien; quelle est la qualite; dans quelle mesure X fonctionne
    wie gut (ist|funktioniert|arbeitet) X (funktioniert|arbeitet|ist); wie X getestet|evaluiert|bewertet wurde; wie wurde X getestet|evaluiert|bewertet; wie genau ist X
    seberapa baik X (bekerja|kinerjanya); seberapa bagus X; bagaimana X dievaluasi|diuji; насколько хорошо (работает) X (работает); насколько хороша|точна X; как оценивали|тестировали|проверяли X; как X оценивали|тестировали|проверяли; как работает качество
    quanto funziona bene X; quanto bene funziona X; quanto e buono|accurato X; come e stato valutato|testato (X); X ne kadar iyi (calisiyor|calisir); nasil degerlendirildi; nasil test edildi
    hoe goed (werkt|is|presteert) X (werkt|is|presteert); hoe X getest|geevalueerd is; hoe is X getest|geevalueerd; jak dobrze dziala X; jak dobrze X dziala; jak dobry jest X; jak (byl) oceniano|testowano|oceniany X`,
    results: `how well (does) X work|works|perform|performs|do|does; how good is X; how good X is; how accurate is X; how accurate X is; how X performs; how does|did X perform; how X scores; how X compares; how does X compare
    wie gut (ist|funktioniert|arbeitet) X (funktioniert|arbeitet|ist); que tan bien funciona (X); quao bem X funciona; насколько хорошо (работает) X (работает); hoe goed (werkt|is|presteert) X (werkt|is|presteert); jak dobrze dziala X; quanto bene funziona X; seberapa baik X (bekerja|kinerjanya)`,
    'evaluation-data': `what X was|is tested|evaluated|measured on; what was X tested|evaluated on; what we|i tested|evaluated X on; what data was X tested|evaluated on; con que datos se evaluo X; worauf X getestet wurde; sur quoi X a ete evalue; на чем X тестировали|проверяли; waarop X getest is; na czym testowano X`,
    'disaggregated-results': 'how well X works for different people|group|user; how X performs for different people|group|user; who X works best for',
    uncertainty: 'how sure|certain we are; how sure|certain are we; how sure|certain is X; how sure|certain X is',
    'training-data': `what X was|is|were trained on; what was X trained on; what data was|is|were used (to train X); which data was|is|were used (to train X); what data did we|you use; what X learned|learnt from; what did X learn from; what X has seen; where (does) the|our data come|comes|came from; where did the data come from; the data behind X; the data X was trained on; the data we|i used; what data X was trained on; what we|i trained X on
    con que (datos) se entreno (X); que datos se usaron; de donde vienen los datos; en que se entreno X; com que (dados) X foi treinado; com o que X foi treinado; que dados foram usados; de onde vem os dados
    sur quoi X a ete entraine|entrainee; sur quelles donnees X a ete entraine|entrainee; d ou viennent les donnees; quelles donnees ont ete utilisees; donnees utilisees
    womit X trainiert wurde; worauf X trainiert wurde; womit|worauf wurde X trainiert; welche daten (wurden) verwendet|genutzt (wurden); woher (kommen) die daten (kommen|stammen)
    X dilatih dengan|pada apa; data apa yang digunakan; dari mana datanya|data berasal; dari mana asal data; на чем обучена|обучалась|обучали|обучен|училась X; на чем X обучена|обучалась|обучали|обучен|училась; на каких данных обучена|обучалась|обучали|обучен X; какие данные использовались; откуда данные
    su cosa e stato addestrato (X); su quali dati e stato addestrato (X); quali dati sono stati usati; da dove vengono i dati; hangi veriyle egitildi; X neyle egitildi; hangi veriler kullanildi; veriler nereden geliyor
    waarop X getraind is; waarop is X getraind; waarmee X getraind is; welke data is|zijn gebruikt; waar komt|komen de data|gegevens vandaan; na czym trenowano|uczono X; na czym X byl trenowany|uczony; jakie dane wykorzystano|uzyto; skad pochodza dane`,
    'training-data-size': 'how much data (was used); how much data we|i used; how big|large is the data|dataset; how big|large the data|dataset is',
    'training-procedure': `how X was|is|were (fine) trained|made|built|created|developed|finetuned|finetuning|tuned; how was X trained|made|built|created|developed|finetuned|finetuning|tuned; how we|i trained|made|built|created|developed|finetuned|finetuning X; how did we|you train|make|build X; how X came to be; how X learned|learnt
    como se entreno|hizo|creo|construyo (X); como fue entrenado|creado|hecho (X); como X foi treinado|criado|feito|construido; como foi treinado|criado|feito (X); comment X a ete entraine|entrainee|cree|construit|fait
    wie X trainiert|gebaut|entwickelt|erstellt|gemacht wurde; wie wurde X trainiert|gebaut|entwickelt|erstellt; bagaimana X dilatih|dibuat|dikembangkan; bagaimana cara X dilatih; как обучали|обучалась|обучена|создавали|сделали|создали X; как X обучали|обучалась|обучена|создавали|создали; как она обучалась
    come e stato addestrato|creato|costruito (X); come X e stato addestrato|creato|costruito; nasil egitildi|yapildi|gelistirildi; X nasil egitildi|yapildi|gelistirildi; hoe X getraind|gemaakt|gebouwd is; hoe is X getraind|gemaakt|gebouwd; jak trenowano|uczono|powstal|stworzono X; jak X byl trenowany|uczony; jak X powstal`,
    preprocessing: 'how the data was|were prepared|cleaned|processed|filtered; how we prepared|cleaned|processed|filtered the data; como se prepararon|limpiaron los datos; comment les donnees ont ete preparees|nettoyees; wie die daten aufbereitet|bereinigt wurden; как готовили|чистили данные',
    hyperparameters: 'what setting were used; which setting were used; setting we used',
    hardware: 'what hardware was used; which hardware was used; what machine was|were used',
    compute: 'how much compute (was used); how long training took; how long X took to train; how long did training take; how much compute X took|needed; what training cost',
    'environmental-impact': `what training cost|costs the planet|climate|environment; what X cost|costs the planet|climate|environment; how much energy (was) X (used|use|took|take); how much energy (was) used|needed; how much energy did X|training use|take; how much co2|carbon (did) X|training (emit|emitted|caused|cause); how green is X; what about the climate|planet|environment
    cuanta energia consumio|uso (X); cuanto contamina X; quanta energia foi usada; quanta energia X consumiu|usou; combien d energie; quel impact sur l environnement; quel impact sur la planete; wie viel energie (hat) X (verbraucht|gebraucht) (hat); wie viel strom (hat) X (verbraucht|gebraucht) (hat); berapa (banyak) energi yang digunakan|dipakai; сколько энергии потрачено|потребовалось|ушло; quanta energia e stata usata; ne kadar enerji harcandi; hoeveel energie X kostte|gebruikte; ile energii zuzyto`,
    energy: 'how much energy (was) X (used|use|took|take); how much energy (was) used|needed; how much energy did X|training use|take',
    emissions: 'how much co2|carbon (did) X|training (emit|emitted|caused|cause)',
    'inference-energy': 'how much energy X uses|needs to run|answer; how much energy one answer|query takes|costs',
    'ethical-considerations': `is X safe (to use); how safe is X; how safe X is; who could|can|might|may be harmed|hurt (by X); who X could|can|might|may harm|hurt; who might|could X harm|hurt; what harm (could|can|might) X (could|can|might) do|cause; what are the danger|risk; what about privacy|ethics|safety; danger
    es seguro X; a quien puede danar X; que riesgos hay; cuales son los riesgos; e seguro X; quem pode ser prejudicado; quais sao os riscos; qui peut etre lese; quels sont les risques; est ce sur; wie sicher ist X; ist X sicher; wem X schaden kann|konnte; welche risiken gibt es; apakah X aman; apa risikonya; безопасна ли X; кому X может навредить; какие есть риски; e sicuro X; quali sono i rischi; X guvenli mi; riskler nelerdir; hoe veilig is X; is X veilig; wat zijn de risico; czy X jest bezpieczny; jakie sa zagrozenia|ryzyka`,
    guardrails: 'what we did about X; how we keep|kept|make|made X safe|safer; how X is kept safe; what protection are in place; what safeguards are in place',
    recommendations: `how to use X safely|responsibly|well|wisely; use X safely|responsibly|wisely; what we|i recommend|advise; what do we recommend; what you|user should do; what should you|user do; before you use X; before using X; our advice; what to do about X; how to stay safe; how to get the best result
    que recomendamos; antes de usar (X); antes de usarlo; o que recomendamos; ce que nous recommandons; avant d utiliser X; was wir empfehlen; was empfehlen wir; bevor (sie|du) X nutzen|nutzt|verwenden|verwendet; apa yang kami sarankan; sebelum menggunakan X; что мы рекомендуем|советуем; перед использованием; cosa consigliamo; prima di usare X; prima di usarlo; ne oneriyoruz; kullanmadan once; wat we aanraden; voor je X gebruikt; co zalecamy; zanim uzyjesz X`,
    'trade-offs': 'what we gave up; what we traded (away)',
    'how-to-use': `how do|can i|you|we use|run|try X; how (you|i) can (i|you) use|run X; try X (out|yourself); try X for yourself; run X (yourself|locally)
    como lo uso; como puedo usar X; como posso usar X; comment puis je utiliser X; wie kann ich X nutzen|verwenden|benutzen; wie benutze|nutze|verwende ich X; bagaimana cara menggunakan X; как пользоваться X; come posso usare X; come si usa X; come usare X; come usarlo; nasil kullanilir; X nasil kullanilir; hoe gebruik je|ik X; jak uzywac X; jak korzystac z X`,
    requirements: 'what you need (to run X); what do i need (to run X); what X needs (to run); what X runs on; what it takes to run X',
    architecture: `how X works; how does X work; what is inside (X); whats inside (X); under the hood; how X is put together
    como funciona (X); comment ca marche; comment X fonctionne; wie X funktioniert; wie funktioniert X; bagaimana cara kerja X; cara kerja (X); как (это) работает X; как X работает; как это работает; come funziona (X); nasil calisir; X nasil calisir; hoe werkt X; hoe X werkt; jak dziala X; jak X dziala`,
    'inputs-and-outputs': 'what goes in and what comes out; what goes in; what comes out; what X takes (in) and gives (back|out); what you put in and (what you) get out; what to give X and what you get',
    'base-model': 'what X is based|built on; what is X based|built on; what X builds on; what X started from',
    license: 'can i use X (commercially); may i use X (commercially); what you may do with X; how X is licensed',
    language: 'what|which language (does) X speaks|speak|knows|know|understands|understand|supports|support; what|which language it covers',
    version: 'which version is this; which version this is; what version is this; when was X released|made|trained|published; when X was released|made|trained|published',
    distribution: 'where to get|find|download X; how to get|download X; where X is; where is X; where can i get|find|download X',
    'acceptable-use-policy': 'what you may and may not do; what you can and cannot do (with X); rule for using X; house rule',
    'copyright-policy': 'how we respect|handle|treat copyright; what about copyright',
    citation: 'if you use X; if you use X in your work|research|paper; using X in your work|research; how do i cite X',
    contact: `who to ask; who to contact; where to ask (question); how to reach us; get in touch; reach out (to us); talk to us; where to report problem|issue; how to report problem|issue; need help; any question; have question; got question
    a quien preguntar; a quem perguntar; fale conosco; nous contacter; contactez nous; wen (man) fragen (kann); an wen man sich wenden kann; hubungi kami; куда обращаться; с кем связаться; как связаться; a chi chiedere; contattaci; bize ulasin; neem contact op; z kim sie skontaktowac; skontaktuj sie z nami`,
};

;// CONCATENATED MODULE: ./lib/cards/markdown/plain.js



/** The model as a sentence calls it, in the languages of the titles; accents are gone and plurals singular. */
const NOUN = '(?:(?:ai|language|ml|speech|vision) )?(?:model|modell|modelo|modele|modello|modelu|modelem|modelin|modeli|модель|модели|моделью|system|classifier|detector|network|tool|adapter|checkpoint|assistant|lora|llm|ai|chatbot|bot)';
const BEFORE = '(?:(?:the|this|our|your|my|a|el|este|nuestro|o|esse|nosso|le|ce|notre|das|diese|unser|il|questo|bu|het|dit|ten|эта|эту|наша|нашу) )?(?:new )?';
const PRONOUN = '(?:it|this|them|they|el|lo|isso|ele|il|ca|cela|elle|es|das|ini|она|ее|неи|это|esso|bu|het|dit|on|go|to)';
const IT = `(?:${PRONOUN}|${BEFORE}${NOUN}(?: ini)?)`;
/** Things about which the same questions are asked. */
const OTHERS = '(?!(?:the|a|an|to|not|we|you|i|data|dataset|tokenizer|repo|repository|code|library|package|api|server|app|license|docker|card|logo|name|team|paper|website|demo|new|next|everyone|contribute|training|image|document|documentation|test|benchmark|what|who|how)(?: |$))';
const X = `(?:${IT}|${OTHERS}\\S{1,40})`;
/** More words than any such title has. */
const MAX_WORDS = 14;
/** The sections that a sentence of plain language heads, "What it is for"; none when the title is no such sentence. */
function plainTitleSections(title) {
    const words = wordsOf(title);
    if (words.length < 1 || words.length > MAX_WORDS)
        return [];
    plain_forms ??= prepare();
    const text = words.join(' ');
    const candidates = [...(plain_forms.get(words[0]) ?? []), ...(plain_forms.get('') ?? [])];
    const said = new Set(words);
    const found = candidates.filter(({ needs, form }) => needs.some((word) => said.has(word)) && form.test(text));
    return [...new Set(found.map(({ section }) => section))];
}
/** The titles by their first word; those that begin with the model under the empty word. */
let plain_forms = null;
function prepare() {
    const byFirst = new Map();
    for (const section of sections/* SECTION_IDS */.ZE) {
        for (const line of (PLAIN_TITLES[section] ?? '').split(/[;\n]/)) {
            const tokens = line.trim().match(/\([^()]*\)|\S+/g) ?? [];
            if (tokens.length === 0)
                continue;
            const first = tokens[0];
            const lazy = { section, source: source(tokens) };
            const entry = {
                section,
                needs: neededWords(tokens),
                get form() {
                    const form = new RegExp(lazy.source, 'u');
                    Object.defineProperty(this, 'form', { value: form });
                    return form;
                },
            };
            const keys = /^(?:X|IT|\(.*)$/.test(first) ? [''] : first.split('|').map(folded);
            for (const key of keys)
                byFirst.set(key, [...(byFirst.get(key) ?? []), entry]);
        }
    }
    return byFirst;
}
/** The alternatives of the last word that cannot be left out, which is rarer than the first. */
function neededWords(tokens) {
    const last = tokens.findLast((token) => !token.startsWith('(') && token !== 'X' && token !== 'IT');
    return (last ?? '').split('|').map(folded);
}
/** Each word with the space in front of it, so that it may be left out as a whole. */
function source(tokens) {
    const parts = tokens.map((token) => {
        const optional = token.startsWith('(');
        const inner = optional ? token.slice(1, -1) : token;
        const words = inner
            .split(' ')
            .map((word) => (word === 'X' ? X : word === 'IT' ? IT : `(?:${word.split('|').map(folded).join('|')})`))
            .map((word) => `(?:^| )${word}`)
            .join('');
        return optional ? `(?:${words})?` : words;
    });
    return `^${parts.join('')}$`;
}
function folded(word) {
    return wordsOf(word).join(' ');
}

// EXTERNAL MODULE: ./lib/cards/markdown/relations.js
var relations = __webpack_require__(4121);
;// CONCATENATED MODULE: ./lib/cards/markdown/titles.js





/** Words that may accompany a weak name: they say which one, not what. */
const NEUTRAL = new Set(`known current general overall main key important major potential possible other additional further specific detail information info
  section summary overview note description statement model card llm technical basic initial preliminary brief short full final
  optional used using and or new v1 v2 system ai ml network list about what
  modelo modele modell modello modelu модели модель известные основные conocida conocidas conhecida conhecidas connues bekannte note noti
  principales principais principale diketahui utama
  potentiel potentielle possible posible posibles potenciales potenciais possiveis mogliche potenzielle potensi`.split(/\s+/));
/** Words that may follow a name without changing what it is: "Limitations section". */
const BELOW = new Set('section overview summary detail information note statement discussion list analysis info description'.split(' '));
/** In front of a preposition only such words leave the name its meaning: "List of limitations", but not "Ways around limitations". */
const LISTING = new Set('list overview summary discussion note description statement section set kind type area known'.split(' '));
const EVERY_RISK = new RegExp(relations/* RISKS */.F7, 'giu');
/** More words than any title has. */
const titles_MAX_WORDS = 14;
/**
 * Makes a function that says which sections a heading or label names. Combined titles name several.
 *
 * @param aliases further names, as a policy gives them
 */
function titleMatcher(aliases = {}) {
    const names = prepareNames(aliases);
    const known = new Map();
    return (title) => {
        const found = known.get(title);
        if (found)
            return found;
        const sections = matchTitle((0,inline/* plainText */.wh)(title), names);
        if (known.size < 5000)
            known.set(title, sections);
        return sections;
    };
}
function matchTitle(title, names) {
    if (title.length > 160)
        return [];
    const clean = title
        .replace(/[[(（【]\s*optional\s*[\])）】]/gi, ' ')
        .replace(/^[\s\p{P}\p{S}]*(?:(?:\d{1,3}|[A-Z]|[IVX]{1,5})[.)](?:\d{1,3}[.)]?)*|\d{1,3}(?:\.\d{1,3})+|\d{1,2})\s+/u, '');
    // What stands in brackets explains a title; it is one itself only when nothing else is.
    const outside = sectionsOf(clean.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, ' '), names);
    const plain = plainTitleSections(clean);
    if (plain.length > 0)
        return plain;
    const found = outside.size > 0 ? outside : sectionsOf(clean, names);
    if (found.has('ethical-considerations') && onlyByRisks(clean, found, names))
        found.delete('ethical-considerations');
    return mostExact(found);
}
/**
 * Whether a combined title names ethics by its "risks" alone. "Bias, Risks, and Limitations" is the Hugging Face
 * template's heading for limitations "both technical and sociotechnical", which are not yet the sensitive data, human
 * life, harms and mitigations of Mitchell et al. 2019, §4.8; see `relations.ts` for what its text may answer.
 */
function onlyByRisks(title, found, names) {
    if (!found.has('limitations') && !found.has('bias'))
        return false;
    const without = title.replace(EVERY_RISK, ' ');
    return without !== title && !sectionsOf(without, names).has('ethical-considerations');
}
function sectionsOf(clean, names) {
    const found = new Set();
    if (isUnspaced(clean))
        for (const section of matchUnspaced(clean, names))
            found.add(section);
    const parts = partsOf(clean);
    const whole = parts.flat();
    if (whole.length > titles_MAX_WORDS + 2)
        return found;
    if (parts.length > 1 && whole.length <= titles_MAX_WORDS)
        for (const name of wholeMatches(whole, names))
            found.add(name.section);
    const last = parts.at(-1);
    for (const part of parts) {
        if (part.length === 0 || part.length > titles_MAX_WORDS)
            continue;
        let sections = matchWords(part, names);
        // "Training and evaluation data": the last word belongs to each part.
        const shared = part !== last && last && last.length > 1 ? matchWords([...part, last.at(-1)], names, true) : [];
        if (shared.length > 0)
            sections = shared;
        for (const section of sections)
            found.add(section);
    }
    // "Usage and limitations" is about use, "Usage" alone about commands.
    if (found.has('limitations') && found.delete('how-to-use'))
        found.add('intended-uses');
    return found;
}
/** The parts of a combined title, each as words. */
function partsOf(title) {
    return title
        .split(/[,;/&+|:：、，；()（）[\]【】]|\s[-–—]+\s|–|—|\s(?:and|or|y|e|et|und|och|og|dan|en|и|ve|i|oraz|plus|as well as)\s/iu)
        .map((part) => wordsOf(part))
        .filter((words) => words.length > 0);
}
/** Names all of whose words stand in the title, in any order, with only neutral company. */
function wholeMatches(words, names) {
    const content = words.filter((word) => !isFiller(word));
    return candidates(content, names).filter((name) => name.bare.length > 1 &&
        name.bare.every((word) => content.includes(word)) &&
        content.every((word) => name.bare.includes(word) || isNeutral(word)));
}
function matchWords(words, names, strict = false) {
    const content = words.filter((word) => !isFiller(word) || isPreposition(word));
    const matches = [];
    for (const name of candidates(content, names)) {
        const bare = content.filter((word) => !isFiller(word));
        const from = indexOf(content, name.words);
        if (from >= 0 && fits(content, from, name)) {
            if (strict && !content.every((w) => name.words.includes(w) || isNeutral(w)))
                continue;
            matches.push({ name, from, to: from + name.words.length });
        }
        else if (name.bare.length > 1 &&
            name.bare.every((word) => bare.includes(word)) &&
            bare.every((word) => name.bare.includes(word) || isNeutral(word))) {
            matches.push({ name, from: 0, to: content.length });
        }
    }
    // The longer name says more: "training data" is no "data", "safety evaluation" no "evaluation".
    const longest = matches.filter((m) => !matches.some((o) => o.name.words.length > m.name.words.length && o.from <= m.from && m.to <= o.to));
    return [...new Set(longest.map((m) => m.name.section))].filter((section) => !isBarred(words, section, names));
}
function candidates(words, names) {
    return [...new Set(words)].flatMap((word) => names.byLastWord.get(word) ?? []);
}
/** Whether what stands around the name leaves it its meaning. */
function fits(words, from, name) {
    const before = words.slice(0, from);
    const after = words.slice(from + name.words.length);
    const next = after[0];
    const neutralAfter = after.every((word) => isNeutral(word) || BELOW.has(word) || isFiller(word));
    if (!name.strong) {
        const goesOn = next !== undefined && isPreposition(next) && next !== 'of' && next !== 'for';
        return !goesOn && before.every((word) => isNeutral(word) || isFiller(word)) && neutralAfter;
    }
    if (next !== undefined && !isPreposition(next) && !BELOW.has(next) && !neutralAfter)
        return false;
    const preposition = before.findLastIndex((word) => isPreposition(word));
    if (preposition < 0)
        return before.length <= 6;
    return before.slice(0, preposition).every((word) => LISTING.has(word) || isNeutral(word) || isFiller(word));
}
function isBarred(words, section, names) {
    return (names.never.get(section) ?? []).some((phrase) => indexOf(words, phrase) >= 0);
}
function isNeutral(word) {
    return NEUTRAL.has(word) || /\d/.test(word);
}
function indexOf(words, phrase) {
    for (let from = 0; from + phrase.length <= words.length; from++) {
        if (phrase.every((word, i) => words[from + i] === word))
            return from;
    }
    return -1;
}
/** A name in a script without spaces may have a few characters around it. */
function matchUnspaced(title, names) {
    let rest = squeezed(title);
    if (rest.length > 40)
        return [];
    const length = rest.length;
    const found = [];
    let last = '';
    for (const { section, text, strong } of names.unspaced) {
        if (text === last)
            found.push(section);
        const at = rest.indexOf(text);
        if (at >= 0 &&
            names.never
                .get(section)
                ?.some((phrase) => phrase.length === 1 && isUnspaced(phrase[0]) && rest.includes(phrase[0])))
            continue;
        if (at < 0 || (!strong && length > text.length + 2) || (strong && length > text.length * 2 + 10))
            continue;
        found.push(section);
        last = text;
        rest = `${rest.slice(0, at)}\0${rest.slice(at + text.length)}`;
    }
    return found;
}
/** A title that names a special section does not name the general one that a part of the same words gave. */
const SPECIAL = {
    limitations: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
    'intended-uses': ['primary-uses', 'secondary-uses', 'out-of-scope-uses'],
};
function mostExact(found) {
    return [...found].filter((section) => section === 'intended-uses' || !SPECIAL[section]?.some((s) => found.has(s)));
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ identified),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Tb: () => (/* binding */ MAX_CARDS)
/* harmony export */ });
/** More cards than one file should hold; the rest stays unread, which the reader says. */
const MAX_CARDS = 100;
/**
 * The part of a text from one place up to another. What stands above it is left out but for its line ends, so that
 * every place in the part is one of the file.
 *
 * @param head lines at the start of the file that belong to every part, such as metadata
 */
function partOf(text, from, to, head = 0) {
    const lines = text.split(/\r\n|\r|\n/);
    const end = to ? to.line - 1 : lines.length;
    const kept = lines.slice(from.line - 1, end);
    if (kept[0] !== undefined)
        kept[0] = ' '.repeat(from.column - 1) + kept[0].slice(from.column - 1);
    if (to && to.column > 1) {
        const last = (lines[to.line - 1] ?? '').slice(0, to.column - 1);
        kept.push(to.line === from.line ? ' '.repeat(from.column - 1) + last.slice(from.column - 1) : last);
    }
    const above = lines.slice(0, Math.min(head, from.line - 1)).map((line) => `${line}\n`);
    return above.join('') + '\n'.repeat(Math.max(0, from.line - 1 - above.length)) + kept.join('\n');
}
/**
 * Gives each card of one file the identity `path#name`; a card that is alone in its file is known by its path. Names
 * that several share, or that say nothing, are numbered.
 */
function identified(cards) {
    if (cards.length < 2)
        return [...cards];
    const taken = new Set();
    return cards.map((card, i) => {
        const name = slug(card.name ?? '') || String(i + 1);
        const unique = taken.has(name) ? `${name}-${i + 1}` : name;
        taken.add(unique);
        return { ...card, id: `${card.path}#${unique}` };
    });
}
function slug(name) {
    return name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}.]+/gu, '-')
        .slice(0, 80)
        .replace(/^[-.]+|[-.]+$/g, '');
}


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
        id: path,
        path,
        format,
        text: '',
        body: null,
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

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/rules/index.js + 88 modules
var rules = __webpack_require__(2006);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(144);
// EXTERNAL MODULE: ./lib/source/schema.js
var schema = __webpack_require__(6657);
;// CONCATENATED MODULE: ./lib/policy/except.js



const IDS = rules/* RULES */.y.map((rule) => rule.id);
/**
 * Waives findings as comments in their card ask for. A comment counts only for a rule that the policy lets cards
 * suppress, and only with a reason.
 */
function suppress(findings, suppressions, suppressible) {
    const used = new Set();
    const allowed = ({ rule }) => suppressible.includes(rule) && !rules_rule/* NEVER_SUPPRESSIBLE */.PL.includes(rule);
    const active = suppressions.filter((each) => each.reason !== '' && allowed(each));
    const result = findings.map((finding) => {
        const { location } = finding;
        const by = active.filter((each) => each.rule === finding.rule && each.location.file === location.file && each.lines.includes(location.line));
        for (const each of by)
            used.add(each);
        return by[0] ? { ...finding, waived: by[0].reason } : finding;
    });
    const uses = suppressions.map((each) => {
        const known = IDS.includes(each.rule);
        const meant = known || each.rule === '' || each.rule.length > 64 ? null : (0,schema.nearest)(each.rule, IDS);
        return { ...each, used: used.has(each), allowed: allowed(each), known, meant };
    });
    return { findings: result, uses };
}
/**
 * Waives findings as the policy says.
 *
 * @param today the day, `YYYY-MM-DD`, after whose end a waiver no longer holds
 * @param everything whether all cards were judged, so that a waiver without a finding is known to be unused
 */
function waive(findings, waivers, today, everything) {
    const used = new Set();
    const holding = waivers.filter(({ until }) => until >= today);
    const result = findings.map((finding) => {
        const by = holding.filter(({ rule, covers }) => rule === finding.rule && covers(finding.card));
        for (const each of by)
            used.add(each);
        return by[0] ? { ...finding, waived: by[0].reason } : finding;
    });
    const uses = waivers.map((waiver) => ({
        ...waiver,
        expired: waiver.until < today,
        used: used.has(waiver) ? true : everything ? false : null,
    }));
    return { findings: result, uses };
}

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(4713);
// EXTERNAL MODULE: ./lib/rules/options.js
var options = __webpack_require__(2590);
// EXTERNAL MODULE: ./lib/source/secrets.js + 1 modules
var secrets = __webpack_require__(7423);
;// CONCATENATED MODULE: ./lib/policy/judge.js



const SEVERITIES = ['error', 'warning', 'note'];
function milder(a, b) {
    return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
function suggestionOf({ suggestion }) {
    return suggestion === undefined || (0,secrets/* secretsIn */.VY)(suggestion).length > 0 ? null : { replacement: suggestion };
}
/**
 * What the rules find, each at the severity that the policy sets.
 *
 * @param card the card that it is about, null for the repository
 * @param check runs one rule
 */
function findingsOf(settings, card, check) {
    const findings = [];
    for (const setting of settings.values()) {
        const { rule, severity } = setting;
        if (severity === 'off')
            continue;
        for (const violation of check(setting)) {
            const own = violation.severity ?? severity;
            findings.push({
                rule: rule.id,
                severity: violation.atMost ? milder(own, violation.atMost) : own,
                // Messages quote the card, and reports print them where everyone can read.
                message: (0,secrets/* withoutSecrets */.cT)(violation.message),
                why: (0,secrets/* withoutSecrets */.cT)(violation.why ?? rule.why),
                fix: (0,secrets/* withoutSecrets */.cT)(violation.fix ?? rule.fix),
                location: violation.location,
                card,
                suggestion: suggestionOf(violation),
                waived: null,
                isNew: true,
                ...(violation.key !== undefined && { key: (0,secrets/* withoutSecrets */.cT)(violation.key) }),
                ...(violation.level !== undefined && { level: violation.level }),
            });
        }
    }
    return findings.sort(finding/* compareFindings */.E);
}
/**
 * The sections that `required-section` asks for at least as severely as another rule is set. What it asks for more
 * mildly is no excuse for that rule to be silent. A choice between several sections requires none of them.
 */
function requiredSections(settings, by) {
    const setting = settings.get('required-section');
    if (!setting || setting.severity === 'off' || by.severity === 'off')
        return [];
    const { severity } = setting;
    const least = SEVERITIES.indexOf(by.severity);
    const { sections } = setting.options;
    return (0,options/* demandsOf */.wu)(sections)
        .filter(({ atMost }) => SEVERITIES.indexOf(atMost ? milder(severity, atMost) : severity) <= least)
        .flatMap((demand) => (demand.sections.length === 1 ? demand.sections : []));
}

// EXTERNAL MODULE: ./lib/workspace/discovery.js
var workspace_discovery = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/workspace/vendored.js
var workspace_vendored = __webpack_require__(7375);
;// CONCATENATED MODULE: ./lib/workspace/changes.js


/** Whether the same stands at a path of two trees. */
function isSame(before, now, path) {
    const [was, is] = [before.id(path), now.id(path)];
    if (was === is)
        return was !== null || before.kind(path) === now.kind(path);
    return was !== null && is !== null && isPointerTo(before, now, path);
}
/** Git keeps a pointer in place of a large file, and a working directory the file; they differ only by their ids. */
function isPointerTo(before, now, path) {
    const texts = [before, now].map((tree) => tree.read(path, 1024));
    const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
    // Both pointers, or neither: their ids have told that they differ.
    return texts.filter((file) => 'text' in file && pointer.test(file.text)).length === 1;
}
/**
 * Cards that are gone although their model is not: it is there as long as its folder is.
 *
 * @param cardsBefore paths of the cards of `before`
 * @param cardsNow paths of the cards of `now`
 */
function removedCards(before, now, cardsBefore, cardsNow) {
    const stays = new Set(cardsNow);
    return cardsBefore.flatMap((path) => {
        if (stays.has(path)) {
            const becameLink = !before.id(path)?.startsWith('link ') && now.id(path)?.startsWith('link ');
            return becameLink ? [{ path, how: 'linked' }] : [];
        }
        if (now.kind(path) !== 'absent')
            return [{ path, how: 'unlisted' }];
        const folder = (0,workspace_discovery/* folderOf */.yS)(path);
        if (folder === '' || now.kind(folder) !== 'absent')
            return [{ path, how: 'deleted' }];
        const to = hiddenCopy(before, now, folder);
        return to === null ? [] : [{ path, how: 'hidden', to }];
    });
}
/** A file of a folder that went, where nobody looks for cards. */
function hiddenCopy(before, now, folder) {
    const vendored = now.everything().filter(workspace_vendored/* isVendored */.E);
    if (vendored.length === 0)
        return null;
    const gone = new Set(before.pathsBelow(folder).map((path) => before.id(path)));
    return vendored.find((path) => before.id(path) === null && gone.has(now.id(path))) ?? null;
}
/**
 * The files that belong to a card and differ between two trees: those in its folder and below, without the folders of
 * other cards.
 *
 * @param wanted leaves out files before they are compared, which takes long for large ones
 */
function changedBeside(before, now, card, cards, wanted) {
    const home = (0,workspace_discovery/* folderOf */.yS)(card);
    const others = cards.map(workspace_discovery/* folderOf */.yS).filter((folder) => folder !== home && isBelow(folder, home));
    const paths = new Set([...before.pathsBelow(home), ...now.pathsBelow(home)]);
    return [...paths].filter((path) => path !== card && wanted(path) && !others.some((folder) => isBelow(path, folder)) && !isSame(before, now, path));
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/compare.js




/**
 * Compares two judgements by the same policy. A finding is new unless the earlier revision has one of the same rule,
 * card and key; lines do not matter.
 *
 * @param brokenPolicy what is wrong with a policy that the change proposes, null when nothing is
 */
function compareJudgements(now, before, policy, brokenPolicy) {
    const found = [...before.repository, ...before.cards.flatMap(({ findings }) => findings)];
    const all = [...now.repository, ...now.cards.flatMap(({ findings }) => findings)];
    const remaining = common(all, found);
    const mark = (finding) => (remaining.has(finding) ? { ...finding, remains: true } : finding);
    const cards = now.cards.map((card) => {
        const was = before.cards.find((each) => each.card.id === card.card.id);
        const own = was ? changeFindings(now, before, card, was, policy) : [];
        return { ...card, findings: [...card.findings.map(mark), ...own] };
    });
    const removed = removedCards(before.tree, now.tree, before.discovery.cards, now.discovery.cards);
    const ofChange = [
        ...changeRules(policy, null, { removed: [], brokenPolicy }),
        ...removed.flatMap((each) => changeRules(policy, each.path, { removed: [each], brokenPolicy: null })),
    ];
    const touched = new Set(cards.filter((card) => isTouched(card, now, before)).map(({ card }) => card.id));
    const stayed = common(found, all);
    return {
        before,
        cards,
        repository: [...now.repository.map(mark), ...ofChange],
        fixed: found.filter((finding) => !stayed.has(finding)),
        affects: (card) => touched.has(card),
    };
}
/** What can fail: everything, or what a change affects. That there is no card always counts. */
function inScope(now, change, onlyChanged) {
    const { cards, repository } = change ?? now;
    if (change === null || !onlyChanged)
        return { cards, repository, left: 0 };
    const affected = cards.filter(({ card }) => change.affects(card.id));
    const stays = ({ rule, remains }) => !remains || rule === 'missing-card';
    return { cards: affected, repository: repository.filter(stays), left: cards.length - affected.length };
}
/** What the rules about changes find for the repository, or for a card that is gone. */
function changeRules(policy, card, subject) {
    return findingsOf(policy.settingsFor(card), card, ({ rule, options }) => rule.scope === 'change' ? rule.check(subject, options) : []);
}
/** What the rules about changes find for one card that both revisions have. */
function changeFindings(now, before, { card, impact, run, suppressions }, was, policy) {
    const subject = {
        card,
        impact,
        run,
        before: was,
        cardChanged: card.text !== was.card.text,
        changedFiles: (wanted) => changedBeside(before.tree, now.tree, card.path, now.discovery.cards, wanted),
    };
    const found = findingsOf(policy.settingsFor(card.path), card.id, ({ rule, options }) => rule.scope === 'card-change' ? rule.check(subject, options) : []);
    return suppress(found, suppressions, policy.suppressible).findings;
}
function isTouched({ card, runCandidates, run, findings }, now, before) {
    const was = before.cards.find((each) => each.card.id === card.id);
    if (!was || was.card.text !== card.text || !isSame(before.tree, now.tree, card.path))
        return true;
    const filesOf = (each) => [...(each?.sources ?? []), ...(each?.ignored ?? [])].map(({ file }) => file);
    const runs = new Set([...runCandidates, ...was.runCandidates, ...filesOf(run), ...filesOf(was.run)]);
    return [...runs].some((path) => !isSame(before.tree, now.tree, path)) || findings.some(({ remains }) => !remains);
}
/** The findings that equal one of others, each of which equals one alone. */
function common(findings, others) {
    const left = new Map();
    for (const other of others)
        left.set((0,baseline/* fingerprint */.Rj)(other), (left.get((0,baseline/* fingerprint */.Rj)(other)) ?? 0) + 1);
    return new Set(findings.filter((finding) => {
        const key = (0,baseline/* fingerprint */.Rj)(finding);
        const number = left.get(key) ?? 0;
        left.set(key, number - 1);
        return number > 0;
    }));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/impact/index.js + 16 modules
var lib_impact = __webpack_require__(1045);
// EXTERNAL MODULE: ./lib/cards/sections.js
var cards_sections = __webpack_require__(9658);
// EXTERNAL MODULE: ./lib/cards/markdown/titles.js + 5 modules
var titles = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/cards/markdown/recognise.js


/** Keys that only the metadata of a model has. */
const MODEL_KEYS = [
    'pipeline_tag',
    'library_name',
    'base_model',
    'model-index',
    'co2_eq_emissions',
    'base_model_relation',
];
/** Keys that the metadata of a model has beside its licence, but other metadata as well. */
const SHARED_KEYS = ['tags', 'datasets', 'metrics', 'language', 'inference', 'widget'];
/** Keys that the metadata of a data set or of an app has. */
const OTHER_KEYS = [
    'task_categories',
    'size_categories',
    'dataset_info',
    'configs',
    'annotations_creators',
    'language_creators',
    'multilinguality',
    'source_datasets',
    'task_ids',
    'train-eval-index',
    'sdk',
    'app_file',
    'layout',
];
/** The sections of which a README that is a card has at least two. */
const TELLING = [
    ['limitations', ...(0,cards_sections/* includedSections */.DH)('limitations')],
    ['intended-uses', ...(0,cards_sections/* includedSections */.DH)('intended-uses')],
    ['out-of-scope-uses', 'misuse-risks'],
    ['bias'],
];
/** Titles worth a look: cheap, so that the READMEs of a large repository cost little. */
const HINT = /limit|caveat|issue|fail|weak|shortcoming|intended|use|scope|bias|fair|purpose|application|\P{ASCII}/iu;
let matcher = null;
/** Titles of what has limitations, uses and bias as well: data sets, and texts about model cards. */
const OF_OTHERS = /\bdata(?:set)?[ -]?(?:card|sheet|statement)s?\b|\bdata\s?sheets? for\b|\bdataset (?:documentation|description|nutrition label)\b|\bsystem card\b.*\btemplate\b|\b(?:how to|writ(?:e|ing)|fill(?:ing)?(?: in| out)?|creat(?:e|ing)|read(?:ing)?|review(?:ing)?|what (?:is|are)|why|guides?|guidelines?|guidance|templates?|checklist|tutorial|instructions?|examples? of|about|introduction to|awesome)\b.*\bmodel[ -]?cards?\b|\bmodel[ -]?cards?\b[\s:–—-]*(?:guides?|guidelines?|guidance|templates?|toolkit|generator|builder|creator|linter|validator|checker|checklist|tutorial|instructions?|documentation|specification|schema|standard|format|examples?|101|for (?:beginners|dummies))\b|^\W*model[ -]?cards\W*$/i;
/** Titles of the parts that only a data set has, as the templates of the Hugging Face Hub name them. */
const OF_DATA_SET = /^\W*(?:dataset (?:structure|creation|summary|curators|info(?:rmation)?|sources?|composition)|data (?:fields|splits|instances|structure|collection process)|curation rationale|source data|annotation process|annotations|collection process|composition|supported tasks(?: and leaderboards)?|considerations for using the data)\W*$/i;
/** Whether the text of a README is a model card: by the metadata at its start, or by its titles. */
function looksLikeCard(text) {
    const metadata = metadataOf(text);
    const keys = keysOf(metadata);
    const ofOthers = OTHER_KEYS.some((key) => keys.has(key));
    if (MODEL_KEYS.some((key) => keys.has(key)))
        return !ofOthers;
    if (ofOthers || isTaggedAsData(metadata))
        return false;
    return hasModelMetadata(keys) || hasTellingSections(text);
}
/** The metadata at the start of a text, without its fences; empty when there is none. */
function metadataOf(text) {
    const opening = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text);
    if (!opening)
        return '';
    const rest = text.slice(opening[0].length, 64 * 1024);
    const end = rest.search(/^---[ \t]*$/m);
    return end < 0 ? rest.slice(0, 4096) : rest.slice(0, end);
}
/** Keys that both kinds of metadata have say nothing where the tags do. */
function isTaggedAsData(metadata) {
    return /^(?:\s*-\s*|tags:(?:[^\n]*[\s,[])?)["']?datasets?["']?\s*(?:[,\]].*)?$/m.test(metadata);
}
/** The keys at the first level of the metadata. */
function keysOf(metadata) {
    return new Set(Array.from(metadata.matchAll(/^["']?([\w-]{1,40})["']?[ \t]*:/gm), (match) => match[1]));
}
function hasModelMetadata(keys) {
    return keys.has('license') && SHARED_KEYS.some((key) => keys.has(key));
}
function hasTellingSections(text) {
    const found = new Set();
    let first = true;
    for (const title of titlesIn(text)) {
        if (first && OF_OTHERS.test(title))
            return false;
        first = false;
        if (!HINT.test(title))
            continue;
        matcher ??= (0,titles/* titleMatcher */.l)();
        for (const section of matcher(title))
            found.add(TELLING.findIndex((sections) => sections.includes(section)));
        found.delete(-1);
        if (found.size >= 2)
            return !isOfDataSet(text);
    }
    return false;
}
/** Two parts that only data sets have make a card of one. */
function isOfDataSet(text) {
    let parts = 0;
    for (const title of titlesIn(text))
        if (OF_DATA_SET.test(title) && ++parts >= 2)
            return true;
    return false;
}
/** The titles of a Markdown text, read line by line: headings of every kind and bold lines, not those in code. */
function* titlesIn(text) {
    let fence = '';
    let before = '';
    for (const line of text.split(/\r?\n/, 20_000)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark && (fence === '' || (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line))))
            fence = fence === '' ? mark : '';
        else if (fence === '') {
            const title = /^ {0,3}#{1,6}\s+(.{1,160})$/.exec(line)?.[1] ??
                /^(?:[-*]\s+)?\*\*([^*]{1,100})\*\*[:：.]?\s*$/.exec(line)?.[1] ??
                /^\s*<h[1-6][^<>]*>(.{1,160})<\/h[1-6]>/i.exec(line)?.[1];
            if (title)
                yield title;
            else if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line) && before.trim() !== '' && before.length < 160)
                yield before;
        }
        before = line;
    }
}

// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/cards/several.js
var several = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/source/data.js
var source_data = __webpack_require__(8742);
// EXTERNAL MODULE: ./lib/source/problem.js
var problem = __webpack_require__(5547);
// EXTERNAL MODULE: ./lib/source/yaml.js
var yaml = __webpack_require__(409);
// EXTERNAL MODULE: ./lib/cards/compose.js
var compose = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/cards/normalize.js
var normalize = __webpack_require__(2383);
// EXTERNAL MODULE: ./lib/cards/substance.js + 1 modules
var substance = __webpack_require__(8557);
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
        id: path,
        path,
        format: 'structured',
        text: '',
        body: null,
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
    const found = (0,substance/* standingOf */.Y)(text);
    if (found !== 'substantive')
        return found;
    const words = (0,normalize/* normalize */.S)(text);
    const names = [key, path.at(-1) ?? ''].map((name) => (0,normalize/* normalize */.S)(name.replace(/([a-z])([A-Z])/g, '$1 $2')));
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
/** The components of a bill of materials that have a `modelCard`. */
function componentsWithCard(data) {
    return componentsOf(data).filter((component) => mapAt(component, [CARD]));
}
/** Makes a card of one component. */
function componentCard(component, path, problems) {
    return foreignCard(component, FIELDS, textAt(component, ['name']), path, problems);
}
/** Makes a card of the first component of a bill of materials that has a `modelCard`. */
function cycloneDxCard(data, path, problems) {
    const [component] = componentsWithCard(data);
    if (component)
        return componentCard(component, path, problems);
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
// EXTERNAL MODULE: ./lib/cards/native-sections.js
var native_sections = __webpack_require__(9370);
;// CONCATENATED MODULE: ./lib/cards/native-statements.js


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
        const standing = PROSE.includes(key) ? (0,substance/* standingOfSentence */.j)(part.text) : (0,substance/* standingOf */.Y)(part.text);
        return { text: part.text, kind: parts.length === 1 ? 'value' : part.kind, standing, location: value.location };
    });
}
/** A language is a code, not a sentence. */
function codeStatement(item) {
    const text = textOf(item);
    return { text, kind: 'item', standing: (0,substance/* standingOf */.Y)(text), location: item.location };
}
/** An entry such as `{type, description, mitigation}` stands or falls with what it is about. */
function itemStatement(item) {
    if (item.kind !== 'map') {
        const text = textOf(item);
        return { text, kind: 'item', standing: (0,substance/* standingOfSentence */.j)(text), location: item.location };
    }
    const { entries, location } = item;
    const lead = entries.get('use') ?? entries.get('type') ?? [...entries.values()][0];
    const standing = (0,substance/* standingOfSentence */.j)(lead ? textOf(lead.value) : '');
    const gaps = [...entries.values()]
        .map(({ value }) => ({ text: textOf(value), location: value.location }))
        .filter(({ text }) => standing !== 'placeholder' && (0,substance/* standingOf */.Y)(text) === 'placeholder');
    return { text: textOf(item), kind: 'item', standing, location, ...(gaps.length > 0 && { gaps }) };
}
/** Numbers say something whatever they are; "Scheduler: none" is an answer where the row names the question. */
function rowStanding(value) {
    if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string')
        return 'substantive';
    const text = textOf(value);
    return /^(?:none|n\/?a|not applicable)$/i.test(text) ? 'substantive' : (0,substance/* standingOf */.Y)(text);
}
/** The text of a value on one line; the values of a map joined, without their keys. */
function textOf(data) {
    if (data.kind === 'scalar')
        return data.value === null ? '' : data.written.trim();
    const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
    return parts.map(textOf).filter(Boolean).join(' — ');
}

;// CONCATENATED MODULE: ./lib/cards/native-values.js





/** The scores of the safety evaluations; what is no number is a score without a value. */
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
/** The fields as templates take them: texts trimmed, absent ones empty. */
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
        const title = (0,cards_sections/* sectionTitle */.Gf)(native_sections/* SECTION_OF */.Yl[key]);
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

;// CONCATENATED MODULE: ./lib/cards/native.js








/** Makes a card of a map of the native fields, which are listed in `native-schema.ts`. */
function nativeCard(data, path, found) {
    const problems = [...found, ...(0,schema/* checkSchema */._)(data, native_schema/* nativeCardSchema */.pd).flatMap((p) => cardProblem(p, data))];
    const own = new Map();
    const sectionsOf = [...Object.entries(native_sections/* SECTION_OF */.Yl), ...Object.entries(native_sections/* ALSO_SECTION */.oe)];
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
        id: path,
        path,
        format: 'structured',
        text: '',
        body: null,
        name: fields.model_name || null,
        readable: true,
        sections: (0,compose/* composeSections */.z)(own),
        scores: scoresOf(data),
        problems,
        fields,
        frontMatter: null,
        frontMatterLocation: null,
        placeFor: (section) => placeForField((0,native_sections/* nativeKeyFor */.Sy)(section), data, path),
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
                message: `${message.replace(/, but is .*$/, '')}, but ${found.written} without quotes is ${asRead(found)}.`,
                fix: `Write ${quoted} in quotes, so that it stays as it is written.`,
                location: found.location,
                suggestion: quoted,
            },
        ];
    }
    return [{ kind: 'field-type', message, fix, location }];
}
/** What YAML makes of a value without quotes: of `1.10` the number 1.1. */
function asRead(found) {
    return found.kind === 'scalar' && typeof found.value === 'number' ? `the number ${found.value}` : (0,source_data/* describe */.q0)(found);
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

;// CONCATENATED MODULE: ./lib/cards/structured.js











/** Makes a card of a YAML or JSON document: native, of the Model Card Toolkit, or of a CycloneDX bill of materials. */
function structured_structuredCard(reading, path) {
    const problems = problemsOf(reading);
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
    return nativeCard(data, path, problems);
}
/**
 * The cards of a YAML or JSON file: of each of its documents, of each item of a list of cards, of each component with a
 * `modelCard` of a bill of materials; mostly one.
 */
function structuredCards(text, path) {
    const parts = partsIn(text, path);
    if (parts.length > several/* MAX_CARDS */.Tb) {
        const message = `The file holds ${parts.length} cards; at most ${several/* MAX_CARDS */.Tb} are read.`;
        const problem = {
            kind: 'unreadable',
            message,
            fix: 'Put them into several files.',
            location: (0,source_location/* startOf */.G)(path),
        };
        return [{ ...(0,unreadable/* unreadableCard */.C)(path, 'structured', [problem]), text }];
    }
    return parts.map(({ card }, i) => {
        const from = i === 0 ? { line: 1, column: 1 } : parts[i].start;
        return { ...card, text: parts.length === 1 ? text : (0,several/* partOf */.BU)(text, from, parts[i + 1]?.start ?? null) };
    });
}
function problemsOf({ problems }) {
    return problems.map(({ kind, message, fix, location }) => ({
        kind: kind === 'duplicate-key' ? kind : 'unreadable',
        message,
        fix,
        location,
    }));
}
function partsIn(text, path) {
    const documents = /\.json$/i.test(path) || !/^---/m.test(text) ? [] : documentsIn(text, path);
    if (documents.length > 1) {
        return documents.flatMap(({ start, ...reading }) => cardsOf(reading, path, start));
    }
    return cardsOf((0,read/* readData */.v)(text, path), path, (0,source_location/* startOf */.G)(path));
}
/** The documents of a YAML file that hold anything; none when the file as a whole is refused. */
function documentsIn(text, path) {
    if (text.length > problem/* MAX_BYTES */.zx || Buffer.byteLength(text) > problem/* MAX_BYTES */.zx || text.includes('\0'))
        return [];
    return (0,yaml/* readYamlDocuments */.C)(text, path).filter(({ data, problems }) => problems.length > 0 || (data && !(data.kind === 'scalar' && data.value === null)));
}
function cardsOf(reading, path, start) {
    const { data, problems } = reading;
    if (data?.kind === 'list' && data.items.length > 0 && data.items.every(isCard)) {
        return data.items.map((item, i) => ({
            card: structured_structuredCard({ data: item, problems: i === 0 ? problems : [] }, path),
            start: item.location,
        }));
    }
    if (data?.kind === 'map' && isCycloneDx(data)) {
        const components = componentsWithCard(data).sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
        if (components.length > 1) {
            const found = problemsOf(reading);
            return components.map((each, i) => ({
                card: componentCard(each, path, i === 0 ? found : []),
                start: each.location,
            }));
        }
    }
    return [{ card: structured_structuredCard(reading, path), start }];
}
/** Whether an item of a list is a card: it has a field of the native format, or the shape of a foreign one. */
function isCard(data) {
    return (data.kind === 'map' &&
        (native_schema/* NATIVE_KEYS */.x5.some((key) => data.entries.has(key)) || isToolkitCard(data) || isCycloneDx(data)));
}

;// CONCATENATED MODULE: ./lib/cards/read.js





/**
 * Reads one structured card from its text.
 *
 * @param path relative to the working directory, `/`-separated; its ending chooses between JSON and YAML
 */
function readCard(text, path) {
    return structuredCard(readData(text, path), path);
}
/** Whether a path names Markdown. */
function isMarkdown(path) {
    return /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
}
/**
 * Makes a reader for the cards at the given paths. The Markdown parser is loaded only when one of them is Markdown.
 *
 * @param aliases further names of sections in Markdown cards
 */
async function cardReader(paths, aliases = {}) {
    const markdown = paths.some(isMarkdown) ? await (await __webpack_require__.e(/* import() */ 2647).then(__webpack_require__.bind(__webpack_require__, 2647))).markdownReader(aliases) : null;
    return {
        read: (text, path) => (0,several/* identified */.AR)(markdown && isMarkdown(path) ? markdown(text, path) : structuredCards(text, path)),
        refuse({ problem, fix }, path) {
            const location = (0,source_location/* startOf */.G)(path);
            return (0,unreadable/* unreadableCard */.C)(path, isMarkdown(path) ? 'markdown' : 'structured', [
                { kind: 'unreadable', message: problem, fix, location },
            ]);
        },
    };
}

// EXTERNAL MODULE: ./lib/impact/accelerators.js
var accelerators = __webpack_require__(1915);
// EXTERNAL MODULE: ./lib/runs/run.js
var run = __webpack_require__(1250);
// EXTERNAL MODULE: ./lib/claims/read.js + 1 modules
var claims_read = __webpack_require__(502);
;// CONCATENATED MODULE: ./lib/claims/declared.js



/** Claims of one quantity that differ by more are of several trainings. */
const ALIKE = 0.1;
/**
 * What a card itself says that training took, as a run that nothing bears out: its energy and emissions, else the hours
 * and accelerators from which they follow. Null when it says nothing, or says several different things.
 */
function declaredRun(card) {
    const { energies, emissions, acceleratorHours, hardware, places, pues, intensities } = (0,claims_read/* claimsOf */.d)(card);
    const source = (value, { location }, key) => {
        return { value, file: card.path, key, location };
    };
    const energy = one(energies);
    const mass = one(emissions.filter(({ unit, value }) => unit !== 'unstated' && value > 0));
    const blank = { ...(0,run/* blankRun */.u)(card.path, 'native'), sources: [], name: card.name };
    const place = places.length === 1 ? places[0] : null;
    const region = place && source(place.value, place, 'the card');
    if (energy || mass) {
        return {
            ...blank,
            region,
            declaredEnergyKwh: energy && source(energy.value, energy, 'the card'),
            reportedEmissionsKg: mass && source(mass.value, mass, 'the card'),
        };
    }
    const named = hardware.filter(({ value }) => (0,accelerators/* findAccelerators */.yV)(value).length > 0);
    const hours = one(acceleratorHours);
    const model = named.length === 1 ? named[0] : undefined;
    if (!hours || !model)
        return null;
    const [pue] = pues;
    const [intensity] = intensities;
    return {
        ...blank,
        region,
        acceleratorHours: source(hours.value, hours, 'the card'),
        acceleratorModel: source(model.value, model, 'the card'),
        pue: pue ? source(pue.value, pue, 'the card') : null,
        carbonIntensity: intensity ? source(intensity.value, intensity, 'the card') : null,
    };
}
/** The claim that all others agree with. */
function one(claims) {
    const [first, ...others] = claims;
    if (!first)
        return null;
    const agrees = ({ value, step }) => Math.abs(value - first.value) <= Math.max(step, first.step, ALIKE * first.value);
    return others.every(agrees) ? first : null;
}

// EXTERNAL MODULE: ./lib/load.js + 1 modules
var load = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/load-runs.js + 4 modules
var load_runs = __webpack_require__(4954);
;// CONCATENATED MODULE: ./lib/judgement.js









/**
 * Judges one revision by one policy: discover the cards, read them and their runs, measure the impact, ask the rules.
 *
 * @throws UserError when a run that was named is not there
 */
async function judgeRevision(tree, policy, { paths, run, logger }) {
    const isCardReadme = (0,workspace_discovery/* readmeTest */.h7)(tree, looksLikeCard);
    const discovery = (0,workspace_discovery/* findCards */.h2)(tree, paths, policy.scopes, isCardReadme);
    const runOf = (0,load_runs/* runLoader */.h0)(tree, run);
    const reader = await cardReader(discovery.cards, policy.aliases);
    const loaded = discovery.cards.flatMap((path) => (0,load/* loadCards */.YX)(tree, path, reader));
    const all = loaded.map(({ card }) => card);
    const judged = [];
    for (const each of loaded) {
        const cardRun = await runOf(each.card, policy.scopes, isCardReadme);
        judged.push(judgeCard(tree, each, all, policy, cardRun, logger));
    }
    const cards = toldOnce(judged);
    const settings = policy.settingsFor(null);
    tellSettings(settings, 'repository', 'repository', logger);
    const repository = findingsOf(settings, null, ({ rule, options }) => rule.scope === 'repository'
        ? rule.check({ cards: discovery.cards, unmatched: discovery.unmatched, searched: discovery.searched }, options)
        : []);
    return { tree, discovery, cards, repository };
}
function judgeCard(tree, { card, suppressions }, cards, policy, { run, candidates: runCandidates }, logger) {
    const { path, id } = card;
    const impact = run?.readable ? (0,lib_impact/* assessImpact */.Re)(run, policy.impact) : null;
    logger.debug(`${id}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);
    const settings = policy.settingsFor(path);
    tellSettings(settings, 'card', id, logger);
    const exists = (place) => tree.kind(place) !== 'absent';
    const filesIn = (folder) => (0,load/* yamlBeside */.MR)(tree, path, folder);
    const found = findingsOf(settings, id, (setting) => {
        const required = requiredSections(settings, setting);
        const subject = { card, run, impact, runCandidates, required, cards, exists, filesIn };
        return setting.rule.scope === 'card' ? setting.rule.check(subject, setting.options) : [];
    });
    const suppressed = suppress(found, suppressions, policy.suppressible);
    const exceptions = findingsOf(settings, id, ({ rule, options }) => rule.scope === 'exceptions' ? rule.check({ waivers: [], suppressions: suppressed.uses }, options) : []);
    // Without a run, what the card itself declares is shown as such; no rule takes it for known.
    const declared = run === null ? declaredRun(card) : null;
    const shown = declared ? (0,lib_impact/* assessImpact */.Re)(declared, policy.impact) : impact;
    const findings = [...suppressed.findings, ...exceptions];
    return { card, suppressions, run, runCandidates, impact: shown, findings };
}
/** What the metadata that all cards of a file share gets wrong is told once, with the first of them. */
function toldOnce(cards) {
    const told = new Set();
    return cards.map((each) => {
        const { id, path, frontMatterLocation: shared } = each.card;
        if (id === path || !shared)
            return each;
        const findings = each.findings.filter(({ rule, message, location }) => {
            if (location.file !== path || location.line > shared.endLine)
                return true;
            const key = JSON.stringify([rule, message, location]);
            return !told.has(key) && told.add(key);
        });
        return { ...each, findings };
    });
}
/** Says which preset or line of the policy set each rule. */
function tellSettings(settings, scope, of, logger) {
    for (const { rule, severity, setBy } of settings.values()) {
        if (rule.scope === scope || rule.scope === 'exceptions')
            logger.debug(`${of}: ${rule.id} ${severity} (${setBy})`);
    }
}

;// CONCATENATED MODULE: ./lib/known.js


/**
 * Tells what is new from what the baseline has.
 *
 * @param tree where the baseline is; null when no baseline excuses anything
 * @param use `update` also says what it should hold from now on
 * @throws UserError when the baseline cannot be read
 */
function compareWithKnown(findings, tree, use, judged) {
    const before = use === 'ignore' || tree === null ? null : (0,load/* loadBaseline */.oU)(tree);
    if (use !== 'update') {
        if (before === null)
            return { findings, baseline: null };
        const compared = (0,baseline/* compareWithBaseline */.$_)(findings, before, judged);
        return { findings: compared.findings, baseline: { path: baseline/* BASELINE_PATH */.CM, fixed: compared.fixed, update: null } };
    }
    const { fixed } = (0,baseline/* compareWithBaseline */.$_)(findings, before ?? [], judged);
    const next = (0,baseline/* nextBaseline */.D)(findings, before ?? [], judged);
    const known = (0,baseline/* compareWithBaseline */.$_)(findings, next, judged).findings;
    return { findings: known, baseline: { path: baseline/* BASELINE_PATH */.CM, fixed, update: (0,baseline/* baselineText */.BW)(next) } };
}

;// CONCATENATED MODULE: ./lib/logger.js
const silent = { debug() { }, info() { }, warning() { } };
/** The same logger for work that is done again: what it has told once it does not tell again. */
function onceEach(logger) {
    const told = new Set();
    const once = (level) => (message) => {
        const key = `${level} ${message}`;
        if (!told.has(key))
            logger[level](message);
        told.add(key);
    };
    return { debug: once('debug'), info: once('info'), warning: once('warning') };
}

// EXTERNAL MODULE: ./lib/revisions.js
var lib_revisions = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/strictest.js


const RANK = { error: 0, warning: 1, note: 2 };
/**
 * The verdict by several policies, all of which must be kept: what any of them finds is found, at the worst severity;
 * what one of them excuses, the others do not.
 */
function strictest(verdicts) {
    const [first, ...others] = verdicts;
    if (others.length === 0)
        return first;
    const findings = [...united(verdicts.flatMap((verdict) => verdict.findings)).values()].sort(finding/* compareFindings */.E);
    const cards = new Map();
    for (const each of verdicts.flatMap((verdict) => verdict.cards)) {
        const { path } = each.card;
        const conclusion = (0,verdict/* worst */.QZ)([each.conclusion, cards.get(path)?.conclusion ?? 'pass']);
        cards.set(path, { ...each, conclusion, findings: findings.filter((finding) => finding.card === path) });
    }
    const last = verdicts.at(-1);
    const sorted = [...cards.values()].sort((a, b) => (a.card.path < b.card.path ? -1 : 1));
    const found = Math.max(...verdicts.map((verdict) => verdict.cards.length + (verdict.change?.unaffected ?? 0)));
    const fixed = [...united(verdicts.flatMap(({ change }) => change?.fixed ?? [])).values()];
    return {
        ...last,
        conclusion: (0,verdict/* worst */.QZ)(verdicts.map(({ conclusion }) => conclusion)),
        policy: {
            source: verdicts.map(({ policy }) => policy.source).join(', '),
            revision: last.policy.revision,
            presets: [...new Set(verdicts.flatMap(({ policy }) => policy.presets))],
        },
        cards: sorted,
        findings,
        counts: { cards: sorted.length, ...(0,verdict/* countFindings */.Gt)(findings) },
        change: last.change && {
            ...last.change,
            fixed: fixed.filter((finding) => !findings.some((each) => keyOf(each) === keyOf(finding))),
            unaffected: found - sorted.length,
        },
    };
}
function united(findings) {
    const found = new Map();
    for (const finding of findings) {
        const known = found.get(keyOf(finding));
        if (!known || isWorse(finding, known))
            found.set(keyOf(finding), finding);
    }
    return found;
}
function isWorse(a, b) {
    return (0,finding/* counts */.t)(a) === (0,finding/* counts */.t)(b) ? RANK[a.severity] < RANK[b.severity] : (0,finding/* counts */.t)(a);
}
function keyOf({ rule, card, location, message }) {
    return JSON.stringify([rule, card, location.file, location.line, location.column, message]);
}

// EXTERNAL MODULE: ./lib/workspace/working-tree.js
var working_tree = __webpack_require__(4430);
;// CONCATENATED MODULE: ./lib/gate.js















/**
 * The whole story: discover the cards, read them and their runs, judge them by the policy, measure the impact; the same
 * for the revision before a change, and compare.
 *
 * @throws UserError when it cannot be judged: an unreadable policy, a run that was named and is not there
 */
async function runGate(given) {
    const options = { ...given, logger: onceEach(given.logger) };
    const revisions = options.revisions ?? (0,lib_revisions/* alone */.Q)((0,working_tree/* workingTree */.c)(options.root));
    return (0,lib_revisions/* settled */.g)(revisions, async () => {
        const proposal = await previewOf(revisions, options);
        const verdict = await verdictOf(revisions, revisions.trusted, options, proposal?.broken ?? null);
        return { ...verdict, preview: proposal?.preview ?? null };
    });
}
/** The verdict by the policies that one revision holds: all of them must be kept. */
async function verdictOf(revisions, holder, options, broken) {
    const policies = await (0,load/* choosePolicies */.S7)(holder.tree, holder.commit, options);
    const verdicts = [];
    for (const { policy, isOwn } of policies) {
        options.logger.debug(`policy: ${policy.origin.source}, presets ${policy.origin.presets.join(', ')}`);
        verdicts.push(await verdictBy(policy, isOwn ? holder.tree : null, revisions, options, broken));
    }
    return strictest(verdicts);
}
/**
 * The verdict by one policy.
 *
 * @param ownTree where the baseline is; null when no baseline excuses anything
 */
async function verdictBy(policy, ownTree, revisions, options, broken) {
    const { head, before } = revisions;
    const now = await judgeRevision(head.tree, policy, options);
    const change = before && (await changeSince(before, now, policy, options, broken));
    const { cards, repository, left } = inScope(now, change, revisions.onlyChanged && changedPolicy(revisions, options) === undefined);
    const judged = {
        everything: left === 0 && options.paths.every((path) => path === '.'),
        cards: cards.map(({ card }) => card.path),
    };
    const found = [...repository, ...cards.flatMap(({ findings }) => findings)].sort(finding/* compareFindings */.E);
    const excepted = waive(found, policy.waivers, options.today, judged.everything);
    const isIdle = left > 0 && cards.length === 0;
    const waivers = findingsOf(policy.settingsFor(null), null, ({ rule, options: own }) => rule.scope === 'exceptions' && !isIdle ? rule.check({ waivers: excepted.uses, suppressions: [] }, own) : []);
    const all = [...excepted.findings, ...waivers].sort(finding/* compareFindings */.E);
    const { findings, baseline } = compareWithKnown(all, ownTree, options.baseline, judged);
    const failOn = stricter(policy.failOn, options.failOn);
    const verdicts = cards.map(({ card, run, impact }) => {
        const own = findings.filter((finding) => finding.card === card.id);
        const comparison = run && impact && impact.alternatives.length > 0 ? (0,lib_impact/* compareRuns */.qB)(run, policy.impact) : null;
        const was = change?.before.cards.find((each) => each.card.id === card.id);
        const baseImpact = was?.impact ?? null;
        return { card, run, impact, comparison, baseImpact, conclusion: (0,verdict/* conclude */.Ep)(own, failOn), findings: own };
    });
    return {
        conclusion: (0,verdict/* conclude */.Ep)(findings, failOn),
        policy: policy.origin,
        head: head.commit,
        cards: verdicts,
        findings,
        counts: { cards: cards.length, ...(0,verdict/* countFindings */.Gt)(findings) },
        baseline,
        change: change && { revision: before.commit, fixed: change.fixed, unaffected: left },
        preview: null,
    };
}
async function changeSince({ tree }, now, policy, { paths, run }, broken) {
    const there = run !== null && tree.kind(run) !== 'absent' ? run : null;
    const before = await judgeRevision(tree, policy, { paths, run: there, logger: silent });
    return compareJudgements(now, before, policy, broken);
}
/** What the policy that a change proposes would say; null when it proposes none. */
async function previewOf(revisions, options) {
    const { head, trusted } = revisions;
    const path = changedPolicy(revisions, options);
    if (head === trusted || path === undefined)
        return null;
    try {
        const quiet = { ...options, logger: silent };
        const { conclusion, counts } = await verdictOf(revisions, head, quiet, null);
        return { preview: { path, conclusion, counts }, broken: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const { message, fix, location } = error;
        const place = location ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return { preview: null, broken: { message, fix, location: place } };
    }
}
/** The first file that a change alters of those that say what is demanded of every card. */
function changedPolicy({ head, before }, { policy }) {
    const files = [...load/* policyFiles */.qR, ...(policy === null ? [] : [policy])];
    return before ? files.find((path) => !isSame(before.tree, head.tree, path)) : undefined;
}
function stricter(policy, given) {
    return given === null ? policy : (0,verdict/* sternest */.l5)([policy, given]);
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S7: () => (/* binding */ choosePolicies),
  oU: () => (/* binding */ loadBaseline),
  YX: () => (/* binding */ loadCards),
  qR: () => (/* binding */ policyFiles),
  MR: () => (/* binding */ yamlBeside)
});

;// CONCATENATED MODULE: ./lib/cards/suppressions.js
const WORD = 'model-card-gate-ignore';
/** A YAML comment: on a line of its own, or behind a value. */
const YAML = /(?:^|\s)#[ \t]*model-card-gate-ignore\b(.*)$/;
const HTML = /<!--\s*model-card-gate-ignore\b/;
/** More comments than any card has. */
const MOST = 500;
/**
 * The suppressions in the text of a card, in the order of its lines. YAML has them behind `#`, Markdown in HTML
 * comments and, in its front matter, behind `#`; JSON has no comments. Code blocks do not count.
 */
function suppressionsIn(text, path) {
    if (!text.includes(WORD) || /\.json$/i.test(path))
        return [];
    const lines = text.split(/\r\n|\r|\n/);
    const markdown = /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
    const front = markdown ? endOfFrontMatter(lines) : lines.length;
    const code = markdown ? codeLines(lines, front) : new Set();
    const found = [];
    const alone = new Set();
    lines.forEach((line, i) => {
        if (code.has(i) || found.length >= MOST)
            return;
        const comment = i < front ? yamlComment(line) : htmlComment(line);
        if (!comment)
            return;
        const { start, end, asks } = comment;
        if (line.slice(0, start).trim() === '' && line.slice(end).trim() === '')
            alone.add(i);
        const [, rule = '', reason = ''] = /^:?\s*([A-Za-z0-9_-]*)\s*:?\s*(.*)$/.exec(asks.trim()) ?? [];
        const location = { file: path, line: i + 1, column: start + 1, endLine: i + 1, endColumn: end + 1 };
        found.push({ rule, reason, lines: [i + 1], location });
    });
    return found.map((each) => {
        const own = each.location.line;
        if (!alone.has(own - 1))
            return each;
        let next = own;
        while (next < lines.length && (alone.has(next) || lines[next].trim() === ''))
            next++;
        return { ...each, lines: [own, next + 1] };
    });
}
function yamlComment(line) {
    const match = YAML.exec(line);
    if (!match)
        return null;
    return { start: line.indexOf('#', match.index), end: line.trimEnd().length, asks: match[1] };
}
function htmlComment(line) {
    const match = HTML.exec(line);
    const behind = match ? match.index + match[0].length : 0;
    const close = line.indexOf('-->', behind);
    if (!match || close < 0)
        return null;
    return { start: match.index, end: close + 3, asks: line.slice(behind, close) };
}
/** The first line behind the front matter, counted from 0; 0 when there is none. */
function endOfFrontMatter(lines) {
    const start = lines.findIndex((line) => line.replace(/^\uFEFF/, '').trim() !== '');
    if (start < 0 || !/^\uFEFF?[ \t]*---[ \t]*$/.test(lines[start]))
        return 0;
    const end = lines.findIndex((line, i) => i > start && /^---[ \t]*$/.test(line));
    return end < 0 ? 0 : end + 1;
}
/** The lines of fenced code blocks. */
function codeLines(lines, from) {
    const code = new Set();
    let fence = '';
    for (let i = from; i < lines.length; i++) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(lines[i]);
        if (fence !== '') {
            code.add(i);
            if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '')
                fence = '';
        }
        else if (mark) {
            fence = mark[1];
            code.add(i);
        }
    }
    return code;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2409);
// EXTERNAL MODULE: ./lib/policy/baseline.js
var baseline = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(6965);
// EXTERNAL MODULE: ./lib/policy/presets.js + 6 modules
var presets = __webpack_require__(2795);
// EXTERNAL MODULE: ./lib/source/location.js
var source_location = __webpack_require__(6873);
// EXTERNAL MODULE: ./lib/source/problem.js
var source_problem = __webpack_require__(5547);
// EXTERNAL MODULE: ./lib/source/read.js
var read = __webpack_require__(9878);
;// CONCATENATED MODULE: ./lib/load.js








// What the gate reads from a tree before it judges: policy, baseline, cards, and the files beside a card.
/** More files beside one card than anybody reads. */
const MAX_BESIDE = 500;
/** The baseline of the repository, null when it has none. @throws UserError when it cannot be read */
function loadBaseline(tree) {
    if (tree.kind(baseline/* BASELINE_PATH */.CM) !== 'file')
        return null;
    const file = tree.read(baseline/* BASELINE_PATH */.CM, source_problem/* MAX_BYTES */.zx);
    if ('text' in file)
        return (0,baseline/* readBaseline */.mF)(file.text, baseline/* BASELINE_PATH */.CM);
    throw new errors/* UserError */.y(`The baseline cannot be read. ${file.problem}`, file.fix, (0,source_location/* startOf */.G)(baseline/* BASELINE_PATH */.CM));
}
/** Files that say what is demanded of a repository. */
const policyFiles = [...policy_policy/* POLICY_PATHS */.or, baseline/* BASELINE_PATH */.CM];
/**
 * The policies that judge; all of them must be kept. Alone, it is the named file, else the preset, else the
 * repository's own file, else `recommended`. An organisation's policy comes before the repository's own, and so does,
 * where the policy wins, the repository's own before another one that is named.
 *
 * @param commit what the tree is of
 * @returns each with whether the repository's baseline excuses findings of it
 * @throws UserError when one is not there or not valid: another one is never taken in silence
 */
async function choosePolicies(tree, commit, { policy, organisation, preset, policyWins, logger }) {
    const choice = (0,presets/* presetChoice */.Tp)(preset ?? 'recommended');
    if (!choice)
        throw new errors/* UserError */.y(`There is no preset "${preset}".`, `Known presets are ${presets/* PRESET_FORMS */.U2.join(', ')}.`);
    if (policy !== null && preset !== null && !policyWins) {
        throw new errors/* UserError */.y('A policy and a preset were both given.', 'Give one of them; a policy names its presets in `extends`.');
    }
    // A link that leads nowhere stands there, too: its policy cannot be read.
    const own = policy_policy/* POLICY_PATHS */.or.find((path) => tree.kind(path) === 'file');
    const files = [
        ...new Set([...(policyWins ? [own] : []), policy ?? (preset !== null && !policyWins ? undefined : own)]),
    ];
    const paths = files.filter((path) => path !== undefined);
    if (preset !== null && paths.length > 0) {
        logger.warning(`The preset ${preset} is not used: the policy ${paths.join(' and ')} decides.`);
    }
    const chosen = organisation ? [{ policy: await policyIn(organisation), isOwn: false }] : [];
    for (const path of paths) {
        const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
        if ('problem' in file)
            throw new errors/* UserError */.y(`The policy ${path} cannot be read. ${file.problem}`, file.fix, (0,source_location/* startOf */.G)(path));
        chosen.push({ policy: await policyIn({ text: file.text, source: path, revision: commit }), isOwn: true });
    }
    if (chosen.length === 0 || (preset !== null && paths.length === 0)) {
        chosen.push({ policy: (0,policy_policy/* presetPolicy */.W)([choice]), isOwn: true });
    }
    return chosen;
}
/** The schema of policies is built only where there is one. */
async function policyIn({ text, source, revision }) {
    const { readPolicy } = await __webpack_require__.e(/* import() */ 6486).then(__webpack_require__.bind(__webpack_require__, 6486));
    return readPolicy(text, source, revision);
}
/** Reads the cards of a file; one that cannot be read is a card too, with the reason as its problem. */
function loadCards(tree, path, reader) {
    const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
    if (!('text' in file))
        return [{ card: reader.refuse(file, path), suppressions: [] }];
    return reader.read(file.text, path).map((card) => ({ card, suppressions: suppressionsIn(card.text, path) }));
}
/** The YAML files of a folder beside a card. A file that cannot be read says so as a problem. */
function yamlBeside(tree, card, folder) {
    const below = [...card.split('/').slice(0, -1), folder].join('/');
    if (tree.kind(below) !== 'folder')
        return [];
    const paths = tree.pathsBelow(below).filter((path) => /\.ya?ml$/i.test(path));
    return paths.slice(0, MAX_BESIDE).map((path) => {
        const file = tree.read(path, source_problem/* MAX_BYTES */.zx);
        if ('text' in file)
            return { path, reading: (0,read/* readData */.v)(file.text, path) };
        const problem = { kind: 'syntax', message: file.problem, fix: file.fix, location: (0,source_location/* startOf */.G)(path) };
        return { path, reading: { data: null, problems: [problem] } };
    });
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* unused harmony export baselineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3279);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2409);
/* harmony import */ var _source_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8742);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);
/* harmony import */ var _source_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);





/** Where the baseline of a repository is. */
const BASELINE_PATH = '.github/model-card-baseline.json';
/** Rules whose findings are never accepted as known: with nothing to judge, nothing can be new. */
const NEVER_KNOWN = [
    'missing-card',
    'unreadable-card',
    'expired-waiver',
    'removed-card',
    'invalid-policy',
];
/** The one definition of a baseline file. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        card: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .describe('Path of the card, with `#name` where its file holds several; absent for what is found about the repository.')
            .optional(),
        about: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What the finding is about; its line does not matter.'),
        count: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).describe('How many such findings are known.'),
        level: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
            .describe('How much there was of what must not get less, such as statements; with less it is new.')
            .optional(),
    })),
})
    .describe('Findings of Model Card Gate that are known and do not fail, written by `check --update-baseline`.');
/** @throws UserError with file and line when it is not a valid baseline: a gate must not take everything for new, or known */
function readBaseline(text, path) {
    const again = 'Or delete it and run `check --update-baseline`.';
    const { data, problems } = (0,_source_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readData */ .v)(text, path);
    const [broken] = data ? [...problems, ...(0,_source_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSchema */ ._)(data, baselineSchema)] : problems;
    if (broken) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The baseline cannot be read. ${broken.message}`, `${broken.fix} ${again}`, broken.location);
    }
    return (0,_source_data_js__WEBPACK_IMPORTED_MODULE_4__/* .toPlain */ .Ul)(data).findings;
}
/** Marks the findings that a baseline has as known, and counts those that it has and that are gone. */
function compareWithBaseline(findings, baseline, judged) {
    const left = new Map();
    const levels = new Map();
    for (const entry of baseline) {
        const key = keyOf(entry);
        left.set(key, (left.get(key) ?? 0) + entry.count);
        if (entry.level !== undefined)
            levels.set(key, least(levels.get(key), entry.level));
    }
    const marked = findings.map((finding) => {
        const key = keyOf(entryOf(finding));
        const number = left.get(key) ?? 0;
        if (number === 0 || !canBeKnown(finding))
            return finding;
        // What got worse is new, and what was known of it is not fixed.
        left.set(key, number - 1);
        const worse = finding.level !== undefined && finding.level < (levels.get(key) ?? finding.level);
        return worse ? finding : { ...finding, isNew: false };
    });
    const gone = new Map(baseline.filter((entry) => wasJudged(entry, judged)).map((entry) => [keyOf(entry), 0]));
    let fixed = 0;
    for (const key of gone.keys())
        fixed += left.get(key) ?? 0;
    return { findings: marked, fixed };
}
/** The baseline of today's findings; what was not judged stays as it was. */
function nextBaseline(findings, before, judged) {
    const entries = new Map();
    const add = (entry) => {
        const key = keyOf(entry);
        const other = entries.get(key);
        entries.set(key, {
            ...entry,
            count: entry.count + (other?.count ?? 0),
            ...(entry.level !== undefined && { level: least(other?.level, entry.level) }),
        });
    };
    for (const entry of before)
        if (!wasJudged(entry, judged))
            add(entry);
    for (const finding of findings)
        if (canBeKnown(finding))
            add(entryOf(finding));
    return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}
/** The text of a baseline file: the same findings always give the same text, one line for each. */
function baselineText(baseline) {
    const lines = baseline.map(({ rule, card, about, count, level }) => `    ${JSON.stringify({ rule, card, about, count, level })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}
function canBeKnown({ rule, waived }) {
    return waived === null && !NEVER_KNOWN.includes(rule);
}
function wasJudged({ card }, { everything, cards }) {
    return everything || (card !== undefined && cards.some((path) => card === path || card.startsWith(`${path}#`)));
}
function entryOf(finding) {
    const { rule, card, level } = finding;
    const about = aboutOf(finding);
    return { rule, ...(card !== null && { card }), about, count: 1, ...(level !== undefined && { level }) };
}
function least(a, b) {
    return a === undefined ? b : Math.min(a, b);
}
/** What tells a finding from others wherever its lines move: its rule, its card and what it is about. */
function fingerprint(finding) {
    return keyOf(entryOf(finding));
}
/** What a finding is about, in words that stay when lines move: with its rule and card they tell it from others. */
function aboutOf({ key, message }) {
    return key ?? stable(message);
}
/** A message without what changes when lines move. */
function stable(message) {
    return message
        .replace(/\bline \d+/g, 'line …')
        .replace(/:\d+(?::\d+)?\b/g, ':…')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
}
function keyOf({ rule, card, about }) {
    return JSON.stringify([card ?? '', rule, about]);
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   W: () => (/* binding */ presetPolicy),
/* harmony export */   dr: () => (/* binding */ presetLayer),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2006);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2795);


/** Where a policy is looked for when none is named, first one wins. */
const POLICY_PATHS = ['.github/model-card-policy.yml', '.github/model-card-policy.yaml'];
/** A layer for every card and for the repository. */
const always = () => true;
const NO_EXCEPTIONS = { aliases: {}, impact: {}, waivers: [], suppressible: [] };
/** The layer of a preset. */
function presetLayer(choice, applies = always, suffix = '') {
    return { name: `preset ${(0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetTitle */ .SY)(choice)}${suffix}`, rules: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetRules */ .RK)(choice), adds: true, applies };
}
/** The policy of a repository that has none: presets alone. */
function presetPolicy(presets) {
    const choices = presets.map((each) => (typeof each === 'string' ? (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetChoice */ .Tp)(each) : each));
    const origin = { source: 'built-in', revision: null, presets: choices.map(_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presetTitle */ .SY) };
    return assemble(origin, choices.map((choice) => presetLayer(choice)), [], 'error');
}
/** Puts layers together; a later layer wins. */
function assemble(origin, layers, scopes, failOn, exceptions = NO_EXCEPTIONS) {
    const settingsFor = (path) => {
        const settings = new Map();
        for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y) {
            // Without a preset too: what nobody can switch off, and what keeps exceptions honest.
            const severity = rule.fixed || rule.scope === 'exceptions' ? rule.severity : 'off';
            let setting = { rule, severity, options: rule.defaults, setBy: 'no preset' };
            let first = true;
            for (const { name, rules, adds, applies } of layers) {
                const entry = Object.hasOwn(rules, rule.id) && applies(path) ? rules[rule.id] : undefined;
                if (entry === undefined || entry === null)
                    continue;
                const [severity, own] = typeof entry === 'string' ? [entry, undefined] : entry;
                const combined = own !== undefined && adds && !first && rule.combine ? rule.combine(setting.options, own) : own;
                setting = { rule, severity, options: combined ?? setting.options, setBy: name };
                first = false;
            }
            settings.set(rule.id, setting);
        }
        return settings;
    };
    return { origin, failOn, scopes, settingsFor, ...exceptions };
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ AUDIENCES),
  gG: () => (/* binding */ MODEL_KINDS),
  U2: () => (/* binding */ PRESET_FORMS),
  dO: () => (/* binding */ PRESET_NAMES),
  Tp: () => (/* binding */ presetChoice),
  RK: () => (/* binding */ presetRules),
  SY: () => (/* binding */ presetTitle)
});

// UNUSED EXPORTS: PRESETS

// EXTERNAL MODULE: ./lib/rules/index.js + 88 modules
var rules = __webpack_require__(2006);
;// CONCATENATED MODULE: ./lib/policy/presets/draft.js

const draft = {
    title: 'Draft',
    about: 'For work in progress: the rules of `recommended`, with every error lowered to a warning but those about a card that is missing or cannot be read. Behind another preset it lowers that one too.',
    source: null,
    audiences: [],
    requirements: [],
    rules: Object.fromEntries(rules/* RULES */.y.map((rule) => [rule.id, rule.severity === 'error' && !rule.fixed ? 'warning' : rule.severity])),
};

;// CONCATENATED MODULE: ./lib/policy/presets/eu-ai-act-gpai.js
const ACT = 'Regulation (EU) 2024/1689';
const FORM = 'the Model Documentation Form of the GPAI Code of Practice (read in a secondary source)';
/** Annex XI, Section 1: technical documentation for the AI Office and national authorities, Art. 53(1)(a). */
const XI = (section, point) => annex('authority', 'Annex XI, Section 1', section, point);
/** Annex XII: information for providers who build the model into their systems, Art. 53(1)(b). */
const XII = (section, point) => annex('downstream', 'Annex XII', section, point);
/** Art. 53(2) exempts open-source models from both annexes. */
function annex(audience, where, section, point) {
    return { section, clause: `${ACT}, ${where}, ${point}`, strength: 'shall', audience, except: 'open-source' };
}
/** Annex XI, Section 2: what it adds for models with systemic risk. */
const SYSTEMIC = { strength: 'shall', audience: 'authority', only: 'systemic-risk' };
const XI2 = `${ACT}, Annex XI, Section 2`;
const euAiActGpai = {
    title: 'EU AI Act, general-purpose AI models',
    about: 'What the AI Act asks providers of general-purpose AI models to document: Annex XI, Section 1 for an authority, Annex XII for downstream providers. Without an audience it is `authority`. The Act asks for energy and computational resources, not for CO2, and asks neither of downstream documentation. A model with systemic risk (Article 51) must follow Annex XI, Section 2 too. A model under a free and open-source licence, whose weights, architecture and usage are public, is exempt from Article 53(1)(a) and (b), not from (c) and (d), unless it carries systemic risk (Article 53(2)): such a model is `systemic-risk`, whatever its licence. An aid to documentation, no legal advice.',
    decision: 'What the Act asks of every model is an error. Limitations are named in Annex XI, Section 2 alone, which asks how they are identified, not which they are: a warning, and only there. So is what that section asks for "where applicable", except adversarial testing, which Article 55(1)(a) makes a duty. Rows that rest on the Code of Practice alone, which is voluntary, are warnings. The clauses of Annex XI and of Articles 53 and 55 were compared with reproductions of the text of 2024, Annex XII with a paraphrase of its points; whether Regulation (EU) 2026/1744 changes any of them was not verified.',
    source: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    audiences: ['authority', 'downstream'],
    models: ['systemic-risk', 'open-source'],
    requirements: [
        XI('intended-uses', 'point 1(a)'),
        XI('acceptable-use-policy', 'point 1(b)'),
        XI('out-of-scope-uses', 'point 1(b)'),
        XI('version', 'point 1(c)'),
        XI('distribution', 'point 1(c)'),
        XI('architecture', 'point 1(d)'),
        XI('inputs-and-outputs', 'point 1(e)'),
        XI('license', 'point 1(f)'),
        XI('how-to-use', 'point 2(a)'),
        XI('base-model', 'point 2(a) and (b)'),
        XI('training-procedure', 'point 2(b)'),
        XI('training-data', 'point 2(c)'),
        XI('training-data-size', 'point 2(c)'),
        XI('preprocessing', 'point 2(c)'),
        XI('evaluation-data', 'point 2(c)'),
        XI('bias', 'point 2(c)'),
        XI('compute', 'point 2(d)'),
        XI('energy', 'point 2(e)'),
        XII('intended-uses', 'point 1(a)'),
        XII('acceptable-use-policy', 'point 1(b)'),
        XII('out-of-scope-uses', 'point 1(b)'),
        XII('version', 'point 1(c)'),
        XII('distribution', 'point 1(c)'),
        XII('requirements', 'point 1(d) and (e)'),
        XII('architecture', 'point 1(f)'),
        XII('inputs-and-outputs', 'point 1(g) and 2(b)'),
        XII('license', 'point 1(h)'),
        XII('how-to-use', 'point 2(a)'),
        XII('training-data', 'point 2(c)'),
        XII('preprocessing', 'point 2(c)'),
        XII('evaluation-data', 'point 2(c)'),
        { section: 'evaluation', clause: `${XI2}, point 1 (evaluation strategies)`, ...SYSTEMIC },
        { section: 'results', clause: `${XI2}, point 1 (evaluation results)`, ...SYSTEMIC },
        { section: 'metrics', clause: `${XI2}, point 1 (evaluation criteria, metrics)`, ...SYSTEMIC },
        // A card has no section for the methodology; its limitations are where it would stand.
        {
            section: 'limitations',
            clause: `${XI2}, point 1 (methodology on the identification of limitations)`,
            ...SYSTEMIC,
            severity: 'warning',
        },
        // "Where applicable" there, but Article 55(1)(a) makes adversarial testing a duty of each of these providers.
        {
            section: 'safety-evaluation',
            clause: `${XI2}, point 2 (adversarial testing), with Article 55(1)(a)`,
            ...SYSTEMIC,
        },
        {
            any: ['guardrails', 'training-procedure'],
            clause: `${XI2}, point 2 (model adaptations, including alignment and fine-tuning)`,
            ...SYSTEMIC,
            severity: 'warning',
        },
        {
            any: ['architecture', 'requirements'],
            clause: `${XI2}, point 3 (system architecture)`,
            ...SYSTEMIC,
            severity: 'warning',
        },
        // Duties of every provider, of open-source models too, whoever reads the card.
        { section: 'copyright-policy', clause: `${ACT}, Article 53(1)(c)`, strength: 'shall' },
        { section: 'training-content-summary', clause: `${ACT}, Article 53(1)(d)`, strength: 'shall' },
        // The form of the Code of Practice. Its rows on compute and energy are not for downstream providers.
        eu_ai_act_gpai_form('model-details', 'General information, "Model name"'),
        eu_ai_act_gpai_form('authorship', 'General information, "Legal name for the model provider"'),
        eu_ai_act_gpai_form('hardware', 'energy, methodology'),
        eu_ai_act_gpai_form('inference-energy', 'energy, "Benchmarked inference compute"'),
    ],
    rules: {},
};
function eu_ai_act_gpai_form(section, row) {
    return { section, clause: `${FORM}, ${row}`, strength: 'should', audience: 'authority', except: 'open-source' };
}

;// CONCATENATED MODULE: ./lib/policy/presets/hugging-face.js
const TEMPLATE = 'the Hugging Face model card template';
const huggingFace = {
    title: 'Hugging Face model card template',
    about: 'The headings of the template that the Hub and its libraries generate, and the metadata that the Hub reads.',
    decision: 'Metadata that the Hub rejects is an error, metadata that it accepts but cannot use a warning. The Hub itself checks no heading. What the template does not mark as optional, it expects: its absence is a warning, and that of headings marked `[optional]` a note. Five headings are errors all the same, because without details, direct use, limitations, training data and results a card is the empty template. Keys that the Hub recommends but does not ask for (`pipeline_tag`, `library_name`, `datasets`) are left to it.',
    source: 'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md',
    audiences: [],
    requirements: [
        { section: 'model-details', clause: `${TEMPLATE}, "Model Details"`, strength: 'should', severity: 'error' },
        { section: 'authorship', clause: `${TEMPLATE}, "Developed by"`, strength: 'should' },
        { section: 'architecture', clause: `${TEMPLATE}, "Model type"`, strength: 'should' },
        { section: 'license', clause: `${TEMPLATE}, "License"`, strength: 'should' },
        { section: 'language', clause: `${TEMPLATE}, "Language(s) (NLP)"`, strength: 'may' },
        { section: 'base-model', clause: `${TEMPLATE}, "Finetuned from model [optional]"`, strength: 'may' },
        { section: 'distribution', clause: `${TEMPLATE}, "Model Sources [optional]"`, strength: 'may' },
        { section: 'intended-uses', clause: `${TEMPLATE}, "Direct Use"`, strength: 'should', severity: 'error' },
        { any: ['intended-users', 'intended-uses'], clause: `${TEMPLATE}, "Uses"`, strength: 'should' },
        { section: 'out-of-scope-uses', clause: `${TEMPLATE}, "Out-of-Scope Use"`, strength: 'should' },
        {
            section: 'limitations',
            clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`,
            strength: 'should',
            severity: 'error',
        },
        { section: 'bias', clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`, strength: 'should' },
        {
            any: ['recommendations', 'ethical-considerations'],
            clause: `${TEMPLATE}, "Recommendations"`,
            strength: 'should',
        },
        { section: 'how-to-use', clause: `${TEMPLATE}, "How to Get Started with the Model"`, strength: 'should' },
        { section: 'training-data', clause: `${TEMPLATE}, "Training Data"`, strength: 'should', severity: 'error' },
        { section: 'training-procedure', clause: `${TEMPLATE}, "Training Procedure"`, strength: 'should' },
        { section: 'preprocessing', clause: `${TEMPLATE}, "Preprocessing [optional]"`, strength: 'may' },
        { section: 'evaluation-data', clause: `${TEMPLATE}, "Testing Data"`, strength: 'should' },
        { section: 'factors', clause: `${TEMPLATE}, "Factors"`, strength: 'should' },
        { section: 'metrics', clause: `${TEMPLATE}, "Metrics"`, strength: 'should' },
        { section: 'results', clause: `${TEMPLATE}, "Results"`, strength: 'should', severity: 'error' },
        { section: 'environmental-impact', clause: `${TEMPLATE}, "Environmental Impact"`, strength: 'should' },
        { any: ['compute', 'requirements'], clause: `${TEMPLATE}, "Technical Specifications [optional]"`, strength: 'may' },
        { section: 'citation', clause: `${TEMPLATE}, "Citation [optional]"`, strength: 'may' },
        { section: 'contact', clause: `${TEMPLATE}, "Model Card Contact"`, strength: 'should' },
    ],
    rules: {
        'front-matter': 'error',
        'duplicate-key': 'warning',
        'unknown-key': 'warning',
        'misspelt-heading': 'warning',
        'hub-license': 'error',
        'hub-language': 'error',
        'hub-base-model': 'error',
        'hub-model-index': 'error',
        'hub-field': 'error',
        'hub-task': 'warning',
        'hub-emissions': 'warning',
        'hub-eval-results': 'warning',
        placeholder: 'warning',
        boilerplate: 'note',
    },
};

;// CONCATENATED MODULE: ./lib/policy/presets/mitchell-2019.js
const PAPER = 'Mitchell et al. 2019';
const mitchell2019 = {
    title: 'Model Cards for Model Reporting (Mitchell et al., 2019)',
    about: 'The nine parts of the paper that introduced model cards. Limitations have no part of their own there: "Caveats and Recommendations" carries them. It does not ask for environmental impact.',
    decision: 'The paper calls its parts suggestions, so every row says *should* or *may*. A card without details, intended use, results or caveats is no model card in its sense, and a gate that lets it pass would say nothing: these are errors. Of evaluation, the results are the core, since a score names its metric and a table its data; sections of their own for metrics and evaluation data are warnings, as are factors, training data, which the paper allows to be withheld, and results by group.',
    source: 'https://arxiv.org/abs/1810.03993',
    audiences: [],
    requirements: [
        { section: 'model-details', clause: `${PAPER}, §4.1`, strength: 'should', severity: 'error' },
        { section: 'authorship', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'version', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'architecture', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'training-procedure', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'license', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'contact', clause: `${PAPER}, §4.1`, strength: 'should' },
        { section: 'citation', clause: `${PAPER}, §4.1`, strength: 'may' },
        { section: 'intended-uses', clause: `${PAPER}, §4.2`, strength: 'should', severity: 'error' },
        { section: 'intended-users', clause: `${PAPER}, §4.2`, strength: 'should' },
        { section: 'out-of-scope-uses', clause: `${PAPER}, §4.2`, strength: 'should' },
        { section: 'factors', clause: `${PAPER}, §4.3`, strength: 'should' },
        { section: 'metrics', clause: `${PAPER}, §4.4`, strength: 'should' },
        { section: 'uncertainty', clause: `${PAPER}, §4.4`, strength: 'may' },
        { section: 'evaluation-data', clause: `${PAPER}, §4.5`, strength: 'should' },
        { section: 'preprocessing', clause: `${PAPER}, §4.5`, strength: 'may' },
        { section: 'training-data', clause: `${PAPER}, §4.6`, strength: 'should' },
        { section: 'results', clause: `${PAPER}, §4.7`, strength: 'should', severity: 'error' },
        { section: 'disaggregated-results', clause: `${PAPER}, §4.7`, strength: 'should' },
        { any: ['bias', 'disaggregated-results'], clause: `${PAPER}, §4.3 and §4.7`, strength: 'should' },
        { section: 'ethical-considerations', clause: `${PAPER}, §4.8`, strength: 'should' },
        { any: ['limitations', 'recommendations'], clause: `${PAPER}, §4.9`, strength: 'should', severity: 'error' },
        { section: 'trade-offs', clause: `${PAPER}, §4.9`, strength: 'may' },
    ],
    rules: {},
};

;// CONCATENATED MODULE: ./lib/policy/presets/recommended.js

const recommended = {
    title: 'Recommended',
    about: 'The standard of this project, and what holds without a policy: content in every section that a reader relies on, at least five distinct limitations, scores that are shares. Each rule has the severity that its own page gives.',
    source: null,
    audiences: [],
    requirements: [],
    // Options that add up with those of other presets are written out.
    rules: Object.fromEntries(rules/* RULES */.y.map((rule) => [rule.id, rule.combine ? [rule.severity, rule.defaults] : rule.severity])),
};

;// CONCATENATED MODULE: ./lib/policy/presets/release.js

const release = {
    title: 'Release',
    about: 'For a model that is about to be published: the rules of `recommended`, more statements in the sections that users act on, and no gap left open. What would be a warning there and misleads the readers of a release is an error.',
    source: null,
    audiences: [],
    requirements: [],
    rules: {
        ...recommended.rules,
        'minimum-statements': [
            'error',
            { limitations: 5, 'out-of-scope-uses': 2, bias: 1, 'ethical-considerations': 2, recommendations: 2 },
        ],
        'required-field': 'error',
        placeholder: 'error',
        'repeated-statement': 'error',
        'unknown-key': 'error',
        'duplicate-key': 'error',
        'ambiguous-run': 'error',
        'unreadable-run': 'error',
        suppression: 'error',
    },
};

;// CONCATENATED MODULE: ./lib/policy/presets.js






/** Every preset, in the order in which documents list them. */
const PRESETS = {
    recommended: recommended,
    draft: draft,
    release: release,
    'mitchell-2019': mitchell2019,
    'hugging-face': huggingFace,
    'eu-ai-act-gpai': euAiActGpai,
};
const PRESET_NAMES = Object.keys(PRESETS);
const AUDIENCES = ['authority', 'downstream'];
const MODEL_KINDS = ['systemic-risk', 'open-source'];
/**
 * A preset by its name, with its reader and the kind of model where it distinguishes between them, in any order:
 * `eu-ai-act-gpai:downstream`, `eu-ai-act-gpai:systemic-risk`. Where no reader is named, it is the first one.
 *
 * @returns null when there is no such preset, or it knows no such reader or kind of model
 */
function presetChoice(written) {
    const [name = '', ...parts] = written.split(':');
    if (!Object.hasOwn(PRESETS, name))
        return null;
    const { audiences, models = [] } = PRESETS[name];
    const audience = audiences.find((each) => parts.includes(each));
    const model = models.find((each) => parts.includes(each));
    if (parts.length !== Number(audience !== undefined) + Number(model !== undefined))
        return null;
    return { name: name, audience: audience ?? audiences[0] ?? null, model: model ?? null };
}
/** What can be written for a preset, in messages and in help. */
const PRESET_FORMS = PRESET_NAMES.flatMap((name) => {
    const { audiences, models = [] } = PRESETS[name];
    return audiences.length + models.length === 0 ? [name] : [...audiences, ...models].map((part) => `${name}:${part}`);
});
/** A choice as reports name it; a kind of model stands for the first reader, unless another is named. */
function presetTitle({ name, audience, model }) {
    const { audiences } = PRESETS[name];
    const reader = model !== null && audience === audiences[0] ? null : audience;
    return [name, reader, model].filter((part) => part !== null).join(':');
}
/** The settings of the rules that a preset makes. */
function presetRules(choice) {
    const { requirements, rules } = PRESETS[choice.name];
    const sections = requirements
        .filter((each) => isAsked(each, choice))
        .map(({ audience: _, only: __, except: ___, ...requirement }) => requirement);
    return sections.length === 0 ? rules : { 'required-section': ['error', { sections }], ...rules };
}
function isAsked({ audience, only, except }, choice) {
    if (audience !== undefined && audience !== choice.audience)
        return false;
    return (only === undefined || only === choice.model) && (except === undefined || except !== choice.model);
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alone),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/** A tree that is judged by its own policy and compared with nothing. */
function alone(tree) {
    const revision = { tree, commit: null };
    return { head: revision, trusted: revision, before: null, onlyChanged: false };
}
/**
 * Does work that reads trees until everything that it read was there. Rooms read synchronously; contents that take time
 * to bring are asked for by reading them, and the work is done again once they came.
 */
async function settled({ head, trusted, before }, work) {
    const load = async () => {
        let came = false;
        for (const revision of [head, trusted, before])
            came = ((await revision?.tree.load?.()) ?? false) || came;
        return came;
    };
    await load();
    for (;;) {
        try {
            const result = await work();
            if (!(await load()))
                return result;
        }
        catch (error) {
            // What was not there yet may be what it stumbled over.
            if (!(await load()))
                throw error;
        }
    }
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ nestingDepth),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   Vh: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2465);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);



const SENTENCES = {
    InvalidSymbol: 'a word that JSON does not know (NaN, Infinity, None and unquoted text are not JSON)',
    InvalidNumberFormat: 'a number in a form that JSON does not know',
    PropertyNameExpected: 'a property name in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing } is expected here',
    CloseBracketExpected: 'a closing ] is expected here',
    EndOfFileExpected: 'the JSON value ended before this',
    InvalidCommentToken: 'JSON has no comments',
    UnexpectedEndOfComment: 'JSON has no comments',
    UnexpectedEndOfString: 'a text without its closing quote',
    UnexpectedEndOfNumber: 'a number that stops halfway',
    InvalidUnicode: 'an escape that is not a character',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a text',
};
/** Reads strict JSON (RFC 8259) with the place of every value. */
function readJson(text, file) {
    const map = new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextMap */ .A(text, file);
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const refuse = (kind, message, fix, from = 0, to = from) => ({
        data: null,
        problems: [{ kind, message, fix, location: map.locate(from, to) }],
    });
    if (nestingDepth(text) > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
        return refuse('too-large', `The file nests deeper than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels.`, 'Write it flatter.');
    }
    const errors = [];
    // The byte order mark becomes a space, so that offsets stay true.
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(start ? ` ${text.slice(1)}` : text, errors, {
        disallowComments: true,
        allowTrailingComma: false,
    });
    if (errors.length > 0 || !root) {
        const problems = errors.map(({ error, offset, length }) => {
            const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error);
            return {
                kind: 'syntax',
                message: `The file is not valid JSON: ${SENTENCES[code] ?? code}.`,
                fix: 'Correct the JSON at this place.',
                location: map.locate(offset, offset + length),
            };
        });
        return { data: null, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOfEachLine */ .xD)(problems) };
    }
    const problems = [];
    let nodes = 0;
    const convert = (node) => {
        nodes++;
        const location = map.locate(node.offset, node.offset + node.length);
        if (node.type === 'array')
            return { kind: 'list', items: (node.children ?? []).map(convert), location };
        if (node.type !== 'object') {
            const quoted = node.type === 'string';
            const written = quoted ? String(node.value) : text.slice(node.offset, node.offset + node.length);
            return { kind: 'scalar', value: node.value, written, quoted, location };
        }
        const entries = new Map();
        for (const property of node.children ?? []) {
            const [name, value] = property.children ?? [];
            if (!name || !value)
                continue;
            const key = String(name.value);
            const keyLocation = map.locate(name.offset, name.offset + name.length);
            if (entries.has(key))
                problems.push(duplicateKey(key, keyLocation));
            else
                entries.set(key, { key, keyLocation, value: convert(value) });
        }
        return { kind: 'map', entries, location };
    };
    const data = convert(root);
    if (nodes > _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm)
        return refuse('too-large', `The file holds more than ${_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NODES */ .nm} values.`, 'Make it smaller.');
    return { data, problems: problems.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ) };
}
/** A key that stands twice: the first value is kept, so that nothing below can silently replace what is above. */
function duplicateKey(key, location) {
    return {
        kind: 'duplicate-key',
        message: `The key \`${key}\` stands here a second time; only the first value is read.`,
        fix: 'Merge the two entries into one.',
        location,
    };
}
/** How deep brackets nest outside of texts. Linear, so that it can go before any parser. */
function nestingDepth(text) {
    let depth = 0;
    let deepest = 0;
    let inText = false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (inText) {
            if (c === 92)
                i++;
            else if (c === 34)
                inText = false;
        }
        else if (c === 34)
            inText = true;
        else if (c === 123 || c === 91)
            deepest = Math.max(deepest, ++depth);
        else if (c === 125 || c === 93)
            depth--;
    }
    return deepest;
}


/***/ }),

/***/ 5547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   nm: () => (/* binding */ MAX_NODES),
/* harmony export */   xD: () => (/* binding */ firstOfEachLine),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Larger texts are refused before they are parsed. */
const MAX_BYTES = 1024 * 1024;
/** Deeper nesting than any card, run or policy has; parsers below it recurse safely. */
const MAX_DEPTH = 64;
/** More keys and items than any card, run or policy has. */
const MAX_NODES = 50_000;
/** Aliases are expanded by value; this many cannot grow a document past a few thousand nodes. */
const MAX_ALIASES = 20;
/** A broken file has one cause more often than fifty. */
const MAX_PROBLEMS = 10;
/** The first few problems, one for each line: what follows on the same line comes of the first. */
function firstOfEachLine(problems) {
    const byLine = new Map();
    for (const problem of problems)
        if (!byLine.has(problem.location.line))
            byLine.set(problem.location.line, problem);
    return [...byLine.values()].slice(0, MAX_PROBLEMS);
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3272);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6873);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5547);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(409);




/**
 * Reads a YAML or JSON text by the file's name: `.json` is strict JSON, everything else YAML 1.2.
 *
 * @returns `data` is null exactly when nothing can be read, and `problems` then says why
 */
function readData(text, file) {
    const refuse = (kind, message, fix) => ({
        data: null,
        problems: [{ kind, message, fix, location: (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(file) }],
    });
    if (Buffer.byteLength(text) > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx) {
        return refuse('too-large', 'The file is larger than 1 MiB.', 'Keep data out of it; link to it instead.');
    }
    if (text.includes('\0')) {
        return refuse('syntax', 'The file is not text: it holds NUL bytes.', 'Save it as UTF-8 text.');
    }
    if (text.replace(/^\uFEFF/, '').trim() === '')
        return refuse('empty', 'The file is empty.', 'Fill it in.');
    const reading = /\.json$/i.test(file) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text, file) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (reading.data || reading.problems.length > 0)
        return reading;
    return refuse('empty', 'The file holds nothing but comments.', 'Fill it in.');
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TextMap)
/* harmony export */ });
/** Turns offsets of a text into lines and columns. */
class TextMap {
    #file;
    #starts = [0];
    #text;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The location of `text.slice(start, end)` without the white space at its end. */
    locate(start, end) {
        let last = Math.min(end, this.#text.length);
        while (last > start && /\s/.test(this.#text[last - 1]))
            last--;
        const from = this.#position(start);
        const to = this.#position(last);
        return { file: this.#file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    #position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3185);




const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!seq', '!!map', '!']);
/**
 * Reads one YAML 1.2 document (core schema) with the place of every value. Custom tags, complex keys, deep nesting and
 * more than a few aliases are refused before anything is composed: composing them can take minutes or end the process.
 */
function readYaml(text, file) {
    const [first, second, ...others] = readYamlDocuments(text, file);
    if (!first || !second || (first.problems.length > 0 && !first.data))
        return first ?? { data: null, problems: [] };
    const message = `The file holds ${others.length + 2} YAML documents, separated by \`---\`; one is expected.`;
    const fix = 'Put each document into a file of its own.';
    return { data: null, problems: [{ kind: 'syntax', message, fix, location: second.start }] };
}
/** Reads the documents of a YAML file, which lines of `---` separate, each as `readYaml` does. */
function readYamlDocuments(text, file) {
    const map = new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextMap */ .A(text, file);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)];
    const refused = guard(tokens, map);
    if (refused)
        return [{ data: null, problems: [refused], start: map.locate(0, 0) }];
    const documents = [
        ...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false }).compose(tokens, true, text.length),
    ];
    return documents.map((document) => {
        const at = document.range[0];
        return { ...readDocument(document, map), start: map.locate(at, at) };
    });
}
function readDocument(document, map) {
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        return { data: null, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOfEachLine */ .xD)(withoutEchoes(errors).map((e) => syntaxProblem(e, map))) };
    }
    const problems = [];
    const fatal = [];
    const root = document.contents;
    if (!root)
        return { data: null, problems: [] };
    const expanding = new Set();
    const convert = (node, end) => {
        const [from, to] = node?.range ?? [end, end];
        const location = map.locate(from, to);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = node.resolve(document);
            if (!target || expanding.has(target)) {
                const why = target ? 'stands inside the value that it names' : 'names no anchor above it';
                fatal.push({
                    kind: 'syntax',
                    message: `The alias \`*${node.source}\` ${why}.`,
                    fix: 'Write the value out, or quote the text.',
                    location,
                });
                return { kind: 'scalar', value: null, written: '', quoted: false, location };
            }
            expanding.add(target);
            const value = convert(target, end);
            expanding.delete(target);
            return { ...value, location };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', items: node.items.map((item) => convert(item, to)), location };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyNode = key;
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? (keyNode.source ?? String(keyNode.value ?? '')) : '';
                const [keyFrom, keyTo] = keyNode.range ?? [from, from];
                const keyLocation = map.locate(keyFrom, keyTo);
                if (entries.has(name))
                    problems.push((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKey */ .Ve)(name, keyLocation));
                else
                    entries.set(name, { key: name, keyLocation, value: convert(value, keyTo) });
            }
            return { kind: 'map', entries, location };
        }
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
        const quoted = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (typeof value === 'string' ? value : (node.source ?? '')) : '';
        return { kind: 'scalar', value: typeof value === 'bigint' ? Number(value) : value, written, quoted, location };
    };
    const data = convert(root, 0);
    if (fatal.length > 0)
        return { data: null, problems: fatal.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .aZ) };
    return { data, problems: problems.slice(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .aZ) };
}
/** Sentences for the errors that people make most; the parser's own say which production failed. */
const SENTENCES = {
    BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one line',
    MULTILINE_IMPLICIT_KEY: 'this line is indented deeper than the one above, which has its value already',
};
/** A sentence for `[a](b)` and `"a" b`, whose code stands for other errors as well. */
const BEHIND_END = /^Unexpected (?:scalar|flow-collection|flow-seq-start|flow-map-start|plain-multiline)? ?at node end/;
/** A line that is indented too deep makes two errors; the one that spans both lines ends at the culprit. */
function withoutEchoes(errors) {
    return errors.filter(({ code, pos: [from] }) => {
        const echo = (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === from;
        return code !== 'BLOCK_AS_IMPLICIT_KEY' || !errors.some(echo);
    });
}
function syntaxProblem(error, map) {
    const [start, to] = error.pos;
    const from = error.code === 'MULTILINE_IMPLICIT_KEY' ? to - 1 : start;
    const own = BEHIND_END.test(error.message)
        ? 'more text stands behind a closing quote or bracket'
        : SENTENCES[error.code];
    const message = (own ?? error.message).replace(/\s+/g, ' ').replace(/[.:]?$/, '');
    return {
        kind: 'syntax',
        message: `The file is not valid YAML: ${message}.`,
        fix: 'Correct the YAML at this place; text that holds `: ` or ` #` or starts with a special character needs quotes.',
        location: map.locate(from, to),
    };
}
/** Walks the concrete syntax tree without recursion and refuses what must not be composed. */
function guard(tokens, map) {
    const refuse = (kind, message, fix, at) => ({
        kind,
        message,
        fix,
        location: map.locate(at, at),
    });
    let nodes = 0;
    let aliases = 0;
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let top = stack.pop(); top; top = stack.pop()) {
        const { token, depth } = top;
        if (++nodes > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NODES */ .nm * 4) {
            return refuse('too-large', `The file holds more than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NODES */ .nm} values.`, 'Make it smaller.', 0);
        }
        if (depth > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr) {
            return refuse('too-large', `The file nests deeper than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr} levels.`, 'Write it flatter.', token.offset);
        }
        if (token.type === 'alias' && ++aliases > _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASES */ .K1) {
            const message = `The file uses more than ${_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASES */ .K1} aliases (\`*name\`).`;
            return refuse('too-large', message, 'Write the values out.', token.offset);
        }
        if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
            const message = `The tag \`${token.source.slice(0, 60)}\` is not part of plain YAML.`;
            return refuse('syntax', message, 'Remove the tag; only plain values are read.', token.offset);
        }
        if (token.type === 'explicit-key-ind') {
            return refuse('syntax', 'A key after `? ` is not supported.', 'Write it as `key: value`.', token.offset);
        }
        if (token.type === 'document' && token.value)
            stack.push({ token: token.value, depth });
        if (token.type === 'document')
            for (const part of token.start)
                stack.push({ token: part, depth });
        if (!('items' in token))
            continue;
        for (const item of token.items) {
            for (const part of item.start)
                stack.push({ token: part, depth });
            if (item.key)
                stack.push({ token: item.key, depth: depth + 1 });
            for (const part of item.sep ?? [])
                stack.push({ token: part, depth });
            if (item.value)
                stack.push({ token: item.value, depth: depth + 1 });
            const complex = item.key && 'items' in item.key;
            if (complex)
                return refuse('syntax', 'A list or map cannot be a key.', 'Write a text as key.', item.key?.offset ?? 0);
        }
    }
    return null;
}


/***/ })

};
