import { useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

/** A key of the module's texts, and what is shown beside it; nothing where there is nothing to show. */
export type Fact = readonly [label: string, shown: ReactNode];

/** What is known of a record, a line for each fact. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const t = useText('bsc');
  return (
    <dl className={classes.facts}>
      {facts.map(([label, shown]) =>
        shown ? (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{shown}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
