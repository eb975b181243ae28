import { describe, expect, test } from '@jest/globals';
import { suppressionsIn } from '../../src/cards/suppressions.ts';
import { processorTime } from '../cost.ts';

const read = (text: string, path = 'model-card.yaml') =>
  suppressionsIn(text, path).map(({ rule, reason, lines }) => `${rule}|${reason}|${lines.join()}`);

describe('in YAML', () => {
  test('a comment behind a value is for its own line', () => {
    expect(read('a: 1\nb: 1.10 # model-card-gate-ignore unquoted-value: a number\nc: 2\n')).toEqual([
      'unquoted-value|a number|2',
    ]);
  });

  test('a comment on a line of its own is for the next line that is no such comment and not empty', () => {
    const text = `# model-card-gate-ignore placeholder: one
  # model-card-gate-ignore unquoted-value: two

b: 1.10
`;
    expect(read(text)).toEqual(['placeholder|one|1,4', 'unquoted-value|two|2,4']);
  });

  test('what is missing is empty', () => {
    expect(read('# model-card-gate-ignore\nb: 1')).toEqual(['||1,2']);
    expect(read('# model-card-gate-ignore placeholder\nb: 1')).toEqual(['placeholder||1,2']);
    expect(read('# model-card-gate-ignore placeholder:\nb: 1')).toEqual(['placeholder||1,2']);
  });

  test('it knows where it stands', () => {
    expect(suppressionsIn('b: 1 # model-card-gate-ignore x: y', 'm.yaml')[0]?.location).toEqual({
      file: 'm.yaml',
      line: 1,
      column: 6,
      endLine: 1,
      endColumn: 35,
    });
  });

  test.each([
    'a: model-card-gate-ignore placeholder',
    'a: "x#model-card-gate-ignore placeholder: y"',
    '# model-card-gate ignore placeholder: y',
    '# model-card-gate-ignored placeholder: y',
    '<!-- model-card-gate-ignore placeholder: y -->',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('in Markdown', () => {
  const text = `---
# model-card-gate-ignore licence: ours
license: mine
---
# model-card-gate-ignore a: heading

<!-- model-card-gate-ignore placeholder: quoted from the form -->

## Limitations

TBD <!-- model-card-gate-ignore placeholder: still open -->

\`\`\`html
<!-- model-card-gate-ignore placeholder: shown as code -->
\`\`\`
`;

  test('comments count in the text, and YAML comments in the front matter; neither headings nor code do', () => {
    expect(read(text, 'README.md')).toEqual([
      'licence|ours|2,3',
      'placeholder|quoted from the form|7,9',
      'placeholder|still open|11',
    ]);
  });

  test('line ends of every kind', () => {
    expect(read(text.replaceAll('\n', '\r\n'), 'README.md')).toEqual(read(text, 'README.md'));
  });
});

test('JSON has no comments', () => {
  expect(read('{"a": "# model-card-gate-ignore placeholder: x"}', 'model-card.json')).toEqual([]);
});

test('a hostile text takes no time', () => {
  const started = processorTime();
  suppressionsIn(
    `${' # model-card-gate-ignore '.repeat(20_000)}\n${'<!-- model-card-gate-ignore '.repeat(20_000)}`,
    'a.md',
  );
  suppressionsIn('<!-- model-card-gate-ignore\n'.repeat(30_000), 'a.md');
  expect(processorTime() - started).toBeLessThan(2000);
});
