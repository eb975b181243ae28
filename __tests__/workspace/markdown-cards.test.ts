import { describe, expect, test } from '@jest/globals';
import { looksLikeCard } from '../../src/cards/markdown/recognise.ts';
import { wholeText } from '../../src/source/long-text.ts';
import { findCards, readmeTest } from '../../src/workspace/discovery.ts';
import { runFinder } from '../../src/workspace/run-files.ts';
import type { Tree } from '../../src/workspace/tree.ts';

/** A tree of files in memory that counts what is read. */
function treeOf(files: Record<string, string>): Tree & { readonly reads: string[] } {
  const reads: string[] = [];
  const below = (folder: string) =>
    Object.keys(files)
      .filter((path) => folder === '' || path.startsWith(`${folder}/`))
      .sort();
  return {
    reads,
    paths: () => below(''),
    pathsBelow: below,
    kind: (path) => (path in files ? 'file' : below(path).length > 0 ? 'folder' : 'absent'),
    read(path) {
      reads.push(path);
      return { text: files[path] ?? '' };
    },
    open: (path) => ({ text: wholeText(files[path] ?? ''), bytes: files[path]?.length ?? 0 }),
    id: (path) => files[path] ?? null,
    everything: () => below(''),
  };
}

const found = (files: Record<string, string>, asked: string[] = []) => {
  const tree = treeOf(files);
  return findCards(tree, asked, [], readmeTest(tree, looksLikeCard)).cards;
};

describe('cards by their name', () => {
  test.each([
    'MODEL_CARD.md',
    'model_card.md',
    'a/Model-Card.md',
    'a/modelcard.md',
    'MODELCARD.MD',
    'model-card.yaml',
    'model_card.json',
  ])('%s', (path) => expect(found({ [path]: '' })).toEqual([path]));

  test.each(['model_cards.md', 'my_model_card.md', 'modelcard.txt', 'MODEL CARD.md', 'modelcard.yaml', 'data_card.md'])(
    'not %s',
    (path) => expect(found({ [path]: '## Limitations\n\n## Bias\n' })).toEqual([]),
  );

  test('a file that is asked for is a card whatever its name', () =>
    expect(found({ 'notes.md': '' }, ['notes.md'])).toEqual(['notes.md']));
});

const TELLING = '\n## Bias\n\nx\n\n## Out-of-Scope Use\n\ny\n';

describe('READMEs by their text', () => {
  test.each([
    ['model metadata', '---\nlicense: mit\npipeline_tag: text-generation\n---\n# W\n'],
    ['a base model', '---\nbase_model: whale-base\n---\n'],
    ['a licence and tags', '---\nlicense: mit\ntags: [whales]\n---\n'],
    ['byte order mark and CRLF', '\uFEFF---\r\nlicense: mit\r\nlibrary_name: timm\r\n---\r\n'],
    ['two telling headings', '# W\n\n## Intended use\n\nx\n\n## Known limitations\n\ny\n'],
    ['one heading that names two', '# W\n\n## Bias and limitations\n\nx\n'],
    ['setext headings', '# W\n\nLimitations\n-----------\n\nx\n\nOut-of-scope uses\n---\n\ny\n'],
    ['bold lines', '# W\n\n**Limitations**\n\nx\n\n**Bias**\n\ny\n'],
    ['a card that names its template', '# Model Card for W\n\n## Bias\n\nx\n\n## Out-of-Scope Use\n\ny\n'],
    ['several cards', '# Model cards for W and V\n\n## Bias\n\nx\n\n## Limitations\n\ny\n'],
    ['a model with a part about its data', '# W\n\n## Dataset structure\n\n## Bias\n\nx\n\n## Limitations\n\ny\n'],
    ['another language', '# W\n\n## Limitaciones\n\nx\n\n## Sesgos\n\ny\n'],
  ])('a card: %s', (_, text) => expect(found({ 'm/README.md': text })).toEqual(['m/README.md']));

  test.each([
    ['of a library', '# W\n\n## Installation\n\n## Limitations\n\nOnly Linux.\n'],
    ['of a data set', '---\nlicense: mit\ntask_categories: [audio]\nsize_categories: [n<1K]\ntags: [x]\n---\n# D\n'],
    ['of a data set with telling headings', `---\nconfigs: []\nlicense: mit\n---\n# D\n${TELLING}`],
    ['of a data set by its creators', `---\nannotations_creators: [expert]\nlanguage: en\n---\n# D\n${TELLING}`],
    ['of a data set by its tag', `---\nlicense: mit\ntags:\n- whales\n- dataset\n---\n# D\n${TELLING}`],
    ['of a data set by its title', `# Dataset Card for D\n${TELLING}`],
    ['a datasheet', `# Datasheet for D\n${TELLING}`],
    ['of a data set by its parts', `# D\n\n## Dataset Structure\n\nx\n${TELLING}\n### Annotation process\n\ny\n`],
    ['a guide', `# How to write a model card\n${TELLING}`],
    ['a template', `# Model Card Template\n${TELLING}`],
    ['a text about cards', `# Model cards\n${TELLING}`],
    ['a tool', `Model Card Toolkit\n===\n${TELLING}`],
    ['of an app', '---\ntitle: W\nsdk: gradio\nlicense: mit\ntags: [x]\n---\n'],
    ['of a blog', '---\ntitle: W\ntags: [x]\n---\n'],
    ['with headings in code', '# W\n\n```\n## Limitations\n## Bias\n```\n'],
    ['with words in prose', '# W\n\nKnows its limitations, bias and intended use.\n'],
    ['with false friends', '# W\n\n## Rate limitations\n\n## Attention bias\n\n## Use with Docker\n'],
  ])('no card: %s', (_, text) => expect(found({ 'README.md': text })).toEqual([]));

  test('each README is read once, other files never', () => {
    const tree = treeOf({
      'README.md': '# W',
      'a/README.md': '# W',
      'a/notes.md': '# W',
      'MODEL_CARD.md': '# W',
      'training-run.yaml': '',
    });
    const isCard = readmeTest(tree, looksLikeCard);
    findCards(tree, [], [], isCard);
    [...runFinder(tree)('a/b/MODEL_CARD.md', [], isCard)];
    expect(tree.reads).toEqual(['README.md', 'a/README.md']);
  });
});
