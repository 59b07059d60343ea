import type { Bilingual } from './bilingual.js';
import type { RequestContext, TransactionContext } from './context.js';

/** Something open that rests with one person and must not stay behind when that person moves. */
export interface HeldItem {
  readonly person: number;
  readonly recordType: string;
  readonly recordKey: number;
  readonly titleKo: string;
  readonly titleEn: string;
  /** The page that it opens. */
  readonly path: string | null;
}

/** One kind of what people hold, as SQL over the module's tables: drafts, assignments, turns. */
export interface HoldingSource {
  /** `<module>.<noun>`, for ever. */
  readonly id: string;
  readonly title: Bilingual;
  /** What these people hold, read past the visibility of rows: who hands over is not who holds. */
  list(ctx: RequestContext, people: readonly number[]): Promise<readonly HeldItem[]>;
  /** Gives all of it to another; how many records. May refuse by a rule: then nothing at all is handed over. */
  move(tx: TransactionContext, from: number, to: number): Promise<number>;
}
