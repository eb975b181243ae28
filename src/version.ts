/** The version of this product, as package.json states it; a test compares the two. */
export const VERSION = '0.1.0';
