import { describe, expect, test } from '@jest/globals';
import { card, counted, section } from './read.ts';

const under = (body: string) => counted(`## Limitations\n\n${body}\n`, 'limitations');

describe('what counts as a statement', () => {
  test.each([
    ['list items', '- a storm\n- a ship\n* a seal', 3],
    ['numbered items', '1. a storm\n2. a ship', 2],
    ['items over several lines', '- a storm\n  of the north\n- a ship\ngoing by', 2],
    ['nested items under their parent', '- hears:\n  - ships\n  - seals\n- forgets', 2],
    ['items of several paragraphs', '- a storm\n\n  is loud\n\n- a ship', 2],
    ['paragraphs', 'It fails in storms.\n\nIt fails near ships.', 2],
    ['a paragraph over several lines', 'It fails\nin storms.', 1],
    ['an introduction before a list', 'It fails in these cases:\n\n- a storm\n- a ship', 2],
    ['an introduction without a colon', 'It fails in many cases.\n\n- a storm\n- a ship', 2],
    [
      'a sentence of its own before a list',
      'It cannot read handwriting and fails on every scan below 100 dpi.\n\n- a storm\n- a ship',
      3,
    ],
    ['a sentence before a list that says nothing', 'It cannot read handwriting.\n\n- TODO', 1],
    ['numbers', '1\n\n2\n\n- 3', 0],
    ['the names of concerns', '- bias\n- risks\n- Limitations', 0],
    ['rows of a table without its head', '| Case | Error |\n|---|---|\n| storm | 3 % |\n| ship | 4 % |', 2],
    ['labelled run-ins', '**Storms.** It fails.\n\n**Ships:** It fails there too.', 2],
    ['labelled lines of one paragraph', '**Storms:** it fails.\n**Ships:** it fails there too.', 2],
    ['typed bullets', '• a storm\n• a ship', 2],
    ['sub-headings with a paragraph each', '### Storms\n\nIt fails.\n\n### Ships\n\nIt fails too.', 2],
    ['a sub-heading with two paragraphs is one point', '### Storms\n\nIt fails.\n\nBadly so.', 1],
    ['a sub-heading with a list is its items', '### Storms\n\n- wind\n- rain\n- hail', 3],
    ['a sub-heading without content', '### Storms\n\n### Ships\n\nIt fails.', 1],
    ['bold lines as sub-headings', '**Storms**\n\nIt fails.\n\n**Ships**\n\nIt fails too.', 2],
    [
      'not the list that argues for the model',
      '- a storm\n- a ship\n\nEven considering these limitations, it is useful:\n\n- it is fast\n- it is small',
      2,
    ],
    ['not what the model is good at', '**What it does well**\n\n- is fast\n\n**What it does poorly**\n\n- a storm', 1],
    ['not the list of what to do', '- a storm\n\nTo mitigate them, do this:\n\n- listen twice', 1],
    ['repeats once', '- A storm\n- a **storm**.\n- a ship', 2],
    ['placeholders not', '- TBD\n- [More Information Needed]\n- {{ limitations }}\n- a ship', 1],
    ['"N/A" not', 'N/A', 0],
    ['"None" not', 'None.', 0],
    ['a reasoned "none"', 'None, because it is never used.', 1],
    ['images and badges not', '![plot](plot.png)\n\n- a ship', 1],
    ['rules and comments not', '---\n\n<!-- more -->\n\n- a ship', 1],
    ['code not', '```\na storm\n```\n\n- a ship', 1],
    ['a link back to the top not', '- a ship\n\n[^ Back to top](#top)', 1],
    ['a warning left by a generator not', '> :warning: This model has these limitations: ... :warning:', 0],
    ['a caption of the template not', '*This section identifies foreseeable harms.*\n\n- a ship', 1],
    ['an unfolded part', '<details><summary>Click to expand</summary>\n\n- a storm\n- a ship\n\n</details>', 2],
    [
      'a folded example inside of an item',
      '- a storm\n  <details><summary>Example</summary>\n\n  ![](a.png)\n\n  </details>\n- a ship',
      2,
    ],
  ])('%s', (_, body, number) => expect(under(body)).toHaveLength(number));
});

describe('where a statement stands', () => {
  const text = [
    '---',
    'license: mit',
    '---',
    '# Whale song',
    '',
    '## Limitations',
    '',
    '- Fails in storms',
    '  and in rain   ',
    '',
    '**Ships.** Drowns in noise',
    '',
    '> Quoted limit',
    '',
    '| Case | Error |',
    '|---|---|',
    '| hail | 3 % |',
  ];
  test.each(['\n', '\r\n', '\r'])('with %j as line end', (end) => {
    const places = section(text.join(end), 'limitations')?.statements.map((s) => {
      const { line, column, endLine, endColumn } = s.location;
      return [s.kind, line, column, endLine, endColumn];
    });
    expect(places).toEqual([
      ['item', 8, 1, 9, 14],
      ['run-in', 11, 1, 11, 27],
      ['paragraph', 13, 3, 13, 15],
      ['row', 17, 1, 17, 15],
    ]);
  });

  test('an absent section belongs behind the nearest one before it', () => {
    const found = card('# W\n\n## Intended use\n\nCounting whales.\n\n## Citation\n\nWhale, 2024.\n');
    expect(found.placeFor('limitations').line).toBe(5);
    expect(found.placeFor('contact').line).toBe(9);
    expect(card('# W\n\nHello there.\n\n\n').placeFor('bias').line).toBe(3);
    const risks = card('# W\n\n## Limitations\n\n- A b\n- C d\n\n## Hardware\n\nOne GPU.\n');
    expect(risks.placeFor('ethical-considerations').line).toBe(6);
  });
});

describe('the name', () => {
  test.each([
    ['---\nmodel_name: Orca\n---\n# Whale', 'Orca'],
    ['---\nmodel-index:\n- name: Beluga\n  results: []\n---\n# Whale', 'Beluga'],
    ['# Model Card for Whale-3', 'Whale-3'],
    ['# Model Card: Whale', 'Whale'],
    ['# Whale — Model Card', 'Whale'],
    ['# 🐋 **Whale**', 'Whale'],
    ['# Model Card', null],
    ['# Limitations\n\nNone known, because it is new.', null],
    ['Whale', null],
  ])('%j', (text, name) => expect(card(`${text}\n`).name).toBe(name));
});
