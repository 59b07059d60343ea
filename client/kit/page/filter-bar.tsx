import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKitText } from '../text/use-text';
import { Icon } from './icons';
import classes from './page.module.css';

export interface FilterChip {
  key: string;
  /** As in `상태: 지연`. */
  label: string;
  onRemove: () => void;
}

/** Filter controls at the left, the filters in force as chips that can be taken away. */
export function FilterBar({ chips = [], children }: { chips?: readonly FilterChip[]; children?: ReactNode }) {
  const t = useKitText();
  return (
    <search className={classes.filters} aria-label={t('page.filters')}>
      {children}
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={classes.chip}
          aria-label={t('page.removeFilter', { name: chip.label })}
          onClick={chip.onRemove}
        >
          {chip.label}
          <Icon name="close" size={13} />
        </button>
      ))}
      {chips.length > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            chips.forEach((chip) => {
              chip.onRemove();
            })
          }
        >
          {t('page.clearFilters')}
        </Button>
      )}
    </search>
  );
}
