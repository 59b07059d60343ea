import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useId, useState } from 'react';
import {
  AttachFileDocument,
  type Disclosure,
  RemoveAttachmentDocument,
  RestoreAttachmentDocument,
} from '../gql/graphql';
import classes from './attachments.module.css';
import { uploadFile } from './upload-file';

interface AttachFormProps {
  record: string;
  refetch: readonly string[];
  onDone: () => void;
}

const DISCLOSURES: readonly Disclosure[] = ['OPEN', 'PARTIAL', 'CLOSED'];
const BLANK = { disclosure: 'OPEN', legalGround: '', closedUntil: '', documentNo: '', documentDate: '' };

/** The file chosen, uploaded once however often the form is sent. */
function useUpload() {
  const t = useText('core');
  const [file, setFile] = useState<File | null>(null);
  const [uploaded, setUploaded] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setUploaded(null);
    setFault(null);
  };
  const upload = async (): Promise<string | null> => {
    if (uploaded) return uploaded;
    if (!file) {
      setFault(t('attachment.choose'));
      return null;
    }
    setBusy(true);
    try {
      const id = await uploadFile(file);
      setUploaded(id);
      return id;
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { file, fault, busy, choose, upload };
}

/** Uploads a file and gives it to the record, with what the public may see of it. */
export function AttachForm({ record, refetch, onDone }: AttachFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const upload = useUpload();
  const [attach, state] = useContractMutation(AttachFileDocument, { refetch });
  const form = useForm(BLANK, state.fieldErrors);
  const { disclosure, legalGround, closedUntil, documentNo, documentDate } = form.values;
  const submit = async () => {
    const file = await upload.upload();
    if (!file) return;
    const document = { documentNo: documentNo || null, documentDate: documentDate || null };
    const closed = { legalGround: legalGround || null, closedUntil: closedUntil || null };
    const terms = { disclosure: disclosure as Disclosure, ...(disclosure === 'OPEN' ? {} : closed) };
    const outcome = await attach({ input: { file, record, ...terms, ...document } });
    if (!outcome.ok) return;
    toasts.done(t('attachment.attached', { name: upload.file?.name }));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy || upload.busy}
      error={state.error}
      saveLabel={t('attachment.attach')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <FilePicker fault={upload.fault ?? state.fieldErrors.file ?? null} onChoose={upload.choose} />
      <SelectField
        label={t('attachment.disclosure')}
        required
        options={DISCLOSURES.map((value) => ({ value, label: t(`disclosure.${value}`) }))}
        {...form.field('disclosure')}
      />
      {disclosure !== 'OPEN' && (
        <>
          <TextField
            label={t('attachment.ground')}
            hint={t('attachment.groundHint')}
            required
            {...form.field('legalGround')}
          />
          <TextField label={t('attachment.closedUntil')} type="date" {...form.field('closedUntil')} />
        </>
      )}
      <TextField label={t('approval.documentNo')} {...form.field('documentNo')} />
      <TextField label={t('approval.documentDate')} type="date" {...form.field('documentDate')} />
    </FormBody>
  );
}

function FilePicker({ fault, onChoose }: { fault: string | null; onChoose: (file: File | null) => void }) {
  const t = useText('core');
  const id = useId();
  return (
    <div className={classes.picker}>
      <label htmlFor={id} className={classes.pickerLabel}>
        {t('attachment.file')}
      </label>
      <input
        id={id}
        type="file"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
      <span id={`${id}-fault`} className={classes.fault}>
        {fault}
      </span>
    </div>
  );
}

interface RemoveFormProps {
  id: string;
  fileName: string;
  refetch: readonly string[];
  onDone: () => void;
}

/** Takes a file off its record; the reason is kept with it. */
export function RemoveForm({ id, fileName, refetch, onDone }: RemoveFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [restore] = useContractMutation(RestoreAttachmentDocument, { refetch });
  const [remove, state] = useContractMutation(RemoveAttachmentDocument, { refetch });
  const form = useForm({ reason: '' }, state.fieldErrors);
  const submit = async () => {
    const outcome = await remove({ input: { id, reason: form.values.reason || null } });
    if (!outcome.ok) return;
    toasts.undoable(t('attachment.removed', { name: fileName }), async () => {
      const back = await restore({ id });
      if (!back.ok) throw new Error(back.error.message);
    });
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('attachment.remove')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('attachment.reason')} hint={t('attachment.kept')} {...form.field('reason')} />
    </FormBody>
  );
}
