import {
  type ConflictField,
  ConflictState,
  FormBody,
  formatDate,
  NumberField,
  SelectField,
  TextField,
  type TextOf,
  useContractMutation,
  useForm,
  useLang,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { CalendarDocument, DepartmentOptionsDocument, UpdateCommitteeDocument } from '../gql/graphql';
import { englishOf } from './titles';
import { useMeanwhile } from './use-meanwhile';

const QUERIES = ['CommitteePage', 'Committees'];

/** A committee as its form shows it. */
export interface EditedCommittee {
  id: string;
  version: number;
  titleKo: string;
  titleEn: string;
  quorum: number;
  formedOn?: string | null;
  dissolvedOn?: string | null;
  department: { id: string; name: string };
  activity?: { id: string } | null;
}

const valuesOf = (committee: EditedCommittee) => ({
  titleKo: committee.titleKo,
  titleEn: englishOf(committee),
  department: committee.department.id,
  quorum: String(committee.quorum),
  activity: committee.activity?.id ?? '',
  formedOn: committee.formedOn ?? '',
  dissolvedOn: committee.dissolvedOn ?? '',
});
type Values = ReturnType<typeof valuesOf>;

function useClash(
  mine: Values,
  committee: EditedCommittee,
  nameOf: (id: string) => string,
  t: TextOf,
): ConflictField[] {
  const lang = useLang();
  const theirs = valuesOf(committee);
  const row = (key: keyof Values, label: string, shown: (value: string) => string = (value) => value || '–') => ({
    key,
    label,
    mine: shown(mine[key]),
    theirs: shown(theirs[key]),
  });
  const day = (value: string) => (value ? formatDate(value, lang) : '–');
  return [
    row('titleKo', t('edit.titleKo')),
    row('titleEn', t('edit.titleEn')),
    row('department', t('field.department'), nameOf),
    row('quorum', t('committee.quorum')),
    row('formedOn', t('committee.formedOn'), day),
    row('dissolvedOn', t('committee.dissolvedOn'), day),
  ];
}

/** Changes title, department, quorum and days; the day of dissolution ends the committee. */
export function CommitteeEditForm({ committee, onDone }: { committee: EditedCommittee; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const [update, state] = useContractMutation(UpdateCommitteeDocument, { refetch: QUERIES });
  const form = useForm(valuesOf(committee), state.fieldErrors);
  const meanwhile = useMeanwhile(committee, state, QUERIES);
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? committee.department.name;
  const clash = useClash(form.values, committee, nameOf, t);
  const submit = async (version: number) => {
    const { titleKo, titleEn, department, quorum, activity, formedOn, dissolvedOn } = form.values;
    const days = { formedOn: formedOn || null, dissolvedOn: dissolvedOn || null };
    const titles = { titleKo, titleEn: titleEn || null };
    const rest = { department, quorum: Number(quorum), activity: activity || null };
    const outcome = await update({ input: { id: committee.id, version, ...titles, ...rest, ...days } });
    if (!outcome.ok) return;
    toasts.done(t('edit.saved', { title: titleKo }));
    onDone();
  };
  return (
    <>
      {meanwhile.clashes && (
        <ConflictState
          fields={clash}
          onKeepMine={() => void submit(committee.version)}
          onTakeTheirs={() => {
            form.reset(valuesOf(committee));
            meanwhile.take();
          }}
        />
      )}
      <FormBody
        busy={state.busy}
        error={meanwhile.clashes ? null : state.error}
        onSubmit={() => void submit(meanwhile.version)}
        onCancel={onDone}
      >
        <CommitteeFields field={form.field} departments={departments} />
      </FormBody>
    </>
  );
}

interface FieldsProps {
  field: ReturnType<typeof useForm<Values>>['field'];
  departments: readonly { id: string; name: string }[];
}

function CommitteeFields({ field, departments }: FieldsProps) {
  const t = useText('core');
  const activities = useQuery(CalendarDocument, { variables: { year: usePlan().year } }).data?.activities.nodes ?? [];
  return (
    <>
      <TextField label={t('edit.titleKo')} required autoFocus {...field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...field('titleEn')} />
      <SelectField
        label={t('field.department')}
        required
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('department')}
      />
      <NumberField label={t('committee.quorum')} unit={t('unit.person')} required {...field('quorum')} />
      <SelectField
        label={t('committee.activity')}
        searchable
        clearable
        options={activities.map(({ id, title }) => ({ value: id, label: title }))}
        {...field('activity')}
      />
      <TextField label={t('committee.formedOn')} type="date" {...field('formedOn')} />
      <TextField
        label={t('committee.dissolvedOn')}
        hint={t('committee.dissolvedHint')}
        type="date"
        {...field('dissolvedOn')}
      />
    </>
  );
}
