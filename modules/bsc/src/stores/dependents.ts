import { countByKey, type DependentSource } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const bscDependents: readonly DependentSource[] = [
  {
    id: 'bsc.kpis',
    of: 'Initiative',
    title: { ko: '성과지표', en: 'KPIs' },
    count: countByKey('bsc_kpi_initiative', 'initiative_id'),
  },
  {
    id: 'bsc.feedback-of',
    of: 'Initiative',
    title: { ko: '성과평가 환류', en: 'Feedback' },
    count: countByKey('bsc_feedback', 'initiative_id'),
  },
];
