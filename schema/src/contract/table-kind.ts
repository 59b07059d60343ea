import type { CsvCell } from '../rules/csv-text.js';
import type { Bilingual } from './bilingual.js';
import type { Class } from './class.js';
import type { RequestContext } from './context.js';

/** Which part of a table is wanted. */
export interface TableChoice {
  readonly year: number;
  /** Keys of the records that the choice names, by the fields of the import's input. */
  readonly records: Readonly<Record<string, number>>;
}

/** A table as it stands. A column without a name of its own is called as it stands here. */
export interface StandingTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

/** A table that is taken out of the installation, changed elsewhere, and comes back in: `yeondong export`, `import`. */
export interface TableKind {
  /** As commands name it: kebab-case, one of all modules. */
  readonly kind: string;
  readonly title: Bilingual;
  /** The mutation that takes it in: its input extends `ImportFileInput`, its answer is an `ImportOutcome` or holds one. */
  readonly imports: string;
  /** Fields of that input which name a record; commands take its code. */
  readonly records?: Readonly<Record<string, Class>>;
  /** Somebody answers for what a line says: commands take it in in the name of a person, with their rights. */
  readonly byPerson?: true;
  /** What the import calls its columns; the first name heads the file that is taken out. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The lines that the import would find unchanged. */
  stands(ctx: RequestContext, choice: TableChoice): Promise<StandingTable>;
}
