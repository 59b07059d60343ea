import { type Column, DataTable, FormDialog, formatDate, formatPeriod, useLang, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { ValueForm } from './forms/value-form';
import type { IndicatorNode } from './series-points';
import { shownValue, Value } from './value';

type CityValue = IndicatorNode['city'][number];

/** Columns of the city's values, for the table and its export. */
export function useValueColumns({
  unit,
  decimals,
}: Pick<IndicatorNode, 'unit' | 'decimals'>): readonly Column<CityValue>[] {
  const t = useText('social-indicators');
  const lang = useLang();
  return useMemo<readonly Column<CityValue>[]>(
    () => [
      { key: 'period', title: t('field.period'), rowHead: true, value: (row) => formatPeriod(row.period, lang) },
      {
        key: 'value',
        title: t('field.value'),
        unit,
        numeric: true,
        value: (row) => shownValue(row, decimals),
        render: (row) => <Value observation={row} decimals={decimals} />,
      },
      { key: 'status', title: t('field.status'), value: (row) => t(`observationStatus.${row.status}`) },
      {
        key: 'source',
        title: t('field.source'),
        width: '14rem',
        value: (row) => (row.source ? `${row.source.name}, ${row.source.title}` : null),
      },
      { key: 'since', title: t('field.validFrom'), value: (row) => formatDate(row.validFrom, lang) },
      {
        key: 'revisions',
        title: t('field.revisions'),
        width: '12rem',
        value: (row) =>
          row.revisions
            .filter(({ validTo }) => validTo)
            .map((former) =>
              t('indicator.former', {
                value: shownValue(former, decimals),
                from: formatDate(former.validFrom, lang),
                to: formatDate(former.validTo as string, lang),
              }),
            )
            .join(' · '),
      },
      { key: 'note', title: t('field.note'), value: (row) => row.note ?? null },
    ],
    [t, lang, unit, decimals],
  );
}

/** The city's values with what each replaced. */
export function Vintages({ indicator, changeable }: { indicator: IndicatorNode; changeable: boolean }) {
  const t = useText('social-indicators');
  const shown = useValueColumns(indicator);
  const columns = changeable ? [...shown, changeColumn(t('form.change'), indicator)] : shown;
  return (
    <DataTable
      caption={t('indicator.values')}
      captionHidden
      columns={columns}
      rows={indicator.city}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('indicator.noValues')}</p>}
    />
  );
}

const changeColumn = (label: string, indicator: IndicatorNode): Column<CityValue> => ({
  key: 'change',
  title: label,
  render: ({ period }) => (
    <FormDialog label={label} variant="default">
      {(close) => <ValueForm indicator={indicator} period={period} onDone={close} />}
    </FormDialog>
  ),
});
