import {
  type Column,
  DataTable,
  Delta,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  formatPeriod,
  PageFrame,
  QueryState,
  RecordForm,
  Section,
  Stack,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncAddTargetDocument, PlanSyncReviewDocument, type PlanSyncReviewQuery } from '../gql/graphql';
import { EvaluationTargets } from '../parts/priority/evaluation-targets';
import { initiativeColumns } from '../parts/priority/initiative-columns';
import { QuarterChoice, quarterOf } from '../parts/priority/quarter-choice';
import { Rate } from '../parts/rate';
import { quarterSearch } from '../searches';

type Row = PlanSyncReviewQuery['quarterlyBscReview'][number];

/** 분기별 BSC 평가분석: what performance found of the initiatives, the lowest first, and which are evaluated as main works. */
export default function ReviewPage() {
  const t = useText('plan-sync');
  const { year, businessDate } = usePlan();
  const decides = useHasRole('planner');
  const [view, patch] = useView(quarterSearch);
  const quarter = view.quarter || quarterOf(year, businessDate);
  const result = useQuery(PlanSyncReviewDocument, { variables: { quarter: `${year}-Q${quarter}`, year } });
  const columns = useReviewColumns(year, decides);
  const rows = result.data?.quarterlyBscReview ?? [];
  const name = `${t('review.title')} ${year} ${t('field.quarterOf', { quarter })}`;
  return (
    <PageFrame
      title={t('review.title')}
      purpose={t('review.purpose')}
      table={result.data && (() => exportTable(name, columns, rows))}
      filters={
        <FilterBar>
          <QuarterChoice value={quarter} onChange={(next) => patch({ quarter: next })} />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {({ evaluationTargets }) => (
          <Stack gap="lg">
            <DataTable
              caption={name}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.initiative.id}
              empty={<EmptyState title={t('review.none')} hint={t('review.noneHint')} />}
            />
            <Section title={t('review.targets')}>
              <EvaluationTargets targets={evaluationTargets} year={year} decides={decides} />
            </Section>
          </Stack>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useReviewColumns(year: number, decides: boolean): readonly Column<Row>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    ...initiativeColumns<Row>(t),
    { key: 'month', title: t('review.month'), value: ({ period }) => period && formatPeriod(period, lang) },
    {
      key: 'score',
      title: t('review.score'),
      unit: t('review.points'),
      numeric: true,
      value: ({ score }) => score?.value ?? null,
      render: ({ score }) => (score ? <Rate rate={score} unit={t('review.points')} decimals={2} /> : '–'),
    },
    {
      key: 'change',
      title: t('review.change'),
      numeric: true,
      value: ({ change }) => change,
      render: ({ change }) => <Delta value={change ?? null} unit={t('review.points')} polarity="UP" decimals={2} />,
    },
    ...(['priority', 'target'] as const).map(
      (key): Column<Row> => ({
        key,
        title: t(`review.${key}`),
        value: (row) => (row[key] ? t('field.yes') : null),
        render: (row) => row[key] && <StatusMark kind="reference" label={t('field.yes')} />,
      }),
    ),
    ...(decides
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: Row) => !row.target && <AddTarget row={row} year={year} />,
          },
        ]
      : []),
  ];
}

function AddTarget({ row, year }: { row: Row; year: number }) {
  const t = useText('plan-sync');
  return (
    <FormDialog
      label={t('review.add')}
      title={t('review.addOf', { title: row.initiative.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => (
        <RecordForm
          mutation={PlanSyncAddTargetDocument}
          refetch={['PlanSyncReview']}
          fields={[{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]}
          toInput={({ reason }) => ({ year, initiative: row.initiative.id, reason: reason ?? '' })}
          done={t('review.added')}
          onDone={close}
        />
      )}
    </FormDialog>
  );
}
