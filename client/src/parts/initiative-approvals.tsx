import { useQuery } from '@apollo/client/react';
import { CardsSkeleton, QueryState, Section, useText } from '@yeondong/client/kit';
import { InitiativeApprovalsDocument } from '../gql/graphql';
import { ApprovalCards } from './approval-card';
import { useMayWriteFor } from './may-write';
import { RequestApproval } from './request-approval';

interface InitiativeApprovalsProps {
  initiative: { id: string; code: string; title: string; leadDepartment: { id: string } };
}

/** Approvals of an initiative, newest first, and the button to ask for one while none is under way. */
export function InitiativeApprovals({ initiative }: InitiativeApprovalsProps) {
  const t = useText('core');
  const { id, code, title, leadDepartment } = initiative;
  const mayWrite = useMayWriteFor(leadDepartment.id);
  const result = useQuery(InitiativeApprovalsDocument, { variables: { code } });
  const approvals = result.data?.initiative?.approvals;
  const isOpen = approvals?.some(({ state }) => state === 'SUBMITTED') ?? true;
  return (
    <Section
      title={t('approval.ofRecord')}
      aside={
        mayWrite && !isOpen && <RequestApproval record={id} title={title} page={`/initiatives/${code}?tab=approvals`} />
      }
    >
      <QueryState result={{ ...result, data: approvals }} skeleton={<CardsSkeleton cards={1} height={120} />}>
        {(requests) =>
          requests.length > 0 ? (
            <ApprovalCards requests={requests} linked={false} />
          ) : (
            <p className="muted">{t('approval.ofRecordNone')}</p>
          )
        }
      </QueryState>
    </Section>
  );
}
