import {
  FormBody,
  NumberField,
  newIdempotencyKey,
  TextField,
  useContractMutation,
  useForm,
  useLang,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { type ActivityRowFragment, RecordOccurrenceDocument, RemoveOccurrenceDocument } from '../gql/graphql';
import { plannedCount } from './activity-words';

const REFETCH = ['ProgramPage', 'Calendar', 'Programs'];

interface RecordOccurrenceFormProps {
  activity: ActivityRowFragment;
  onDone: () => void;
}

/** Records one time that an activity was held, with attendance and minutes. */
export function RecordOccurrenceForm({ activity, onDone }: RecordOccurrenceFormProps) {
  const t = useText('core');
  const lang = useLang();
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [record, state] = useContractMutation(RecordOccurrenceDocument, { refetch: REFETCH });
  const [remove] = useContractMutation(RemoveOccurrenceDocument, { refetch: REFETCH });
  const form = useForm(
    { heldOn: businessDate, people: '', place: activity.place ?? '', minutes: '' },
    state.fieldErrors,
  );
  const submit = async () => {
    const { heldOn, people, place, minutes } = form.values;
    const outcome = await record({
      input: {
        activity: activity.id,
        heldOn,
        people: people === '' ? null : Number(people),
        place: place || null,
        minutes: minutes || null,
        idempotencyKey,
      },
    });
    if (!outcome.ok) return;
    const { id } = outcome.data.recordOccurrence;
    toasts.undoable(t('activity.recorded', { title: activity.title }), async () => {
      const undone = await remove({ id });
      if (!undone.ok) throw new Error(undone.error.message);
    });
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <p>
        <strong>{activity.title}</strong>
        <br />
        <span className="muted">
          {t('activity.plannedIs', { planned: plannedCount(activity, t, lang), held: activity.heldCount })}
        </span>
      </p>
      <TextField label={t('field.heldOn')} type="date" required {...form.field('heldOn')} />
      <NumberField label={t('field.people')} unit={t('unit.person')} {...form.field('people')} />
      <TextField label={t('field.place')} {...form.field('place')} />
      <TextField label={t('field.minutes')} multiline {...form.field('minutes')} />
    </FormBody>
  );
}
