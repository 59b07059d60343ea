import { type ModuleDefinition, type RequestContext, sql, type TableKind } from '@yeondong/schema';
import type { Command } from 'commander';
import { actorOf, enabledIn, OWN_DEPARTMENT, type PersonFacts, personFacts } from '../access/person-actor.js';
import { loadRegistry } from '../modules/registry.js';
import { type Acting, businessDate, type Platform } from '../platform.js';
import { Failed, localeOf, type Operator } from './operator.js';

/** Options that say which part of a table is meant. */
export interface TableOptions {
  readonly year?: string;
  readonly var: readonly string[];
}

export const YEAR_OPTION = ['--year <year>', 'the plan year; that of the business date unless given'] as const;

/** The modules in use, without opening the database. */
export const modulesInUse = async (operator: Operator): Promise<readonly ModuleDefinition[]> =>
  (await loadRegistry(operator.config().modules)).modules;

/** The table that is called so; a wrong name is wrong usage. */
export async function tableKind(name: string, operator: Operator, command: Command): Promise<TableKind> {
  const kinds = (await modulesInUse(operator)).flatMap(({ tables }) => tables);
  const known = kinds.map(({ kind }) => kind).join(', ');
  return (
    kinds.find(({ kind }) => kind === name) ?? command.error(`error: there is no table ${name}; there are: ${known}`)
  );
}

export function checkYear(year: string | undefined, command: Command): void {
  if (year !== undefined && !/^(19|20)\d{2}$/.test(year)) command.error('error: --year is a year, for example 2006');
}

/** The installation itself, or a person with their rights, on the business date and in the operator's language. */
export async function operatorContext(platform: Platform, { env }: Operator, login?: string): Promise<RequestContext> {
  const person = login === undefined ? {} : await actingPerson(platform, login);
  return platform.systemContext(await businessDate(platform), { ...person, locale: localeOf(env) });
}

async function actingPerson({ storage, registry }: Platform, login: string): Promise<Omit<Acting, 'locale'>> {
  const [found] = await storage.reader.rows<PersonFacts>(
    sql`select ${personFacts(OWN_DEPARTMENT)} from core_person p where p.login = ${login}`,
  );
  if (!found || !Number(found.active)) throw new Failed(`There is no open account ${login}`);
  const modules = enabledIn(registry, found.modules);
  const actor = actorOf(found, 'staff', (roles) => registry.permissionsOf(roles, modules));
  return { actor, departmentKey: found.home, modules };
}
