/** What authors promise to write: parts of a card and what stands in them. */
const CARD_WORD =
  'sections?|parts?|pages?|cards?|information|info|details?|documentation|docs?|descriptions?|limitations?|caveats?|bias(?:es)?|risks?|ethics|considerations?|recommendations?|results?|evaluations?|benchmarks?|metrics?|scores?|numbers|figures|tables?|examples?|analys[ie]s|data ?sets?|data|code|papers?|publications?|preprints?|manuscripts?|reports?|weights|checkpoints?|everything|more|this|these|it|them|here|tba';
const WRITE =
  'add|provide|publish|fill|complete|write|document|update|release|share|expand|describe|list|include|upload|post|report|announce';
const WRITTEN =
  'added|drafted|prepared|finished|run|conducted|performed|provided|published|filled(?: in| out)?|completed|written|documented|updated|released|shared|described|announced|determined|reported|uploaded|posted|made available|available|listed|included|expanded|finali[sz]ed|evaluated|measured|assessed|here|coming|follow|defined|decided|confirmed';
const WHEN = '(?:(?:very )?soon|shortly|later|eventually|also|then|further|gradually|be) ';

/**
 * A form of a promise, with what no sentence of that form is without. To compile a form takes up to 7 ms, which a
 * check of one card feels; few cards have a sentence that is worth it.
 */
interface Form {
  readonly needs: RegExp;
  readonly form: RegExp;
}

const TO_BE_WRITTEN = `(?:${WHEN}){0,2}(?:be )?(?:${WHEN}){0,2}(?:${WRITTEN})\\b`;

