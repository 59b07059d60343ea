import {
  Button,
  formatDate,
  Group,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscTripsDocument } from '../../gql/graphql';
import classes from '../definition.module.css';
import { AddButton } from './add-button';
import type { Trip } from './nodes';
import type { SubjectProps } from './subject-props';
import { ReportDialog, TripDialog } from './trip-dialogs';

/** Trips abroad of the year, and their reports. */
export default function TripRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [adding, setAdding] = useState(false);
  const result = useQuery(BscTripsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ trips: { nodes } }) => (
        <>
          {nodes.map((trip) => (
            <TripSection key={trip.id} trip={trip} officer={officer} />
          ))}
          {nodes.length === 0 && <p className="muted">{t('trip.none')}</p>}
          {officer && <AddButton label={t('trip.add')} onClick={() => setAdding(true)} />}
          {adding && (
            <TripDialog trip={null} year={year} activity={fact?.activity.id ?? null} onClose={() => setAdding(false)} />
          )}
        </>
      )}
    </QueryState>
  );
}

function TripSection({ trip, officer }: { trip: Trip; officer: boolean }) {
  const t = useText('bsc');
  const lang = useLang();
  const [open, setOpen] = useState<'trip' | 'report' | null>(null);
  const day = (iso: string | null | undefined) => formatDate(iso, lang);
  const country = new Intl.DisplayNames([lang], { type: 'region' }).of(trip.country) ?? trip.country;
  const facts: readonly (readonly [string, string])[] = [
    ['trip.country', country],
    ['trip.persons', t('trip.people', { count: trip.persons })],
    ['trip.dueOn', day(trip.dueOn)],
    ['trip.departsOn', day(trip.departsOn)],
    ['trip.returnsOn', day(trip.returnsOn)],
    ['trip.reportDueOn', day(trip.reportDueOn)],
    ['trip.reportedOn', day(trip.reportedOn)],
  ];
  return (
    <Section
      title={trip.title}
      aside={
        <Group gap="xs">
          {trip.reportLate && <StatusMark kind="late" label={t('trip.reportLate')} />}
          {officer && trip.returnsOn && (
            <Button size="compact-sm" onClick={() => setOpen('report')}>
              {t('trip.reportIt')}
            </Button>
          )}
          {officer && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen('trip')}>
              {t('programme.edit')}
            </Button>
          )}
        </Group>
      }
    >
      <dl className={classes.sheet}>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {trip.report && (
          <div data-wide>
            <dt>{t('trip.report')}</dt>
            <dd>{trip.report}</dd>
          </div>
        )}
      </dl>
      {open === 'trip' && (
        <TripDialog trip={trip} year={trip.year} activity={trip.activity?.id ?? null} onClose={() => setOpen(null)} />
      )}
      {open === 'report' && <ReportDialog trip={trip} onClose={() => setOpen(null)} />}
    </Section>
  );
}
