import {
  changeRecord,
  createRecord,
  Initiative,
  InitiativeStatus,
  insert,
  LAST_POSITION,
  type Row,
  raw,
  refuse,
  Succession,
  sql,
  type TransactionContext,
  update,
  visibilityIn,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import type { PlanVersion } from '../../entities/plan-version.js';
import { endOf, lastYear } from '../../rules/change/hierarchy-effect.js';
import { effectsOf, type HierarchyEffect } from './hierarchy-effects.js';

const ACT = 'plan-sync.version.move';

/** What an edition says of initiatives becomes so in the core, with the edition itself or not at all. */
export async function applyHierarchy(tx: TransactionContext, edition: Row<PlanVersion>, reason: string | null) {
  const [effects = []] = await effectsOf(tx, [edition.key]);
  for (const effect of effects) {
    if (effect.kind === 'OPENS') await open(tx, effect.item);
    if (effect.kind === 'RENAMES') await rename(tx, effect);
    if (effect.kind === 'CLOSES') await close(tx, edition, effect, reason);
  }
}

/** The item stands for its goal until then, and for the new initiative afterwards. */
async function open(tx: TransactionContext, item: Row<PlanItem>): Promise<void> {
  const path = ['input', 'to'];
  const { code, titleKo, titleEn, goalKey, departmentKey, startYear, endYear } = item;
  if (goalKey === null) throw refuse('plan-sync.version.initiative-goal', path, { item: code });
  const [known] = await tx.db.rows(sql`select id as "key" from core_initiative where code = ${code}`);
  if (known) throw refuse('plan-sync.version.initiative-code', path, { item: code });
  const status = InitiativeStatus.PLANNED;
  const key = await createRecord(tx, Initiative, ACT, {
    ...{ code, titleKo, titleEn, goalKey, leadDepartmentKey: departmentKey, ownerDepartmentKey: departmentKey },
    ...{ startsOn: `${startYear}-01-01`, endsOn: `${endYear}-12-31`, fromYear: startYear, toYear: endYear },
    ...{ status, visibility: visibilityIn(status), budgetRequired: false, sample: false },
    ...{ ownerPersonKey: null, position: LAST_POSITION, updatedAt: tx.clock.now(), version: 1 },
  });
  await update(tx, PlanItem, item.key, { goalKey: null, initiativeKey: key });
}

async function rename(tx: TransactionContext, { item, initiative }: HierarchyEffect): Promise<void> {
  if (!initiative) return;
  const { titleKo, titleEn } = item;
  const changes = { titleKo, titleEn, updatedAt: tx.clock.now() };
  await changeRecord(tx, Initiative, initiative, changes, { act: ACT, version: initiative.version });
}

/** Ends an initiative; nothing that hangs on it is taken away. What its item was split or merged into succeeds it. */
async function close(
  tx: TransactionContext,
  edition: Row<PlanVersion>,
  effect: HierarchyEffect,
  reason: string | null,
) {
  const { item, initiative } = effect;
  if (!initiative) return;
  const why = item.statusReason ?? reason ?? '';
  const toYear = Math.min(lastYear(edition, initiative.fromYear), initiative.toYear ?? Number.POSITIVE_INFINITY);
  const status = endOf(item.status, initiative.status) as InitiativeStatus;
  const changes = { status, toYear, updatedAt: tx.clock.now() };
  await changeRecord(tx, Initiative, initiative, changes, { act: ACT, version: initiative.version, reason: why });
  await succeed(tx, item, initiative.key, { day: `${toYear + 1}-01-01`, reason: why });
}

/** Initiatives of the items that the ended one became. Shares are left open: nobody has weighed them. */
async function succeed(
  tx: TransactionContext,
  item: Row<PlanItem>,
  fromKey: number,
  { day, reason }: { day: string; reason: string },
): Promise<void> {
  const rows = await tx.db.rows<{ kind: 'SPLIT' | 'MERGE'; initiative: number }>(
    sql`select d.kind as ${raw('"kind"')}, t.initiative_id as ${raw('"initiative"')} from plan_sync_descent d
      join plan_sync_item t on t.lineage_key = d.to_key and t.version_id = d.version_id
      where d.version_id = ${item.versionKey} and d.from_key = ${item.lineageKey} and t.initiative_id is not null`,
  );
  const common = { recordType: 'Initiative', fromKey, share: null, day, reason, at: tx.clock.now() };
  for (const { kind, initiative } of rows) {
    const toKey = Number(initiative);
    if (toKey !== fromKey) await insert(tx, Succession, { ...common, kind, toKey });
  }
}
