import { useText } from '@yeondong/client/kit';
import type { BscScorecardQuery } from '../gql/graphql';
import { CardLight, Coverage, Score } from './score';
import classes from './scorecard.module.css';
import { rollUpWhy } from './why';

type Card = NonNullable<BscScorecardQuery['scorecard']>;

/** The whole: score, coverage, light; and each perspective beside it. */
export function ScorecardTotal({ card }: { card: Card }) {
  const t = useText('bsc');
  const titles = new Map(card.items.map(({ kpi }) => [kpi.code, kpi.title]));
  const total = rollUpWhy(card.score, titles, t);
  return (
    <dl className={classes.total}>
      <div className={classes.whole}>
        <dt>{t('scorecard.total')}</dt>
        <dd>
          <Score score={total} />
          <span className={classes.small}>{t('unit.points')}</span>
          <span className={classes.mark}>
            <CardLight light={card.light} score={card.score} />
          </span>
        </dd>
        <dd className={classes.note}>
          {t('field.coverage')} <Coverage score={total} />
          {card.score.status === 'PROVISIONAL' && ` · ${t('scorecard.provisional')}`}
        </dd>
      </div>
      {card.perspectives.map(({ perspective, weight, score }) => (
        <div key={perspective.id}>
          <dt>{perspective.title}</dt>
          <dd>
            <Score score={rollUpWhy(score, titles, t)} />
          </dd>
          <dd className={classes.note}>
            {t('scorecard.weightOf', { weight })} · {t('field.coverage')}{' '}
            <Coverage score={{ ...score, value: score.value ?? null }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
