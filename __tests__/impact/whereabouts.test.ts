import { expect, test } from '@jest/globals';
import { differentCountries, misplaced } from '../../src/impact/whereabouts.ts';

test.each<[string, number, number, string | null]>([
  ['Germany', 41.26, -95.85, 'United States'],
  ['DEU', 48.86, 2.34, 'France'],
  ['US', 52.52, 13.4, 'Germany'],
  ['eu-west-1', 40.4, -3.7, 'Spain'],
  ['Japan', 30, -150, null],
])('%s is not at %d, %d', (region, latitude, longitude, actual) => {
  expect(misplaced(region, { latitude, longitude })).toMatchObject({ actual });
});

test.each<[string, number, number, string]>([
  ['Germany', 52.52, 13.4, 'inside'],
  ['FRA', 43.6, 1.45, 'inside'],
  ['France', -21.1, 55.5, 'Réunion is a part of it'],
  ['United States', 21.3, -157.8, 'Hawaii is a part of it'],
  ['Russia', 66, -175, 'beyond the date line'],
  ['Germany', 47.56, 7.59, 'Basel is at its border'],
  ['Canada', 42.3, -83.0, 'Windsor is at its border'],
  ['Singapore', 1.29, 103.85, 'small'],
  ['Narnia', 0, 0, 'not known'],
  ['Germany', 120, 400, 'no coordinates'],
  ['Germany', Number.NaN, 0, 'no coordinates'],
])('%s may be at %d, %d: %s', (region, latitude, longitude) => {
  expect(misplaced(region, { latitude, longitude })).toBeNull();
});

test.each<[string, string, readonly string[] | null]>([
  ['us-east-1 (N. Virginia)', 'DE', ['United States', 'Germany']],
  ['Germany.', 'DEU', null],
  ['Hamburg, Germany', 'DE', null],
  ['Lyon, France', 'Germany', ['France', 'Germany']],
  ['San Diego, CA', 'US', null],
  ['CA', 'US', null],
  ['Georgia', 'US', null],
  ['europe-west4', 'DE', ['Netherlands', 'Germany']],
  ['our cellar', 'DE', null],
])('a card that says %j of a run in %s', (said, ofRun, expected) => {
  expect(differentCountries(said, ofRun)).toEqual(expected);
});
