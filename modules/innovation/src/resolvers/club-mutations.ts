import {
  byKeys,
  changeRecord,
  codeText,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  Person,
  planYear,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  remove,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  TITLE_LENGTH,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { StudyClub, StudyClubMeeting, StudyClubMember } from '../entities/study-club.js';
import {
  StudyClubAward,
  StudyClubClosing,
  StudyClubDecision,
  StudyClubEvaluation,
  StudyClubInput,
  StudyClubMeetingInput,
  StudyClubMemberInput,
} from '../inputs/club-inputs.js';
import {
  checkAward,
  checkClubAct,
  checkLeaving,
  checkMeeting,
  checkMembers,
  checkScore,
  MOST_CLUBS,
} from '../rules/study-club.js';
import { clubToChange, clubToDecide } from '../stores/club-right.js';
import { clubCounts, clubToActOn, scoredClubs } from '../stores/club-store.js';
import { staffOn } from '../stores/staff-on.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.club.write';
const DECIDE = 'innovation.club.decide';
const [TEXT_LENGTH, REASON_LENGTH] = [2000, 1000];

@FieldsOf(() => StudyClub)
export class StudyClubMutations {
  @WriteField(() => StudyClub, {
    permission: WRITE,
    input: StudyClubInput,
    description: '연구모임을 신청함(5명 이상). / Proposes a study club of five people at least.',
  })
  proposeStudyClub(input: StudyClubInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, (tx) =>
      once(tx, 'innovation.club.propose', input.idempotencyKey, () => propose(tx, input)),
    );
  }

  @WriteField(() => StudyClub, {
    permission: DECIDE,
    input: StudyClubDecision,
    description:
      '신청한 모임을 활동하게 하거나 반려함(회원은 안 됨). / Lets a club begin or returns it; never by a member.',
  })
  decideStudyClub(input: StudyClubDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const club = await clubToDecide(tx, input.id, 'DECIDE');
      const { confirms, support } = input;
      if (support && support < 0) throw refuse('number.negative', ['input', 'support']);
      const reason = confirms ? null : requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = confirms
        ? { status: 'ACTIVE' as const, startedOn: tx.today, support: support ?? null, reason }
        : { status: 'RETURNED' as const, reason };
      return changeRecord(tx, StudyClub, club, changes, { act: DECIDE, version: input.version, reason });
    });
  }

  @WriteField(() => StudyClub, {
    permission: WRITE,
    input: StudyClubMemberInput,
    description: '회원을 넣음(한 사람은 두 모임까지). / Adds a member; a person is in two clubs at most.',
  })
  joinStudyClub(input: StudyClubMemberInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const { club, members } = await clubToChange(tx, input.id, 'JOIN');
      const path = ['input', 'person'];
      const { key: person } = await staffOn(tx, input.person, tx.today, path);
      if (members.includes(person)) throw refuse('innovation.club.member-twice', path);
      const clubs = await clubCounts(tx, [person], club.year);
      if (clubs(person) >= MOST_CLUBS) throw refuse('innovation.club.too-many', path, { max: MOST_CLUBS });
      await insert(tx, StudyClubMember, { clubKey: club.key, personKey: person, joinedOn: tx.today });
      return membersChanged(tx, { club, version: input.version, before: members, after: [...members, person] });
    });
  }

  @WriteField(() => StudyClub, {
    permission: WRITE,
    input: StudyClubMemberInput,
    description:
      '회원이 빠짐(대표와 마지막 다섯은 안 됨). / A member leaves; not the leader, nor one of the last five.',
  })
  leaveStudyClub(input: StudyClubMemberInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const { club, members } = await clubToChange(tx, input.id, 'LEAVE');
      const { key: person } = await referred(tx, Person, input.person, ['input', 'person']);
      checkLeaving(members, club.leaderKey, person);
      await remove(tx, StudyClubMember, sql`club_id = ${club.key} and person_id = ${person}`);
      const after = members.filter((member) => member !== person);
      return membersChanged(tx, { club, version: input.version, before: members, after });
    });
  }

  @WriteField(() => StudyClub, {
    permission: WRITE,
    input: StudyClubMeetingInput,
    description: '모임을 보고함(회원이나 혁신 담당). / Reports a meeting; by a member or the office.',
  })
  reportClubMeeting(input: StudyClubMeetingInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, (tx) =>
      once(tx, 'innovation.club.meeting', input.idempotencyKey, () => reportMeeting(tx, input)),
    );
  }

  @WriteField(() => StudyClub, {
    permission: DECIDE,
    input: StudyClubEvaluation,
    description: '위원회의 평가를 적음(회원은 안 됨). / Records the committee’s evaluation; never by a member.',
  })
  evaluateStudyClub(input: StudyClubEvaluation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const club = await clubToDecide(tx, input.id, 'EVALUATE');
      checkScore(input.score);
      const opinion = requiredText(input.opinion, REASON_LENGTH, ['input', 'opinion']);
      const changes = { score: input.score, opinion };
      return changeRecord(tx, StudyClub, club, changes, { act: DECIDE, version: input.version });
    });
  }

  @WriteField(() => StudyClub, {
    permission: DECIDE,
    input: StudyClubAward,
    description: '우수동아리에 인센티브를 줌(점수 순). / Gives a club its incentive, in the order of scores.',
  })
  awardStudyClub(input: StudyClubAward, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const club = await clubToDecide(tx, input.id, 'AWARD');
      const all = await scoredClubs(tx, club.year);
      const { key, score, awardedOn } = club;
      checkAward(
        { key, score, awarded: awardedOn !== null },
        all.filter((other) => other.key !== key),
      );
      const award = requiredText(input.award, TITLE_LENGTH, ['input', 'award']);
      const changes = { award, awardedOn: tx.today };
      return changeRecord(tx, StudyClub, club, changes, { act: DECIDE, version: input.version });
    });
  }

  @WriteField(() => StudyClub, {
    permission: DECIDE,
    input: StudyClubClosing,
    description: '모임을 마침. / Closes a club.',
  })
  closeStudyClub(input: StudyClubClosing, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StudyClub, selection, async (tx) => {
      const club = await clubToActOn(tx, input.id);
      await requireWritable(tx, club.departmentKey, ['input', 'id']);
      checkClubAct(club.status, 'CLOSE');
      const changes = { status: 'CLOSED' as const, closedOn: tx.today };
      return changeRecord(tx, StudyClub, club, changes, { act: DECIDE, version: input.version });
    });
  }
}

