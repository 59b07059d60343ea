import { numberOrNull, orNull, Person, type SeedLoad } from '@yeondong/schema';
import { PlanLink } from '../entities/plan-link.js';
import { crosses } from '../rules/link-check.js';
import { domainOf } from '../stores/link-store.js';
import { dataRows } from './data-files.js';
import type { WrittenItem } from './items.js';

type LinkColumn = 'from' | 'to' | 'type' | 'strength' | 'status' | 'valid_from' | 'valid_to' | 'rationale';

/** Logins of those who proposed and agreed. */
const PROPOSER = 'planner';
const OTHER_SIDE = 'executive';

export async function loadLinks(load: SeedLoad, items: ReadonlyMap<string, WrittenItem>): Promise<void> {
  const people = await load.keysBy(Person, 'login', [PROPOSER, OTHER_SIDE]);
  for (const row of dataRows<LinkColumn>('links')) {
    const [from, to] = [items.get(row.from), items.get(row.to)];
    if (!from || !to) continue;
    const [one, other] = [await domainOf(load.tx, from.key), await domainOf(load.tx, to.key)];
    const agreed = row.status === 'CONFIRMED';
    await load.write(PlanLink, {
      fromKey: from.lineage,
      toKey: to.lineage,
      type: row.type as PlanLink['type'],
      strength: Number(row.strength),
      rationale: orNull(row.rationale),
      validFrom: numberOrNull(row.valid_from),
      validTo: numberOrNull(row.valid_to),
      status: row.status as PlanLink['status'],
      proposedByKey: people.get(PROPOSER) ?? null,
      fromAgreedByKey: agreed ? (people.get(OTHER_SIDE) ?? null) : null,
      toAgreedByKey: agreed ? (people.get(PROPOSER) ?? null) : null,
      reason: null,
      crossesDomains: crosses(one, other),
      sample: true,
      version: 1,
    });
  }
}
