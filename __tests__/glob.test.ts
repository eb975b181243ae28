import { describe, expect, test } from '@jest/globals';
import { glob } from '../src/glob.ts';

describe('a glob', () => {
  test('tells apart what it matches, also when it is handed to a list', () => {
    const matches = glob('models/**')?.matches ?? (() => false);
    expect(['models/a', 'other/a', 'models/b/c', 'other/b'].filter(matches)).toEqual(['models/a', 'models/b/c']);
    expect(['other/a', 'other/b', 'other/c'].some(matches)).toBe(false);
  });

  test('matches hidden files, in the letter case of the path', () => {
    expect(glob('**/*.yml')?.matches('.github/a.yml')).toBe(true);
    expect(glob('Models/**')?.matches('models/a')).toBe(false);
    expect(glob('././models/*')?.matches('models/a')).toBe(true);
  });

  test.each([
    ['**/model-card.yaml', true],
    ['cards/*.{yml,json}', false],
    ['cards/*.JSON', true],
    ['**', false],
    ['models', false],
    ['models.yaml/', false],
  ])('%s names files: %s', (pattern, expected) => {
    expect(glob(pattern)?.namesFiles).toBe(expected);
  });

  test.each(['', '.', './', '././', 'a'.repeat(2000)])('%p can match nothing', (pattern) => {
    expect(glob(pattern)).toBeNull();
  });
});
