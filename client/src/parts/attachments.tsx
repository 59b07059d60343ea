import {
  Button,
  formatDate,
  formatMoment,
  type RecordFile,
  type RecordFilesProps,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import type { Disclosure } from '../gql/graphql';
import { AttachForm, RemoveForm } from './attachment-forms';
import classes from './attachments.module.css';

const MARKS: Record<Disclosure, 'normal' | 'caution' | 'poor'> = { OPEN: 'normal', PARTIAL: 'caution', CLOSED: 'poor' };
const KILO = 1024;

const sizeOf = (bytes: number): string =>
  bytes < KILO * KILO ? `${Math.max(1, Math.round(bytes / KILO))} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;

/** Files of a record: download, attach with what may be disclosed, take off with the reason. */
export function Attachments({ record, rows, mayWrite, refetch }: RecordFilesProps) {
  const t = useText('core');
  const [attaching, setAttaching] = useState(false);
  return (
    <>
      {rows.length === 0 && <p className="muted">{t('attachment.none')}</p>}
      <ul className={classes.list} aria-label={t('attachment.title')}>
        {rows.map((row) => (
          <File key={row.id} row={row} mayWrite={mayWrite} refetch={refetch} />
        ))}
      </ul>
      {mayWrite &&
        (attaching ? (
          <div className={classes.form}>
            <AttachForm record={record} refetch={refetch} onDone={() => setAttaching(false)} />
          </div>
        ) : (
          <Button size="xs" variant="default" className={classes.add ?? ''} onClick={() => setAttaching(true)}>
            {t('attachment.attach')}
          </Button>
        ))}
    </>
  );
}

interface FileProps {
  row: RecordFile;
  mayWrite: boolean;
  refetch: readonly string[];
}

function File({ row, mayWrite, refetch }: FileProps) {
  const t = useText('core');
  const lang = useLang();
  const [removing, setRemoving] = useState(false);
  const { id, fileName, size, disclosure, legalGround, closedUntil, documentNo, uploadedBy, at } = row;
  const about = [
    legalGround,
    closedUntil && t('attachment.until', { date: formatDate(closedUntil, lang) }),
    documentNo && t('approval.document', { no: documentNo }),
    `${uploadedBy.name}, ${formatMoment(at, lang)}`,
  ];
  return (
    <li className={classes.file}>
      <div className={classes.line}>
        <a href={`/api/v1/files/${encodeURIComponent(id)}`} download={fileName}>
          {fileName}
        </a>
        <span className="muted">{sizeOf(size)}</span>
        <StatusMark kind={MARKS[disclosure]} label={t(`disclosure.${disclosure}`)} />
        {mayWrite && !removing && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('attachment.removeOf', { name: fileName })}
            onClick={() => setRemoving(true)}
          >
            {t('attachment.remove')}
          </Button>
        )}
      </div>
      <p className={`muted ${classes.about}`}>{about.filter(Boolean).join(' · ')}</p>
      {removing && (
        <div className={classes.form}>
          <RemoveForm id={id} fileName={fileName} refetch={refetch} onDone={() => setRemoving(false)} />
        </div>
      )}
    </li>
  );
}
