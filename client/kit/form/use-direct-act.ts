import type { TypedDocumentNode } from '@apollo/client';
import { refusalWords } from '../data/contract-error';
import { useContractMutation } from '../data/use-contract-mutation';
import { useToasts } from '../state/toasts';

/**
 * An act of one press, without a form: what is said once it is done, or why it was refused, in the server's words. Gives
 * the answer; null where it was refused.
 */
export function useDirectAct<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  refetch: readonly string[],
) {
  const toasts = useToasts();
  const [run, { busy }] = useContractMutation(document, { refetch });
  const act = async (input: Input, done: string | ((data: Data) => string)): Promise<Data | null> => {
    const outcome = await run({ input });
    if (!outcome.ok) {
      toasts.failed(refusalWords(outcome.error));
      return null;
    }
    toasts.done(typeof done === 'string' ? done : done(outcome.data));
    return outcome.data;
  };
  return [act, busy] as const;
}
