import { useContractMutation } from '@yeondong/client/kit';
import { UnpinViewDocument } from '../gql/graphql';

/** Takes a view out of one's own; rejects with the server's words. */
export function useUnpin(): (id: string) => Promise<void> {
  const [unpin] = useContractMutation(UnpinViewDocument, { refetch: ['PinnedViews'] });
  return async (id) => {
    const outcome = await unpin({ id });
    if (!outcome.ok) throw new Error(outcome.error.message);
  };
}
