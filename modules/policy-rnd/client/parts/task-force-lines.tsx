import { daysBetween, formatDate, useLang, useText } from '@yeondong/client/kit';
import type { PolicyRndTaskForcesQuery } from '../gql/graphql';
import classes from './task-force-lines.module.css';

export type TaskForce = PolicyRndTaskForcesQuery['taskForces']['nodes'][number];

interface LinesProps {
  teams: readonly TaskForce[];
  year: number;
  today: string;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Where a day lies within the year, in percent; days of other years at its ends. */
export function placeOf(day: string, year: number): number {
  const whole = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  return Math.min(100, Math.max(0, (100 * daysBetween(`${year}-01-01`, day)) / whole));
}

/** Each team from the day it is formed to its sunset; the table below says the same in words. */
export function TaskForceLines({ teams, year, today }: LinesProps) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const month = (at: number) =>
    new Date(Date.UTC(2006, at - 1)).toLocaleString(lang, { month: 'short', timeZone: 'UTC' });
  return (
    <div className={classes.lines}>
      <div className={classes.scale} aria-hidden="true">
        {MONTHS.map((at) => (
          <span key={at}>{month(at)}</span>
        ))}
      </div>
      <ul className={classes.teams}>
        {teams.map(({ id, title, status, adrift, formedOn, sunsetOn, closedOn }) => {
          const from = placeOf(formedOn, year);
          const to = placeOf(closedOn ?? sunsetOn, year);
          const days = { from: formatDate(formedOn, lang), to: formatDate(sunsetOn, lang) };
          return (
            <li key={id} className={classes.team}>
              <span className={classes.name}>{title}</span>
              <div className={classes.track}>
                <div
                  className={classes.bar}
                  data-status={adrift ? 'adrift' : status}
                  style={{ marginLeft: `${from}%`, width: `${Math.max(1, to - from)}%` }}
                />
                <div className={classes.today} style={{ left: `${placeOf(today, year)}%` }} />
              </div>
              <span className="muted">{t('taskForces.span', days)}</span>
            </li>
          );
        })}
      </ul>
      <p className="muted">{t('taskForces.todayLine', { day: formatDate(today, lang) })}</p>
    </div>
  );
}
