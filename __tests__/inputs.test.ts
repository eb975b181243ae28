import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../src/errors.ts';
import { INPUTS, parseInputs } from '../src/inputs.ts';
import { OUTPUTS } from '../src/outputs.ts';

const given =
  (inputs: Record<string, string> = {}) =>
  (name: string) =>
    inputs[name] ?? '';

describe('parseInputs', () => {
  test('nothing given is the defaults', () => {
    expect(parseInputs(given())).toEqual({
      paths: [],
      run: null,
      policy: null,
      'policy-token': '',
      source: 'checkout',
      preset: null,
      'fail-on': 'error',
      comment: 'always',
      'comment-key': '',
      'github-token': '',
    });
  });

  test('paths are lines', () => {
    const { paths } = parseInputs(given({ paths: '\n  models/a b/card.yaml \r\n\nmodels/**/*.yaml\n' }));
    expect(paths).toEqual(['models/a b/card.yaml', 'models/**/*.yaml']);
  });

  test('space around a value does not matter', () => {
    expect(parseInputs(given({ 'fail-on': ' warning ', run: ' run.yaml ' }))).toMatchObject({
      'fail-on': 'warning',
      run: 'run.yaml',
    });
  });

  test.each([
    ['fail-on', 'errors', 'Set `fail-on` to `error`, `warning`, or `note`.'],
    ['fail-on', 'Error', 'Set `fail-on` to `error`, `warning`, or `note`.'],
    ['comment', 'on-failure', 'Set `comment` to `always`, `failures`, or `never`.'],
  ])('%s may not be %s', (name, value, fix) => {
    const act = () => parseInputs(given({ [name]: value }));
    expect(act).toThrow(new UserError(`Input \`${name}\` is \`${value}\`, which is not one of its values.`, fix));
    try {
      act();
    } catch (error) {
      expect((error as UserError).fix).toBe(fix);
    }
  });
});

interface Metadata {
  inputs: Record<string, { description: string; required: boolean; default: string }>;
  outputs: Record<string, { description: string }>;
}

describe('action.yml', () => {
  const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata;
  const schema = z.toJSONSchema(INPUTS, { io: 'input' }).properties as Record<
    string,
    { description: string; default: string; expression?: string }
  >;

  test('has the inputs of the schema, with their descriptions and defaults, in their order', () => {
    const expected = Object.entries(schema).map(([name, { description, default: value, expression }]) => [
      name,
      { description, required: false, default: expression ? `\${{ ${expression} }}` : value },
    ]);
    expect(Object.entries(metadata.inputs)).toEqual(expected);
  });

  test('has the outputs of the list, in their order', () => {
    const expected = Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]);
    expect(Object.entries(metadata.outputs)).toEqual(expected);
  });

  (existsSync('README.md') ? test : test.skip)('has no input or output that README.md does not name', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = [...Object.keys(schema), ...Object.keys(OUTPUTS)];
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
