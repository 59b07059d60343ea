import { NumberField, useText } from '@yeondong/client/kit';
import { BscSetRatingPointsDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';
import type { Scheme } from './nodes';

interface PointsDialogProps {
  year: number;
  scheme: Scheme;
  onClose: () => void;
}

/** What each grade of the scheme adds to the personnel rating. The fields are named as the places of their faults. */
export default function PointsDialog({ year, scheme, onClose }: PointsDialogProps) {
  const t = useText('bsc');
  const fields = scheme.grades.map(({ name, ratingPoints }, at) => ({
    ...{ grade: name, name: `points.${at}.points`, points: ratingPoints ?? '' },
  }));
  const dialog = useDialog({
    document: BscSetRatingPointsDocument,
    initial: Object.fromEntries(fields.map(({ name, points }) => [name, points])),
    input: (values) => ({
      year,
      version: scheme.version,
      points: fields.map(({ grade, name }) => ({ grade, points: values[name] ?? '' })),
    }),
    refetch: ['BscRewardBook'],
    done: t('reward.pointsSaved'),
    onClose,
  });
  return (
    <RecordDialog title={t('reward.setPoints')} onClose={onClose} fields={[]} {...dialog}>
      {fields.map(({ grade, name }) => (
        <NumberField
          key={name}
          {...dialog.form.field(name)}
          label={t('reward.pointsOf', { grade })}
          unit={t('unit.points')}
          required
        />
      ))}
      <p className="muted">{t('reward.pointsHint')}</p>
    </RecordDialog>
  );
}
