import { DataTable, type HomeSlot, PageLink, QueryState, useQuery, useText } from '@yeondong/client/kit';
import { BscAlertsDocument } from '../gql/graphql';
import { useAlertColumns } from '../parts/alert/alert-columns';
import type { AlertNode } from '../parts/alert/alert-node';
import { byGravity, OPEN_STATES } from '../parts/alert/alert-words';

/** What nobody has acknowledged before the rest, the gravest first. */
const waitingFirst = (left: AlertNode, right: AlertNode): number =>
  Number(right.state === 'RAISED') - Number(left.state === 'RAISED') || byGravity(left, right);

/** What is red in the department: its open alerts, those that nobody has acknowledged first. */
export function HomeAlerts({ department, year }: HomeSlot) {
  const t = useText('bsc');
  const columns = useAlertColumns().filter(({ key }) => key !== 'department');
  const result = useQuery(BscAlertsDocument, {
    variables: {
      year,
      where: { department: { code: { eq: department ?? '' } }, state: { in: [...OPEN_STATES] } },
    },
    skip: department === null,
    fetchPolicy: 'cache-and-network',
  });
  if (department === null) return <p className="muted">{t('alert.none')}</p>;
  return (
    <QueryState result={result}>
      {({ alerts: { nodes } }) => (
        <>
          <DataTable
            caption={t('alert.title')}
            captionHidden
            columns={columns}
            rows={[...nodes].sort(waitingFirst)}
            rowKey={(alert) => alert.id}
            empty={<p className="muted">{t('alert.none')}</p>}
          />
          <p>
            <PageLink to="/m/bsc/alerts">{t('alert.all')}</PageLink>
          </p>
        </>
      )}
    </QueryState>
  );
}
