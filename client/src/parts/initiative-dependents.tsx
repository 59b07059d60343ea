import { useQuery } from '@apollo/client/react';
import { QueryState, useText } from '@yeondong/client/kit';
import { InitiativeDependentsDocument } from '../gql/graphql';

/** What hangs on an initiative, of every program, told before it ends: none of it is taken away with it. */
export function InitiativeDependents({ code }: { code: string }) {
  const t = useText('core');
  const result = useQuery(InitiativeDependentsDocument, { variables: { code }, fetchPolicy: 'network-only' });
  return (
    <QueryState result={result}>
      {({ initiative }) =>
        initiative && initiative.dependents.length > 0 ? (
          <>
            <p>{t('initiative.dependents')}</p>
            <ul>
              {initiative.dependents.map(({ title, count }) => (
                <li key={title}>{t('initiative.dependent', { title, count })}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="muted">{t('initiative.noDependents')}</p>
        )
      }
    </QueryState>
  );
}
