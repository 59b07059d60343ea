import {
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  RecordForm,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncNodesDocument, PlanSyncPrioritiesDocument, PlanSyncSavePointsDocument } from '../gql/graphql';
import { CriteriaForm } from '../parts/priority/criteria-form';
import { usePriorityColumns } from '../parts/priority/priority-columns';
import { prioritiesSearch } from '../searches';

/** 중점추진과제: candidates by domain, their points by criterion, and the choice of the year. */
export default function PrioritiesPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const decides = useHasRole('planner');
  const [{ sort }, patch] = useView(prioritiesSearch);
  const result = useQuery(PlanSyncPrioritiesDocument, { variables: { year } });
  const criteria = result.data?.priorityCriteria ?? [];
  const rows = result.data?.priorityCandidates ?? [];
  const columns = usePriorityColumns({ year, criteria, decides });
  return (
    <PageFrame
      title={t('priority.title')}
      purpose={t('priority.purpose')}
      table={result.data && (() => exportTable(`${t('priority.title')} ${year}`, columns, rows))}
      primary={
        decides &&
        result.data && (
          <Group gap="xs">
            <FormDialog label={t('priority.criteria')} variant="default">
              {(close) => <CriteriaForm year={year} criteria={criteria} onDone={close} />}
            </FormDialog>
            <FormDialog label={t('priority.add')}>
              {(close) => (
                <CandidateForm year={year} known={rows.map(({ initiative }) => initiative.id)} onDone={close} />
              )}
            </FormDialog>
          </Group>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('priority.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('priority.none')} hint={t('priority.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

interface CandidateFormProps {
  year: number;
  /** Initiatives that are candidates already. */
  known: readonly string[];
  onDone: () => void;
}

function CandidateForm({ year, known, onDone }: CandidateFormProps) {
  const t = useText('plan-sync');
  const initiatives = useQuery(PlanSyncNodesDocument, { variables: { year } }).data?.initiatives.nodes ?? [];
  const options = initiatives
    .filter(({ id }) => !known.includes(id))
    .map(({ id, title }) => ({ value: id, label: title }));
  return (
    <RecordForm
      mutation={PlanSyncSavePointsDocument}
      refetch={['PlanSyncPriorities']}
      fields={[{ name: 'initiative', label: t('field.initiative'), options, required: true }]}
      toInput={({ initiative }) => ({ year, initiative: initiative ?? '', points: [] })}
      done={t('priority.added')}
      onDone={onDone}
    />
  );
}
