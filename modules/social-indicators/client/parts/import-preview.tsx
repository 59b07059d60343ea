import { type Column, DataTable, useText } from '@yeondong/client/kit';
import type { SocialImportMutation } from '../gql/graphql';

type Outcome = SocialImportMutation['importObservations'];
type Fault = Outcome['issues'][number];

/** What a file would do, and every fault at its line and column. */
export function ImportPreview({ outcome }: { outcome: Outcome }) {
  const t = useText('social-indicators');
  const columns: readonly Column<Fault>[] = [
    { key: 'row', title: t('import.row'), numeric: true, rowHead: true, width: '5rem', value: ({ row }) => row },
    { key: 'column', title: t('import.column'), value: ({ column }) => t(`import.columns.${column}`) },
    { key: 'text', title: t('import.text'), value: ({ text }) => (text === '' ? t('import.blank') : text) },
    { key: 'message', title: t('import.fault'), value: ({ message }) => message },
  ];
  return (
    <section aria-live="polite">
      <p>
        {t('import.summary', {
          rows: outcome.rows,
          created: outcome.created,
          revised: outcome.revised,
          unchanged: outcome.unchanged,
        })}{' '}
        {(outcome.leftOut ?? 0) > 0 && `${t('import.leftOut', { count: outcome.leftOut })} `}
        {outcome.repeated && t('import.repeated')}
        {outcome.issues.length > 0 && <strong>{t('import.faults', { count: outcome.issues.length })}</strong>}
      </p>
      {outcome.issues.length > 0 && (
        <DataTable
          caption={t('import.faultsTitle')}
          columns={columns}
          rows={outcome.issues}
          rowKey={(issue) => `${issue.row} ${issue.column} ${issue.code} ${issue.text}`}
          maxHeight="24rem"
        />
      )}
    </section>
  );
}
