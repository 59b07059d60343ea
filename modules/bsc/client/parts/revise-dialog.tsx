import {
  FormBody,
  Modal,
  NumberField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { BscReviseResultDocument } from '../gql/graphql';
import { type Entry, isRatio } from './entry-values';

/** Corrects a locked result with a reason; the former value stays as a revision. */
export function ReviseDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const { kpi, result } = entry;
  const [run, { busy, error, fieldErrors }] = useContractMutation(BscReviseResultDocument, {
    refetch: ['BscResultEntries'],
  });
  const form = useForm(
    {
      value: result?.value ?? '',
      numerator: result?.numerator ?? '',
      denominator: result?.denominator ?? '',
      reason: '',
    },
    fieldErrors,
  );
  const onSubmit = async () => {
    if (!result) return;
    const { value, numerator, denominator, reason } = form.values;
    const given = isRatio(entry)
      ? { numerator: numerator || null, denominator: denominator || null }
      : { value: value || null };
    const outcome = await run({ input: { id: result.id, version: result.version, reason, ...given } });
    if (!outcome.ok) return;
    toasts.done(t('entry.revised'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('entry.reviseTitle', { name: kpi.title })}
      closeButtonProps={{ 'aria-label': t('entry.close') }}
    >
      <FormBody
        busy={busy}
        error={error}
        saveLabel={t('entry.revise')}
        onSubmit={() => void onSubmit()}
        onCancel={onClose}
      >
        {isRatio(entry) ? (
          <>
            <NumberField {...form.field('numerator')} label={t('field.numerator')} required />
            <NumberField {...form.field('denominator')} label={t('field.denominator')} required />
          </>
        ) : (
          <NumberField {...form.field('value')} label={t('field.value')} unit={kpi.unit} required />
        )}
        <TextField {...form.field('reason')} label={t('field.reason')} multiline required />
      </FormBody>
    </Modal>
  );
}
