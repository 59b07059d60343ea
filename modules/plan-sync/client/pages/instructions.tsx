import {
  Choice,
  type Column,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  RecordFiles,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncInstructionsDocument, type PlanSyncInstructionsQuery } from '../gql/graphql';
import { InstructionTable, useInstructionColumns } from '../parts/meeting/instruction-table';
import { useMeetingRights } from '../parts/meeting/rights';
import { INSTRUCTION_VIEWS, instructionsSearch } from '../searches';

type Row = PlanSyncInstructionsQuery['instructions']['nodes'][number];
type View = (typeof INSTRUCTION_VIEWS)[number];

/** All instructions of progress meetings: what the own department has to see to, what is overdue, what waits to be closed. */
export default function InstructionsPage() {
  const t = useText('plan-sync');
  const rights = useMeetingRights();
  const { person } = usePlan();
  const [{ show }, patch] = useView(instructionsSearch);
  const result = useQuery(PlanSyncInstructionsDocument);
  const base = useInstructionColumns(rights);
  const all = result.data?.instructions.nodes ?? [];
  const holds = (view: View, row: Row): boolean => {
    if (view === 'all') return true;
    if (view === 'overdue') return row.overdue;
    if (view === 'reported') return row.status === 'REPORTED';
    if (view === 'mine')
      return row.status !== 'CLOSED' && (row.assignee?.id === person.id || row.department.code === rights.department);
    return row.status !== 'CLOSED';
  };
  const rows = all.filter((row) => holds(show, row));
  const columns: readonly Column<Row>[] = [
    ...base,
    {
      key: 'files',
      title: t('instruction.evidence'),
      value: (row) => row.attachments.length,
      render: (row) => <Evidence row={row} mayWrite={rights.planner || row.department.code === rights.department} />,
    },
  ];
  return (
    <PageFrame
      title={t('instruction.title')}
      purpose={t('instruction.purpose')}
      table={result.data && (() => exportTable(t('instruction.title'), columns, rows))}
    >
      <QueryState result={result}>
        {() => (
          <>
            <FilterBar>
              <Choice
                label={t('opinions.choose')}
                width={220}
                value={show}
                options={INSTRUCTION_VIEWS.map((value) => ({
                  value,
                  label: t('opinions.view', {
                    name: t(`instruction.show.${value}`),
                    count: all.filter((row) => holds(value, row)).length,
                  }),
                }))}
                onChange={(next) => patch({ show: next })}
              />
            </FilterBar>
            <InstructionTable
              caption={t('instruction.title')}
              rows={rows}
              columns={columns}
              empty={t('instruction.none')}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function Evidence({ row, mayWrite }: { row: Row; mayWrite: boolean }) {
  const t = useText('plan-sync');
  if (!mayWrite && row.attachments.length === 0) return '–';
  return (
    <FormDialog
      label={t('instruction.files', { count: row.attachments.length })}
      title={t('instruction.evidence')}
      size="compact-xs"
      variant="default"
    >
      {() => (
        <RecordFiles record={row.id} rows={row.attachments} mayWrite={mayWrite} refetch={['PlanSyncInstructions']} />
      )}
    </FormDialog>
  );
}
