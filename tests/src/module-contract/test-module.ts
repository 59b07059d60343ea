import { describeOnBoth } from '../databases.js';
import { definitionTests } from './definition-tests.js';
import { hostileTests } from './hostile-tests.js';
import { offTests } from './off-tests.js';
import { pagingTests } from './paging-tests.js';
import { rightsTests } from './rights-tests.js';
import { schemaTests } from './schema-tests.js';
import { seedTests } from './seed-tests.js';
import { statementTests } from './statement-tests.js';
import { type Subject, startSubject } from './subject.js';

const START_MS = 120_000;

export interface ModuleTestOptions {
  /** Root collections of which the sample has fewer than two records, so that their pages cannot be seen. */
  readonly sparse?: readonly string[];
}

/**
 * What every module must hold to, also one of strangers: one line in a test file of its own. Everything is read from the
 * module's definition and the schema of a running server, on SQLite and on MariaDB.
 */
export function testModule(packageName: string, { sparse = [] }: ModuleTestOptions = {}): void {
  describeOnBoth(`the contract of ${packageName}`, (database) => {
    let started: Subject | undefined;
    const subject = (): Subject => started as Subject;

    beforeAll(async () => {
      started = await startSubject(packageName, database);
    }, START_MS);
    afterAll(() => started?.platform.stop());

    if (database === 'sqlite') {
      describe('the definition', () => definitionTests(subject));
      describe('the schema', () => schemaTests(subject));
      describe('hostile arguments', () => hostileTests(subject));
      describe('switched off for a department', () => offTests(subject));
      describe('rights', () => rightsTests(subject));
    } else {
      describe('statements', () => statementTests(subject));
    }
    describe('collections', () => pagingTests(subject, sparse));
    describe('tables and samples', () => seedTests(subject));
  });
}
