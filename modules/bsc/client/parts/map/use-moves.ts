import { useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useCallback } from 'react';
import { BscUpdateObjectiveDocument } from '../../gql/graphql';
import { layoutMap } from './layout';
import { MAP_QUERIES, type Objective, type StrategyMap } from './map-nodes';
import type { Direction } from './walk';

const STEPS: Readonly<Record<Direction, { column: number; row: number }>> = {
  up: { column: 0, row: -1 },
  down: { column: 0, row: 1 },
  left: { column: -1, row: 0 },
  right: { column: 1, row: 0 },
};

/** Moves a card by one place within its perspective; the one that stands there takes its place. */
export function useMoves(map: StrategyMap | undefined): (id: string, direction: Direction) => void {
  const t = useText('bsc');
  const toasts = useToasts();
  const [run] = useContractMutation(BscUpdateObjectiveDocument, { refetch: MAP_QUERIES });
  return useCallback(
    (id, direction) => {
      if (!map) return;
      const { boxes } = layoutMap(map.perspectives, map.objectives);
      const moved = map.objectives.find((objective) => objective.id === id);
      const from = boxes.get(id);
      if (!moved || !from) return;
      const to = { column: from.column + STEPS[direction].column, row: from.row + STEPS[direction].row };
      if (to.column < 0 || to.row < 0) return;
      const there = map.objectives.find((other) => {
        const box = boxes.get(other.id);
        return other.perspective.id === moved.perspective.id && box?.column === to.column && box.row === to.row;
      });
      const put = ({ id: of, version }: Objective, { column, row }: { column: number; row: number }) =>
        run({ input: { id: of, version, mapColumn: column, mapRow: row } });
      void (async () => {
        const first = await put(moved, to);
        const second = first.ok && there ? await put(there, from) : first;
        if (second.ok) toasts.done(t('map.moved', { name: moved.title }));
        else toasts.failed(second.error.message);
      })();
    },
    [map, run, t, toasts],
  );
}
