import { DataTable, type HomeSlot, PageLink, QueryState, useQuery, useText } from '@yeondong/client/kit';
import { BscAlertsDocument } from '../gql/graphql';
import { useAlertColumns } from '../parts/alert/alert-columns';

/** What is red in the department: its open alerts, those that nobody has acknowledged first. */
export function HomeAlerts({ department, year }: HomeSlot) {
  const t = useText('bsc');
  const columns = useAlertColumns().filter(({ key }) => key !== 'department');
  const result = useQuery(BscAlertsDocument, {
    variables: {
      year,
      where: { department: { code: { eq: department ?? '' } }, state: { in: ['RAISED', 'ACKNOWLEDGED'] } },
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
            rows={[...nodes].sort((a, b) => Number(b.state === 'RAISED') - Number(a.state === 'RAISED'))}
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
