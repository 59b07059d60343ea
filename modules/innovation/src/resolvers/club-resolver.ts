import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  keysOf,
  type Page,
  Person,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  ToMany,
  ToOne,
  ToPage,
  WonScalar,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { LearningMonthName } from '../entities/enums.js';
import { studyClubs } from '../entities/sharing-collections.js';
import { StudyClub, StudyClubMeeting, StudyClubMember } from '../entities/study-club.js';
import { clubMonths, clubRanks, spentOf } from '../stores/club-store.js';

const permission = 'innovation.club.read';

@FieldsOf(() => StudyClub)
export class StudyClubResolver {
  @ReadPage(studyClubs, { permission, description: '연구모임 목록. / Study clubs.' })
  declare studyClubs: Page<StudyClub>;

  @ReadByCode(() => StudyClub, { permission, description: '코드로 찾은 연구모임. / A study club by its code.' })
  declare studyClub: StudyClub | null;

  @ToOne(() => Person, { key: 'leaderKey', description: '대표. / Leader.' })
  declare leader: Person;

  @ToOne(() => Department, { key: 'departmentKey', description: '대표의 부서. / Department of its leader.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '신청한 사람. / Who proposed it.' })
  declare proposedBy: Person | null;

  @ToMany(() => StudyClubMember, { key: 'clubKey', orderBy: 't.id', description: '회원. / Members.' })
  declare members: StudyClubMember[];

  @ToMany(() => StudyClubMeeting, {
    key: 'clubKey',
    orderBy: 't.held_on, t.id',
    description: '모임과 그 보고. / Meetings and their reports.',
  })
  declare meetings: StudyClubMeeting[];

  @BatchField(() => [LearningMonthName], {
    needs: ['year', 'startedOn', 'closedOn'],
    description: '달마다 모였는지(1월부터 12월). / Whether it met, January to December.',
  })
  months(rows: readonly Row<StudyClub>[], _args: unknown, ctx: RequestContext) {
    return clubMonths(ctx, rows);
  }

  @BatchField(() => WonScalar, { description: '쓴 지원비(원). / Support that was spent, in won.' })
  spent(rows: readonly Row<StudyClub>[], _args: unknown, ctx: RequestContext) {
    return spentOf(ctx, keysOf(rows));
  }

  @BatchField(() => Int, {
    nullable: true,
    needs: ['year'],
    description: '그해의 평가 순위(1이 우수동아리). / Rank by score in its year; the first is the best club.',
  })
  rank(rows: readonly Row<StudyClub>[], _args: unknown, ctx: RequestContext) {
    return clubRanks(ctx, rows);
  }
}

@FieldsOf(() => StudyClubMember)
export class StudyClubMemberResolver {
  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;
}

@FieldsOf(() => StudyClubMeeting)
export class StudyClubMeetingResolver {
  @ToOne(() => Person, { key: 'reportedByKey', nullable: true, description: '보고한 사람. / Who reported it.' })
  declare reportedBy: Person | null;
}

@FieldsOf(() => Department)
export class DepartmentClubs {
  @ToPage(studyClubs, {
    permission,
    column: 'department_id',
    description: '이 부서 사람이 이끄는 연구모임. / Study clubs that somebody of the department leads.',
  })
  declare studyClubs: Page<StudyClub>;
}

export const StudyClubTitle = bilingualField(() => StudyClub, 'title', '이름. / Title.');
