import { formatDate, formatPeriod, useLang, useText } from '@yeondong/client/kit';
import classes from './alert.module.css';
import type { AlertDetail } from './alert-node';

type Step = AlertDetail['history'][number];

/** All that has happened to an alert: when, what, who. */
export function AlertHistory({ steps }: { steps: readonly Step[] }) {
  const t = useText('bsc');
  const lang = useLang();
  return (
    <>
      <h3 className={classes.heading}>{t('alert.history')}</h3>
      <ol className={classes.history}>
        {steps.map((step) => (
          <li key={step.id}>
            <span className="muted">{formatDate(step.day, lang)}</span> {t(`alertStep.${step.kind}`)}
            <StepNote step={step} />
            <span className="muted"> {step.person?.name ?? t('alert.byRule')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepNote({ step: { kind, note } }: { step: Step }) {
  const t = useText('bsc');
  const lang = useLang();
  if (!note) return null;
  if (kind === 'RAISED' || kind === 'RESOLVED') return <> · {formatPeriod(note, lang)}</>;
  if (kind === 'REPEATED') return <> · {t('alert.count', { count: Number(note) })}</>;
  if (kind === 'ESCALATED') return <> · {t(`alertEscalation.${note}`)}</>;
  return <> · {note}</>;
}