async function self(tx: TransactionContext) {
  const [person] = await byKeys(tx, Person, [tx.actor.personKey], fields('departmentKey'));
  if (!person) throw forbidden();
  return person;
}

async function propose(tx: TransactionContext, input: StudyClubInput): Promise<number> {
  const year = planYear(tx);
  const path = ['input', 'leader'];
  const leader = input.leader ? await staffOn(tx, input.leader, tx.today, path) : await self(tx);
  const { key: leaderKey, departmentKey } = leader;
  if (departmentKey === null) throw forbidden();
  await requireWritable(tx, departmentKey, path);
  const members: number[] = [];
  for (const [at, id] of input.members.entries())
    members.push((await staffOn(tx, id, tx.today, ['input', 'members', at])).key);
  refuseAll(checkMembers(members, leaderKey, await clubCounts(tx, members, year), ['input', 'members']));
  const clubKey = await createRecord(tx, StudyClub, WRITE, {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    plan: requiredText(input.plan, TEXT_LENGTH, ['input', 'plan']),
    ...{ year, leaderKey, departmentKey, status: 'PROPOSED', support: null, startedOn: null, closedOn: null },
    ...{ reason: null, score: null, opinion: null, award: null, awardedOn: null, proposedByKey: tx.actor.personKey },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  });
  for (const personKey of members) await insert(tx, StudyClubMember, { clubKey, personKey, joinedOn: tx.today });
  return clubKey;
}

interface MembersChange {
  readonly club: Row<StudyClub>;
  readonly version: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

async function membersChanged(tx: TransactionContext, { club, version, before, after }: MembersChange) {
  await changeRecord(tx, StudyClub, club, {}, { act: WRITE, version });
  const told = { before: { members: before }, after: { members: after } };
  tx.audit({ act: WRITE, type: 'StudyClub', key: club.key, ...told });
  return club.key;
}

async function reportMeeting(tx: TransactionContext, input: StudyClubMeetingInput): Promise<number> {
  const { club, members } = await clubToChange(tx, input.id, 'MEET');
  const { heldOn, present } = input;
  const spent = input.spent ?? 0;
  const path = ['input', 'heldOn'];
  if (heldOn > tx.today) throw refuse('innovation.activity.to-come', path);
  if (club.startedOn !== null && heldOn < club.startedOn) throw refuse('innovation.club.before-start', path);
  refuseAll(checkMeeting({ present, spent }, members.length));
  const where = sql`t.club_id = ${club.key} and t.held_on = ${heldOn}`;
  const [known] = await select(tx, StudyClubMeeting, fields(), { where, limit: 1 });
  if (known) throw refuse('innovation.club.meeting-twice', path);
  await createRecord(tx, StudyClubMeeting, WRITE, {
    ...{ clubKey: club.key, heldOn, present, spent, reportedByKey: tx.actor.personKey },
    topic: requiredText(input.topic, TITLE_LENGTH, ['input', 'topic']),
    report: requiredText(input.report, TEXT_LENGTH, ['input', 'report']),
  });
  return club.key;
}
