import { formatPeriod, PageLink, QueryState, type RecordSlot, useLang, useQuery, useText } from '@yeondong/client/kit';
import { BscDepartmentScorecardDocument } from '../gql/graphql';
import { useMonth } from '../parts/periods';
import { CardLight, Coverage, Score } from '../parts/score';
import classes from '../parts/scorecard.module.css';
import { rollUpWhy } from '../parts/why';

/** How the department's scorecard stands, with the way to it. */
export function DepartmentSection({ code }: RecordSlot) {
  const t = useText('bsc');
  const lang = useLang();
  const period = useMonth(null);
  const result = useQuery(BscDepartmentScorecardDocument, { variables: { code, period } });
  return (
    <QueryState result={result}>
      {({ department }) => {
        const card = department?.scorecard;
        if (!card) return <p className="muted">{t('slot.noCard')}</p>;
        const titles = new Map(card.items.map(({ kpi }) => [kpi.code, kpi.title]));
        const total = rollUpWhy(card.score, titles, t);
        return (
          <>
            <p>
              <PageLink to={`/m/bsc/departments/${code}`} search={{ period }}>
                {t('slot.cardOf', { period: formatPeriod(period, lang) })}
              </PageLink>
            </p>
            <dl className={classes.total}>
              <div className={classes.whole}>
                <dt>{t('scorecard.total')}</dt>
                <dd>
                  <Score score={total} />
                  <span className={classes.mark}>
                    <CardLight light={card.light} score={card.score} />
                  </span>
                </dd>
                <dd className={classes.note}>
                  {t('field.coverage')} <Coverage score={total} />
                </dd>
              </div>
              {card.perspectives.map(({ perspective, weight, score }) => (
                <div key={perspective.id}>
                  <dt>{perspective.title}</dt>
                  <dd>
                    <Score score={rollUpWhy(score, titles, t)} />
                  </dd>
                  <dd className={classes.note}>{t('scorecard.weightOf', { weight })}</dd>
                </div>
              ))}
            </dl>
          </>
        );
      }}
    </QueryState>
  );
}
