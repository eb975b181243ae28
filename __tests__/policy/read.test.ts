import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { type Policy, presetPolicy } from '../../src/policy/policy.ts';
import { PRESET_NAMES, PRESETS } from '../../src/policy/presets.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { RULES } from '../../src/rules/index.ts';

const PATH = '.github/model-card-policy.yml';
const read = (text: string) => readPolicy(text, PATH);
const severity = (policy: Policy, rule: string, path: string | null = 'model-card.yaml') =>
  policy.settingsFor(path).get(rule)?.severity;
const options = (policy: Policy, rule: string, path = 'model-card.yaml') => policy.settingsFor(path).get(rule)?.options;

/** The mistake that reading a text ends with, as `line:column message / fix`. */
function mistake(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.location?.file).toBe(PATH);
    expect(error.fix).toMatch(/\w/);
    return `${error.location?.line}:${error.location?.column} ${error.message} / ${error.fix}`;
  }
  return 'no mistake';
}

describe('presets', () => {
  test.each(PRESET_NAMES)('%s says something of every rule', (name) => {
    const { rules, requirements } = PRESETS[name];
    expect(requirements.length > 0 || Object.keys(rules).join() === RULES.map((rule) => rule.id).join()).toBe(true);
  });

  test('recommended is what the rules say of themselves', () => {
    const policy = presetPolicy(['recommended']);
    expect(policy.origin).toEqual({ source: 'built-in', revision: null, presets: ['recommended'] });
    expect(policy.failOn).toBe('error');
    for (const rule of RULES) {
      expect(policy.settingsFor('a')?.get(rule.id)).toMatchObject({ severity: rule.severity, options: rule.defaults });
    }
  });

  test('draft fails only for what cannot be judged', () => {
    const settings = [...presetPolicy(['draft']).settingsFor('a').values()];
    expect(settings.filter((s) => s.severity === 'error').map((s) => s.rule.id)).toEqual([
      'missing-card',
      'unreadable-card',
      'removed-card',
      'invalid-policy',
    ]);
    expect(settings.filter((s) => s.severity === 'off')).toEqual([]);
  });

  test('later ones win', () => {
    expect(severity(presetPolicy(['recommended', 'draft']), 'required-section')).toBe('warning');
    expect(severity(presetPolicy(['draft', 'recommended']), 'required-section')).toBe('error');
  });
});

describe('a policy file', () => {
  test('starts from recommended when it names no preset', () => {
    const policy = read('rules: { placeholder: error }');
    expect(policy.origin).toEqual({ source: PATH, revision: null, presets: ['recommended'] });
    expect(severity(policy, 'placeholder')).toBe('error');
    expect(severity(policy, 'required-section')).toBe('error');
  });

  test.each(['extends:', 'rules:', 'cards:', 'fail-on:', 'cards: []', '{}'])('%s changes nothing', (text) => {
    const policy = read(text);
    for (const rule of RULES) expect(severity(policy, rule.id)).toBe(rule.severity);
    expect(policy.failOn).toBe('error');
  });

  test.each(['off', 'warning', '[note, {}]'])(
    'cannot make %s of a card that is missing or cannot be read',
    (severity) => {
      for (const rule of ['missing-card', 'unreadable-card']) {
        expect(() => read(`rules: { ${rule}: ${severity} }`)).toThrow(rule);
        expect(() => read(`cards: [{ path: a, rules: { ${rule}: ${severity} } }]`)).toThrow(rule);
      }
    },
  );

  test.each(['extends: []', 'rules: { required-section: [error, { sections: [] }] }'])(
    '%s demands nothing and is refused',
    (text) => {
      expect(() => read(text)).toThrow('at least 1');
    },
  );

  test('may have the line ends of Windows and a byte order mark', () => {
    const policy = read('\ufeffrules:\r\n  placeholder: off\r\ncards:\r\n  - path: "a/**"\r\n');
    expect(severity(policy, 'placeholder')).toBe('off');
    expect(policy.scopes[0]?.matches('a/model-card.yaml')).toBe(true);
  });

  test('sets severities and options', () => {
    const policy = read(
      `rules:
  minimum-statements: [warning, { limitations: 2, ethical-considerations: 1 }]
  required-section: [note, { sections: [bias, { any: [metrics, evaluation] }] }]
  placeholder: off
fail-on: warning
`,
    );
    expect(severity(policy, 'minimum-statements')).toBe('warning');
    expect(options(policy, 'minimum-statements')).toEqual({ limitations: 2, 'ethical-considerations': 1 });
    expect(options(policy, 'required-section')).toEqual({ sections: ['bias', { any: ['metrics', 'evaluation'] }] });
    expect(severity(policy, 'placeholder')).toBe('off');
    expect(policy.failOn).toBe('warning');
  });

  test('keeps the options of a rule whose severity alone it sets', () => {
    expect(options(read('rules: { minimum-statements: note }'), 'minimum-statements')).toEqual({ limitations: 5 });
  });

  test('says where each setting was made', () => {
    const settings = read('rules:\n  placeholder: off\ncards:\n  - path: a/**\n    rules: { placeholder: error }\n');
    expect(settings.settingsFor('b/x').get('placeholder')?.setBy).toBe(`${PATH}:2`);
    expect(settings.settingsFor('a/x').get('placeholder')?.setBy).toBe(`${PATH}:5`);
    expect(read('budgets:\n  growth: 2\n').settingsFor('x').get('impact-grew')?.setBy).toBe(`${PATH}:1`);
    expect(settings.settingsFor('a/x').get('unknown-key')?.setBy).toBe('preset recommended');
  });
});

