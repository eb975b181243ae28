import { describe, expect, test } from '@jest/globals';
import { normalize } from '../../src/cards/normalize.ts';
import { standingOf } from '../../src/cards/substance.ts';

describe('placeholders that templates and generators leave', () => {
  test.each([
    '[More Information Needed]',
    'More information needed',
    'More Information Needed.',
    '[TODO: provide examples of latent issues and potential remediations]',
    '[TODO: describe the data used to train the model]',
    'Provide examples of latent issues and potential remediations.',
    'Describe the data you used to train the model.',
    "If you initialized it with pre-trained weights, add a link to the pre-trained model's card or repository with description of the pre-training data.",
    'Preprocessing, hardware used, hyperparameters...',
    'Provide some evaluation results.',
    'TBD',
    'TBA',
    'TODO',
    'N/A',
    'None',
    'null',
    'no ideas',
    '_In progress._',
    '*(Forthcoming upon completion of training.)*',
    'No further description provided',
    'Insufficient information',
    'Not publicly available',
    'See the training code.',
    '[License to be determined]',
    'Coming soon',
    '[ more information needed ]',
    '[todo describe]',
    '[FIXME]',
    'XXX',
    '{{ model_id | default("", true) }}',
    '{{ base_model }}',
    '<<model name>>',
    '<your name>',
    '[your name here]',
    '[Insert a use]',
    '[add]',
    '[describe the data]',
    '[provide a link].',
    '[License]',
    '[Link]',
    '[Name of the model]',
    '[enter text]',
    '> :warning: This model is intended for the use of....',
  ])('%s', (text) => {
    expect(standingOf(text)).toBe('placeholder');
  });
});

describe('the same in other spellings', () => {
  test.each([
    '**TBD**',
    '  tbd  ',
    '"TBD"',
    'T.B.D.',
    't.b.a.',
    'TBD!',
    '(tbd)',
    '`TBD`',
    '~~TODO~~',
    'ＴＯＤＯ',
    'T\u200bODO',
    'To-do',
    'to do',
    'TODO(team): ask',
    'todo: ask',
    'Todo - ask',
    'TBD until the review',
    'Work-in-progress',
    'n.a.',
    'N / A',
    'NONE.',
    '- none',
    '* None',
    'Unknown?',
    'More\ninformation\tneeded',
    'MORE INFORMATION NEEDED FOR FURTHER RECOMMENDATIONS',
    'Lorem ipsum dolor sit amet, consectetur',
    '-',
    '–',
    '…',
    '...',
    '??',
    '[]',
    '**',
    '🚧',
  ])('%j', (text) => {
    expect(standingOf(text)).toBe('placeholder');
  });
});

test.each(['', ' ', '\n\t', '\u200b', '\u00a0', '<!-- Provide a quick summary of what the model is/does. -->'])(
  '%j is empty',
  (text) => {
    expect(standingOf(text)).toBe('empty');
  },
);

describe('boilerplate that every generated card carries', () => {
  test.each([
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
    'Significant research has explored bias and fairness issues with language models (see, e.g., [Sheng et al. (2021)](https://aclanthology.org/2021.acl-long.330.pdf) and [Bender et al. (2021)](https://dl.acm.org/doi/pdf/10.1145/3442188.3445922)).',
    'Carbon emissions can be estimated using the [Machine Learning Impact calculator](https://mlco2.github.io/impact#compute) presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).',
    'This modelcard aims to be a base template for new models.',
    'This model card has been generated automatically according to the information the Trainer had access to. You should probably proofread and complete it, then remove this comment.',
    'This model card has been generated automatically according to the information Keras had access to.',
    'This model card has been generated automatically according to the information the training script had access to.',
    'This is the model card of a 🤗 transformers model that has been pushed on the Hub. This model card has been automatically generated.',
    '  users (both direct and downstream) should be made aware\nof the risks, biases and limitations of the model',
  ])('%s', (text) => {
    expect(standingOf(text)).toBe('boilerplate');
  });
});

describe('answers that look like placeholders', () => {
  test.each([
    'None, because the model sees no personal data',
    'No known biases beyond those of the recordings',
    'The to-do app of the harbour is not supported',
    'Todoist lists are read as prose',
    'Todo lists are cut after 50 entries',
    'Writes TODO where it hears nothing',
    'N/A is written where a phrase is not heard',
    'Unknown words are spelled out',
    'Not available in Welsh',
    'Not applicable to animals other than whales',
    'Test data and training data share three buoys',
    'Example sentences are taken from the training data',
    'Placeholder tokens such as <NAME> are kept as they are',
    'Pending requests are dropped after ten seconds',
    '[The evaluation](https://example.org/evaluation)',
    '[Link to the evaluation](https://example.org/evaluation)',
    '[1] describes the recordings',
    '<10 % of recordings are refused',
    '{{ and }} are printed as they are',
    'XXX-large files are cut',
    'Users should be made aware of the risks of drowning',
    'Carbon emissions can be estimated from the run file beside this card',
    '5',
    '0',
    'C',
    'क',
    '不明な歌は書かれない',
  ])('%s', (text) => {
    expect(standingOf(text)).toBe('substantive');
  });
});

describe('two statements are the same', () => {
  const one = normalize('Songs that overlap are written as one');
  test.each([
    'songs THAT overlap are written as one.',
    '**Songs** that _overlap_ are `written` as one',
    '  Songs   that\noverlap are\u00a0written as one  ',
    'Ｓｏｎｇｓ that overlap are written as one',
    '[Songs](https://example.org "songs") that overlap are written as one',
    'Songs that overlap — are written as one…',
    'Songs that over\u00adlap are written as one',
    '> Songs that overlap are written as one',
    'Songs that <!-- often --> overlap are written as one',
  ])('%j', (text) => {
    expect(normalize(text)).toBe(one);
  });

  test.each([
    ['Fails below 5 %', 'Fails below 50 %'],
    ['Fails below -5', 'Fails below 5'],
    ['a < b', 'a > b'],
    ['Written in C', 'Written in C#'],
    ['Written in C', 'Written in C++'],
    ['हिम', 'हाम'],
    ['schon', 'schön'],
    ['10±1', '10-1'],
  ])('%j and %j are not', (a, b) => {
    expect(normalize(a)).not.toBe(normalize(b));
  });
});

describe('hostile text ends', () => {
  const MEGABYTE = 1024 * 1024;
  test.each(['[', '![', '<!--', '](', '{{', '<<', ' -', '%', '"', '\u200b', 'a '])('%j many times', (part) => {
    const text = part.repeat(MEGABYTE / part.length);
    expect(['substantive', 'placeholder', 'empty']).toContain(standingOf(text));
    expect(normalize(text).length).toBeLessThanOrEqual(text.length);
  });
});
