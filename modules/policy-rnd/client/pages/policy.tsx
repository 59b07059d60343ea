import {
  EmptyState,
  formatDate,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  useParam,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndPolicyDocument, type PolicyWholeFragment } from '../gql/graphql';
import { AlternativeTable } from '../parts/alternative-table';
import { Consultations } from '../parts/consultations';
import { ModuleAim } from '../parts/facets';
import { Facts } from '../parts/facts';
import { PolicyActs } from '../parts/policy-acts';
import { policyMark } from '../parts/policy-columns';
import { QualityCard } from '../parts/quality-card';

/** A policy with its feasibility, its alternatives side by side and its quality card. */
export default function PolicyPage() {
  const t = useText('policy-rnd');
  const code = useParam('code');
  const result = useQuery(PolicyRndPolicyDocument, { variables: { code } });
  const policy = result.data?.policy;
  return (
    <PageFrame
      title={policy?.title ?? t('policies.one')}
      aside={policy && <StatusMark kind={policyMark(policy)} label={t(`policyStatus.${policy.status}`)} />}
      primary={policy && <PolicyActs policy={policy} />}
    >
      <QueryState result={result}>
        {({ policy: found, qualityItems }) =>
          found ? (
            <>
              <Section title={t('policies.content')}>
                <Contents policy={found} />
              </Section>
              <Section title={t('policies.alternatives')}>
                <AlternativeTable policy={found} />
              </Section>
              <Consultations policy={found} />
              <QualityCard policy={found} questions={qualityItems.nodes} />
            </>
          ) : (
            <EmptyState title={t('policies.unknown')} hint={t('policies.unknownHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Contents({ policy: p }: { policy: PolicyWholeFragment }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const feasibility = p.feasibility
    ? t('policies.feasibility', {
        ...{ mean: formatNumber(Number(p.feasibility)), legal: p.legal, budgetary: p.budgetary },
        ...{ technical: p.technical, acceptance: p.acceptance },
      })
    : t('policies.notScored');
  return (
    <Facts
      facts={[
        [
          t('field.facets'),
          <ModuleAim key="facets" id={p.id} facets={p.facets} refetch={mayWrite ? 'PolicyRndPolicy' : null} />,
        ],
        [t('field.policyProblem'), p.problem],
        [t('field.department'), p.department.name],
        [t('field.strategy'), p.strategy && `${t(`quadrant.${p.strategy.quadrant}`)}: ${p.strategy.content}`],
        [t('field.policyFeasibility'), feasibility],
        [t('field.decided'), p.decidedOn && formatDate(p.decidedOn, lang)],
        [t('field.reason'), p.reason],
        [
          t('field.initiative'),
          p.initiative && <PageLink to={`/initiatives/${p.initiative.code}`}>{p.initiative.title}</PageLink>,
        ],
      ]}
    />
  );
}
