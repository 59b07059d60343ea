import {
  FormBody,
  NumberField,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  InnovationDecideLearningDayDocument,
  type InnovationLearningQuery,
  InnovationRecordLearningDayDocument,
} from '../gql/graphql';

export type WaitingDay = InnovationLearningQuery['learningDays']['nodes'][number];

const REFETCH = { refetch: ['InnovationLearning'] };

/** Records a learning day of the own department. */
export function LearningDayForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [record, { busy, error, fieldErrors }] = useContractMutation(InnovationRecordLearningDayDocument, REFETCH);
  const blank = { heldOn: businessDate, topic: '', present: '', roll: '', minutes: '60' };
  const { values, field } = useForm(blank, fieldErrors);
  const onSubmit = async () => {
    const { heldOn, topic } = values;
    const [present, roll, minutes] = [values.present, values.roll, values.minutes].map(Number) as [
      number,
      number,
      number,
    ];
    const outcome = await record({ input: { heldOn, topic, present, roll, minutes } });
    if (!outcome.ok) return;
    toasts.done(t('learning.recorded'));
    onDone();
  };
  return (
    <FormBody {...{ busy, error }} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('heldOn')} label={t('field.heldOn')} type="date" required />
      <TextField {...field('topic')} label={t('field.topic')} required />
      <NumberField {...field('present')} label={t('field.present')} required />
      <NumberField {...field('roll')} label={t('field.roll')} required />
      <NumberField {...field('minutes')} label={t('field.minutes')} required />
    </FormBody>
  );
}

interface DecisionProps {
  day: WaitingDay;
  confirms: boolean;
  onDone: () => void;
}

export function DecisionForm({ day: { id, version, topic }, confirms, onDone }: DecisionProps) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [decide, { busy, error, fieldErrors }] = useContractMutation(InnovationDecideLearningDayDocument, REFETCH);
  const { values, field } = useForm({ reason: '' }, fieldErrors);
  const onSubmit = async () => {
    const outcome = await decide({ input: { id, version, confirms, reason: values.reason || null } });
    if (!outcome.ok) return;
    toasts.done(t(confirms ? 'learning.confirmed' : 'learning.returned'));
    onDone();
  };
  return (
    <FormBody
      {...{ busy, error }}
      saveLabel={t(confirms ? 'learning.confirm' : 'learning.return')}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <p>{topic}</p>
      {!confirms && <TextField {...field('reason')} label={t('field.reason')} required multiline />}
    </FormBody>
  );
}
