import { insertMany, keyOf, orNull, Person, type SeedLoad, words } from '@yeondong/schema';
import { ActivityParticipant, InnovationActivity, MileageRule } from '../entities/mileage.js';
import { postPoints, reversePoints } from '../stores/mileage-ledger.js';
import { dataRows } from './data-files.js';
import { homesOf } from './homes.js';

type RuleColumn = 'code' | 'title_ko' | 'title_en' | 'points' | 'unit' | 'cap_per_year' | 'cap_per_event' | 'from_date';
type ActivityColumn =
  | 'title_ko'
  | 'title_en'
  | 'rule'
  | 'occurred_on'
  | 'registered_on'
  | 'units'
  | 'evidence'
  | 'status'
  | 'leader'
  | 'participants'
  | 'submitted_by'
  | 'confirmed_by'
  | 'approved_by'
  | 'posted_on'
  | 'reversed_on'
  | 'reason';
type ActivityRow = Readonly<Record<ActivityColumn, string>>;
type Loaded = Awaited<ReturnType<SeedLoad['writeMissing']>>;

const VALID_YEARS = 2;

/** Login and share of each who took part, as `staff:50`. */
const sharesOf = ({ participants }: ActivityRow): [login: string, share: string][] =>
  words(participants).map((word) => word.split(':') as [string, string]);

interface Staff {
  readonly key: number;
  readonly department: number;
}

async function staffByLogin(load: SeedLoad, rows: readonly ActivityRow[]): Promise<Map<string, Staff>> {
  const logins = rows.flatMap((row) => [
    ...[row.leader, row.submitted_by, row.confirmed_by, row.approved_by],
    ...sharesOf(row).map(([login]) => login),
  ]);
  const keys = await load.keysBy(
    Person,
    'login',
    [...new Set(logins)].filter((login) => login !== ''),
  );
  const homes = await homesOf(load);
  return new Map([...keys].map(([login, key]) => [login, { key, department: homes.get(key) ?? 0 }]));
}

function loadRules(load: SeedLoad): Promise<Loaded> {
  return load.writeMissing(
    MileageRule,
    'code',
    dataRows<RuleColumn>('rules'),
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      points: row.points,
      unit: row.unit,
      capPerYear: orNull(row.cap_per_year),
      capPerEvent: orNull(row.cap_per_event),
      validYears: VALID_YEARS,
      fromDate: row.from_date,
      toDate: null,
      sample: true,
    }),
    ({ code }) => code,
  );
}

/** Rules, activities in all their states, and the points of those that were approved, posted as the office would. */
export async function loadMileage(load: SeedLoad): Promise<void> {
  const rules = await loadRules(load);
  const rows = dataRows<ActivityColumn>('activities');
  const staff = await staffByLogin(load, rows);
  const of = (login: string): Staff | null => staff.get(login) ?? null;
  const loaded = await load.writeMissing(
    InnovationActivity,
    'evidence',
    rows,
    (row) => ({
      titleKo: row.title_ko,
      titleEn: row.title_en,
      ruleKey: keyOf(rules, row.rule),
      departmentKey: of(row.leader)?.department ?? 0,
      leaderKey: of(row.leader)?.key ?? 0,
      occurredOn: row.occurred_on,
      registeredOn: row.registered_on,
      units: Number(row.units),
      evidence: row.evidence,
      status: row.status as InnovationActivity['status'],
      lateReason: null,
      reason: orNull(row.reason),
      submittedByKey: of(row.submitted_by)?.key ?? null,
      confirmedByKey: of(row.confirmed_by)?.key ?? null,
      approvedByKey: of(row.approved_by)?.key ?? null,
      sample: true,
      version: 1,
    }),
    ({ evidence }) => evidence,
  );
  for (const row of rows.filter(({ evidence }) => loaded.get(evidence)?.isNew)) {
    const key = keyOf(loaded, row.evidence);
    const parts = sharesOf(row).map(([login, share]) => ({
      ...{ activityKey: key, personKey: of(login)?.key ?? 0, departmentKey: of(login)?.department ?? 0, share },
    }));
    await insertMany(load.tx, ActivityParticipant, parts);
    const activity = {
      ...{ key, ruleKey: keyOf(rules, row.rule), leaderKey: of(row.leader)?.key ?? 0 },
      ...{ occurredOn: row.occurred_on, units: Number(row.units) },
    };
    if (row.posted_on !== '') await postPoints(load.tx, activity, row.posted_on);
    if (row.reversed_on !== '') await reversePoints(load.tx, activity, row.reversed_on);
  }
}
