import { type DependentSource, onInitiative } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const planSyncDependents: readonly DependentSource[] = [
  onInitiative('plan-sync.items', { ko: '계획항목', en: 'Plan items' }, 'plan_sync_item'),
  onInitiative('plan-sync.fiscal-lines', { ko: '재정계획 사업', en: 'Fiscal lines' }, 'plan_sync_fiscal_line'),
  onInitiative('plan-sync.opinions', { ko: '시민 의견', en: 'Opinions of citizens' }, 'plan_sync_opinion'),
  onInitiative(
    'plan-sync.open-instructions',
    { ko: '종결 전 지시·건의사항', en: 'Instructions that are not closed' },
    'plan_sync_instruction',
    "status <> 'CLOSED'",
  ),
];
