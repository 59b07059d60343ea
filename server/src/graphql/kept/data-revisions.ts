import { type Database, raw } from '@yeondong/schema';

/** The revision of each counted table at one moment, and their sum. */
export interface RevisionsRead {
  readonly sum: number;
  readonly of: ReadonlyMap<string, number>;
}

/** The revisions as this process last read them. A request brings the sum that it read itself: older ones do not do for it. */
export class DataRevisions {
  #last: RevisionsRead = { sum: -1, of: new Map() };
  #reading: Promise<void> | undefined;

  constructor(private readonly reader: Database) {}

  /** Revisions no older than the given sum; null where the database, asked again, still shows older ones. */
  async notBefore(sum: number): Promise<RevisionsRead | null> {
    // One that was being read already may be too old, so there is a second try.
    for (let tries = 0; this.#last.sum < sum && tries < 2; tries += 1) {
      this.#reading ??= this.#read();
      await this.#reading;
    }
    return this.#last.sum < sum ? null : this.#last;
  }

  async #read(): Promise<void> {
    try {
      const rows = await this.reader.rows<{ name: string; revision: number }>(
        raw('select name, revision from core_data_revision'),
      );
      const of = new Map(rows.map(({ name, revision }) => [name, Number(revision)]));
      const sum = [...of.values()].reduce((all, revision) => all + revision, 0);
      if (sum > this.#last.sum) this.#last = { sum, of };
    } finally {
      this.#reading = undefined;
    }
  }
}
