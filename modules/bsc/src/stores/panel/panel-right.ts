import {
  byKeys,
  Committee,
  fields,
  forbidden,
  keyList,
  type RequestContext,
  type Row,
  referred,
  refuse,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { requireModuleOn } from '../write-right.js';

type Path = readonly (string | number)[];

const ROUND = fields(
  ...['kind', 'period', 'year', 'committeeKey', 'state', 'quorum', 'criteria', 'grades', 'difficulties', 'version'],
);

/** Which of some people hold a seat of a committee on the business date. */
export async function seatedOf(
  ctx: RequestContext,
  committeeKey: number,
  people: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await ctx.db.rows<{ person: number }>(
    sql`select distinct m.person_id as person from core_committee_seat s join core_committee_term m on m.seat_id = s.id
      where s.committee_id = ${committeeKey} and m.person_id in ${keyList(people)}
      and m.from_date <= ${ctx.today} and (m.to_date is null or m.to_date >= ${ctx.today})`,
  );
  return new Set(rows.map(({ person }) => Number(person)));
}

/** The department of a committee must have the module. */
export async function requireCommitteeOn(tx: TransactionContext, committeeKey: number, path: Path): Promise<void> {
  const [committee] = await byKeys(tx, Committee, [committeeKey], fields('departmentKey'));
  await requireModuleOn(tx, committee ? [committee.departmentKey] : [], path);
}

/** The round that an input names, which must be open. */
export const openRound = async (tx: TransactionContext, id: string, path: Path): Promise<Row<PanelRound>> =>
  openRoundByKey(tx, (await referred(tx, PanelRound, id, path)).key, path);

export async function openRoundByKey(tx: TransactionContext, key: number, path: Path): Promise<Row<PanelRound>> {
  const [round] = await byKeys(tx, PanelRound, [key], ROUND);
  if (!round) throw refuse('record.unknown', path);
  await requireCommitteeOn(tx, round.committeeKey, path);
  if (round.state !== 'OPEN') throw refuse('bsc.panel.closed', path);
  return round;
}

/** The actor's own seat on the panel; nobody else fills in sheets, and who has left no longer does. */
export async function ownMember(tx: TransactionContext, roundKey: number): Promise<Row<PanelMember>> {
  const where = sql`t.round_id = ${roundKey} and t.person_id = ${tx.actor.personKey ?? 0}`;
  const [member] = await select(tx, PanelMember, fields('personKey', 'leftOn'), { where });
  if (!member || member.leftOn !== null) throw forbidden();
  return member;
}
