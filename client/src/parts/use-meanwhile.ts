import { type MutationState, useApolloClient } from '@yeondong/client/kit';
import { useEffect, useRef, useState } from 'react';

interface Versioned {
  id: string;
  version: number;
}

/**
 * The version that a form stands on. When a save is refused because somebody else saved meanwhile, the named queries are
 * loaded again, so that the record shows what is there now; the form's own values stay until a side is chosen.
 */
export function useMeanwhile(record: Versioned, state: MutationState, queries: readonly string[]) {
  const client = useApolloClient();
  const [version, setVersion] = useState(record.version);
  const clashes = Boolean(state.error?.conflict);
  const names = useRef(queries);
  useEffect(() => {
    if (clashes) void client.refetchQueries({ include: [...names.current] });
  }, [client, clashes]);
  return {
    version,
    clashes,
    /** Gives up mine: what is there now is where the form stands. */
    take: () => {
      setVersion(record.version);
      state.clear();
    },
  };
}
