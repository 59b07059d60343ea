import { type SeedLoad, seoulDate } from '@yeondong/schema';
import { MonthlyPublication } from '../../entities/programme/publication.js';
import { publishMonth } from '../../stores/programme/publish.js';
import { dayAfter, SAMPLE_YEAR } from '../sample-year.js';

/** Months that the sample has results of, with the days into the next month when they were published. */
const PUBLISHED = [
  [`${SAMPLE_YEAR}-01`, 10],
  [`${SAMPLE_YEAR}-02`, 10],
  [`${SAMPLE_YEAR}-03`, 10],
  [`${SAMPLE_YEAR}-04`, 10],
  [`${SAMPLE_YEAR}-05`, 12],
] as const;

/** What was published of each month, as the module itself finds it in the sample's results. */
export async function loadPublications(load: SeedLoad): Promise<void> {
  const known = await load.keysBy(
    MonthlyPublication,
    'month',
    PUBLISHED.map(([month]) => month),
  );
  for (const [month, days] of PUBLISHED) {
    if (known.has(month)) continue;
    const publishedAt = dayAfter(month, days);
    const publishedOn = seoulDate(publishedAt);
    await publishMonth(load.tx, { month, publishedOn, publishedAt, reason: null, sample: true });
  }
}
