import { countByKey, type DependentSource } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const policyRndDependents: readonly DependentSource[] = [
  {
    id: 'policy-rnd.studies',
    of: 'Initiative',
    title: { ko: '연구', en: 'Studies' },
    count: countByKey('policy_rnd_study', 'initiative_id'),
  },
  {
    id: 'policy-rnd.proposals',
    of: 'Initiative',
    title: { ko: '제안', en: 'Proposals' },
    count: countByKey('policy_rnd_proposal', 'initiative_id'),
  },
  {
    id: 'policy-rnd.task-forces',
    of: 'Initiative',
    title: { ko: 'T/F 팀', en: 'Task forces' },
    count: countByKey('policy_rnd_task_force', 'initiative_id'),
  },
  {
    id: 'policy-rnd.policies',
    of: 'Initiative',
    title: { ko: '정책', en: 'Policies' },
    count: countByKey('policy_rnd_policy', 'initiative_id'),
  },
  {
    id: 'policy-rnd.adoptions',
    of: 'Initiative',
    title: { ko: '벤치마킹 반영', en: 'Findings of visits taken up' },
    count: countByKey('policy_rnd_adoption', 'initiative_id'),
  },
];
