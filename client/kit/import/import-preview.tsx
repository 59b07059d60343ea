import type { Column } from '../table/columns';
import { DataTable } from '../table/data-table';
import type { Text } from '../text/use-text';

interface Fault {
  row: number;
  column: string;
  text: string;
  code: string;
  message: string;
}

/** What the server says of a file before it is taken in. */
export interface ImportOutcomeShown {
  rows: number;
  created: number;
  revised: number;
  unchanged: number;
  leftOut?: number | null;
  repeated: boolean;
  issues: readonly Fault[];
}

interface ImportPreviewProps {
  outcome: ImportOutcomeShown;
  /** The module's texts; they have `import.summary`, `import.columns.…` and the others below. */
  t: Text;
}

/** What a file would do, and every fault at its line and column. */
export function ImportPreview({ outcome, t }: ImportPreviewProps) {
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
