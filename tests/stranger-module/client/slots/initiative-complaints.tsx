import { QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { ComplaintsOfInitiativeDocument } from '../gql/graphql';

/** A tab of the initiative's page: what citizens complain of in it. */
export function InitiativeComplaints({ code }: RecordSlot) {
  const t = useText('complaints');
  const result = useQuery(ComplaintsOfInitiativeDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ initiative }) =>
        initiative?.complaints.nodes.length ? (
          <ul>
            {initiative.complaints.nodes.map(({ id, text, receivedOn }) => (
              <li key={id}>
                {receivedOn} {text}
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{t('list.empty')}</p>
        )
      }
    </QueryState>
  );
}
