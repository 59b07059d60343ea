import {
  ActionIcon,
  Button,
  FormBody,
  Icon,
  TextField,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { SaveMilestonesDocument } from '../gql/graphql';
import classes from './milestones-form.module.css';
import { englishOf } from './titles';

interface Milestone {
  id: string;
  titleKo: string;
  titleEn: string;
  dueOn: string;
  doneOn?: string | null;
}

interface Line {
  /** Of the milestone; of a new one made here, for the list alone. */
  key: string;
  id: string | null;
  titleKo: string;
  titleEn: string;
  dueOn: string;
  doneOn: string;
}

const lineOf = (milestone: Milestone): Line => ({
  key: milestone.id,
  id: milestone.id,
  titleKo: milestone.titleKo,
  titleEn: englishOf(milestone),
  dueOn: milestone.dueOn,
  doneOn: milestone.doneOn ?? '',
});

interface MilestonesFormProps {
  initiative: { id: string; version: number; milestones: readonly Milestone[] };
  onDone: () => void;
}

/** All milestones of an initiative at once: add, change, mark as reached, remove. */
export function MilestonesForm({ initiative, onDone }: MilestonesFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [save, state] = useContractMutation(SaveMilestonesDocument, { refetch: ['InitiativePage'] });
  const [lines, setLines] = useState(() => initiative.milestones.map(lineOf));
  const [added, setAdded] = useState(0);
  const change = (key: string, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const add = () => {
    setAdded(added + 1);
    setLines([...lines, { key: `new-${added}`, id: null, titleKo: '', titleEn: '', dueOn: '', doneOn: '' }]);
  };
  const submit = async () => {
    const milestones = lines.map(({ id, titleKo, titleEn, dueOn, doneOn }) => ({
      id,
      titleKo,
      titleEn: titleEn || null,
      dueOn,
      doneOn: doneOn || null,
    }));
    const outcome = await save({ input: { id: initiative.id, version: initiative.version, milestones } });
    if (!outcome.ok) return;
    toasts.done(t('edit.milestonesSaved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      {lines.length === 0 && <p className="muted">{t('initiative.noMilestones')}</p>}
      <ol className={classes.lines}>
        {lines.map((line, index) => {
          const field = (name: 'titleKo' | 'titleEn' | 'dueOn' | 'doneOn') => ({
            name: `milestones.${index}.${name}`,
            value: line[name],
            error: state.fieldErrors[`milestones.${index}.${name}`],
            onChange: (value: string) => change(line.key, { [name]: value }),
          });
          return (
            <li key={line.key} className={classes.line}>
              <TextField label={t('edit.titleKo')} required {...field('titleKo')} />
              <TextField label={t('edit.titleEn')} {...field('titleEn')} />
              <TextField label={t('field.dueOn')} type="date" required {...field('dueOn')} />
              <TextField label={t('field.doneOn')} type="date" {...field('doneOn')} />
              <ActionIcon
                variant="subtle"
                aria-label={t('edit.removeMilestone', { title: line.titleKo || String(index + 1) })}
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
              >
                <Icon name="close" size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <Button variant="default" size="xs" className={classes.add ?? ''} onClick={add}>
        {t('edit.addMilestone')}
      </Button>
    </FormBody>
  );
}
