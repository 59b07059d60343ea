import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type PlanStatus, type PlanSyncPlanQuery, PlanSyncUpdatePlanDocument } from '../gql/graphql';
import { yearIn } from './year-in';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;
const STATUSES = ['OPEN', 'CLOSED'] as const;

/** Changes a plan, or closes it: its links stay readable then, and nothing of it changes any more. */
export function PlanEditForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [update, state] = useContractMutation(PlanSyncUpdatePlanDocument, { refetch: ['PlanSyncPlan'] });
  const initial = {
    titleKo: plan.titleKo,
    toYear: String(plan.toYear ?? ''),
    legalBasis: plan.legalBasis ?? '',
    endsOn: plan.endsOn ?? '',
    status: plan.status as string,
  };
  const { values, field } = useForm(initial, state.fieldErrors);
  const onSubmit = async () => {
    const outcome = await update({
      input: {
        id: plan.id,
        version: plan.version,
        ...(values.titleKo === plan.titleKo ? {} : { titleKo: values.titleKo }),
        toYear: yearIn(values.toYear),
        legalBasis: values.legalBasis || null,
        ...(plan.level === 'TERM_PRIORITY' ? { endsOn: values.endsOn || null } : {}),
        status: values.status as PlanStatus,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('plans.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('titleKo')} label={t('field.titleKo')} required autoFocus />
      <TextField {...field('toYear')} label={t('field.endYear')} hint={t('plans.endHint')} />
      <TextField {...field('legalBasis')} label={t('field.legalBasis')} />
      {plan.level === 'TERM_PRIORITY' && <TextField {...field('endsOn')} label={t('field.endsOn')} type="date" />}
      <SelectField
        {...field('status')}
        label={t('field.status')}
        hint={t('plans.closeHint')}
        options={STATUSES.map((value) => ({ value, label: t(`planStatus.${value}`) }))}
      />
    </FormBody>
  );
}
