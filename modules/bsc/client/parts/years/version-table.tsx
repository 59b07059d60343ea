import { DataTable, formatDate, useLang, useText } from '@yeondong/client/kit';
import { changeWords } from './change-words';
import classes from './years.module.css';
import type { YearsNode } from './years-node';

/** How a definition sheet has changed since it was first confirmed, the newest first. */
export function VersionTable({ versions }: { versions: YearsNode['versions'] }) {
  const t = useText('bsc');
  const lang = useLang();
  return (
    <DataTable
      caption={t('years.versions')}
      captionHidden
      rows={[...versions].reverse()}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('years.noVersions')}</p>}
      columns={[
        { key: 'number', title: t('years.number'), numeric: true, rowHead: true, render: ({ number }) => number },
        { key: 'fromOn', title: t('years.fromOn'), render: ({ fromOn }) => formatDate(fromOn, lang) },
        {
          key: 'changes',
          title: t('years.changes'),
          render: ({ changes }) => (
            <ul className={classes.lines}>
              {changes.map((change) => (
                <li key={change.field}>{changeWords(change, t)}</li>
              ))}
            </ul>
          ),
        },
        { key: 'ground', title: t('kpiForm.ground'), render: ({ ground }) => t(`changeGround.${ground}`) },
        { key: 'reason', title: t('field.reason'), render: ({ reason }) => reason },
        { key: 'changedBy', title: t('years.changedBy'), render: ({ changedBy }) => changedBy?.name ?? '–' },
      ]}
    />
  );
}
