import { FormBody, TextField, useContractMutation, useForm, useGo, useText, useToasts } from '@yeondong/client/kit';
import { PlanSyncRollForwardDocument } from '../gql/graphql';
import { yearIn } from './year-in';

interface RollFormProps {
  plan: { id: string; code: string };
  year: number;
  onDone: () => void;
}

/** Rolls the final edition forward to a year; its page opens afterwards. */
export function RollForm({ plan, year, onDone }: RollFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const go = useGo();
  const [roll, state] = useContractMutation(PlanSyncRollForwardDocument, { refetch: ['PlanSyncPlan'] });
  const { values, field } = useForm({ year: String(year) }, state.fieldErrors);
  const onSubmit = async () => {
    const outcome = await roll({ input: { plan: plan.id, year: yearIn(values.year) ?? 0 } });
    if (!outcome.ok) return;
    toasts.done(t('version.rolled'));
    onDone();
    const { year: edition, number } = outcome.data.rollPlanForward;
    go(`/m/plan-sync/plans/${plan.code}`, { edition, number });
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('version.roll')}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <p className="muted">{t('version.rollHint')}</p>
      <TextField {...field('year')} label={t('field.year')} required autoFocus />
    </FormBody>
  );
}
