import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  groupDigits,
  PageFrame,
  QueryState,
  RecordFiles,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncPublicationsDocument, type PublicationRowFragment } from '../gql/graphql';
import { PublicationForm } from '../parts/publication/publication-form';

const REFETCH = ['PlanSyncPublications'];

/** What was made to show citizens what the long-term plan has achieved: editions, copies and the material itself. */
export default function PublicationsPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const result = useQuery(PlanSyncPublicationsDocument, { variables: { year } });
  const columns = usePublicationColumns();
  const rows = result.data?.publications.nodes ?? [];
  return (
    <PageFrame
      title={t('publications.title')}
      purpose={t('publications.purpose')}
      table={result.data && (() => exportTable(`${t('publications.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('publications.add')} width="lg">
            {(close) => <PublicationForm publication={null} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('publications.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('publications.none')} hint={t('publications.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function usePublicationColumns(): readonly Column<PublicationRowFragment>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  const { department } = usePlan();
  const planner = useHasRole('planner');
  const works = useHasRole('head', 'staff');
  const isOwn = (row: PublicationRowFragment) => planner || (works && row.department.code === department?.code);
  return [
    {
      key: 'title',
      title: t('field.title'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => (
        <>
          {row.title}
          {isOwn(row) && (
            <div>
              <FormDialog label={t('publications.edit')} size="compact-xs" variant="default" width="lg">
                {(close) => <PublicationForm publication={row} onDone={close} />}
              </FormDialog>
            </div>
          )}
        </>
      ),
    },
    { key: 'kind', title: t('field.kind'), value: (row) => t(`materialKind.${row.materialKind}`) },
    { key: 'edition', title: t('publications.edition'), numeric: true, value: (row) => row.edition },
    {
      key: 'published',
      title: t('publications.publishedOn'),
      value: (row) => row.publishedOn,
      render: (row) => formatDate(row.publishedOn, lang),
    },
    {
      key: 'quantity',
      title: t('publications.quantity'),
      numeric: true,
      value: (row) => row.quantity,
      render: (row) => groupDigits(String(row.quantity)),
    },
    { key: 'audience', title: t('publications.audience'), value: (row) => row.audience },
    { key: 'department', title: t('field.department'), value: (row) => row.department.name },
    {
      key: 'files',
      title: t('publications.files'),
      value: (row) => row.attachments.map(({ fileName }) => fileName).join(', ') || null,
      render: (row) => <RecordFiles record={row.id} rows={row.attachments} mayWrite={isOwn(row)} refetch={REFETCH} />,
    },
  ];
}
