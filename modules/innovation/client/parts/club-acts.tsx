import { FormDialog, Group, usePlan, useText } from '@yeondong/client/kit';
import type { ComponentType } from 'react';
import {
  AwardForm,
  CloseForm,
  type Club,
  type ClubProps,
  DecideForm,
  EvaluateForm,
  JoinForm,
  LeaveForm,
  MeetingForm,
} from './club-forms';
import { usePerson } from './use-person';

const ConfirmForm = (props: ClubProps) => <DecideForm {...props} confirms />;
const ReturnForm = (props: ClubProps) => <DecideForm {...props} confirms={false} />;

interface Actor {
  readonly office: boolean;
  readonly member: boolean;
}

type Act = readonly [name: string, form: ComponentType<ClubProps>, may: boolean];

/** What a person is offered for a club: its members report and change it, the office judges it unless a member of it. */
function actsOn({ status, score, award }: Club, { office, member }: Actor): Act[] {
  const open = status === 'PROPOSED' || status === 'ACTIVE';
  const judges = office && !member;
  const acts: Act[] = [
    ['confirm', ConfirmForm, judges && status === 'PROPOSED'],
    ['return', ReturnForm, judges && status === 'PROPOSED'],
    ['report', MeetingForm, (member || office) && status === 'ACTIVE'],
    ['join', JoinForm, (member || office) && open],
    ['leave', LeaveForm, (member || office) && open],
    ['evaluate', EvaluateForm, judges && status === 'ACTIVE'],
    ['award', AwardForm, judges && !!score && !award],
    ['close', CloseForm, office && status === 'ACTIVE'],
  ];
  return acts.filter(([, , may]) => may);
}

export function ClubActs({ club }: { club: Club }) {
  const t = useText('innovation');
  const { person } = usePlan();
  const { office } = usePerson();
  const member = club.members.some((each) => each.person.id === person.id);
  return (
    <Group gap={4}>
      {actsOn(club, { office, member }).map(([act, Form]) => (
        <FormDialog
          key={act}
          label={t(`clubs.act.${act}`)}
          title={t('activities.actOf', { title: club.title, act: t(`clubs.act.${act}`) })}
          size="compact-xs"
          variant="default"
        >
          {(close) => <Form club={club} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}
