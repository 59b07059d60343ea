import { Button, type Column, DataTable, formatNumber, Section, useHasRole, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { RewardKind } from '../../gql/graphql';
import type { Scheme } from './nodes';

const PointsDialog = lazy(() => import('./points-dialog'));

type Grade = Scheme['grades'][number];

/** By what a kind of reward follows from the results: the shares, rates or points of the year's scheme. */
export function RuleSection({ year, kind, scheme }: { year: number; kind: RewardKind; scheme: Scheme }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [setting, setSetting] = useState(false);
  const ofRating = kind === 'PERSONNEL_RATING';
  const unset = ofRating && scheme.grades.some(({ ratingPoints }) => ratingPoints == null);
  return (
    <Section
      title={t('reward.ruleOf', { year: scheme.fromYear })}
      aside={
        ofRating &&
        officer && (
          <Button size="compact-sm" variant="default" onClick={() => setSetting(true)}>
            {t('reward.setPoints')}
          </Button>
        )
      }
    >
      <p>{t(`rewardRule.${kind}`)}</p>
      {kind === 'BONUS' && <p className="muted">{t(scheme.tiesGoUp ? 'reward.tiesUp' : 'reward.tiesDown')}</p>}
      {kind === 'BONUS' && <BonusShares share={scheme.bonusDepartmentShare ?? 100} />}
      {unset && <p className="muted">{t('reward.pointsUnset')}</p>}
      {kind !== 'TALENT' && (
        <DataTable
          caption={t('scheme.grades')}
          captionHidden
          rows={scheme.grades}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', title: t('ranking.grade'), rowHead: true, render: ({ name }) => name },
            ...figures(kind, t),
          ]}
        />
      )}
      {setting && (
        <Suspense fallback={null}>
          <PointsDialog year={year} scheme={scheme} onClose={() => setSetting(false)} />
        </Suspense>
      )}
    </Section>
  );
}

/** What of bonus pay follows from the department, what from the person, and who takes no part. */
function BonusShares({ share }: { share: number }) {
  const t = useText('bsc');
  const person = 100 - share;
  return (
    <p className="muted">{t(person > 0 ? 'reward.shares' : 'reward.shareWhole', { department: share, person })}</p>
  );
}

function figures(kind: RewardKind, t: ReturnType<typeof useText>): Column<Grade>[] {
  if (kind === 'PERSONNEL_RATING')
    return [
      {
        key: 'points',
        title: `${t('reward.points')} (${t('unit.points')})`,
        numeric: true,
        render: ({ ratingPoints }) => (ratingPoints == null ? t('reward.notSet') : formatNumber(ratingPoints, 2)),
      },
    ];
  return [
    { key: 'quota', title: t('reward.quota'), unit: '%', numeric: true, render: ({ payQuota }) => payQuota },
    {
      key: 'rate',
      title: t('reward.payRate'),
      unit: '%',
      numeric: true,
      render: ({ payRate }) => formatNumber(payRate),
    },
  ];
}
