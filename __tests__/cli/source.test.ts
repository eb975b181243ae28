import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { excerptSource } from '../../src/cli/source.ts';

test('a file that the gate refuses to read has no excerpt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-source-'));
  const secret = `${folder}-secret`;
  try {
    writeFileSync(secret, 'token\n');
    writeFileSync(join(folder, 'card.yaml'), 'a: 1\r\nb: 2\n');
    symlinkSync(secret, join(folder, 'link.yaml'));
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    const source = excerptSource(folder);
    expect(source('card.yaml')).toEqual(['a: 1', 'b: 2', '']);
    for (const path of ['link.yaml', 'zero.yaml', 'absent.yaml', '.']) expect(source(path)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(secret, { force: true });
  }
});
