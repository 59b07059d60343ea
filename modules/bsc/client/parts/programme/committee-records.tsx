import {
  DataTable,
  EmptyState,
  formatDate,
  QueryState,
  Section,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscCommitteesDocument, type BscCommitteesQuery } from '../../gql/graphql';
import { Sessions } from './sessions';
import type { SubjectProps } from './subject-props';

type Committee = BscCommitteesQuery['committees']['nodes'][number];

/** The committee whose meetings are the fact's activity: seats, who holds them, meetings with a quorum. */
export default function CommitteeRecords({ fact }: SubjectProps) {
  const t = useText('bsc');
  const code = fact?.activity.code ?? '';
  const result = useQuery(BscCommitteesDocument, { variables: { activity: code }, skip: !fact });
  if (!fact) return <EmptyState title={t('programme.noActivity')} />;
  return (
    <QueryState result={result}>
      {({ activity, committees }) => {
        const own = committees.nodes.filter((committee) => committee.activity?.code === code);
        return (
          <>
            {own.map((committee) => (
              <Seats key={committee.id} committee={committee} held={activity?.heldCount ?? 0} />
            ))}
            {own.length === 0 && <EmptyState title={t('committee.none')} hint={t('programme.officerEnters')} />}
            <Sessions
              sessions={(activity?.occurrences ?? []).map(({ attendance, people, ...rest }) => ({
                ...rest,
                people: people ?? (attendance.length > 0 ? attendance.length : null),
              }))}
            />
          </>
        );
      }}
    </QueryState>
  );
}

function Seats({ committee, held }: { committee: Committee; held: number }) {
  const t = useText('bsc');
  const lang = useLang();
  const { seats, vacancies, quorum, quorateMeetings } = committee;
  return (
    <Section title={committee.title}>
      <p>
        {t('committee.line', {
          seats: seats.length,
          filled: seats.length - vacancies,
          quorum,
          held,
          quorate: quorateMeetings,
        })}
      </p>
      <DataTable
        caption={t('committee.seats')}
        captionHidden
        rows={seats}
        rowKey={(seat) => seat.id}
        columns={[
          { key: 'number', title: t('committee.number'), rowHead: true, width: '6rem', render: (seat) => seat.number },
          { key: 'title', title: t('committee.title'), width: '10rem', render: (seat) => t(`seatTitle.${seat.title}`) },
          {
            key: 'person',
            title: t('committee.person'),
            render: (seat) => seat.person?.name ?? <span className="muted">{t('committee.vacant')}</span>,
          },
          {
            key: 'term',
            title: t('committee.term'),
            render: (seat) =>
              seat.fromDate
                ? `${formatDate(seat.fromDate, lang)} ~ ${seat.toDate ? formatDate(seat.toDate, lang) : ''}`
                : '–',
          },
        ]}
      />
    </Section>
  );
}
