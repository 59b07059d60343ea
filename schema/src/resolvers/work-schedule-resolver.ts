import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Initiative } from '../entities/initiative.js';
import { Person } from '../entities/person.js';
import { ScheduleMonth, StepProgress, WorkSchedule, WorkStep } from '../entities/work-schedule.js';
import { raw } from '../kernel/sql.js';
import { lastEndedMonth, type PublishedMonth, publishedMonths } from '../rules/schedule-month.js';
import { byKeys, byParents } from '../stores/record-store.js';
import { stepsOfSchedules } from '../stores/work-schedule-store.js';
import { bilingualField } from './bilingual-field.js';

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
  @BatchField(() => Initiative, {
    needs: ['initiativeKey'],
    nullable: true,
    description: '이행과제. / Its initiative.',
  })
  initiative(rows: readonly WorkSchedule[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Initiative,
      rows.map((row) => row.initiativeKey),
      selection,
    );
  }

  @BatchField(() => [WorkStep], { description: '공정. / Its steps.' })
  steps(rows: readonly WorkSchedule[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(
      ctx,
      WorkStep,
      'scheduleKey',
      rows.map((row) => row.key),
      selection,
      raw('t.position, t.id'),
    );
  }

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
  @BatchField(() => [StepProgress], { description: '달마다의 계획과 실적. / Plan and progress by month.' })
  progress(rows: readonly WorkStep[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(
      ctx,
      StepProgress,
      'stepKey',
      rows.map((row) => row.key),
      selection,
      raw('t.month'),
    );
  }
}

@FieldsOf(() => StepProgress)
export class StepProgressResolver {
  @BatchField(() => Person, { needs: ['enteredByKey'], nullable: true, description: '입력한 사람. / Who entered it.' })
  enteredBy(rows: readonly StepProgress[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Person,
      rows.map((row) => row.enteredByKey),
      selection,
    );
  }
}

export const WorkStepTitle = bilingualField(() => WorkStep, 'title', '이름. / Title.');
