import {
  AbsentState,
  PageFrame,
  QueryState,
  useApolloClient,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  PlanSyncCopiedPlanDocument,
  type PlanSyncCopiedPlanQuery,
  PlanSyncEditionBriefingDocument,
  PlanSyncEditionBriefingFileDocument,
  PlanSyncEditionCopyDocument,
  PlanSyncEditionCopyFileDocument,
  PlanSyncIssueEditionDocument,
} from '../gql/graphql';
import { BriefingView } from '../parts/briefing/briefing-view';
import { CopyChoice } from '../parts/briefing/copies';
import { CopyActs } from '../parts/briefing/copy-acts';
import { editionCopySearch } from '../searches';

type Plan = NonNullable<PlanSyncCopiedPlanQuery['plan']>;
type Edition = Plan['versions']['nodes'][number];
const FRESH = { fetchPolicy: 'no-cache' } as const;

/** An edition of a plan as it is printed today, or as it was handed over. */
export default function EditionCopyPage() {
  const [{ edition: year, number }] = useView(editionCopySearch);
  const result = useQuery(PlanSyncCopiedPlanDocument, { variables: { code: useParam('code') } });
  return (
    <QueryState result={result}>
      {({ plan }) => {
        const editions = plan?.versions.nodes ?? [];
        const edition = editions.find((each) => each.year === year && each.number === number) ?? editions[0];
        return plan && edition ? <CopyView key={edition.id} plan={plan} edition={edition} /> : <AbsentState />;
      }}
    </QueryState>
  );
}

function CopyView({ plan, edition }: { plan: Plan; edition: Edition }) {
  const t = useText('plan-sync');
  const load = useFile(edition);
  const [{ issued }, patch] = useView(editionCopySearch);
  const name = t('plans.edition', { year: edition.year, number: edition.number, kind: t(`kind.${edition.kind}`) });
  const here = `/m/plan-sync/plans/${plan.code}`;
  const copy = edition.copies.find((each) => each.number === issued);
  return (
    <PageFrame
      title={t('briefing.editionTitle')}
      purpose={`${plan.title} · ${name} · ${t(`versionStatus.${edition.status}`)}`}
      path={[
        { title: t('plans.title'), to: '/m/plan-sync/plans' },
        { title: plan.title, to: `${here}?edition=${edition.year}&number=${edition.number}` },
        { title: t('briefing.editionTitle'), to: `${here}/copy` },
      ]}
      primary={
        <CopyActs
          load={() => load(copy?.number)}
          isCopy={copy !== undefined}
          mutation={PlanSyncIssueEditionDocument}
          of={{ planVersion: edition.id }}
          refetch={['PlanSyncCopiedPlan']}
        />
      }
      filters={<CopyChoice copies={edition.copies} issued={issued} onChange={(next) => patch({ issued: next })} />}
    >
      {copy ? <Copy id={copy.id} /> : <AsItStands planVersion={edition.id} />}
    </PageFrame>
  );
}

/** Loads the file of a copy, or of the edition as it stands. */
function useFile(edition: Edition) {
  const client = useApolloClient();
  return async (number: number | undefined) => {
    const copy = edition.copies.find((each) => each.number === number);
    if (copy) {
      const variables = { id: copy.id };
      const { data } = await client.query({ query: PlanSyncEditionCopyFileDocument, variables, ...FRESH });
      return data?.node?.__typename === 'IssuedPlanEdition' ? data.node.briefing : null;
    }
    const variables = { planVersion: edition.id };
    const { data } = await client.query({ query: PlanSyncEditionBriefingFileDocument, variables, ...FRESH });
    return data?.planEditionBriefing ?? null;
  };
}

function AsItStands(variables: { planVersion: string }) {
  const result = useQuery(PlanSyncEditionBriefingDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ planEditionBriefing }) => <BriefingView briefing={planEditionBriefing} />}
    </QueryState>
  );
}

function Copy(variables: { id: string }) {
  const result = useQuery(PlanSyncEditionCopyDocument, { variables });
  return (
    <QueryState result={result}>
      {({ node }) =>
        node?.__typename === 'IssuedPlanEdition' ? <BriefingView briefing={node.briefing} /> : <AbsentState />
      }
    </QueryState>
  );
}
