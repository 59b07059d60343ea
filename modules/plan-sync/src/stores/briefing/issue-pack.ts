import { checksumOf, createRecord, type Row, sql, type TransactionContext } from '@yeondong/schema';
import { IssuedMeetingPack } from '../../entities/meeting/issued-pack.js';
import type { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import type { Briefing, BriefingLang } from '../../rules/briefing/briefing.js';
import { meetingPack } from './meeting-pack.js';

type BothLanguages = Readonly<Record<BriefingLang, Briefing>>;

/** Keeps the pack of a meeting in both languages as it stands today; its key. */
export async function issuePack(
  tx: TransactionContext,
  meeting: Row<ProgressMeeting>,
  recipient: string,
  act: string,
): Promise<number> {
  const both: BothLanguages = { ko: await meetingPack(tx, meeting, 'ko'), en: await meetingPack(tx, meeting, 'en') };
  const content = JSON.stringify(both);
  const [last] = await tx.db.rows<{ number: number | null }>(
    sql`select max(number) as number from plan_sync_pack where meeting_id = ${meeting.key}`,
  );
  return createRecord(tx, IssuedMeetingPack, act, {
    meetingKey: meeting.key,
    number: Number(last?.number ?? 0) + 1,
    recipient,
    asOf: tx.today,
    issuedAt: tx.clock.now(),
    issuedByKey: tx.actor.personKey,
    content,
    sha256: checksumOf(content),
  });
}

/** The briefing that a pack was issued with, in a language. */
export const briefingIn = (content: string, lang: BriefingLang): Briefing =>
  (JSON.parse(content) as BothLanguages)[lang];
