import {
  globalId,
  groupedBy,
  keyList,
  type Outcome,
  type OutcomeSource,
  type RequestContext,
  raw,
  sql,
} from '@yeondong/schema';
import type { ChangeStatus } from '../../rules/change/change-request.js';
import { loopState } from '../../rules/change/loop.js';
import type { VersionStatus } from '../../rules/version-state.js';

interface Found {
  readonly key: number;
  readonly record: number;
  readonly status: ChangeStatus;
  readonly edition: VersionStatus | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly planKo: string;
  readonly planEn: string | null;
  readonly item: number | null;
  readonly itemKo: string | null;
  readonly itemEn: string | null;
  readonly title: string;
  readonly proposedOn: string;
  readonly decidedOn: string | null;
}

/** Requests that name these records, with the item and the edition that they went into, in one statement. */
const requestsOf = (ctx: RequestContext, type: string, keys: readonly number[]): Promise<Found[]> =>
  ctx.db.rows<Found>(
    sql`select c.id as ${raw('"key"')}, c.record_key as ${raw('"record"')}, c.status as ${raw('"status"')},
      c.title as ${raw('"title"')}, c.proposed_on as ${raw('"proposedOn"')}, c.decided_on as ${raw('"decidedOn"')},
      v.status as ${raw('"edition"')}, v.year as ${raw('"year"')}, v.number as ${raw('"number"')},
      p.title_ko as ${raw('"planKo"')}, p.title_en as ${raw('"planEn"')},
      t.id as ${raw('"item"')}, t.title_ko as ${raw('"itemKo"')}, t.title_en as ${raw('"itemEn"')}
    from plan_sync_change c join plan_sync_plan p on p.id = c.plan_id
      left join plan_sync_version v on v.id = c.version_id left join plan_sync_item t on t.id = c.item_id
    where c.record_type = ${type} and c.record_key in ${keyList(keys)} order by c.proposed_on, c.id`,
  );

/** `시정계획 2006 (1판): 작은 도서관 확충`; what an edition does not hold for good yet is called as it was asked for. */
function told({ planKo, planEn, year, number, itemKo, itemEn, title }: Found, settled: boolean) {
  const [ko, en] = settled ? [itemKo ?? title, itemEn ?? itemKo ?? title] : [title, title];
  if (year === null) return { titleKo: `${planKo}: ${ko}`, titleEn: `${planEn ?? planKo}: ${en}` };
  return {
    titleKo: `${planKo} ${year} (${number}판): ${ko}`,
    titleEn: `${planEn ?? planKo} ${year} (edition ${number}): ${en}`,
  };
}

function outcomeOf(found: Found): Outcome {
  const state = loopState(found.status, found.item === null ? null : found.edition);
  const settled = state === 'SETTLED' && found.item !== null;
  return {
    state,
    ...told(found, settled),
    on: found.decidedOn ?? found.proposedOn,
    path: settled ? `/m/plan-sync/items/${globalId('PlanItem', Number(found.item))}` : '/m/plan-sync/changes',
    ...{ recordType: 'PlanChangeRequest', recordKey: Number(found.key) },
  };
}

/** What became in plans of records that change requests name: feedback, opinions, studies, instructions. */
export const requestOutcomes: OutcomeSource = {
  id: 'plan-sync.change-requests',
  async list(ctx, type, keys) {
    if (!ctx.actor.permissions.has('plan-sync.plan.read')) return new Map();
    const grouped = groupedBy(await requestsOf(ctx, type, keys), ({ record }) => Number(record), keys);
    return new Map(keys.map((key, at) => [key, (grouped[at] ?? []).map(outcomeOf)]));
  },
};
