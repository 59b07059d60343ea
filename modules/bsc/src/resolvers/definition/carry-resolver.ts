import {
  byKeys,
  Department,
  FieldsOf,
  planYear,
  ReadField,
  type RequestContext,
  refuse,
  type Selection,
  transact,
  WriteField,
} from '@yeondong/schema';
import { KpiCarry } from '../../entities/definition/kpi-carry.js';
import { Kpi } from '../../entities/kpi.js';
import { CarryArgs } from '../../inputs/definition/definition-inputs.js';
import { type CarryPlan, carryPlan, goingOn, makeDrafts, toMake, weightOf } from '../../stores/definition/carry.js';

@FieldsOf(() => KpiCarry)
export class CarryResolver {
  @ReadField(() => KpiCarry, {
    permission: 'bsc.kpi.carry',
    args: CarryArgs,
    description: '지표를 한 해로 넘기면 달라지는 것. / What carrying the KPIs into a year would change.',
  })
  async kpiCarry({ year }: CarryArgs, ctx: RequestContext, selection: Selection) {
    return told(ctx, await carryPlan(ctx, year), selection);
  }

  @WriteField(() => KpiCarry, {
    permission: 'bsc.kpi.carry',
    args: CarryArgs,
    description:
      '지난해 지표를 한 해로 넘겨 성과표 초안을 만듦(두 번 해도 같음). / Carries the KPIs of the year before into a year as draft scorecards; doing it again changes nothing.',
  })
  async carryKpis({ year }: CarryArgs, ctx: RequestContext, selection: Selection) {
    const plan = await transact(ctx, async (tx) => {
      if (year < planYear(tx) || year > planYear(tx) + 1)
        throw refuse('bsc.carry.year', ['year'], { from: planYear(tx), to: planYear(tx) + 1 });
      const found = await carryPlan(tx, year);
      await makeDrafts(tx, found);
      return found;
    });
    return told(ctx, plan, selection);
  }
}

async function told(ctx: RequestContext, plan: CarryPlan, selection: Selection) {
  const keys = plan.cards.map(({ departmentKey }) => departmentKey);
  const departments = await byKeys(ctx, Department, keys, selection.below('cards').below('department'));
  return {
    year: plan.year,
    scorecards: toMake(plan).length,
    carried: plan.cards.reduce((count, card) => count + goingOn(card).length, 0),
    retired: await byKeys(ctx, Kpi, plan.retired, selection.below('retired')),
    added: await byKeys(ctx, Kpi, plan.added, selection.below('added')),
    cards: plan.cards.map((card, index) => ({
      department: departments[index],
      carried: goingOn(card).length,
      weight: weightOf(card),
      known: card.known,
    })),
  };
}
