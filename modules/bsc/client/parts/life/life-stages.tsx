import { useText } from '@yeondong/client/kit';
import type { ScorecardStatus } from '../../gql/graphql';
import style from './life-stages.module.css';
import { LIFE_STAGES } from './states';

const SHAPES = { done: '✓', now: '●', ahead: '○' } as const;

/** The stages that a scorecard passes, by shape and word: passed, present, ahead. */
export function LifeStages({ status }: { status: ScorecardStatus }) {
  const t = useText('bsc');
  const present = status === 'CHANGE_REQUEST' ? 'IN_OPERATION' : status;
  const now = LIFE_STAGES.indexOf(present);
  return (
    <ol className={style.stages} aria-label={t('life.stages')}>
      {LIFE_STAGES.map((stage, index) => {
        const at = index < now ? 'done' : index === now ? 'now' : 'ahead';
        return (
          <li key={stage} className={style.stage} data-at={at} {...(at === 'now' && { 'aria-current': 'step' })}>
            <span aria-hidden>{SHAPES[at]} </span>
            {t(`scorecardStatus.${at === 'now' ? status : stage}`)}
          </li>
        );
      })}
    </ol>
  );
}
