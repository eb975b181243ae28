import type { SectionId } from './sections.ts';

/**
 * Names by which authors call a section.
 *
 * A `strong` name may stand in company: words before it ("Known limitations", "Whisper limitations") or behind a
 * preposition ("Limitations of the first release"). A `weak` name is an everyday word: it counts only alone or in the
 * company of words that say nothing ("The data"). Singular and plural, word order, case, accents and hyphens are
 * forgiven, see `titles.ts`. Names are separated by `;` or a line break.
 */
export interface SectionNames {
  readonly strong?: string;
  readonly weak?: string;
  /** Words in front of a strong name, or names as a whole, that mean something else. */
  readonly never?: string;
}

export const SECTION_NAMES: Partial<Record<SectionId, SectionNames>> = {
  'model-details': {
    strong: `model detail; model information; model info; model overview; basic information; model specification
      model metadata; technical specification; model at a glance; model profile; model architecture; architecture
      detalles del modelo; detalhes do modelo; détails du modèle; informations sur le modèle; Modelldetails
      模型详情; 模型信息; 模型細節; 模型详细信息; モデルの詳細; モデル詳細; モデル情報; 모델 정보; 모델 세부 정보; detail model; сведения о модели`,
    weak: 'detail; overview; about; specification; model; 概述; 概要; 基本信息; version; model version; model date; model type; license; base model; language',
  },
  authorship: {
    strong: `developed by; model card author; author; developer; model developer; shared by; funded by; created by
      maintained by; maintainer; organization developing the model; person or organization developing model; person and organization; person or organization
      desarrollado por; autores; desenvolvido por; développé par; auteurs; entwickelt von; Autoren; 作者; 开发者; 開発者; 作成者; 개발자; pengembang; авторы; разработчики`,
    weak: 'authorship; creator; contributor; organization; team',
  },
  'model-description': {
    strong: `model description; model summary; descripción del modelo; descrição do modelo; description du modèle
      Modellbeschreibung; 模型描述; 模型简介; 模型介绍; 模型介紹; モデルの説明; モデル概要; 모델 설명; deskripsi model; описание модели`,
    weak: 'description; introduction; summary; overview; abstract; tl dr; about; 介绍; 介紹; 简介; 概述; 概要; はじめに; 소개; введение; описание; introducción; introdução; Einleitung; descripción; descrição; deskripsi',
  },
  'intended-uses': {
    strong: `intended use; intended usage; intended use case; intended application; intended purpose; intended user
      intended audience; intended scope; use case; usage scenario; recommended use; suitable use; appropriate use
      supported use; suggested use; acceptable use; permitted use; allowed use; evaluated use; target use; target user
      target audience; area of application; field of use; when to use; when to choose; who should use; scope of use
      usos previstos; uso previsto; casos de uso; usos recomendados; usuarios previstos; aplicaciones
      uso pretendido; usos pretendidos; uso indicado; aplicações
      utilisation prévue; utilisations prévues; usage prévu; usages prévus; cas d'usage; cas d'utilisation
      vorgesehene Verwendung; beabsichtigte Verwendung; vorgesehener Einsatz; Verwendungszweck; Einsatzgebiet; Einsatzzweck; Anwendungsfälle
      uso previsto; usi previsti; casi d'uso; beoogd gebruik; tiltenkt bruk; avsedd användning; kullanım amacı; przeznaczenie
      预期用途; 使用场景; 应用场景; 適用場景; 使用場景; 用途; 适用范围; 想定用途; 想定される用途; 使用目的; 利用目的; ユースケース
      의도된 용도; 사용 목적; 용도; 활용 사례; penggunaan yang dimaksudkan; tujuan penggunaan; kasus penggunaan
      предполагаемое использование; назначение; области применения; сценарии использования; الاستخدام المقصود; इच्छित उपयोग; mục đích sử dụng; การใช้งานที่ตั้งใจ`,
    weak: 'use; intended; purpose; application; possible use; potential use; model use; model usage; domain; user; uses; usos; verwendung; anwendung; applications; best for; best suited for; ideal for; suited for; suitable for; well suited for; best used for',
    never:
      'how to use; fair use; data use; land use; terms of use; energy use; electricity use; gpu use; memory use; before use; please use; non intended; not intended; unintended; non recommended; not recommended; unsupported; unsuitable; inappropriate; prohibited; されない; てはいけない',
  },
  'primary-uses': {
    strong: `primary use; primary intended use; primary use case; primary intended user; direct use; main use; core use
      usos principales; uso directo; usos primarios; uso direto; utilisation directe; direkte Verwendung; 主要用途; 直接使用; 直接用途; 主な用途; 直接利用; 직접 사용; penggunaan langsung; прямое использование`,
  },
  'secondary-uses': {
    strong: `secondary use; secondary intended use; downstream use; downstream application; other intended use
      usos secundarios; uso posterior; usos secundários; 次要用途; 下游使用; 下游用途; 下流利用; 下游应用; penggunaan hilir`,
  },
  'out-of-scope-uses': {
    strong: `out of scope; out of scope use; out of scope use case; out of scope application; outside the scope; use to avoid
      prohibited use; prohibited usage; forbidden use; unintended use; unintended usage; unsuitable use; inappropriate use; improper use; unsupported use
      disallowed use; discouraged use; restricted use; use restriction; usage restriction; use based restriction; excluded use; unacceptable use
      not intended; not intended use; non intended use; not recommended; not suitable; not suited; not appropriate; not for; not designed
      not supported use; when not to use; where not to use; do not use; should not be used; must not be used; non goal; non use; not to be used; unsafe use; what it is not; non recommended use; not ideal; avoid using; avoid for
      usos fuera de alcance; fuera de alcance; fuera del alcance; usos no previstos; usos prohibidos; no recomendado
      fora do escopo; usos fora do escopo; usos proibidos; uso não recomendado; hors du champ; hors champ; hors périmètre; utilisations hors du champ; usages interdits; utilisation non prévue
      nicht vorgesehene Verwendung; außerhalb des Anwendungsbereichs; Nicht vorgesehen; fuori ambito; kapsam dışı; buiten het bereik
      超出范围; 范围之外; 不适用; 不適用; 禁止用途; 非预期用途; 不支持的用途; 想定されない用途; 使用してはいけない; てはいけない用途; 範囲外; 対象外; 対象外の用途; 禁止事項; 想定外の用途; 使用限制; 범위 외; 사용 제한; 금지된 용도; 권장하지 않는
      di luar cakupan; di luar lingkup; penggunaan di luar cakupan; penggunaan terlarang; вне области применения; недопустимое использование; не предназначено; ngoài phạm vi`,
    weak: 'restriction; anti use case',
  },
  'misuse-risks': {
    strong: `misuse; malicious use; abuse; dual use; misuse risk; harmful use; misuse potential; risk of misuse; mal uso; uso indebido; uso malicioso; uso indevido
      mauvaise utilisation; utilisation abusive; Missbrauch; 滥用; 濫用; 误用; 悪意のある用途; 悪意のある利用; 悪用; 誤用; 오용; 악용; penyalahgunaan; злоупотребление; неправильное использование`,
    never: 'report abuse; reporting abuse',
  },
  limitations: {
    strong: `limitation; caveat; shortcoming; known issue; known problem; known weakness; failure mode; failure case; known failure; known limit; weakness
      drawback; pitfall; known gap; blind spot; known constraint; model constraint; disadvantage; downside; limit of the model; where it fails; what it cannot do; known bug; open issue; known error
      limitaciones; limitación; limitaciones conocidas; limitações; limitação; limites; limites connues; Einschränkungen; Einschränkung; Beschränkungen; Grenzen; Limitierungen; Schwächen
      advertencias; salvedades; advertências; ressalvas; mises en garde; mise en garde; Vorbehalte; avvertenze; kanttekeningen; zastrzeżenia; предостережения; оговорки; peringatan; uyarılar
      limitazioni; limiti; beperkingen; begrensninger; begränsningar; begrænsninger; rajoitukset; ograniczenia; omezení; sınırlamalar; kısıtlamalar; limitări; περιορισμοί; limitacions
      局限性; 局限; 限制; 缺陷; 已知问题; 不足; 限界; 制限; 制約; 制限事項; 既知の問題; 制約事項; 注意点; 한계; 한계점; 제한 사항; 제한사항; 제약
      keterbatasan; batasan; kelemahan; ограничения; ограничение; недостатки; обмеження; القيود; محدودیت ها; सीमाएँ; सीमाएं; hạn chế; giới hạn; ข้อจำกัด`,
    weak: 'constraint; limit; gotcha; gap; warning; cons',
    never: `rate; license; licence; licensing; api; memory; quota; request; upload; disk; liability; warranty; token; context length; size; storage; time; legal; bandwidth; browser; export; platform; previous; prior; related`,
  },
  'technical-limitations': {
    strong:
      'technical limitation; limitaciones técnicas; limitações técnicas; limites techniques; technische Einschränkungen; 技术限制; 技术局限; 技術的制限; 기술적 한계; keterbatasan teknis; технические ограничения',
  },
  'knowledge-limitations': {
    strong: 'knowledge limitation; knowledge cutoff limitation; knowledge gap',
  },
  'behavioral-limitations': {
    strong: 'behavioral limitation; behavioural limitation; behavior limitation',
  },
  bias: {
    strong: `bias; fairness; stereotype; bias and fairness; fairness assessment; fairness evaluation; bias evaluation; bias analysis; discrimination; bias assessment; fairness analysis; bias risk; bias test
      fairness consideration; bias consideration; fairness result; bias result; bias benchmark; bias audit; bias statement; bias mitigation; bias detection; bias testing; bias disclosure; fairness audit; fairness testing; fairness check; fairness concern; bias awareness; bias check; bias monitoring; bias evaluation data; bias evaluation dataset; fairness metric; bias metric; bias concern
      sesgos; sesgo; viés; vieses; viéses; biais; équité; Verzerrung; Verzerrungen; Voreingenommenheit; pregiudizi; vooringenomenheid; bias dan keadilan; önyargı; uprzedzenia
      偏见; 偏見; 偏差; 偏向; 公平性; 公平; バイアス; 편향; 편향성; 공정성; предвзятость; смещения; справедливость; التحيز; पूर्वाग्रह; thiên vị; thiên lệch; อคติ`,
    never: `attention; inductive; position; positional; relative; lora; weight; layer; linear; logit; qkv; conv; convolution; output; selection of; no; without; use; batch; init; variance; alibi; additive; learnable; learned; scalar; rpe`,
  },
  factors: {
    strong:
      'factor; relevant factor; evaluation factor; performance factor; demographic factor; subgroup; instrumentation; factores; fatores; facteurs; Faktoren; 因素; 要因; 요인; faktor; факторы',
    weak: 'group',
    never:
      'scale; scaling; compression; real time; load; learning rate; growth; impact; loss; dropout; temperature; form; environmental; emission',
  },
  metrics: {
    strong: `metric; performance measure; model performance measure; decision threshold; performance metric; evaluation metric; uncertainty and variability; accuracy; evaluation measure; evaluation criteria
      métricas; métriques; Metriken; metriche; metrik; 指标; 評価指標; 评估指标; 지표; 평가 지표; метрики`,
    weak: 'threshold; score',
    never: 'custom; logging; system; prometheus; runtime; training; download; traffic; usage; business',
  },
  evaluation: {
    strong: `evaluation; evaluation result; result; performance; benchmark; benchmark result; quantitative analysis; quantitative analyses; unitary result; intersectional result; model evaluation
      leaderboard; experiment; experimental result; test result; validation result; benchmark performance; benchmark score; evaluation summary; evaluation report; eval; eval result; eval metric; evaluation detail; evaluation protocol
      model performance; model quality; evaluation procedure; evaluation method; evaluation methodology; evaluation approach; evaluation benchmark; evaluation score; evaluation performance; evaluation setting; evaluation task; performance evaluation; performance analysis; performance comparison; performance characteristic; benchmark comparison; performance overview; performance summary; performance benchmark; benchmark evaluation; evaluation overview; performance result; result summary; performance indicator
      evaluación; evaluaciones; resultados; resultados de la evaluación; rendimiento; avaliação; desempenho; évaluation; résultats; Bewertung; Auswertung; Ergebnisse; Evaluierung; Leistung; valutazione; risultati; prestazioni; evaluatie; resultaten; evaluering; resultater; utvärdering; resultat; değerlendirme; sonuçlar; ewaluacja; wyniki; hodnocení; výsledky
      评估; 评测; 評估; 評測; 评价; 评测结果; 评估结果; 性能; 结果; 結果; 基准; 榜单; 实验结果; 実験結果; 評価; 評価結果; 性能評価; ベンチマーク; 평가; 평가 결과; 성능; 결과; 벤치마크
      evaluasi; hasil; hasil evaluasi; kinerja; performa; оценка; результаты; качество; бенчмарки; التقييم; النتائج; मूल्यांकन; परिणाम; đánh giá; kết quả; การประเมิน; ผลลัพธ์`,
    weak: 'testing; validation; score; comparison; quality; test; finding',
    never: `example; sample; output; inference; search; test the; testing the; test your; testing your; runtime; speed; serving; decoding; expected; reproduce; reproducing; visual; generated; generation; tuning for; logging; saved; saving; intermediate; running; run; usage; previous; latency; throughput; demo; better; improved; high; higher; fast; faster; strong; stronger; superior; powerful; enhanced; 更强; 更好; 强大; 高性能; improve; improving; gpu; cpu; memory`,
  },
  'evaluation-data': {
    strong: `evaluation data; evaluation dataset; evaluation set; test data; testing data; test dataset; test set; validation data; validation dataset; validation set; eval data; eval dataset; benchmark dataset; held out data; evaluation corpus; testing dataset
      datos de evaluación; dados de avaliação; données d'évaluation; Evaluationsdaten; Testdaten; 评估数据; 测试数据; 评测数据; 評価データ; テストデータ; 평가 데이터; data evaluasi; data uji; данные для оценки; тестовые данные`,
  },
  'safety-evaluation': {
    strong: `safety evaluation; safety benchmark; safety test; safety testing; safety result; safety assessment; red teaming; red team; toxicity evaluation; robustness; safety analysis; evaluación de seguridad; 安全评估; 安全性评估; 安全性評価; 안전성 평가; evaluasi keamanan; оценка безопасности`,
  },
  'safety-evaluation-plan': { strong: 'safety evaluation plan; evaluation plan; planned evaluation' },
  guardrails: {
    strong:
      'guardrail; safeguard; mitigation; safety measure; content filter; safety mitigation; safety filter; safety module; safety checker; safety mechanism; mitigation strategy; mitigation measure; risk mitigation; mitigaciones; mitigações; 缓解措施; 安全措施; 緩和策; 완화; mitigasi',
    weak: 'moderation; filtering',
  },
  'training-data': {
    strong: `training data; training dataset; training set; training corpus; training corpora; pretraining data; pretraining dataset; pretraining corpus; finetuning data; finetuning dataset; data used; dataset used
      data source; source of data; data collection; model data; training source; training mixture; training material; data overview; data summary; dataset summary; dataset description; data description; dataset detail; dataset overview; dataset information; data composition; dataset composition; data mixture; data mix; training example; training sample; training distribution; dataset statistic; training image; training text; data provenance; trained on; data card; post training data
      datos de entrenamiento; datos utilizados; datos usados; dataset de entrenamiento; dataset utilizado; dados utilizados; dados usados; dataset de treinamento; dataset de treino; données utilisées; dataset d'entraînement; verwendete Daten; verwendeter Datensatz; dati utilizzati; dataset di addestramento; data yang digunakan; kullanılan veri; kullanılan veriler; gebruikte data; wykorzystane dane; использованные данные; conjunto de datos; corpus de entrenamiento; dados de treinamento; dados de treino; conjunto de dados; données d'entraînement; jeu de données; jeux de données; Trainingsdaten; Datensatz; Trainingsdatensatz; dati di addestramento; trainingsdata; treningsdata; träningsdata; eğitim verisi; eğitim verileri; veri seti; dane treningowe
      训练数据; 訓練數據; 訓練資料; 数据集; 資料集; 训练语料; 数据来源; 学習データ; 学習に使った; 訓練データ; データセット; 사용한 데이터; 사용한 dataset; 사용 데이터; 학습 데이터; 훈련 데이터; 데이터셋; 학습데이터
      data pelatihan; data latih; dataset pelatihan; обучающие данные; данные для обучения; обучающая выборка; датасет; набор данных; بيانات التدريب; प्रशिक्षण डेटा; dữ liệu huấn luyện; ข้อมูลการฝึก`,
    weak: 'data; dataset; corpus; corpora; datos; dados; données; daten; dati; 数据; 資料; データ; 데이터; данные; dữ liệu; training and evaluation data; data and training',
    never:
      'test; testing; evaluation; eval; validation; benchmark; input; output; user; personal; private; download; downloading; prepare; preparing; loading; load; load the; your own; custom; using; convert; related; other; new',
  },
  'training-procedure': {
    strong: `training procedure; training process; training detail; training setup; training regime; training methodology; training method; training configuration; training recipe; training strategy; training information; training pipeline; training approach; training objective; training technique; how it was trained; model training; post training; training stage
      preprocessing; procedimiento de entrenamiento; entrenamiento; proceso de entrenamiento; procedimento de treinamento; treinamento; treino; procédure d'entraînement; entraînement; Trainingsverfahren; Trainingsprozess; addestramento; eğitim süreci
      训练过程; 训练细节; 训练方法; 训练流程; 訓練過程; 学習手順; 学習方法; 訓練手順; 학습 절차; 훈련 절차; 학습 방법; 학습 과정; prosedur pelatihan; proses pelatihan; процедура обучения; процесс обучения; обучение; huấn luyện`,
    weak: 'training; finetuning; pretraining; methodology; method; 训练; 訓練; 学習; 학습; 훈련; pelatihan; 微调',
    never: 'before',
  },
  hyperparameters: {
    strong:
      'hyperparameter; training argument; training parameter; training config; hiperparámetros; hiperparâmetros; hyperparamètres; Hyperparameter; 超参数; 超參數; ハイパーパラメータ; 하이퍼파라미터; hiperparameter; гиперпараметры',
  },
  hardware: {
    strong:
      'hardware; compute infrastructure; hardware type; compute resource; compute requirement; training compute; computational resource; speed size time; hour used; training time; cloud provider; compute region; training hardware; 硬件; ハードウェア; 하드웨어; perangkat keras; оборудование; infraestructura; infraestrutura',
    weak: 'gpu; compute; infrastructure; accelerator; duration',
    never: 'minimum; recommended; required; inference',
  },
  'environmental-impact': {
    strong: `environmental impact; environmental; carbon emission; carbon footprint; carbon emitted; carbon impact; co2 emission; co2 emitted; co2 footprint; co2; co2eq; co2e; emission; energy consumption; energy consumed; energy use; energy usage; energy footprint; electricity; electricity consumption; electricity usage
      greenhouse gas; ghg; power consumption; power usage; sustainability; ecological; ecological impact; climate; climate impact; environmental cost; environmental footprint; environmental consideration; environmental factor; carbon; training energy; kgco2; environment impact; impact on the environment
      impacto ambiental; impacto medioambiental; huella de carbono; emisiones; emissões; pegada de carbono; consumo de energía; consumo de energia; impact environnemental; empreinte carbone; émissions; consommation énergétique; Umweltauswirkungen; Umwelteinfluss; CO2-Fußabdruck; Energieverbrauch; Emissionen; impatto ambientale; milieu impact; miljøpåvirkning; miljöpåverkan; çevresel etki; wpływ na środowisko
      カーボン排出量; 环境影响; 環境影響; 碳排放; 碳足迹; 能耗; 能源消耗; 環境への影響; 環境負荷; 消費電力; 炭素排出; 환경 영향; 환경영향; 탄소 배출; 탄소 배출량; 에너지 소비; dampak lingkungan; emisi karbon; jejak karbon; воздействие на окружающую среду; экологический след; углеродный след; выбросы; энергопотребление; الأثر البيئي; पर्यावरणीय प्रभाव; tác động môi trường; ผลกระทบต่อสิ่งแวดล้อม`,
    weak: 'energy; power',
    never: 'sensor; inference; standby; spectral; optical; stimulated; light',
  },
  'ethical-considerations': {
    strong: `ethical consideration; ethic; ethical; ethical concern; ethical issue; ethical implication; responsible ai; responsible deployment; responsible release; responsible use; broader impact; broader implication; societal impact; social impact; risk; harm; responsibility; ethical statement; societal implication; ethical risk; safety and ethics; ethical use; ethical aspect; ethical guideline; responsible development; risk and harm; societal consideration; risk assessment; potential harm; privacy; privacy consideration; sensitive data
      consideraciones éticas; ética; riesgos; considerações éticas; riscos; considérations éthiques; éthique; risques; Ethische Überlegungen; Ethik; Risiken; ethische Aspekte; considerazioni etiche; rischi; ethische overwegingen; etik; etiske hensyn; etik hususlar
      伦理考虑; 倫理考量; 伦理; 道德; 风险; 風險; 倫理的考慮事項; 倫理; リスク; 윤리적 고려 사항; 윤리적 고려사항; 윤리; 위험; pertimbangan etis; etika; risiko; этические соображения; этика; риски; الاعتبارات الأخلاقية; नैतिक विचार; cân nhắc đạo đức; đạo đức; rủi ro`,
    weak: 'safety; trust and safety; disclaimer; security; consideration',
    never: 'financial; credit; market',
  },
  recommendations: {
    strong:
      'recommendation; recommended practice; best practice; usage recommendation; advice; guideline; usage guideline; recomendaciones; recomendações; recommandations; Empfehlungen; raccomandazioni; aanbevelingen; 建议; 建議; 推奨事項; 권장 사항; 권장사항; rekomendasi; рекомендации; khuyến nghị',
    weak: 'tip; guidance',
    never: 'contributing; contribution; community; music; movie; product; item; system',
  },
  'how-to-use': {
    strong: `how to use; how to get started; get started; getting started; quick start; quickstart; usage example; sample usage; example usage; code example; use with transformer; how to run; how to load; installation; basic usage; cómo usar; como usar; comment utiliser; Verwendung des Modells; 使用方法; 如何使用; 快速开始; 快速開始; 使い方; 사용법; 사용 방법; cara menggunakan; cara penggunaan; как использовать; cách sử dụng`,
    weak: 'usage; example; inference; demo; uso; utilisation; nutzung; penggunaan; использование; 使用; running; example code; sample code; deployment; widget',
  },
  citation: {
    strong:
      'citation; cite as; bibtex; citing; cite; citation detail; citation information; how to cite; cita; citas; citação; citer; Zitierung; Zitieren; 引用; 引用文献; 인용; sitasi; kutipan; цитирование; ссылки',
    weak: 'reference; paper; apa',
  },
  contact: {
    strong:
      'contact; model card contact; contact information; where to send question; send question; question or comment; feedback channel; feedback on the model; model feedback; support contact; contacto; contato; Kontakt; contatti; 联系方式; 联系我们; 联系; お問い合わせ; 連絡先; 문의; 연락처; kontak; контакты; liên hệ',
    weak: 'question; feedback; support; help',
  },
  // Sections that only some standards know. Names that others use in passing ("language", "license", "results") stay
  // weak or out, so that no list is cut where such a word begins a line.
  version: {
    strong: 'model version; model date; release date; version and release date; version history; release history',
    weak: 'version',
  },
  'inputs-and-outputs': {
    strong: `input and output; input output; model input; model output; input format; output format; input modality; output modality
      input output specification`,
  },
  'base-model': { strong: 'base model; finetuned from; finetuned from model; fine tuned from model; parent model' },
  license: {
    strong: 'license; licence; license and term of use; licensing; licencing information; licensing information',
  },
  language: { strong: 'supported language; language nlp; model language', weak: 'language' },
  distribution: { strong: 'distribution channel; model source; model availability; download location' },
  'intended-users': { strong: 'intended user; primary intended user; target user; target audience; intended audience' },
  'acceptable-use-policy': { strong: 'acceptable use policy; acceptable use; usage policy; prohibited use policy' },
  'trade-offs': { strong: 'trade off; tradeoff; performance tradeoff' },
  results: { strong: 'evaluation result; quantitative analysis; benchmark result; performance result', weak: 'result' },
  'disaggregated-results': {
    strong:
      'disaggregated result; intersectional result; unitary result; disaggregated evaluation; subgroup performance',
  },
  uncertainty: { strong: 'uncertainty; confidence interval; approach to uncertainty and variability' },
  'training-data-size': { strong: 'training data size; dataset size; number of data point; size of the training data' },
  'training-content-summary': {
    strong: 'public summary of training content; summary of training content; training content summary',
  },
  'copyright-policy': { strong: 'copyright policy; copyright compliance' },
  preprocessing: { strong: 'preprocessing; pre processing; data preprocessing; data cleaning; data curation' },
  compute: {
    strong: 'compute infrastructure; computational resource; training compute; compute resource; computational load',
  },
  energy: { strong: 'energy consumption; training energy; training energy use' },
  emissions: {
    strong: 'training emission; carbon emitted; carbon emission; training greenhouse gas emission; co2 emission',
  },
  'inference-energy': { strong: 'inference energy; inference compute; energy of inference' },
  requirements: {
    strong: 'hardware requirement; software requirement; hardware and software requirement; system requirement',
  },
  architecture: { strong: 'model architecture; architecture; model architecture and objective', weak: 'model type' },
};
