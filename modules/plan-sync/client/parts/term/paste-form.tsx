import { FormBody, TextField, useForm, useText, useToasts } from '@yeondong/client/kit';
import { pastedChoices, type RemapChoices, type TermEnd } from './remap-choices';

/** Takes pairs of codes out of a spreadsheet: the old item and the new one. */
export function PasteForm({ end, choices, onDone }: { end: TermEnd; choices: RemapChoices; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const form = useForm({ cells: '' });
  const onSubmit = () => {
    const { chosen, unknown } = pastedChoices(form.values.cells, end);
    choices.choose(chosen);
    const told = t('term.pasted', { count: Object.keys(chosen).length, unknown });
    if (unknown > 0) toasts.failed(told);
    else toasts.done(told);
    onDone();
  };
  return (
    <FormBody busy={false} error={null} saveLabel={t('term.takeOver')} onSubmit={onSubmit} onCancel={onDone}>
      <TextField {...form.field('cells')} label={t('term.cells')} hint={t('term.cellsHint')} multiline autoFocus />
    </FormBody>
  );
}
