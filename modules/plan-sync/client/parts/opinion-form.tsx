import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type OpinionChannel,
  PlanSyncDepartmentsDocument,
  PlanSyncNodesDocument,
  PlanSyncReceiveOpinionDocument,
} from '../gql/graphql';
import { CHANNELS } from '../searches';

interface OpinionFormProps {
  year: number;
  today: string;
  /** The meeting at which it was said. */
  forum?: { readonly id: string; readonly heldOn: string };
  onDone: () => void;
}

/** Takes in an opinion. Who wrote it is not asked for. */
export function OpinionForm({ year, today, forum, onDone }: OpinionFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const initiatives = useQuery(PlanSyncNodesDocument, { variables: { year } }).data?.initiatives.nodes ?? [];
  const [receive, state] = useContractMutation(PlanSyncReceiveOpinionDocument, {
    refetch: forum ? ['PlanSyncForum'] : ['PlanSyncOpinions'],
  });
  const blank = {
    ...{ code: '', titleKo: '', content: '', channel: forum ? 'FORUM' : 'CALL', receivedOn: forum?.heldOn ?? today },
    ...{ initiative: '', department: '' },
  };
  const { values, field } = useForm(blank, state.fieldErrors);
  const onSubmit = async () => {
    const { code, titleKo, content } = values;
    const outcome = await receive({
      input: {
        ...{ code, titleKo, content },
        channel: values.channel as OpinionChannel,
        receivedOn: values.receivedOn || null,
        forum: forum?.id ?? null,
        initiative: values.initiative || null,
        department: values.department || null,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('opinions.done.receive'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <p className="muted">{t('opinions.anonymous')}</p>
      <TextField {...field('code')} label={t('field.receipt')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.title')} required />
      <TextField {...field('content')} label={t('field.content')} required multiline />
      <SelectField
        {...field('channel')}
        label={t('field.channel')}
        disabled={forum !== undefined}
        options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <TextField {...field('receivedOn')} label={t('field.received')} type="date" required />
      <SelectField
        {...field('initiative')}
        label={t('field.initiative')}
        clearable
        searchable
        options={initiatives.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        {...field('department')}
        label={t('field.handler')}
        hint={t('opinions.assignHint')}
        clearable
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormBody>
  );
}
