import { FormDialog, Group, RecordForm, useHasRole, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  type ConceptRowFragment,
  type ConceptStatus,
  PlanSyncLongTermItemsDocument,
  PlanSyncMoveConceptDocument,
} from '../../gql/graphql';
import { ConceptForm } from './concept-form';
import { mayEdit, movesOf } from './concept-state';

/** The next steps of a concept, each with its form. */
export function ConceptActs({ concept }: { concept: ConceptRowFragment }) {
  const t = useText('plan-sync');
  const { person, department } = usePlan();
  const me = {
    planner: useHasRole('planner'),
    works: useHasRole('head', 'staff'),
    id: person.id,
    department: department?.code ?? null,
  };
  return (
    <Group gap={4} wrap="nowrap">
      {mayEdit(concept, me) && (
        <FormDialog label={t('concepts.edit')} size="compact-xs" variant="default" width="lg">
          {(close) => <ConceptForm concept={concept} onDone={close} />}
        </FormDialog>
      )}
      {movesOf(concept, me).map((to) => (
        <FormDialog
          key={to}
          label={t(`concepts.to.${to}`)}
          title={t('opinions.actOf', { title: concept.title, act: t(`concepts.to.${to}`) })}
          size="compact-xs"
          variant="default"
        >
          {(close) => <MoveForm concept={concept} to={to} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}

interface MoveFormProps {
  concept: ConceptRowFragment;
  to: ConceptStatus;
  onDone: () => void;
}

function MoveForm({ concept: { id, version, year }, to, onDone }: MoveFormProps) {
  const t = useText('plan-sync');
  const skip = to !== 'REFLECTED';
  const items = useQuery(PlanSyncLongTermItemsDocument, { variables: { year }, skip }).data?.planItems.nodes ?? [];
  const reason = { name: 'reason', label: t('field.reason'), kind: 'lines' as const, required: true };
  const item = {
    name: 'item',
    label: t('field.changedItem'),
    required: true,
    options: items.map(({ id: value, title, planVersion: { plan, year: of, number } }) => ({
      value,
      label: `${title} (${t('slot.edition', { plan: plan.title, year: of, number })})`,
    })),
  };
  return (
    <RecordForm
      mutation={PlanSyncMoveConceptDocument}
      refetch={['PlanSyncConcepts']}
      onDone={onDone}
      fields={to === 'PROPOSED' ? [] : [skip ? reason : item]}
      toInput={(values) => ({ id, version, to, ...values })}
    >
      {to === 'PROPOSED' && <p>{t('concepts.proposeHint')}</p>}
    </RecordForm>
  );
}
