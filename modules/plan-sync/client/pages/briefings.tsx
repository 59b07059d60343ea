import {
  Choice,
  FilterBar,
  PageFrame,
  QueryState,
  useApolloClient,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  PlanSyncAchievementDocument,
  PlanSyncAchievementFileDocument,
  PlanSyncAreaPlanDocument,
  PlanSyncAreaPlanFileDocument,
  PlanSyncDomainsDocument,
  type PlanSyncDomainsQuery,
} from '../gql/graphql';
import { BriefingView } from '../parts/briefing/briefing-view';
import { HwpxButton } from '../parts/briefing/hwpx-button';
import { BRIEFINGS, briefingsSearch } from '../searches';

type Domain = PlanSyncDomainsQuery['domains']['nodes'][number];
const FRESH = { fetchPolicy: 'no-cache' } as const;

/** What is printed of a year: the plan of a domain, and what was achieved. */
export default function BriefingsPage() {
  const { year } = usePlan();
  const domains = useQuery(PlanSyncDomainsDocument, { variables: { year } });
  return (
    <QueryState result={domains}>{(data) => <BriefingsView domains={data.domains.nodes} year={year} />}</QueryState>
  );
}

function BriefingsView({ domains, year }: { domains: readonly Domain[]; year: number }) {
  const t = useText('plan-sync');
  const client = useApolloClient();
  const [{ kind, domain: code }, patch] = useView(briefingsSearch);
  const chosen = domains.find((each) => each.code === code) ?? null;
  // A plan is of one domain; achievements may be of all.
  const domain = kind === 'area' ? (chosen ?? domains[0] ?? null) : chosen;
  const load = async () => {
    if (kind === 'area') {
      const variables = { domain: domain?.id ?? '', year };
      return (await client.query({ query: PlanSyncAreaPlanFileDocument, variables, ...FRESH })).data?.areaPlan ?? null;
    }
    const variables = { domain: domain?.id ?? null, year };
    const { data } = await client.query({ query: PlanSyncAchievementFileDocument, variables, ...FRESH });
    return data?.achievementReport ?? null;
  };
  const all = kind === 'area' ? [] : [{ value: '', label: t('briefing.allDomains') }];
  return (
    <PageFrame
      title={t('briefing.title')}
      purpose={t('briefing.purpose')}
      primary={<HwpxButton load={load} />}
      filters={
        <FilterBar>
          <Choice
            label={t('briefing.kind')}
            width={240}
            value={kind}
            options={BRIEFINGS.map((value) => ({ value, label: t(`briefing.kinds.${value}`) }))}
            onChange={(next) => patch({ kind: next })}
          />
          <Choice
            label={t('meetings.domain')}
            width={220}
            value={domain?.code ?? ''}
            options={[...all, ...domains.map(({ code: value, title }) => ({ value, label: title }))]}
            onChange={(next) => patch({ domain: next })}
          />
        </FilterBar>
      }
    >
      {kind === 'area' ? (
        domain && <AreaPlan domain={domain.id} year={year} />
      ) : (
        <Achievement domain={domain?.id ?? null} year={year} />
      )}
    </PageFrame>
  );
}

function AreaPlan(variables: { domain: string; year: number }) {
  const result = useQuery(PlanSyncAreaPlanDocument, { variables });
  return <QueryState result={result}>{({ areaPlan }) => <BriefingView briefing={areaPlan} />}</QueryState>;
}

function Achievement(variables: { domain: string | null; year: number }) {
  const result = useQuery(PlanSyncAchievementDocument, { variables });
  return (
    <QueryState result={result}>{({ achievementReport }) => <BriefingView briefing={achievementReport} />}</QueryState>
  );
}
