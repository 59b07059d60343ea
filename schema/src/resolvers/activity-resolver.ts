import { Int } from 'type-graphql';
import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { activities } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Program } from '../entities/program.js';
import { activityStatus } from '../rules/activity-status.js';
import { heldOf } from '../stores/activity-store.js';
import { holidaysOf } from '../stores/holiday-store.js';
import { keysOf } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne } from './declared-fields.js';

@FieldsOf(() => Activity)
export class ActivityResolver {
  @ReadPage(activities, {
    permission: 'core.plan.read',
    description: "활동 목록(연간 일정). / Activities: the year's calendar.",
  })
  declare activities: Page<Activity>;

  @ReadByCode(() => Activity, {
    permission: 'core.plan.read',
    description: '코드로 찾은 활동. / An activity by its code.',
  })
  declare activity: Activity | null;

  @ToOne(() => Program, { key: 'programKey', nullable: true, description: '사업. / Its program.' })
  declare program: Program | null;

  @ToOne(() => Department, { key: 'departmentKey', nullable: true, description: '담당 부서. / Department in charge.' })
  declare department: Department | null;

  @ToMany(() => Occurrence, {
    key: 'activityKey',
    orderBy: 't.held_on, t.id',
    description: '실시 기록. / Times it was held.',
  })
  declare occurrences: Occurrence[];

  @BatchField(() => Int, { description: '실시 횟수(기준일까지). / How often it was held by the business date.' })
  async heldCount(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    return (await heldOf(ctx, keysOf(rows))).map((held) => held.times);
  }

  @BatchField(() => Int, { nullable: true, description: '참석 인원 합계. / How many came, all times together.' })
  async heldPeople(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    return (await heldOf(ctx, keysOf(rows))).map((held) => held.people);
  }

  @BatchField(() => String, {
    needs: ['startsOn', 'endsOn', 'plannedCount', 'recurrence', 'year'],
    description: '상태: PLANNED, UNDER_WAY, DONE, OVERDUE(기준일에 따름). / State by the business date.',
  })
  async status(rows: readonly Activity[], _args: unknown, ctx: RequestContext) {
    const held = await heldOf(ctx, keysOf(rows));
    const holidays = await holidaysOf(ctx);
    return rows.map((row, index) => activityStatus({ ...row, times: held[index]?.times ?? 0 }, ctx.today, holidays));
  }
}

@FieldsOf(() => Occurrence)
export class OccurrenceResolver {
  @ToOne(() => Activity, { key: 'activityKey', description: '활동. / Its activity.' })
  declare activity: Activity;
}

export const ActivityTitle = bilingualField(() => Activity, 'title', '제목. / Title.');
