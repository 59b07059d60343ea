import {
  AbsentState,
  Choice,
  exportTable,
  FilterBar,
  NoRightState,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useParam,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncPlanDocument, type PlanSyncPlanQuery, PlanSyncRollPreviewDocument } from '../gql/graphql';
import { byUrgency, useRollChoices } from '../parts/rolling/roll-choices';
import { useRollColumns } from '../parts/rolling/roll-columns';
import { RollResult } from '../parts/rolling/roll-result';
import { RollSteps } from '../parts/rolling/roll-steps';
import { rollSearch } from '../searches';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;

/** Rolls a plan to the next year in steps: what it rests on, what is to be decided, what comes of it, the act. */
export default function RollPage() {
  const code = useParam('code');
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  const result = useQuery(PlanSyncPlanDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ plan }) => {
        if (!plan) return <AbsentState />;
        if (planner) return <RollView plan={plan} />;
        return (
          <PageFrame title={t('roll.titleOf', { title: plan.title })}>
            <NoRightState holder={t('roll.holder')} />
          </PageFrame>
        );
      }}
    </QueryState>
  );
}

function RollView({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  const now = usePlan().year;
  const [view, patch] = useView(rollSearch);
  const year = view.to ?? now + 1;
  const choices = useRollChoices();
  const variables = { plan: plan.id, year, ...choices.asked };
  const result = useQuery(PlanSyncRollPreviewDocument, { variables, fetchPolicy: 'cache-and-network' });
  // What was decided last keeps standing while the server works the next decision in.
  const kept = result.data ?? (result.error ? undefined : result.previousData);
  const columns = useRollColumns(year, choices);
  const years = [now, now + 1, now + 2].map((each) => ({
    value: String(each),
    label: t('roll.yearOf', { year: each }),
  }));
  const title = t('roll.titleOf', { title: plan.title });
  return (
    <PageFrame
      title={title}
      purpose={t('roll.purpose')}
      table={kept && (() => exportTable(`${title} ${year}`, columns, byUrgency(kept.rollPreview.items, choices.items)))}
      primary={<PageLink to={`/m/plan-sync/plans/${plan.code}`}>{t('compare.toPlan')}</PageLink>}
      filters={
        <FilterBar>
          <Choice
            label={t('field.year')}
            value={String(year)}
            options={years}
            onChange={(next) => patch({ to: Number(next) })}
          />
        </FilterBar>
      }
    >
      <QueryState result={{ ...result, data: kept }}>
        {({ rollPreview: preview }) =>
          preview.rolled ? (
            <RollResult rolled={preview.rolled} mayUndo={preview.mayUndo} code={plan.code} />
          ) : (
            <RollSteps plan={plan} preview={preview} choices={choices} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}
