import { type FileContent, type GitFixture, makeRepository } from './fixture.ts';

/** Forty lines, some of them changed. */
function lines(changes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 40 }, (_, index) => `${changes[index + 1] ?? `line ${index + 1}`}\n`).join('');
}

/** A repository with every kind of change: edits in two hunks, a rename, binary and odd names, and `bulk` more files. */
export function makeSampleRepository({ bulk = 0 } = {}): GitFixture {
  const same = 'same\nsame\nsame\nsame\n';
  const many = Array.from({ length: bulk }, (_, index): [string, FileContent] => [`bulk/${index}.txt`, `${index}\n`]);
  return makeRepository({
    base: {
      'README.md': '# demo\n',
      'link.md': { symlink: 'README.md' },
      'outside.md': { symlink: '../../etc/passwd' },
      'models/a/README.md': lines(),
      'models/a/model.safetensors': Uint8Array.of(0, 1, 2, 255),
      'old/name.md': same,
    },
    head: {
      'models/a/README.md': lines({ 5: 'CHANGED 5', 31: 'CHANGED 31' }),
      'models/a/model.safetensors': Uint8Array.of(0, 1, 2, 254, 9),
      'models/b/MODEL CARD ü.md': '---\nlicense: mit\n---\n# B\n',
      'old/name.md': null,
      'new/name.md': same,
      ...Object.fromEntries(many),
    },
  });
}
