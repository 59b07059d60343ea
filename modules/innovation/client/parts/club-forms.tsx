import {
  FormBody,
  MultiSelect,
  RecordForm,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  InnovationAwardClubDocument,
  InnovationCloseClubDocument,
  type InnovationClubsQuery,
  InnovationDecideClubDocument,
  InnovationEvaluateClubDocument,
  InnovationJoinClubDocument,
  InnovationLeaveClubDocument,
  InnovationPeopleDocument,
  InnovationProposeClubDocument,
  InnovationReportMeetingDocument,
} from '../gql/graphql';

export type Club = InnovationClubsQuery['studyClubs']['nodes'][number];

export interface ClubProps {
  club: Club;
  onDone: () => void;
}

const REFETCH = ['InnovationClubs'];

/** Staff by name, with their department beside it. */
function usePeople() {
  const t = useText('innovation');
  const people = useQuery(InnovationPeopleDocument).data?.people.nodes ?? [];
  return people.map(({ id, name, department }) => ({
    value: id,
    label: department ? t('clubs.personOf', { name, department: department.name }) : name,
  }));
}

export function ProposeForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { person } = usePlan();
  const people = usePeople();
  const [members, setMembers] = useState<string[]>([person.id]);
  const [propose, { busy, error, fieldErrors }] = useContractMutation(InnovationProposeClubDocument, {
    refetch: REFETCH,
  });
  const { values, field } = useForm({ code: '', titleKo: '', plan: '', leader: person.id }, fieldErrors);
  const onSubmit = async () => {
    const outcome = await propose({ input: { ...values, members } });
    if (!outcome.ok) return;
    toasts.done(t('clubs.proposed'));
    onDone();
  };
  const wrong = error?.issues.filter(({ path }) => path[1] === 'members').map(({ message }) => message);
  return (
    <FormBody {...{ busy, error }} saveLabel={t('clubs.add')} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('code')} label={t('field.code')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <TextField {...field('plan')} label={t('field.plan')} required multiline />
      <SelectField {...field('leader')} label={t('field.leader')} options={people} required searchable />
      <MultiSelect
        label={t('field.members')}
        description={t('clubs.membersHint')}
        data={people}
        value={members}
        onChange={setMembers}
        error={wrong && wrong.length > 0 ? [...new Set(wrong)].join(' ') : undefined}
        searchable
        required
      />
    </FormBody>
  );
}

export function DecideForm({ club: { id, version, plan }, confirms, onDone }: ClubProps & { confirms: boolean }) {
  const t = useText('innovation');
  return (
    <RecordForm
      mutation={InnovationDecideClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={
        confirms
          ? [{ name: 'support', label: t('field.support'), kind: 'number', unit: t('unit.won') }]
          : [{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]
      }
      toInput={(v) => ({
        ...{ id, version, confirms, reason: v.reason ?? null },
        support: v.support ? Number(v.support) : null,
      })}
    >
      <p>{plan}</p>
    </RecordForm>
  );
}

export function MeetingForm({ club: { id }, onDone }: ClubProps) {
  const t = useText('innovation');
  const { businessDate } = usePlan();
  return (
    <RecordForm
      mutation={InnovationReportMeetingDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'heldOn', label: t('field.heldOn'), kind: 'date', initial: businessDate, required: true },
        { name: 'topic', label: t('field.topic'), required: true },
        { name: 'report', label: t('field.report'), kind: 'lines', required: true },
        { name: 'present', label: t('field.present'), kind: 'number', required: true },
        { name: 'spent', label: t('field.spent'), kind: 'number', unit: t('unit.won') },
      ]}
      toInput={(v) => ({
        ...{ id, heldOn: v.heldOn ?? '', topic: v.topic ?? '', report: v.report ?? '' },
        ...{ present: Number(v.present) || 0, spent: v.spent ? Number(v.spent) : null },
      })}
    />
  );
}

export function JoinForm({ club: { id, version, members }, onDone }: ClubProps) {
  const t = useText('innovation');
  const options = usePeople().filter(({ value }) => !members.some(({ person }) => person.id === value));
  return (
    <RecordForm
      mutation={InnovationJoinClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[{ name: 'person', label: t('field.name'), options, required: true }]}
      toInput={(v) => ({ id, version, person: v.person ?? '' })}
    />
  );
}

export function LeaveForm({ club: { id, version, members }, onDone }: ClubProps) {
  const t = useText('innovation');
  const options = members.map(({ person }) => ({ value: person.id, label: person.name }));
  return (
    <RecordForm
      mutation={InnovationLeaveClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[{ name: 'person', label: t('field.name'), options, required: true }]}
      toInput={(v) => ({ id, version, person: v.person ?? '' })}
    />
  );
}

export function EvaluateForm({ club: { id, version, score, opinion }, onDone }: ClubProps) {
  const t = useText('innovation');
  return (
    <RecordForm
      mutation={InnovationEvaluateClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'score', label: t('field.score'), kind: 'number', initial: score ?? '', required: true },
        { name: 'opinion', label: t('field.opinion'), kind: 'lines', initial: opinion ?? '', required: true },
      ]}
      toInput={(v) => ({ id, version, score: v.score ?? '', opinion: v.opinion ?? '' })}
    />
  );
}

export function AwardForm({ club: { id, version }, onDone }: ClubProps) {
  const t = useText('innovation');
  return (
    <RecordForm
      mutation={InnovationAwardClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[{ name: 'award', label: t('field.award'), required: true }]}
      toInput={(v) => ({ id, version, award: v.award ?? '' })}
    />
  );
}

export function CloseForm({ club: { id, version }, onDone }: ClubProps) {
  const t = useText('innovation');
  return (
    <RecordForm
      mutation={InnovationCloseClubDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[]}
      toInput={() => ({ id, version })}
    >
      <p>{t('clubs.closeHint')}</p>
    </RecordForm>
  );
}
