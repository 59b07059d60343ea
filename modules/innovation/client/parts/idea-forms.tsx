import {
  FormBody,
  NumberField,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  InnovationChoicesDocument,
  type InnovationIdeaRowFragment,
  InnovationScreenIdeaDocument,
  InnovationSelectIdeaDocument,
  InnovationSubmitIdeaDocument,
} from '../gql/graphql';

interface FormProps {
  onDone: () => void;
}
interface IdeaProps extends FormProps {
  idea: InnovationIdeaRowFragment;
}

const REFETCH = { refetch: ['InnovationIdeas'] };

/** Says what was done and closes the form, once the server has taken it. */
function useDone(text: string, onDone: () => void) {
  const toasts = useToasts();
  return ({ ok }: { ok: boolean }) => {
    if (!ok) return;
    toasts.done(text);
    onDone();
  };
}

export function IdeaForm({ onDone }: FormProps) {
  const t = useText('innovation');
  const [submit, { busy, error, fieldErrors }] = useContractMutation(InnovationSubmitIdeaDocument, REFETCH);
  const { values, field } = useForm({ code: '', titleKo: '', problem: '', content: '' }, fieldErrors);
  const done = useDone(t('ideas.submitted'), onDone);
  return (
    <FormBody {...{ busy, error }} onSubmit={() => void submit({ input: values }).then(done)} onCancel={onDone}>
      <TextField {...field('code')} label={t('field.code')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <TextField {...field('problem')} label={t('field.problem')} required multiline />
      <TextField {...field('content')} label={t('field.content')} required multiline />
    </FormBody>
  );
}

export function ScreenForm({ idea: { id, version, title }, passes, onDone }: IdeaProps & { passes: boolean }) {
  const t = useText('innovation');
  const [screen, { busy, error, fieldErrors }] = useContractMutation(InnovationScreenIdeaDocument, REFETCH);
  const { values, field } = useForm({ screening: '' }, fieldErrors);
  const done = useDone(t(passes ? 'ideas.screened' : 'ideas.dropped'), onDone);
  return (
    <FormBody
      {...{ busy, error }}
      saveLabel={t(passes ? 'ideas.screen' : 'ideas.drop')}
      onSubmit={() => void screen({ input: { id, version, passes, ...values } }).then(done)}
      onCancel={onDone}
    >
      <p>{title}</p>
      <TextField {...field('screening')} label={t('field.screening')} required multiline />
    </FormBody>
  );
}

export function SelectForm({ idea: { id, version, title, department }, onDone }: IdeaProps) {
  const t = useText('innovation');
  const { year } = usePlan();
  const { data } = useQuery(InnovationChoicesDocument, { variables: { year } });
  const [select, { busy, error, fieldErrors }] = useContractMutation(InnovationSelectIdeaDocument, REFETCH);
  const { values, field } = useForm({ number: '', department: department.id, initiative: '' }, fieldErrors);
  const done = useDone(t('ideas.selected'), onDone);
  const input = () => ({
    ...{ id, version, department: values.department },
    number: Number(values.number),
    initiative: values.initiative || null,
  });
  return (
    <FormBody
      {...{ busy, error }}
      saveLabel={t('ideas.select')}
      onSubmit={() => void select({ input: input() }).then(done)}
      onCancel={onDone}
    >
      <p>{title}</p>
      <NumberField {...field('number')} label={t('field.number')} required />
      <SelectField
        {...field('department')}
        label={t('field.department')}
        required
        searchable
        options={(data?.departments.nodes ?? []).map((each) => ({ value: each.id, label: each.name }))}
      />
      <SelectField
        {...field('initiative')}
        label={t('field.initiative')}
        clearable
        searchable
        options={(data?.initiatives.nodes ?? []).map((each) => ({ value: each.id, label: each.title }))}
      />
    </FormBody>
  );
}
