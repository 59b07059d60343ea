import {
  type Column,
  DataTable,
  EmptyState,
  FormDialog,
  formatNumber,
  formatWon,
  QueryState,
  RecordForm,
  useHasRole,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import {
  type InvestmentReviewKind,
  PlanSyncSetThresholdDocument,
  PlanSyncThresholdsDocument,
  type PlanSyncThresholdsQuery,
} from '../../gql/graphql';

import { useWonField } from '../use-won-field';
import { wonIn } from '../won-in';
import { yearIn } from '../year-in';

type Threshold = PlanSyncThresholdsQuery['reviewThresholds']['nodes'][number];

const KINDS = ['OWN', 'PROVINCIAL', 'CENTRAL'] as const;
const HUNDRED_MILLION = 100_000_000;

/** From which total cost a project is reviewed, by whom, and since when. */
export function ThresholdTable() {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncThresholdsDocument);
  const planner = useHasRole('planner');
  const columns: readonly Column<Threshold>[] = [
    { key: 'kind', title: t('investment.kind'), rowHead: true, value: ({ kind }) => t(`reviewKind.${kind}`) },
    { key: 'validFrom', title: t('threshold.validFrom'), value: ({ validFrom }) => validFrom },
    {
      ...{ key: 'from', title: t('threshold.from'), unit: t('unit.hundredMillion'), numeric: true },
      value: ({ fromAmount }) => fromAmount,
      render: ({ fromAmount }) => formatWon(fromAmount, 'hundredMillion'),
    },
    {
      ...{ key: 'growth', title: t('threshold.growth'), unit: '%', numeric: true },
      value: ({ growthPercent }) => growthPercent,
      render: ({ growthPercent }) => formatNumber(growthPercent),
    },
    ...(planner
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: Threshold) => (
              <FormDialog label={t('threshold.change')} size="compact-xs" variant="default">
                {(close) => <ThresholdForm known={row} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
  return (
    <QueryState result={result}>
      {({ reviewThresholds }) => (
        <>
          <DataTable
            caption={t('threshold.title')}
            captionHidden
            columns={columns}
            rows={reviewThresholds.nodes}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('threshold.none')} hint={t('threshold.hint')} />}
          />
          {planner && (
            <div>
              <FormDialog label={t('threshold.add')} variant="default">
                {(close) => <ThresholdForm known={null} onDone={close} />}
              </FormDialog>
            </div>
          )}
        </>
      )}
    </QueryState>
  );
}

function ThresholdForm({ known, onDone }: { known: Threshold | null; onDone: () => void }) {
  const t = useText('plan-sync');
  const money = useWonField('hundredMillion', { required: true });
  const kinds = KINDS.map((value) => ({ value, label: t(`reviewKind.${value}`) }));
  return (
    <RecordForm
      mutation={PlanSyncSetThresholdDocument}
      refetch={['PlanSyncThresholds', 'PlanSyncFiscalLines', 'PlanSyncFiscalFindings']}
      onDone={onDone}
      fields={[
        ...(known
          ? []
          : [
              { name: 'kind', label: t('investment.kind'), required: true, initial: 'OWN', options: kinds },
              { name: 'validFrom', label: t('threshold.validFrom'), required: true, kind: 'date' as const },
            ]),
        {
          ...{ name: 'fromAmount', label: t('threshold.from'), ...money },
          initial: known ? String(known.fromAmount / HUNDRED_MILLION) : '',
        },
        {
          ...{ name: 'growthPercent', label: t('threshold.growth'), required: true, kind: 'number', unit: '%' },
          initial: String(known?.growthPercent ?? 30),
        },
      ]}
      toInput={({ kind, validFrom, fromAmount, growthPercent }) => ({
        kind: known?.kind ?? (kind as InvestmentReviewKind),
        validFrom: known?.validFrom ?? validFrom ?? '',
        fromAmount: wonIn(fromAmount, 'hundredMillion') ?? 0,
        growthPercent: yearIn(growthPercent ?? '') ?? 0,
        version: known?.version ?? null,
      })}
    />
  );
}
