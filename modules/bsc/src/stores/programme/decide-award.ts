import {
  fields,
  Occurrence,
  optionalText,
  type Row,
  referred,
  refuse,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import type { Award } from '../../entities/programme/award.js';
import type { AwardScheme } from '../../entities/programme/awards.js';
import { Scorecard } from '../../entities/scorecard.js';
import { isFinal } from '../../rules/life/states.js';
import { awardBar } from '../../rules/programme/awards.js';
import { rankedCards } from '../ranking/ranking-store.js';
import { candidateOf, contendersIn, proposalsOf } from './award-store.js';

interface Asked {
  readonly scheme: Row<AwardScheme>;
  readonly gradeKey: number;
  readonly departmentKey: number;
  readonly meeting: string | null | undefined;
  readonly reason: string | null | undefined;
}

const LONGEST = 1000;

/** A meeting of a committee with minutes; refused where it is none. */
async function meetingOf(tx: TransactionContext, id: string): Promise<number> {
  const meeting = await referred(tx, Occurrence, id, ['input', 'meeting'], fields('activityKey', 'minutes'));
  const committees = await tx.db.rows(
    sql`select id from core_committee where activity_id = ${meeting.activityKey} limit 1`,
  );
  if (committees.length === 0 || !meeting.minutes) throw refuse('bsc.award.minutes', ['input', 'meeting']);
  return meeting.key;
}

/** What is written of an award: by the total and the tie chain, or, where those leave it open, by the committee's minutes. */
export async function awardValues(tx: TransactionContext, asked: Asked): Promise<Omit<Award, 'key' | 'id'>> {
  const { scheme, gradeKey, departmentKey } = asked;
  const path = ['input', 'department'];
  await requireFinal(tx, scheme.year, departmentKey);
  const cards = await rankedCards(tx, scheme.year);
  const card = cards.find(({ department }) => department === departmentKey);
  if (!card || card.total === null || awardBar(candidateOf(card)) !== null) throw refuse('bsc.award.barred', path);
  const proposals = (await proposalsOf(tx, [scheme], fields()))[0] ?? [];
  const proposal = proposals.find(({ grade }) => grade.key === gradeKey);
  const placed = proposal?.departments.find(({ department }) => department === departmentKey);
  const tied = proposal?.tied.includes(departmentKey) ?? false;
  if (!placed && !tied) throw refuse('bsc.award.not-next', path);
  const meetingKey = asked.meeting == null ? null : await meetingOf(tx, asked.meeting);
  const reason = optionalText(asked.reason, LONGEST, ['input', 'reason']);
  if (tied && (meetingKey === null || reason === null)) throw refuse('bsc.award.tie', ['input', 'meeting']);
  return {
    ...{ schemeKey: scheme.key, gradeKey, departmentKey, total: card.total, cityRank: card.cityRank },
    contenders: contendersIn(scheme, cards, departmentKey),
    tieBreak: tied ? 'COMMITTEE' : (placed?.tieBreak ?? null),
    ...{ reason, meetingKey, decidedOn: tx.today, decidedByKey: tx.actor.personKey },
  };
}

async function requireFinal(tx: TransactionContext, year: number, departmentKey: number): Promise<void> {
  const [card] = await select(tx, Scorecard, fields('status'), {
    where: sql`t.year = ${year} and t.department_id = ${departmentKey}`,
  });
  if (!card || !isFinal(card.status)) throw refuse('bsc.award.not-final', ['input', 'department']);
}
