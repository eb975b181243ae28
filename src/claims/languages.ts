/**
 * What cards in German, French, Spanish, Portuguese, Italian, Chinese, Japanese and Korean say of training. Only words that
 * mean nothing else beside a number: "std" is a deviation too, "tags" are labels, and "分" is a part.
 */

const HOUR = 1;
const MINUTE = 1 / 60;
const SECOND = 1 / 3600;
const DAY = 24;
const WEEK = 168;

/** Units of time in letters with spaces between words, to hours; a plural in s is understood. */
export const TIMES_ABROAD: Readonly<Record<string, number>> = {
  ...{ stunde: HOUR, stunden: HOUR, heure: HOUR, hora: HOUR, ora: HOUR, ore: HOUR },
  ...{ minuten: MINUTE, minuto: MINUTE, minuti: MINUTE },
  ...{ sekunden: SECOND, seconde: SECOND, segundo: SECOND, secondi: SECOND },
  ...{ tage: DAY, tagen: DAY, jour: DAY, día: DAY, dia: DAY, giorno: DAY, giorni: DAY },
  ...{ woche: WEEK, wochen: WEEK, semaine: WEEK, semana: WEEK, settimana: WEEK, settimane: WEEK },
};

/** Units of time that the next word follows without a space, to hours. */
export const TIMES_UNSPACED: Readonly<Record<string, number>> = {
  ...{ 小时: HOUR, 小時: HOUR, 時間: HOUR, 시간: HOUR },
  ...{ 分钟: MINUTE, 分鐘: MINUTE, 分間: MINUTE },
  ...{ 秒: SECOND, 초: SECOND },
  ...{ 天: DAY, 日間: DAY, 일간: DAY, 周: WEEK, 週間: WEEK, 주간: WEEK },
};

/** Units of mass, to kg. */
export const MASSES_ABROAD: Readonly<Record<string, number>> = {
  ...{ gramm: 1e-3, gramo: 1e-3, grama: 1e-3, grammi: 1e-3, kilogramm: 1, kilogramme: 1, kilogramo: 1 },
  ...{ quilograma: 1, chilogrammi: 1, tonnen: 1e3, tonelada: 1e3, tonnellate: 1e3 },
};

export const MASSES_UNSPACED: Readonly<Record<string, number>> = {
  ...{ 公斤: 1, 千克: 1, 吨: 1e3, 噸: 1e3, キログラム: 1, トン: 1e3, 킬로그램: 1, 톤: 1e3 },
};

// A class of all letters under the flag for case costs milliseconds to compile: those of these languages are enough.

/** What stands before the time that training took. */
export const TIME_LABEL_ABROAD = new RegExp(
  [
    String.raw`(?<![a-z\u00c0-\u024f])(?:trainings(?:dauer|zeit)|dauer des trainings|(?:verwendete|genutzte|benötigte) stunden)(?![a-z\u00c0-\u024f])`,
    String.raw`(?<![a-z\u00c0-\u024f])(?:durée|temps) (?:d['’]|de l['’])entra[iî]nement(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])heures (?:utilisées|d['’]utilisation)`,
    String.raw`(?<![a-z\u00c0-\u024f])(?:tiempo de|duración del?) entrenamiento(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])horas (?:usadas|utilizadas)(?![a-z\u00c0-\u024f])`,
    String.raw`(?<![a-z\u00c0-\u024f])(?:tempo de|duração do?) (?:treinamento|treino)(?![a-z\u00c0-\u024f])`,
    String.raw`(?<![a-z\u00c0-\u024f])(?:tempo di|durata (?:di|dell['’]))\s?addestramento(?![a-z\u00c0-\u024f])|(?<![a-z\u00c0-\u024f])ore (?:utilizzate|usate)(?![a-z\u00c0-\u024f])`,
    '训练(?:总)?(?:时间|时长|用时|耗时)|訓練時[間長]|使用(?:时间|小时)|(?:学習|トレーニング|使用)時間|(?:학습|훈련|사용)\\s?시간',
  ].join('|'),
  'iu',
);

/** What makes a time in a sentence that of the training, and not of its data. */
export const TOOK_ABROAD =
  /(?<![a-z\u00c0-\u024f])(?:training|trainings) (?:hat )?dauerte|entra[iî]nement a (?:duré|pris)|entrenamiento (?:duró|tardó|tomó)|trein(?:o|amento) (?:durou|levou)|addestramento (?:è durato|ha richiesto|ha impiegato)|训练(?:共|总共|总计)?(?:耗时|用时|历时)|(?:学習|訓練)に(?:は)?[^。]{0,20}かか|(?:학습|훈련)(?:에|에는)?\s[^.]{0,20}(?:걸렸|소요)/iu;

