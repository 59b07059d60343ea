import type { Database, WriteDatabase } from '@yeondong/schema';
import type { DataSource, MigrationInterface } from 'typeorm';

/** One of the two databases. Readers never see an unfinished transaction. */
export interface Storage {
  readonly reader: Database;
  /** Runs `work` in one transaction: all of it, or nothing. */
  write<T>(work: (db: WriteDatabase) => Promise<T>): Promise<T>;
  /** A data source of its own for one module's migrations. */
  migrationSource(migrations: readonly (new () => MigrationInterface)[], table: string): DataSource;
  /** Holds the one lock under which installations of this database are set up. */
  locked<T>(work: () => Promise<T>): Promise<T>;
  /** Answers a trivial statement, or throws. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
