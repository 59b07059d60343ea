import {
  Activity,
  Committee,
  CommitteeSeat,
  CommitteeTerm,
  keyOf,
  orNull,
  Person,
  PersonKind,
  SeatTitle,
  type SeedLoad,
} from '@yeondong/schema';
import { Expert, ExpertSeat } from '../entities/expert.js';
import { termEnd } from '../rules/expert.js';
import { dataRows } from './data-files.js';
import { known, type Lookup } from './lookup.js';

type ExpertColumn =
  | ('code' | 'name' | 'title_ko' | 'title_en' | 'domain' | 'affiliation' | 'in_city' | 'consent_on' | 'available')
  | 'seat';
type ExpertRow = Readonly<Record<ExpertColumn, string>>;

export const EXPERT_GROUP = 'sample.EXPERT_GROUP';
/** Line 65 of the plan: 시정의 6대 영역별 관내 전문가 그룹 구성운영 : 12명. */
const ACTIVITY = 'planned.PR-03';
const SEATS_OF_A_DOMAIN = 2;
const FORMED_ON = '2006-02-01';
const KEEPER = 'POLICY_PLANNING';

export const expertRows = () => dataRows<ExpertColumn>('experts');

export async function loadExperts(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = expertRows();
  const people = await load.writeMissing(
    Person,
    'name',
    rows,
    ({ name }) => ({
      ...{ login: null, name, kind: PersonKind.EXTERNAL, departmentKey: null },
      ...{ active: true, sample: true, version: 1 },
    }),
    ({ name }) => name,
  );
  await load.writeMissing(
    Expert,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, affiliation: row.affiliation, career: null },
      personKey: keyOf(people, row.name),
      domainKey: known(find.domain(row.domain), row.domain),
      ...{ inCity: row.in_city === '1', available: row.available === '1', consentOn: orNull(row.consent_on) },
      ...{ conflict: null, position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  const seats = await loadGroup(load, find, [...new Set(rows.map(({ domain }) => domain))]);
  for (const row of rows) {
    const seatKey = seats.get(placeOf(row));
    if (seatKey === undefined) continue;
    const term = { fromDate: FORMED_ON, toDate: termEnd(FORMED_ON) };
    await load.write(CommitteeTerm, { seatKey, personKey: keyOf(people, row.name), ...term });
  }
}

const placeOf = ({ domain, seat }: ExpertRow): string => `${domain} ${seat}`;

/** The committee with two seats for each domain; the seats of a group that this load wrote, by place. */
async function loadGroup(load: SeedLoad, find: Lookup, domains: readonly string[]): Promise<Map<string, number>> {
  const seats = new Map<string, number>();
  const activities = await load.keysBy(Activity, 'code', [ACTIVITY]);
  const groups = await load.writeMissing(
    Committee,
    'code',
    [EXPERT_GROUP],
    (code) => ({
      ...{
        code,
        titleKo: '6대 영역별 전문가 그룹',
        titleEn: 'Expert group of the six domains',
        position: 3,
        version: 1,
      },
      departmentKey: known(find.department(KEEPER), KEEPER),
      ...{ programKey: null, activityKey: activities.get(ACTIVITY) ?? null },
      quorum: (domains.length * SEATS_OF_A_DOMAIN) / 2 + 1,
      ...{ formedOn: FORMED_ON, dissolvedOn: null, sample: true },
    }),
    (code) => code,
  );
  if (!groups.get(EXPERT_GROUP)?.isNew) return seats;
  const committeeKey = keyOf(groups, EXPERT_GROUP);
  for (const [at, domain] of domains.entries()) {
    for (let place = 1; place <= SEATS_OF_A_DOMAIN; place += 1) {
      const number = at * SEATS_OF_A_DOMAIN + place;
      const title = number === 1 ? SeatTitle.CHAIR : SeatTitle.MEMBER;
      const seatKey = await load.write(CommitteeSeat, { committeeKey, number, title, field: null });
      await load.write(ExpertSeat, { seatKey, domainKey: known(find.domain(domain), domain) });
      seats.set(`${domain} ${place}`, seatKey);
    }
  }
  return seats;
}
