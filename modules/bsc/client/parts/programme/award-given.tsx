import { DataTable, formatDate, formatNumber, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { Scheme } from './nodes';

type Award = Scheme['awards'][number];

/** Who got what, by what it was decided, and whether a later correction moved the rank. */
export function AwardsGiven({ awards }: { awards: readonly Award[] }) {
  const t = useText('bsc');
  const lang = useLang();
  if (awards.length === 0) return null;
  return (
    <DataTable
      caption={t('award.given')}
      rows={awards}
      rowKey={({ id }) => id}
      columns={[
        { key: 'grade', title: t('award.grade'), rowHead: true, render: ({ grade }) => grade.title },
        { key: 'department', title: t('field.department'), render: ({ department }) => department.name },
        {
          key: 'total',
          title: `${t('ranking.total')} (${t('unit.points')})`,
          numeric: true,
          render: ({ total }) => formatNumber(total, 2),
        },
        { key: 'rank', title: t('ranking.cityRank'), numeric: true, render: ({ cityRank }) => cityRank ?? '–' },
        {
          key: 'by',
          title: t('award.decidedBy'),
          render: ({ tieBreak, reason }) =>
            [t(`awardDecision.${tieBreak ?? 'TOTAL'}`), reason].filter(Boolean).join(' · '),
        },
        { key: 'on', title: t('award.decidedOn'), render: ({ decidedOn }) => formatDate(decidedOn, lang) },
        {
          key: 'moved',
          title: t('award.afterwards'),
          render: ({ needsReview, currentRank }) =>
            needsReview ? (
              <StatusMark kind="caution" label={t('award.moved', { rank: currentRank ?? '–' })} />
            ) : (
              <StatusMark kind="normal" label={t('award.same')} />
            ),
        },
      ]}
    />
  );
}
