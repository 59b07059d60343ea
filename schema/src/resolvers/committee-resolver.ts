import { Int } from 'type-graphql';
import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { Committee, CommitteeSeat, CommitteeTerm, OccurrenceAttendance } from '../entities/committee.js';
import { Department } from '../entities/department.js';
import { Person } from '../entities/person.js';
import { Program } from '../entities/program.js';
import { committees } from '../entities/service-collections.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { DateScalar } from '../scalars/date.js';
import { byCode } from '../stores/code-store.js';
import { currentTerms, quorateMeetingsOf, vacanciesOf } from '../stores/committee-store.js';
import { page } from '../stores/page-store.js';
import { byKeys, byParents } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

const keysOf = (rows: readonly { readonly key: number }[]): number[] => rows.map((row) => row.key);

@FieldsOf(() => Committee)
export class CommitteeResolver {
  @ReadField(() => committees.Connection, {
    permission: 'core.plan.read',
    args: committees.Args,
    description: '위원회 목록. / Committees.',
  })
  committees(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, committees, args, selection);
  }

  @ReadField(() => Committee, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 위원회. / A committee by its code.',
  })
  committee({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Committee, code, selection);
  }

  @BatchField(() => Department, { needs: ['departmentKey'], description: '담당 부서. / Department in charge.' })
  department(rows: readonly Committee[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      rows.map((row) => row.departmentKey),
      selection,
    );
  }

  @BatchField(() => Program, { needs: ['programKey'], nullable: true, description: '사업. / Its program.' })
  program(rows: readonly Committee[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Program,
      rows.map((row) => row.programKey),
      selection,
    );
  }

  @BatchField(() => Activity, {
    needs: ['activityKey'],
    nullable: true,
    description: '회의를 기록하는 활동. / Activity whose occurrences are its meetings.',
  })
  activity(rows: readonly Committee[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Activity,
      rows.map((row) => row.activityKey),
      selection,
    );
  }

  @BatchField(() => [CommitteeSeat], { description: '자리(번호순). / Its seats by number.' })
  seats(rows: readonly Committee[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, CommitteeSeat, 'committeeKey', keysOf(rows), selection, raw('t.number'));
  }

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
  @BatchField(() => Committee, { needs: ['committeeKey'], description: '위원회. / Its committee.' })
  committee(rows: readonly CommitteeSeat[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Committee,
      rows.map((row) => row.committeeKey),
      selection,
    );
  }

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

  @BatchField(() => [CommitteeTerm], { description: '이 자리의 모든 임기. / All terms of the seat.' })
  terms(rows: readonly CommitteeSeat[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, CommitteeTerm, 'seatKey', keysOf(rows), selection, raw('t.from_date'));
  }
}

@FieldsOf(() => CommitteeTerm)
export class CommitteeTermResolver {
  @BatchField(() => Person, { needs: ['personKey'], description: '위원. / Who holds the seat.' })
  person(rows: readonly CommitteeTerm[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Person,
      rows.map((row) => row.personKey),
      selection,
    );
  }
}

@FieldsOf(() => Program)
export class ProgramCommittees {
  @BatchField(() => [Committee], { description: '이 사업의 위원회. / Committees of the program.' })
  committees(rows: readonly Program[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, Committee, 'programKey', keysOf(rows), selection, raw('t.position, t.code'));
  }
}

@FieldsOf(() => Occurrence)
export class OccurrenceAttendanceResolver {
  @BatchField(() => [OccurrenceAttendance], { description: '참석자. / Who came.' })
  attendance(rows: readonly Occurrence[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, OccurrenceAttendance, 'occurrenceKey', keysOf(rows), selection, raw('t.id'));
  }
}

@FieldsOf(() => OccurrenceAttendance)
export class AttendancePersonResolver {
  @BatchField(() => Person, { needs: ['personKey'], description: '참석한 사람. / Who came.' })
  person(rows: readonly OccurrenceAttendance[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Person,
      rows.map((row) => row.personKey),
      selection,
    );
  }
}

export const CommitteeTitle = bilingualField(() => Committee, 'title', '이름. / Title.');
