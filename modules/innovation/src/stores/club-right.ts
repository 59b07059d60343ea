import { forbidden, type TransactionContext } from '@yeondong/schema';
import { checkClubAct, checkClubJudge } from '../rules/study-club.js';
import { clubToActOn, membersOf } from './club-store.js';
import { isOffice, requireModuleOn, requireWritable } from './write-right.js';

/** A club that the office decides on; whoever is a member does not. */
export async function clubToDecide(tx: TransactionContext, id: string, act: 'DECIDE' | 'EVALUATE' | 'AWARD') {
  const club = await clubToActOn(tx, id);
  await requireWritable(tx, club.departmentKey, ['input', 'id']);
  checkClubAct(club.status, act);
  const [members = []] = await membersOf(tx, [club.key]);
  checkClubJudge(members, tx.actor.personKey);
  return club;
}

/** A club that its members, its leader's department or the office change. */
export async function clubToChange(tx: TransactionContext, id: string, act: 'JOIN' | 'LEAVE' | 'MEET') {
  const club = await clubToActOn(tx, id);
  const [members = []] = await membersOf(tx, [club.key]);
  const own = tx.actor.personKey !== null && members.includes(tx.actor.personKey);
  if (!own && !isOffice(tx)) throw forbidden();
  await requireModuleOn(tx, [club.departmentKey], ['input', 'id']);
  checkClubAct(club.status, act);
  return { club, members };
}
