import {
  Button,
  FormBody,
  FormDialog,
  Group,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type OpinionAsideReason,
  PlanSyncAssignOpinionsDocument,
  PlanSyncDepartmentsDocument,
  PlanSyncSetAsideOpinionsDocument,
} from '../gql/graphql';
import type { Opinion } from './opinion-state';

const REFETCH = { refetch: ['PlanSyncOpinions'] };
const ASIDE = ['SPAM', 'OUT_OF_SCOPE'] as const;

interface BulkProps {
  opinions: readonly Opinion[];
  onDone: () => void;
}

/** What the planner does with the opinions that are chosen, all of them or none. */
export function OpinionBulk({ opinions, onDone }: BulkProps) {
  const t = useText('plan-sync');
  if (opinions.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('opinions.chosen', { count: opinions.length })}>
      <span>{t('opinions.chosen', { count: opinions.length })}</span>
      <FormDialog label={t('opinions.bulkAssign')}>
        {(close) => <AssignAll opinions={opinions} onDone={onDone} onClose={close} />}
      </FormDialog>
      <FormDialog label={t('opinions.setAside')} variant="default">
        {(close) => <SetAside opinions={opinions} onDone={onDone} onClose={close} />}
      </FormDialog>
      <Button size="xs" variant="subtle" onClick={onDone}>
        {t('opinions.clear')}
      </Button>
    </Group>
  );
}

const asRead = (opinions: readonly Opinion[]) => opinions.map(({ id, version }) => ({ id, version }));

interface ActProps extends BulkProps {
  onClose: () => void;
}

function useTold(name: 'bulkAssign' | 'setAside', { opinions, onDone, onClose }: ActProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  return ({ ok }: { ok: boolean }) => {
    if (!ok) return;
    toasts.done(t(`opinions.done.${name}`, { count: opinions.length }));
    onClose();
    onDone();
  };
}

function AssignAll(props: ActProps) {
  const t = useText('plan-sync');
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const [assign, { busy, error, fieldErrors }] = useContractMutation(PlanSyncAssignOpinionsDocument, REFETCH);
  const { values, field } = useForm({ department: '' }, fieldErrors);
  const told = useTold('bulkAssign', props);
  const send = () => void assign({ input: { opinions: asRead(props.opinions), ...values } }).then(told);
  return (
    <FormBody busy={busy} error={error} onSubmit={send} onCancel={props.onClose}>
      <SelectField
        {...field('department')}
        label={t('field.handler')}
        required
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormBody>
  );
}

function SetAside(props: ActProps) {
  const t = useText('plan-sync');
  const [setAside, { busy, error, fieldErrors }] = useContractMutation(PlanSyncSetAsideOpinionsDocument, REFETCH);
  const { values, field } = useForm({ as: 'SPAM', reason: '' }, fieldErrors);
  const told = useTold('setAside', props);
  const send = () => {
    const input = { opinions: asRead(props.opinions), as: values.as as OpinionAsideReason, reason: values.reason };
    void setAside({ input }).then(told);
  };
  return (
    <FormBody busy={busy} error={error} onSubmit={send} onCancel={props.onClose}>
      <p className="muted">{t('opinions.asideHint')}</p>
      <SelectField
        {...field('as')}
        label={t('opinions.asideAs')}
        options={ASIDE.map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
      <TextField {...field('reason')} label={t('field.reason')} required autoFocus />
    </FormBody>
  );
}
