import {
  Button,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  PageLink,
  QueryState,
  SegmentedControl,
  useHasRole,
  useLang,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { BscStrategyMapDocument } from '../gql/graphql';
import { MonthSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { standaloneSvg } from '../parts/map/export-svg';
import { useEdgeColumns, useObjectiveColumns } from '../parts/map/map-columns';
import { MapContent } from '../parts/map/map-content';
import type { Writing } from '../parts/map/map-dialogs';
import { ObjectivePanel } from '../parts/map/objective-panel';
import { useMoves } from '../parts/map/use-moves';
import { useNarrow } from '../parts/map/use-narrow';
import { useMonth, yearOf } from '../parts/periods';
import { strategyMapSearch } from '../searches';

/** Loaded when something is written: most people only look. */
const MapDialogs = lazy(() => import('../parts/map/map-dialogs'));
const VIEWS = ['picture', 'objectives', 'edges'] as const;

/** The year's strategy: objectives by perspective, what leads to what, and whether the months bear it out. */
export default function StrategyMapPage() {
  const t = useText('bsc');
  const lang = useLang();
  const [search, patch] = useView(strategyMapSearch);
  const period = useMonth(search.period);
  const year = yearOf(period);
  const narrow = useNarrow();
  const view = search.view === 'auto' ? (narrow ? 'objectives' : 'picture') : search.view;
  const result = useQuery(BscStrategyMapDocument, { variables: { period, year }, fetchPolicy: 'cache-and-network' });
  const map = result.data?.strategyMap;
  const svg = useRef<SVGSVGElement>(null);
  const mayWrite = useHasRole('planner', 'bsc');
  const [writing, setWriting] = useState<Writing | null>(null);
  const move = useMoves(map);
  const select = useCallback(
    (id: string) => patch({ objective: map?.objectives.find((each) => each.id === id)?.code ?? null }),
    [patch, map],
  );
  const objective = map?.objectives.find(({ code }) => code === search.objective);
  const name = `${t('map.title')} ${formatPeriod(period, lang)}`;
  const table = useMapTable(map, view, name);
  const write = mayWrite ? { onWrite: setWriting, onMove: move } : {};
  return (
    <PageFrame
      title={t('map.title')}
      purpose={t('map.purpose')}
      path={[
        { title: t('board.title'), to: '/m/bsc' },
        { title: t('map.title'), to: '/m/bsc/map' },
      ]}
      aside={<HelpLink topic="SCORECARD" />}
      table={table}
      picture={
        view === 'picture' && map
          ? () => ({ name, svg: svg.current ? standaloneSvg(svg.current, name) : '' })
          : undefined
      }
      primary={
        mayWrite && (
          <>
            <Button size="xs" variant="default" onClick={() => setWriting({ kind: 'newObjective' })}>
              {t('map.newObjective')}
            </Button>
            <Button size="xs" onClick={() => setWriting({ kind: 'newEdge', cause: objective?.id ?? '' })}>
              {t('map.newEdge')}
            </Button>
          </>
        )
      }
      filters={
        <FilterBar>
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          <SegmentedControl
            size="xs"
            aria-label={t('map.viewLabel')}
            value={view}
            data={VIEWS.map((value) => ({ value, label: t(`map.view.${value}`) }))}
            onChange={(next) => patch({ view: next as (typeof VIEWS)[number], sort: '' })}
          />
          <PageLink to="/m/bsc/heat-map" search={{ period }}>
            {t('heatMap.title')}
          </PageLink>
        </FilterBar>
      }
      panel={
        map &&
        objective && (
          <ObjectivePanel
            map={map}
            objective={objective}
            period={period}
            onClose={() => patch({ objective: null })}
            {...write}
          />
        )
      }
    >
      <QueryState result={result}>
        {({ strategyMap }) => (
          <MapContent
            map={strategyMap}
            view={view}
            svg={svg}
            selected={objective?.id ?? null}
            sort={search.sort}
            onSort={(sort) => patch({ sort })}
            onSelect={select}
            {...write}
          />
        )}
      </QueryState>
      {map && writing && (
        <Suspense fallback={null}>
          <MapDialogs map={map} year={year} writing={writing} onClose={() => setWriting(null)} />
        </Suspense>
      )}
    </PageFrame>
  );
}

const IGNORE = () => undefined;

/** The table of the view, to take along: edges where they are shown, else objectives. */
function useMapTable(map: Parameters<typeof useEdgeColumns>[0], view: (typeof VIEWS)[number], name: string) {
  const objectives = useObjectiveColumns(map, IGNORE);
  const edges = useEdgeColumns(map);
  if (!map) return null;
  return () => (view === 'edges' ? exportTable(name, edges, map.edges) : exportTable(name, objectives, map.objectives));
}
