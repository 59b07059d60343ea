import { RecordForm, usePlan, useText } from '@yeondong/client/kit';
import { PolicyRndCreateTaskForceDocument } from '../gql/graphql';
import { useChoices, usePeople } from './choices';

/** Forms a task force; its sunset date is required. */
export function TaskForceForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { businessDate } = usePlan();
  const { departments, domains, initiatives } = useChoices();
  return (
    <RecordForm
      mutation={PolicyRndCreateTaskForceDocument}
      refetch={['PolicyRndTaskForces']}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'issue', label: t('field.issue'), kind: 'lines', required: true },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'leader', label: t('field.leader'), options: usePeople() },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'initiative', label: t('field.initiative'), options: initiatives },
        { name: 'issueOn', label: t('field.issueOn'), kind: 'date' },
        { name: 'formedOn', label: t('field.formed'), kind: 'date', initial: businessDate, required: true },
        { name: 'sunsetOn', label: t('field.sunset'), kind: 'date', required: true },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', issue: v.issue ?? '', department: v.department ?? '' },
        ...{ leader: v.leader ?? null, domain: v.domain ?? null, initiative: v.initiative ?? null },
        ...{ issueOn: v.issueOn ?? null, formedOn: v.formedOn ?? '', sunsetOn: v.sunsetOn ?? '' },
      })}
    />
  );
}