/** Each holds for one whole sentence, without its mark at the end. */
const PROMISES: readonly Form[] = [
  {
    needs:
      /^(?:we|i|the (?:team|authors?|developers?))(?:['’]ll| will| shall| are going to| plan to| intend to| hope to| aim to| are working) /i,
    form: new RegExp(
      `^(?:we|i|the (?:team|authors?|developers?))(?:['’]ll| will| shall| are going to| plan to| intend to| hope to| aim to| are working (?:on|to)) (?:${WHEN}){0,2}(?:${WRITE})\\b[^.;!?]{0,60}?\\b(?:${CARD_WORD})\\b[^.;!?]{0,80}$`,
      'i',
    ),
  },
  {
    needs: new RegExp(
      ` (?:will|shall|to|being) (?:(?:very|soon|shortly|later|eventually|also|then|further|gradually|be) )*(?:${WRITTEN})\\b`,
      'i',
    ),
    form: new RegExp(
      `^(?:(?:the|a|an|our|its|this|these|all|any|some|more|further|additional|full|detailed|known|model|training|final|[a-z]+ and|[a-z]+, ) ?){0,4}(?:${CARD_WORD})(?: (?:and|or|on|about|of|for|in|from|regarding|with|detailing|describing|presenting|reporting|covering) [\\w ,/-]{1,60})? (?:will|shall|are to|is to|to|yet to|still to|are yet to|is yet to|has yet to|have yet to|(?:are|is) (?:currently |still )?being) ${TO_BE_WRITTEN}[^.;!?]{0,80}$`,
      'i',
    ),
  },
  {
    needs:
      /coming|soon|to follow|forthcoming|pending|under construction|in progress|in preparation|being written|incomplete|a stub/i,
    form: new RegExp(
      `^(?:(?:the |this |our |full |more |further |additional )?(?:${CARD_WORD})(?: (?:on|about|of|for|in) [\\w ,/-]{1,60})? )?(?:(?:are |is )?(?:coming(?: (?:very )?soon| shortly| later)?|(?:very )?soon|to follow|forthcoming|pending|(?:still )?(?:under construction|in progress|in preparation|being written|a work in progress|work in progress|incomplete|a stub)))(?: in [\\w .-]{1,40}| with [\\w .-]{1,40})?$`,
      'i',
    ),
  },
  {
    needs: /^to be /i,
    form: /^to be (?:added|determined|done|defined|decided|completed|confirmed|filled(?: in| out)?|written|provided|announced|documented|described|updated|published|released|discussed|continued|evaluated|measured|assessed)\b[^.;!?]{0,60}$/i,
  },
  {
    needs: /^(?:this|the) (?:section|part|page|card) /i,
    form: /^(?:this|the) (?:section|part|page|card) (?:is|was|has been) (?:still |currently |intentionally |not |left ){0,2}(?:empty|blank|incomplete|missing|(?:yet )?(?:written|complete|completed|finished|filled(?: in| out)?))\b[^.;!?]{0,40}$/i,
  },
  {
    needs: /stay tuned|watch this|back/i,
    form: /^(?:please )?(?:stay tuned|watch this space|check back|come back)\b[^.;!?]{0,60}$/i,
  },
  {
    needs: /^not .{0,40} yet$|^not yet /i,
    form: /^(?:not (?:yet )?(?:written|documented|described|filled(?: in| out)?|evaluated|tested|assessed|measured|benchmarked|completed?|finished|done|reported|published|released|determined|decided) yet|not yet (?:written|documented|described|filled(?: in| out)?|evaluated|tested|assessed|measured|benchmarked|completed?|finished|done|reported|available|published|released|determined|decided|known))$/i,
  },
  {
    needs: /^(?:please )?(?:add|insert|fill in|write|put|enter) /i,
    form: /^(?:(?:please )?(?:add|insert|fill in|write|put|enter) (?:(?:the|your|any|known|more|some|all|model|further|relevant|intended|training) ){0,3}(?:description|details?|text|limitations?|bias(?:es)?|risks?|uses?|use cases?|results?|metrics?|information|data|content|section|card|recommendations?|contact|citation)(?: here| below| for (?:the|this|your) model)?)$/i,
  },
];

/** The longest that a promise in letters can be in another language; each of these is a few words. */
const MAX_ELSEWHERE = 60;

/** "Coming soon", "to be written", in languages that are written with letters. */
const ELSEWHERE: readonly RegExp[] = [
  /^(?:próximamente|por (?:completar|definir|determinar|añadir|hacer)|pendiente|en (?:construcción|desarrollo|progreso)|se (?:añadirá|agregará|publicará|completará) (?:próximamente|pronto|más adelante)|(?:más )?(?:información|detalles) próximamente|em breve|em (?:construção|desenvolvimento|andamento)|a (?:ser )?(?:preencher|preenchido|definir|definido|adicionar|completar)|será (?:adicionado|preenchido|publicado) em breve|pendente|mais (?:informações|detalhes) em breve)$/iu,
  /^(?:à (?:venir|compléter|définir|remplir|ajouter|déterminer)|en (?:cours(?: de rédaction)?|construction)|bientôt(?: disponible)?|prochainement|sera (?:ajouté|complété|publié)e? (?:bientôt|prochainement|ultérieurement)|(?:kommt |folgt )?(?:demnächst|in kürze|bald)|folgt(?: noch)?|wird (?:noch |bald |später )?(?:ergänzt|nachgereicht|hinzugefügt|ausgefüllt|nachgetragen)|in (?:bearbeitung|arbeit|vorbereitung)|noch (?:auszufüllen|zu ergänzen|offen|nicht ausgefüllt)|prossimamente|in (?:arrivo|corso|costruzione)|da (?:completare|definire|aggiungere|compilare)|sarà (?:aggiunto|completato) (?:presto|in seguito))$/iu,
  /^(?:segera(?: hadir)?|menyusul|akan (?:segera )?(?:ditambahkan|dilengkapi|diisi|menyusul|datang)|belum (?:diisi|tersedia|ada)|dalam (?:pengerjaan|proses|pengembangan)|скоро(?: будет)?|будет (?:добавлен[оаы]?|дополнен[оаы]?|заполнен[оаы]?)(?: позже| скоро)?|в (?:разработке|процессе|работе)|требуется заполнить|уточняется|дополнить|заполнить|yakında|(?:daha sonra |yakında )?eklenecek(?:tir)?|hazırlanıyor|doldurulacak|yapım aşamasında|binnenkort|volgt(?: nog)?|nog (?:in te vullen|aan te vullen|niet ingevuld)|wkrótce|w (?:przygotowaniu|budowie|trakcie)|do (?:uzupełnienia|dodania|określenia)|zostanie uzupełnion[eay])$/iu,
];

/** The same in scripts that set no spaces; what stands in the sentence is read without any. */
const UNSPACED: readonly RegExp[] = [
  /^(?:(?:内容|详情|更多(?:信息|内容)?|相关(?:信息|内容))?(?:待补充|待完善|待定|待更新|待填写|待添加|敬请期待|即将(?:推出|公布|发布|更新|补充)|稍后(?:补充|更新|公布)|后续(?:补充|更新|公布)|正在(?:编写|完善|整理)中?|暂无|未完待续|尚未(?:填写|评估|编写)))$/u,
  /^(?:(?:詳細(?:は|情報は)?|後日|近日(?:中に)?)*(?:準備中|作成中|執筆中|追記予定|追加予定|近日公開|公開予定|記載予定|追って(?:追記|記載|公開)(?:します|予定)?|未定|未記入|工事中)(?:です)?)$/u,
  /^(?:(?:추후|곧|나중에|향후)?(?:작성예정|추가예정|공개예정|업데이트예정|준비중|작성중|작업중|추가될예정|공개될예정|미정))(?:입니다)?$/u,
];
/** None of their characters is below this. */
const UNSPACED_FROM = /[\u3000-\uffff]/;

/** No promise is without one of these; most sentences are, and need no closer look. */
const HINT =
  /soon|shortly|will |['’]ll |shall|going to|plan to|intend to|hope to|aim to|working|yet|to (?:be|follow)|coming|construction|progress|prepar|pending|forthcoming|tuned|watch|back|(?:section|part|page|card) (?:is|was|has)|^\W*(?:please )?(?:add|insert|fill|write|put|enter)|being|stub|incomplete|(?:próx|por |pend|en c|en d|en p|se |em |a ser|a pre|a def|a adi|a com|será|mais|bient|proch|sera|demn|folgt|wird|in |noch|pross|da |sarà|segera|meny|akan|belum|dalam|yak|eklen|haz|dold|binnen|volgt|nog|w |do |wkr|zostan)/i;
/** The longest sentence that is a promise and nothing else. */
const MAX_PROMISE = 240;

/**
 * Whether a sentence only says that something will be written, in place of it. What will be done with the model, or
 * with the data, is not meant.
 *
 * @param sentence without markup
 */
export function isPromise(sentence: string): boolean {
  if (sentence.length > MAX_PROMISE || !(HINT.test(sentence) || /[^\x20-\x7e\u2018-\u201d]/.test(sentence)))
    return false;
  const plain = sentence
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{P}\p{S}]+$/u, '')
    .replace(/\s+/g, ' ');
  if (plain === '') return false;
  if (PROMISES.some(({ needs, form }) => needs.test(plain) && form.test(plain))) return true;
  const squeezed = plain.replace(/[\s、。，．]+/gu, '');
  return [plain, squeezed].some(
    (text) =>
      (text.length <= MAX_ELSEWHERE && ELSEWHERE.some((form) => form.test(text))) ||
      (UNSPACED_FROM.test(text) && UNSPACED.some((form) => form.test(text))),
  );
}
