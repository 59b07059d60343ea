import type { Class } from '../contract/class.js';
import type { Collection } from '../contract/collection.js';
import type { JobDefinition } from '../contract/define-module.js';
import type { DueSource } from '../contract/due.js';
import type { EventType } from '../contract/event.js';
import type { PermissionDefinition } from '../contract/permission.js';
import type { TableKind } from '../contract/table-kind.js';

/** One subject of the core: what of it a module would list in its definition. */
export interface CorePart {
  readonly entities: readonly Class[];
  readonly types: readonly Class[];
  readonly resolvers: readonly Class[];
  readonly collections?: readonly Collection[];
  readonly emits?: readonly EventType<unknown>[];
  readonly jobs?: readonly JobDefinition[];
  readonly dues?: readonly DueSource[];
  readonly tables?: readonly TableKind[];
  readonly permissions: Readonly<Record<string, PermissionDefinition>>;
  /** Texts of the part's error codes. `{name:을/를}` puts the right particle behind a value. */
  readonly messages?: { readonly ko: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> };
}
