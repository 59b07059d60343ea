import { LIGHT_MARKS, Measured, type MeasuredValue, StatusMark, useText } from '@yeondong/client/kit';
import type { ProgressLight } from '../gql/graphql';
import { scoreMark } from './marks';
import classes from './score.module.css';
import { coveragePercent } from './why';

/** A score that opens its why. Without a value it says the reason; a provisional one is marked as such. */
export function Score({ score }: { score: MeasuredValue }) {
  const t = useText('bsc');
  const status = score.status ?? 'COMPLETE';
  const word = t(`scoreStatus.${status}`);
  return (
    <span className={classes.score}>
      {status === 'PROVISIONAL' && <StatusMark kind="reference" compact label={word} />}
      <Measured measured={score} decimals={2} statusLabel={word} />
      {score.value === null && <span className={classes.reason}>{word}</span>}
    </span>
  );
}

/** The mark of a score in words; a dash where nothing is due. */
export function ScoreLight({ score }: { score: { value?: string | null; status: string } }) {
  const t = useText('bsc');
  const kind = scoreMark(score);
  if (!kind) return <span className="muted">{t(`scoreStatus.${score.status}`)}</span>;
  return <StatusMark kind={kind} />;
}

/** The light of a scorecard; one whose score is provisional is for reference only. */
export function CardLight({ light, score }: { light: ProgressLight; score: { status: string } }) {
  const t = useText('bsc');
  const kind = score.status === 'PROVISIONAL' ? 'reference' : LIGHT_MARKS[light];
  return kind ? <StatusMark kind={kind} /> : <span className="muted">{t('light.NONE')}</span>;
}

/** How much of what was due is in the score. */
export function Coverage({ score }: { score: MeasuredValue }) {
  const coverage = score.coverage === null || score.coverage === undefined ? null : String(score.coverage);
  return <span>{coveragePercent(coverage) ?? '–'}</span>;
}
