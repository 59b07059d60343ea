import { Int } from 'type-graphql';
import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { activities } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Program } from '../entities/program.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { activityStatus } from '../rules/activity-status.js';
import { heldOf } from '../stores/activity-store.js';
import { byCode } from '../stores/code-store.js';
import { page } from '../stores/page-store.js';
import { byKeys, byParents } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

const keys = (rows: readonly { readonly key: number }[]): number[] => rows.map((row) => row.key);

@FieldsOf(() => Activity)
export class ActivityResolver {
  @ReadField(() => activities.Connection, {
    permission: 'core.plan.read',
    args: activities.Args,
    description: "활동 목록(연간 일정). / Activities: the year's calendar.",
  })
  activities(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, activities, args, selection);
  }

  @ReadField(() => Activity, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 활동. / An activity by its code.',
  })
  activity({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Activity, code, selection);
  }

  @BatchField(() => Program, { needs: ['programKey'], nullable: true, description: '사업. / Its program.' })
  program(rows: readonly Activity[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Program,
      rows.map((row) => row.programKey),
      selection,
    );
  }

  @BatchField(() => Department, {
    needs: ['departmentKey'],
    nullable: true,
    description: '담당 부서. / Department in charge.',
  })
  department(rows: readonly Activity[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      rows.map((row) => row.departmentKey),
      selection,
    );
  }

  @BatchField(() => [Occurrence], { description: '실시 기록. / Times it was held.' })
  occurrences(rows: readonly Activity[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(ctx, Occurrence, 'activityKey', keys(rows), selection, raw('t.held_on, t.id'));
  }

  @BatchField(() => Int, { description: '실시 횟수(기준일까지). / How often it was held by the business date.' })
  async heldCount(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    return (await heldOf(ctx, keys(rows))).map((held) => held.times);
  }

  @BatchField(() => Int, { nullable: true, description: '참석 인원 합계. / How many came, all times together.' })
  async heldPeople(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    return (await heldOf(ctx, keys(rows))).map((held) => held.people);
  }

  @BatchField(() => String, {
    needs: ['startsOn', 'endsOn', 'plannedCount', 'recurrence', 'year'],
    description: '상태: PLANNED, UNDER_WAY, DONE, OVERDUE(기준일에 따름). / State by the business date.',
  })
  async status(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    const held = await heldOf(ctx, keys(rows));
    return rows.map((row, index) => activityStatus({ ...row, times: held[index]?.times ?? 0 }, ctx.today));
  }
}

@FieldsOf(() => Occurrence)
export class OccurrenceResolver {
  @BatchField(() => Activity, { needs: ['activityKey'], description: '활동. / Its activity.' })
  activity(rows: readonly Occurrence[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Activity,
      rows.map((row) => row.activityKey),
      selection,
    );
  }
}

export const ActivityTitle = bilingualField(() => Activity, 'title', '제목. / Title.');
