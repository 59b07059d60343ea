import { RecordForm, type TypedDocumentNode, useText } from '@yeondong/client/kit';

interface IssueFormProps {
  mutation: TypedDocumentNode<unknown, { input: never }>;
  /** What is issued. */
  of: Readonly<Record<string, string>>;
  refetch: readonly string[];
  onDone: () => void;
}

/** Keeps a document as it stands today, for whom it goes to. */
export function IssueForm({ mutation, of, refetch, onDone }: IssueFormProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={mutation}
      refetch={refetch}
      done={t('briefing.issued')}
      onDone={onDone}
      fields={[{ name: 'recipient', label: t('briefing.recipient'), required: true, initial: t('briefing.council') }]}
      toInput={({ recipient }) => ({ ...of, recipient: recipient ?? '' }) as never}
    >
      <p className="muted">{t('briefing.issueHint')}</p>
    </RecordForm>
  );
}
