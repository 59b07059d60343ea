import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndCreatePolicyDocument, PolicyRndStrategiesDocument } from '../gql/graphql';
import { useAims, useChoices } from './choices';

/** Drafts a policy, of a strategy of a SWOT analysis or without one. */
export function PolicyForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const { departments, domains } = useChoices();
  const aims = useAims();
  const analyses = useQuery(PolicyRndStrategiesDocument, { variables: { year } }).data?.swotAnalyses.nodes ?? [];
  const strategies = analyses.flatMap(({ title, strategies: of }) =>
    of.map(({ id, content }) => ({ value: id, label: t('policies.strategyOf', { title, content }) })),
  );
  return (
    <RecordForm
      mutation={PolicyRndCreatePolicyDocument}
      refetch={['PolicyRndPolicies']}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'problem', label: t('field.policyProblem'), kind: 'lines', required: true },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'facet', label: t('field.facets'), options: aims, hint: t('facets.needed') },
        { name: 'strategy', label: t('field.strategy'), options: strategies },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', facets: v.facet ? [v.facet] : [] },
        ...{ problem: v.problem ?? '', department: v.department ?? '' },
        ...{ domain: v.domain ?? null, strategy: v.strategy ?? null },
      })}
    />
  );
}
