import { describe, expect, test } from '@jest/globals';
import MarkdownIt, { type Token } from 'markdown-it';
import * as escapes from '../../src/render/escape.ts';
import { prose } from '../../src/render/prose.ts';
import { processorTime } from '../cost.ts';
import { HOSTILE, mixtures } from './hostile.ts';

const readers = {
  file: new MarkdownIt({ html: true, linkify: false }),
  thread: new MarkdownIt({ html: true, linkify: true }),
};
const SURFACES = ['file', 'thread'] as const;
const ALL = [...HOSTILE, ...mixtures(1500)];

const TEXT = new Set(['text', 'text_special', 'softbreak', 'hardbreak', 'entity']);

/** The inline tokens of all blocks, without those of a kind in `allowed`. */
function inlineTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => token.children ?? []);
}

function shownText(tokens: readonly Token[]): string {
  return inlineTokens(tokens)
    .map((token) => (token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content))
    .join('');
}

/** What a reader sees: white space collapsed, our own zero-width spaces left out. */
function seen(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.filter(({ type }) => type !== 'inline').map(({ type }) => type);
}

describe.each(SURFACES)('hostile text in a %s', (surface) => {
  const parse = (markdown: string) => readers[surface].parse(markdown, {});
  const onlyText = (tokens: readonly Token[]) =>
    inlineTokens(tokens)
      .filter(({ type }) => !TEXT.has(type))
      .map(({ type }) => type);

  test('stays in its cell', () => {
    for (const text of ALL) {
      const markdown = `| a | b |\n|---|---|\n| ${escapes.cell(text, surface)} | end |\n`;
      const tokens = parse(markdown);
      const cells = tokens.filter(({ type }) => type === 'td_open').length;
      expect([text, tokens.filter(({ type }) => type === 'tr_open').length, cells, onlyText(tokens)]).toEqual([
        text,
        2,
        2,
        [],
      ]);
      expect([text, shownText(tokens).replaceAll('\u200b', '').replace(/ +/g, ' ')]).toEqual([
        text,
        `ab${seen(escapes.oneLine(text))}end`.replace(/ +/g, ' '),
      ]);
    }
  });

  test('stays in its list item', () => {
    for (const text of ALL) {
      const tokens = parse(`- ${escapes.item(text, surface)}\n- end\n`);
      expect([text, tokens.filter(({ type }) => type === 'list_item_open').length, onlyText(tokens)]).toEqual([
        text,
        2,
        [],
      ]);
      expect(new Set(blocks(tokens))).toEqual(
        new Set([
          'bullet_list_open',
          'list_item_open',
          'list_item_close',
          'bullet_list_close',
          ...(blocks(tokens).includes('paragraph_open') ? ['paragraph_open', 'paragraph_close'] : []),
        ]),
      );
      expect([text, seen(shownText(tokens))]).toEqual([text, seen(`${escapes.oneLine(text)}end`)]);
    }
  });

  test('stays in its line and heading', () => {
    for (const text of ALL) {
      for (const [open, name] of [
        ['', 'paragraph'],
        ['# Card: ', 'heading'],
      ] as const) {
        const escaped = name === 'heading' ? escapes.heading(text, surface) : escapes.line(text, surface);
        if (escaped === '') continue;
        const tokens = parse(`${open}${escaped}\n`);
        expect([text, blocks(tokens), onlyText(tokens)]).toEqual([text, [`${name}_open`, `${name}_close`], []]);
        expect([text, seen(shownText(tokens))]).toEqual([
          text,
          seen(`${open.replace('# ', '')}${escapes.oneLine(text)}`),
        ]);
      }
    }
  });

  test('makes only paragraphs and lists of prose', () => {
    const allowed = /^(paragraph|bullet_list|ordered_list|list_item)_(open|close)$/;
    for (const text of ALL) {
      const tokens = parse(`before\n\n${prose(text, surface)}\n\nafter\n`);
      expect([text, blocks(tokens).filter((type) => !allowed.test(type)), onlyText(tokens)]).toEqual([text, [], []]);
      expect(tokens.at(-2)?.content).toBe('after');
      const markers = /^ *(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/gm;
      const words = (from: string) => from.replaceAll('\u200b', '').replace(/[\s\d.)*+-]/g, '');
      expect([text, words(shownText(tokens))]).toEqual([
        text,
        words(`before${escapes.visible(text).replace(markers, '')}after`),
      ]);
    }
  });

  test('stays code', () => {
    for (const text of ALL) {
      const escaped = escapes.code(text, surface);
      const tokens = parse(`| a | b |\n|---|---|\n| ${escaped} | end |\n`);
      expect(tokens.filter(({ type }) => type === 'td_open')).toHaveLength(2);
      expect(onlyText(tokens).filter((type) => type !== 'code_inline')).toEqual([]);
      expect([text, seen(shownText(tokens))]).toEqual([text, seen(`ab${escapes.oneLine(text)}end`)]);
      const block = parse(escapes.codeBlock(text, 'text'));
      expect(block.map(({ type }) => type)).toEqual(['fence']);
    }
  });

  test('stays the text of its link', () => {
    for (const text of ALL) {
      const plain = escapes.oneLine(text);
      for (const escaped of [
        escapes.link(text, 'https://safe.example/a', surface),
        escapes.codeLink(text, 'https://safe.example/a', surface),
      ]) {
        if (plain === '') continue;
        const tokens = parse(`| a | b |\n|---|---|\n| ${escaped} | end |\n`);
        const links = inlineTokens(tokens).filter(({ type }) => type === 'link_open');
        expect([text, links.map((link) => link.attrGet('href'))]).toEqual([text, ['https://safe.example/a']]);
        expect(onlyText(tokens).filter((type) => !/^(link_open|link_close|code_inline)$/.test(type))).toEqual([]);
        expect([text, seen(shownText(tokens))]).toEqual([text, seen(`ab${plain}end`)]);
      }
    }
  });

  test('makes nothing but words and code of a sentence', () => {
    for (const text of ALL) {
      const tokens = parse(`| a | b |\n|---|---|\n| ${escapes.sentence(text, surface)} | end |\n`);
      expect([text, tokens.filter(({ type }) => type === 'td_open').length]).toEqual([text, 2]);
      expect([text, onlyText(tokens).filter((type) => type !== 'code_inline')]).toEqual([text, []]);
    }
  });

  test('leads nowhere else as the target of a link', () => {
    for (const text of ALL) {
      const tokens = parse(
        `[here](${escapes.linkTarget(`https://safe.example/${text}`) ?? 'none'}) [there](${escapes.pathTarget(text) || '.'})`,
      );
      expect([text, onlyText(tokens)]).toEqual([text, ['link_open', 'link_close', 'link_open', 'link_close']]);
    }
  });

  test('ends no HTML of ours', () => {
    for (const text of ALL) {
      expect(escapes.html(text, surface)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;|#8203;)/);
      expect(escapes.comment(text).slice(4, -3)).not.toMatch(/--|[<>]/);
    }
  });
});

describe('ordinary prose stays as it is', () => {
  test.each([
    'Minimal (< 2%) sentiment variation by customer name',
    'Response latency of 200-500ms may impact user experience',
    "My device won't turn on; see R&D, A/B and Q&A",
    'snake_case_words and kebab-case, 100+ prompts, ~4 hours, 2 * 3 = 6',
    'meta-llama/Llama-3.1-8B-Instruct (v2.0.0) [beta], 5 > 4!',
    'https://huggingface.co/meta-llama/Llama-3.1-8B',
    '“Quotes” – dashes… 日本語 émoji 🎉',
  ])('%s', (text) => {
    for (const escapeText of [escapes.cell, escapes.line, escapes.item, escapes.phrase, escapes.heading, prose]) {
      expect(escapeText(text, 'file')).toBe(text);
    }
  });
});

test('an address with anything to escape beside it is none, as GitHub would take the escapes for its own', () => {
  expect(escapes.cell('https://e.example<b> www.e.example/_a_ http://a_b.example/x', 'file')).toBe(
    'https\\://e.example\\<b> www\\.e.example/\\_a\\_ http://a_b.example/x',
  );
  expect(escapes.sentence('see https://e.example`<b>`', 'file')).toBe('see https\\://e.example`<b>`');
});

test('dollars that could pair make no formula', () => {
  expect(escapes.cell('$5', 'file')).toBe('$5');
  expect(escapes.cell('$x$', 'file')).toBe('\\$x\\$');
  expect(escapes.cell('$x$', 'thread')).toBe('&#36;x&#36;');
  expect(prose('$x\ny$', 'file')).toBe('\\$x\ny\\$');
});

test('a thread links, notifies and decorates nothing', () => {
  const zero = '&#8203;';
  expect(escapes.phrase('@org/team a@b.co #12 o/r#3 GH-4 https://x.co www.x.co :tada: abcdef1', 'thread')).toBe(
    `@${zero}org/team a@${zero}b.co #${zero}12 o/r#${zero}3 GH-${zero}4 https:${zero}//x.co www${zero}.x.co :${zero}tada: abcdef${zero}1`,
  );
  expect(escapes.phrase('1234567 hours, facade', 'thread')).toBe('1234567 hours, facade');
  expect(escapes.toThread('@a #1 \\<!-- \\\\< \\\\\\<b>')).toBe(`@${zero}a #${zero}1 &lt;!-- \\\\< \\\\&lt;b>`);
});

test('characters that hide are shown, those that spell are kept', () => {
  expect(escapes.visible('a\u202eb\u200bc\u0000')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩');
  expect(escapes.visible('👨‍👩‍👧 ❤️ می‌خواهم क्‍ष')).toBe('👨‍👩‍👧 ❤️ می‌خواهم क्‍ष');
  expect(escapes.visible('a\u200db \udfff')).toBe('a⟨U+200D⟩b ⟨U+DFFF⟩');
  expect(escapes.visible('a\r\nb\rc\u202e')).toBe('a\nb\nc⟨U+202E⟩');
});

test('values are cut by code points', () => {
  expect(escapes.clip('😀😀😀', 3)).toBe('😀😀😀');
  expect(escapes.clip('😀😀😀😀', 3)).toBe('😀😀…');
  expect(escapes.clip('abc', 3)).toBe('abc');
});

test('link targets', () => {
  expect(escapes.pathTarget('a b/c(1)#?.md')).toBe('a%20b/c%281%29%23%3F.md');
  expect(escapes.pathTarget('javascript:alert(1)')).toBe('javascript%3Aalert%281%29');
  expect(escapes.linkTarget('javascript:alert(1)')).toBeNull();
  expect(escapes.linkTarget('JAVASCRIPT:alert(1)')).toBeNull();
  expect(escapes.linkTarget('data:text/html,x')).toBeNull();
  expect(escapes.linkTarget('https://x.co/a b(c)%20%zz')).toBe('https://x.co/a%20b%28c%29%20%25zz');
  expect(escapes.linkTarget(`https://x.co/${'a'.repeat(3000)}`)).toBeNull();
  expect(escapes.link('a', null, 'thread')).toBe('a');
});

describe('prose', () => {
  test('keeps the lines of indented text, and where they break', () => {
    const text =
      'Data consists of:\n        - 500k *old* items\n        - 50k Q&A\n        \n        It was filtered for:\n        - PII';
    expect(prose(text, 'file').split('\n')).toEqual([
      'Data consists of:',
      '\\',
      '        - 500k \\*old\\* items',
      '\\',
      '        - 50k Q&A',
      '\\',
      '\\',
      '        It was filtered for:',
      '\\',
      '        - PII',
    ]);
  });

  test('keeps lists and paragraphs', () => {
    const text = 'Intro:\n- a\n  - b\n    more\n- c\n\n1. one\n2. two\n\nEnd';
    expect(prose(text, 'file')).toBe(text);
  });

  test('takes the structure from other blocks', () => {
    expect(prose('# a\n\n> b\n\n    c\n\n-     d', 'file')).toBe('\\# a\n\n\\> b\n\\\n\\\n    c\n\n- d');
  });
});

test('escaping takes time in proportion to the text', () => {
  const start = processorTime();
  for (const unit of [
    '*',
    '_',
    '~',
    '`',
    '[',
    '\\',
    ' ',
    '- ',
    '#',
    ':',
    'a1',
    '<',
    '&',
    '\n',
    '\t',
    '$',
    'www.',
    '@',
  ]) {
    const text = unit.repeat(100_000 / unit.length);
    for (const escapeText of [escapes.cell, escapes.heading, escapes.sentence, escapes.code, escapes.html, prose])
      escapeText(text, 'thread');
    prose(text, 'file');
  }
  expect(processorTime() - start).toBeLessThan(10_000);
});
