export { changeRows } from './builders.js';
export type { Answer, GqlError, GqlOptions, Issue } from './caller.js';
export { type Asked, type Call, type Calls, callsOf, issuesOf } from './calls.js';
export { type CommandResult, runYeondong } from './command.js';
export { type CookbookDocument, cookbookDocuments } from './cookbook.js';
export { cp949 } from './cp949.js';
export { type DatabaseKind, databases, describeOnBoth } from './databases.js';
export { type DepartmentModules, modulesOf } from './department-modules.js';
export { countSelects, createDatabase, type MariaDb, type SuiteDatabase, startMariaDb } from './mariadb.js';
export {
  createPlatform,
  NOTHING_KEPT,
  Platform,
  type PlatformOptions,
  type StopOptions,
  TEST_PASSWORD,
} from './platform.js';
export { countRows, readRows } from './rows.js';
export { repository, yeondongProgram } from './server-process.js';
