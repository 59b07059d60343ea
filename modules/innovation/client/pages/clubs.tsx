import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatCount,
  formatDate,
  formatNumber,
  Group,
  PageFrame,
  QueryState,
  Section,
  type StatusKind,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationClubsDocument, type StudyClubStatus } from '../gql/graphql';
import { ClubActs } from '../parts/club-acts';
import { type Club, ProposeForm } from '../parts/club-forms';
import { LEARNING_MARKS } from '../parts/learning-marks';
import { learningSearch } from '../searches';

const MARKS: Readonly<Record<StudyClubStatus, StatusKind>> = {
  PROPOSED: 'unreported',
  ACTIVE: 'normal',
  RETURNED: 'caution',
  CLOSED: 'reference',
};

/** Study clubs of the year: who is in them, whether they meet, what they spend, how they were judged. */
export default function ClubsPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const writes = useHasRole('planner', 'innovation', 'head', 'staff');
  const [{ sort }, patch] = useView(learningSearch);
  const result = useQuery(InnovationClubsDocument, { variables: { year } });
  const columns = useClubColumns(writes);
  const rows = result.data?.studyClubs.nodes ?? [];
  return (
    <PageFrame
      title={t('clubs.title')}
      purpose={t('clubs.purpose')}
      table={result.data && (() => exportTable(`${t('clubs.title')} ${year}`, columns, rows))}
      primary={
        writes && (
          <FormDialog label={t('clubs.add')} width="lg">
            {(close) => <ProposeForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <DataTable
              caption={t('clubs.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('clubs.none')} hint={t('clubs.noneHint')} />}
            />
            <Section title={t('clubs.meetings')}>
              <Meetings clubs={rows} />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

const EMPTY_MONTHS: readonly string[] = ['ABSENT', 'OPEN'];

/** The months in which it met, or did not, each as a mark. */
function Months({ months }: Pick<Club, 'months'>) {
  const t = useText('innovation');
  const shown = months
    .map((state, index) => ({ state, month: index + 1 }))
    .filter(({ state }) => !EMPTY_MONTHS.includes(state));
  return (
    <Group gap={4} wrap="wrap">
      {shown.map(({ state, month }) => (
        <StatusMark
          key={month}
          kind={LEARNING_MARKS[state]}
          label={t('clubs.monthState', { month, state: t(`clubMonth.${state}`) })}
          compact
        />
      ))}
    </Group>
  );
}

function useClubColumns(writes: boolean): readonly Column<Club>[] {
  const t = useText('innovation');
  const lang = useLang();
  return [
    {
      key: 'title',
      title: t('field.club'),
      rowHead: true,
      width: '14rem',
      value: ({ title }) => title,
      render: ({ title, plan }) => (
        <>
          {title}
          <div className="muted">{plan}</div>
        </>
      ),
    },
    {
      key: 'leader',
      title: t('field.leader'),
      width: '8rem',
      value: ({ leader }) => leader.name,
      render: ({ leader, department }) => (
        <>
          {leader.name}
          <div className="muted">{department.name}</div>
        </>
      ),
    },
    {
      key: 'members',
      title: t('field.members'),
      width: '7rem',
      value: ({ members }) => members.map(({ person }) => person.name).join(', '),
      render: ({ members }) => (
        <details>
          <summary>{formatCount(members.length, '명', lang)}</summary>
          {members.map(({ person }) => person.name).join(', ')}
        </details>
      ),
    },
    {
      key: 'months',
      title: t('field.months'),
      width: '7rem',
      value: ({ months }) => months.filter((state) => state === 'HELD').length,
      render: ({ months }) => <Months months={months} />,
    },
    {
      key: 'support',
      title: t('field.supportSpent'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ support }) => support,
      render: ({ support, spent }) => `${formatNumber(spent)} / ${formatNumber(support)}`,
    },
    {
      key: 'score',
      title: t('field.score'),
      numeric: true,
      value: ({ score }) => (score ? Number(score) : null),
      render: ({ score, rank }) => (
        <>
          {score ?? '–'}
          {rank && <div>{t('clubs.rank', { rank })}</div>}
        </>
      ),
    },
    { key: 'opinion', title: t('field.opinion'), width: '9rem', value: ({ opinion }) => opinion ?? '–' },
    { key: 'award', title: t('field.award'), value: ({ award }) => award ?? '–' },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`clubStatus.${status}`),
      render: ({ status }) => <StatusMark kind={MARKS[status]} label={t(`clubStatus.${status}`)} />,
    },
    ...(writes
      ? [{ key: 'acts', title: t('field.acts'), width: '10rem', render: (row: Club) => <ClubActs club={row} /> }]
      : []),
  ];
}

type Meeting = Club['meetings'][number] & { readonly club: string };

function Meetings({ clubs }: { clubs: readonly Club[] }) {
  const t = useText('innovation');
  const lang = useLang();
  const rows = clubs
    .flatMap(({ title, meetings }) => meetings.map((each): Meeting => ({ ...each, club: title })))
    .toSorted((one, other) => other.heldOn.localeCompare(one.heldOn));
  const columns: readonly Column<Meeting>[] = [
    {
      key: 'held',
      title: t('field.heldOn'),
      value: ({ heldOn }) => heldOn,
      render: ({ heldOn }) => formatDate(heldOn, lang),
    },
    { key: 'club', title: t('field.club'), value: ({ club }) => club },
    { key: 'topic', title: t('field.topic'), rowHead: true, value: ({ topic }) => topic },
    { key: 'report', title: t('field.report'), value: ({ report }) => report },
    { key: 'present', title: t('field.present'), numeric: true, value: ({ present }) => present },
    {
      key: 'spent',
      title: t('field.spent'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ spent }) => spent,
      render: ({ spent }) => formatNumber(spent),
    },
  ];
  return (
    <DataTable
      caption={t('clubs.meetings')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('clubs.noMeetings')}</p>}
    />
  );
}
