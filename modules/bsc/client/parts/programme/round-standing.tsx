import {
  Button,
  DataTable,
  formatPeriod,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscRoundStandingDocument, type BscRoundStandingQuery } from '../../gql/graphql';

type Standing = BscRoundStandingQuery['evaluationRounds']['nodes'][number];

/** What a round has verified and what it has not, by department; of a closed one as of that day. */
export function RoundStanding({ month, onClose }: { month: string; onClose: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const result = useQuery(BscRoundStandingDocument, { variables: { month }, fetchPolicy: 'cache-and-network' });
  return (
    <Section
      title={t('round.standingOf', { month: formatPeriod(month, lang) })}
      aside={
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('round.hideStanding')}
        </Button>
      }
    >
      <QueryState result={result}>
        {({ evaluationRounds: { nodes } }) => nodes.map((round) => <Tables key={round.id} round={round} />)}
      </QueryState>
    </Section>
  );
}

function Tables({ round }: { round: Standing }) {
  const t = useText('bsc');
  const number = (key: 'due' | 'verified' | 'toVerify' | 'waiting') => ({
    ...{ key, title: t(`round.${key}`), numeric: true },
    render: (row: Standing['departments'][number]) => row[key],
  });
  return (
    <>
      <DataTable
        caption={t('round.byDepartment')}
        rows={round.departments}
        rowKey={({ department }) => department.id}
        columns={[
          {
            ...{ key: 'department', title: t('field.department'), rowHead: true },
            render: ({ department }) => (
              <PageLink to="/m/bsc/entry" search={{ department: department.code, period: round.month }}>
                {department.name}
              </PageLink>
            ),
          },
          ...(['due', 'verified', 'toVerify', 'waiting'] as const).map(number),
        ]}
      />
      <DataTable
        caption={t('round.unverified')}
        rows={round.unverified}
        rowKey={({ kpi }) => kpi.id}
        empty={<p className="muted">{t('round.allVerified')}</p>}
        columns={[
          {
            ...{ key: 'kpi', title: t('field.kpi'), rowHead: true },
            render: ({ kpi }) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
          },
          { key: 'department', title: t('field.department'), render: ({ department }) => department.name },
          {
            ...{ key: 'status', title: t('field.status') },
            render: ({ status }) => (
              <StatusMark
                kind={status === 'CONFIRMED' ? 'caution' : 'unreported'}
                label={t(`resultStatus.${status}`)}
              />
            ),
          },
        ]}
      />
    </>
  );
}
