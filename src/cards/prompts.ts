/**
 * Sentences by which templates ask for an answer, left where the answer should be: the Hugging Face model card
 * template (huggingface_hub, modelcard_template.md) and its guide, the transformers Trainer, and the outline of
 * Mitchell et al. 2019, figure 1 and section 4, which many copy bullet by bullet.
 */
export const PROMPTS: readonly string[] = [
  'Provide a quick summary of what the model is/does.',
  'Provide a longer summary of what this model is.',
  'Provide the basic links for the model.',
  'Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model.',
  'This section is for the model use without fine-tuning or plugging into a larger ecosystem/app.',
  'This section is for the model use when fine-tuned for a task, or when plugged into a larger ecosystem/app',
  'This section addresses misuse, malicious use, and uses that the model will not work well for.',
  'This section is meant to convey both technical and sociotechnical limitations.',
  'This section is meant to convey recommendations with respect to the bias, risk, and technical limitations.',
  'This should link to a Data Card, perhaps with a short stub of information on what the training data is all about as well as documentation related to data pre-processing or additional filtering.',
  'This should link to a Dataset Card, perhaps with a short stub of information on what the training data is all about as well as documentation related to data pre-processing or additional filtering.',
  'This relates heavily to the Technical Specifications. Content here should link to that section when it is relevant to the training procedure.',
  'This section provides information about throughput, start/end time, checkpoint size if relevant, etc.',
  'This section describes the evaluation protocols and provides the results.',
  'This should link to a Data Card if possible.',
  'This should link to a Dataset Card if possible.',
  'These are the things the evaluation is disaggregating by, e.g., subpopulations or domains.',
  'These are the evaluation metrics being used, ideally with a description of why.',
  'Relevant interpretability work for the model goes here',
  'Total emissions (in grams of CO2eq) and additional considerations, such as electricity usage, go here. Edit the suggested text below accordingly',
  'If there is a paper or blog post introducing the model, the APA and Bibtex information for that should go in this section.',
  'If relevant, include terms and calculations in this section that can help readers understand the model or model card.',
  'Use the code below to get started with the model.',

  'Provide examples of latent issues and potential remediations',
  'Describe the data used to train the model',
  'Describe the data you used to train the model',
  'Provide some evaluation results',
  'Preprocessing, hardware used, hyperparameters',
  "If you initialized it with pre-trained weights, add a link to the pre-trained model's card or repository with description of the pre-training data",

  'Basic information about the model.',
  'Person or organization developing model',
  'Model date',
  'Model version',
  'Model type',
  'Information about training algorithms, parameters, fairness constraints or other applied approaches, and features',
  'Paper or other resource for more information',
  'Citation details',
  'License',
  'Where to send questions or comments about the model',
  'Use cases that were envisioned during development.',
  'Primary intended uses',
  'Primary intended users',
  'Out-of-scope use cases',
  'Factors could include demographic or phenotypic groups, environmental conditions, technical attributes, or others listed in Section 4.3.',
  'Factors could include demographic or phenotypic groups, environmental conditions, technical attributes, or others',
  'Relevant factors',
  'Evaluation factors',
  'Metrics should be chosen to reflect potential real-world impacts of the model.',
  'Metrics should be chosen to reflect potential realworld impacts of the model.',
  'Model performance measures',
  'Decision thresholds',
  'Variation approaches',
  'Approaches to uncertainty and variability',
  'Details on the dataset(s) used for the quantitative analyses in the card.',
  'Datasets',
  'Motivation',
  'Preprocessing',
  'May not be possible to provide in practice. When possible, this section should mirror Evaluation Data. If such detail is not possible, minimal allowable information should be provided here, such as details of the distribution over various factors in the training datasets.',
  'May not be possible to provide in practice.',
  'When possible, this section should mirror Evaluation Data.',
  'If such detail is not possible, minimal allowable information should be provided here, such as details of the distribution over various factors in the training datasets.',
  'Unitary results',
  'Intersectional results',
  'Ethical considerations',
  'Caveats and recommendations',
];

/** Words of lorem ipsum that no other text is made of. */
const LOREM = new Set(
  `lorem ipsum dolor amet consectetur adipiscing adipisicing elit eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam
  quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit esse
  cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim laborum
  vestibulum pellentesque bibendum curabitur vivamus maecenas phasellus suspendisse aliquam sagittis`.split(/\s+/),
);

/** Whether a text is dummy text: more than half of its longer words are those of lorem ipsum. */
export function isLoremIpsum(text: string): boolean {
  if (
    !/lorem|ipsum|dolor|amet|elit|veniam|irure|velit|sint|nostrud|tempor|vestibulum|pellentesque|curabitur/i.test(text)
  )
    return false;
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const known = words.filter((word) => LOREM.has(word)).length;
  return known >= 3 && known * 2 > words.length;
}

/** Names of the parts of a card, of which headings are made and no statements. */
const PART_NAMES = new Set(
  `model models card limitation limitations bias biases risk risks fairness ethics ethical harm harms safety caveats caveat misuse
  intended use uses users usage primary secondary direct downstream scope out-of-scope case cases application applications
  training data dataset datasets procedure evaluation evaluations results result metric metrics performance benchmark benchmarks factors
  environmental impact emissions carbon footprint recommendations recommendation considerations consideration known potential
  hyperparameters hardware citation contact license details description information overview responsible mitigation mitigations
  and or of the for in on with`.split(/\s+/),
);

/** Longer texts are looked at by reading them. */
const MAX_KEYWORDS = 600;

/** Whether a text only strings together names of the parts of a card: "bias, risks, limitations, intended use". */
export function isKeywords(text: string): boolean {
  const first = /[a-z][a-z-]*/i.exec(text)?.[0];
  if (text.length > MAX_KEYWORDS || first === undefined || !PART_NAMES.has(first.toLowerCase())) return false;
  let some = false;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)) {
    if (!PART_NAMES.has(word)) return false;
    some = true;
  }
  return some;
}

/** A question that a template asks; a question answers nothing. */
export function isQuestion(text: string): boolean {
  return /^\W*(?:who|what|which|how|why|when|where|are|is|does|do|can|could|should|was|were|will|would|has|have|in what|to what|for (?:what|whom)|on what)\b[^.!?。]{3,200}\?\W*$/i.test(
    text,
  );
}