describe('entries for some cards', () => {
  const policy = read(`
rules: { placeholder: error }
cards:
  - path: models/**
    rules: { placeholder: note, minimum-statements: [error, { limitations: 9 }] }
  - path: ./experiments/**
    extends: [draft]
  - path: models/small/*.yaml
    rules: { minimum-statements: warning }
  - path: "**/model[-_]card.json"
    rules: { placeholder: off }
`);

  test.each([
    ['model-card.yaml', 'placeholder', 'error'],
    ['models/a/model-card.yaml', 'placeholder', 'note'],
    ['models/a/model-card.json', 'placeholder', 'off'],
    ['experiments/x/model-card.yaml', 'placeholder', 'warning'],
    ['experiments/x/model-card.yaml', 'required-section', 'warning'],
    ['models/small/model-card.yaml', 'minimum-statements', 'warning'],
    ['models/small/deep/model-card.yaml', 'minimum-statements', 'error'],
  ])('%s: %s is %s', (path, rule, expected) => {
    expect(severity(policy, rule, path)).toBe(expected);
  });

  test('a later entry keeps the options of an earlier one', () => {
    expect(options(policy, 'minimum-statements', 'models/small/model-card.yaml')).toEqual({ limitations: 9 });
  });

  test('the repository as a whole is none of them', () => {
    expect(severity(policy, 'placeholder', null)).toBe('error');
  });

  test('the last of two for the same card wins', () => {
    const twice = read(
      'cards:\n  - { path: "**", rules: { placeholder: off } }\n  - { path: a, rules: { placeholder: note } }',
    );
    expect(severity(twice, 'placeholder', 'a')).toBe('note');
    expect(severity(twice, 'placeholder', 'b')).toBe('off');
  });

  test('patterns that end in a file name promise a card, others say where to look', () => {
    expect(policy.scopes.map(({ pattern, namesFiles, location }) => [pattern, namesFiles, location.line])).toEqual([
      ['models/**', false, 4],
      ['./experiments/**', false, 6],
      ['models/small/*.yaml', true, 8],
      ['**/model[-_]card.json', true, 10],
    ]);
  });
});

