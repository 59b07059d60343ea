import {
  FormBody,
  NumberField,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  InnovationChoicesDocument,
  InnovationCreateTaskDocument,
  type InnovationTaskPageQuery,
  InnovationUpdateTaskDocument,
} from '../gql/graphql';

export type TaskPage = NonNullable<InnovationTaskPageQuery['innovationTask']>;

/** Enters a task that was selected. */
export function NewTaskForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const go = useGo();
  const { year } = usePlan();
  const { data } = useQuery(InnovationChoicesDocument, { variables: { year } });
  const [create, state] = useContractMutation(InnovationCreateTaskDocument, { refetch: ['InnovationTasks'] });
  const blank = { origin: 'CITY', number: '', titleKo: '', department: '', initiative: '', problem: '', aim: '' };
  const { values, field } = useForm({ ...blank, startsOn: '', endsOn: '' }, state.fieldErrors);
  const onSubmit = async () => {
    const { titleKo, department, origin } = values;
    const outcome = await create({
      input: {
        ...{ titleKo, department, year },
        ...emptyAsNull(values),
        origin: origin as 'CITY' | 'COMMON',
        number: Number(values.number),
      },
    });
    if (!outcome.ok) return;
    onDone();
    go(`/m/innovation/tasks/${outcome.data.createInnovationTask.code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <SelectField
        {...field('origin')}
        label={t('field.origin')}
        options={(['CITY', 'COMMON'] as const).map((value) => ({ value, label: t(`originLong.${value}`) }))}
      />
      <NumberField {...field('number')} label={t('field.number')} required />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <SelectField
        {...field('department')}
        label={t('field.department')}
        required
        searchable
        options={(data?.departments.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <PlanFields field={field} initiatives={data?.initiatives.nodes ?? []} />
    </FormBody>
  );
}

/** Changes what a task says and when it runs. */
export function EditTaskForm({ task, onDone }: { task: TaskPage; onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { year } = usePlan();
  const { data } = useQuery(InnovationChoicesDocument, { variables: { year } });
  const [update, state] = useContractMutation(InnovationUpdateTaskDocument, { refetch: ['InnovationTaskPage'] });
  const { values, field } = useForm(
    {
      ...{ titleKo: task.titleKo, titleEn: task.titleEn, initiative: task.initiative?.id ?? '' },
      ...{ problem: task.problem ?? '', aim: task.aim ?? '' },
      ...{ startsOn: task.startsOn ?? '', endsOn: task.endsOn ?? '' },
    },
    state.fieldErrors,
  );
  const onSubmit = async () => {
    const { titleKo, titleEn } = values;
    const { id, version } = task;
    const outcome = await update({ input: { id, version, titleKo, titleEn, ...emptyAsNull(values) } });
    if (!outcome.ok) return;
    toasts.done(t('task.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <TextField {...field('titleEn')} label={t('field.titleEn')} />
      <PlanFields field={field} initiatives={data?.initiatives.nodes ?? []} />
    </FormBody>
  );
}

interface PlanValues {
  initiative: string;
  problem: string;
  aim: string;
  startsOn: string;
  endsOn: string;
}

const emptyAsNull = ({ initiative, problem, aim, startsOn, endsOn }: PlanValues) => ({
  initiative: initiative || null,
  problem: problem || null,
  aim: aim || null,
  startsOn: startsOn || null,
  endsOn: endsOn || null,
});

interface PlanFieldsProps {
  field: (name: keyof PlanValues) => {
    name: string;
    value: string;
    error: string | undefined;
    onChange: (value: string) => void;
  };
  initiatives: readonly { id: string; title: string }[];
}

function PlanFields({ field, initiatives }: PlanFieldsProps) {
  const t = useText('innovation');
  return (
    <>
      <SelectField
        {...field('initiative')}
        label={t('field.initiative')}
        clearable
        searchable
        options={initiatives.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField {...field('problem')} label={t('field.problem')} multiline />
      <TextField {...field('aim')} label={t('field.aim')} multiline />
      <TextField {...field('startsOn')} label={t('field.startsOn')} type="date" />
      <TextField {...field('endsOn')} label={t('field.endsOn')} type="date" />
    </>
  );
}
