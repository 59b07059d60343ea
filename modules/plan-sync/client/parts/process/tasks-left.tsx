import { Button, formatDate, PageLink, Section, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useEffect, useRef, useState } from 'react';
import { type ProcessRow, STEP_MARKS, type Step, type Task } from './process-row';
import { stepPage, taskPage } from './task-page';
import classes from './tasks-left.module.css';

/** So many of a step are shown at first. */
const FIRST = 8;

interface TasksLeftProps {
  row: ProcessRow;
  /** Takes the choice back; none where nobody has chosen. */
  onClose: (() => void) | null;
}

/** What is left to do in a department, by step, each with the way to the page where it is done. */
export function TasksLeft({ row: { department, steps }, onClose }: TasksLeftProps) {
  const t = useText('plan-sync');
  const place = useRef<HTMLDivElement>(null);
  const chosen = onClose === null ? null : department.code;
  useEffect(() => {
    if (chosen) place.current?.focus();
  }, [chosen]);
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      <Section
        title={t('process.leftOf', { department: department.name })}
        aside={
          onClose && (
            <Button size="compact-xs" variant="default" onClick={onClose}>
              {t('process.close')}
            </Button>
          )
        }
      >
        <div className={classes.steps}>
          {steps.map((step) => (
            <StepTasks key={`${department.code} ${step.step}`} step={step} />
          ))}
        </div>
      </Section>
    </div>
  );
}

function StepTasks({ step }: { step: Step }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const { state, tasks } = step;
  const title = t(`process.step.${step.step}`);
  const page = stepPage(step);
  const act = page && t(`process.act.${step.step}`);
  return (
    <section aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      <StatusMark kind={STEP_MARKS[state]} label={t(`process.state.${state}`)} />
      {tasks[0] ? (
        <>
          <p className="muted">
            {t(`process.waits.${step.step}`)} {t('process.count', { count: tasks.length })} ·{' '}
            {t('process.due', { day: formatDate(tasks[0].dueOn, lang) })}
          </p>
          <ul className={classes.list}>
            {(isWhole ? tasks : tasks.slice(0, FIRST)).map((task) => (
              <TaskLine key={task.record.id} step={step} task={task} />
            ))}
          </ul>
          {!isWhole && tasks.length > FIRST && (
            <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
              {t('process.more', { count: tasks.length - FIRST })}
            </Button>
          )}
          {page && (
            <p>
              <PageLink {...page}>{act}</PageLink>
            </p>
          )}
        </>
      ) : (
        <p className="muted">{t('process.nothing')}</p>
      )}
    </section>
  );
}

function TaskLine({ step, task }: { step: Step; task: Task }) {
  const t = useText('plan-sync');
  const { record } = task;
  return (
    <li>
      <PageLink {...taskPage(step.step, task)}>{task.title}</PageLink>
      {'entry' in record && <span className="muted"> · {t(`process.entry.${record.entry}`)}</span>}
    </li>
  );
}
