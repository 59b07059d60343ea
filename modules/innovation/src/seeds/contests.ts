import {
  Activity,
  Contest,
  ContestEntry,
  ContestJudge,
  Department,
  JudgeScore,
  type Loaded,
  numberOrNull,
  Person,
  placesOf,
  removeUnused,
  type SeedLoad,
  type Sheet,
  sql,
  TIE_STEPS,
  type TransactionContext,
  totalOf,
} from '@yeondong/schema';
import { dataRows } from './data-files.js';

/** The department that runs them, as the plan's program does. */
const OFFICE = 'POLICY_PLANNING';
const QUORUM = 3;

const CRITERIA = [
  { code: 'CREATIVITY', titleKo: '창의성', titleEn: 'Creativity', most: 30 },
  { code: 'EFFECT', titleKo: '효과성', titleEn: 'Effect', most: 40 },
  { code: 'SPREAD', titleKo: '확산 가능성', titleEn: 'Fit to spread', most: 30 },
];
const prize = (grade: string, titleKo: string, titleEn: string, amount: number, from: string) => ({
  ...{ grade, titleKo, titleEn, quantity: 1, amount, from },
});
const PRIZES = [
  prize('GOLD', '최우수', 'First prize', 1_000_000, '90'),
  prize('SILVER', '우수', 'Second prize', 500_000, '80'),
  prize('BRONZE', '장려', 'Third prize', 300_000, '70'),
];
/** By account where there is one; experts from outside have none. */
const JUDGES = [
  { login: 'evaluator', name: '정책평가 연구회 회원', seat: '위원장' },
  { login: 'advisor', name: '자문위원', seat: '위원' },
  ...[3, 4, 5, 6, 7].map((number) => ({ login: '', name: `심사위원 ${number}`, seat: '외부 전문가' })),
];
const JUDGING = { criteria: CRITERIA, quorum: QUORUM, normalised: false, staffVoteWeight: 0, tieChain: TIE_STEPS };

type ContestColumn =
  | ('code' | 'title_ko' | 'title_en' | 'topic' | 'stage' | 'opens_on' | 'closes_on')
  | ('prize_budget' | 'activity');
type EntryColumn = 'contest' | 'receipt' | 'title' | 'text' | 'department' | 'received_on' | 'scores';
type EntryRow = Readonly<Record<EntryColumn, string>>;

/** The contest of the plan as it is announced, and the one of the year before with its judges, points and result. */
export async function loadContests(load: SeedLoad): Promise<void> {
  const rows = dataRows<ContestColumn>('contests');
  const offices = await load.keysBy(Department, 'code', [OFFICE]);
  const activities = await load.keysBy(
    Activity,
    'code',
    rows.map(({ activity }) => activity),
  );
  const contests = await load.writeMissing(
    Contest,
    'code',
    rows,
    (row) => ({
      ...{
        code: row.code,
        titleKo: row.title_ko,
        titleEn: row.title_en,
        topic: row.topic,
        kind: 'BEST_PRACTICE' as const,
      },
      ...{ stage: row.stage as Contest['stage'], opensOn: row.opens_on, closesOn: row.closes_on, ...JUDGING },
      visibility: row.stage === 'AWARDED' ? ('PUBLIC' as const) : ('APPROVED' as const),
      ...{ prizeBudget: numberOrNull(row.prize_budget), prizes: PRIZES, withheld: [], blind: true, halfPoints: false },
      ...{ activityKey: activities.get(row.activity) ?? null, module: 'innovation', ownerPersonKey: null },
      ownerDepartmentKey: offices.get(OFFICE) ?? null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  for (const [code, contest] of contests) if (contest.isNew) await loadEntries(load, code, contest);
}

async function loadEntries(load: SeedLoad, code: string, { key: contestKey }: Loaded): Promise<void> {
  const rows = dataRows<EntryColumn>('contest-entries').filter(({ contest }) => contest === code);
  if (rows.length === 0) return;
  const departments = await load.keysBy(
    Department,
    'code',
    rows.map(({ department }) => department),
  );
  const judges = await loadJudges(load, contestKey);
  const places = placesOf(
    JUDGING,
    rows.map((row, key) => ({ key, receivedOn: row.received_on, votePlace: null, votes: 0 })),
    rows.flatMap((row, at) => sheetsIn(row, at)),
  );
  for (const [at, row] of rows.entries()) {
    const { key: _, rank, ...figures } = places.find(({ key }) => key === at) as (typeof places)[number];
    const given = PRIZES[(rank ?? PRIZES.length + 1) - 1];
    const entry = await load.write(ContestEntry, {
      ...{ contestKey, receiptNo: Number(row.receipt), title: row.title, text: row.text, personKey: null },
      ...{ departmentKey: departments.get(row.department) ?? null, submittedOn: row.received_on },
      ...{ receivedOn: row.received_on, screenedOut: false, ...figures, finalRank: rank, prize: given?.grade ?? null },
      ...{ sample: true, version: 1 },
    });
    for (const { judgeKey, entryKey: _entry, ...sheet } of sheetsIn(row, at)) {
      const scoredOn = sheet.total === null ? null : row.received_on;
      await load.write(JudgeScore, {
        ...sheet,
        judgeKey: judges[judgeKey] as number,
        entryKey: entry,
        scoredOn,
        version: 1,
      });
    }
  }
}

/** `27/38/27|…`: the points of each judge in the order of the criteria; empty where the judge is of the department. */
const sheetsIn = ({ scores }: EntryRow, entryKey: number): Sheet[] =>
  scores.split('|').map((given, judgeKey) => {
    if (given === '') return { judgeKey, entryKey, state: 'RECUSED', points: [], total: null };
    const points = given.split('/').map((value, at) => ({ criterion: CRITERIA[at]?.code ?? '', points: value }));
    return { judgeKey, entryKey, state: 'SUBMITTED', points, total: totalOf(points) };
  });

async function loadJudges(load: SeedLoad, contestKey: number): Promise<number[]> {
  const people = await load.keysBy(
    Person,
    'login',
    JUDGES.map(({ login }) => login),
  );
  const keys: number[] = [];
  for (const { login, name, seat } of JUDGES) {
    const personKey = people.get(login) ?? null;
    keys.push(await load.write(ContestJudge, { contestKey, personKey, name, seat, sample: true }));
  }
  return keys;
}

/** Contests of the sample that nobody has entered since, with their judges and points. */
export async function removeSampleContests(tx: TransactionContext): Promise<number> {
  const ours = sql`t.sample = 1 and t.module = 'innovation' and not exists (
    select 1 from core_contest_entry o where o.contest_id = t.id and o.sample = 0) and not exists (
    select 1 from core_contest_vote v where v.contest_id = t.id)`;
  const gone = sql`select g.id from (select t.id as id from core_contest t where ${ours}) g`;
  await tx.db.execute(
    sql`delete from core_judge_score where judge_id in (select j.id from core_contest_judge j where j.contest_id in (${gone}))`,
  );
  return (await removeUnused(tx, Contest, ours, [ContestEntry, ContestJudge])).length;
}
