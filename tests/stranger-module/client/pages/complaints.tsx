import {
  DataTable,
  EmptyState,
  exportTable,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { ComplaintsListDocument, type ComplaintsListQuery } from '../gql/graphql';

type Complaint = ComplaintsListQuery['complaints']['nodes'][number];

/** All complaints that one may see, newest first. */
export default function ComplaintsPage() {
  const t = useText('complaints');
  const lang = useLang();
  const result = useQuery(ComplaintsListDocument, { fetchPolicy: 'cache-and-network' });
  const rows = result.data?.complaints.nodes ?? [];
  const columns = useMemo(
    () => [
      {
        key: 'receivedOn',
        title: t('field.receivedOn'),
        width: '8rem',
        value: (row: Complaint) => row.receivedOn,
        render: (row: Complaint) => formatDate(row.receivedOn, lang),
      },
      { key: 'text', title: t('field.text'), rowHead: true, value: (row: Complaint) => row.text },
      {
        key: 'initiative',
        title: t('field.initiative'),
        value: (row: Complaint) => row.initiative.title,
        render: ({ initiative }: Complaint) => (
          <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>
        ),
      },
      { key: 'department', title: t('field.department'), value: (row: Complaint) => row.department.name },
    ],
    [t, lang],
  );
  return (
    <PageFrame
      title={t('list.title')}
      purpose={t('list.purpose')}
      table={result.data && (() => exportTable(t('list.title'), columns, rows))}
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('list.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('list.empty')} hint={t('list.purpose')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
