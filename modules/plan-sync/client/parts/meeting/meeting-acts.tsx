import { FormDialog, Group, RecordForm, useText } from '@yeondong/client/kit';
import {
  type MeetingHeadFragment,
  PlanSyncCancelMeetingDocument,
  PlanSyncChangeMeetingDocument,
  PlanSyncHoldMeetingDocument,
  PlanSyncPlanMeetingDocument,
} from '../../gql/graphql';

interface FormProps {
  onDone: () => void;
}
interface ActProps extends FormProps {
  meeting: MeetingHeadFragment;
}

const REFETCH = ['PlanSyncMeetings', 'PlanSyncMeeting', 'PlanSyncBoard'];
const QUARTERS = ['1', '2', '3', '4'];

/** Plans the meeting on a quarter. */
export function PlanMeetingForm({ year, onDone }: FormProps & { year: number }) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncPlanMeetingDocument}
      refetch={REFETCH}
      done={t('meetings.done.plan')}
      onDone={onDone}
      fields={[
        {
          name: 'quarter',
          label: t('meetings.quarterOf'),
          required: true,
          options: QUARTERS.map((value) => ({ value, label: t('meetings.quarter', { quarter: value }) })),
        },
        { name: 'plannedOn', label: t('meetings.plannedOn'), kind: 'date', required: true },
        { name: 'reportDue', label: t('meetings.reportDue'), kind: 'date', required: true },
        { name: 'place', label: t('meetings.place') },
      ]}
      toInput={({ quarter, plannedOn, reportDue, place }) => ({
        ...{ year, quarter: Number(quarter ?? 0), place },
        ...{ plannedOn: plannedOn ?? '', reportDue: reportDue ?? '' },
      })}
    />
  );
}

/** What may be done with a meeting that is still to come. */
export function MeetingActs({ meeting, today }: { meeting: MeetingHeadFragment; today: string }) {
  const t = useText('plan-sync');
  return (
    <Group gap={6}>
      <FormDialog label={t('meetings.act.hold')}>
        {(close) => <HoldForm meeting={meeting} today={today} onDone={close} />}
      </FormDialog>
      <FormDialog label={t('meetings.act.change')} variant="default">
        {(close) => <ChangeForm meeting={meeting} onDone={close} />}
      </FormDialog>
      <FormDialog label={t('meetings.act.cancel')} variant="default">
        {(close) => <CancelForm meeting={meeting} onDone={close} />}
      </FormDialog>
    </Group>
  );
}

function HoldForm({ meeting: { id, version }, today, onDone }: ActProps & { today: string }) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncHoldMeetingDocument}
      refetch={REFETCH}
      done={t('meetings.done.hold')}
      onDone={onDone}
      fields={[
        { name: 'heldOn', label: t('meetings.heldOn'), kind: 'date', required: true, initial: today },
        { name: 'people', label: t('meetings.people'), kind: 'number' },
        { name: 'minutes', label: t('meetings.minutes'), kind: 'lines' },
      ]}
      toInput={({ heldOn, people, minutes }) => ({
        ...{ id, version, heldOn: heldOn ?? '', minutes },
        people: people === null ? null : Number(people),
      })}
    />
  );
}

function ChangeForm({ meeting, onDone }: ActProps) {
  const t = useText('plan-sync');
  const { id, version, plannedOn, reportDue, place } = meeting;
  return (
    <RecordForm
      mutation={PlanSyncChangeMeetingDocument}
      refetch={REFETCH}
      done={t('meetings.done.change')}
      onDone={onDone}
      fields={[
        { name: 'plannedOn', label: t('meetings.plannedOn'), kind: 'date', required: true, initial: plannedOn },
        { name: 'reportDue', label: t('meetings.reportDue'), kind: 'date', required: true, initial: reportDue },
        { name: 'place', label: t('meetings.place'), initial: place ?? '' },
        { name: 'reason', label: t('meetings.reason'), kind: 'lines', hint: t('meetings.reasonHint') },
      ]}
      toInput={(values) => ({
        ...{ id, version, place: values.place ?? null, reason: values.reason ?? null },
        ...{ plannedOn: values.plannedOn ?? '', reportDue: values.reportDue ?? '' },
      })}
    />
  );
}

function CancelForm({ meeting: { id, version }, onDone }: ActProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncCancelMeetingDocument}
      refetch={REFETCH}
      done={t('meetings.done.cancel')}
      onDone={onDone}
      fields={[{ name: 'reason', label: t('meetings.reason'), kind: 'lines', required: true }]}
      toInput={({ reason }) => ({ id, version, reason: reason ?? '' })}
    >
      <p className="muted">{t('meetings.cancelHint')}</p>
    </RecordForm>
  );
}
