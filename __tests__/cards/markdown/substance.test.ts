import { describe, expect, test } from '@jest/globals';
import { counted, present } from './read.ts';

const under = (title: string, body: string) => present(`# Whale\n\n## ${title}\n\n${body}\n`);

describe('a section is not present', () => {
  test.each([
    ['by the head of a table', '| Case | Error |\n|---|---|'],
    ['by tasks that are not done', '- [ ] add limitations\n- [ ] ask the team about storms'],
    ['by a promise', 'We will add limitations here.'],
    ['by a promise of the team', 'The authors plan to document known limitations in a future release.'],
    ['by a promise in the passive', 'Limitations will be documented in a future release.'],
    ['by two promises', 'Coming soon! More details will be provided later.'],
    ['by a promise in a list', '- Coming soon\n- To be filled in\n- Details to follow'],
    ['by the state of the section', 'This section is still under construction.'],
    ['by a gap', '*To be written.*'],
    ['by an order to the author', 'Add limitations here'],
    ['by a promise in Chinese', '待补充'],
    ['by a promise in Japanese', '準備中です。'],
    ['by a promise in Korean', '추후 추가 예정'],
    ['by a promise in Spanish', 'Próximamente.'],
    ['by a promise in Portuguese', 'Em breve'],
    ['by a promise in French', 'À compléter'],
    ['by a promise in German', 'Wird noch ergänzt.'],
    ['by a promise in Indonesian', 'Akan segera ditambahkan'],
    ['by a promise in Russian', 'Будет добавлено позже'],
    ['by a promise in Italian', 'Da completare'],
    ['by a promise in Turkish', 'Yakında eklenecektir'],
    ['by a promise in Polish', 'Do uzupełnienia'],
    ['by a promise in Dutch', 'Volgt nog'],
    ['by an image', '![limitations of the model](limits.png)'],
    ['by code', '```python\nmodel.limitations()\n```'],
    ['by the question of a template', 'What are the limitations of this model?'],
    ['by the caption of a template', 'This section is meant to convey both technical and sociotechnical limitations.'],
    ['by dummy text', 'Lorem ipsum dolor sit amet.\n\nDuis aute irure dolor in reprehenderit in voluptate velit esse.'],
    ['by names of sections', 'Limitations, bias, risks, intended use, training data, evaluation.'],
  ])('%s', (_, body) => expect(under('Limitations', body)).toEqual([]));

  test.each([
    ['Evaluation', '![](results.png)'],
    ['Evaluation', '![image](a/b.png)'],
    ['Evaluation', '<img src="results.png" alt="">'],
    ['Evaluation', '```bash\npython eval.py --batch 8.5\n```'],
    ['Evaluation', '| Metric | Value |\n|---|---|'],
    ['Training procedure', '```python\n# TODO\n```'],
    ['How to use', '```python\n# coming soon\n...\n```'],
    ['Ethical considerations', '- Does the model use any sensitive data?\n- What risks may be present in model usage?'],
    ['Evaluation data', '- Datasets\n- Motivation\n- Preprocessing'],
    ['Intended use', '- Primary intended uses\n- Primary intended users\n- Out-of-scope use cases'],
    ['Metrics', '- Model performance measures\n- Decision thresholds\n- Variation approaches'],
  ])('%s by %s', (title, body) => expect(under(title, body)).toEqual([]));
});

describe('a section is present', () => {
  test.each([
    ['Evaluation', '![Accuracy by season](results.png)', 'evaluation'],
    ['Evaluation', '<img src="a.png" alt="Confusion matrix of the 42 phrases">', 'evaluation'],
    ['Evaluation', '```\naccuracy 0.91\n```', 'evaluation'],
    ['How to use', '```python\nmodel.listen("song.wav")\n```', 'how-to-use'],
    ['Training procedure', '```yaml\nlr: 0.001\nepochs: 40\n```', 'training-procedure'],
    ['Citation', '```bibtex\n@misc{whale, title={Whale}}\n```', 'citation'],
    ['Limitations', '- [x] fails in storms', 'limitations'],
    ['Limitations', 'German is not supported; it will be added in version 2.', 'limitations'],
    ['Limitations', 'Coming soon is what it writes for every trailer.', 'limitations'],
    ['Limitations', 'More data will be lost when the buffer is full.', 'limitations'],
    ['Recommendations', 'Describe the limits to your users before they rely on a transcript.', 'recommendations'],
    ['Intended use', 'List all phrases of a song.', 'primary-uses'],
    ['Limitations', 'Dolor is the only Latin word that it knows.', 'limitations'],
    ['Limitations', 'Bias towards loud animals.', 'limitations'],
  ])('%s: %s', (title, body, id) => expect(under(title, body)).toContain(id));
});

