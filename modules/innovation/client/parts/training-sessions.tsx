import { type Column, DataTable, FormDialog, formatDate, useHasRole, useLang, useText } from '@yeondong/client/kit';
import { RollForm } from './roll-form';
import type { Program, Session } from './training-marks';

type Line = Session & { readonly program: string };

/** Sessions that were held, with how many came; the head and the office write down who. */
export function TrainingSessions({ programs }: { programs: readonly Program[] }) {
  const t = useText('innovation');
  const lang = useLang();
  const records = useHasRole('planner', 'innovation', 'head');
  const rows = programs.flatMap(({ title, sessions }) => sessions.map((each): Line => ({ ...each, program: title })));
  const columns: readonly Column<Line>[] = [
    {
      key: 'title',
      title: t('field.session'),
      rowHead: true,
      value: ({ title }) => title,
      render: ({ title, makeUpOf }) => (
        <>
          {title}
          {makeUpOf && <div className="muted">{t('training.makesUp', { title: makeUpOf.title })}</div>}
        </>
      ),
    },
    { key: 'program', title: t('field.program'), value: ({ program }) => program },
    {
      key: 'held',
      title: t('field.heldOn'),
      value: ({ heldOn }) => heldOn,
      render: ({ heldOn }) => formatDate(heldOn, lang),
    },
    { key: 'place', title: t('field.place'), value: ({ place }) => place ?? '–' },
    { key: 'minutes', title: t('field.minutes'), numeric: true, value: ({ minutes }) => minutes },
    { key: 'attended', title: t('training.answer.ATTENDED'), numeric: true, value: ({ attended }) => attended },
    { key: 'excused', title: t('trainingState.EXCUSED'), numeric: true, value: ({ excused }) => excused },
    ...(records
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: Line) => (
              <FormDialog
                label={t('training.roll')}
                title={t('training.rollOf', { title: row.title })}
                size="compact-xs"
                variant="default"
              >
                {(close) => <RollForm session={row} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('training.sessions')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('training.noSessions')}</p>}
    />
  );
}
