import { RecordForm, useText } from '@yeondong/client/kit';
import { type PlanSyncForumQuery, PlanSyncHoldForumDocument } from '../../gql/graphql';

const GROUPS = ['CITIZEN', 'EXPERT', 'COUNCIL', 'ORGANIZATION', 'STAFF'] as const;

interface HeldFormProps {
  forum: PlanSyncForumQuery['forums']['nodes'][number];
  onDone: () => void;
}

/** Records who came, by group, and what was said. */
export function HeldForm({ forum, onDone }: HeldFormProps) {
  const t = useText('plan-sync');
  const cameOf = (group: string) => forum.groups.find((entry) => entry.group === group)?.people;
  return (
    <RecordForm
      mutation={PlanSyncHoldForumDocument}
      refetch={['PlanSyncForum']}
      onDone={onDone}
      fields={[
        { name: 'heldOn', label: t('field.day'), kind: 'date', required: true, initial: forum.heldOn },
        ...GROUPS.map((group) => ({
          name: group,
          label: t(`forumGroup.${group}`),
          kind: 'number' as const,
          unit: t('unit.persons'),
          initial: String(cameOf(group) ?? ''),
        })),
        { name: 'minutes', label: t('field.minutes'), kind: 'lines', initial: forum.minutes ?? '' },
      ]}
      toInput={({ heldOn, minutes, ...counts }) => ({
        id: forum.id,
        version: forum.version,
        heldOn: heldOn ?? '',
        minutes,
        groups: GROUPS.flatMap((group) => (counts[group] == null ? [] : [{ group, people: Number(counts[group]) }])),
      })}
    />
  );
}
