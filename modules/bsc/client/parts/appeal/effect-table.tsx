import { DataTable, formatNumber, StatusMark, useQuery, useText } from '@yeondong/client/kit';
import { BscAppealEffectDocument, type BscAppealEffectQuery } from '../../gql/graphql';

type Change = BscAppealEffectQuery['appealEffect'][number];
type Place = Change['before'];

const SCORE = /^\d{1,3}(\.\d{1,6})?$/;

/** Every total, rank and grade that would change with this score of the KPI. */
export function EffectTable({ appeal, score }: { appeal: string; score: string }) {
  const t = useText('bsc');
  const valid = SCORE.test(score);
  const { data, loading } = useQuery(BscAppealEffectDocument, {
    variables: { appeal, score },
    skip: !valid,
    fetchPolicy: 'network-only',
  });
  if (!valid) return <p className="muted">{t('appeal.effectHint')}</p>;
  if (loading || !data) return <p className="muted">{t('appeal.effectLoading')}</p>;
  const move = (pick: (place: Place) => string | number | null | undefined) => (row: Change) =>
    pick(row.before) === pick(row.after)
      ? (pick(row.after) ?? '–')
      : `${pick(row.before) ?? '–'} → ${pick(row.after) ?? '–'}`;
  return (
    <DataTable
      caption={t('appeal.effect', { count: data.appealEffect.length })}
      rows={data.appealEffect}
      rowKey={({ department }) => department.id}
      empty={<p className="muted">{t('appeal.noEffect')}</p>}
      columns={[
        { key: 'department', title: t('field.department'), rowHead: true, render: ({ department }) => department.name },
        {
          key: 'total',
          title: t('ranking.total'),
          numeric: true,
          render: move(({ total }) => (total == null ? null : formatNumber(total, 2))),
        },
        { key: 'cityRank', title: t('ranking.cityRank'), numeric: true, render: move(({ cityRank }) => cityRank) },
        { key: 'groupRank', title: t('ranking.groupRank'), numeric: true, render: move(({ groupRank }) => groupRank) },
        { key: 'grade', title: t('ranking.grade'), render: move(({ grade }) => grade) },
        {
          key: 'awards',
          title: t('appeal.given'),
          render: ({ awards }) =>
            awards.length > 0 ? (
              <StatusMark
                kind="caution"
                label={t('appeal.stays', { grade: awards.map(({ grade }) => grade.title).join(', ') })}
              />
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
