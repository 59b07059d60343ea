import { useText } from '@yeondong/client/kit';
import { useCallback } from 'react';

type Person = { readonly name: string } | null | undefined;

/** Who signed, and for which absent head if that was 대결; a dash where nobody did. */
export function useSigner(): (person: Person, absent: Person) => string {
  const t = useText('bsc');
  return useCallback(
    (person, absent) =>
      person && absent ? t('signer.acting', { name: person.name, absent: absent.name }) : (person?.name ?? '–'),
    [t],
  );
}
