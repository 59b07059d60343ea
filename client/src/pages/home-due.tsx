import {
  Drawer,
  type DueItem,
  daysBetween,
  EmptyState,
  formatDate,
  type Lang,
  PageLink,
  type Plan,
  StatusMark,
  type TextOf,
  useHasRole,
  useLang,
  usePlan,
  useSlot,
  useText,
} from '@yeondong/client/kit';
import { useCallback, useMemo, useState } from 'react';
import type { ActivityRowFragment } from '../gql/graphql';
import { RecordOccurrenceForm } from '../parts/record-occurrence-form';
import classes from './home.module.css';

const SOON_DAYS = 3;
const AHEAD_DAYS = 30;

/** Overdue, or not yet done and ending within a month. */
function isDue({ status, endsOn }: ActivityRowFragment, businessDate: string): boolean {
  if (status === 'DONE') return false;
  return status === 'OVERDUE' || (Boolean(endsOn) && daysBetween(businessDate, String(endsOn)) <= AHEAD_DAYS);
}

/** Activities of the acting department that are due or overdue, as work to do. */
function dueActivities(
  activities: readonly ActivityRowFragment[],
  { department, businessDate }: Plan,
  all: boolean,
): readonly DueItem[] {
  return activities
    .filter((row) => (all || row.department?.code === department?.code) && isDue(row, businessDate))
    .map((row) => ({
      id: `activity ${row.id}`,
      dueOn: row.endsOn ?? null,
      act: 'report' as const,
      title: row.title,
      to: row.program ? `/programs/${row.program.code}` : '/calendar',
      form: ({ onDone }) => <RecordOccurrenceForm activity={row} onDone={onDone} />,
    }));
}

const byDueDay = (a: DueItem, b: DueItem) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** Everything the person must do, by due date; a row opens its form at the side where it has one. */
export function DueList({ activities }: { activities: readonly ActivityRowFragment[] }) {
  const t = useText('core');
  const plan = usePlan();
  const { department, year } = plan;
  const seesAll = useHasRole('planner');
  const slots = useSlot('home.due');
  const [ofModules, setOfModules] = useState<Readonly<Record<string, readonly DueItem[]>>>({});
  const [open, setOpen] = useState<DueItem | null>(null);
  const items = useMemo(
    () => [...dueActivities(activities, plan, seesAll), ...Object.values(ofModules).flat()].sort(byDueDay),
    [activities, plan, seesAll, ofModules],
  );
  const receive = useCallback(
    (source: string, found: readonly DueItem[]) => setOfModules((before) => ({ ...before, [source]: found })),
    [],
  );
  const Form = open?.form;
  return (
    <>
      {slots.map(({ moduleId, entry }) => (
        <Source
          key={`${moduleId} ${entry.key}`}
          name={`${moduleId} ${entry.key}`}
          component={entry.component}
          department={department?.code ?? null}
          year={year}
          onReceive={receive}
        />
      ))}
      {items.length === 0 ? (
        <EmptyState title={t('home.nothingDue')} hint={t('home.nothingDueHint')} />
      ) : (
        <ul className={classes.due}>
          {items.map((item) => (
            <DueRow key={item.id} item={item} onOpen={setOpen} />
          ))}
        </ul>
      )}
      <Drawer
        opened={open !== null}
        onClose={() => setOpen(null)}
        position="right"
        title={open && t(`act.${open.act}`)}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {Form && <Form onDone={() => setOpen(null)} />}
      </Drawer>
    </>
  );
}

interface SourceProps {
  name: string;
  component: React.ComponentType<{
    department: string | null;
    year: number;
    onItems: (items: readonly DueItem[]) => void;
  }>;
  department: string | null;
  year: number;
  onReceive: (name: string, items: readonly DueItem[]) => void;
}

function Source({ name, component: Component, onReceive, ...rest }: SourceProps) {
  const onItems = useCallback((items: readonly DueItem[]) => onReceive(name, items), [name, onReceive]);
  return <Component {...rest} onItems={onItems} />;
}

function dueWords(days: number, t: TextOf): string {
  if (days < 0) return t('home.daysLate', { count: -days });
  return days === 0 ? t('home.today') : t('home.daysLeft', { count: days });
}

function DueRow({ item, onOpen }: { item: DueItem; onOpen: (item: DueItem) => void }) {
  const t = useText('core');
  const lang: Lang = useLang();
  const { businessDate } = usePlan();
  const days = item.dueOn ? daysBetween(businessDate, item.dueOn) : null;
  const kind = days === null ? 'reference' : days < 0 ? 'late' : days <= SOON_DAYS ? 'caution' : 'normal';
  return (
    <li className={classes.dueRow}>
      <span className={classes.dueDay}>{formatDate(item.dueOn, lang)}</span>
      <span className={classes.dueState}>
        {days === null ? t('home.noDay') : <StatusMark kind={kind} label={dueWords(days, t)} />}
      </span>
      <span className={classes.act}>{t(`act.${item.act}`)}</span>
      {item.form ? (
        <button type="button" className={classes.dueTitle} onClick={() => onOpen(item)}>
          {item.title}
        </button>
      ) : (
        <PageLink to={item.to} {...(item.search && { search: item.search })} className={classes.dueTitle ?? ''}>
          {item.title}
        </PageLink>
      )}
    </li>
  );
}
