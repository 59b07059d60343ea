import {
  Button,
  DataTable,
  formatNumber,
  QueryState,
  Section,
  useHasRole,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscGroupsDocument, type BscGroupsQuery } from '../../gql/graphql';
import type { Member } from './nodes';

const PlaceDialog = lazy(() => import('./place-dialog'));

type Scheme = NonNullable<BscGroupsQuery['evaluationScheme']>;

/** By what the year is ranked: the scheme in force, and the group of each department. */
export function Groups({ year }: { year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [placing, setPlacing] = useState<Member | 'new' | null>(null);
  const result = useQuery(BscGroupsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ evaluationGroups, groupMembers, evaluationScheme }) => (
        <>
          {evaluationScheme && <SchemeSection scheme={evaluationScheme} />}
          <Section
            title={t('ranking.members')}
            aside={
              officer && (
                <Button size="compact-sm" variant="default" onClick={() => setPlacing('new')}>
                  {t('ranking.place')}
                </Button>
              )
            }
          >
            <DataTable
              caption={t('ranking.members')}
              captionHidden
              rows={groupMembers}
              rowKey={(row) => row.id}
              empty={<p className="muted">{t('ranking.noMembers')}</p>}
              columns={[
                {
                  key: 'department',
                  title: t('field.department'),
                  rowHead: true,
                  render: (row) => row.department.name,
                },
                { key: 'group', title: t('ranking.group'), render: (row) => row.group.title },
                { key: 'year', title: t('ranking.from'), numeric: true, render: (row) => row.year },
                { key: 'note', title: t('field.note'), render: (row) => <Flags row={row} /> },
                ...(officer
                  ? [
                      {
                        key: 'acts',
                        title: t('field.acts'),
                        render: (row: Member) => (
                          <Button
                            size="compact-xs"
                            variant="default"
                            aria-label={t('ranking.placeOf', { name: row.department.name })}
                            onClick={() => setPlacing(row)}
                          >
                            {t('programme.edit')}
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Section>
          {placing && (
            <Suspense fallback={null}>
              <PlaceDialog
                member={placing === 'new' ? null : placing}
                groups={evaluationGroups}
                year={year}
                onClose={() => setPlacing(null)}
              />
            </Suspense>
          )}
        </>
      )}
    </QueryState>
  );
}

function Flags({ row: { managing, misconduct, note } }: { row: Member }) {
  const t = useText('bsc');
  const words = [managing && t('ranking.managing'), misconduct && t('ranking.misconduct'), note].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : '–';
}

function SchemeSection({ scheme }: { scheme: Scheme }) {
  const t = useText('bsc');
  return (
    <Section title={t('scheme.title', { year: scheme.fromYear })}>
      <p>
        {[
          t(`scheme.${scheme.grading}`),
          t('scheme.least', { count: scheme.leastGroup }),
          t('scheme.caps', { bonus: formatNumber(scheme.bonusCap, 2), penalty: formatNumber(scheme.penaltyCap, 2) }),
          t(scheme.mayPassFull ? 'scheme.passes' : 'scheme.held'),
          t(scheme.tiesGoUp ? 'scheme.tiesUp' : 'scheme.tiesDown'),
          t(scheme.denseRank ? 'scheme.dense' : 'scheme.competition'),
          t('scheme.appeals', { days: scheme.appealDays }),
        ].join(' · ')}
      </p>
      <DataTable
        caption={t('scheme.grades')}
        rows={scheme.grades}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: t('ranking.grade'), rowHead: true, render: ({ name }) => name },
          {
            key: 'least',
            title: `${t('scheme.leastTotal')} (${t('unit.points')})`,
            numeric: true,
            render: ({ least }) => formatNumber(least, 2),
          },
          { key: 'quota', title: `${t('scheme.quota')} (%)`, numeric: true, render: ({ quota }) => quota },
        ]}
      />
    </Section>
  );
}
