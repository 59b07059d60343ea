import { Popover, UnstyledButton } from '@mantine/core';
import { Icon, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../session/session-context';
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

/** The own department and those of absent heads whose authority the person has today. */
function useActingPlaces(): readonly string[] {
  const session = useSession();
  const departments = [session?.me.department, ...(session?.actingFor ?? []).map(({ absent }) => absent.department)];
  return [...new Set(departments.flatMap((department) => department?.code ?? []))];
}

/** The department acted for; those who may act for others choose here. A new page is loaded: menu and schema change. */
export function DepartmentSwitch() {
  const t = useText('core');
  const { department } = usePlan();
  const everywhere = useHasRole(...CITY_WIDE);
  const places = useActingPlaces();
  const mayChoose = everywhere || places.length > 1;
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
            <DepartmentChoices only={everywhere ? null : places} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
