import { DataTable, formatMonth, formatNumber, useLang, useText } from '@yeondong/client/kit';
import type { KpiNode } from './kpi-node';

/** Targets by year, and the months of the year shown. */
export function KpiTargets({ kpi }: { kpi: KpiNode }) {
  const t = useText('bsc');
  const lang = useLang();
  const number = (value: string | null | undefined) => formatNumber(value, kpi.decimals);
  const profile = kpi.target?.profile;
  return (
    <>
      <DataTable
        caption={t('kpi.targets')}
        captionHidden
        rows={kpi.targets}
        rowKey={(target) => target.id}
        empty={<p className="muted">{t('kpi.noTargets')}</p>}
        columns={[
          { key: 'year', title: t('field.year'), rowHead: true, render: (target) => target.year },
          {
            key: 'target',
            title: t('field.target'),
            unit: kpi.unit,
            numeric: true,
            render: (target) => number(target.target),
          },
          {
            key: 'baseline',
            title: t('field.baseline'),
            unit: kpi.unit,
            numeric: true,
            render: (target) => number(target.baseline),
          },
          {
            key: 'approved',
            title: t('field.approved'),
            render: (target) => t(target.approved ? 'field.yes' : 'field.no'),
          },
        ]}
      />
      {profile && (
        <DataTable<readonly string[]>
          caption={t('kpi.profile', { unit: kpi.unit })}
          rows={[profile]}
          rowKey={() => 'profile'}
          columns={profile.map((_, at) => ({
            key: String(at + 1),
            title: formatMonth(at + 1, lang),
            numeric: true,
            render: (months) => number(months[at]),
          }))}
        />
      )}
    </>
  );
}
