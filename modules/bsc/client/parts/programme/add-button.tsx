import { Button } from '@yeondong/client/kit';

/** Begins a new record, below those that there are. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button size="xs" variant="default" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
