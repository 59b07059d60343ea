import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { type ContractError, messagesByField, readError } from './contract-error';

export type MutationOutcome<Data> = { ok: true; data: Data } | { ok: false; error: ContractError };

export interface MutationState {
  busy: boolean;
  error: ContractError | null;
  /** Messages of BAD_USER_INPUT by path below `input`, as in `target` or `rows.3.value`. */
  fieldErrors: Readonly<Record<string, string>>;
  /** Forgets the last error. */
  clear: () => void;
}

/**
 * A mutation whose refusals are values, not exceptions. `refetch` names queries to load again afterwards.
 * Returns `[run, state]`; `run` never throws.
 */
export function useContractMutation<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: { refetch?: readonly string[] } = {},
): [(variables: Variables) => Promise<MutationOutcome<Data>>, MutationState] {
  const [mutate, { loading }] = useMutation(document as TypedDocumentNode<Data, OperationVariables>);
  const [error, setError] = useState<ContractError | null>(null);
  const refetch = options.refetch?.join(' ') ?? '';
  const run = useCallback(
    async (variables: Variables): Promise<MutationOutcome<Data>> => {
      setError(null);
      try {
        const { data } = await mutate({
          variables,
          refetchQueries: refetch ? refetch.split(' ') : [],
          awaitRefetchQueries: true,
        });
        return { ok: true, data: data as Data };
      } catch (failure) {
        const read = readError(failure);
        setError(read);
        return { ok: false, error: read };
      }
    },
    [mutate, refetch],
  );
  const clear = useCallback(() => setError(null), []);
  return [run, { busy: loading, error, fieldErrors: messagesByField(error?.issues ?? []), clear }];
}

/** A key that makes a repeated submission harmless. Works on plain HTTP too, where `randomUUID` is missing. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
