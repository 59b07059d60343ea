import * as importInputs from '../inputs/import-inputs.js';
import { KpiImports } from '../resolvers/kpi-imports.js';
import { KPI_TABLE } from '../rules/import/kpi-table.js';
import { RESULT_TABLE, TARGET_TABLE } from '../rules/import/result-table.js';
import { standingKpis } from '../stores/import/standing-kpis.js';
import { standingResults, standingTargets } from '../stores/import/standing-numbers.js';
import type { BscPart } from './bsc-part.js';

/** Tables of definition sheets, targets and results that go out to spreadsheets and come back. */
export const importsPart: BscPart = {
  types: Object.values(importInputs),
  resolvers: [KpiImports],
  tables: [
    {
      kind: 'kpis',
      title: { ko: '성과지표 정의서', en: 'Definition sheets of KPIs' },
      imports: 'importKpis',
      names: KPI_TABLE.names,
      stands: standingKpis,
    },
    {
      kind: 'kpi-targets',
      title: { ko: '성과지표의 연간 목표', en: 'Targets of KPIs' },
      imports: 'importKpiTargets',
      names: TARGET_TABLE.names,
      stands: standingTargets,
    },
    {
      kind: 'kpi-results',
      title: { ko: '성과지표의 월별 실적', en: 'Results of KPIs by month' },
      imports: 'importKpiResults',
      byPerson: true,
      names: RESULT_TABLE.names,
      stands: standingResults,
    },
  ],
};
