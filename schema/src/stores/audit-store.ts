import type { AuditRecord, RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { AuditEntry } from '../entities/operation.js';
import { Person } from '../entities/person.js';
import { byKeys, type Row } from './record-store.js';

/** The absent people of an entry, each once: kept within its changes, which the chain seals. */
const absentKeys = ({ changes }: Pick<AuditEntry, 'changes'>): number[] => {
  const found = (changes as readonly AuditRecord[]).flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  return [...new Set(found)];
};

/** For whom each entry was done by who acted. */
export async function absentOf(
  ctx: RequestContext,
  entries: readonly Pick<AuditEntry, 'changes'>[],
  selection: Selection,
): Promise<Row<Person>[][]> {
  const keys = entries.map(absentKeys);
  const people = await byKeys(ctx, Person, keys.flat(), selection);
  const known = new Map(people.flatMap((person) => (person ? [[person.key, person] as const] : [])));
  return keys.map((own) => own.flatMap((key) => known.get(key) ?? []));
}
