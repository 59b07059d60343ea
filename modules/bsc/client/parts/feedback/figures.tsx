import { Measured, type MeasuredValue, QueryState, useQuery, useText } from '@yeondong/client/kit';
import { BscFeedbackFiguresDocument, type MeasuredPartsFragment } from '../../gql/graphql';
import classes from '../scorecard.module.css';

/** The year's closure rate and median days, each with its why, and what is open or late. */
export function FeedbackFigures({ year }: { year: number }) {
  const t = useText('bsc');
  const result = useQuery(BscFeedbackFiguresDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const why = (measured: MeasuredPartsFragment): MeasuredValue => ({
    ...{ ...measured, value: measured.value ?? null },
    inputs: measured.inputs.map(({ name, value }) => ({
      name: t(`feedback.input.${name}`),
      value: value ?? null,
      note: null,
    })),
  });
  return (
    <QueryState result={result}>
      {({ feedbackFigures: { total, open, overdue, closureRate, medianDays } }) => (
        <dl className={classes.total}>
          <div className={classes.whole}>
            <dt>{t('feedback.closureRate')} (%)</dt>
            <dd>
              <Measured measured={why(closureRate)} decimals={2} statusLabel={t(`scoreStatus.${closureRate.status}`)} />
            </dd>
          </div>
          <div>
            <dt>{t('feedback.medianDays')}</dt>
            <dd>
              <Measured measured={why(medianDays)} statusLabel={t(`scoreStatus.${medianDays.status}`)} />
            </dd>
          </div>
          <div>
            <dt>{t('feedback.counts')}</dt>
            <dd>{t('feedback.countsOf', { total, open, overdue })}</dd>
          </div>
        </dl>
      )}
    </QueryState>
  );
}
