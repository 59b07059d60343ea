import { formatNumber, STATUS_SHAPES, useKitText, useText, wrapText } from '@yeondong/client/kit';
import type { KeyboardEvent, Ref } from 'react';
import { scoreMark } from '../marks';
import { type Box, CARD } from './layout';
import classes from './map.module.css';
import type { Objective } from './map-nodes';

interface MapCardProps {
  objective: Objective;
  box: Box;
  selected: boolean;
  onSelect: () => void;
  onKey: (event: KeyboardEvent) => void;
  ref: Ref<SVGGElement>;
}

const LINES = 3;

/** An objective on the map: title, mark and score, how many KPIs it has. */
export function MapCard({ objective, box, selected, onSelect, onKey, ref }: MapCardProps) {
  const t = useText('bsc');
  const words = useKitText();
  const kind = scoreMark(objective.score);
  const lines = titleLines(objective.title);
  const { value, status } = objective.score;
  const mark = kind ? `${STATUS_SHAPES[kind]} ` : '';
  const score =
    value === null || value === undefined
      ? t(`scoreStatus.${status}`)
      : `${kind ? `${words(`status.${kind}`)} ` : ''}${t('map.score', { value: formatNumber(value, 2) })}`;
  const counts = t('count.kpis', { count: objective.kpis.length });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
    <g
      ref={ref}
      role="button"
      tabIndex={0}
      className={classes.card}
      data-kind={kind ?? 'none'}
      aria-pressed={selected}
      transform={`translate(${box.x} ${box.y})`}
      onClick={onSelect}
      onKeyDown={onKey}
    >
      <rect className={classes.cardBox} width={CARD.width} height={CARD.height} rx={6} />
      <rect className={classes.cardEdge} x={1} y={4} width={5} height={CARD.height - 8} />
      <text className={classes.cardTitle}>
        {lines.map((line, index) => (
          <tspan key={line} x={16} y={24 + index * 19}>
            {`${line} `}
          </tspan>
        ))}
      </text>
      <text className={classes.cardScore} x={16} y={CARD.height - 14}>
        {`${mark}${score} `}
      </text>
      <text className={classes.cardCount} x={CARD.width - 10} y={CARD.height - 14}>
        {counts}
      </text>
    </g>
  );
}

/** As many lines as the card has room for; a title that goes on ends in an ellipsis. */
function titleLines(title: string): string[] {
  const lines = wrapText(title, CARD.width - 26, 14);
  const shown = lines.slice(0, LINES);
  return lines.length > LINES ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown;
}
