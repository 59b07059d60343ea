import { useQuery } from '@apollo/client/react';
import { PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { WaitingApprovalsDocument } from '../gql/graphql';

/** How many approvals wait for the person; nothing where none does. */
export function WaitingApprovals() {
  const t = useText('core');
  const { data } = useQuery(WaitingApprovalsDocument);
  const count = data?.myApprovals.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <PageLink to="/approvals">
        <StatusMark kind="caution" label={t('approval.waitingCount', { count })} />
      </PageLink>
    </p>
  );
}