const PART_WORDS = `(?:(?:pro|je|par|por|per|cada|chaque|jede[rn]?|ogni) (?:epoche|époque|época|epoca|schritt|paso|passo|étape)|每(?:个|一)?(?:epoch|轮|步))`;

/** What makes a time that of a part, where one of these languages says so: before it, and behind it. */
export const PART_BEFORE_ABROAD = new RegExp(
  String.raw`(?:(?<![a-z\u00c0-\u024f])${PART_WORDS}|(?:エポック|ステップ)(?:あたり|ごと)|(?:에폭|에포크|스텝)\s?(?:당|마다))[^\d.;。]{0,12}$`,
  'iu',
);
export const PART_BEHIND_ABROAD = new RegExp(String.raw`^\s?[/／]?\s?${PART_WORDS}`, 'iu');

/** What was emitted. */
export const EMISSION_ABROAD =
  /émission|emisi(?:ón|ones)|emiss(?:ão|ões)|kohlenstoff|碳排放|碳足迹|二氧化碳|(?:炭素|co2)の?排出|炭素|탄소|배출량/iu;

/** What the label of a grid's intensity has. */
export const INTENSITY_ABROAD = /intensi|[强強]度|강도/iu;

/** Running a model is not its training; reasoning, which some of these words mean too, is not meant. */
export const OTHER_ABROAD =
  /(?<![a-z\u00c0-\u024f])(?:inferenz|inférence|inferencia|inferência|inferenza)|推理(?:时|時|耗时|速度|阶段|延迟)|推論(?:時|速度|に)|추론\s?(?:시|에|속도)/iu;

/** What was saved or paid for, and what people emit. */
export const NOT_EMITTED_ABROAD =
  /(?<![a-z\u00c0-\u024f])(?:eingespart|kompensier|jährlich|pro jahr|par an(?![a-z\u00c0-\u024f])|économis|compensé|compensad[ao]|compensat[oi](?![a-z\u00c0-\u024f])|ahorr|al año|por ano(?![a-z\u00c0-\u024f])|economizad|economizou|evitad[ao]|évité|evitat[oi]|all['’]anno|risparmi)|每年|抵消|节省|節約|相殺|(?<!\d)年間|연간|상쇄|절감/iu;

/** The machines. */
export const HARDWARE_ABROAD =
  /(?<![a-z\u00c0-\u024f])(?:matériel|grafikkarten?|tarjetas? gráficas?|placas? de vídeo)(?![a-z\u00c0-\u024f])|硬件|显卡|ハードウェア|하드웨어/iu;

/** Settings, with small letters and without what is no letter or digit, to the name that tools give them. */
export const SETTINGS_ABROAD: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    learningrate:
      'lernrate tauxdapprentissage tasadeaprendizaje taxadeaprendizado taxadeaprendizagem tassodiapprendimento 学习率 學習率 学習率 학습률',
    numtrainepochs:
      'epochen anzahlderepochen anzahlepochen époques nombredépoques épocas númerodeépocas epoche numerodiepoche 训练轮数 训练轮次 訓練輪數 エポック数 에폭수 에포크수 에폭 에포크',
    batchsize:
      'batchgröße stapelgröße tailledelot tailledebatch taillesdelot tamañodelote tamañodellote tamañodebatch tamanhodelote tamanhodolote tamanhodobatch dimensionedelbatch dimensionedellotto 批次大小 批量大小 批大小 バッチサイズ 배치크기 배치사이즈',
    weightdecay: '权重衰减 權重衰減 重み減衰 가중치감쇠',
    optimizer:
      'optimierer optimiseur optimizador otimizador ottimizzatore 优化器 優化器 オプティマイザ オプティマイザー 옵티마이저',
    seed: '随机种子 隨機種子 乱数シード 랜덤시드 semillaaleatoria grainealéatoire sementealeatória',
  }).flatMap(([name, labels]) => labels.split(' ').map((label) => [label, name])),
);

/** The head of a table of settings. */
export const PARAMETER_ABROAD =
  /^(?:hyper|hiper|iper)?(?:param[eè]tr|parámetro|parâmetro)|^(?:超)?参数|^參數|^(?:ハイパー)?パラメータ|^(?:하이퍼)?파라미터/iu;
export const VALUE_ABROAD = /^(?:wert|valeur|valor|valore|值|値|값)$/iu;
