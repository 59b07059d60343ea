import {
  type Activity,
  Committee,
  CommitteeSeat,
  CommitteeTerm,
  keyOf,
  Person,
  type Row,
  SeatTitle,
  type SeedLoad,
} from '@yeondong/schema';
import { EvaluationRound } from '../../entities/programme/evaluation-round.js';
import { roundsToPlan } from '../../stores/programme/round-store.js';
import { SAMPLE_YEAR } from '../sample-year.js';

export const STUDY_GROUP = 'sample.POLICY_EVALUATION_STUDY';
/** Who sits in the study group, from the second seat on: accounts of the sample. */
export const STUDY_MEMBERS = ['evaluator', 'statistician', 'innovation', 'policy'];
const SEATS = 5;
const FORMED_ON = '2006-01-02';
/** Months that the sample has results of. */
const SAMPLE_MONTHS = 5;

/** Lines 101 to 103 of the plan: the study group that leads workshops and evaluates every month. */
export async function loadStudyGroup(load: SeedLoad, workshops: Row<Activity>): Promise<void> {
  const groups = await load.writeMissing(
    Committee,
    'code',
    [STUDY_GROUP],
    (code) => ({
      code,
      titleKo: '정책평가 연구회',
      titleEn: 'Policy evaluation study group',
      position: 2,
      version: 1,
      departmentKey: workshops.departmentKey as number,
      programKey: null,
      activityKey: workshops.key,
      quorum: Math.floor(SEATS / 2) + 1,
      formedOn: FORMED_ON,
      dissolvedOn: null,
      sample: true,
    }),
    (code) => code,
  );
  if (!groups.get(STUDY_GROUP)?.isNew) return;
  const committeeKey = keyOf(groups, STUDY_GROUP);
  const people = await load.keysBy(Person, 'login', STUDY_MEMBERS);
  for (let number = 1; number <= SEATS; number += 1) {
    const title = number === 1 ? SeatTitle.CHAIR : SeatTitle.MEMBER;
    const seatKey = await load.write(CommitteeSeat, { committeeKey, number, title, field: null });
    const personKey = people.get(STUDY_MEMBERS[number - 2] ?? '');
    if (personKey !== undefined)
      await load.write(CommitteeTerm, { seatKey, personKey, fromDate: FORMED_ON, toDate: null });
  }
  await loadRounds(load, committeeKey);
}

async function loadRounds(load: SeedLoad, committeeKey: number): Promise<void> {
  for (const [index, round] of (await roundsToPlan(load.tx, SAMPLE_YEAR)).entries()) {
    const closed = index < SAMPLE_MONTHS;
    await load.write(EvaluationRound, {
      ...round,
      committeeKey,
      state: closed ? 'CLOSED' : 'PLANNED',
      closedOn: closed ? round.dueOn : null,
      findings: closed ? `예시 기록: ${index + 1}월 공정표와 실적을 평가했다.` : null,
      sample: true,
      version: 1,
    });
  }
}
