import type { Column } from '../table/columns';
import { DataTable } from '../table/data-table';
import { useKitText } from '../text/use-text';

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
  columnTitle: (column: string) => string;
}

/** What a file would do, and every fault at its line and column. */
export function ImportPreview({ outcome, columnTitle }: ImportPreviewProps) {
  const t = useKitText();
  const columns: readonly Column<Fault>[] = [
    { key: 'row', title: t('import.row'), numeric: true, rowHead: true, width: '5rem', value: ({ row }) => row },
    { key: 'column', title: t('import.column'), value: ({ column }) => columnTitle(column) },
    { key: 'text', title: t('import.text'), value: ({ text }) => (text === '' ? t('import.blank') : text) },
    { key: 'message', title: t('import.fault'), value: ({ message }) => message },
  ];
  const { rows, created, revised, unchanged, leftOut, repeated, issues } = outcome;
  return (
    <section aria-live="polite">
      <p>
        {t('import.summary', { rows, created, revised, unchanged })}{' '}
        {(leftOut ?? 0) > 0 && `${t('import.leftOut', { count: leftOut })} `}
        {repeated && t('import.repeated')}
        {issues.length > 0 && <strong>{t('import.faults', { count: issues.length })}</strong>}
      </p>
      {issues.length > 0 && (
        <DataTable
          caption={t('import.faultsTitle')}
          columns={columns}
          rows={issues}
          rowKey={(issue) => `${issue.row} ${issue.column} ${issue.code} ${issue.text}`}
          maxHeight="24rem"
        />
      )}
    </section>
  );
}
