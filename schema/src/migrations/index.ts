import { migrations } from '../contract/migration.js';
import { accessTables } from './access.js';
import { hierarchyTables } from './hierarchy.js';
import { operationTables } from './operation.js';
import { organizationTables } from './organization.js';
import { programTables } from './program.js';

/** Order is identity: append only. */
export const coreMigrations = migrations('core', [
  ...organizationTables,
  ...accessTables,
  ...hierarchyTables,
  ...programTables,
  ...operationTables,
]);
