import { FormBody, TextField, useContractMutation, useForm, usePlan, useText } from '@yeondong/client/kit';
import { SetBusinessDateDocument } from '../gql/graphql';

const DEPENDS = ['due', 'notices', 'year', 'terms', 'posts'];

/** Moves the day that plans and due dates go by; everything on the screen follows it, so the page opens anew. */
export default function BusinessDateForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const { businessDate } = usePlan();
  const [move, state] = useContractMutation(SetBusinessDateDocument);
  const form = useForm({ date: businessDate }, state.fieldErrors);
  const submit = async () => {
    const outcome = await move(form.values);
    if (outcome.ok) window.location.reload();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('businessDate.move')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <p>{t('businessDate.purpose')}</p>
      <ul className="muted">
        {DEPENDS.map((key) => (
          <li key={key}>{t(`businessDate.depends.${key}`)}</li>
        ))}
      </ul>
      <TextField label={t('businessDate.date')} type="date" required autoFocus {...form.field('date')} />
    </FormBody>
  );
}
