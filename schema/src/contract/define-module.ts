import type { MigrationInterface } from 'typeorm';
import type { ZodType } from 'zod';
import type { Bilingual } from './bilingual.js';
import type { Class } from './class.js';
import type { Collection, ContributedPredicate, ContributedSortKey } from './collection.js';
import type { DependentSource, HoldingSource, OutcomeSource, RequestContext, TransactionContext } from './context.js';
import type { Cube } from './cube.js';
import type { DueSource } from './due.js';
import type { EventType } from './event.js';
import type { PermissionDefinition } from './permission.js';
import type { TableKind } from './table-kind.js';

/** `reference` is loaded at every start and changes nothing the second time; `sample` is marked and can be taken out. */
export interface SeedDefinition {
  /** Name of the data set, as in `yeondong seed NAME`; reference seeds belong to all of them. */
  readonly set: string;
  readonly kind: 'reference' | 'sample';
  /** Once those of all modules have run: it names records that other modules may have loaded. */
  readonly afterOthers?: boolean;
  run(tx: TransactionContext): Promise<void>;
  /** Takes the sample's records out again and leaves what others refer to. */
  remove?(tx: TransactionContext): Promise<void>;
}

/** Background work; safe to run twice. */
export interface JobDefinition {
  /** `<module>.<noun-verb>` */
  readonly id: string;
  readonly everySeconds: number;
  readonly timeoutSeconds: number;
  run(ctx: RequestContext): Promise<void>;
}

export interface EventHandler<P = unknown> {
  readonly on: EventType<P>;
  handle(ctx: RequestContext, payload: P): Promise<void>;
}

export interface ModuleDefinition {
  /** Version of this contract; an unknown number is refused. */
  readonly contract: 1;
  /** kebab-case, for ever: prefix of tables, permissions and URLs. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Modules whose types it extends; the core is implied. */
  readonly requires: readonly string[];
  readonly entities: readonly Class[];
  /** Further GraphQL classes: inputs, arguments, results. */
  readonly types: readonly Class[];
  readonly resolvers: readonly Class[];
  readonly collections: readonly Collection[];
  /** Predicates and sort keys added to collections of the core or its own. */
  readonly filters: readonly {
    readonly on: Collection;
    readonly predicate?: ContributedPredicate;
    readonly sortKey?: ContributedSortKey;
  }[];
  readonly facts: readonly Cube[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly permissions: Readonly<Record<string, PermissionDefinition>>;
  /** Settings per department, checked before they are stored. */
  readonly settings?: ZodType;
  readonly seeds: readonly SeedDefinition[];
  readonly events: { readonly emits: readonly EventType<unknown>[]; readonly handlers: readonly EventHandler<never>[] };
  readonly jobs: readonly JobDefinition[];
  /** What falls due in it, for notices. */
  readonly dues: readonly DueSource[];
  /** What people hold in it, for handovers. */
  readonly holdings: readonly HoldingSource[];
  /** What of it hangs on records of the core, told before one ends. */
  readonly dependents: readonly DependentSource[];
  /** What it makes of records of other modules, told where those are shown. */
  readonly outcomes: readonly OutcomeSource[];
  /** Tables that are taken out, changed elsewhere and brought back. */
  readonly tables: readonly TableKind[];
  /** Texts of the module's error codes. */
  readonly messages: { readonly ko: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> };
  /** Subpath of the package that holds its client part. */
  readonly client?: string;
}

type Optional =
  | 'types'
  | 'collections'
  | 'filters'
  | 'facts'
  | 'seeds'
  | 'events'
  | 'jobs'
  | 'dues'
  | 'holdings'
  | 'dependents'
  | 'outcomes'
  | 'tables'
  | 'requires';
export type ModuleInput = Omit<ModuleDefinition, Optional> & Partial<Pick<ModuleDefinition, Optional>>;

/** A module is data: frozen, without hooks; nothing runs when it is imported. The server reads it. */
export const defineModule = (input: ModuleInput): ModuleDefinition =>
  Object.freeze({
    requires: [],
    types: [],
    collections: [],
    filters: [],
    facts: [],
    seeds: [],
    events: { emits: [], handlers: [] },
    jobs: [],
    dues: [],
    holdings: [],
    dependents: [],
    outcomes: [],
    tables: [],
    ...input,
  });
