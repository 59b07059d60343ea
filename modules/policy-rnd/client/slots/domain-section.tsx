import { QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndDomainDocument } from '../gql/graphql';
import { ProposalList } from '../parts/proposal-list';

/** The proposals of a domain and its experts. */
export function DomainSection({ code }: RecordSlot) {
  const t = useText('policy-rnd');
  const result = useQuery(PolicyRndDomainDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ domain }) =>
        domain && (
          <>
            <ProposalList caption={t('slot.domain')} proposals={domain.proposals.nodes} />
            <p>
              {t('slot.experts', {
                list: domain.experts.nodes.map(({ person, title }) => `${person.name}(${title})`).join(', ') || '–',
              })}
            </p>
          </>
        )
      }
    </QueryState>
  );
}
