import type { ReactNode } from 'react';
import classes from './figures.module.css';

export interface Figure {
  name: string;
  value: ReactNode;
  note?: ReactNode;
}

/** A row of numbers with their names. */
export function Figures({ label, figures }: { label: string; figures: readonly Figure[] }) {
  return (
    <ul className={classes.figures} aria-label={label}>
      {figures.map(({ name, value, note }) => (
        <li key={name} className={classes.figure}>
          <p className={classes.name}>{name}</p>
          <p className={classes.value}>{value}</p>
          {note && <p className={`${classes.note} muted`}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
