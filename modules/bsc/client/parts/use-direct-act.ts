import { type TypedDocumentNode, useContractMutation, useToasts } from '@yeondong/client/kit';

/** An act of one press, without a form: what is said once it is done, or why it was refused, in the server's words. */
export function useDirectAct<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  refetch: readonly string[],
) {
  const toasts = useToasts();
  const [run, { busy }] = useContractMutation(document, { refetch });
  const act = async (input: Input, done: string): Promise<void> => {
    const outcome = await run({ input });
    if (outcome.ok) toasts.done(done);
    else toasts.failed(outcome.error.issues[0]?.message ?? outcome.error.message);
  };
  return [act, busy] as const;
}
