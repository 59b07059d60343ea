import {
  type Column,
  DataTable,
  FormDialog,
  formatDate,
  formatWon,
  Group,
  RecordForm,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import {
  PlanSyncCreateMeasureDocument,
  PlanSyncDepartmentsDocument,
  type PlanSyncInitiativeQuery,
  PlanSyncUpdateMeasureDocument,
} from '../../gql/graphql';
import { useWonField } from '../use-won-field';
import { wonIn } from '../won-in';

type Initiative = NonNullable<PlanSyncInitiativeQuery['initiative']>;
type Measure = Initiative['measures'][number];

const REFETCH = ['PlanSyncInitiative'];

/** 실행수단: what is done for an initiative, by whom, by when and for how much. */
export function MeasureList({ initiative }: { initiative: Pick<Initiative, 'id' | 'measures'> }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const planner = useHasRole('planner');
  const writes = useHasRole('planner', 'head', 'staff');
  const { department } = usePlan();
  const mine = (row: Measure) => planner || (writes && row.department.code === department?.code);
  const columns: readonly Column<Measure>[] = [
    { key: 'title', title: t('measure.what'), rowHead: true, value: (row) => row.title },
    { key: 'department', title: t('measure.who'), value: (row) => row.department.name },
    { key: 'due', title: t('measure.dueOn'), value: (row) => formatDate(row.dueOn, lang) },
    {
      key: 'amount',
      title: t('measure.amount'),
      unit: t('unit.million'),
      numeric: true,
      value: (row) => row.amount,
      render: (row) => (row.amount == null ? '–' : formatWon(row.amount, 'million')),
    },
    { key: 'done', title: t('measure.doneOn'), value: (row) => row.doneOn && formatDate(row.doneOn, lang) },
    { key: 'result', title: t('measure.result'), value: (row) => row.result },
    ...(initiative.measures.some(mine)
      ? [{ key: 'acts', title: t('field.acts'), render: (row: Measure) => mine(row) && <Done row={row} /> }]
      : []),
  ];
  return (
    <>
      {writes && (
        <Group>
          <FormDialog label={t('measure.add')} variant="default">
            {(close) => (
              <MeasureForm
                initiative={initiative.id}
                own={planner ? null : (department?.code ?? null)}
                onDone={close}
              />
            )}
          </FormDialog>
        </Group>
      )}
      <DataTable
        caption={t('measure.title')}
        captionHidden
        columns={columns}
        rows={initiative.measures}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t('measure.none')}</p>}
      />
    </>
  );
}

function Done({ row }: { row: Measure }) {
  const t = useText('plan-sync');
  const { businessDate } = usePlan();
  return (
    <FormDialog
      label={t('measure.finish')}
      title={t('measure.finishOf', { title: row.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => (
        <RecordForm
          mutation={PlanSyncUpdateMeasureDocument}
          refetch={REFETCH}
          fields={[
            { name: 'doneOn', label: t('measure.doneOn'), kind: 'date', initial: row.doneOn ?? businessDate },
            { name: 'result', label: t('measure.result'), kind: 'lines', initial: row.result ?? '' },
          ]}
          toInput={(values) => ({ id: row.id, version: row.version, ...values })}
          done={t('measure.saved')}
          onDone={close}
        />
      )}
    </FormDialog>
  );
}

interface MeasureFormProps {
  initiative: string;
  /** Code of the only department that may be named; null: any. */
  own: string | null;
  onDone: () => void;
}

function MeasureForm({ initiative, own, onDone }: MeasureFormProps) {
  const t = useText('plan-sync');
  const money = useWonField();
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const options = departments
    .filter(({ code }) => own === null || code === own)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RecordForm
      mutation={PlanSyncCreateMeasureDocument}
      refetch={REFETCH}
      fields={[
        { name: 'title', label: t('measure.what'), required: true },
        { name: 'department', label: t('measure.who'), options, required: true },
        { name: 'dueOn', label: t('measure.dueOn'), kind: 'date', required: true },
        { name: 'amount', label: t('measure.amount'), ...money },
      ]}
      toInput={({ title, department, dueOn, amount }) => ({
        ...{ initiative, title: title ?? '', department: department ?? '', dueOn: dueOn ?? '' },
        amount: wonIn(amount),
      })}
      done={t('measure.saved')}
      onDone={onDone}
    />
  );
}
