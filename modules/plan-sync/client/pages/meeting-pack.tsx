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
  PlanSyncIssuedPackDocument,
  PlanSyncIssuedPackFileDocument,
  PlanSyncIssuePackDocument,
  PlanSyncPackDocument,
  PlanSyncPackFileDocument,
  PlanSyncPackMeetingDocument,
  type PlanSyncPackMeetingQuery,
} from '../gql/graphql';
import { BriefingView } from '../parts/briefing/briefing-view';
import { CopyChoice } from '../parts/briefing/copies';
import { CopyActs } from '../parts/briefing/copy-acts';
import { packSearch } from '../searches';

type Meeting = NonNullable<PlanSyncPackMeetingQuery['progressMeeting']>;
const FRESH = { fetchPolicy: 'no-cache' } as const;

/** The pack of a meeting as it stands, or one of its issued copies. */
export default function MeetingPackPage() {
  const result = useQuery(PlanSyncPackMeetingDocument, { variables: { code: useParam('code') } });
  return (
    <QueryState result={result}>
      {({ progressMeeting }) => (progressMeeting ? <PackView meeting={progressMeeting} /> : <AbsentState />)}
    </QueryState>
  );
}

function PackView({ meeting }: { meeting: Meeting }) {
  const t = useText('plan-sync');
  const client = useApolloClient();
  const [{ issued }, patch] = useView(packSearch);
  const pack = meeting.packs.find(({ number }) => number === issued) ?? null;
  const load = async () => {
    if (pack === null) {
      const variables = { meeting: meeting.id };
      return (await client.query({ query: PlanSyncPackFileDocument, variables, ...FRESH })).data?.meetingPack ?? null;
    }
    const variables = { code: meeting.code };
    const { data } = await client.query({ query: PlanSyncIssuedPackFileDocument, variables, ...FRESH });
    return data?.progressMeeting?.packs.find(({ number }) => number === pack.number)?.briefing ?? null;
  };
  return (
    <PageFrame
      title={t('briefing.packTitle')}
      purpose={meeting.title}
      path={[
        { title: t('meetings.title'), to: '/m/plan-sync/meetings' },
        { title: meeting.title, to: `/m/plan-sync/meetings/${meeting.code}` },
        { title: t('briefing.packTitle'), to: `/m/plan-sync/meetings/${meeting.code}/pack` },
      ]}
      primary={
        <CopyActs
          load={load}
          isCopy={pack !== null}
          mutation={PlanSyncIssuePackDocument}
          of={{ meeting: meeting.id }}
          refetch={['PlanSyncPackMeeting']}
        />
      }
      filters={<CopyChoice copies={meeting.packs} issued={issued} onChange={(next) => patch({ issued: next })} />}
    >
      {pack === null ? (
        <PackAsItStands meeting={meeting.id} />
      ) : (
        <IssuedPack code={meeting.code} number={pack.number} />
      )}
    </PageFrame>
  );
}

function PackAsItStands({ meeting }: { meeting: string }) {
  const result = useQuery(PlanSyncPackDocument, { variables: { meeting }, fetchPolicy: 'cache-and-network' });
  return <QueryState result={result}>{({ meetingPack }) => <BriefingView briefing={meetingPack} />}</QueryState>;
}

function IssuedPack({ code, number }: { code: string; number: number }) {
  const result = useQuery(PlanSyncIssuedPackDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ progressMeeting }) => {
        const pack = progressMeeting?.packs.find((each) => each.number === number);
        return pack ? <BriefingView briefing={pack.briefing} /> : <AbsentState />;
      }}
    </QueryState>
  );
}
