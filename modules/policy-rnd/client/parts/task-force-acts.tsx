import { FormDialog, Group, RecordForm, useHasRole, useText } from '@yeondong/client/kit';
import {
  PolicyRndAddMemberDocument,
  PolicyRndAddOutputDocument,
  PolicyRndCloseTaskForceDocument,
  PolicyRndConsentDocument,
  PolicyRndExtendTaskForceDocument,
} from '../gql/graphql';
import { useChoices, usePeople } from './choices';
import type { TaskForce } from './task-force-lines';

const REFETCH = ['PolicyRndTaskForces'];

interface ActProps {
  team: TaskForce;
  onDone: () => void;
}

/** What can be done with a task force that is not closed. */
export function TaskForceActs({ team }: { team: TaskForce }) {
  const t = useText('policy-rnd');
  const mayConsent = useHasRole('planner', 'policy', 'head') && team.members.some(({ consentBy }) => !consentBy);
  if (team.status === 'CLOSED') return null;
  const acts = { member: MemberForm, output: OutputForm, extend: ExtendForm, close: CloseForm };
  return (
    <Group gap={4}>
      {Object.entries(acts).map(([act, Form]) => (
        <FormDialog key={act} label={t(`taskForces.act.${act}`)} size="compact-xs" variant="default">
          {(close) => <Form team={team} onDone={close} />}
        </FormDialog>
      ))}
      {mayConsent && (
        <FormDialog label={t('taskForces.act.consent')} size="compact-xs" variant="default">
          {(close) => <ConsentForm team={team} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}

function MemberForm({ team, onDone }: ActProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndAddMemberDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'person', label: t('field.person'), options: usePeople(), required: true },
        { name: 'timeShare', label: t('field.timeShare'), kind: 'number', unit: '%', initial: '20', required: true },
      ]}
      toInput={(v) => ({ taskForce: team.id, person: v.person ?? '', timeShare: Number(v.timeShare) || 0 })}
    />
  );
}

function OutputForm({ team, onDone }: ActProps) {
  const t = useText('policy-rnd');
  const { initiatives } = useChoices();
  return (
    <RecordForm
      mutation={PolicyRndAddOutputDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'title', label: t('field.title'), required: true },
        { name: 'deliveredOn', label: t('field.deliveredOn'), kind: 'date' },
        { name: 'initiative', label: t('field.initiative'), options: initiatives },
      ]}
      toInput={(v) => ({
        ...{ taskForce: team.id, title: v.title ?? '', deliveredOn: v.deliveredOn ?? null },
        initiative: v.initiative ?? null,
      })}
    />
  );
}

function ExtendForm({ team: { id, version, sunsetOn }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndExtendTaskForceDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'until', label: t('field.sunset'), kind: 'date', initial: sunsetOn, required: true },
        { name: 'reason', label: t('field.reason'), kind: 'lines', required: true },
      ]}
      toInput={(v) => ({ id, version, until: v.until ?? '', reason: v.reason ?? '' })}
    />
  );
}

function CloseForm({ team: { id, version, outputs }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  const empty = outputs.length === 0;
  return (
    <RecordForm
      mutation={PolicyRndCloseTaskForceDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={empty ? [{ name: 'noActionReason', label: t('field.noAction'), kind: 'lines', required: true }] : []}
      toInput={(v) => ({ id, version, noActionReason: v.noActionReason ?? null })}
    >
      <p>{t(empty ? 'taskForces.closeEmpty' : 'taskForces.closeWith', { count: outputs.length })}</p>
    </RecordForm>
  );
}

function ConsentForm({ team: { members }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  const open = members.filter(({ consentBy }) => !consentBy);
  return (
    <RecordForm
      mutation={PolicyRndConsentDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        {
          name: 'id',
          label: t('field.person'),
          options: open.map(({ id, person }) => ({ value: id, label: person.name })),
          required: true,
        },
      ]}
      toInput={(v) => ({ id: v.id ?? '', version: open.find(({ id }) => id === v.id)?.version ?? 0 })}
    />
  );
}
