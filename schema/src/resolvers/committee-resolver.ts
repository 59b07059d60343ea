import { Int } from 'type-graphql';
import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { Committee, CommitteeSeat, CommitteeTerm } from '../entities/committee.js';
import { Department } from '../entities/department.js';
import { Person } from '../entities/person.js';
import { Program } from '../entities/program.js';
import { committees } from '../entities/service-collections.js';
import { raw } from '../kernel/sql.js';
import { DateScalar } from '../scalars/date.js';
import { currentTerms, quorateMeetingsOf, vacanciesOf } from '../stores/committee-store.js';
import { byKeys, byParents, keysOf } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne } from './declared-fields.js';

@FieldsOf(() => Committee)
export class CommitteeResolver {
  @ReadPage(committees, { permission: 'core.plan.read', description: '위원회 목록. / Committees.' })
  declare committees: Page<Committee>;

  @ReadByCode(() => Committee, {
    permission: 'core.plan.read',
    description: '코드로 찾은 위원회. / A committee by its code.',
  })
  declare committee: Committee | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Program, { key: 'programKey', nullable: true, description: '사업. / Its program.' })
  declare program: Program | null;

  @ToOne(() => Activity, {
    key: 'activityKey',
    nullable: true,
    description: '회의를 기록하는 활동. / Activity whose occurrences are its meetings.',
  })
  declare activity: Activity | null;

  @ToMany(() => CommitteeSeat, {
    key: 'committeeKey',
    orderBy: 't.number',
    description: '자리(번호순). / Its seats by number.',
  })
  declare seats: CommitteeSeat[];

  @BatchField(() => Int, { description: '기준일에 비어 있는 자리 수. / Seats that nobody holds on the business date.' })
  vacancies(rows: readonly Committee[], _args: unknown, ctx: RequestContext) {
    return vacanciesOf(ctx, keysOf(rows));
  }

  @BatchField(() => [Occurrence], { needs: ['activityKey'], description: '회의(날짜순). / Its meetings by day.' })
  async meetings(rows: readonly Committee[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const activities = [...new Set(rows.flatMap((row) => (row.activityKey === null ? [] : [row.activityKey])))];
    if (activities.length === 0) return rows.map(() => []);
    const held = await byParents(ctx, Occurrence, 'activityKey', activities, selection, raw('t.held_on, t.id'));
    return rows.map((row) => (row.activityKey === null ? [] : (held[activities.indexOf(row.activityKey)] ?? [])));
  }

  @BatchField(() => Int, {
    description: '정족수를 채운 회의 수(기준일까지). / Meetings that had a quorum, by the business date.',
  })
  quorateMeetings(rows: readonly Committee[], _args: unknown, ctx: RequestContext) {
    return quorateMeetingsOf(ctx, keysOf(rows));
  }
}

@FieldsOf(() => CommitteeSeat)
export class CommitteeSeatResolver {
  @ToOne(() => Committee, { key: 'committeeKey', description: '위원회. / Its committee.' })
  declare committee: Committee;

  @BatchField(() => Person, {
    nullable: true,
    description: '기준일의 위원(비어 있으면 없음). / Who holds it on the business date; nobody while it is vacant.',
  })
  async person(rows: readonly CommitteeSeat[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const terms = await currentTerms(ctx, keysOf(rows), fields('personKey'));
    return byKeys(
      ctx,
      Person,
      terms.map((term) => term?.personKey),
      selection,
    );
  }

  @BatchField(() => DateScalar, { nullable: true, description: '지금 임기의 첫날. / First day of the present term.' })
  async fromDate(rows: readonly CommitteeSeat[], _args: unknown, ctx: RequestContext) {
    return (await currentTerms(ctx, keysOf(rows), fields('fromDate'))).map((term) => term?.fromDate ?? null);
  }

  @BatchField(() => DateScalar, { nullable: true, description: '지금 임기의 끝 날. / Last day of the present term.' })
  async toDate(rows: readonly CommitteeSeat[], _args: unknown, ctx: RequestContext) {
    return (await currentTerms(ctx, keysOf(rows), fields('toDate'))).map((term) => term?.toDate ?? null);
  }

  @ToMany(() => CommitteeTerm, {
    key: 'seatKey',
    orderBy: 't.from_date',
    description: '이 자리의 모든 임기. / All terms of the seat.',
  })
  declare terms: CommitteeTerm[];
}

@FieldsOf(() => CommitteeTerm)
export class CommitteeTermResolver {
  @ToOne(() => Person, { key: 'personKey', description: '위원. / Who holds the seat.' })
  declare person: Person;
}

@FieldsOf(() => Program)
export class ProgramCommittees {
  @ToMany(() => Committee, {
    key: 'programKey',
    orderBy: 't.position, t.code',
    description: '이 사업의 위원회. / Committees of the program.',
  })
  declare committees: Committee[];
}

export const CommitteeTitle = bilingualField(() => Committee, 'title', '이름. / Title.');
