import {
  FormBody,
  formatDate,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  type PlanSyncOpinionFormQuery,
  PlanSyncSubmitOpinionDocument,
  type PlanSyncSubmitOpinionMutation,
} from '../../gql/graphql';
import { ReceiptSlip } from './receipt-slip';

type Receipt = PlanSyncSubmitOpinionMutation['submitOpinion'];

/** An opinion as a citizen writes it; once it is sent, its receipt. */
export function OpinionWriter({ form }: { form: PlanSyncOpinionFormQuery['opinionForm'] }) {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (receipt) return <ReceiptSlip receipt={receipt} onMore={() => setReceipt(null)} />;
  return <WriterFields form={form} onSent={setReceipt} />;
}

interface WriterFieldsProps {
  form: PlanSyncOpinionFormQuery['opinionForm'];
  onSent: (receipt: Receipt) => void;
}

function WriterFields({ form: { domains, replyDue }, onSent }: WriterFieldsProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [submit, { busy, error, fieldErrors }] = useContractMutation(PlanSyncSubmitOpinionDocument);
  const { values, field } = useForm({ domain: '', title: '', content: '' }, fieldErrors);
  const send = async () => {
    const outcome = await submit({ input: values });
    if (outcome.ok) onSent(outcome.data.submitOpinion);
  };
  return (
    <FormBody busy={busy} error={error} saveLabel={t('publicForm.send')} onSubmit={() => void send()}>
      <p className="muted">{t('publicForm.privacy', { day: formatDate(replyDue, lang) })}</p>
      <SelectField
        {...field('domain')}
        label={t('publicForm.domain')}
        required
        options={domains.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <TextField {...field('title')} label={t('publicForm.subject')} hint={t('publicForm.subjectHint')} required />
      <TextField
        {...field('content')}
        label={t('publicForm.content')}
        hint={t('publicForm.contentHint')}
        required
        multiline
      />
    </FormBody>
  );
}
