import { DataTable, formatNumber, formatPeriod, PageLink, Section, useLang, useText } from '@yeondong/client/kit';
import type { Publication } from './nodes';

/** The contents of a publication as they were, with the hash that they can be checked by. */
export function PublicationDetail({ publication }: { publication: Publication }) {
  const t = useText('bsc');
  const lang = useLang();
  const { month, kind, scores, schedules, hash } = publication;
  return (
    <Section title={t('publication.of', { month: formatPeriod(month, lang), kind: t(`publicationKind.${kind}`) })}>
      <DataTable
        caption={t('publication.scores')}
        rows={scores}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'name',
            title: t('field.department'),
            rowHead: true,
            render: (row) => (
              <PageLink to={`/m/bsc/departments/${row.code}`} search={{ period: month }}>
                {row.name}
              </PageLink>
            ),
          },
          { key: 'score', title: t('field.score'), numeric: true, render: (row) => formatNumber(row.score, 2) },
          {
            key: 'coverage',
            title: t('field.coverage'),
            unit: '%',
            numeric: true,
            render: (row) => formatNumber(row.coverage && String(Number(row.coverage) * 100), 1),
          },
          { key: 'status', title: t('field.status'), render: (row) => t(`scoreStatus.${row.status}`) },
        ]}
      />
      <DataTable
        caption={t('publication.schedules')}
        rows={schedules}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'title',
            title: t('field.initiative'),
            rowHead: true,
            render: (row) => <PageLink to={`/initiatives/${row.code}`}>{row.title}</PageLink>,
          },
          {
            key: 'planned',
            title: t('field.planned'),
            unit: '%',
            numeric: true,
            render: (row) => formatNumber(row.planned, 2),
          },
          {
            key: 'actual',
            title: t('field.progress'),
            unit: '%',
            numeric: true,
            render: (row) => formatNumber(row.actual, 2),
          },
          { key: 'light', title: t('field.light'), render: (row) => t(`light.${row.light}`) },
        ]}
      />
      <p className="muted" style={{ overflowWrap: 'anywhere' }}>
        {t('publication.hash')} <span className="code">{hash}</span>
      </p>
    </Section>
  );
}
