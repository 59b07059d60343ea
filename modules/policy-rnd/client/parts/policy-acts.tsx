import { FormDialog, Group, RecordForm, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import {
  PolicyRndAddAlternativeDocument,
  PolicyRndDecidePolicyDocument,
  PolicyRndUpdatePolicyDocument,
  type PolicyWholeFragment,
} from '../gql/graphql';
import { useChoices } from './choices';

export interface PolicyFormProps {
  policy: PolicyWholeFragment;
  onDone: () => void;
}
const FEASIBILITY = ['legal', 'budgetary', 'technical', 'acceptance'] as const;
const SCALE = ['effect', 'economy', 'feasibility'] as const;
const numberOf = (text: string | null | undefined): number => Number(text ?? '');

/** Whether the person works on drafts of the policy's department. */
export function useMayDraft({ status, department }: PolicyWholeFragment): boolean {
  const office = useHasRole('planner', 'policy');
  const officer = useHasRole('head', 'staff');
  const own = usePlan().department?.id === department.id;
  return status === 'DRAFT' && (office || (officer && own));
}

/** What may be done with a policy while it is a draft. */
export function PolicyActs({ policy }: { policy: PolicyWholeFragment }) {
  const t = useText('policy-rnd');
  const office = useHasRole('planner', 'policy');
  const mayDraft = useMayDraft(policy);
  if (policy.status !== 'DRAFT') return null;
  return (
    <Group gap={4}>
      {mayDraft && (
        <>
          <FormDialog label={t('policies.act.feasibility')} variant="default">
            {(close) => <FeasibilityForm policy={policy} onDone={close} />}
          </FormDialog>
          <FormDialog label={t('policies.act.alternative')} variant="default">
            {(close) => <AlternativeForm policy={policy} onDone={close} />}
          </FormDialog>
        </>
      )}
      {office && (
        <>
          <FormDialog label={t('policies.act.adopt')}>
            {(close) => <AdoptForm policy={policy} onDone={close} />}
          </FormDialog>
          <FormDialog label={t('policies.act.drop')} variant="default">
            {(close) => <DropForm policy={policy} onDone={close} />}
          </FormDialog>
        </>
      )}
    </Group>
  );
}

function FeasibilityForm({ policy, onDone }: PolicyFormProps) {
  const t = useText('policy-rnd');
  const { id, version } = policy;
  return (
    <RecordForm
      mutation={PolicyRndUpdatePolicyDocument}
      refetch={[]}
      onDone={onDone}
      fields={FEASIBILITY.map((name) => ({
        ...{ name, label: t(`field.${name}`), kind: 'number' as const, required: true },
        initial: policy[name]?.toString() ?? '',
      }))}
      toInput={(v) => ({
        ...{ id, version, legal: numberOf(v.legal), budgetary: numberOf(v.budgetary) },
        ...{ technical: numberOf(v.technical), acceptance: numberOf(v.acceptance) },
      })}
    />
  );
}

function AlternativeForm({ policy: { id }, onDone }: PolicyFormProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndAddAlternativeDocument}
      refetch={[]}
      onDone={onDone}
      fields={[
        { name: 'content', label: t('field.alternative'), kind: 'lines', required: true },
        { name: 'cost', label: t('field.cost'), kind: 'number', unit: t('unit.won') },
        ...SCALE.map((name) => ({
          name,
          label: t(`field.alternative_${name}`),
          kind: 'number' as const,
          required: true,
        })),
      ]}
      toInput={(v) => ({
        ...{ policy: id, content: v.content ?? '', cost: v.cost ? Number(v.cost) : null },
        ...{ effect: numberOf(v.effect), economy: numberOf(v.economy), feasibility: numberOf(v.feasibility) },
      })}
    />
  );
}

function AdoptForm({ policy: { id, version }, onDone }: PolicyFormProps) {
  const t = useText('policy-rnd');
  const { initiatives } = useChoices();
  return (
    <RecordForm
      mutation={PolicyRndDecidePolicyDocument}
      refetch={[]}
      onDone={onDone}
      fields={[{ name: 'initiative', label: t('field.initiative'), options: initiatives, required: true }]}
      toInput={(v) => ({ id, version, ruling: 'ADOPT' as const, initiative: v.initiative ?? null })}
    >
      <p>{t('policies.adoptHint')}</p>
    </RecordForm>
  );
}

function DropForm({ policy: { id, version }, onDone }: PolicyFormProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndDecidePolicyDocument}
      refetch={[]}
      onDone={onDone}
      fields={[{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]}
      toInput={(v) => ({ id, version, ruling: 'DROP' as const, reason: v.reason ?? null })}
    />
  );
}
