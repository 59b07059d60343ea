import { type Class, coreModule, globalId, ROLES, type Role, tableOf } from '@yeondong/schema';
import { type GraphQLSchema } from 'graphql';
import { runYeondong } from '../command.js';
import type { DatabaseKind } from '../databases.js';
import { createPlatform, NOTHING_KEPT, type Platform } from '../platform.js';
import { readRows } from '../rows.js';
import { type LoadedModule, loadModule } from './load.js';
import { type DeclaredNames, declaredNames, permissionsByField, recordTypes } from './names.js';
import { type AddedField, addedFields, introspect } from './shape.js';

export const SEED = 'bucheon-2006';
/** For tests that ask hundreds of questions, on a machine that is busy. */
export const PATIENCE_MS = 240_000;
const MOST_IDS = 100;

/** Whose department has the module switched off. */
export const STAFF = 'staff';
export const PLANNER = 'planner';

interface Department {
  readonly id: string;
  readonly code: string;
}

/** A module on a platform of its own, with the sample, and what the running server shows of it. */
export interface Subject extends LoadedModule {
  readonly platform: Platform;
  readonly database: DatabaseKind;
  readonly declared: DeclaredNames;
  readonly permissions: ReadonlyMap<string, string>;
  /** The schema of those who have the module, and of those who have all but it. */
  readonly on: GraphQLSchema;
  readonly off: GraphQLSchema;
  readonly added: readonly AddedField[];
  readonly records: ReadonlyMap<string, Class>;
  readonly department: Department;
  switchModule(on: boolean): Promise<void>;
}

export async function startSubject(packageName: string, database: DatabaseKind): Promise<Subject> {
  const loaded = await loadModule(packageName);
  const platform = await createPlatform({ database, modules: [...loaded.packages], seed: SEED, env: NOTHING_KEPT });
  try {
    return { ...loaded, platform, database, ...(await shownBy(platform, loaded)) };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

async function shownBy(platform: Platform, { definition }: LoadedModule) {
  const { me } = await platform.data<{ me: { department: Department } }>(
    '{ me { department { id code } } }',
    {},
    { as: STAFF },
  );
  const switchModule = async (on: boolean): Promise<void> => {
    const modules = on ? null : [...definition.requires];
    await platform.data(
      'mutation($department: ID!, $modules: [String!]) { setDepartmentModules(department: $department, modules: $modules) { id } }',
      { department: me.department.id, modules },
      { as: PLANNER },
    );
  };
  await switchModule(false);
  const off = await introspect(platform, { as: STAFF });
  await switchModule(true);
  const on = await introspect(platform, { as: STAFF });
  return {
    on,
    off,
    added: addedFields(on, off),
    declared: declaredNames(definition),
    permissions: permissionsByField(definition),
    records: recordTypes([coreModule, definition]),
    department: me.department,
    switchModule,
  };
}

/** Runs an operator's command on the platform's data; throws unless it ends well. */
export async function command(platform: Platform, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runYeondong(args, platform.environment);
  if (code !== 0) throw new Error(`yeondong ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** Accounts of the sample that have a permission; each has the name of its role. */
export function holdersOf({ definition }: LoadedModule, permission: string | undefined): readonly Role[] {
  const roles = (permission === undefined ? ROLES : definition.permissions[permission]?.roles) ?? [];
  return roles.filter((role) => role !== 'public');
}

/** The account that reads a field: the planner where that may be. */
export function readerOf(subject: Subject, { name }: AddedField): string {
  const holders = holdersOf(subject, subject.permissions.get(name));
  return holders.includes(PLANNER) ? PLANNER : (holders[0] ?? PLANNER);
}

/** Global ids of records of a type, whoever may see them; none where the type is no record. */
export async function idsOf({ platform, records }: Subject, type: string): Promise<string[]> {
  const entity = records.get(type);
  if (!entity) return [];
  const rows = await readRows(
    platform.databaseUrl,
    `SELECT id FROM ${tableOf(entity).name} ORDER BY id LIMIT ${MOST_IDS}`,
  );
  return rows.map(({ id }) => globalId(type, Number(id)));
}
