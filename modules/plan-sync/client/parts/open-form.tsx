import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncOpenVersionDocument, type PlanVersionKind } from '../gql/graphql';
import { yearIn } from './year-in';

const KINDS = ['ORIGINAL', 'ROLLING', 'REVISED', 'FINAL'] as const;

/** Opens a new edition of a plan. */
export function OpenForm({ plan, year, onDone }: { plan: string; year: number; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [open, state] = useContractMutation(PlanSyncOpenVersionDocument, { refetch: ['PlanSyncPlan'] });
  const form = useForm({ year: String(year), kind: 'ROLLING', changeNote: '' }, state.fieldErrors);
  const onSubmit = async () => {
    const { kind, changeNote } = form.values;
    const input = {
      plan,
      year: yearIn(form.values.year) ?? 0,
      kind: kind as PlanVersionKind,
      changeNote: changeNote || null,
    };
    const outcome = await open({ input });
    if (!outcome.ok) return;
    toasts.done(t('version.opened'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...form.field('year')} label={t('field.year')} required autoFocus />
      <SelectField
        {...form.field('kind')}
        label={t('field.kind')}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField {...form.field('changeNote')} label={t('field.changeNote')} multiline />
    </FormBody>
  );
}
