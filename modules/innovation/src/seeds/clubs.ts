import { insertMany, keyOf, numberOrNull, orNull, Person, type SeedLoad, words } from '@yeondong/schema';
import { StudyClub, StudyClubMeeting, StudyClubMember } from '../entities/study-club.js';
import { dataRows } from './data-files.js';
import { homesOf } from './homes.js';

type ClubColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'plan'
  | 'leader'
  | 'members'
  | 'support'
  | 'status'
  | 'started_on'
  | 'score'
  | 'opinion';
type MeetingColumn = 'club' | 'held_on' | 'topic' | 'report' | 'present' | 'spent' | 'reported_by';

const [YEAR, PROPOSED_ON] = [2006, '2006-02-01'];

/** Study clubs of the sample with members and reports. */
export async function loadClubs(load: SeedLoad): Promise<void> {
  const rows = dataRows<ClubColumn>('clubs');
  const people = await load.keysBy(Person, 'login', [...new Set(rows.flatMap(({ members }) => words(members)))]);
  const homes = await homesOf(load);
  const of = (login: string): number => people.get(login) ?? 0;
  const clubs = await load.writeMissing(
    StudyClub,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      year: YEAR,
      leaderKey: of(row.leader),
      departmentKey: homes.get(of(row.leader)) ?? 0,
      plan: row.plan,
      support: numberOrNull(row.support),
      status: row.status as StudyClub['status'],
      startedOn: orNull(row.started_on),
      closedOn: null,
      reason: null,
      score: orNull(row.score),
      opinion: orNull(row.opinion),
      ...{ award: null, awardedOn: null, proposedByKey: of(row.leader) },
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  const fresh = rows.filter(({ code }) => clubs.get(code)?.isNew);
  const members = fresh.flatMap((row) =>
    words(row.members).map((login) => ({
      ...{ clubKey: keyOf(clubs, row.code), personKey: of(login), joinedOn: orNull(row.started_on) ?? PROPOSED_ON },
    })),
  );
  await insertMany(load.tx, StudyClubMember, members);
  await loadMeetings(load, clubs, people);
}

type Clubs = Awaited<ReturnType<SeedLoad['writeMissing']>>;

async function loadMeetings(load: SeedLoad, clubs: Clubs, people: ReadonlyMap<string, number>): Promise<void> {
  const meetings = dataRows<MeetingColumn>('club-meetings').filter(({ club }) => clubs.get(club)?.isNew);
  await insertMany(
    load.tx,
    StudyClubMeeting,
    meetings.map((row) => ({
      ...{ clubKey: keyOf(clubs, row.club), heldOn: row.held_on, topic: row.topic, report: row.report },
      ...{ present: Number(row.present), spent: Number(row.spent), reportedByKey: people.get(row.reported_by) ?? null },
    })),
  );
}
