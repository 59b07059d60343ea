import { usePlan, useText } from '@yeondong/client/kit';
import { BscReportTripDocument, BscSaveTripDocument } from '../../gql/graphql';
import type { Trip } from './nodes';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog, wholeOf } from './use-dialog';

const REFETCH = ['BscTrips', 'BscProgramme'];

interface TripDialogProps {
  trip: Trip | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

/** Plans a trip, or changes it. */
export function TripDialog({ trip, year, activity, onClose }: TripDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscSaveTripDocument,
    initial: {
      titleKo: trip?.titleKo ?? '',
      titleEn: trip?.titleEn ?? '',
      country: trip?.country ?? '',
      persons: trip ? String(trip.persons) : '',
      dueOn: trip?.dueOn ?? `${year}-12-31`,
      departsOn: trip?.departsOn ?? '',
      returnsOn: trip?.returnsOn ?? '',
    },
    input: ({ titleKo = '', titleEn, country = '', persons, dueOn = '', departsOn, returnsOn }) => ({
      id: trip?.id ?? null,
      version: trip?.version ?? null,
      year,
      activity,
      titleKo,
      titleEn: orNull(titleEn),
      country: country.trim().toUpperCase(),
      persons: wholeOf(persons),
      dueOn,
      departsOn: orNull(departsOn),
      returnsOn: orNull(returnsOn),
    }),
    refetch: REFETCH,
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(trip ? 'programme.edit' : 'trip.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        { name: 'country', kind: 'text', label: 'trip.country', hint: 'trip.countryHint', required: true },
        { name: 'persons', kind: 'number', label: 'trip.persons', unit: t('planUnit.명'), required: true },
        { name: 'dueOn', kind: 'date', label: 'trip.dueOn', required: true },
        { name: 'departsOn', kind: 'date', label: 'trip.departsOn' },
        { name: 'returnsOn', kind: 'date', label: 'trip.returnsOn', hint: 'trip.returnHint' },
      ]}
      {...dialog}
    />
  );
}

/** Reports what a trip brought. */
export function ReportDialog({ trip, onClose }: { trip: Trip; onClose: () => void }) {
  const t = useText('bsc');
  const { businessDate } = usePlan();
  const dialog = useDialog({
    document: BscReportTripDocument,
    initial: { reportedOn: trip.reportedOn ?? businessDate, report: trip.report ?? '' },
    input: ({ reportedOn = '', report = '' }) => ({ id: trip.id, version: trip.version, reportedOn, report }),
    refetch: REFETCH,
    done: t('trip.reported'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('trip.reportIt')}
      onClose={onClose}
      fields={[
        { name: 'reportedOn', kind: 'date', label: 'trip.reportedOn', required: true },
        { name: 'report', kind: 'long', label: 'trip.report', required: true },
      ]}
      {...dialog}
    />
  );
}
