import { DataTable, formatDate, PageLink, Section, useLang, useText } from '@yeondong/client/kit';
import { changeWords } from '../years/change-words';
import type { FormerRow } from './former-columns';

/** Which targets and rules are not as they were confirmed, by department. */
export function BasisChanges({ rows }: { rows: readonly FormerRow[] }) {
  const t = useText('bsc');
  const lang = useLang();
  const changes = rows.flatMap(({ department, changes: own }) => own.map((change) => ({ ...change, department })));
  const title = t('formerRanking.changes', { count: changes.length });
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={changes}
        rowKey={({ kpi, field }) => `${kpi.id} ${field}`}
        columns={[
          {
            key: 'kpi',
            title: t('field.kpi'),
            rowHead: true,
            render: ({ kpi }) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
          },
          {
            key: 'department',
            title: t('field.department'),
            width: '7rem',
            render: ({ department }) => department.name,
          },
          { key: 'unit', title: t('field.unit'), render: ({ kpi }) => kpi.unit },
          { key: 'change', title: t('years.changes'), render: (change) => changeWords(change, t) },
          {
            key: 'changedOn',
            title: t('formerRanking.changedOn'),
            width: '8rem',
            render: (row) => formatDate(row.changedOn, lang),
          },
          { key: 'reason', title: t('field.reason'), render: ({ reason }) => reason ?? '–' },
        ]}
      />
    </Section>
  );
}
