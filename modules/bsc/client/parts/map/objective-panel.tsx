import { Button, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { BscRemoveCsfDocument } from '../../gql/graphql';
import { TREND_MARKS } from '../marks';
import { Coverage, Score, ScoreLight } from '../score';
import classes from './map.module.css';
import type { Writing } from './map-dialogs';
import { type Edge, type Objective, type StrategyMap, titleOf } from './map-nodes';
import { MoveButtons } from './move-buttons';
import { RemoveButton } from './remove-button';
import { Verdict } from './verdict';
import type { Direction } from './walk';

interface ObjectivePanelProps {
  map: StrategyMap;
  objective: Objective;
  period: string;
  onClose: () => void;
  /** Missing for those who may only read. */
  onWrite?: ((writing: Writing) => void) | undefined;
  onMove?: ((id: string, direction: Direction) => void) | undefined;
}

/** All there is to an objective: its score, factors, KPIs, causes and effects; and the ways to change them. */
export function ObjectivePanel({ map, objective, period, onClose, onWrite, onMove }: ObjectivePanelProps) {
  const t = useText('bsc');
  const write = onWrite && ((writing: Writing) => () => onWrite(writing));
  const { score, trend, kpis } = objective;
  return (
    <section className={classes.panel} aria-label={objective.title}>
      <div className={classes.row}>
        <h2>{objective.title}</h2>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t('map.close')}
        </Button>
      </div>
      <p className={classes.facts}>
        <Score score={{ ...score, value: score.value ?? null, inputs: [] }} />
        <ScoreLight score={score} />
        <StatusMark kind={TREND_MARKS[trend]} label={t(`trend.${trend}`)} />
        <span>
          {t('field.coverage')} <Coverage score={{ ...score, value: score.value ?? null, inputs: [] }} />
        </span>
      </p>
      {write && (
        <div className={classes.acts}>
          <Button size="compact-xs" onClick={write({ kind: 'newEdge', cause: objective.id })}>
            {t('map.newEdge')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={write({ kind: 'objective', objective })}>
            {t('map.edit')}
          </Button>
          {onMove && <MoveButtons onMove={(direction) => onMove(objective.id, direction)} />}
        </div>
      )}
      <Links
        map={map}
        title={t('map.causes')}
        edges={map.edges.filter(({ effect }) => effect.id === objective.id)}
        end="cause"
      />
      <Links
        map={map}
        title={t('map.effects')}
        edges={map.edges.filter(({ cause }) => cause.id === objective.id)}
        end="effect"
      />
      <Factors objective={objective} onWrite={onWrite} />
      <Part title={t('map.kpis', { count: kpis.length })} empty={kpis.length === 0}>
        {kpis.map(({ id, code, title, department }) => (
          <li key={id} className={classes.row}>
            <PageLink to={`/m/bsc/kpis/${code}`} search={{ period }}>
              {title}
            </PageLink>
            <span className="muted">{department.name}</span>
          </li>
        ))}
      </Part>
    </section>
  );
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const t = useText('bsc');
  return (
    <section>
      <h3>{title}</h3>
      {empty ? <p className="muted">{t('map.none')}</p> : <ul>{children}</ul>}
    </section>
  );
}

interface LinksProps {
  map: StrategyMap;
  title: string;
  edges: readonly Edge[];
  end: 'cause' | 'effect';
}

function Links({ map, title, edges, end }: LinksProps) {
  const t = useText('bsc');
  return (
    <Part title={title} empty={edges.length === 0}>
      {edges.map((edge) => (
        <li key={edge.id}>
          {titleOf(map, edge[end].id)}{' '}
          <span className="muted">
            {t(`sign.${edge.sign}`)} · {t('map.lagShort', { count: edge.lagMonths })}
          </span>
          <br />
          <Verdict edge={edge} />
        </li>
      ))}
    </Part>
  );
}

function Factors({ objective, onWrite }: Pick<ObjectivePanelProps, 'objective' | 'onWrite'>) {
  const t = useText('bsc');
  return (
    <section>
      <div className={classes.row}>
        <h3>{t('map.csfs')}</h3>
        {onWrite && (
          <Button size="compact-xs" variant="default" onClick={() => onWrite({ kind: 'newCsf', objective })}>
            {t('map.newCsf')}
          </Button>
        )}
      </div>
      {objective.csfs.length === 0 && <p className="muted">{t('map.none')}</p>}
      <ul>
        {objective.csfs.map((csf) => (
          <li key={csf.id} className={classes.row}>
            <span>{csf.title}</span>
            {onWrite && (
              <span className={classes.acts}>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('map.editOf', { name: csf.title })}
                  onClick={() => onWrite({ kind: 'csf', csf })}
                >
                  {t('map.edit')}
                </Button>
                <RemoveButton document={BscRemoveCsfDocument} record={csf} name={csf.title} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
