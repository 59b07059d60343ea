import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationActivitiesDocument } from '../gql/graphql';
import { useActivityColumns } from '../parts/activity-columns';
import { ActivityForm } from '../parts/activity-forms';
import { ACTIVITY_STATUSES, ALL, activitiesSearch } from '../searches';

/** Innovation activities from their submission to their points. */
export default function ActivitiesPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const writes = useHasRole('planner', 'innovation', 'head', 'staff');
  const [{ status, sort }, patch] = useView(activitiesSearch);
  const result = useQuery(InnovationActivitiesDocument, { variables: { year } });
  const columns = useActivityColumns();
  const rows = (result.data?.innovationActivities.nodes ?? []).filter(
    (each) => status === ALL || each.status === status,
  );
  return (
    <PageFrame
      title={t('activities.title')}
      purpose={t('activities.purpose')}
      table={result.data && (() => exportTable(`${t('activities.title')} ${year}`, columns, rows))}
      primary={
        writes && (
          <FormDialog label={t('activities.add')} width="lg">
            {(close) => <ActivityForm onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('field.status')}
            value={status}
            options={ACTIVITY_STATUSES.map((value) => ({ value, label: t(`activityStatus.${value}`) }))}
            onChange={(next) => patch({ status: next })}
          />
          <span className="muted">{t('activities.count', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('activities.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('activities.none')} hint={t('activities.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
