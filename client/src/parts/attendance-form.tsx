import { FormBody, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import { RecordAttendanceDocument } from '../gql/graphql';
import { PeopleField } from './people-field';

interface AttendanceFormProps {
  occurrence: string;
  people: readonly { id: string; name: string }[];
  onDone: () => void;
}

/** Records by name who came; can be taken back. */
export function AttendanceForm({ occurrence, people, onDone }: AttendanceFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [record, state] = useContractMutation(RecordAttendanceDocument, {
    refetch: ['ActivityOccurrences', 'CommitteePage'],
  });
  const before = people.map(({ id }) => id);
  const [chosen, setChosen] = useState<string[]>(before);
  const submit = async () => {
    const outcome = await record({ input: { occurrence, people: chosen } });
    if (!outcome.ok) return;
    toasts.undoable(t('attendance.recorded', { count: chosen.length }), async () => {
      const undone = await record({ input: { occurrence, people: before } });
      if (!undone.ok) throw new Error(undone.error.message);
    });
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <PeopleField
        label={t('attendance.title')}
        known={people}
        value={chosen}
        error={state.fieldErrors.people}
        onChange={setChosen}
      />
    </FormBody>
  );
}
