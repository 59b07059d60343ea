import { Button, DataTable, EmptyState, Section, useText } from '@yeondong/client/kit';
import type { RefObject } from 'react';
import { BscRemoveEdgeDocument } from '../../gql/graphql';
import classes from './map.module.css';
import { useEdgeColumns, useObjectiveColumns } from './map-columns';
import type { Writing } from './map-dialogs';
import { MapGaps } from './map-gaps';
import { type Edge, type StrategyMap, titleOf } from './map-nodes';
import { MapPicture } from './map-picture';
import { RemoveButton } from './remove-button';
import type { Direction } from './walk';

interface MapContentProps {
  map: StrategyMap;
  view: 'picture' | 'objectives' | 'edges';
  svg: RefObject<SVGSVGElement | null>;
  selected: string | null;
  sort: string;
  onSort: (sort: string) => void;
  onSelect: (id: string) => void;
  /** Both are missing for those who may only read. */
  onWrite?: ((writing: Writing) => void) | undefined;
  onMove?: ((id: string, direction: Direction) => void) | undefined;
}

/** The map as a drawing or as one of its two tables, and what it lacks. */
export function MapContent(props: MapContentProps) {
  const { map, view, svg, selected, onSelect, onMove } = props;
  const t = useText('bsc');
  if (map.objectives.length === 0) return <EmptyState title={t('map.emptyTitle')} hint={t('map.emptyHint')} />;
  return (
    <>
      {view === 'picture' && (
        <>
          <p className="muted">{t(onMove ? 'map.keysEdit' : 'map.keys')}</p>
          <MapPicture map={map} svg={svg} selected={selected} onSelect={onSelect} onMove={onMove} />
        </>
      )}
      {view === 'objectives' && <Objectives {...props} />}
      {view === 'edges' && <Edges {...props} />}
      <Section title={t('map.gaps')}>
        <MapGaps map={map} onSelect={onSelect} />
      </Section>
    </>
  );
}

function Objectives({ map, sort, onSort, onSelect, selected }: MapContentProps) {
  const t = useText('bsc');
  const columns = useObjectiveColumns(map, onSelect);
  return (
    <DataTable
      caption={t('map.view.objectives')}
      captionHidden
      columns={columns}
      rows={map.objectives}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      selected={({ id }) => id === selected}
    />
  );
}

function Edges({ map, sort, onSort, onWrite }: MapContentProps) {
  const t = useText('bsc');
  const acts = onWrite && ((edge: Edge) => <EdgeActs map={map} edge={edge} onWrite={onWrite} />);
  const columns = useEdgeColumns(map, acts);
  return (
    <DataTable
      caption={t('map.view.edges')}
      captionHidden
      columns={columns}
      rows={map.edges}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      empty={<p className="muted">{t('map.noEdges')}</p>}
    />
  );
}

interface EdgeActsProps {
  map: StrategyMap;
  edge: Edge;
  onWrite: (writing: Writing) => void;
}

function EdgeActs({ map, edge, onWrite }: EdgeActsProps) {
  const t = useText('bsc');
  const name = `${titleOf(map, edge.cause.id)} → ${titleOf(map, edge.effect.id)}`;
  return (
    <span className={classes.acts}>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('map.editOf', { name })}
        onClick={() => onWrite({ kind: 'edge', edge })}
      >
        {t('map.edit')}
      </Button>
      <RemoveButton document={BscRemoveEdgeDocument} record={edge} name={name} />
    </span>
  );
}
