import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Initiative } from '../entities/initiative.js';
import { Person } from '../entities/person.js';
import { ScheduleMonth, StepProgress, WorkSchedule, WorkStep } from '../entities/work-schedule.js';
import { lastEndedMonth, type PublishedMonth, publishedMonths } from '../rules/schedule-month.js';
import { stepsOfSchedules } from '../stores/work-schedule-store.js';
import { bilingualField } from './bilingual-field.js';
import { ToMany, ToOne } from './declared-fields.js';

async function monthsOf(rows: readonly WorkSchedule[], ctx: RequestContext): Promise<(readonly PublishedMonth[])[]> {
  const steps = await stepsOfSchedules(
    ctx,
    rows.map((row) => row.key),
  );
  return rows.map((row, index) => {
    const own = steps[index] ?? [];
    const endsOn = own
      .map((step) => step.row.endsOn)
      .reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
    return publishedMonths(
      own.map((step) => step.shape),
      row.year,
      endsOn,
      ctx.today,
    );
  });
}

@FieldsOf(() => WorkSchedule)
export class WorkScheduleResolver {
  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Its initiative.' })
  declare initiative: Initiative | null;

  @ToMany(() => WorkStep, { key: 'scheduleKey', orderBy: 't.position, t.id', description: '공정. / Its steps.' })
  declare steps: WorkStep[];

  @BatchField(() => [ScheduleMonth], {
    needs: ['year'],
    description: '1월부터 12월까지의 진도. / Progress, January to December.',
  })
  months(rows: readonly WorkSchedule[], _args: unknown, ctx: RequestContext) {
    return monthsOf(rows, ctx);
  }

  @BatchField(() => ScheduleMonth, {
    needs: ['year'],
    nullable: true,
    description: '기준일까지 끝난 마지막 달의 진도. / Progress of the last month that has ended by the business date.',
  })
  async latest(rows: readonly WorkSchedule[], _args: unknown, ctx: RequestContext) {
    const months = await monthsOf(rows, ctx);
    return rows.map((row, index) => months[index]?.[lastEndedMonth(row.year, ctx.today) - 1] ?? null);
  }
}

@FieldsOf(() => WorkStep)
export class WorkStepResolver {
  @ToMany(() => StepProgress, {
    key: 'stepKey',
    orderBy: 't.month',
    description: '달마다의 계획과 실적. / Plan and progress by month.',
  })
  declare progress: StepProgress[];
}

@FieldsOf(() => StepProgress)
export class StepProgressResolver {
  @ToOne(() => Person, { key: 'enteredByKey', nullable: true, description: '입력한 사람. / Who entered it.' })
  declare enteredBy: Person | null;
}

export const WorkStepTitle = bilingualField(() => WorkStep, 'title', '이름. / Title.');
