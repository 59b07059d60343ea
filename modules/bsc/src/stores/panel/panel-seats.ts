import {
  fields,
  type Issue,
  insertMany,
  listedRecords,
  Person,
  refuseAll,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { PanelMember } from '../../entities/panel/panel-member.js';
import type { PanelRound } from '../../entities/panel/panel-round.js';
import { seatedOf } from './panel-right.js';

export const RUN = 'bsc.panel.run';
const MEMBERS = ['input', 'members'];

/** Gives people a seat on the panel of a round. */
export async function seat(tx: TransactionContext, roundKey: number, people: readonly number[]): Promise<void> {
  await insertMany(
    tx,
    PanelMember,
    people.map((personKey) => ({ roundKey, personKey, leftOn: null, version: 1 })),
  );
}

/** Adds people of the committee who do not sit on the panel yet. */
export async function seatFurther(
  tx: TransactionContext,
  round: Pick<PanelRound, 'key' | 'committeeKey'>,
  ids: readonly string[],
): Promise<void> {
  const people = await seatedPeople(tx, round.committeeKey, ids);
  const known = await select(tx, PanelMember, fields('personKey'), { where: sql`t.round_id = ${round.key}` });
  const sitting = new Set(known.map(({ personKey }) => personKey));
  refuseAll(
    people.flatMap((person, at): Issue[] =>
      sitting.has(person) ? [{ path: [...MEMBERS, at], code: 'bsc.panel.member-twice' }] : [],
    ),
  );
  await seat(tx, round.key, people);
  tell(tx, { act: RUN, type: 'PanelRound', key: round.key, after: { members: people } });
}

/** Keys of people, each of whom must hold a seat of the committee. */
export async function seatedPeople(
  tx: TransactionContext,
  committeeKey: number,
  ids: readonly string[],
): Promise<number[]> {
  const people = await listedRecords(
    tx,
    Person,
    ids.map((id) => ({ id })),
    MEMBERS,
    fields(),
  );
  const keys = people.map(({ key }) => key);
  const seated = await seatedOf(tx, committeeKey, keys);
  refuseAll(
    keys.flatMap((key, at): Issue[] =>
      seated.has(key) ? [] : [{ path: [...MEMBERS, at], code: 'bsc.panel.not-seated' }],
    ),
  );
  return keys;
}
