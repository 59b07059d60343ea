import {
  daysBetween,
  FormBody,
  NumberField,
  SelectField,
  TextField,
  type TypedDocumentNode,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  InnovationApproveActivityDocument,
  InnovationCancelActivityDocument,
  InnovationConfirmActivityDocument,
  InnovationReturnActivityDocument,
  InnovationRulesDocument,
  InnovationSubmitActivityDocument,
} from '../gql/graphql';
import type { Activity, ActivityAct } from './activity-state';

const REFETCH = { refetch: ['InnovationActivities'] };
const DAYS_TO_REGISTER = 30;

/** Submits an activity of one's own. */
export function ActivityForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const rules =
    useQuery(InnovationRulesDocument, { variables: { today: businessDate } }).data?.mileageRules.nodes ?? [];
  const [submit, { busy, error, fieldErrors }] = useContractMutation(InnovationSubmitActivityDocument, REFETCH);
  const blank = { titleKo: '', rule: '', occurredOn: businessDate, units: '1', evidence: '' };
  const { values, field } = useForm(blank, fieldErrors);
  const onSubmit = async () => {
    const outcome = await submit({ input: { ...values, units: Number(values.units) } });
    if (!outcome.ok) return;
    toasts.done(t('activities.submitted'));
    onDone();
  };
  return (
    <FormBody {...{ busy, error }} saveLabel={t('activities.add')} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('titleKo')} label={t('field.doing')} required />
      <SelectField
        {...field('rule')}
        label={t('field.rule')}
        required
        options={rules.map(({ code, title, points, unit }) => ({
          value: code,
          label: t('activities.ruleOption', { title, points, unit }),
        }))}
      />
      <TextField {...field('occurredOn')} label={t('field.occurredOn')} type="date" required />
      <NumberField {...field('units')} label={t('field.units')} required />
      <TextField {...field('evidence')} label={t('field.evidence')} hint={t('activities.evidenceHint')} required />
    </FormBody>
  );
}

interface ActProps {
  activity: Activity;
  act: ActivityAct;
  onDone: () => void;
}

interface ActVariables {
  [name: string]: unknown;
  input: { id: string; version: number; reason?: string; lateReason?: string };
}

/** The mutations differ in what must be said with them; a form sends what its act takes. */
const DOCUMENTS = {
  confirm: InnovationConfirmActivityDocument,
  approve: InnovationApproveActivityDocument,
  return: InnovationReturnActivityDocument,
  cancel: InnovationCancelActivityDocument,
} as unknown as Readonly<Record<ActivityAct, TypedDocumentNode<unknown, ActVariables>>>;

export function ActForm({ activity, act, onDone }: ActProps) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [run, { busy, error, fieldErrors }] = useContractMutation(DOCUMENTS[act], REFETCH);
  const { values, field } = useForm({ note: '' }, { note: fieldErrors.reason ?? fieldErrors.lateReason ?? '' });
  const late = act === 'confirm' && daysBetween(activity.occurredOn, activity.registeredOn) > DAYS_TO_REGISTER;
  const refuses = act === 'return' || act === 'cancel';
  const onSubmit = async () => {
    const { id, version } = activity;
    const said = refuses ? { reason: values.note } : late ? { lateReason: values.note } : {};
    const outcome = await run({ input: { id, version, ...said } });
    if (!outcome.ok) return;
    toasts.done(t(`activities.done.${act}`));
    onDone();
  };
  return (
    <FormBody
      {...{ busy, error }}
      saveLabel={t(`activities.act.${act}`)}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <p>{activity.title}</p>
      {(refuses || late) && (
        <TextField {...field('note')} label={t(late ? 'field.lateReason' : 'field.reason')} required multiline />
      )}
    </FormBody>
  );
}
