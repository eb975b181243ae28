import { describe, expect, test } from '@jest/globals';
import { commentKey, commentMarker, readStamp, stampedBody } from '../../src/github/comment-stamp.ts';

const env = { GITHUB_WORKFLOW: 'Model cards', GITHUB_JOB: 'check' };
const run = { id: 12, attempt: 1, headSha: 'a'.repeat(40) };

describe('commentKey', () => {
  test('is readable', () => {
    expect(commentKey(env, '')).toMatch(/^Model-cards-check\.[0-9a-f]{8}$/);
  });

  test('a job without a matrix has the key of no matrix', () => {
    expect(commentKey(env, 'null')).toBe(commentKey(env, ''));
  });

  test('tells apart what reads the same', () => {
    const names = ['a b', 'a-b', '检查', '模型', 'ab', ''];
    const keys = names.map((name) => commentKey({ ...env, GITHUB_WORKFLOW: name }, ''));
    expect(new Set(keys).size).toBe(names.length);
    expect(commentKey({ GITHUB_WORKFLOW: 'a', GITHUB_JOB: 'b' }, '')).not.toBe(
      commentKey({ GITHUB_WORKFLOW: 'a' }, 'b'),
    );
    expect(commentKey(env, '{"model":"a"}')).not.toBe(commentKey(env, '{"model":"b"}'));
  });

  test.each(['--> <b>', '-->', '--!>', '<!--', 'a\n-->\nb', '-', '>', '->'])(
    '%j cannot end the HTML comment',
    (name) => {
      const marker = commentMarker(commentKey({ GITHUB_WORKFLOW: name, GITHUB_JOB: name }, name));
      expect(marker).toMatch(/^<!-- model-card-gate:[A-Za-z0-9._-]+ -->$/);
      expect(marker.slice(4, -3)).not.toContain('--');
      expect(commentMarker(name).slice(4, -3)).not.toMatch(/--|[<>\n]/);
    },
  );
});

describe('stampedBody', () => {
  const marker = commentMarker('k');

  test('has the marker, the stamp and the Markdown', () => {
    const body = stampedBody(marker, '**Pass**', run);
    expect(body).toMatch(/^<!-- model-card-gate:k -->\n<!-- data:v1 \{.*\} -->\n\n\*\*Pass\*\*\n$/);
    expect(readStamp(body)).toMatchObject(run);
  });

  test('does not repeat a marker that is there already', () => {
    expect(stampedBody(marker, `${marker}\n**Pass**`, run)).toBe(stampedBody(marker, '**Pass**', run));
  });

  test('the digest knows the text, not the commit and the run that it links to', () => {
    const text = ({ id, headSha }: typeof run) => `[a](/blob/${headSha}/a#L1) [run](/actions/runs/${id}/attempts/1)`;
    const later = { id: 13, attempt: 2, headSha: 'b'.repeat(40) };
    const digest = (body: string) => readStamp(body)!.sha256;
    expect(digest(stampedBody(marker, text(run), run))).toBe(digest(stampedBody(marker, text(later), later)));
    expect(digest(stampedBody(marker, 'a', run))).not.toBe(digest(stampedBody(marker, 'b', run)));
  });
});

test.each([
  '',
  'one line',
  'marker\n<!-- data:v1 {"run":"x"} -->',
  'marker\n<!-- data:v1 {not json} -->',
  'marker\n\n<!-- data:v1 {"run":1,"attempt":1,"head":"","sha256":""} -->',
  'marker\n<!-- data:v2 {"run":1,"attempt":1,"head":"","sha256":""} -->',
])('%j has no stamp', (body) => {
  expect(readStamp(body)).toBeNull();
});

test('a stamp is read where lines end as in Windows', () => {
  expect(readStamp(stampedBody('<!-- m -->', 'x', run).replaceAll('\n', '\r\n'))).toMatchObject(run);
});
