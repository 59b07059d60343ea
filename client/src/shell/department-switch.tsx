import { Popover, UnstyledButton } from '@mantine/core';
import { Icon, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import classes from './shell.module.css';

const DepartmentChoices = lazy(() => import('./department-choices'));

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
      <Popover.Dropdown p="xs">
        {opened && (
          <Suspense>
            <DepartmentChoices />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
