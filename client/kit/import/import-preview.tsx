import type { Column } from '../table/columns';
import { DataTable } from '../table/data-table';
import { useKitText } from '../text/use-text';
import { type Fault, type SameFault, sameFaults } from './faults';

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

/** More than anybody mends before trying again. */
const MOST_SHOWN = 200;

/** What a file would do, and every fault at its column and first line. */
export function ImportPreview({ outcome, columnTitle }: ImportPreviewProps) {
  const t = useKitText();
  const { rows, created, revised, unchanged, leftOut, repeated, issues } = outcome;
  const faults = sameFaults(issues);
  const lineOf = ({ row, others }: SameFault): string =>
    others > 0 ? t('import.rowAndOthers', { row, count: others }) : String(row);
  const columns: readonly Column<SameFault>[] = [
    {
      ...{ key: 'row', title: t('import.row'), numeric: true, rowHead: true, width: '7rem' },
      value: ({ row }) => row,
      render: lineOf,
    },
    { key: 'column', title: t('import.column'), value: ({ column }) => columnTitle(column) },
    { key: 'text', title: t('import.text'), value: ({ text }) => (text === '' ? t('import.blank') : text) },
    { key: 'message', title: t('import.fault'), value: ({ message }) => message },
  ];
  return (
    <section aria-live="polite">
      <p>
        {t('import.summary', { rows, created, revised, unchanged })}{' '}
        {(leftOut ?? 0) > 0 && `${t('import.leftOut', { count: leftOut })} `}
        {repeated && t('import.repeated')}
        {issues.length > 0 && <strong>{t('import.faults', { count: issues.length })}</strong>}
      </p>
      {faults.length > MOST_SHOWN && (
        <p className="muted">{t('import.faultsShown', { shown: MOST_SHOWN, count: faults.length })}</p>
      )}
      {faults.length > 0 && (
        <DataTable
          caption={t('import.faultsTitle')}
          columns={columns}
          rows={faults.slice(0, MOST_SHOWN)}
          rowKey={({ row, column, code, text }) => `${row} ${column} ${code} ${text}`}
          maxHeight="24rem"
        />
      )}
    </section>
  );
}
