import { describe, expect, test } from '@jest/globals';
import { titleMatcher } from '../../../src/cards/markdown/titles.ts';

const match = titleMatcher();

describe('titles name sections', () => {
  test.each([
    ['Limitations', ['limitations']],
    ['KNOWN LIMITATIONS', ['limitations']],
    ['2.3 Known Limitations [optional]', ['limitations']],
    ['IV. Limitations', ['limitations']],
    ['A. Limitations', ['limitations']],
    ['⚠️ Limitations', ['limitations']],
    [':warning: Limitations:', ['limitations']],
    ['[Limitations](#limitations)', ['limitations']],
    ['<a name="x"></a>Limitations', ['limitations']],
    ['**Limitations**', ['limitations']],
    ['Limitation', ['limitations']],
    ['Limitations of WhaleNet', ['limitations']],
    ['WhaleNet-3 limitations', ['limitations']],
    ['What are the limitations?', ['limitations']],
    ['Known failure modes', ['limitations']],
    ['Technical limitations', ['technical-limitations']],
    ['Bias, Risks, and Limitations', ['limitations', 'bias']],
    ['Risks and limitations', ['limitations']],
    ['Biases, ethics and risks', ['bias', 'ethical-considerations']],
    ['Limitaciones y riesgos', ['limitations']],
    ['Risks', ['ethical-considerations']],
    ['Risks and harms', ['ethical-considerations']],
    ['Intended uses & limitations', ['intended-uses', 'limitations']],
    ['Usage and limitations', ['intended-uses', 'limitations']],
    ['Ethical considerations and limitations', ['limitations', 'ethical-considerations']],
    ['Training and evaluation data', ['training-data', 'evaluation-data']],
    ['Misuse, malicious use, and out-of-scope use', ['out-of-scope-uses', 'misuse-risks']],
    ['Uses', ['intended-uses']],
    ['Uses, intended', ['intended-uses']],
    ['Intended users', ['intended-uses', 'intended-users']],
    ['Direct Use', ['primary-uses']],
    ['Downstream Use (finetuning)', ['secondary-uses']],
    ['Not intended for', ['out-of-scope-uses']],
    ['Prohibited uses', ['out-of-scope-uses']],
    ['Fairness', ['bias']],
    ['Data used for training', ['training-data']],
    ['The data', ['training-data']],
    ['Pre-training corpus', ['training-data']],
    ['Training Details', ['training-procedure']],
    ['Metrics', ['metrics']],
    ['Evaluation results', ['evaluation', 'results']],
    ['Results on the coast benchmark', ['evaluation']],
    ['Environmental Impact', ['environmental-impact']],
    ['CO₂ emissions', ['environmental-impact', 'emissions']],
    ['Estimated carbon emissions', ['environmental-impact', 'emissions']],
    ['Caveats and recommendations', ['limitations', 'recommendations']],
    ['How to Get Started with the Model', ['how-to-use']],
    ['Non-intended use cases', ['out-of-scope-uses']],
    ['Unsupported use cases', ['out-of-scope-uses']],
    ['Intended and unintended uses', ['intended-uses', 'out-of-scope-uses']],
    ['Intented use and limitations', ['intended-uses', 'limitations']],
    ['Best for', ['intended-uses']],
    ['Not ideal for', ['out-of-scope-uses']],
    ['Pros and cons', ['limitations']],
    ['Bias & fairness', ['bias']],
    ['Trade-offs and limitations', ['limitations', 'trade-offs']],
  ])('%s', (title, sections) => expect([...match(title)].sort()).toEqual([...sections].sort()));

  test.each([
    'Environment setup',
    'Environment variables',
    'Conda environment',
    'Rate limitations',
    'License limitations',
    'API limitations',
    'Attention bias',
    'Bias term',
    'Position bias',
    'Ways around limitations',
    'Evaluation script',
    'Data format',
    'Download the data',
    'Prepare the dataset',
    'Search results',
    'Example results',
    'Real-time factor',
    'Changelog',
    'Better performance',
    'Weights & Biases',
    'Logging with weights and biases (wandb)',
    'Vie privée',
    'deu-vie',
    'Hub download metrics',
    'Use with care what the users of other models told us about the many things that they had tried',
  ])('false friend: %s', (title) => {
    const telling = [
      'limitations',
      'bias',
      'environmental-impact',
      'evaluation',
      'training-data',
      'intended-uses',
      'factors',
    ];
    expect(match(title).filter((section) => telling.includes(section))).toEqual([]);
  });

  test.each(['Usage', 'Quick start', 'How to use', 'Use with transformers'])('instructions: %s', (title) =>
    expect(match(title)).toEqual(['how-to-use']),
  );

  test.each([
    ['Limitaciones', 'limitations'],
    ['Limitações conhecidas', 'limitations'],
    ['Limites du modèle', 'limitations'],
    ['Einschränkungen', 'limitations'],
    ['局限性', 'limitations'],
    ['已知限制', 'limitations'],
    ['制限事項', 'limitations'],
    ['한계점', 'limitations'],
    ['Keterbatasan', 'limitations'],
    ['Ограничения модели', 'limitations'],
    ['Usos previstos', 'intended-uses'],
    ['预期用途', 'intended-uses'],
    ['Utilisations hors du champ', 'out-of-scope-uses'],
    ['训练数据', 'training-data'],
    ['学習データ', 'training-data'],
    ['Datos de entrenamiento', 'training-data'],
    ['Umweltauswirkungen', 'environmental-impact'],
    ['Évaluation', 'evaluation'],
    ['Sesgos', 'bias'],
    ['Biais potentiels', 'bias'],
    ['バイアス', 'bias'],
    ['Vieses', 'bias'],
    ['Casos de uso fuera del alcance', 'out-of-scope-uses'],
    ['Casos de uso fora do escopo', 'out-of-scope-uses'],
    ['想定されない用途', 'out-of-scope-uses'],
    ['Vorbehalte', 'limitations'],
    ['Mises en garde', 'limitations'],
    ['Advertencias', 'limitations'],
    ['Dataset de entrenamiento', 'training-data'],
    ['사용한 데이터셋', 'training-data'],
    ['カーボン排出量', 'environmental-impact'],
  ])('%s', (title, section) => expect(match(title)).toEqual([section]));

  test('names of the caller', () => {
    const own = titleMatcher({ limitations: ['known gaps', 'where the whales hide'] });
    expect(own('Known Gaps')).toEqual(['limitations']);
    expect(own('Where the whales hide')).toEqual(['limitations']);
    expect(match('Where the whales hide')).toEqual([]);
  });
});
