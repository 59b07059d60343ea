import { Button, DataTable, formatNumber, Section, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { useRights } from '../use-rights';
import { HistoryDialog } from './history-dialog';
import type { YearsNode } from './years-node';

/** Values of the years before, which some methods look back at; the department records them. */
export function HistorySection({ kpi, year }: { kpi: YearsNode; year: number }) {
  const t = useText('bsc');
  const { may } = useRights(kpi.department.code);
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('history.title')}
      aside={
        may.enter && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {t('history.edit')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('history.title')}
        captionHidden
        rows={kpi.history}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('history.none')}</p>}
        columns={[
          { key: 'year', title: t('field.year'), rowHead: true, render: (row) => row.year },
          {
            key: 'value',
            title: t('field.value'),
            unit: kpi.unit,
            numeric: true,
            render: ({ value }) => formatNumber(value, kpi.decimals),
          },
          { key: 'source', title: t('history.source'), render: ({ source }) => source },
        ]}
      />
      {open && <HistoryDialog kpi={kpi} year={year} onClose={() => setOpen(false)} />}
    </Section>
  );
}