describe('a preset for some cards', () => {
  const severityOf = (before: string, preset: string, entry = '') => {
    const named = preset === '' ? '' : `, extends: [${preset}]`;
    return read(`${before}\ncards: [{ path: a/**${named}${entry} }]\n`).settingsFor('a/card.yaml').get('placeholder');
  };

  test.each([
    ['rules: { placeholder: off }', 'draft', 'off'],
    ['rules: { placeholder: off }', 'release', 'off'],
    ['rules: { placeholder: note }', 'draft', 'note'],
    ['rules: { placeholder: error }', 'draft', 'warning'],
    ['rules: { placeholder: error }', 'recommended', 'error'],
    ['rules: { placeholder: note }', 'recommended', 'warning'],
    ['rules: { placeholder: warning }', 'release', 'error'],
    ['rules: { placeholder: warning }', 'release, draft', 'warning'],
    ['rules: { placeholder: note }', 'draft, release', 'error'],
    ['extends: [release]', 'recommended', 'error'],
    ['extends: [draft]', 'release', 'error'],
    ['extends: [mitchell-2019]', 'draft', 'warning'],
    ['extends: [recommended]', 'mitchell-2019', 'warning'],
  ])('after `%s`, `%s` makes it %s', (before, preset, expected) => {
    expect(severityOf(before, preset)?.severity).toBe(expected);
  });

  test('gives way to the rules of its entry, which switch on what is off', () => {
    const setting = severityOf('rules: { placeholder: off }', 'draft', ', rules: { placeholder: error }');
    expect(setting?.severity).toBe('error');
  });

  test('adds its demands to those of the rules, whatever the severity', () => {
    const policy = read(
      'rules: { minimum-statements: [error, { limitations: 7 }] }\ncards: [{ path: a/**, extends: [release] }]\n',
    );
    expect(options(policy, 'minimum-statements', 'a/card.yaml')).toMatchObject({ limitations: 7, recommendations: 2 });
    expect(options(policy, 'minimum-statements', 'b/card.yaml')).toEqual({ limitations: 7 });
  });

  test('is named as what set a severity only where it did', () => {
    expect(severityOf('rules: { placeholder: note }', 'draft')?.setBy).toBe(`${PATH}:1`);
    expect(severityOf('rules: { placeholder: error }', 'draft')?.setBy).toBe('preset draft for a/**');
  });
});

