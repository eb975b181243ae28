import { describe, expect, test } from '@jest/globals';
import { titleMatcher } from '../../../src/cards/markdown/titles.ts';
import { SECTION_IDS } from '../../../src/cards/sections.ts';

const match = titleMatcher();

describe('titles in plain language name sections', () => {
  test.each([
    ['What it is for', 'intended-uses'],
    ['What is WhaleNet for?', 'intended-uses'],
    ['What this model was designed for', 'intended-uses'],
    ['Who should use this', 'intended-users'],
    ['When to use it', 'intended-uses'],
    ['When not to use it', 'out-of-scope-uses'],
    ['When you should not use WhaleNet', 'out-of-scope-uses'],
    ["What it isn't for", 'out-of-scope-uses'],
    ['How it could be misused', 'misuse-risks'],
    ["What the model can't do", 'limitations'],
    ['What the model can’t do', 'limitations'],
    ['2. Where it fails', 'limitations'],
    ['What could go wrong?', 'limitations'],
    ['Things to watch out for', 'limitations'],
    ['Is it fair?', 'bias'],
    ['How well does it work', 'evaluation'],
    ['How we tested it', 'evaluation'],
    ['What it was tested on', 'evaluation-data'],
    ['How it was trained', 'training-procedure'],
    ['How we built WhaleNet', 'training-procedure'],
    ['What was it trained on?', 'training-data'],
    ['Where does the data come from?', 'training-data'],
    ['How much energy was used', 'energy'],
    ['How much CO2 did training emit?', 'emissions'],
    ['Is it safe to use?', 'ethical-considerations'],
    ['Who could be harmed?', 'ethical-considerations'],
    ['How to use it responsibly', 'recommendations'],
    ['How do I use it?', 'how-to-use'],
    ['Who made it', 'authorship'],
    ['How it works', 'architecture'],
    ['Can I use it commercially?', 'license'],
    ['Who to ask', 'contact'],
    ['¿Para qué sirve?', 'intended-uses'],
    ['¿Qué no puede hacer?', 'limitations'],
    ['Cuándo no usarlo', 'out-of-scope-uses'],
    ['Para que serve o modelo', 'intended-uses'],
    ['O que o modelo não consegue fazer', 'limitations'],
    ['À quoi sert ce modèle ?', 'intended-uses'],
    ['Ce que le modèle ne peut pas faire', 'limitations'],
    ['Wofür ist das Modell gedacht?', 'intended-uses'],
    ['Was das Modell nicht kann', 'limitations'],
    ['Wie gut funktioniert es?', 'evaluation'],
    ['Wie das Modell trainiert wurde', 'training-procedure'],
    ['Untuk apa model ini?', 'intended-uses'],
    ['Apa yang tidak bisa dilakukan model ini', 'limitations'],
    ['Для чего нужна модель', 'intended-uses'],
    ['Чего модель не умеет', 'limitations'],
    ['На чём обучена модель', 'training-data'],
    ['A cosa serve', 'intended-uses'],
    ['Cosa non può fare', 'limitations'],
    ['Model ne işe yarar?', 'intended-uses'],
    ['Ne zaman kullanılmamalı?', 'out-of-scope-uses'],
    ['Waar is het model voor bedoeld?', 'intended-uses'],
    ['Wat kan er misgaan?', 'limitations'],
    ['Do czego służy model?', 'intended-uses'],
    ['Czego model nie potrafi', 'limitations'],
    ['这个模型不能做什么', 'limitations'],
    ['适合谁使用', 'intended-users'],
    ['このモデルができないこと', 'limitations'],
    ['이 모델이 할 수 없는 것', 'limitations'],
  ])('%s', (title, section) => expect(match(title)).toContain(section));

  test.each([
    'What is new',
    'What is next',
    'How to train it',
    'How to train your own',
    'How to contribute',
    'How to evaluate',
    'How the tokenizer was trained',
    'How the data was collected from you',
    'Who uses it',
    'What it costs',
    'When to upgrade',
    'Where the logs are stored',
    'How the repository was built',
    'What was changed in version 2',
    'Who should review a pull request',
    '推奨環境',
    '如何训练自己的模型',
    '차별점',
    '差別化ポイント',
  ])('false friend: %s', (title) => expect(match(title)).toEqual([]));
});

describe('sections that only standards need are named in other languages', () => {
  test.each([
    ['许可证', 'license'],
    ['ライセンス', 'license'],
    ['라이선스', 'license'],
    ['Licencia', 'license'],
    ['Licença', 'license'],
    ['Lizenz', 'license'],
    ['Lisensi', 'license'],
    ['Лицензия', 'license'],
    ['Licenza', 'license'],
    ['Lisans', 'license'],
    ['Licentie', 'license'],
    ['Licencja', 'license'],
    ['入出力', 'inputs-and-outputs'],
    ['Entrées et sorties', 'inputs-and-outputs'],
    ['Vorverarbeitung', 'preprocessing'],
    ['Предобработка', 'preprocessing'],
    ['Запрещённое использование', 'out-of-scope-uses'],
    ['Zielgruppe', 'intended-users'],
    ['Público-alvo', 'intended-users'],
    ['Modelarchitectuur', 'architecture'],
    ['Donanım gereksinimleri', 'requirements'],
    ['Zużycie energii', 'energy'],
    ['能耗', 'energy'],
    ['碳排放', 'emissions'],
    ['评测结果', 'results'],
    ['Data di rilascio', 'version'],
    ['Sumber model', 'distribution'],
    ['信頼区間', 'uncertainty'],
    ['데이터 규모', 'training-data-size'],
  ])('%s', (title, section) => expect(match(title)).toContain(section));

  test('every name is read back as its section', async () => {
    const { FOREIGN_NAMES } = await import('../../../src/cards/foreign-names.ts');
    const lost = SECTION_IDS.flatMap((id) =>
      [FOREIGN_NAMES[id]?.strong, FOREIGN_NAMES[id]?.weak]
        .join(';')
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '' && !match(name).includes(id))
        .map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('no name of a section of uses or concerns is one of its opposite', async () => {
    const { FOREIGN_NAMES } = await import('../../../src/cards/foreign-names.ts');
    const names = (FOREIGN_NAMES['out-of-scope-uses']?.strong ?? '').split(/[;\n]/).map((name) => name.trim());
    expect(names.filter((name) => match(name).includes('intended-uses'))).toEqual([]);
  });
});
