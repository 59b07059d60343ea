import { useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveHistoryDocument } from '../../gql/graphql';
import { KPI_QUERIES } from '../definition/kpi-for-edit';
import { type PartRow, PartRows } from '../programme/part-rows';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import type { YearsNode } from './years-node';

const YEARS = 5;

/** The five years that deviations look back at, beside whatever else is on record. */
function rowsOf(kpi: YearsNode, year: number): PartRow[] {
  const years = Array.from({ length: YEARS }, (_, at) => year - YEARS + at);
  const all = [...new Set([...kpi.history.map((row) => row.year), ...years])].sort((a, b) => a - b);
  return all.map((each) => {
    const known = kpi.history.find((row) => row.year === each);
    return { year: String(each), value: known?.value ?? '', source: known?.source ?? '' };
  });
}

/** Records values of earlier years; a year left empty has none. */
export function HistoryDialog({ kpi, year, onClose }: { kpi: YearsNode; year: number; onClose: () => void }) {
  const t = useText('bsc');
  const [rows, setRows] = useState<readonly PartRow[]>(() => rowsOf(kpi, year));
  const { fieldErrors, ...dialog } = useDialog({
    document: BscSaveHistoryDocument,
    initial: {},
    input: () => ({
      kpi: kpi.id,
      version: kpi.version,
      rows: [
        ...rows.map(({ year: each, value, source }) => {
          return { year: wholeOf(each), value: orNull(value), source: orNull(source) };
        }),
        ...kpi.history
          .filter((known) => !rows.some((row) => wholeOf(row.year) === known.year))
          .map((known) => ({ year: known.year, value: null, source: null })),
      ],
    }),
    refetch: KPI_QUERIES,
    done: t('history.saved'),
    onClose,
  });
  return (
    <RecordDialog wide title={t('history.dialog', { name: kpi.title })} onClose={onClose} fields={[]} {...dialog}>
      <p className="muted">{t('history.hint', { unit: kpi.unit })}</p>
      <PartRows
        legend={t('history.title')}
        path="rows"
        rows={rows}
        errors={fieldErrors}
        blank={{ year: '', value: '', source: '' }}
        onChange={setRows}
        fields={[
          { name: 'year', kind: 'number' },
          { name: 'value', kind: 'number' },
          { name: 'source', kind: 'text', label: 'history.source' },
        ]}
      />
    </RecordDialog>
  );
}