describe('a wrong policy is an error at its place, with what to do', () => {
  test.each([
    [
      'an unknown rule',
      'rules:\n  placeholders: error\n',
      /^2:3 .*`placeholders` is not known in `rules`.*Did you mean `placeholder`/,
    ],
    ['an unknown rule like no other', 'rules:\n  zebra: error\n', /^2:3 .*`zebra` is not known.*`required-section`/],
    ['an unknown key', 'rule:\n  placeholder: error\n', /^1:1 .*`rule` is not known.*Did you mean `rules`/],
    [
      'an unknown key of an entry',
      'cards:\n  - path: a\n    rule: {}\n',
      /^3:5 .*`rule` is not known.*Did you mean `rules`/,
    ],
    ['an unknown preset', 'extends: [recomended]\n', /^1:11 .*"recomended".*`recommended`, `draft`/],
    ['presets that are no list', 'extends: recommended\n', /^1:1 .*`extends` must be a list.*- /],
    ['a wrong severity', 'rules:\n  placeholder: fatal\n', /^2:3 .*"fatal".*`error`, `warning`, `note`, `off`/],
    ['a severity that is a truth', 'rules:\n  placeholder: true\n', /^2:3 .*`rules.placeholder` .*true.*`error`/],
    [
      'a wrong severity with options',
      'rules:\n  minimum-statements: [hard, { limitations: 5 }]\n',
      /^2:\d+ .*`error`, `warning`, `note`, `off`/,
    ],
    [
      'an unknown section',
      'rules:\n  required-section: [error, { sections: [bias, limitation] }]\n',
      /^2:48 .*"limitation".*Did you mean `limitations`/,
    ],
    [
      'an unknown section with a count',
      'rules:\n  minimum-statements: [error, { limitation: 5 }]\n',
      /^2:33 .*`limitation` is not known.*Did you mean `limitations`/,
    ],
    ['a count that is text', 'rules:\n  minimum-statements: [error, { limitations: five }]\n', /^2:\d+ .*a number/],
    ['a negative count', 'rules:\n  minimum-statements: [error, { limitations: -1 }]\n', /^2:\d+ .*at least 0/],
    ['a fractional count', 'rules:\n  minimum-statements: [error, { limitations: 2.5 }]\n', /^2:\d+ .*whole number/],
    ['a missing count', 'rules:\n  minimum-statements: [error]\n', /^2:\d+ /],
    [
      'options of a rule that has none',
      'rules:\n  placeholder: [error, { words: [foo] }]\n',
      /^2:26 .*`words` is not known.*It takes no keys/,
    ],
    ['an option of another name', 'rules:\n  evaluation-score: [error, { unbound: [] }]\n', /^2:\d+ .*unbound/],
    ['a number as rules', 'rules: 5\n', /^1:1 .*`rules` must be a map, but is the number 5/],
    ['a wrong fail-on', 'fail-on: warn\n', /^1:\d+ .*"warn".*`error`, `warning`, `note`/],
    ['an entry without a path', 'cards:\n  - rules: {}\n', /^2:\d+ .*`cards\[1\]\.path` is missing/],
    ['an empty path', 'cards:\n  - path: ""\n', /^2:\d+ .*path/],
    ['a path that is no pattern', 'cards:\n  - path: ./\n', /^2:\d+ .*`\.\/` matches no card.*models\/\*\*/],
    [
      'a path of Windows',
      "cards:\n  - path: 'models\\**'\n",
      /^2:\d+ .*`models\\\*\*` has `\\` between folders.*Write `\/`/,
    ],
    ['a path from the root', 'cards:\n  - path: /models/**\n', /^2:\d+ .*leads out of the repository/],
    ['a path to a neighbour', 'cards:\n  - path: ./../models/**\n', /^2:\d+ .*leads out of the repository/],
    [
      'options without a severity',
      'rules:\n  minimum-statements: { limitations: 5 }\n',
      /^2:\d+ .*Write the severity first: `minimum-statements: \[error, \{ … \}\]`/,
    ],
    [
      'the same for some cards',
      'cards:\n  - { path: a, rules: { minimum-statements: { limitations: 5 } } }\n',
      /^2:\d+ .*Write the severity first/,
    ],
    ['a severity that is cut short', 'rules:\n  placeholder: warn\n', /^2:\d+ .*Did you mean `warning`/],
    ['a tab', 'rules:\n\tplaceholder: off\n', /^2:1 .*a tab stands where the line is indented.*Indent with spaces/],
    ['an endless path', `cards:\n  - path: ${'a'.repeat(70_000)}\n`, /^2:\d+ .*matches no card/],
    ['an entry that is text', 'cards:\n  - models/**\n', /^2:\d+ .*`cards\[1\]` must be a map/],
    ['cards that are a map', 'cards:\n  path: a\n', /^1:1 .*`cards` must be a list/],
    [
      'a key that stands twice',
      'rules:\n  placeholder: off\nrules:\n  placeholder: error\n',
      /^3:1 .*`rules` stands here a second time/,
    ],
    [
      'a rule that stands twice',
      'rules:\n  placeholder: off\n  placeholder: error\n',
      /^3:3 .*`placeholder` stands here a second time/,
    ],
    ['an empty file', '', /^1:1 .*empty/],
    ['comments alone', '# rules:\n', /^1:1 .*nothing but comments/],
    ['a list', '- rules\n', /^1:1 .*must be a map, but is a list/],
    ['text', 'recommended\n', /^1:1 .*must be a map, but is the text "recommended"/],
    ['broken YAML', 'rules:\n  placeholder: off\n bad: 1\n', /^3:\d+ .*not valid YAML/],
    ['two documents', 'rules: {}\n---\nrules: {}\n', /^2:\d+ .*2 YAML documents/],
  ])('%s', (_, text, expected) => {
    expect(mistake(text)).toMatch(expected);
  });

  test('tells all mistakes, in the order of the file', () => {
    const text = 'rules:\n  placehoder: note\n  placeholder: x\nextend: []\n';
    let error: unknown;
    try {
      readPolicy(text, 'p.yml');
    } catch (thrown) {
      error = thrown;
    }
    const { message, location, others } = error as UserError;
    const told = [{ message, location }, ...others].map((each) => `${each.location?.line} ${each.message}`);
    expect(told).toEqual([
      expect.stringMatching(/^2 The policy is not valid\. The key `placehoder` is not known/),
      expect.stringMatching(/^3 `rules\.placeholder` is /),
      expect.stringMatching(/^4 The key `extend` is not known/),
    ]);
    expect(others[1]?.fix).toBe('Did you mean `extends`?');
  });
});
