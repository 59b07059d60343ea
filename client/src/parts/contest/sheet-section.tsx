import {
  Button,
  cellKey,
  EntryGrid,
  FormDialog,
  type GridErrors,
  Group,
  MutationForm,
  Section,
  TextField,
  useContractMutation,
  useGrid,
  useLang,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import {
  type ContestCoreFragment,
  type ContestJudgeSheetsFragment,
  RecuseFromEntryDocument,
  ScoreContestEntryDocument,
} from './gql/graphql';

type Sheet = ContestJudgeSheetsFragment['scores'][number];

interface SheetProps {
  contest: ContestCoreFragment;
  judge: ContestJudgeSheetsFragment;
}

/** A judge's points, entry by entry and criterion by criterion; kept as drafts until they are handed in. */
export function SheetSection({ contest, judge }: SheetProps) {
  const t = useText('core');
  const lang = useLang();
  const toasts = useToasts();
  const columns = useMemo(
    () => [
      ...contest.criteria.map(({ code, titleKo, titleEn, most }) => ({
        ...{ key: code, title: lang === 'en' ? titleEn : titleKo, unit: t('contest.outOf', { most }) },
        kind: 'number' as const,
      })),
      { key: 'state', title: t('contest.state'), kind: 'readonly' as const },
    ],
    [contest.criteria, lang, t],
  );
  const sheets = judge.scores;
  const grid = useGrid(
    Object.fromEntries(
      sheets.map(({ id, points }) => [id, Object.fromEntries(points.map((p) => [p.criterion, p.points]))]),
    ),
    sheets.map(({ id }) => id),
    columns,
  );
  const [errors, setErrors] = useState<GridErrors>({});
  const [run, { busy }] = useContractMutation(ScoreContestEntryDocument, { refetch: ['ContestPage'] });
  const pointsOf = ({ id }: Sheet) =>
    contest.criteria.flatMap(({ code }) => {
      const points = grid.values[id]?.[code] ?? '';
      return points === '' ? [] : [{ criterion: code, points }];
    });
  const save = async (submit: boolean) => {
    const found: Record<string, string> = {};
    const filled = sheets.filter((sheet) => sheet.state !== 'RECUSED' && pointsOf(sheet).length > 0);
    for (const sheet of filled) {
      const points = pointsOf(sheet);
      const outcome = await run({ input: { id: sheet.id, version: sheet.version, points, submit } });
      if (outcome.ok) continue;
      const [issue] = outcome.error.issues;
      const at = Number(/^points\.(\d+)/.exec(issue?.path ?? '')?.[1] ?? 0);
      const column = points[at]?.criterion ?? contest.criteria[0]?.code ?? '';
      found[cellKey(sheet.id, column)] = issue?.message ?? outcome.error.message;
    }
    setErrors(found);
    const saved = filled.length - Object.keys(found).length;
    if (saved > 0) toasts.done(t(submit ? 'contest.submitted' : 'contest.kept', { count: saved }));
  };
  const faulty = Object.keys(grid.faults).length > 0;
  return (
    <Section title={judge.mine ? t('contest.mySheet') : t('contest.paperSheet', { name: judge.name })}>
      <EntryGrid
        caption={t('contest.sheetOf', { name: judge.name })}
        rowTitle={t('contest.entry')}
        columns={columns}
        grid={grid}
        errors={errors}
        rows={sheets.map((sheet) => ({
          ...{ id: sheet.id, title: `${sheet.entry?.receiptNo ?? ''}. ${sheet.entry?.title ?? ''}` },
          ...{ locked: sheet.state === 'RECUSED', shown: { state: <SheetState sheet={sheet} /> } },
        }))}
      />
      <Group mt="sm">
        <Button size="xs" variant="default" loading={busy} disabled={faulty} onClick={() => void save(false)}>
          {t('contest.keep')}
        </Button>
        <Button size="xs" loading={busy} disabled={faulty} onClick={() => void save(true)}>
          {t('contest.submit')}
        </Button>
      </Group>
    </Section>
  );
}

function SheetState({ sheet: { id, version, state, total, opinion } }: { sheet: Sheet }) {
  const t = useText('core');
  if (state === 'RECUSED') return <>{opinion ?? t('contest.ownDepartment')}</>;
  return (
    <Group gap={6} wrap="nowrap">
      <span>{state === 'SUBMITTED' ? t('contest.totalOf', { total }) : t('contest.sheetDraft')}</span>
      <FormDialog label={t('contest.recuse')} size="compact-xs" variant="default">
        {(close) => (
          <MutationForm
            mutation={RecuseFromEntryDocument}
            refetch={['ContestPage']}
            initial={{ reason: '' }}
            toInput={({ reason }) => ({ id, version, reason: reason ?? '' })}
            onDone={close}
            onCancel={close}
          >
            {(form) => <TextField label={t('contest.reason')} required {...form.field('reason')} />}
          </MutationForm>
        )}
      </FormDialog>
    </Group>
  );
}
