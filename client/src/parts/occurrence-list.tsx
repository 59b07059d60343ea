import { useQuery } from '@apollo/client/react';
import { Button, formatCount, formatDate, QueryState, Section, useLang, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { ActivityOccurrencesDocument, type ActivityOccurrencesQuery, type ActivityRowFragment } from '../gql/graphql';
import { Attachments } from './attachments';
import { AttendanceForm } from './attendance-form';
import { useMayWriteFor } from './may-write';
import classes from './occurrence-list.module.css';

type Node = NonNullable<ActivityOccurrencesQuery['node']>;
type Occurrence = Extract<Node, { occurrences: unknown }>['occurrences'][number];

const REFETCH = ['ActivityOccurrences'];

/** When an activity was held, with who came and the files of each time. */
export function OccurrenceList({ activity }: { activity: Pick<ActivityRowFragment, 'id' | 'department'> }) {
  const t = useText('core');
  const result = useQuery(ActivityOccurrencesDocument, { variables: { id: activity.id } });
  const mayWrite = useMayWriteFor(activity.department?.id ?? '');
  const node = result.data?.node;
  const occurrences = node && 'occurrences' in node ? node.occurrences : undefined;
  return (
    <Section title={t('occurrence.title')}>
      <QueryState result={{ ...result, data: occurrences }}>
        {(rows) =>
          rows.length > 0 ? (
            <ol className={classes.list} aria-label={t('occurrence.title')}>
              {rows.map((row) => (
                <Held key={row.id} row={row} mayWrite={mayWrite} />
              ))}
            </ol>
          ) : (
            <p className="muted">{t('occurrence.none')}</p>
          )
        }
      </QueryState>
    </Section>
  );
}

function Held({ row, mayWrite }: { row: Occurrence; mayWrite: boolean }) {
  const t = useText('core');
  const lang = useLang();
  const [editing, setEditing] = useState(false);
  const people = row.attendance.map(({ person }) => person);
  const facts = [row.place, row.people != null && formatCount(row.people, '명', lang)];
  return (
    <li className={classes.held}>
      <p>
        <strong>{formatDate(row.heldOn, lang)}</strong> {facts.filter(Boolean).join(' · ')}
      </p>
      {row.minutes && <p className={classes.minutes}>{row.minutes}</p>}
      <p>
        <span className="muted">{t('attendance.title')}</span>{' '}
        {people.length > 0 ? people.map(({ name }) => name).join(', ') : t('attendance.none')}
      </p>
      {mayWrite &&
        (editing ? (
          <AttendanceForm occurrence={row.id} people={people} onDone={() => setEditing(false)} />
        ) : (
          <Button size="compact-xs" variant="default" onClick={() => setEditing(true)}>
            {t('attendance.record')}
          </Button>
        ))}
      <div className={classes.files}>
        <Attachments record={row.id} rows={row.attachments} mayWrite={mayWrite} refetch={REFETCH} />
      </div>
    </li>
  );
}
