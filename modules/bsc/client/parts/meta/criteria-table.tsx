import { type Column, DataTable, formatNumber, Section, useText } from '@yeondong/client/kit';
import type { MetaReport } from './meta-nodes';

type Criterion = MetaReport['criteria'][number];

/** What is asked, with what reviewers found once it is finished, and the means by standard. */
export function CriteriaTable({ meta }: { meta: MetaReport }) {
  const t = useText('bsc');
  const columns: readonly Column<Criterion>[] = [
    { key: 'standard', title: t('meta.standard'), width: '7rem', render: ({ standard }) => t(`standard.${standard}`) },
    { key: 'title', title: t('meta.criterion'), rowHead: true, render: ({ title }) => title },
    {
      ...{ key: 'mean', title: t('meta.mean'), numeric: true, width: '8rem' },
      render: ({ mean }) => (mean == null ? t('meta.hidden') : formatNumber(mean, 2)),
    },
  ];
  return (
    <Section title={t('meta.criteria')}>
      {meta.standards.length > 0 && (
        <DataTable
          caption={t('meta.standards')}
          rows={meta.standards}
          rowKey={({ standard }) => standard}
          columns={[
            {
              ...{ key: 'standard', title: t('meta.standard'), rowHead: true },
              render: ({ standard }) => t(`standard.${standard}`),
            },
            {
              ...{ key: 'mean', title: t('meta.mean'), numeric: true },
              render: ({ mean }) => formatNumber(mean, 2),
            },
          ]}
        />
      )}
      <DataTable
        caption={t('meta.criteria')}
        captionHidden
        rows={meta.criteria}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </Section>
  );
}
