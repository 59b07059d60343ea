import {
  AbsentState,
  Choice,
  FilterBar,
  FormDialog,
  formatDate,
  Group,
  PageFrame,
  QueryState,
  RecordForm,
  useApolloClient,
  useHasRole,
  useLang,
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
import { HwpxButton } from '../parts/briefing/hwpx-button';
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
  const planner = useHasRole('planner');
  const client = useApolloClient();
  const [{ issued }] = useView(packSearch);
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
        <Group gap={6}>
          <HwpxButton load={load} />
          {planner && pack === null && (
            <FormDialog label={t('briefing.issue')}>
              {(close) => <IssueForm meeting={meeting.id} onDone={close} />}
            </FormDialog>
          )}
        </Group>
      }
      filters={<Copies meeting={meeting} />}
    >
      {pack === null ? (
        <PackAsItStands meeting={meeting.id} />
      ) : (
        <IssuedPack code={meeting.code} number={pack.number} />
      )}
    </PageFrame>
  );
}

function Copies({ meeting }: { meeting: Meeting }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [{ issued }, patch] = useView(packSearch);
  const pack = meeting.packs.find(({ number }) => number === issued);
  const options = [
    { value: '', label: t('briefing.asItStands') },
    ...meeting.packs.map(({ number, recipient, asOf }) => ({
      value: String(number),
      label: t('briefing.copy', { number, recipient, day: formatDate(asOf, lang) }),
    })),
  ];
  return (
    <FilterBar>
      <Choice
        label={t('briefing.which')}
        width={300}
        value={pack ? String(pack.number) : ''}
        options={options}
        onChange={(value) => patch({ issued: value === '' ? null : Number(value) })}
      />
      {pack && <span className="muted">{t('briefing.hash', { hash: pack.sha256.slice(0, 16) })}</span>}
    </FilterBar>
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

function IssueForm({ meeting, onDone }: { meeting: string; onDone: () => void }) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncIssuePackDocument}
      refetch={['PlanSyncPackMeeting']}
      done={t('briefing.issued')}
      onDone={onDone}
      fields={[{ name: 'recipient', label: t('briefing.recipient'), required: true, initial: t('briefing.council') }]}
      toInput={({ recipient }) => ({ meeting, recipient: recipient ?? '' })}
    >
      <p className="muted">{t('briefing.issueHint')}</p>
    </RecordForm>
  );
}
