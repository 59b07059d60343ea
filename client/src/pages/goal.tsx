import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  useParam,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { GoalPageDocument, type GoalPageQuery } from '../gql/graphql';
import { EvaluationTable } from '../parts/evaluation-table';
import { AimedInitiatives } from '../parts/facet/aimed-initiatives';
import { InitiativeCreateForm } from '../parts/initiative-form';
import { useInitiativeExport } from '../parts/initiative-table';
import { INITIATIVE_WRITERS } from '../parts/may-write';
import { ModuleSections } from '../parts/module-sections';
import { domainStep, goalStep, visionStep } from '../parts/paths';
import { PlanRecordEditForm } from '../parts/plan-record-form';
import { RecordHistory } from '../parts/record-history';
import { SuccessionForm } from '../parts/succession-form';
import { tableSearch } from './searches';

type Goal = NonNullable<GoalPageQuery['goal']>;

export default function GoalPage() {
  const code = useParam('code');
  const { year } = usePlan();
  const result = useQuery(GoalPageDocument, { variables: { code, year } });
  return <QueryState result={result}>{({ goal }) => (goal ? <Content goal={goal} /> : <AbsentState />)}</QueryState>;
}

function Content({ goal }: { goal: Goal }) {
  const t = useText('core');
  const { year } = usePlan();
  const [{ sort, facet }, patch] = useView(tableSearch);
  const table = useInitiativeExport(goal.title, goal.initiatives.nodes);
  return (
    <PageFrame
      title={goal.title}
      purpose={t('goal.purpose')}
      path={[
        visionStep(goal.domain.vision.title),
        domainStep(goal.domain, goal.domain.vision.domains),
        goalStep(goal, goal.domain.goals.nodes),
      ]}
      table={table}
      primary={<GoalActs goal={goal} />}
    >
      <AimedInitiatives
        rows={goal.initiatives.nodes}
        within={{ goal: { code: { eq: goal.code } } }}
        {...{ facet, sort, onView: patch }}
      />
      <ModuleSections at="goal.section" id={goal.id} code={goal.code} year={year} />
      <Section title={t('evaluation.title')}>
        <EvaluationTable rows={goal.evaluations.nodes} />
      </Section>
      <RecordHistory id={goal.id} at="goals" />
    </PageFrame>
  );
}

function GoalActs({ goal }: { goal: Goal }) {
  const t = useText('core');
  const mayEdit = useHasRole('planner');
  const mayPropose = useHasRole(...INITIATIVE_WRITERS);
  return (
    <Group gap="xs">
      {mayEdit && (
        <FormDialog label={t('edit.edit')} title={goal.title} variant="default">
          {(close) => <PlanRecordEditForm kind="goal" record={goal} onDone={close} />}
        </FormDialog>
      )}
      {mayEdit && (
        <FormDialog
          label={t('succession.title')}
          title={t('succession.titleOf', { title: goal.title })}
          variant="default"
        >
          {(close) => <SuccessionForm kind="goal" record={goal} onDone={close} />}
        </FormDialog>
      )}
      {mayPropose && (
        <FormDialog label={t('edit.newInitiative')}>
          {(close) => <InitiativeCreateForm goal={goal.id} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}
