import { RecordForm, useQuery, useText } from '@yeondong/client/kit';
import {
  type AgendaRowFragment,
  type MeetingAgendaChoice,
  PlanSyncChangeAgendaItemDocument,
  PlanSyncDepartmentsDocument,
  PlanSyncDomainsDocument,
  PlanSyncFillAgendaDocument,
  PlanSyncNodesDocument,
} from '../../gql/graphql';

const REFETCH = ['PlanSyncMeeting'];
const CHOICES = ['TERM_PRIORITIES', 'DOMAIN', 'LIGHTS'] as const;

interface FillProps {
  meeting: string;
  year: number;
  onDone: () => void;
}

/** Puts initiatives on the agenda: by what they have in common, or one by hand. */
export function FillAgendaForm({ meeting, year, onDone }: FillProps) {
  const t = useText('plan-sync');
  const domains = useQuery(PlanSyncDomainsDocument, { variables: { year } }).data?.domains.nodes ?? [];
  const initiatives = useQuery(PlanSyncNodesDocument, { variables: { year } }).data?.initiatives.nodes ?? [];
  return (
    <RecordForm
      mutation={PlanSyncFillAgendaDocument}
      refetch={REFETCH}
      done={t('meetings.done.fill')}
      onDone={onDone}
      fields={[
        {
          name: 'choice',
          label: t('meetings.choice'),
          options: CHOICES.map((value) => ({ value, label: t(`meetings.choices.${value}`) })),
        },
        {
          name: 'domain',
          label: t('meetings.domain'),
          hint: t('meetings.domainHint'),
          options: domains.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          name: 'initiative',
          label: t('meetings.byHand'),
          options: initiatives.map(({ id, title }) => ({ value: id, label: title })),
        },
      ]}
      toInput={({ choice, domain, initiative }) => ({
        ...{ meeting, choice: choice as MeetingAgendaChoice | null, domain },
        initiatives: initiative ? [initiative] : null,
      })}
    />
  );
}

/** Who presents an item, and what to look at. */
export function AgendaItemForm({ item, onDone }: { item: AgendaRowFragment; onDone: () => void }) {
  const t = useText('plan-sync');
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const { id, version, department, note } = item;
  return (
    <RecordForm
      mutation={PlanSyncChangeAgendaItemDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        {
          name: 'department',
          label: t('meetings.presenter'),
          required: true,
          initial: department.id,
          options: departments.map((each) => ({ value: each.id, label: each.name })),
        },
        { name: 'note', label: t('meetings.note'), initial: note ?? '' },
      ]}
      toInput={(values) => ({ id, version, department: values.department ?? '', note: values.note ?? null })}
    />
  );
}
