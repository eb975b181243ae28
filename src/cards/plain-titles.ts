import type { SectionId } from './sections.ts';

/**
 * Titles in plain language, by the section that they head: "What it is for", "How well does it work?". Only a title that
 * is such a sentence as a whole counts, so that "How to train it" and "What is new" name nothing.
 *
 * `X` stands for the model: a pronoun, "the model", or one word such as its name; `IT` for the first two only. `a|b` are
 * alternatives of one word, `(…)` may be absent. Titles are separated by `;` or a line break; they are compared without
 * accents, case, punctuation and apostrophes.
 */
export const PLAIN_TITLES: Partial<Record<SectionId, string>> = {
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
  factors:
    'what affects X; what affects how well X works; what affects performance; what makes X (work) better or worse',
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
  'disaggregated-results':
    'how well X works for different people|group|user; how X performs for different people|group|user; who X works best for',
  uncertainty: 'how sure|certain we are; how sure|certain are we; how sure|certain is X; how sure|certain X is',
  'training-data': `what X was|is|were trained on; what was X trained on; what data was|is|were used (to train X); which data was|is|were used (to train X); what data did we|you use; what X learned|learnt from; what did X learn from; what X has seen; where (does) the|our data come|comes|came from; where did the data come from; the data behind X; the data X was trained on; the data we|i used; what data X was trained on; what we|i trained X on
    con que (datos) se entreno (X); que datos se usaron; de donde vienen los datos; en que se entreno X; com que (dados) X foi treinado; com o que X foi treinado; que dados foram usados; de onde vem os dados
    sur quoi X a ete entraine|entrainee; sur quelles donnees X a ete entraine|entrainee; d ou viennent les donnees; quelles donnees ont ete utilisees; donnees utilisees
    womit X trainiert wurde; worauf X trainiert wurde; womit|worauf wurde X trainiert; welche daten (wurden) verwendet|genutzt (wurden); woher (kommen) die daten (kommen|stammen)
    X dilatih dengan|pada apa; data apa yang digunakan; dari mana datanya|data berasal; dari mana asal data; на чем обучена|обучалась|обучали|обучен|училась X; на чем X обучена|обучалась|обучали|обучен|училась; на каких данных обучена|обучалась|обучали|обучен X; какие данные использовались; откуда данные
    su cosa e stato addestrato (X); su quali dati e stato addestrato (X); quali dati sono stati usati; da dove vengono i dati; hangi veriyle egitildi; X neyle egitildi; hangi veriler kullanildi; veriler nereden geliyor
    waarop X getraind is; waarop is X getraind; waarmee X getraind is; welke data is|zijn gebruikt; waar komt|komen de data|gegevens vandaan; na czym trenowano|uczono X; na czym X byl trenowany|uczony; jakie dane wykorzystano|uzyto; skad pochodza dane`,
  'training-data-size':
    'how much data (was used); how much data we|i used; how big|large is the data|dataset; how big|large the data|dataset is',
  'training-procedure': `how X was|is|were (fine) trained|made|built|created|developed|finetuned|finetuning|tuned; how was X trained|made|built|created|developed|finetuned|finetuning|tuned; how we|i trained|made|built|created|developed|finetuned|finetuning X; how did we|you train|make|build X; how X came to be; how X learned|learnt
    como se entreno|hizo|creo|construyo (X); como fue entrenado|creado|hecho (X); como X foi treinado|criado|feito|construido; como foi treinado|criado|feito (X); comment X a ete entraine|entrainee|cree|construit|fait
    wie X trainiert|gebaut|entwickelt|erstellt|gemacht wurde; wie wurde X trainiert|gebaut|entwickelt|erstellt; bagaimana X dilatih|dibuat|dikembangkan; bagaimana cara X dilatih; как обучали|обучалась|обучена|создавали|сделали|создали X; как X обучали|обучалась|обучена|создавали|создали; как она обучалась
    come e stato addestrato|creato|costruito (X); come X e stato addestrato|creato|costruito; nasil egitildi|yapildi|gelistirildi; X nasil egitildi|yapildi|gelistirildi; hoe X getraind|gemaakt|gebouwd is; hoe is X getraind|gemaakt|gebouwd; jak trenowano|uczono|powstal|stworzono X; jak X byl trenowany|uczony; jak X powstal`,
  preprocessing:
    'how the data was|were prepared|cleaned|processed|filtered; how we prepared|cleaned|processed|filtered the data; como se prepararon|limpiaron los datos; comment les donnees ont ete preparees|nettoyees; wie die daten aufbereitet|bereinigt wurden; как готовили|чистили данные',
  hyperparameters: 'what setting were used; which setting were used; setting we used',
  hardware: 'what hardware was used; which hardware was used; what machine was|were used',
  compute:
    'how much compute (was used); how long training took; how long X took to train; how long did training take; how much compute X took|needed; what training cost',
  'environmental-impact': `what training cost|costs the planet|climate|environment; what X cost|costs the planet|climate|environment; how much energy (was) X (used|use|took|take); how much energy (was) used|needed; how much energy did X|training use|take; how much co2|carbon (did) X|training (emit|emitted|caused|cause); how green is X; what about the climate|planet|environment
    cuanta energia consumio|uso (X); cuanto contamina X; quanta energia foi usada; quanta energia X consumiu|usou; combien d energie; quel impact sur l environnement; quel impact sur la planete; wie viel energie (hat) X (verbraucht|gebraucht) (hat); wie viel strom (hat) X (verbraucht|gebraucht) (hat); berapa (banyak) energi yang digunakan|dipakai; сколько энергии потрачено|потребовалось|ушло; quanta energia e stata usata; ne kadar enerji harcandi; hoeveel energie X kostte|gebruikte; ile energii zuzyto`,
  energy:
    'how much energy (was) X (used|use|took|take); how much energy (was) used|needed; how much energy did X|training use|take',
  emissions: 'how much co2|carbon (did) X|training (emit|emitted|caused|cause)',
  'inference-energy': 'how much energy X uses|needs to run|answer; how much energy one answer|query takes|costs',
  'ethical-considerations': `is X safe (to use); how safe is X; how safe X is; who could|can|might|may be harmed|hurt (by X); who X could|can|might|may harm|hurt; who might|could X harm|hurt; what harm (could|can|might) X (could|can|might) do|cause; what are the danger|risk; what about privacy|ethics|safety; danger
    es seguro X; a quien puede danar X; que riesgos hay; cuales son los riesgos; e seguro X; quem pode ser prejudicado; quais sao os riscos; qui peut etre lese; quels sont les risques; est ce sur; wie sicher ist X; ist X sicher; wem X schaden kann|konnte; welche risiken gibt es; apakah X aman; apa risikonya; безопасна ли X; кому X может навредить; какие есть риски; e sicuro X; quali sono i rischi; X guvenli mi; riskler nelerdir; hoe veilig is X; is X veilig; wat zijn de risico; czy X jest bezpieczny; jakie sa zagrozenia|ryzyka`,
  guardrails:
    'what we did about X; how we keep|kept|make|made X safe|safer; how X is kept safe; what protection are in place; what safeguards are in place',
  recommendations: `how to use X safely|responsibly|well|wisely; use X safely|responsibly|wisely; what we|i recommend|advise; what do we recommend; what you|user should do; what should you|user do; before you use X; before using X; our advice; what to do about X; how to stay safe; how to get the best result
    que recomendamos; antes de usar (X); antes de usarlo; o que recomendamos; ce que nous recommandons; avant d utiliser X; was wir empfehlen; was empfehlen wir; bevor (sie|du) X nutzen|nutzt|verwenden|verwendet; apa yang kami sarankan; sebelum menggunakan X; что мы рекомендуем|советуем; перед использованием; cosa consigliamo; prima di usare X; prima di usarlo; ne oneriyoruz; kullanmadan once; wat we aanraden; voor je X gebruikt; co zalecamy; zanim uzyjesz X`,
  'trade-offs': 'what we gave up; what we traded (away)',
  'how-to-use': `how do|can i|you|we use|run|try X; how (you|i) can (i|you) use|run X; try X (out|yourself); try X for yourself; run X (yourself|locally)
    como lo uso; como puedo usar X; como posso usar X; comment puis je utiliser X; wie kann ich X nutzen|verwenden|benutzen; wie benutze|nutze|verwende ich X; bagaimana cara menggunakan X; как пользоваться X; come posso usare X; come si usa X; come usare X; come usarlo; nasil kullanilir; X nasil kullanilir; hoe gebruik je|ik X; jak uzywac X; jak korzystac z X`,
  requirements:
    'what you need (to run X); what do i need (to run X); what X needs (to run); what X runs on; what it takes to run X',
  architecture: `how X works; how does X work; what is inside (X); whats inside (X); under the hood; how X is put together
    como funciona (X); comment ca marche; comment X fonctionne; wie X funktioniert; wie funktioniert X; bagaimana cara kerja X; cara kerja (X); как (это) работает X; как X работает; как это работает; come funziona (X); nasil calisir; X nasil calisir; hoe werkt X; hoe X werkt; jak dziala X; jak X dziala`,
  'inputs-and-outputs':
    'what goes in and what comes out; what goes in; what comes out; what X takes (in) and gives (back|out); what you put in and (what you) get out; what to give X and what you get',
  'base-model': 'what X is based|built on; what is X based|built on; what X builds on; what X started from',
  license: 'can i use X (commercially); may i use X (commercially); what you may do with X; how X is licensed',
  language:
    'what|which language (does) X speaks|speak|knows|know|understands|understand|supports|support; what|which language it covers',
  version:
    'which version is this; which version this is; what version is this; when was X released|made|trained|published; when X was released|made|trained|published',
  distribution:
    'where to get|find|download X; how to get|download X; where X is; where is X; where can i get|find|download X',
  'acceptable-use-policy':
    'what you may and may not do; what you can and cannot do (with X); rule for using X; house rule',
  'copyright-policy': 'how we respect|handle|treat copyright; what about copyright',
  citation: 'if you use X; if you use X in your work|research|paper; using X in your work|research; how do i cite X',
  contact: `who to ask; who to contact; where to ask (question); how to reach us; get in touch; reach out (to us); talk to us; where to report problem|issue; how to report problem|issue; need help; any question; have question; got question
    a quien preguntar; a quem perguntar; fale conosco; nous contacter; contactez nous; wen (man) fragen (kann); an wen man sich wenden kann; hubungi kami; куда обращаться; с кем связаться; как связаться; a chi chiedere; contattaci; bize ulasin; neem contact op; z kim sie skontaktowac; skontaktuj sie z nami`,
};
