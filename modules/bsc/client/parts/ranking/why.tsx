import { Anchor, DataTable, formatNumber, Popover, useText } from '@yeondong/client/kit';
import type { RankingRow } from './nodes';

/** A total that opens what it is made of: base, bonus, penalty, and the scores of the KPIs. */
export function Why({ row, label }: { row: RankingRow; label: string }) {
  const t = useText('bsc');
  if (row.total == null) return label;
  return (
    <Popover width={360} position="bottom-end" withinPortal>
      <Popover.Target>
        <Anchor
          component="button"
          type="button"
          c="inherit"
          underline="always"
          aria-label={t('ranking.whyOf', { name: row.department.name, label })}
        >
          {label}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown style={{ maxHeight: '60vh', overflow: 'auto' }}>
        <p>
          {t('ranking.formula', {
            base: formatNumber(row.base, 2),
            bonus: formatNumber(row.bonus, 2),
            penalty: formatNumber(row.penalty, 2),
            total: label,
          })}
        </p>
        {row.revision != null && <p className="muted">{t('ranking.frozenAs', { revision: row.revision })}</p>}
        <DataTable
          caption={t('ranking.inputs')}
          rows={row.inputs}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', title: t('field.kpi'), rowHead: true, render: ({ name }) => name },
            {
              key: 'value',
              title: t('field.score'),
              numeric: true,
              render: ({ value, note }) => (value == null ? <Missing note={note} /> : formatNumber(value, 2)),
            },
          ]}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Missing({ note }: { note: string | null | undefined }) {
  const t = useText('bsc');
  return <span className="muted">{note ? t(`scoreStatus.${note}`) : '–'}</span>;
}
