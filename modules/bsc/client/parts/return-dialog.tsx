import { FormBody, Modal, TextField, useForm, useText } from '@yeondong/client/kit';
import type { Acts } from './use-acts';

/** Sends the chosen results back with a reason. */
export function ReturnDialog({ acts, onClose }: { acts: Acts; onClose: () => void }) {
  const t = useText('bsc');
  const form = useForm({ reason: '' });
  const subjects = acts.subjects('return');
  const onSubmit = async () => {
    if (await acts.run('return', form.values.reason)) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('entry.returnTitle', { count: subjects.length })}
      closeButtonProps={{ 'aria-label': t('entry.close') }}
    >
      <FormBody
        busy={acts.busy}
        saveLabel={t('entry.act.return', { count: subjects.length })}
        onSubmit={() => void onSubmit()}
        onCancel={onClose}
      >
        <ul>
          {subjects.map(({ kpi }) => (
            <li key={kpi.id}>{kpi.title}</li>
          ))}
        </ul>
        <TextField {...form.field('reason')} label={t('field.reason')} multiline required autoFocus />
      </FormBody>
    </Modal>
  );
}
