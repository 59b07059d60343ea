import {
  FormBody,
  Modal,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { ExampleInitiativesDocument, ExampleWriteNoteDocument } from '../gql/graphql';

const GRADES = ['1', '2', '3', '4', '5'];

/** Writes a note on an initiative of one's department; what the server refuses stands at its field. */
export function NoteForm({ onClose }: { onClose: () => void }) {
  const t = useText('example');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const initiatives = useInitiatives();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [write, state] = useContractMutation(ExampleWriteNoteDocument, { refetch: ['ExampleNotes'] });
  const form = useForm({ initiative: '', text: '', writtenOn: businessDate, importance: '3' }, state.fieldErrors);
  const submit = async () => {
    const { importance, ...values } = form.values;
    const outcome = await write({ input: { ...values, importance: Number(importance), idempotencyKey } });
    if (!outcome.ok) return;
    toasts.done(t('write.done'));
    onClose();
  };
  const options = initiatives.map(({ id, title }) => ({ value: id, label: title }));
  const grades = GRADES.map((value) => ({ value, label: t(`importance.${value}`) }));
  return (
    <Modal opened onClose={onClose} title={t('write.title')} closeButtonProps={{ 'aria-label': t('write.close') }}>
      <FormBody
        busy={state.busy}
        error={state.error}
        saveLabel={t('write.save')}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <SelectField
          {...form.field('initiative')}
          label={t('field.initiative')}
          options={options}
          searchable
          required
        />
        <TextField {...form.field('text')} label={t('field.text')} multiline required />
        <TextField {...form.field('writtenOn')} label={t('field.writtenOn')} type="date" required />
        <SelectField {...form.field('importance')} label={t('field.importance')} options={grades} required />
      </FormBody>
    </Modal>
  );
}

/** Those that the person may write notes on: of the own department, of the whole city for the planner. */
function useInitiatives() {
  const { year, department } = usePlan();
  const everywhere = useHasRole('planner');
  const where = everywhere || !department ? {} : { leadDepartment: { code: { eq: department.code } } };
  const result = useQuery(ExampleInitiativesDocument, { variables: { year, where } });
  return result.data?.initiatives.nodes ?? [];
}
