import { formatNumber, PageLink, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import classes from './definition.module.css';
import type { KpiNode } from './kpi-node';

/** The least a method gives, where it is not 0. */
const FLOORS: Readonly<Record<string, string>> = { M2_SIGMA: '20', M2_RATIO: '20', M4: '20', M5: '60' };

type Band = NonNullable<KpiNode['bands']>[number];

const bandWords = ({ from, to, points }: Band): string =>
  `${from ? formatNumber(from) : ''} ~ ${to ? formatNumber(to) : ''} → ${formatNumber(points)}`;

/** The definition sheet (정의서). */
export function KpiDefinition({ kpi }: { kpi: KpiNode }) {
  const t = useText('bsc');
  const yes = (flag: boolean) => t(flag ? 'field.yes' : 'field.no');
  const number = (value: string | null | undefined) => (value ? formatNumber(value) : null);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['definition', kpi.definition],
    ['purpose', kpi.purpose],
    ['dataSource', kpi.dataSource],
    ['collector', kpi.collector],
    [
      'department',
      <PageLink key="d" to={`/departments/${kpi.department.code}`}>
        {kpi.department.name}
      </PageLink>,
    ],
    ['perspective', kpi.objective.perspective.title],
    ['objective', kpi.objective.title],
    [
      'goal',
      kpi.goal && (
        <PageLink key="g" to={`/goals/${kpi.goal.code}`}>
          {kpi.goal.title}
        </PageLink>
      ),
    ],
    ['kind', t(`kind.${kpi.kind}`)],
    ['commonCode', kpi.commonCode],
    ['unit', `${kpi.unit} (${t(`unitKind.${kpi.unitKind}`)})`],
    ['polarity', t(`polarity.${kpi.polarity}`)],
    ['cycle', t(`cycle.${kpi.cycle}`)],
    ['aggregation', t(`aggregation.${kpi.aggregation}`)],
    ['ratioScale', kpi.aggregation === 'RATIO_OF_SUMS' ? number(kpi.ratioScale) : null],
    ['isShare', yes(kpi.isShare)],
    ['cumulative', yes(kpi.cumulative)],
    ['evidenceRequired', yes(kpi.evidenceRequired)],
    ['evidenceKind', kpi.evidenceKind],
    ['range', kpi.minimum || kpi.maximum ? `${number(kpi.minimum) ?? ''} ~ ${number(kpi.maximum) ?? ''}` : null],
    ['lag', kpi.availabilityLagDays > 0 ? t('kpi.lagDays', { count: kpi.availabilityLagDays }) : null],
    ['method', t(`method.${kpi.method}`)],
    ['floor', FLOORS[kpi.method] ?? '0'],
    ['cap', kpi.stretch ? '120' : '100'],
    ['sigmas', kpi.sigmas && `${kpi.sigmas}σ`],
    ['highRate', kpi.highRate && `${kpi.highRate}%`],
    ['quorum', kpi.quorum && t('years.people', { count: kpi.quorum })],
    ['scalePoints', kpi.scalePoints && t('years.scale', { count: kpi.scalePoints })],
    ['resultSource', kpi.source === 'MANUAL' ? null : t(`kpiSource.${kpi.source}`)],
    ['surveyQuestion', kpi.surveyQuestion?.title],
    ['bands', kpi.bands?.map(bandWords).join(', ')],
    ['difficulty', number(kpi.difficulty)],
    ['tolerance', number(kpi.tolerance)],
    ['slope', number(kpi.slope)],
    ['validity', `${kpi.fromYear} ~ ${kpi.toYear ?? ''}`],
    ['predecessor', kpi.predecessor && <Linked key="b" kpi={kpi.predecessor} comparable={kpi.comparable ?? false} />],
    ['successor', kpi.successor && <Linked key="a" kpi={kpi.successor} comparable />],
  ];
  return (
    <dl className={classes.sheet}>
      {facts.map(([key, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={key} data-wide={key === 'definition' || undefined}>
            <dt>{t(`field.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** Another KPI of the chain; a break is said. */
function Linked({ kpi, comparable }: { kpi: { code: string; title: string }; comparable: boolean }) {
  const t = useText('bsc');
  return (
    <>
      <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink> {!comparable && t('years.brokenHere')}
    </>
  );
}
