import {
  Button,
  FormBody,
  Group,
  Stack,
  TextInput,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { InnovationSaveMilestonesDocument } from '../gql/graphql';
import type { TaskPage } from './task-form';

interface Line {
  readonly key: number;
  readonly id: string | null;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly weight: string;
  readonly dueOn: string;
}

const linesOf = ({ milestones }: TaskPage): Line[] =>
  milestones.map(({ id, titleKo, titleEn, weight, dueOn }, key) => ({
    ...{ key, id, titleKo, weight, dueOn },
    titleEn: titleEn === titleKo ? '' : titleEn,
  }));

/** All milestones of a task at once; their weights are 100 together. */
export function MilestonesForm({ task, onDone }: { task: TaskPage; onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [lines, setLines] = useState(() => linesOf(task));
  const [save, { busy, error, fieldErrors }] = useContractMutation(InnovationSaveMilestonesDocument, {
    refetch: ['InnovationTaskPage'],
  });
  const change = (key: number, patch: Partial<Line>) =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const onSubmit = async () => {
    const milestones = lines.map(({ id, titleKo, titleEn, weight, dueOn }) => ({
      ...{ id, titleKo, weight, dueOn },
      titleEn: titleEn || null,
    }));
    const outcome = await save({ input: { id: task.id, version: task.version, milestones } });
    if (!outcome.ok) return;
    toasts.done(t('task.saved'));
    onDone();
  };
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <Stack gap="xs">
        {lines.map((line, index) => (
          <MilestoneLine
            key={line.key}
            line={line}
            index={index}
            errors={fieldErrors}
            onChange={(patch) => change(line.key, patch)}
            onRemove={() => setLines((before) => before.filter(({ key }) => key !== line.key))}
          />
        ))}
      </Stack>
      {fieldErrors.milestones && <p role="alert">{fieldErrors.milestones}</p>}
      <Button
        variant="default"
        size="xs"
        onClick={() =>
          setLines((before) => [
            ...before,
            {
              key: Math.max(-1, ...before.map(({ key }) => key)) + 1,
              id: null,
              titleKo: '',
              titleEn: '',
              weight: '',
              dueOn: '',
            },
          ])
        }
      >
        {t('task.addMilestone')}
      </Button>
    </FormBody>
  );
}

const NAMES = { titleKo: 'field.milestone', weight: 'field.weight', dueOn: 'field.due' } as const;

interface LineProps {
  line: Line;
  index: number;
  errors: Readonly<Record<string, string>>;
  onChange: (patch: Partial<Line>) => void;
  onRemove: () => void;
}

function MilestoneLine({ line, index, errors, onChange, onRemove }: LineProps) {
  const t = useText('innovation');
  const at = (name: string) => errors[`milestones.${index}.${name}`];
  const number = index + 1;
  const input = (name: 'titleKo' | 'weight' | 'dueOn', width: string, more: object = {}) => (
    <TextInput
      size="xs"
      w={width}
      label={t('task.lineField', { number, name: t(NAMES[name]) })}
      value={line[name]}
      error={at(name) ?? (name === 'weight' ? errors[`milestones.${index}`] : undefined)}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  return (
    <Group gap="xs" align="end">
      {input('titleKo', '16rem')}
      {input('weight', '7rem', { inputMode: 'decimal' })}
      {input('dueOn', '10rem', { type: 'date' })}
      <Button variant="subtle" size="xs" aria-label={t('task.removeLine', { number })} onClick={onRemove}>
        {t('task.remove')}
      </Button>
    </Group>
  );
}
