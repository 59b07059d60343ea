import { useKitText } from '../text/use-text';
import { STATUS_SHAPES, type StatusKind } from './status-kinds';
import classes from './status-mark.module.css';

interface StatusMarkProps {
  kind: StatusKind;
  /** Replaces the word of the kind, where the domain has its own. */
  label?: string;
  /** Shape and colour only; the word stays for screen readers. For dense tables with a legend. */
  compact?: boolean;
}

/** A state as shape + word + colour; never by colour alone. */
export function StatusMark({ kind, label, compact = false }: StatusMarkProps) {
  const t = useKitText();
  const word = label ?? t(`status.${kind}`);
  return (
    <span className={classes.mark} data-kind={kind} title={compact ? word : undefined}>
      <span className={classes.shape} aria-hidden="true">
        {STATUS_SHAPES[kind]}
      </span>
      <span className={compact ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
