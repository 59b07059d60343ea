import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Badge,
  DataTable,
  FormDialog,
  formatCount,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useLang,
  useParam,
  useText,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { CommitteePageDocument, type CommitteePageQuery } from '../gql/graphql';
import { CommitteeEditForm } from '../parts/committee-edit';
import { AppointForm, DismissForm } from '../parts/committee-seat-forms';
import { useMayWriteFor } from '../parts/may-write';
import { OccurrenceList } from '../parts/occurrence-list';
import classes from './facts.module.css';

type Committee = NonNullable<CommitteePageQuery['committee']>;
type Seat = Committee['seats'][number];

/** A committee: who holds which seat, what is vacant, and its meetings. */
export default function CommitteePage() {
  const code = useParam('code');
  const result = useQuery(CommitteePageDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ committee }) => (committee ? <Content committee={committee} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ committee }: { committee: Committee }) {
  const t = useText('core');
  const lang = useLang();
  const mayWrite = useMayWriteFor(committee.department.id);
  const { title, department, program, activity, seats, vacancies, quorum, quorateMeetings } = committee;
  const facts: [string, ReactNode][] = [
    [t('field.department'), department.name],
    [
      t('field.program'),
      program ? (
        <PageLink key="program" to={`/programs/${program.code}`}>
          {program.title}
        </PageLink>
      ) : (
        '–'
      ),
    ],
    [t('committee.formedOn'), formatDate(committee.formedOn, lang)],
    ...(committee.dissolvedOn
      ? [[t('committee.dissolvedOn'), formatDate(committee.dissolvedOn, lang)] as [string, ReactNode]]
      : []),
    [t('committee.quorum'), formatCount(quorum, '명', lang)],
    [t('committee.seats'), t('committee.seatsOf', { seats: seats.length, vacancies })],
    [t('committee.quorate'), quorateMeetings],
  ];
  return (
    <PageFrame
      title={title}
      path={[
        { title: t('committee.listTitle'), to: '/committees' },
        { title, to: `/committees/${committee.code}` },
      ]}
      primary={
        mayWrite && (
          <FormDialog label={t('edit.edit')} title={title} variant="default">
            {(close) => <CommitteeEditForm committee={committee} onDone={close} />}
          </FormDialog>
        )
      }
      aside={committee.sample && <Badge variant="default">{t('common.sample')}</Badge>}
    >
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={t('committee.seats')}>
        <Seats seats={seats} mayWrite={mayWrite} />
      </Section>
      {activity ? <OccurrenceList activity={activity} /> : <p className="muted">{t('committee.noActivity')}</p>}
    </PageFrame>
  );
}

function Seats({ seats, mayWrite }: { seats: readonly Seat[]; mayWrite: boolean }) {
  const t = useText('core');
  const lang = useLang();
  const dialog = (seat: Seat) =>
    seat.person ? (
      <FormDialog
        label={t('committee.dismiss')}
        title={t('committee.dismissOf', { name: seat.person.name })}
        variant="default"
      >
        {(close) => <DismissForm seat={seat.id} name={seat.person?.name ?? ''} onDone={close} />}
      </FormDialog>
    ) : (
      <FormDialog label={t('committee.appoint')} title={t('committee.appointTo', { number: seat.number })}>
        {(close) => <AppointForm seat={seat.id} onDone={close} />}
      </FormDialog>
    );
  return (
    <DataTable
      caption={t('committee.seats')}
      captionHidden
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', title: t('committee.number'), numeric: true, rowHead: true, render: (seat) => seat.number },
        { key: 'title', title: t('field.kind'), render: (seat) => t(`seatTitle.${seat.title}`) },
        { key: 'field', title: t('committee.field'), render: (seat) => seat.field ?? '–' },
        { key: 'person', title: t('committee.member'), render: (seat) => seat.person?.name ?? t('committee.vacant') },
        { key: 'from', title: t('acting.from'), numeric: true, render: (seat) => formatDate(seat.fromDate, lang) },
        { key: 'to', title: t('acting.to'), numeric: true, render: (seat) => formatDate(seat.toDate, lang) },
        ...(mayWrite ? [{ key: 'act', title: t('committee.appointment'), render: dialog }] : []),
      ]}
    />
  );
}
