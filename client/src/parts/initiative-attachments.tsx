import { useQuery } from '@apollo/client/react';
import { CardsSkeleton, QueryState, Section, useText } from '@yeondong/client/kit';
import { InitiativeAttachmentsDocument } from '../gql/graphql';
import { Attachments } from './attachments';
import { useMayWriteFor } from './may-write';

interface InitiativeAttachmentsProps {
  initiative: { id: string; code: string; leadDepartment: { id: string } };
}

/** Files of an initiative. */
export function InitiativeAttachments({ initiative }: InitiativeAttachmentsProps) {
  const t = useText('core');
  const { id, code, leadDepartment } = initiative;
  const mayWrite = useMayWriteFor(leadDepartment.id);
  const result = useQuery(InitiativeAttachmentsDocument, { variables: { code } });
  return (
    <Section title={t('attachment.title')}>
      <QueryState
        result={{ ...result, data: result.data?.initiative?.attachments }}
        skeleton={<CardsSkeleton cards={1} height={60} />}
      >
        {(rows) => <Attachments record={id} rows={rows} mayWrite={mayWrite} refetch={['InitiativeAttachments']} />}
      </QueryState>
    </Section>
  );
}
