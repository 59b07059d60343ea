import {
  byKeys,
  conflict,
  decideEach,
  fields,
  insert,
  keyList,
  listedRecords,
  optionalText,
  type Row,
  referred,
  refuse,
  refuseAll,
  requiredText,
  select,
  sql,
  type TransactionContext,
  tell,
  updateVersion,
  type Values,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { PanelItem } from '../../entities/panel/panel-item.js';
import type { PanelRound } from '../../entities/panel/panel-round.js';
import { PanelSheet } from '../../entities/panel/panel-sheet.js';
import type { PanelRecusal, PanelSheetRow, PanelSheetsInput } from '../../inputs/panel/panel-inputs.js';
import { checkMarks } from '../../rules/panel/sheet.js';
import { resultActor } from '../result-life.js';
import { openRound, openRoundByKey, ownMember } from './panel-right.js';

export const ASSESS = 'bsc.panel.assess';
const ROWS = ['input', 'rows'];
const LONGEST = 1000;

interface Own {
  readonly round: Row<PanelRound>;
  readonly memberKey: number;
}

/** Fills in or hands in the actor's own sheets, all rows or none; their keys. */
export async function savePanelSheets(tx: TransactionContext, input: PanelSheetsInput): Promise<number[]> {
  const round = await openRound(tx, input.round, ['input', 'round']);
  const member = await ownMember(tx, round.key);
  const own = { round, memberKey: member.key };
  const asked = input.rows.map(({ item }) => ({ id: item }));
  const items = await listedRecords(tx, PanelItem, asked, ROWS, fields('roundKey', 'kpiKey'));
  const departments = await departmentsOf(tx, items);
  const before = await sheetsOf(tx, own, items);
  const changes = decideEach(items, ROWS, (item, index) => {
    requireJudges(tx, own, item, departments[index]);
    if (before.get(item.key)?.state === 'RECUSED') throw refuse('bsc.panel.recused', ['item']);
    return changesOf(tx, round, input.rows[index] as PanelSheetRow, input.submit);
  });
  const keys: number[] = [];
  for (const [index, item] of items.entries()) {
    const version = input.rows[index]?.version ?? 0;
    keys.push(await write(tx, own, item, before.get(item.key), version, changes[index] as Values<PanelSheet>));
  }
  return keys;
}

/** Recuses the actor from a KPI; the conflict that they declare is kept, whatever they had given is not. */
export async function recuseFromItem(tx: TransactionContext, input: PanelRecusal): Promise<number> {
  const path = ['input', 'item'];
  const item = await referred(tx, PanelItem, input.item, path, fields('roundKey', 'kpiKey'));
  const round = await openRoundByKey(tx, item.roundKey, path);
  const member = await ownMember(tx, round.key);
  const own = { round, memberKey: member.key };
  const before = (await sheetsOf(tx, own, [item])).get(item.key);
  const comment = requiredText(input.reason, LONGEST, ['input', 'reason']);
  const changes = { state: 'RECUSED' as const, marks: [], comment, submittedOn: null };
  return write(tx, own, item, before, input.version ?? 0, changes, comment);
}

/** Recusal is of the member; the own department's KPIs never come to that. */
function requireJudges(tx: TransactionContext, { round }: Own, item: PanelItem, department: number | undefined): void {
  if (item.roundKey !== round.key) throw refuse('record.unknown', ['item']);
  if (department !== undefined && resultActor(tx).departments.includes(department))
    throw refuse('bsc.panel.own-department', ['item']);
}

const departmentsOf = async (tx: TransactionContext, items: readonly PanelItem[]) =>
  (
    await byKeys(
      tx,
      Kpi,
      items.map(({ kpiKey }) => kpiKey),
      fields('departmentKey'),
    )
  ).map((kpi) => kpi?.departmentKey);

async function sheetsOf(tx: TransactionContext, { memberKey }: Own, items: readonly Row<PanelItem>[]) {
  const rows = await select(tx, PanelSheet, fields('itemKey', 'state', 'version'), {
    where: sql`t.member_id = ${memberKey} and t.item_id in ${keyList(items.map(({ key }) => key))}`,
  });
  return new Map(rows.map((row) => [row.itemKey, row]));
}

function changesOf(
  tx: TransactionContext,
  { criteria, grades }: PanelRound,
  { marks, comment }: PanelSheetRow,
  submit: boolean,
): Values<PanelSheet> {
  const given = marks.map(({ criterion, grade }) => ({ criterion, grade }));
  refuseAll(checkMarks(given, criteria, grades, submit));
  return {
    marks: given,
    comment: optionalText(comment, LONGEST, ['comment']),
    ...(submit
      ? { state: 'SUBMITTED' as const, submittedOn: tx.today }
      : { state: 'DRAFT' as const, submittedOn: null }),
  };
}

/** The audit says that a sheet was written, not what it gives: that is nobody's to read before the round is closed. */
async function write(
  tx: TransactionContext,
  { memberKey }: Own,
  item: Row<PanelItem>,
  before: Row<PanelSheet> | undefined,
  version: number,
  changes: Values<PanelSheet>,
  reason?: string,
): Promise<number> {
  if (!before && version !== 0) throw conflict(0);
  const key = before?.key ?? (await insert(tx, PanelSheet, { memberKey, itemKey: item.key, ...changes, version: 1 }));
  if (before) await updateVersion(tx, PanelSheet, key, version, changes);
  tell(tx, {
    act: ASSESS,
    type: 'PanelSheet',
    key,
    before: before ? { state: before.state } : {},
    after: { state: changes.state },
    ...(reason && { reason }),
  });
  return key;
}
