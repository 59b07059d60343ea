import { QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndDepartmentDocument } from '../gql/graphql';
import { ProposalList } from '../parts/proposal-list';

/** The proposals that the department handles. */
export function DepartmentSection({ code }: RecordSlot) {
  const t = useText('policy-rnd');
  const result = useQuery(PolicyRndDepartmentDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ department }) =>
        department && <ProposalList caption={t('slot.department')} proposals={department.proposals.nodes} />
      }
    </QueryState>
  );
}
