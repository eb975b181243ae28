/** Numbers of a block. */
const BLOCK = 1 << 14;

/**
 * A list of numbers that grows at its end, for figures of which a file may hold millions: eight bytes each, and none is
 * moved when there are more.
 */
export class Numbers {
  length = 0;
  private readonly blocks: Float64Array[] = [];

  push(value: number): void {
    const at = this.length % BLOCK;
    // The first block grows, since most lists are short.
    if (at === 0 && this.length > 0) this.blocks.push(new Float64Array(BLOCK));
    else if (this.length < BLOCK && at >= (this.blocks[0]?.length ?? 0)) this.grow();
    (this.blocks[Math.floor(this.length / BLOCK)] as Float64Array)[at] = value;
    this.length++;
  }

  /** The number at an index that there is. */
  at(index: number): number {
    return (this.blocks[Math.floor(index / BLOCK)] as Float64Array)[index % BLOCK] as number;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  private grow(): void {
    const [first] = this.blocks;
    const larger = new Float64Array(Math.min(BLOCK, first ? 4 * first.length : 16));
    if (first) larger.set(first);
    this.blocks[0] = larger;
  }
}
