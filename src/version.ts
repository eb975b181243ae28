/** The version of this product, as package.json states it; a test compares the two. */
export const VERSION = '0.1.0';

/** Where this product lives. */
export const REPOSITORY_URL = 'https://github.com/model-card-gate/model-card-gate';

/** Where the documentation of a rule stands. */
export function ruleUrl(id: string): string {
  return `${REPOSITORY_URL}/blob/v${VERSION}/docs/rules/${id}.md`;
}
