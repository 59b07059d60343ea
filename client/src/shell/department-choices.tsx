import { useQuery } from '@apollo/client/react';
import { ScrollArea, TextInput, UnstyledButton } from '@mantine/core';
import { rankHangul, useText } from '@yeondong/client/kit';
import { useEffect, useRef, useState } from 'react';
import { ChoosableDepartmentsDocument } from '../gql/graphql';
import { useSession } from '../session/session-context';
import classes from './shell.module.css';

/** The departments that may be acted for, all of them or `only` some, found by name or initial consonants. */
export default function DepartmentChoices({ only }: { only: readonly string[] | null }) {
  const t = useText('core');
  const { data } = useQuery(ChoosableDepartmentsDocument);
  const own = useSession()?.me.department?.code;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The focus trap of the box has looked for its first field before this part was loaded.
  useEffect(() => field.current?.focus(), []);
  const all = (data?.departments.nodes ?? []).filter(({ code }) => only === null || only.includes(code));
  const found = query.trim() === '' ? all : rankHangul(query, all, ({ name, code }) => [name, code]);
  const choose = (code: string) => {
    const address = new URL(window.location.href);
    if (code === own) address.searchParams.delete('as');
    else address.searchParams.set('as', code);
    window.location.assign(address);
  };
  return (
    <>
      <TextInput
        size="xs"
        mb={6}
        ref={field}
        value={query}
        aria-label={t('shell.findDepartment')}
        placeholder={t('shell.findDepartment')}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah={320}>
        {found.map(({ id, code, name }) => (
          <UnstyledButton key={id} className={classes.choice} onClick={() => choose(code)}>
            {name}
          </UnstyledButton>
        ))}
      </ScrollArea.Autosize>
    </>
  );
}
