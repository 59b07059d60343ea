import {
  byKeys,
  changeRecord,
  Department,
  fields,
  insert,
  planYear,
  type Row,
  refuse,
  refuseAll,
  requiredText,
  select,
  sql,
  type TransactionContext,
  tell,
  update,
} from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { KpiVersion } from '../../entities/definition/kpi-version.js';
import { Kpi } from '../../entities/kpi.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { Scorecard, ScorecardItem } from '../../entities/scorecard.js';
import type { ChangeGround } from '../../rules/change-window.js';
import { checkTransfer } from '../../rules/transfer/transfer.js';
import { nextNumber, REASON_LENGTH } from '../definition/versions.js';
import { windowsOf } from '../definition/windows.js';
import { dueMonths, monthIn, monthNumber } from '../months.js';
import { rescore } from '../rescore.js';
import { yearFacts } from '../year-facts.js';

const ACT = 'bsc.kpi.write';

export interface Transfer {
  readonly kpi: Pick<Kpi, 'key' | 'departmentKey' | 'version'>;
  readonly departmentKey: number;
  /** The first month, of the running year, that the department answers for. */
  readonly fromMonth: number;
  readonly ground: ChangeGround;
  readonly reason: string;
  /** Of the KPI as it was read. */
  readonly version: number;
}

/** The KPI on a scorecard of the year that answers for it now. */
interface Held {
  readonly item: Row<ScorecardItem>;
  readonly card: Row<Scorecard>;
}

async function heldIn(tx: TransactionContext, kpiKey: number, year: number): Promise<Held | null> {
  const [item] = await select(tx, ScorecardItem, fields('scorecardKey', 'weight', 'fromMonth'), {
    where: sql`t.kpi_id = ${kpiKey} and t.to_month is null
      and t.scorecard_id in (select c.id from bsc_scorecard c where c.year = ${year})`,
    limit: 1,
  });
  const [card] = item ? await byKeys(tx, Scorecard, [item.scorecardKey], fields('status', 'departmentKey')) : [];
  return item && card ? { item, card } : null;
}

async function takingCard(tx: TransactionContext, departmentKey: number, year: number) {
  const where = sql`t.department_id = ${departmentKey} and t.year = ${year}`;
  const [card] = await select(tx, Scorecard, fields('status', 'departmentKey'), { where, limit: 1 });
  const mine = sql`t.scorecard_id = ${card?.key ?? 0}`;
  const items = await select(tx, ScorecardItem, fields('kpiKey', 'position'), { where: mine });
  return { card: card ?? null, items };
}

/** Moves a KPI to another department from a month on; both scorecards keep it, each for its months. */
export async function transferKpi(tx: TransactionContext, transfer: Transfer): Promise<number> {
  const { kpi, departmentKey, fromMonth, ground, version } = transfer;
  const year = planYear(tx);
  const reason = requiredText(transfer.reason, REASON_LENGTH, ['input', 'reason']);
  if (departmentKey === kpi.departmentKey) throw refuse('bsc.transfer.same-department', ['input', 'department']);
  const held = await heldIn(tx, kpi.key, year);
  const taking = await takingCard(tx, departmentKey, year);
  await requireTransferable(tx, transfer, held, taking);
  await changeRecord(tx, Kpi, kpi as Kpi, { departmentKey }, { act: ACT, version, reason });
  if (held && taking.card) {
    await splitItem(tx, kpi.key, held, { card: taking.card, after: taking.items, fromMonth });
    await keepAsVersion(tx, kpi, departmentKey, { ground, reason });
  }
  await handOver(tx, kpi.key, departmentKey, monthIn(year, fromMonth));
  await rescore(tx, [kpi.key], `${year}-01`);
  return kpi.key;
}

async function requireTransferable(
  tx: TransactionContext,
  { kpi, fromMonth, ground }: Transfer,
  held: Held | null,
  { card, items }: Awaited<ReturnType<typeof takingCard>>,
): Promise<void> {
  const year = planYear(tx);
  const facts = (await yearFacts(tx, [kpi.key], year)).get(kpi.key);
  if (!facts || facts.kpi.fromYear > year || (facts.kpi.toYear ?? year) < year)
    throw refuse('bsc.kpi.not-in-force', ['input', 'id']);
  const issues = checkTransfer({
    ground,
    today: tx.today,
    windows: await windowsOf(tx, year),
    month: fromMonth,
    due: dueMonths(facts.kpi.cycle, monthIn(year, 12)).map(monthNumber),
    results: [...facts.results].map(([month, { status }]) => ({ month: monthNumber(month), status })),
    giving: held?.card.status ?? null,
    receiving: card?.status ?? null,
    heldBefore: items.some(({ kpiKey }) => kpiKey === kpi.key),
  });
  refuseAll(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
}

/** The same weight on both scorecards, each for its months. */
async function splitItem(
  tx: TransactionContext,
  kpiKey: number,
  { item, card: giving }: Held,
  {
    card,
    after,
    fromMonth,
  }: { readonly card: Row<Scorecard>; readonly after: readonly ScorecardItem[]; readonly fromMonth: number },
): Promise<void> {
  const { weight } = item;
  const position = Math.max(0, ...after.map((each) => each.position)) + 1;
  await update(tx, ScorecardItem, item.key, { toMonth: fromMonth - 1 });
  await insert(tx, ScorecardItem, { scorecardKey: card.key, kpiKey, weight, position, fromMonth, toMonth: null });
  for (const [{ key }, months] of [
    [giving, { toMonth: fromMonth - 1 }],
    [card, { fromMonth }],
  ] as const)
    tell(tx, { act: ACT, type: 'Scorecard', key, after: { kpiKey, weight, ...months } });
}

async function keepAsVersion(
  tx: TransactionContext,
  { key, departmentKey: former }: Transfer['kpi'],
  departmentKey: number,
  { ground, reason }: Pick<Transfer, 'ground' | 'reason'>,
): Promise<void> {
  const [before, after] = await byKeys(tx, Department, [former, departmentKey], fields('nameKo'));
  await insert(tx, KpiVersion, {
    kpiKey: key,
    number: await nextNumber(tx, key),
    fromOn: tx.today,
    ground,
    reason,
    changes: [{ field: 'department', before: before?.nameKo ?? null, after: after?.nameKo ?? null }],
    changedByKey: tx.actor.personKey,
  });
}

/** Drafts of later months and open alerts go along; what is closed stays with whom it was. */
async function handOver(tx: TransactionContext, kpiKey: number, departmentKey: number, from: string): Promise<void> {
  const drafts = await select(tx, KpiResult, fields(), {
    where: sql`t.kpi_id = ${kpiKey} and t.period >= ${from}`,
  });
  for (const { key } of drafts) await update(tx, KpiResult, key, { ownerDepartmentKey: departmentKey });
  const alerts = await select(tx, Alert, fields(), { where: sql`t.kpi_id = ${kpiKey} and t.open_mark is not null` });
  for (const { key } of alerts) await update(tx, Alert, key, { departmentKey });
}
