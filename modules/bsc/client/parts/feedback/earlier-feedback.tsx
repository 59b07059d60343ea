import { DataTable, PageLink, QueryState, Section, useQuery, useText } from '@yeondong/client/kit';
import { BscFeedbacksDocument } from '../../gql/graphql';
import { useFeedbackColumns } from './feedback-columns';
import { UNVERIFIED } from './feedback-node';

const SHOWN = new Set(['finding', 'year', 'department', 'about', 'action', 'dueOn', 'state']);

interface EarlierFeedbackProps {
  /** Before this year. */
  year: number;
  /** Code of a department; of all where none is given. */
  department?: string;
}

/** What evaluations of earlier years found and nobody has verified yet: it goes into this year's KPIs. */
export function EarlierFeedback({ year, department }: EarlierFeedbackProps) {
  const t = useText('bsc');
  const where = {
    ...{ year: { lt: year }, state: { in: UNVERIFIED } },
    ...(department !== undefined && { department: { code: { eq: department } } }),
  };
  const result = useQuery(BscFeedbacksDocument, { variables: { where }, fetchPolicy: 'cache-and-network' });
  const columns = useFeedbackColumns().filter(
    ({ key }) => SHOWN.has(key) && (department === undefined || key !== 'department'),
  );
  return (
    <Section title={t('feedback.earlier')} aside={<PageLink to="/m/bsc/feedback">{t('feedback.all')}</PageLink>}>
      <QueryState result={result}>
        {({ feedbacks }) => (
          <DataTable
            caption={t('feedback.earlier')}
            captionHidden
            columns={columns}
            rows={feedbacks.nodes}
            rowKey={({ id }) => id}
            empty={<p className="muted">{t('feedback.noneEarlier')}</p>}
          />
        )}
      </QueryState>
    </Section>
  );
}
