import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  formatDate,
  LIGHT_MARKS,
  PageFrame,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncStandingsDocument } from '../gql/graphql';
import { initiativeColumns } from '../parts/priority/initiative-columns';
import { InspectionForm, type PriorityStanding } from '../parts/priority/inspection-form';
import { QuarterChoice, quarterOf } from '../parts/priority/quarter-choice';
import { Rate } from '../parts/rate';
import { quarterSearch } from '../searches';

/** 점검분석: how the priorities of the year stand in a quarter. */
export default function InspectionsPage() {
  const t = useText('plan-sync');
  const { year, businessDate } = usePlan();
  const [view, patch] = useView(quarterSearch);
  const quarter = view.quarter || quarterOf(year, businessDate);
  const result = useQuery(PlanSyncStandingsDocument, { variables: { quarter: `${year}-Q${quarter}` } });
  const columns = useStandingColumns(useHasRole('planner'));
  const rows = result.data?.priorityStandings ?? [];
  const name = `${t('inspection.title')} ${year} ${t('field.quarterOf', { quarter })}`;
  return (
    <PageFrame
      title={t('inspection.title')}
      purpose={t('inspection.purpose')}
      table={result.data && (() => exportTable(name, columns, rows))}
      filters={
        <FilterBar>
          <QuarterChoice value={quarter} onChange={(next) => patch({ quarter: next })} />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={name}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.initiative.id}
            empty={<EmptyState title={t('inspection.none')} hint={t('inspection.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useStandingColumns(inspects: boolean): readonly Column<PriorityStanding>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    ...initiativeColumns<PriorityStanding>(t),
    {
      key: 'light',
      title: t('inspection.light'),
      value: ({ light, dueOn }) =>
        light ? t(`light.${light}`) : t('inspection.until', { on: formatDate(dueOn, lang) }),
      render: ({ light, dueOn }) => {
        const kind = light && LIGHT_MARKS[light];
        if (light && kind) return <StatusMark kind={kind} label={t(`light.${light}`)} />;
        return (
          <span className="muted">
            {light ? t(`light.${light}`) : t('inspection.until', { on: formatDate(dueOn, lang) })}
          </span>
        );
      },
    },
    ...(['planned', 'actual'] as const).map(
      (key): Column<PriorityStanding> => ({
        key,
        title: t(`inspection.${key}`),
        unit: '%',
        numeric: true,
        value: ({ inspection }) => inspection?.[key] ?? null,
      }),
    ),
    {
      key: 'measures',
      title: t('inspection.measures'),
      unit: '%',
      numeric: true,
      value: ({ initiative }) => initiative.measureCompletion.value,
      render: ({ initiative }) => <Rate rate={initiative.measureCompletion} />,
    },
    ...(['issue', 'measure'] as const).map(
      (key): Column<PriorityStanding> => ({
        key,
        title: t(`inspection.${key}`),
        value: ({ inspection }) => inspection?.[key] ?? null,
      }),
    ),
    ...(inspects
      ? [{ key: 'acts', title: t('field.acts'), render: (row: PriorityStanding) => <Inspect row={row} /> }]
      : []),
  ];
}

function Inspect({ row }: { row: PriorityStanding }) {
  const t = useText('plan-sync');
  return (
    <FormDialog
      label={t('inspection.inspect')}
      title={t('inspection.inspectOf', { title: row.initiative.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => <InspectionForm row={row} onDone={close} />}
    </FormDialog>
  );
}
