import { type DependentSource, onInitiative } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const policyRndDependents: readonly DependentSource[] = [
  onInitiative('policy-rnd.studies', { ko: '연구', en: 'Studies' }, 'policy_rnd_study'),
  onInitiative('policy-rnd.proposals', { ko: '제안', en: 'Proposals' }, 'policy_rnd_proposal'),
  onInitiative('policy-rnd.task-forces', { ko: 'T/F 팀', en: 'Task forces' }, 'policy_rnd_task_force'),
  onInitiative('policy-rnd.policies', { ko: '정책', en: 'Policies' }, 'policy_rnd_policy'),
  onInitiative(
    'policy-rnd.adoptions',
    { ko: '벤치마킹 반영', en: 'Findings of visits taken up' },
    'policy_rnd_adoption',
  ),
];
