import { Button, useText } from '@yeondong/client/kit';
import type { Direction } from './walk';

const SIGNS: Readonly<Record<Direction, string>> = { left: '←', right: '→', up: '↑', down: '↓' };

/** Moves a card by one place; the same as Shift and an arrow key on the card. */
export function MoveButtons({ onMove }: { onMove: (direction: Direction) => void }) {
  const t = useText('bsc');
  return (Object.keys(SIGNS) as Direction[]).map((direction) => (
    <Button
      key={direction}
      size="compact-xs"
      variant="default"
      aria-label={t(`map.move.${direction}`)}
      onClick={() => onMove(direction)}
    >
      {SIGNS[direction]}
    </Button>
  ));
}
