import { formatWon, RecordForm, useText } from '@yeondong/client/kit';
import {
  type FiscalLineRowFragment,
  type InvestmentReviewKind,
  type InvestmentVerdict,
  PlanSyncRecordReviewDocument,
} from '../../gql/graphql';

const KINDS = ['OWN', 'PROVINCIAL', 'CENTRAL'] as const;
const VERDICTS = ['FIT', 'CONDITIONAL', 'RECONSIDER', 'UNFIT'] as const;

/** The result of an investment review of a line, with the document that told it. */
export function ReviewForm({ line, onDone }: { line: FiscalLineRowFragment; onDone: () => void }) {
  const t = useText('plan-sync');
  const { totalCost, needed, latest } = line.investmentReview;
  const cost = `${formatWon(totalCost, 'million')}${t('unit.million')}`;
  return (
    <RecordForm
      mutation={PlanSyncRecordReviewDocument}
      refetch={['PlanSyncFiscalLines', 'PlanSyncFiscalFindings']}
      done={t('investment.saved')}
      onDone={onDone}
      fields={[
        {
          ...{ name: 'kind', label: t('investment.kind'), required: true, initial: needed ?? 'OWN' },
          options: KINDS.map((value) => ({ value, label: t(`reviewKind.${value}`) })),
        },
        {
          ...{ name: 'verdict', label: t('investment.verdict'), required: true, initial: 'FIT' },
          options: VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
        },
        { name: 'conditions', label: t('investment.conditions'), kind: 'lines' },
        { name: 'reviewedOn', label: t('investment.reviewedOn'), kind: 'date', required: true },
        { name: 'documentNo', label: t('investment.documentNo'), required: true },
        { name: 'documentDate', label: t('investment.documentDate'), kind: 'date', required: true },
      ]}
      toInput={(values) => ({
        ...{ fiscalLine: line.id, conditions: values.conditions ?? null },
        ...{ kind: values.kind as InvestmentReviewKind, verdict: values.verdict as InvestmentVerdict },
        ...{ reviewedOn: values.reviewedOn ?? '', documentNo: values.documentNo ?? '' },
        documentDate: values.documentDate ?? '',
      })}
    >
      <p className="muted">
        {latest
          ? t('investment.costBefore', {
              cost,
              before: `${formatWon(latest.totalCost, 'million')}${t('unit.million')}`,
              day: latest.reviewedOn,
            })
          : t('investment.cost', { cost })}
      </p>
    </RecordForm>
  );
}
