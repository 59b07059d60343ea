import { formatNumber, StatusMark, useText } from '@yeondong/client/kit';
import { scoreMark } from '../marks';
import { coveragePercent } from '../why';
import classes from './matrix.module.css';
import type { MatrixCell } from './matrix-rows';

/** A score by mark, number and colour, with the weight and the coverage below it. */
export function HeatCell({ cell }: { cell: MatrixCell | undefined }) {
  const t = useText('bsc');
  if (!cell || cell.kpis === 0) return <span className="muted">–</span>;
  const { value, status, coverage } = cell.score;
  const kind = scoreMark(cell.score);
  return (
    <span className={classes.cell} data-kind={kind ?? 'none'}>
      <span className={classes.value}>
        {kind && <StatusMark kind={kind} compact label={t(`heatMap.mark.${kind}`)} />}
        {value === null || value === undefined ? t(`scoreStatus.${status}`) : formatNumber(value, 2)}
      </span>
      <span className={classes.below}>
        {t('heatMap.below', { weight: formatNumber(cell.weight), coverage: coveragePercent(coverage) ?? '–' })}
      </span>
    </span>
  );
}
