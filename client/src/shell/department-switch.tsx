import { useQuery } from '@apollo/client/react';
import { Popover, ScrollArea, TextInput, UnstyledButton } from '@mantine/core';
import { Icon, rankHangul, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { ChoosableDepartmentsDocument } from '../gql/graphql';
import { useSession } from '../session/session-context';
import classes from './shell.module.css';

const CITY_WIDE = [
  'admin',
  'planner',
  'bsc',
  'policy',
  'innovation',
  'statistician',
  'executive',
  'analyst',
  'auditor',
];

/** The department acted for; those who may act for others choose here. A new page is loaded: menu and schema change. */
export function DepartmentSwitch() {
  const t = useText('core');
  const { department } = usePlan();
  const mayChoose = useHasRole(...CITY_WIDE);
  const [opened, setOpened] = useState(false);
  const name = department?.name ?? t('shell.noDepartment');
  if (!mayChoose) {
    return (
      <span className={classes.tool}>
        <span className={classes.toolLabel}>{t('shell.department')}</span>
        {name}
      </span>
    );
  }
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.tool} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <span className={classes.toolLabel}>{t('shell.department')}</span>
          {name}
          <Icon name="down" size={14} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs">{opened && <Choices />}</Popover.Dropdown>
    </Popover>
  );
}

function Choices() {
  const t = useText('core');
  const { data } = useQuery(ChoosableDepartmentsDocument);
  const own = useSession()?.me.department?.code;
  const [query, setQuery] = useState('');
  const all = data?.departments.nodes ?? [];
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
        data-autofocus
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
