import { Menu, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Icon, usePlan, useText } from '@yeondong/client/kit';
import { useSession } from '../session/session-context';
import classes from './shell.module.css';

const YEARS_BEFORE = 2;
const YEARS_AFTER = 3;

/** The plan year of the view; stands in the URL unless it is the current one. */
export function YearSwitch() {
  const t = useText('core');
  const { year } = usePlan();
  const current = useSession()?.settings.planYear ?? year;
  const navigate = useNavigate();
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, at) => current - YEARS_BEFORE + at);
  const choose = (chosen: number) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, year: chosen === current ? undefined : chosen })) as never,
    });
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool}>
          <span className={classes.toolLabel}>{t('shell.planYear')}</span>
          <strong>{year}</strong>
          <Icon name="down" size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {years.map((option) => (
          <Menu.Item
            key={option}
            aria-current={option === year ? 'true' : undefined}
            onClick={() => choose(option)}
            rightSection={option === year ? <Icon name="check" size={15} /> : undefined}
          >
            {t(option === current ? 'shell.yearCurrent' : 'shell.year', { year: option })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
