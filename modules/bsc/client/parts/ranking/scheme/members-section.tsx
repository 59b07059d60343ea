import { Button, DataTable, Section, StatusMark, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { EvaluationGroup, GroupDepartment, Member } from '../nodes';

const PlaceDialog = lazy(() => import('../place-dialog'));

interface MembersSectionProps {
  members: readonly Member[];
  without: readonly GroupDepartment[];
  groups: readonly EvaluationGroup[];
  year: number;
  officer: boolean;
}

interface Row {
  department: GroupDepartment;
  member: Member | null;
}

/** The group of each department; those that have none come first. */
export function MembersSection({ members, without, groups, year, officer }: MembersSectionProps) {
  const t = useText('bsc');
  const [placing, setPlacing] = useState<Row | null>(null);
  const rows: Row[] = [
    ...without.map((department) => ({ department, member: null })),
    ...members.map((member) => ({ department: member.department, member })),
  ];
  return (
    <Section title={t('ranking.members')}>
      {without.length > 0 && <p role="status">{t('ranking.without', { count: without.length })}</p>}
      <DataTable
        caption={t('ranking.members')}
        captionHidden
        rows={rows}
        rowKey={({ department }) => department.id}
        empty={<p className="muted">{t('ranking.noMembers')}</p>}
        columns={[
          { key: 'department', title: t('field.department'), rowHead: true, render: (row) => row.department.name },
          {
            key: 'group',
            title: t('ranking.group'),
            render: ({ member }) => member?.group.title ?? <StatusMark kind="caution" label={t('ranking.noGroup')} />,
          },
          { key: 'year', title: t('ranking.from'), numeric: true, render: ({ member }) => member?.year ?? '–' },
          { key: 'note', title: t('field.note'), render: ({ member }) => <Flags of={member} year={year} /> },
          ...(officer
            ? [
                {
                  key: 'acts',
                  title: t('field.acts'),
                  render: (row: Row) => (
                    <Button
                      size="compact-xs"
                      variant={row.member ? 'default' : 'filled'}
                      aria-label={`${row.department.name} ${t(row.member ? 'ranking.move' : 'ranking.place')}`}
                      onClick={() => setPlacing(row)}
                    >
                      {t(row.member ? 'ranking.move' : 'ranking.place')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {placing && (
        <Suspense fallback={null}>
          <PlaceDialog {...placing} groups={groups} year={year} onClose={() => setPlacing(null)} />
        </Suspense>
      )}
    </Section>
  );
}

/** What keeps it from awards; misconduct of an earlier year counts no more. */
function Flags({ of, year }: { of: Member | null; year: number }) {
  const t = useText('bsc');
  if (!of) return '–';
  const words = [
    of.managing && t('ranking.managing'),
    of.misconduct && of.year === year && t('ranking.misconduct'),
    of.note,
  ].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : '–';
}
