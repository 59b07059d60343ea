import { Button, usePlan, useText } from '@yeondong/client/kit';
import classes from './entry.module.css';
import { changedEntries, type Entry, submissionOf } from './entry-values';
import { type Acts, confirmsNoneOfOwn, RESULT_ACTS, type ResultAct } from './use-acts';
import type { Rights } from './use-rights';
import type { Saving } from './use-saving';
import type { Sheet } from './use-sheet';

interface EntryActsProps {
  entries: readonly Entry[];
  sheet: Sheet;
  saving: Saving;
  acts: Acts;
  rights: Rights;
  onReturn: () => void;
}

/** The buttons of the sheet, each with how many results it takes; only those that the person may press. */
export function EntryActs({ entries, sheet, saving, acts, rights, onReturn }: EntryActsProps) {
  const t = useText('bsc');
  const { person } = usePlan();
  const ready = submissionOf(entries, sheet.values).length;
  const offered = RESULT_ACTS.filter((act) => rights.may[act]);
  const press = (act: ResultAct) => (act === 'return' ? onReturn() : void acts.run(act));
  return (
    <div className={classes.bar}>
      {rights.may.enter && (
        <Button size="xs" disabled={ready === 0} loading={saving.busy} onClick={() => void saving.submit()}>
          {t('entry.submit', { count: ready })}
        </Button>
      )}
      {offered.map((act) => {
        const count = acts.subjects(act).length;
        return (
          <Button
            key={act}
            size="xs"
            variant="default"
            disabled={count === 0}
            loading={acts.busy}
            onClick={() => press(act)}
          >
            {t(`entry.act.${act}`, { count })}
          </Button>
        );
      })}
      {offered.length > 0 && (
        <span className="muted">
          {t(acts.selected.size > 0 ? 'entry.chosen' : 'entry.chooseHint', { count: acts.selected.size })}
        </span>
      )}
      {rights.may.confirm && confirmsNoneOfOwn(entries, person.id) && (
        <span className="muted">{t('entry.ownOnly')}</span>
      )}
      {!rights.may.enter && offered.length === 0 && <span className="muted">{t('entry.readOnly')}</span>}
      <span className={classes.saved} role="status">
        {savedText(saving, changedEntries(entries, sheet.values).length, t)}
      </span>
    </div>
  );
}

function savedText({ busy, savedAt }: Saving, unsaved: number, t: ReturnType<typeof useText>): string {
  if (busy) return t('entry.saving');
  if (unsaved > 0) return t('entry.unsaved', { count: unsaved });
  if (!savedAt) return '';
  const time = [savedAt.getHours(), savedAt.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return t('entry.saved', { time });
}
