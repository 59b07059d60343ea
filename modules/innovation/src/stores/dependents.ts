import { type DependentSource, onInitiative } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const innovationDependents: readonly DependentSource[] = [
  onInitiative('innovation.tasks', { ko: '혁신과제', en: 'Innovation tasks' }, 'innovation_task'),
];
