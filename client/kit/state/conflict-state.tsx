import { Button } from '@mantine/core';
import { useKitText } from '../text/use-text';
import classes from './states.module.css';

export interface ConflictField {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

interface ConflictStateProps {
  fields: readonly ConflictField[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Someone saved in between: both values side by side, mine kept as a draft until one is chosen. */
export function ConflictState({ fields, onKeepMine, onTakeTheirs }: ConflictStateProps) {
  const t = useKitText();
  return (
    <div className={classes.notice} data-tone="warning" role="alert">
      <p className={classes.noticeTitle}>{t('state.conflictTitle')}</p>
      <p>{t('state.conflictHint')}</p>
      <table className={classes.conflict}>
        <thead>
          <tr>
            <th scope="col">{t('state.conflictField')}</th>
            <th scope="col">{t('state.conflictMine')}</th>
            <th scope="col">{t('state.conflictTheirs')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.key} data-differs={field.mine !== field.theirs}>
              <th scope="row">{field.label}</th>
              <td>{field.mine}</td>
              <td>{field.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.noticeAction}>
        <Button size="xs" onClick={onKeepMine}>
          {t('state.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('state.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
