import { formatPeriod, useLang, useText } from '@yeondong/client/kit';
import type { BscVisionScoresQuery } from '../gql/graphql';
import { Coverage, Score, ScoreLight } from './score';
import { rollUpWhy } from './why';

type Vision = BscVisionScoresQuery['visions'][number];

/** The score of the vision by its domains, which opens its why. */
export function VisionScore({ vision, period }: { vision: Vision; period: string }) {
  const t = useText('bsc');
  const lang = useLang();
  const score = rollUpWhy(vision.score, new Map(vision.domains.map(({ code, title }) => [code, title])), t);
  return (
    <p>
      {t('slot.visionScore', { period: formatPeriod(period, lang) })} <Score score={score} />{' '}
      <ScoreLight score={vision.score} />{' '}
      <span className="muted">
        {t('field.coverage')} <Coverage score={score} />
      </span>
    </p>
  );
}
