import { formatNumber, useText } from '@yeondong/client/kit';
import type { KpiNode } from './kpi-node';
import { Score, ScoreLight } from './score';
import classes from './scorecard.module.css';
import { TrendLine } from './trend';
import { inputOf, scoreWhy } from './why';

/** How the KPI stands at the end of the month: score, target and actual so far, trend. */
export function KpiStanding({ kpi, period }: { kpi: KpiNode; period: string }) {
  const t = useText('bsc');
  const number = (input: string) => `${formatNumber(inputOf(kpi.score, input), kpi.decimals)} ${kpi.unit}`;
  return (
    <dl className={classes.total}>
      <div className={classes.whole}>
        <dt>{t('field.score')}</dt>
        <dd>
          <Score score={scoreWhy(kpi.score, t)} />
          <span className={classes.mark}>{kpi.score.value && <ScoreLight score={kpi.score} />}</span>
        </dd>
      </div>
      <div>
        <dt>{t('field.periodTarget')}</dt>
        <dd>{number('target')}</dd>
      </div>
      <div>
        <dt>{t('field.actual')}</dt>
        <dd>{number('actual')}</dd>
      </div>
      <div>
        <dt>{t('field.trend')}</dt>
        <dd className={classes.trend}>
          <TrendLine trend={kpi.trend} results={kpi.results} period={period} />
        </dd>
      </div>
    </dl>
  );
}
