/** A piece of a briefing that is never cut in two: a heading, a paragraph, a caption, a row. */
export interface Block {
  readonly height: number;
  /** Rows of one table have its number; its head stands above them on each page. */
  readonly table: number | null;
  /** Height of the head of the table. */
  readonly head: number;
  /** Begins a page: a chapter. */
  readonly beginsPage: boolean;
  /** Never stands last on a page: a heading, a caption. */
  readonly keepsNext: boolean;
}

/** Which blocks stand on each page of a given height, in their order. What is higher than a page has one of its own. */
export function paginate(blocks: readonly Block[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let used = 0;
  const heightAt = (at: number, before: number | undefined): number => {
    const block = blocks[at] as Block;
    const goesOn = before !== undefined && block.table !== null && blocks[before]?.table === block.table;
    return block.height + (block.table === null || goesOn ? 0 : block.head);
  };
  for (const [at, block] of blocks.entries()) {
    const page = pages.at(-1);
    const own = heightAt(at, page?.at(-1));
    const needed = own + (block.keepsNext && at + 1 < blocks.length ? heightAt(at + 1, at) : 0);
    if (!page || block.beginsPage || (page.length > 0 && used + needed > room)) {
      pages.push([at]);
      used = heightAt(at, undefined);
    } else {
      page.push(at);
      used += own;
    }
  }
  return pages;
}

/** The page that a block stands on, from 1. */
export const pageOf = (pages: readonly (readonly number[])[], block: number): number =>
  pages.findIndex((page) => page.includes(block)) + 1;
