import { countByKey, type DependentSource } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const planSyncDependents: readonly DependentSource[] = [
  {
    id: 'plan-sync.items',
    of: 'Initiative',
    title: { ko: '계획항목', en: 'Plan items' },
    count: countByKey('plan_sync_item', 'initiative_id'),
  },
  {
    id: 'plan-sync.fiscal-lines',
    of: 'Initiative',
    title: { ko: '재정계획 사업', en: 'Fiscal lines' },
    count: countByKey('plan_sync_fiscal_line', 'initiative_id'),
  },
  {
    id: 'plan-sync.opinions',
    of: 'Initiative',
    title: { ko: '시민 의견', en: 'Opinions of citizens' },
    count: countByKey('plan_sync_opinion', 'initiative_id'),
  },
  {
    id: 'plan-sync.open-instructions',
    of: 'Initiative',
    title: { ko: '종결 전 지시·건의사항', en: 'Instructions that are not closed' },
    count: countByKey('plan_sync_instruction', 'initiative_id', "status <> 'CLOSED'"),
  },
];
