import { Button, DataTable, Section, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { EvaluationGroup, Member } from '../nodes';

const GroupDialog = lazy(() => import('./group-dialog'));

interface EvaluationGroupsProps {
  groups: readonly EvaluationGroup[];
  members: readonly Member[];
  year: number;
  officer: boolean;
}

/** The groups that are ranked apart, with how many departments each has. */
export function EvaluationGroups({ groups, members, year, officer }: EvaluationGroupsProps) {
  const t = useText('bsc');
  const [editing, setEditing] = useState<EvaluationGroup | 'new' | null>(null);
  const countOf = ({ id }: EvaluationGroup) => members.filter(({ group }) => group.id === id).length;
  return (
    <Section
      title={t('group.title')}
      aside={
        officer && (
          <Button size="compact-sm" variant="default" onClick={() => setEditing('new')}>
            {t('group.add')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('group.title')}
        captionHidden
        rows={groups}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('group.none')}</p>}
        columns={[
          { key: 'title', title: t('ranking.group'), rowHead: true, render: ({ title }) => title },
          {
            key: 'years',
            title: t('group.years'),
            render: ({ fromYear, toYear }) => (toYear ? `${fromYear}–${toYear}` : t('group.since', { year: fromYear })),
          },
          { key: 'count', title: t('group.count'), numeric: true, render: countOf },
          ...(officer
            ? [
                {
                  key: 'acts',
                  title: t('field.acts'),
                  render: (group: EvaluationGroup) => (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`${group.title} ${t('programme.edit')}`}
                      onClick={() => setEditing(group)}
                    >
                      {t('programme.edit')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && (
        <Suspense fallback={null}>
          <GroupDialog group={editing === 'new' ? null : editing} year={year} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </Section>
  );
}
