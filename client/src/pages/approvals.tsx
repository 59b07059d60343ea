import { useQuery } from '@apollo/client/react';
import {
  CardsSkeleton,
  EmptyState,
  PageFrame,
  QueryState,
  Tabs,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { type ApprovalRequestWhere, MyApprovalsDocument, WaitingApprovalsDocument } from '../gql/graphql';
import { ApprovalCards } from '../parts/approval-card';
import { Pager } from '../parts/pager';
import { approvalsSearch } from './searches';

type Tab = ReturnType<typeof approvalsSearch.read>['tab'];

const EMPTY: Record<Tab, string> = {
  waiting: 'approval.nothingWaiting',
  requested: 'approval.nothingRequested',
  done: 'approval.nothingDone',
};

/** 내 결재: what waits for me, what I asked for, what I have dealt with; the open tab stands in the URL. */
export default function ApprovalsPage() {
  const t = useText('core');
  const [{ tab }, patch] = useView(approvalsSearch);
  const { data } = useQuery(WaitingApprovalsDocument);
  const waiting = data?.myApprovals.totalCount ?? 0;
  return (
    <PageFrame title={t('approval.title')} purpose={t('approval.purpose')}>
      <Tabs value={tab} onChange={(next) => patch({ tab: (next ?? 'waiting') as Tab, after: '' })} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="waiting">
            {t('approval.waiting')}
            {waiting > 0 && ` ${waiting}`}
          </Tabs.Tab>
          <Tabs.Tab value="requested">{t('approval.requested')}</Tabs.Tab>
          <Tabs.Tab value="done">{t('approval.done')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Requests key={tab} tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  );
}

function whereOf(tab: Tab, person: string): ApprovalRequestWhere | null {
  const mine = { drafter: { id: { eq: person } } };
  if (tab === 'waiting') return null;
  return tab === 'requested' ? mine : { not: mine };
}

function Requests({ tab }: { tab: Tab }) {
  const t = useText('core');
  const { person } = usePlan();
  const [{ after }, patch] = useView(approvalsSearch);
  const result = useQuery(MyApprovalsDocument, {
    variables: { waiting: tab === 'waiting', where: whereOf(tab, person.id), after: after || null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState result={result} skeleton={<CardsSkeleton cards={2} height={160} />}>
      {({ myApprovals: { nodes, pageInfo } }) =>
        nodes.length > 0 ? (
          <>
            <ApprovalCards requests={nodes} linked />
            <Pager after={after} pageInfo={pageInfo} onGo={(next) => patch({ after: next })} />
          </>
        ) : (
          <EmptyState title={t(EMPTY[tab])} hint={t(`${EMPTY[tab]}Hint`)} />
        )
      }
    </QueryState>
  );
}
