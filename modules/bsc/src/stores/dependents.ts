import { type DependentSource, onInitiative } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const bscDependents: readonly DependentSource[] = [
  onInitiative('bsc.kpis', { ko: '성과지표', en: 'KPIs' }, 'bsc_kpi_initiative'),
  onInitiative('bsc.feedback-of', { ko: '성과평가 환류', en: 'Feedback' }, 'bsc_feedback'),
];
