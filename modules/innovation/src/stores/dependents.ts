import { countByKey, type DependentSource } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const innovationDependents: readonly DependentSource[] = [
  {
    id: 'innovation.tasks',
    of: 'Initiative',
    title: { ko: '혁신과제', en: 'Innovation tasks' },
    count: countByKey('innovation_task', 'initiative_id'),
  },
];
