import { RecordForm, useQuery, useText } from '@yeondong/client/kit';
import {
  type InstructionKind,
  type MeetingHeadFragment,
  PlanSyncDepartmentsDocument,
  PlanSyncGiveInstructionDocument,
  PlanSyncNodesDocument,
} from '../../gql/graphql';

const KINDS = ['ORDER', 'PROPOSAL'] as const;

/** What a meeting that was held instructs. */
export function InstructionForm({ meeting, onDone }: { meeting: MeetingHeadFragment; onDone: () => void }) {
  const t = useText('plan-sync');
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const variables = { year: meeting.year };
  const initiatives = useQuery(PlanSyncNodesDocument, { variables }).data?.initiatives.nodes ?? [];
  return (
    <RecordForm
      mutation={PlanSyncGiveInstructionDocument}
      refetch={['PlanSyncMeeting', 'PlanSyncInstructions', 'PlanSyncBoard']}
      done={t('instruction.done.give')}
      onDone={onDone}
      fields={[
        {
          name: 'kind',
          label: t('instruction.kind'),
          required: true,
          initial: 'ORDER',
          options: KINDS.map((value) => ({ value, label: t(`instructionKind.${value}`) })),
        },
        { name: 'content', label: t('instruction.content'), kind: 'lines', required: true },
        {
          name: 'department',
          label: t('field.department'),
          required: true,
          options: departments.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'initiative',
          label: t('field.initiative'),
          options: initiatives.map(({ id, title }) => ({ value: id, label: title })),
        },
        { name: 'dueOn', label: t('instruction.due'), kind: 'date', required: true },
      ]}
      toInput={({ kind, content, department, initiative, dueOn }) => ({
        ...{ meeting: meeting.id, kind: (kind ?? 'ORDER') as InstructionKind, content: content ?? '' },
        ...{ department: department ?? '', initiative, dueOn: dueOn ?? '' },
      })}
    />
  );
}
