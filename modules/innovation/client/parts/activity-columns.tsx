import {
  type Column,
  FormDialog,
  formatDate,
  formatNumber,
  Group,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { ActForm } from './activity-forms';
import { ACTIVITY_MARKS, type Activity, actsOn } from './activity-state';

/** What was done, by whom, how it stands, and what may be done with it. */
export function useActivityColumns(): readonly Column<Activity>[] {
  const t = useText('innovation');
  const lang = useLang();
  const people = ({ participants }: Activity) =>
    participants
      .map(({ person, share }) =>
        participants.length > 1
          ? t('activities.share', { name: person.name, share: formatNumber(share) })
          : person.name,
      )
      .join(', ');
  return [
    {
      key: 'title',
      title: t('field.doing'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => (
        <>
          {row.title}
          <div className="muted">{row.evidence}</div>
        </>
      ),
    },
    {
      key: 'occurred',
      title: t('field.occurredOn'),
      width: '8rem',
      value: (row) => row.occurredOn,
      render: (row) => formatDate(row.occurredOn, lang),
    },
    {
      key: 'rule',
      title: t('field.rule'),
      value: (row) => row.rule.title,
      render: ({ rule, units }) => t('activities.units', { rule: rule.title, units }),
    },
    { key: 'people', title: t('field.people'), value: people },
    { key: 'department', title: t('field.department'), width: '7rem', value: (row) => row.department.name },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`activityStatus.${row.status}`),
      render: (row) => (
        <>
          <StatusMark kind={ACTIVITY_MARKS[row.status]} label={t(`activityStatus.${row.status}`)} />
          {row.reason && <div className="muted">{row.reason}</div>}
        </>
      ),
    },
    { key: 'acts', title: t('field.acts'), render: (row) => <Acts activity={row} /> },
  ];
}

function Acts({ activity }: { activity: Activity }) {
  const t = useText('innovation');
  const { person, department } = usePlan();
  const office = useHasRole('planner', 'innovation');
  const head = useHasRole('head');
  const acts = actsOn(activity, { office, head, id: person.id, department: department?.code ?? null });
  return (
    <Group gap={4} wrap="nowrap">
      {acts.map((act) => (
        <FormDialog
          key={act}
          label={t(`activities.act.${act}`)}
          title={t('activities.actOf', { title: activity.title, act: t(`activities.act.${act}`) })}
          size="compact-xs"
          variant="default"
        >
          {(close) => <ActForm activity={activity} act={act} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}
