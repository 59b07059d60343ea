import { useQuery } from '@apollo/client/react';
import {
  FormBody,
  NumberField,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { CalendarDocument, CreateCommitteeDocument, DepartmentOptionsDocument } from '../gql/graphql';

const option = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title });

/** One line a seat: its field; the first seat is the chair's. */
const seatsOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((field, at) => ({ field: field.trim(), title: at === 0 ? ('CHAIR' as const) : ('MEMBER' as const) }));

/** Adds a committee with its seats, and opens its page. */
export function CommitteeForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const go = useGo();
  const { department, businessDate, year } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [create, state] = useContractMutation(CreateCommitteeDocument, { refetch: ['Committees'] });
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  const activities = useQuery(CalendarDocument, { variables: { year } }).data?.activities.nodes ?? [];
  const form = useForm(
    {
      code: '',
      titleKo: '',
      titleEn: '',
      department: department?.id ?? '',
      seats: '',
      quorum: '',
      activity: '',
      formedOn: businessDate,
    },
    state.fieldErrors,
  );
  const submit = async () => {
    const { code, titleKo, titleEn, seats, quorum, activity, formedOn } = form.values;
    const program = activities.find(({ id }) => id === activity)?.program?.id ?? null;
    const outcome = await create({
      input: {
        code,
        titleKo,
        titleEn: titleEn || null,
        department: form.values.department,
        seats: seatsOf(seats),
        quorum: quorum === '' ? null : Number(quorum),
        activity: activity || null,
        program,
        formedOn: formedOn || null,
        idempotencyKey,
      },
    });
    if (!outcome.ok) return;
    onDone();
    go(`/committees/${code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <SelectField
        label={t('field.department')}
        required
        searchable
        options={departments.map(({ id, name }) => option({ id, title: name }))}
        {...form.field('department')}
      />
      <TextField
        label={t('committee.seats')}
        hint={t('committee.seatsHint')}
        required
        multiline
        {...form.field('seats')}
      />
      <NumberField
        label={t('committee.quorum')}
        hint={t('committee.quorumHint')}
        unit={t('unit.person')}
        {...form.field('quorum')}
      />
      <SelectField
        label={t('committee.activity')}
        searchable
        clearable
        options={activities.map(option)}
        {...form.field('activity')}
      />
      <TextField label={t('committee.formedOn')} type="date" {...form.field('formedOn')} />
    </FormBody>
  );
}
