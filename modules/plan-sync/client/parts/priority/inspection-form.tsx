import { RecordForm, useText } from '@yeondong/client/kit';
import { PlanSyncInspectDocument, type PlanSyncStandingsQuery } from '../../gql/graphql';

export type PriorityStanding = PlanSyncStandingsQuery['priorityStandings'][number];

/** What is found of a priority in a quarter: progress planned and made, what stands in the way, what is done about it. */
export function InspectionForm({ row, onDone }: { row: PriorityStanding; onDone: () => void }) {
  const t = useText('plan-sync');
  const { inspection } = row;
  const percent = { kind: 'number', unit: '%', required: true } as const;
  return (
    <RecordForm
      mutation={PlanSyncInspectDocument}
      refetch={['PlanSyncStandings']}
      fields={[
        { name: 'planned', label: t('inspection.planned'), initial: inspection?.planned ?? '', ...percent },
        { name: 'actual', label: t('inspection.actual'), initial: inspection?.actual ?? '', ...percent },
        {
          ...{ name: 'issue', label: t('inspection.issue'), initial: inspection?.issue ?? '', kind: 'lines' },
          hint: t('inspection.neededBelow'),
        },
        { name: 'measure', label: t('inspection.measure'), initial: inspection?.measure ?? '', kind: 'lines' },
        { name: 'evidence', label: t('inspection.evidence'), initial: inspection?.evidence ?? '' },
      ]}
      toInput={({ planned, actual, issue, measure, evidence }) => ({
        ...{ initiative: row.initiative.id, period: row.period, version: inspection?.version ?? null },
        ...{ planned: planned ?? '', actual: actual ?? '', issue, measure, evidence },
      })}
      done={t('inspection.saved')}
      onDone={onDone}
    />
  );
}
