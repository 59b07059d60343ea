import { type MeasureMark, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { VisionQuery } from '../gql/graphql';
import { InitiativeState } from '../parts/initiative-state';
import classes from './vision.module.css';

export type VisionNode = VisionQuery['visions'][number];
type GoalNode = VisionNode['domains'][number]['goals']['nodes'][number];
type Marks = ReadonlyMap<string, MeasureMark> | null;

interface VisionPictureProps {
  vision: VisionNode;
  /** Marks by code of goal or domain; null without a measure. */
  marks: Marks;
  /** Codes of the goals that show their initiatives. */
  open: ReadonlySet<string>;
  onToggle: (code: string) => void;
}

/** The plan at one glance: vision, missions, domains as columns, goals as cards, initiatives on opening. */
export function VisionPicture({ vision, marks, open, onToggle }: VisionPictureProps) {
  const t = useText('core');
  return (
    <div className={classes.picture}>
      <div className={classes.vision}>
        <p className={classes.visionTitle}>{vision.title}</p>
        <p className={classes.visionYears}>{t('vision.years', { from: vision.startYear, to: vision.endYear })}</p>
        {vision.missions.length > 0 && (
          <ul className={classes.missions} aria-label={t('vision.missions')}>
            {vision.missions.map((mission) => (
              <li key={mission.id}>{mission.title}</li>
            ))}
          </ul>
        )}
      </div>
      <ol className={classes.domains}>
        {vision.domains.map((domain) => (
          <li key={domain.id} className={classes.domain}>
            <div className={classes.domainHead}>
              <PageLink to={`/domains/${domain.code}`}>{domain.title}</PageLink>
              <Mark mark={marks?.get(domain.code)} measured={marks?.has(domain.code) ?? false} />
            </div>
            <ul className={classes.goals}>
              {domain.goals.nodes.map((goal) => (
                <GoalCard
                  key={goal.id}
                  goal={goal}
                  mark={marks?.get(goal.code)}
                  measured={marks !== null}
                  open={open.has(goal.code)}
                  onToggle={() => onToggle(goal.code)}
                />
              ))}
            </ul>
            {domain.goals.nodes.length === 0 && <p className={classes.noGoals}>{t('vision.noGoals')}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Mark({ mark, measured }: { mark: MeasureMark | undefined; measured: boolean }) {
  if (!measured) return null;
  return mark ? (
    <span className={classes.mark}>
      <StatusMark kind={mark.status} /> <span>{mark.text}</span>
    </span>
  ) : (
    <StatusMark kind="unreported" />
  );
}

interface GoalCardProps {
  goal: GoalNode;
  mark: MeasureMark | undefined;
  measured: boolean;
  open: boolean;
  onToggle: () => void;
}

function GoalCard({ goal, mark, measured, open, onToggle }: GoalCardProps) {
  const t = useText('core');
  const count = goal.initiatives.nodes.length;
  const list = `initiatives-${goal.code}`;
  return (
    <li className={classes.goal} data-status={measured ? (mark?.status ?? 'unreported') : undefined}>
      <PageLink to={`/goals/${goal.code}`} className={classes.goalTitle ?? ''}>
        {goal.title}
      </PageLink>
      <Mark mark={mark} measured={measured} />
      {count > 0 && (
        <button type="button" className={classes.toggle} aria-expanded={open} aria-controls={list} onClick={onToggle}>
          <span aria-hidden="true">{open ? '−' : '+'}</span> {t('vision.initiatives', { count })}
          <span className="visually-hidden">: {goal.title}</span>
        </button>
      )}
      {open && (
        <ul id={list} className={classes.initiatives}>
          {goal.initiatives.nodes.map((initiative) => (
            <li key={initiative.id}>
              <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>
              <InitiativeState initiative={initiative} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
