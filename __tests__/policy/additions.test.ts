import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { readPolicy } from '../../src/policy/read.ts';

const PATH = '.github/model-card-policy.yml';

function mistake(text: string): string {
  try {
    readPolicy(text, PATH);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.location?.file).toBe(PATH);
    return `${error.location?.line}:${error.location?.column} ${error.message} / ${error.fix}`;
  }
  return 'no mistake';
}

const waiver = (fields: string) => `waivers:\n  - { ${fields} }\n`;
const WHO = 'reason: retired, owner: "@org/ml"';

describe('what a policy says besides the rules', () => {
  test('aliases, waivers and suppressible rules are read', () => {
    const policy = readPolicy(
      `aliases: { limitations: [known gaps, "What it can't do"] }
suppressible: [placeholder]
waivers:
  - rule: placeholder
    card: models/old/*.yaml
    reason: retired in March
    owner: "@org/ml"
    until: 2027-03-31
`,
      PATH,
    );
    expect(policy.aliases).toEqual({ limitations: ['known gaps', "What it can't do"] });
    expect(policy.suppressible).toEqual(['placeholder']);
    const [only] = policy.waivers;
    expect(only).toMatchObject({
      rule: 'placeholder',
      reason: 'retired in March',
      owner: '@org/ml',
      until: '2027-03-31',
    });
    expect(only?.location.line).toBe(8);
    expect([only?.covers('models/old/a.yaml'), only?.covers('models/new/a.yaml'), only?.covers(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('how the impact is computed is read, and a set that is not there is named', () => {
    const policy = readPolicy('impact: { method: calibrated, equivalents: eu }\n', PATH);
    expect(policy.impact).toEqual({ method: 'calibrated', equivalents: 'eu' });
    expect(mistake('impact: { equivalents: mars }\n')).toMatch(
      /^1:11 .*`impact.equivalents`.*one of `classic`, `eu`, `us`/,
    );
  });

  test.each(['aliases:', 'waivers:', 'suppressible:', 'waivers: []'])('%s changes nothing', (text) => {
    expect(readPolicy(text, PATH)).toMatchObject({ aliases: {}, impact: {}, waivers: [], suppressible: [] });
  });
});

test.each([
  [
    'a waiver of an unknown rule',
    waiver(`rule: placehoder, ${WHO}, until: 2027-03-31`),
    /^2:\d+ .*"placehoder".*Did you mean `placeholder`/,
  ],
  ['a waiver of a waiver', waiver(`rule: expired-waiver, ${WHO}, until: 2027-03-31`), /^2:\d+ .*"expired-waiver"/],
  ['a waiver without a rule', waiver(`${WHO}, until: 2027-03-31`), /^2:\d+ .*rule/],
  ['a waiver without a day', waiver(`rule: placeholder, ${WHO}`), /^2:\d+ .*`waivers\[1\]\.until` is missing/],
  [
    'a waiver without a reason',
    waiver('rule: placeholder, owner: me, until: 2027-03-31'),
    /^2:\d+ .*reason` is missing/,
  ],
  [
    'a waiver without an owner',
    waiver('rule: placeholder, reason: x, until: 2027-03-31'),
    /^2:\d+ .*owner` is missing/,
  ],
  [
    'an empty reason',
    waiver('rule: placeholder, reason: " ", owner: me, until: 2027-03-31'),
    /^2:\d+ .*reason.*must not be empty/,
  ],
  ['a day that is none', waiver(`rule: placeholder, ${WHO}, until: 2027-02-30`), /^2:\d+ .*"2027-02-30".*2027-03-31/],
  ['a day in words', waiver(`rule: placeholder, ${WHO}, until: next March`), /^2:\d+ .*"next March".*2027-03-31/],
  ['a day that is a number', waiver(`rule: placeholder, ${WHO}, until: 2027`), /^2:\d+ .*until.*text/],
  [
    'a waiver for a pattern that matches nothing',
    waiver(`rule: placeholder, card: ./, ${WHO}, until: 2027-03-31`),
    /^2:\d+ .*matches no card/,
  ],
  [
    'a waiver for a path of Windows',
    waiver(`rule: placeholder, card: 'models\\a.yaml', ${WHO}, until: 2027-03-31`),
    /^2:\d+ .*between folders/,
  ],
  [
    'an unknown key of a waiver',
    waiver(`rule: placeholder, cards: a, ${WHO}, until: 2027-03-31`),
    /^2:\d+ .*`cards` is not known.*Did you mean `card`/,
  ],
  ['waivers that are a map', 'waivers:\n  rule: placeholder\n', /^1:1 .*`waivers` must be a list/],
  [
    'a rule that no card may suppress',
    'suppressible: [placeholder, required-section]\n',
    /^1:\d+ .*"required-section".*only a waiver in the policy/,
  ],
  [
    'an unknown suppressible rule',
    'suppressible: [placeholders]\n',
    /^1:\d+ .*"placeholders".*Did you mean `placeholder`/,
  ],
  [
    'an alias of an unknown section',
    'aliases:\n  limitation: [gaps]\n',
    /^2:3 .*`limitation` is not known.*Did you mean `limitations`/,
  ],
  ['an alias that is text', 'aliases:\n  limitations: gaps\n', /^2:3 .*`aliases\.limitations` must be a list/],
  ['an empty alias', 'aliases:\n  limitations: [""]\n', /^2:\d+ .*must not be empty/],
  [
    'an unknown audience',
    'extends: [{ preset: eu-ai-act-gpai, audience: public }]\n',
    /^1:\d+ .*"public".*`authority`, `downstream`/,
  ],
  [
    'an audience of a preset that has none',
    'extends:\n  - recommended\n  - { preset: draft, audience: authority }\n',
    /^3:\d+ .*`draft` makes no difference by `audience`.*Remove/,
  ],
  [
    'an unknown preset with an audience',
    'extends: [{ preset: eu-ai-act, audience: authority }]\n',
    /^1:\d+ .*"eu-ai-act"/,
  ],
  ['an entry of presets without a preset', 'extends: [{ audience: authority }]\n', /^1:\d+ .*preset/],
  [
    'an unknown section of a requirement',
    'rules:\n  required-section: [error, { sections: [{ section: limitation }] }]\n',
    /^2:\d+ .*"limitation".*Did you mean `limitations`/,
  ],
  [
    'an unknown strength',
    'rules:\n  required-section: [error, { sections: [{ section: limitations, strength: would }] }]\n',
    /^2:\d+ .*"would".*`shall`, `must`, `should`, `may`/,
  ],
  [
    'an unknown key of a requirement',
    'rules:\n  required-section: [error, { sections: [{ section: limitations, claus: x }] }]\n',
    /^2:\d+ .*`claus` is not known/,
  ],
  [
    'a requirement of nothing',
    'rules:\n  required-section: [error, { sections: [{ any: [] }] }]\n',
    /^2:\d+ .*at least 1/,
  ],
])('%s is a mistake at its place, with what to do', (_, text, expected) => {
  expect(mistake(text)).toMatch(expected);
});
