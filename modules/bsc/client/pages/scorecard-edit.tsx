import { AbsentState, PageFrame, QueryState, useParam, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { BscScorecardDepartmentDocument, BscScorecardForEditDocument } from '../gql/graphql';
import { ScorecardForm } from '../parts/definition/scorecard-form';
import { HelpLink } from '../parts/help-link';

/** Draws up a department's scorecard of the year: which KPIs, and with what weights. */
export default function ScorecardEditPage() {
  const code = useParam('code');
  const result = useQuery(BscScorecardDepartmentDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ department }) => (department ? <Content department={department} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ department }: { department: { id: string; code: string; name: string } }) {
  const t = useText('bsc');
  const { year } = usePlan();
  const result = useQuery(BscScorecardForEditDocument, {
    variables: { department: department.id, code: department.code, period: `${year}-12`, year },
    fetchPolicy: 'network-only',
  });
  const title = t('scorecardForm.title', { department: department.name, year });
  return (
    <PageFrame
      title={title}
      purpose={t('scorecardForm.purpose')}
      path={[
        { title: t('board.title'), to: '/m/bsc' },
        { title: t('scorecard.title', { department: department.name }), to: `/m/bsc/departments/${department.code}` },
        { title, to: `/m/bsc/departments/${department.code}/edit` },
      ]}
      aside={<HelpLink topic="SCORECARD" />}
    >
      <QueryState result={result}>
        {(data) => <ScorecardForm department={department} year={year} data={data} reload={result.refetch} />}
      </QueryState>
    </PageFrame>
  );
}
