import { describe, expect, test } from '@jest/globals';
import { FORMAT_PAGES, formatRows } from '../../src/runs/documentation.ts';
import { formatsOf, RUN_FORMAT_IDS } from '../../src/runs/formats.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  '*': 'wren',
  '<number>': '0',
  '<hash>': '3f1c7f1e0d6c4a5e9a5e1c2d3e4f5a6b',
  '<day>': '20260301',
  '<time>': '101500',
  '<date>': '2026-03-01T10-15-00.123456',
};

const named = RUN_FORMAT_IDS.flatMap((id) => FORMAT_PAGES[id].files.map((file) => [file, id] as const));

describe('the guide to training runs', () => {
  test.each(named)('%s is taken for what it says: %s', (file, id) => {
    const path = file.replace(/<\w+>|\*/g, (part) => SAMPLES[part] ?? part);
    expect(path).not.toMatch(/[<*]/);
    for (const place of [path, `models/wren/${path}`]) expect(formatsOf(place)).toContain(id);
  });

  test('has a row for each format, in the order of their say', () => {
    expect(formatRows()).toHaveLength(RUN_FORMAT_IDS.length);
    expect(formatRows()[0]?.[0]).toBe('training-run file');
  });
});
