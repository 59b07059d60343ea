import { useText, wrapText } from '@yeondong/client/kit';
import { type CSSProperties, type KeyboardEvent, type RefObject, useRef } from 'react';
import { type ArrowPath, arrowPaths } from './arrows';
import { type Band, layoutMap } from './layout';
import classes from './map.module.css';
import { MapCard } from './map-card';
import type { Edge, StrategyMap } from './map-nodes';
import { type Direction, nextCard } from './walk';

export interface MapPictureProps {
  map: StrategyMap;
  svg: RefObject<SVGSVGElement | null>;
  selected: string | null;
  onSelect: (id: string) => void;
  /** Moves a card; missing for those who may not. */
  onMove?: ((id: string, direction: Direction) => void) | undefined;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The map as a drawing: bands of perspectives, cards of objectives, arrows from causes to effects. */
export function MapPicture({ map, svg, selected, onSelect, onMove }: MapPictureProps) {
  const t = useText('bsc');
  const cards = useRef(new Map<string, SVGGElement>());
  const layout = layoutMap(map.perspectives, map.objectives);
  const arrows = arrowPaths(map.edges, layout);
  const edgeOf = ({ id }: ArrowPath) => map.edges.find((edge) => edge.id === id) as Edge;
  const onKey = (id: string, event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (event.key === 'Enter' || event.key === ' ') onSelect(id);
    else if (direction && event.shiftKey) onMove?.(id, direction);
    else if (direction) cards.current.get(nextCard(id, direction, map.edges, layout) ?? id)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('map.picture')}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section names it; a title would show at every pointer */}
      <svg
        ref={svg}
        className={classes.picture}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ '--map-width': `${layout.width}px` } as CSSProperties}
      >
        <rect className={classes.paper} width={layout.width} height={layout.height} />
        {layout.bands.map((band, index) => (
          <BandBox key={band.id} band={band} width={layout.width} title={map.perspectives[index]?.title ?? ''} />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: shapes take no focus; the tables say the same in words */}
        <g aria-hidden="true">
          {arrows.map((arrow) => (
            <ArrowLine key={arrow.id} edge={edgeOf(arrow)} arrow={arrow} on={selected} />
          ))}
        </g>
        {layout.order.map((id) => {
          const objective = map.objectives.find((each) => each.id === id);
          const box = layout.boxes.get(id);
          return (
            objective &&
            box && (
              <MapCard
                key={id}
                ref={(element) => {
                  if (element) cards.current.set(id, element);
                  else cards.current.delete(id);
                }}
                objective={objective}
                box={box}
                selected={id === selected}
                onSelect={() => onSelect(id)}
                onKey={(event) => onKey(id, event)}
              />
            )
          );
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: shapes take no focus; the tables say the same in words */}
        <g aria-hidden="true">
          {arrows.map((arrow) => (
            <ArrowLabel key={arrow.id} edge={edgeOf(arrow)} at={arrow.label} />
          ))}
        </g>
      </svg>
    </section>
  );
}

/** Room for the name of a perspective beside its cards. */
const BAND_TITLE = 78;

function BandBox({ band, width, title }: { band: Band; width: number; title: string }) {
  return (
    <g>
      <rect className={classes.band} x={4} y={band.y} width={width - 8} height={band.height} rx={6} />
      <text className={classes.bandTitle}>
        {wrapText(title, BAND_TITLE, 15).map((line, index) => (
          <tspan key={line} x={18} y={band.y + band.height / 2 + index * 20}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** An arrow of the card that is chosen stands out. */
function ArrowLine({ edge, arrow, on }: { edge: Edge; arrow: ArrowPath; on: string | null }) {
  const near = on !== null && (edge.cause.id === on || edge.effect.id === on);
  return (
    <g className={classes.arrow} data-sign={edge.sign} data-near={near || undefined}>
      <path d={arrow.path} />
      <polygon points={arrow.head} />
    </g>
  );
}

function ArrowLabel({ edge, at }: { edge: Edge; at: { x: number; y: number } }) {
  const t = useText('bsc');
  const words = `${edge.sign === 'POSITIVE' ? '＋' : '－'} ${t('map.lagShort', { count: edge.lagMonths })}`;
  return (
    <g className={classes.label}>
      <rect x={at.x - 27} y={at.y - 8} width={54} height={16} rx={8} />
      <text x={at.x} y={at.y + 4}>
        {words}
      </text>
    </g>
  );
}
