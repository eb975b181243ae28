import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { OUTPUTS, outputsOf } from '../src/outputs.ts';
import { VERSION } from '../src/version.ts';
import { cardWith, finding, verdict } from './verdicts.ts';

test('a verdict sets every output', () => {
  const outputs = outputsOf(verdict([finding(), finding({ severity: 'warning' })], [cardWith('a', 0.1, 0.04)]));
  expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  expect(outputs).toMatchObject({ conclusion: 'fail', cards: '1', errors: '1', warnings: '1', 'energy-kwh': '0.1' });
});

test('no verdict sets every output too', () => {
  const outputs = outputsOf(null);
  expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  expect(outputs.conclusion).toBe('error');
});

test('figures of several cards are summed without the noise of binary fractions', () => {
  const outputs = outputsOf(verdict([], [cardWith('a', 0.1, 0.7), cardWith('b', 0.2, 0.1)]));
  expect(outputs).toMatchObject({ 'energy-kwh': '0.3', 'emissions-kg': '0.8' });
});

test('a sum with an unknown part is unknown, not smaller', () => {
  const unmeasured = { ...cardWith('c', null, null), impact: null };
  expect(outputsOf(verdict([], [cardWith('a', 0.1, 0.7), cardWith('b', 0.2, null)]))).toMatchObject({
    'energy-kwh': '0.3',
    'emissions-kg': '',
  });
  expect(outputsOf(verdict([], [cardWith('a', 0.1, 0.7), unmeasured]))['energy-kwh']).toBe('');
  expect(outputsOf(verdict())['energy-kwh']).toBe('');
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
