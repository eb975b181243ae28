import type { SectionNames } from './section-aliases.ts';
import type { SectionId } from './sections.ts';

/**
 * Names of sections in Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Indonesian, Russian, Italian,
 * Turkish, Dutch and Polish, a line for each, beside those that stand with the English ones in `section-aliases.ts`.
 * `strong`, `weak` and `never` mean what they mean there. Titles in plain Chinese, Japanese and Korean stand here too,
 * since scripts without spaces are matched by what they contain.
 */
export const FOREIGN_NAMES: Partial<Record<SectionId, SectionNames>> = {
  'model-details': {
    strong: `模型细节; 模型概况; 技术规格; モデル仕様; モデルカード情報; 모델 상세; 모델 상세 정보; 모델 개요; información del modelo; ficha técnica; informações do modelo; fiche technique; caractéristiques du modèle; Modellinformationen; Modellübersicht; Angaben zum Modell
      informasi model; rincian model; детали модели; информация о модели; описание характеристик; dettagli del modello; informazioni sul modello; scheda tecnica; model ayrıntıları; model detayları; model bilgileri; modeldetails; modelinformatie; szczegóły modelu; informacje o modelu; dane modelu`,
  },
  authorship: {
    strong:
      '开发团队; 研发团队; 作者信息; 開発元; 開発チーム; 제작자; 개발팀; desarrolladores; desenvolvedores; développeurs; Entwickler; Entwicklerteam; pembuat; разработчик; команда разработчиков; sviluppato da; autori; sviluppatori; geliştiren; geliştirici; yazarlar; ontwikkeld door; ontwikkelaars; auteurs; opracowane przez; autorzy; twórcy',
  },
  'model-description': {
    strong:
      '模型说明; 这是什么; これは何; モデルについて; 모델이란; 모델 소개; presentación del modelo; apresentação do modelo; présentation du modèle; Beschreibung des Modells; gambaran model; gambaran umum model; descrizione del modello; model açıklaması; model tanımı; modelbeschrijving; beschrijving van het model; opis modelu',
    weak: '这是什么; présentation; Beschreibung; Überblick; gambaran umum; pendahuluan; descrizione; introduzione; panoramica; açıklama; giriş; genel bakış; beschrijving; inleiding; overzicht; opis; wprowadzenie; обзор; 개요',
  },
  'intended-uses': {
    strong: `适用场景; 使用目的; 适合谁; 谁应该使用; 可以用来做什么; 能用来做什么; 有什么用; 利用シーン; 使用用途; 何に使う; 何のため; 誰のため; 対象ユーザー; 무엇을 위한; 누구를 위한; 어디에 쓰; 무엇에 쓰; 언제 사용하; 사용 사례; 활용 방안; 권장 용도; 의도된 사용
      finalidad; propósito del modelo; finalidade; propósito; finalité; utilisation recommandée; Anwendungsbereich; Anwendungsgebiete; Zielgruppe; tujuan; tujuan model; peruntukan; целевое использование; применение; варианты использования; кейсы использования; ambiti di applicazione; uso consigliato; utilizzo previsto; utilizzi previsti; scopo; finalità; kullanım alanları; kullanım senaryoları; hedeflenen kullanım; amaçlanan kullanım; toepassingen; gebruiksscenario's; bedoelde toepassing; zamierzone zastosowanie; zamierzone użycie; zastosowania; przypadki użycia`,
    weak: 'utilizzo; uso; kullanım; gebruik; zastosowanie; użycie; doel; cel; kegunaan',
  },
  'primary-uses': {
    strong:
      'uso principal; utilisation principale; Hauptverwendung; Hauptanwendung; penggunaan utama; основное использование; основное применение; uso primario; utilizzo diretto; birincil kullanım; doğrudan kullanım; primair gebruik; direct gebruik; główne zastosowanie; bezpośrednie użycie; 主要使用场景; 주요 용도',
  },
  'secondary-uses': {
    strong:
      'uso secundario; uso secundário; utilisation secondaire; utilisation en aval; nachgelagerte Verwendung; sekundäre Verwendung; penggunaan sekunder; вторичное использование; uso secondario; utilizzo a valle; ikincil kullanım; secundair gebruik; zastosowanie wtórne; 二次用途; 2次利用; 후속 활용; 다운스트림 활용; 부차적 용도',
  },
  'out-of-scope-uses': {
    strong: `不适合; 不适用场景; 不应使用; 不应该使用; 不建议使用; 不能用于; 不要用于; 什么时候不; 何时不; 超出使用范围; 使うべきでない; 使ってはいけない; 適さない用途; 推奨されない; 向いていない用途; 想定していない; 사용하지 말아야; 사용하면 안; 사용하지 않아야; 적합하지 않은; 부적합한 용도; 범위를 벗어난; 의도하지 않은 사용
      uso no previsto; usos no recomendados; uso fuera del alcance; uso fora do escopo; usos não previstos; usos não recomendados; usages non prévus; usages hors périmètre; usages déconseillés; nicht geeignet; ungeeignete Verwendung; nicht empfohlen; unzulässige Verwendung; tidak untuk; tidak disarankan; tidak dimaksudkan; нецелевое использование; запрещённое использование; не рекомендуется; ограничения использования; usi non previsti; uso non previsto; usi vietati; usi sconsigliati; non adatto; kullanım dışı; kapsam dışı kullanım; amaç dışı kullanım; uygun olmayan kullanım; yasak kullanım; oneigenlijk gebruik; niet bedoeld; niet geschikt; buiten scope; ongeschikt gebruik; poza zakresem; niedozwolone użycie; zastosowania niedozwolone; nieprzeznaczone; nie nadaje się`,
  },
  'misuse-risks': {
    strong:
      '滥用风险; 恶意使用; 恶意用途; 悪用リスク; 不正利用; 오용 위험; 악의적 사용; riesgos de mal uso; riscos de uso indevido; risques de mésusage; usage malveillant; Missbrauchsrisiken; risiko penyalahgunaan; risks of misuse; злонамеренное использование; uso improprio; uso malevolo; abuso; kötüye kullanım; misbruik; nadużycia; niewłaściwe użycie',
  },
  limitations: {
    strong: `不能做什么; 做不到; 会出什么问题; 可能出错; 可能出现的问题; 已知局限; 弱点; 不擅长; できないこと; 苦手なこと; うまくいかない; 問題点; 既知の制限; 할 수 없는; 하지 못하는; 못하는 것; 잘못될 수; 알려진 문제; 약점
      problemas conocidos; debilidades; puntos débiles; problemas conhecidos; fraquezas; pontos fracos; problèmes connus; faiblesses; points faibles; bekannte Probleme; bekannte Einschränkungen; Fehlerfälle; masalah yang diketahui; kekurangan; известные проблемы; слабые стороны; слабые места; problemi noti; punti deboli; debolezze; bilinen sorunlar; zayıf yönler; sınırlar; eksiklikler; bekende problemen; zwakke punten; tekortkomingen; znane problemy; słabe strony; wady`,
    weak: '注意事项; 注意事項; 주의 사항',
  },
  'technical-limitations': {
    strong:
      'limitazioni tecniche; teknik sınırlamalar; technische beperkingen; ograniczenia techniczne; 技術的な制約; 기술적 제약; 技术局限性',
  },
  'knowledge-limitations': {
    strong:
      '知识局限; 知识截止; 知識の限界; 지식의 한계; limitaciones de conocimiento; limitações de conhecimento; limites de connaissances; Wissensgrenzen; keterbatasan pengetahuan; ограничения знаний; limitazioni della conoscenza; bilgi sınırlamaları; kennisbeperkingen; ograniczenia wiedzy',
  },
  'behavioral-limitations': {
    strong:
      '行为局限; 振る舞いの限界; 행동 한계; limitaciones de comportamiento; limitações comportamentais; limites comportementales; Verhaltensgrenzen; keterbatasan perilaku; ограничения поведения; limitazioni comportamentali; davranışsal sınırlamalar; gedragsbeperkingen; ograniczenia behawioralne',
  },
  bias: {
    strong:
      '公正性; 歧视; 是否公平; 偏り; 편견; equidad; discriminación; equidade; justiça; discriminação; partialité; Fairness; Vorurteile; keadilan; prasangka; предубеждения; дискриминация; equità; discriminazione; bias ed equità; adalet; yanlılık; ayrımcılık; eerlijkheid; vertekening; vooroordelen; uprzedzenia; stronniczość; sprawiedliwość',
  },
  factors: { strong: '影响因素; 影響要因; 영향 요인; Einflussfaktoren; fattori; faktörler; factoren; czynniki' },
  metrics: {
    strong:
      '评价指标; 性能指标; メトリクス; 측정 지표; 성능 지표; métricas de evaluación; métricas de avaliação; métriques d’évaluation; Bewertungsmetriken; Gütemaße; metrik evaluasi; метрики качества; metriche di valutazione; ölçütler; değerlendirme ölçütleri; meetwaarden; evaluatiemetrieken; metryki; miary',
  },
  evaluation: {
    strong:
      '效果如何; 效果怎么样; 表现如何; 实验; 测试结果; どのくらい; 精度評価; 実験; 얼마나 잘; 얼마나 정확; 실험 결과; resultados experimentales; resultados experimentais; résultats expérimentaux; Testergebnisse; Leistungsbewertung; pengujian; evaluasi model; результаты оценки; результаты экспериментов; risultati sperimentali; performance del modello; başarım; performans; deney sonuçları; prestaties; evaluatieresultaten; ocena; wydajność; skuteczność',
    weak: '测试; 効果',
  },
  'evaluation-data': {
    strong:
      '测试集; 验证集; 评估数据集; テストセット; 評価用データ; 테스트 데이터; 평가 데이터셋; datos de prueba; conjunto de prueba; dados de teste; conjunto de teste; données de test; jeu de test; Testdatensatz; Testset; set data uji; тестовая выборка; тестовый набор; dati di valutazione; dati di test; değerlendirme verisi; test verisi; test verileri; evaluatiedata; testdata; dane testowe; dane ewaluacyjne; zbiór testowy',
  },
  'safety-evaluation': {
    strong:
      '安全测试; 红队测试; 安全性テスト; レッドチーム; 안전성 테스트; 레드팀; evaluación de la seguridad; avaliação de segurança; évaluation de la sécurité; Sicherheitsbewertung; Sicherheitstests; pengujian keamanan; тестирование безопасности; valutazione della sicurezza; güvenlik değerlendirmesi; veiligheidsevaluatie; ocena bezpieczeństwa',
  },
  'safety-evaluation-plan': {
    strong:
      '评估计划; 安全评估计划; 評価計画; 평가 계획; plan de evaluación; plano de avaliação; plan d’évaluation; Evaluierungsplan; rencana evaluasi; план оценки; piano di valutazione; değerlendirme planı; evaluatieplan; plan ewaluacji',
  },
  guardrails: {
    strong:
      '安全防护; 防护措施; 护栏; ガードレール; 安全対策; 가드레일; 안전 장치; 안전장치; salvaguardas; medidas de mitigación; medidas de mitigação; garde fous; mesures d’atténuation; Schutzmaßnahmen; Sicherheitsmaßnahmen; pengaman; langkah mitigasi; меры безопасности; меры по снижению рисков; misure di sicurezza; misure di mitigazione; güvenlik önlemleri; koruma önlemleri; veiligheidsmaatregelen; waarborgen; zabezpieczenia; środki bezpieczeństwa',
  },
  'training-data': {
    strong:
      '用什么数据训练; 用什么训练; 训练集; 训练数据集; 何で学習; 学習データセット; 学習に使用したデータ; 무엇으로 학습; 훈련 데이터셋; 학습 데이터셋; 학습 말뭉치; données d’apprentissage; corpus d’entraînement; conjunto de treinamento; Trainingskorpus; Lerndaten; korpus pelatihan; sumber data; тренировочные данные; источники данных; dataset di addestramento; dati di training; eğitim veri seti; trainingsdataset; trainingsgegevens; dane uczące; zbiór treningowy; zbiór uczący',
    weak: 'veri; veriler; gegevens; dane',
  },
  'training-procedure': {
    strong:
      '如何训练的; 怎么训练的; 怎样训练的; 是如何训练; 是怎么训练; 是怎么做的; 训练设置; 学習の詳細; どのように学習; どうやって学習; どうやって作; 어떻게 학습되; 어떻게 학습했; 어떻게 훈련되; 어떻게 훈련했; 어떻게 만들었; 학습 설정; 훈련 과정; detalles de entrenamiento; detalhes de treinamento; détails d’entraînement; Trainingsdetails; Trainingsverlauf; Ablauf des Trainings; detail pelatihan; детали обучения; процедура тренировки; procedura di addestramento; processo di addestramento; dettagli di addestramento; eğitim prosedürü; eğitim detayları; trainingsprocedure; trainingsproces; proces trenowania; procedura treningu; przebieg treningu',
    weak: 'eğitim; trening; trenowanie',
  },
  hyperparameters: {
    strong:
      '训练参数; 学習パラメータ; 학습 파라미터; iperparametri; hiperparametreler; hyperparameters; hiperparametry; trainingsparameter',
  },
  hardware: {
    strong:
      '训练硬件; 学習環境; 학습 환경; 학습 하드웨어; equipo utilizado; Rechenhardware; donanım; sprzęt; аппаратное обеспечение; infrastruttura',
  },
  'environmental-impact': {
    strong:
      '能源消耗量; 用了多少电; 环境成本; 環境負荷量; エネルギー消費; 二酸化炭素排出; 에너지 사용량; 전력 소비; 탄소 발자국; consumo energético; consommation d’énergie; émissions de co2; Energiebedarf; Stromverbrauch; ökologischer Fußabdruck; konsumsi energi; влияние на окружающую среду; потребление энергии; impronta di carbonio; consumo energetico; emissioni; karbon ayak izi; enerji tüketimi; karbon emisyonu; milieueffect; milieubelasting; energieverbruik; co2 uitstoot; ślad węglowy; zużycie energii; emisje',
  },
  'ethical-considerations': {
    strong:
      '伦理问题; 伦理与风险; 安全与伦理; 社会影响; 会伤害; 是否安全; 安全吗; 倫理的配慮; 倫理的な考慮; 社会的影響; 安全ですか; 윤리적 문제; 사회적 영향; 안전한가; aspectos éticos; impacto social; aspectos sociais; enjeux éthiques; impact social; ethische Fragen; gesellschaftliche Auswirkungen; aspek etika; dampak sosial; этические вопросы; социальное воздействие; etica; questioni etiche; rischi; impatto sociale; etik; etik konular; riskler; ethiek; ethische aspecten; risico’s; etyka; kwestie etyczne; zagrożenia; ryzyka',
  },
  recommendations: {
    strong:
      '使用建议; 我们建议; 推荐做法; 安全使用; 負責任使用; 安全に使う; 안전하게 사용; 권고 사항; 권고사항; 추천 사항; buenas prácticas; boas práticas; bonnes pratiques; Hinweise zur Nutzung; praktik terbaik; saran; лучшие практики; советы; buone pratiche; consigli; öneriler; tavsiyeler; aanbevolen werkwijze; adviezen; zalecenia; rekomendacje; dobre praktyki',
  },
  'how-to-use': {
    strong:
      '怎么用; 怎么使用; 使用示例; 快速上手; 安装; 使用例; クイックスタート; インストール; 시작하기; 설치; 빠른 시작; 사용 예시; inicio rápido; ejemplo de uso; início rápido; exemplo de uso; démarrage rapide; exemple d’utilisation; Schnellstart; Anwendungsbeispiel; mulai cepat; contoh penggunaan; быстрый старт; пример использования; come usare; guida rapida; esempio di utilizzo; nasıl kullanılır; hızlı başlangıç; kullanım örneği; hoe te gebruiken; snel aan de slag; gebruiksvoorbeeld; jak używać; szybki start; przykład użycia',
  },
  citation: {
    strong:
      '如何引用; 引用方法; 引用情報; 인용 방법; cómo citar; como citar; comment citer; Zitierweise; cara mengutip; как цитировать; citazione; come citare; atıf; alıntı; citeren; citatie; cytowanie; jak cytować',
  },
  contact: {
    strong:
      '联系人; 问题反馈; 問い合わせ; 問い合わせ先; 연락하기; datos de contacto; informações de contato; contactez; Ansprechpartner; informasi kontak; обратная связь; связаться; contatto; iletişim; contactgegevens; kontakt; dane kontaktowe',
  },

  version: {
    strong:
      '模型版本; 版本信息; 发布日期; 版本历史; バージョン情報; リリース日; 公開日; モデルのバージョン; 모델 버전; 출시일; 릴리스 날짜; 버전 정보; versión del modelo; fecha de publicación; fecha de lanzamiento; historial de versiones; versão do modelo; data de lançamento; histórico de versões; version du modèle; date de publication; historique des versions; Modellversion; Veröffentlichungsdatum; Versionsgeschichte; versi model; tanggal rilis; riwayat versi; версия модели; дата выпуска; дата релиза; история версий; versione del modello; data di rilascio; cronologia delle versioni; model sürümü; yayın tarihi; sürüm geçmişi; modelversie; releasedatum; versiegeschiedenis; wersja modelu; data wydania; historia wersji',
    weak: '版本; バージョン; 버전; versión; versão; versi; версия; versione; sürüm; versie; wersja',
  },
  'inputs-and-outputs': {
    strong:
      '输入和输出; 输入与输出; 输入输出; 输入格式; 输出格式; 入出力; 入力と出力; 入力形式; 出力形式; 입력과 출력; 입출력; 입력 형식; 출력 형식; entradas y salidas; entrada y salida; formato de entrada; formato de salida; entradas e saídas; entrada e saída; formato de saída; entrées et sorties; format d’entrée; format de sortie; Ein und Ausgabe; Eingaben und Ausgaben; Eingabeformat; Ausgabeformat; masukan dan keluaran; input dan output; format masukan; format keluaran; входные и выходные данные; вход и выход; формат ввода; формат вывода; input e output; ingressi e uscite; formato di input; formato di output; girdi ve çıktı; girdiler ve çıktılar; girdi biçimi; çıktı biçimi; invoer en uitvoer; invoerformaat; uitvoerformaat; wejście i wyjście; wejścia i wyjścia; format wejścia; format wyjścia',
  },
  'base-model': {
    strong:
      '基础模型; 基座模型; 底座模型; ベースモデル; 元モデル; 基盤モデル; 베이스 모델; 기반 모델; 기본 모델; modelo base; modelo de base; modèle de base; Basismodell; Ausgangsmodell; model dasar; базовая модель; исходная модель; modello base; modello di base; temel model; basismodel; model bazowy',
  },
  license: {
    strong:
      '许可证; 许可协议; 授权协议; 開源協議; 开源协议; 授權; ライセンス; 利用規約; 라이선스; 라이센스; licencia; licença; licence; Lizenz; lisensi; лицензия; лицензирование; licenza; lisans; licentie; licencja',
    never: 'limitation; 限制',
  },
  language: {
    strong:
      '支持的语言; 支持语言; 対応言語; サポート言語; 지원 언어; idiomas soportados; idiomas admitidos; lenguas soportadas; idiomas suportados; langues prises en charge; langues supportées; unterstützte Sprachen; bahasa yang didukung; поддерживаемые языки; lingue supportate; desteklenen diller; ondersteunde talen; obsługiwane języki',
    weak: '语言; 語言; 言語; 언어; idioma; idiomas; langue; langues; Sprache; Sprachen; bahasa; язык; языки; lingua; lingue; dil; diller; taal; talen; język; języki',
  },
  distribution: {
    strong:
      '模型下载; 下载地址; 获取方式; 模型来源; 分发渠道; ダウンロード; モデルの入手; 配布; 配布方法; 다운로드; 모델 다운로드; 배포 채널; fuentes del modelo; canales de distribución; descarga del modelo; fontes do modelo; canais de distribuição; download do modelo; sources du modèle; canaux de distribution; téléchargement; Bezugsquellen; Vertriebskanäle; Vertriebswege; Modellquellen; sumber model; saluran distribusi; unduhan; источники модели; каналы распространения; скачать модель; fonti del modello; canali di distribuzione; download del modello; model kaynakları; dağıtım kanalları; modelbronnen; distributiekanalen; źródła modelu; kanały dystrybucji',
  },
  'intended-users': {
    strong:
      '目标用户; 目标受众; 适用人群; 适合谁; 谁应该使用; 想定ユーザー; 対象ユーザー; 対象者; 誰のため; 대상 사용자; 예상 사용자; 누구를 위한; usuarios previstos; usuarios objetivo; público objetivo; usuários previstos; público alvo; utilisateurs visés; utilisateurs prévus; public cible; public visé; Zielgruppe; vorgesehene Nutzer; Zielnutzer; pengguna yang dituju; target pengguna; целевая аудитория; целевые пользователи; предполагаемые пользователи; utenti previsti; utenti target; pubblico di riferimento; hedef kullanıcılar; hedef kitle; beoogde gebruikers; doelgroep; docelowi użytkownicy; zamierzeni użytkownicy; grupa docelowa',
  },
  'acceptable-use-policy': {
    strong:
      '可接受使用政策; 使用政策; 使用条款与政策; 利用ポリシー; 利用方針; 허용 가능한 사용 정책; 사용 정책; 이용 정책; política de uso aceptable; política de uso; política de uso aceitável; politique d’utilisation acceptable; politique d’utilisation; charte d’utilisation; Nutzungsrichtlinie; Nutzungsrichtlinien; Richtlinie zur zulässigen Nutzung; kebijakan penggunaan; kebijakan penggunaan yang dapat diterima; политика допустимого использования; политика использования; politica di utilizzo; politica di utilizzo accettabile; kabul edilebilir kullanım politikası; kullanım politikası; beleid voor aanvaardbaar gebruik; gebruiksbeleid; zasady dopuszczalnego użytkowania; polityka dopuszczalnego użytkowania; zasady użytkowania',
  },
  'trade-offs': {
    strong:
      '权衡; 取舍; トレードオフ; 트레이드오프; 상충 관계; compensaciones; compromisos de rendimiento; compromissos de desempenho; compromis; arbitrages; Zielkonflikte; Abwägungen; kompromi; pertukaran kinerja; компромиссы; compromessi; ödünleşimler; afwegingen; kompromisy',
  },
  results: {
    strong:
      '评测结果; 评估结果; 実験結果; 評価結果; 평가 결과; resultados de la evaluación; resultados da avaliação; résultats de l’évaluation; Evaluierungsergebnisse; hasil evaluasi; результаты оценки; risultati della valutazione; değerlendirme sonuçları; evaluatieresultaten; wyniki ewaluacji',
    weak: '结果; 結果; 결과; resultados; résultats; Ergebnisse; hasil; результаты; risultati; sonuçlar; resultaten; wyniki',
  },
  'disaggregated-results': {
    strong:
      '分组结果; 分群体结果; 按群体; グループ別結果; 属性別; 그룹별 결과; 집단별 성능; resultados desagregados; resultados por grupo; résultats désagrégés; résultats par groupe; aufgeschlüsselte Ergebnisse; Ergebnisse nach Gruppen; hasil per kelompok; hasil terpilah; результаты по группам; risultati disaggregati; risultati per gruppo; gruplara göre sonuçlar; uitgesplitste resultaten; resultaten per groep; wyniki w podziale na grupy; wyniki według grup',
  },
  uncertainty: {
    strong:
      '不确定性; 置信区间; 不確実性; 信頼区間; 불확실성; 신뢰 구간; incertidumbre; intervalos de confianza; incerteza; intervalos de confiança; incertitude; intervalles de confiance; Unsicherheit; Unsicherheiten; Konfidenzintervalle; ketidakpastian; interval kepercayaan; неопределённость; доверительные интервалы; incertezza; intervalli di confidenza; belirsizlik; güven aralıkları; onzekerheid; betrouwbaarheidsintervallen; niepewność; przedziały ufności',
  },
  'training-data-size': {
    strong:
      '训练数据规模; 数据规模; 数据量; 学習データの規模; データ量; データサイズ; 학습 데이터 규모; 데이터 크기; 데이터 규모; tamaño de los datos; tamaño del conjunto de datos; tamanho dos dados; tamanho do conjunto de dados; taille des données; taille du jeu de données; Datenumfang; Größe des Datensatzes; Umfang der Trainingsdaten; ukuran data; ukuran dataset; размер датасета; объём данных; размер обучающей выборки; dimensione dei dati; dimensione del dataset; veri boyutu; veri seti boyutu; omvang van de data; datasetgrootte; rozmiar danych; rozmiar zbioru danych',
  },
  'training-content-summary': {
    strong:
      '训练内容摘要; 学習コンテンツの概要; 학습 콘텐츠 요약; resumen del contenido de entrenamiento; resumo do conteúdo de treinamento; résumé du contenu d’entraînement; résumé public du contenu; Zusammenfassung der Trainingsinhalte; ringkasan konten pelatihan; сводка обучающего контента; sintesi dei contenuti di addestramento; eğitim içeriği özeti; samenvatting van de trainingsinhoud; podsumowanie treści treningowych',
  },
  'copyright-policy': {
    strong:
      '版权政策; 版权声明与政策; 著作権ポリシー; 著作権方針; 저작권 정책; política de derechos de autor; política de direitos autorais; politique de droit d’auteur; politique en matière de droits d’auteur; Urheberrechtsrichtlinie; Urheberrechtsstrategie; kebijakan hak cipta; политика авторского права; политика в области авторских прав; politica sul diritto d’autore; politica sul copyright; telif hakkı politikası; auteursrechtbeleid; polityka praw autorskich',
  },
  preprocessing: {
    strong:
      '预处理; 数据预处理; 数据清洗; 前処理; データ前処理; 전처리; 데이터 전처리; preprocesamiento; limpieza de datos; pré processamento; limpeza de dados; prétraitement; nettoyage des données; Vorverarbeitung; Datenaufbereitung; Datenbereinigung; prapemrosesan; pra pemrosesan; pembersihan data; предобработка; предварительная обработка; очистка данных; preelaborazione; pre elaborazione; pulizia dei dati; ön işleme; veri temizleme; voorbewerking; voorverwerking; przetwarzanie wstępne; wstępne przetwarzanie; czyszczenie danych',
  },
  compute: {
    strong:
      '计算资源; 训练算力; 算力; 計算資源; 計算リソース; 연산 자원; 컴퓨팅 자원; 컴퓨팅 리소스; recursos de cómputo; recursos computacionales; recursos computacionais; ressources de calcul; Rechenressourcen; Rechenaufwand; sumber daya komputasi; вычислительные ресурсы; risorse di calcolo; risorse computazionali; hesaplama kaynakları; rekenkracht; rekenmiddelen; zasoby obliczeniowe; moc obliczeniowa',
  },
  energy: {
    strong:
      '能耗; 能源消耗; 训练能耗; エネルギー消費; エネルギー消費量; 消費電力; 에너지 소비; 에너지 소비량; 에너지 사용량; consumo de energía; consumo energético; consumo de energia; consommation d’énergie; consommation énergétique; Energieverbrauch; Stromverbrauch; Energiebedarf; konsumsi energi; энергопотребление; потребление энергии; consumo energetico; enerji tüketimi; energieverbruik; zużycie energii',
  },
  emissions: {
    strong:
      '碳排放; 碳排放量; 炭素排出; 炭素排出量; CO2排出量; 탄소 배출; 탄소 배출량; emisiones de carbono; emisiones de co2; emissões de carbono; emissões de co2; émissions de carbone; émissions de co2; Kohlenstoffemissionen; CO2-Emissionen; emisi karbon; выбросы углерода; выбросы co2; emissioni di carbonio; emissioni di co2; karbon emisyonu; karbon salımı; co2 uitstoot; emisja dwutlenku węgla; emisje co2',
  },
  'inference-energy': {
    strong:
      '推理能耗; 推論時の消費電力; 推論エネルギー; 추론 에너지; 추론 시 에너지; energía de inferencia; energia de inferência; énergie d’inférence; Inferenzenergie; Energieverbrauch bei der Inferenz; energi inferensi; энергия вывода; энергопотребление при инференсе; energia di inferenza; çıkarım enerjisi; energie bij inferentie; inferentie energie; energia wnioskowania',
  },
  requirements: {
    strong:
      '硬件要求; 软件要求; 系统要求; 环境要求; 動作環境; システム要件; ハードウェア要件; 시스템 요구 사항; 시스템 요구사항; 하드웨어 요구 사항; 하드웨어 요구사항; requisitos de hardware; requisitos del sistema; requisitos de software; requisitos do sistema; configuration requise; exigences matérielles; Systemanforderungen; Systemvoraussetzungen; Hardwareanforderungen; kebutuhan sistem; persyaratan sistem; kebutuhan perangkat keras; системные требования; требования к оборудованию; requisiti di sistema; requisiti hardware; sistem gereksinimleri; donanım gereksinimleri; systeemvereisten; hardwarevereisten; wymagania systemowe; wymagania sprzętowe',
  },
  architecture: {
    strong:
      '模型架构; 模型结构; 网络结构; モデルアーキテクチャ; モデル構造; アーキテクチャ; 모델 아키텍처; 모델 구조; arquitectura del modelo; arquitectura; arquitetura do modelo; arquitetura; architecture du modèle; Modellarchitektur; Architektur; arsitektur model; arsitektur; архитектура модели; архитектура; architettura del modello; architettura; model mimarisi; mimari; modelarchitectuur; architectuur; architektura modelu; architektura',
    weak: '架构; 模型类型; tipo de modelo; type de modèle; Modelltyp; jenis model; тип модели; tipo di modello; model türü; modeltype; typ modelu; モデルタイプ; 모델 유형',
  },
};
