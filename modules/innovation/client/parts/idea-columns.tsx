import {
  type Column,
  FormDialog,
  formatDate,
  Group,
  PageLink,
  type StatusKind,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import type { InnovationIdeaRowFragment, TaskIdeaStatus } from '../gql/graphql';
import { ScreenForm, SelectForm } from './idea-forms';
import { usePerson } from './use-person';

export type Idea = InnovationIdeaRowFragment;

const KINDS: Readonly<Record<TaskIdeaStatus, StatusKind>> = {
  IDEA: 'unreported',
  SCREENED: 'reference',
  SELECTED: 'normal',
  DROPPED: 'unreported',
};

/** What an idea says, who put it forward, and what came of it. */
export function useIdeaColumns(): readonly Column<Idea>[] {
  const t = useText('innovation');
  const lang = useLang();
  const { office } = usePerson();
  return [
    {
      key: 'title',
      title: t('field.idea'),
      rowHead: true,
      width: '22rem',
      value: (row) => row.title,
      render: (row) => (
        <>
          {row.title}
          <div className="muted">{`${row.problem} → ${row.content}`}</div>
        </>
      ),
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    {
      key: 'proposed',
      title: t('field.proposedOn'),
      width: '8rem',
      value: (row) => row.proposedOn,
      render: (row) => formatDate(row.proposedOn, lang),
    },
    { key: 'department', title: t('field.proposer'), value: (row) => row.department.name },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`ideaStatus.${row.status}`),
      render: (row) => <StatusMark kind={KINDS[row.status]} label={t(`ideaStatus.${row.status}`)} />,
    },
    {
      key: 'screening',
      title: t('field.screening'),
      value: (row) => row.screening,
      render: (row) => (
        <>
          {row.screening ?? '–'}
          {row.task && (
            <div>
              <PageLink to={`/m/innovation/tasks/${row.task.code}`}>{row.task.title}</PageLink>
            </div>
          )}
        </>
      ),
    },
    ...(office ? [{ key: 'acts', title: t('field.acts'), render: (row: Idea) => <Acts idea={row} /> }] : []),
  ];
}

function Acts({ idea }: { idea: Idea }) {
  const t = useText('innovation');
  const { person } = usePlan();
  if (idea.proposedBy?.id === person.id) return null;
  const open = idea.status === 'IDEA' || idea.status === 'SCREENED';
  return (
    <Group gap={4} wrap="nowrap">
      {idea.status === 'IDEA' && (
        <FormDialog label={t('ideas.screen')} size="compact-xs" variant="default">
          {(close) => <ScreenForm idea={idea} passes onDone={close} />}
        </FormDialog>
      )}
      {idea.status === 'SCREENED' && (
        <FormDialog label={t('ideas.select')} size="compact-xs" variant="default">
          {(close) => <SelectForm idea={idea} onDone={close} />}
        </FormDialog>
      )}
      {open && (
        <FormDialog label={t('ideas.drop')} size="compact-xs" variant="default">
          {(close) => <ScreenForm idea={idea} passes={false} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}
