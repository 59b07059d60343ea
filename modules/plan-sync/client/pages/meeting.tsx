import {
  AbsentState,
  Button,
  exportTable,
  FormDialog,
  formatDate,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  RecordApprovals,
  Section,
  StatusMark,
  useLang,
  useParam,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncMeetingDocument, type PlanSyncMeetingQuery } from '../gql/graphql';
import { FillAgendaForm } from '../parts/meeting/agenda-forms';
import { AgendaTable, agendaColumns } from '../parts/meeting/agenda-table';
import { InstructionForm } from '../parts/meeting/instruction-form';
import { InstructionTable, useInstructionColumns } from '../parts/meeting/instruction-table';
import { MEETING_MARKS } from '../parts/meeting/marks';
import { MeetingActs } from '../parts/meeting/meeting-acts';
import { useMeetingRights } from '../parts/meeting/rights';

type Meeting = NonNullable<PlanSyncMeetingQuery['progressMeeting']>;

/** One meeting: its agenda with lights and reports, its instructions, and those that earlier ones left open. */
export default function MeetingPage() {
  const result = useQuery(PlanSyncMeetingDocument, { variables: { code: useParam('code') } });
  return (
    <QueryState result={result}>
      {({ progressMeeting }) => (progressMeeting ? <MeetingView meeting={progressMeeting} /> : <AbsentState />)}
    </QueryState>
  );
}

function MeetingView({ meeting }: { meeting: Meeting }) {
  const t = useText('plan-sync');
  const { businessDate: today } = usePlan();
  const rights = useMeetingRights();
  const planned = meeting.status === 'PLANNED';
  return (
    <PageFrame
      title={meeting.title}
      purpose={t('meetings.meetingPurpose')}
      path={[
        { title: t('meetings.title'), to: '/m/plan-sync/meetings' },
        { title: meeting.title, to: `/m/plan-sync/meetings/${meeting.code}` },
      ]}
      aside={<StatusMark kind={MEETING_MARKS[meeting.status]} label={t(`meetingStatus.${meeting.status}`)} />}
      table={() => exportTable(meeting.title, agendaColumns(t), meeting.agenda)}
      primary={
        <Group gap={6}>
          {rights.planner && planned && <MeetingActs meeting={meeting} today={today} />}
          <Button
            size="xs"
            variant="default"
            renderRoot={(props) => <PageLink {...props} to={`/m/plan-sync/meetings/${meeting.code}/pack`} />}
          >
            {t('meetings.toPack')}
          </Button>
        </Group>
      }
    >
      <Facts meeting={meeting} />
      <Section
        title={t('meetings.agenda')}
        aside={
          rights.planner &&
          planned && (
            <FormDialog label={t('meetings.act.fill')} variant="default">
              {(close) => <FillAgendaForm meeting={meeting.id} year={meeting.year} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <AgendaTable meeting={meeting} items={meeting.agenda} rights={rights} />
      </Section>
      <Instructions meeting={meeting} />
      <RecordApprovals
        record={meeting.id}
        title={t('meetings.packOf', { title: meeting.title })}
        page={`/m/plan-sync/meetings/${meeting.code}`}
        department={meeting.department.id}
      />
    </PageFrame>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const { heldOn, plannedOn, reportDue, place, postponedFrom, reason } = meeting;
  const facts = [
    heldOn
      ? t('meetings.heldOnDay', { day: formatDate(heldOn, lang) })
      : t('meetings.plannedOnDay', { day: formatDate(plannedOn, lang) }),
    t('meetings.dueOnDay', { day: formatDate(reportDue, lang) }),
    place,
    postponedFrom && t('meetings.postponed', { day: formatDate(postponedFrom, lang) }),
    reason,
  ];
  return <p>{facts.filter(Boolean).join(' · ')}</p>;
}

function Instructions({ meeting }: { meeting: Meeting }) {
  const t = useText('plan-sync');
  const rights = useMeetingRights();
  const columns = useInstructionColumns(rights);
  return (
    <>
      <Section
        title={t('meetings.instructions')}
        aside={
          (rights.planner || rights.executive) &&
          meeting.status === 'HELD' && (
            <FormDialog label={t('instruction.act.give')} variant="default">
              {(close) => <InstructionForm meeting={meeting} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <InstructionTable
          caption={t('meetings.instructions')}
          rows={meeting.instructions}
          columns={columns}
          empty={t('meetings.noInstructions')}
        />
      </Section>
      <Section title={t('meetings.carriedTitle')}>
        <InstructionTable
          caption={t('meetings.carriedTitle')}
          rows={meeting.carriedInstructions}
          columns={columns}
          empty={t('meetings.noCarried')}
        />
      </Section>
    </>
  );
}
