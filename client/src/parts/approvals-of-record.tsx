import { useQuery } from '@apollo/client/react';
import { CardsSkeleton, QueryState, type RecordApprovalsProps, Section, useText } from '@yeondong/client/kit';
import { RecordApprovalsDocument } from '../gql/graphql';
import { ApprovalCards } from './approval-card';
import { useMayWriteFor } from './may-write';
import { RequestApproval } from './request-approval';

/** Approvals of a record, newest first, and the button to ask for one while none is under way. */
export function ApprovalsOfRecord({ record, title, page, department }: RecordApprovalsProps) {
  const t = useText('core');
  const mayWrite = useMayWriteFor(department);
  const result = useQuery(RecordApprovalsDocument, { variables: { record } });
  const approvals = result.data?.recordApprovals;
  const isOpen = approvals?.some(({ state }) => state === 'SUBMITTED') ?? true;
  return (
    <Section
      title={t('approval.ofRecord')}
      aside={mayWrite && !isOpen && <RequestApproval record={record} title={title} page={page} />}
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
