import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  type ForumKind,
  type ForumRowFragment,
  PlanSyncForumPlacesDocument,
  PlanSyncSaveForumDocument,
} from '../../gql/graphql';
import { topicLines, topicsIn } from './forum-state';

const KINDS = ['POLICY_FORUM', 'BRIEFING', 'ROUND_TABLE'] as const;

interface ForumFormProps {
  /** None for a new one. */
  forum: ForumRowFragment | null;
  onDone: () => void;
}

/** Plans a meeting with citizens: its day, place and presentations. Speakers are named by their office. */
export function ForumForm({ forum, onDone }: ForumFormProps) {
  const t = useText('plan-sync');
  const { year, businessDate } = usePlan();
  const { data } = useQuery(PlanSyncForumPlacesDocument, { variables: { year } });
  const domains = data?.domains.nodes ?? [];
  const activities = (data?.activities.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <RecordForm
      mutation={PlanSyncSaveForumDocument}
      refetch={forum ? ['PlanSyncForum'] : ['PlanSyncForums']}
      onDone={onDone}
      fields={[
        ...(forum ? [] : [{ name: 'code', label: t('field.code'), required: true }]),
        { name: 'titleKo', label: t('field.titleKo'), required: true, initial: forum?.titleKo ?? '' },
        { name: 'titleEn', label: t('field.titleEn'), initial: forum?.titleEn ?? '' },
        {
          name: 'kind',
          label: t('field.kind'),
          required: true,
          initial: forum?.kind ?? 'POLICY_FORUM',
          options: KINDS.map((value) => ({ value, label: t(`forumKind.${value}`) })),
        },
        { name: 'heldOn', label: t('field.day'), kind: 'date', required: true, initial: forum?.heldOn ?? businessDate },
        { name: 'place', label: t('field.place'), initial: forum?.place ?? '' },
        {
          name: 'activity',
          label: t('field.activity'),
          initial: forum?.activity?.id ?? '',
          options: activities,
          hint: t('forums.activityHint'),
        },
        {
          name: 'topics',
          label: t('forums.topics'),
          kind: 'lines',
          initial: topicLines(forum?.topics ?? []),
          hint: t('forums.topicsHint'),
        },
      ]}
      toInput={({ topics, kind, titleKo, heldOn, ...rest }) => ({
        ...rest,
        ...(forum ? { id: forum.id, version: forum.version } : {}),
        titleKo: titleKo ?? '',
        heldOn: heldOn ?? '',
        kind: kind as ForumKind,
        topics: topicsIn(topics ?? '', domains, forum?.topics ?? []),
      })}
    />
  );
}
