import { FormDialog, Group, RecordForm, type TypedDocumentNode, useHasRole, useText } from '@yeondong/client/kit';
import { HwpxButton } from './hwpx-button';

interface CopyActsProps {
  /** The file of what is shown. */
  load: Parameters<typeof HwpxButton>[0]['load'];
  /** Whether what is shown was issued already. */
  isCopy: boolean;
  mutation: TypedDocumentNode<unknown, { input: never }>;
  /** What is issued. */
  of: Readonly<Record<string, string>>;
  refetch: readonly string[];
}

/** Takes a document along as a file, and keeps it as it was handed over. */
export function CopyActs({ load, isCopy, ...issue }: CopyActsProps) {
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  return (
    <Group gap={6}>
      <HwpxButton load={load} />
      {planner && !isCopy && (
        <FormDialog label={t('briefing.issue')}>{(close) => <IssueForm {...issue} onDone={close} />}</FormDialog>
      )}
    </Group>
  );
}

interface IssueFormProps extends Pick<CopyActsProps, 'mutation' | 'of' | 'refetch'> {
  onDone: () => void;
}

function IssueForm({ mutation, of, refetch, onDone }: IssueFormProps) {
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
