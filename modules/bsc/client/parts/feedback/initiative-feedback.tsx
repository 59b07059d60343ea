import { DataTable, PageLink, QueryState, Section, useQuery, useText } from '@yeondong/client/kit';
import { BscInitiativeFeedbackDocument } from '../../gql/graphql';
import { useFeedbackColumns } from './feedback-columns';

const SHOWN = new Set(['finding', 'year', 'action', 'state', 'effect']);

/** What evaluations of an initiative found, and whether it has come back into a plan. */
export function InitiativeFeedback({ code }: { code: string }) {
  const t = useText('bsc');
  const result = useQuery(BscInitiativeFeedbackDocument, { variables: { code } });
  const columns = useFeedbackColumns().filter(({ key }) => SHOWN.has(key));
  return (
    <Section title={t('feedback.ofInitiative')} aside={<PageLink to="/m/bsc/feedback">{t('feedback.all')}</PageLink>}>
      <QueryState result={result}>
        {({ initiative }) => (
          <DataTable
            caption={t('feedback.ofInitiative')}
            captionHidden
            columns={columns}
            rows={initiative?.feedbacks.nodes ?? []}
            rowKey={({ id }) => id}
            empty={<p className="muted">{t('feedback.noneOfInitiative')}</p>}
          />
        )}
      </QueryState>
    </Section>
  );
}
