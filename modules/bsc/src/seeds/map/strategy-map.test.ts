import { words } from '@yeondong/schema';
import { circleWith } from '../../rules/map/causal-graph.js';
import { dataRows } from '../data-files.js';
import { kpiData } from '../kpi-data.js';

const objectives = dataRows<'code' | 'perspective'>('objectives').map(({ code }) => code);
const factors = dataRows<'objective' | 'title_ko' | 'kpis'>('csfs');
const edges = dataRows<'cause' | 'effect' | 'hypothesis'>('strategy-edges');

describe('the strategy map of the data', () => {
  it('has one or two success factors for each objective, measured by KPIs of that objective', () => {
    const objectiveOf = new Map(kpiData().map(({ definition, objective }) => [definition.code, objective]));
    for (const code of objectives) {
      expect([1, 2]).toContain(factors.filter(({ objective }) => objective === code).length);
    }
    for (const { objective, kpis } of factors) {
      expect(words(kpis).length).toBeGreaterThan(0);
      for (const kpi of words(kpis)) expect([kpi, objectiveOf.get(kpi)]).toEqual([kpi, objective]);
    }
  });

  it('has edges between its objectives, each with a hypothesis of its own, and no circle', () => {
    const arrows = edges.map(({ cause, effect }) => ({
      cause: objectives.indexOf(cause),
      effect: objectives.indexOf(effect),
    }));
    expect(arrows.flatMap(({ cause, effect }) => [cause, effect])).not.toContain(-1);
    for (const arrow of arrows) expect(circleWith(arrow, arrows)).toBeNull();
    expect(new Set(edges.map(({ hypothesis }) => hypothesis)).size).toBe(edges.length);
  });
});
