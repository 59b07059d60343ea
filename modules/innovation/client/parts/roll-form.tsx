import {
  FormBody,
  QueryState,
  SelectField,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  InnovationChoicesDocument,
  InnovationSaveAttendanceDocument,
  InnovationTrainingRollDocument,
  type InnovationTrainingRollQuery,
  type TrainingExcuse,
} from '../gql/graphql';
import type { Session } from './training-marks';
import { usePerson } from './use-person';

interface RollFormProps {
  session: Session;
  onDone: () => void;
}

/** Who of a department came to a session and who is excused; the office chooses the department. */
export function RollForm({ session, onDone }: RollFormProps) {
  const t = useText('innovation');
  const { year, department: own } = usePlan();
  const { office } = usePerson();
  const [department, setDepartment] = useState(own?.id ?? '');
  const choices = useQuery(InnovationChoicesDocument, { variables: { year }, skip: !office }).data?.departments.nodes;
  const result = useQuery(InnovationTrainingRollDocument, {
    variables: { session: session.id, department },
    fetchPolicy: 'network-only',
    skip: department === '',
  });
  return (
    <>
      {office && (
        <SelectField
          name="department"
          label={t('field.department')}
          value={department}
          onChange={setDepartment}
          options={(choices ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          searchable
        />
      )}
      <QueryState result={result}>
        {({ trainingRoll }) => <RollLines key={department} {...{ session, department, onDone }} roll={trainingRoll} />}
      </QueryState>
    </>
  );
}

type Roll = InnovationTrainingRollQuery['trainingRoll'];
const ANSWERS = ['ATTENDED', 'LEAVE', 'SECONDMENT', 'MISSED'] as const;
const MISSED = 'MISSED';

const lineOf = (person: string, answer: string) => {
  const excuse = answer === 'LEAVE' || answer === 'SECONDMENT' ? (answer as TrainingExcuse) : null;
  return { person, presence: excuse ? ('EXCUSED' as const) : ('ATTENDED' as const), excuse };
};

function RollLines({ session, department, roll, onDone }: RollFormProps & { department: string; roll: Roll }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [save, { busy, error }] = useContractMutation(InnovationSaveAttendanceDocument, {
    refetch: ['InnovationTraining'],
  });
  const initial = Object.fromEntries(
    roll.map(({ person, presence, excuse }) => [person.id, excuse ?? presence ?? MISSED]),
  );
  const { values, field } = useForm<Record<string, string>>(initial);
  const options = ANSWERS.map((value) => ({ value, label: t(`training.answer.${value}`) }));
  const onSubmit = async () => {
    const lines = roll.flatMap(({ person }) => {
      const answer = values[person.id] ?? MISSED;
      return answer === MISSED ? [] : [lineOf(person.id, answer)];
    });
    const outcome = await save({ input: { id: session.id, version: session.version, department, lines } });
    if (!outcome.ok) return;
    toasts.done(t('training.saved'));
    onDone();
  };
  if (roll.length === 0) return <p className="muted">{t('training.nobody')}</p>;
  return (
    <FormBody {...{ busy }} error={error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      {roll.map(({ person }) => (
        <SelectField key={person.id} {...field(person.id)} label={person.name} options={options} required />
      ))}
      {error?.issues.map(({ message }) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
    </FormBody>
  );
}