describe('the same point in other words is one statement', () => {
  const limits = (...points: string[]) => counted(`## Limitations\n\n- ${points.join('\n- ')}\n`, 'limitations');

  test('in the same words of another form and order', () => {
    expect(
      limits(
        'The model may hallucinate facts',
        'Facts may be hallucinated by the model',
        'Hallucination of facts is possible',
        'It sometimes hallucinates facts.',
        'Hallucinated facts can occur',
      ),
    ).toHaveLength(1);
  });

  test('when it is true of every model', () => {
    expect(
      limits(
        'The model may make mistakes',
        'Errors can occur',
        'Outputs might be wrong',
        'It could sometimes produce inaccurate results',
        'Mistakes are possible',
      ),
    ).toHaveLength(1);
  });

  test('not when a number, a group or a case differs', () => {
    const different = [
      'Fails below 4 kHz',
      'Fails below 8 kHz',
      'Fails for calves',
      'Fails for adults',
      'Fails in storms',
    ];
    expect(limits(...different)).toEqual(different);
  });

  test('not under different headings', () => {
    expect(counted('## Limitations\n\n### Storms\n\nIt fails.\n\n### Ships\n\nIt fails.\n', 'limitations')).toEqual([
      'Storms: It fails.',
      'Ships: It fails.',
    ]);
  });
});

describe('labelled items', () => {
  test('below a label belong to it and to what they name', () => {
    const text =
      'Known limitations:\n\n- **Bias:** favours loud animals\n- **Ethics:** shows hunters the way\n- fails in storms\n\nAfter it.\n';
    expect(counted(text, 'limitations')).toHaveLength(3);
    expect(counted(text, 'bias')).toEqual(['favours loud animals']);
  });

  test('below a label end with their list', () => {
    expect(counted('Bias:\n- **Season:** hears less in summer\n- Ships\n\nA story.\n', 'bias')).toHaveLength(2);
  });
});

describe('titles where they stand', () => {
  test.each([
    ['## Evaluation\n\n#### Summary\n\nIt is right nine times of ten.', 'evaluation'],
    ['## Results\n\n### Summary\n\nIt is right nine times of ten.', 'results'],
    ['## Training Data\n\n### Description\n\n3,100 hours of song.', 'training-data'],
    ['## Evaluation\n\n### Overview\n\nIt is right nine times of ten.', 'evaluation'],
  ])('%s', (text, id) => {
    expect(present(text)).toContain(id);
    expect(present(text)).not.toContain('model-description');
    expect(present(text)).not.toContain('model-details');
  });

  test.each([
    '## Summary\n\nIt writes down songs.',
    '## Model Details\n\n### Overview\n\nIt writes down songs.',
    '## Model Details\n\n### Summary\n\nIt writes down songs.',
    '## Uses\n\n### Model Description\n\nIt writes down songs.',
  ])('%s', (text) => expect(present(text)).toContain('model-description'));
});

describe('risks', () => {
  const text = (risk: string) => present(`## Bias, Risks, and Limitations\n\n- Fails in storms\n- ${risk}\n`);

  test('in a title of limitations promise no ethics', () => {
    expect(text('Drowns in noise')).toEqual(['limitations', 'bias']);
  });

  test('are ethics where the text speaks of harm', () => {
    expect(text('Can be misused to harm whales')).toEqual(['limitations', 'bias', 'ethical-considerations']);
    expect(present('## Limitations\n\n- Can be misused to harm whales\n')).toEqual(['limitations']);
  });
});
