import { daysBetween, formatDate, StatusMark, useLang, usePlan, useText } from '@yeondong/client/kit';
import type { BoardRow } from './board-rows';
import classes from './board-steps.module.css';
import { type DueDays, STEPS, type Step } from './progress';

/** The four steps of the month with their last days: how many departments have done all, how many are open. Counts those that the reader may know of. */
export function BoardSteps({ rows, due }: { rows: readonly BoardRow[]; due: DueDays | null }) {
  const counted = rows.filter(({ progress }) => progress.due > 0);
  return (
    <ol className={classes.steps}>
      {STEPS.map((step) => {
        const known = counted.filter(({ progress }) => progress.passed[step] !== null);
        const done = known.filter(({ progress }) => progress.passed[step] === progress.due).length;
        return <StepCard key={step} step={step} day={due?.[step] ?? null} done={done} of={known.length} />;
      })}
    </ol>
  );
}

function StepCard({ step, day, done, of }: { step: Step; day: string | null; done: number; of: number }) {
  const t = useText('bsc');
  const lang = useLang();
  const { businessDate } = usePlan();
  const open = of - done;
  const late = day !== null && open > 0 && daysBetween(day, businessDate) > 0;
  return (
    <li className={classes.step} data-late={late || undefined}>
      <p className={classes.name}>{t(`step.${step}`)}</p>
      <p className={classes.count}>
        {done} <span className={classes.of}>/ {t('count.departments', { count: of })}</span>
      </p>
      <p className={classes.day}>
        {t('board.until', { day: formatDate(day, lang) })}{' '}
        {late ? (
          <StatusMark kind="late" label={t('board.openLate', { count: open })} />
        ) : open > 0 ? (
          <span>{t('board.open', { count: open })}</span>
        ) : (
          <StatusMark kind="normal" label={t('board.allDone')} />
        )}
      </p>
    </li>
  );
}
