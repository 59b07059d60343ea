import { bilingualField, FieldsOf, planYear, ReadField, type RequestContext, type Selection } from '@yeondong/schema';
import { PlanCalendarEntry } from '../../entities/calendar/calendar-entry.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { planCalendar } from '../../stores/calendar/plan-calendar.js';

@FieldsOf(() => PlanCalendarEntry)
export class PlanCalendarResolver {
  @ReadField(() => [PlanCalendarEntry], {
    permission: 'plan-sync.plan.read',
    args: PlanYearArgs,
    description:
      '계획 업무의 한 해: 활동, 보고회, 토론회, 설문, 기한, 판, 재정계획의 단계(날짜순). / The planning year by day: activities, meetings, forums, surveys, dues, editions, steps of the fiscal plan.',
  })
  planCalendar({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return planCalendar(ctx, year ?? planYear(ctx), selection);
  }
}

export const PlanCalendarTitle = bilingualField(() => PlanCalendarEntry, 'title', '제목. / Title.');
