import {
  changeRecord,
  checksumOf,
  fields,
  insert,
  type Row,
  raw,
  refuse,
  select,
  sql,
  type TransactionContext,
  tell,
} from '@yeondong/schema';
import { RewardExport } from '../../entities/programme/reward-export.js';
import { RewardVersion } from '../../entities/reward/reward-version.js';
import { Scorecard } from '../../entities/scorecard.js';
import { type RewardLine, rewardDelta } from '../../rules/reward/delta.js';
import { checkRewardYear } from '../../rules/reward/export-check.js';
import { deltaFile, fullFile } from '../../rules/reward/file.js';
import { checkRatingPoints, type RewardKind } from '../../rules/reward/shares.js';
import { schemeOf } from '../ranking/scheme-store.js';
import { reflectCards } from './reflect-cards.js';
import { rewardLines } from './reward-lines.js';

export const REWARD_EXPORT = 'bsc.reward.export';

interface Request {
  readonly year: number;
  readonly kind: RewardKind;
  /** Edit lock as it was read: of two exports at once the second is refused. */
  readonly version: number;
}

/** Writes what a reward gets of a year's results as a new version, and moves on its published scorecards; the key of the reward. */
export async function exportReward(tx: TransactionContext, { year, kind, version }: Request): Promise<number> {
  const declared = await declaredReward(tx, year, kind);
  const cards = await select(tx, Scorecard, fields('status'), { where: sql`t.year = ${year}` });
  checkRewardYear(cards.map(({ status }) => status));
  const scheme = await schemeOf(tx, year);
  if (kind === 'PERSONNEL_RATING') checkRatingPoints(scheme.grades);
  await changeRecord(tx, RewardExport, declared, { state: 'EXPORTED' }, { act: REWARD_EXPORT, version });
  const before = await latestVersion(tx, declared.key);
  const content = await rewardLines(tx, year, kind, scheme);
  const sequence = (before?.sequence ?? 0) + 1;
  const { csv, departments } = fileOf({ year, kind, sequence }, content, before);
  const hash = checksumOf(csv);
  const key = await insert(tx, RewardVersion, {
    ...{ rewardExportKey: declared.key, sequence, content, csv, hash },
    beforeKey: before?.key ?? null,
    exportedOn: tx.today,
    exportedAt: tx.clock.now(),
    exportedByKey: tx.actor.personKey,
  });
  tell(tx, {
    act: REWARD_EXPORT,
    type: 'RewardVersion',
    key,
    after: { year, kind, sequence, departments, hash },
    ...(before && { before: { sequence: before.sequence, hash: before.hash } }),
  });
  await reflectCards(tx, year, REWARD_EXPORT);
  return declared.key;
}

async function declaredReward(tx: TransactionContext, year: number, kind: RewardKind): Promise<Row<RewardExport>> {
  const where = sql`t.year = ${year} and t.kind = ${kind}`;
  const [declared] = await select(tx, RewardExport, fields('state', 'version'), { where });
  if (!declared) throw refuse('bsc.reward.not-declared', ['input', 'kind']);
  return declared;
}

async function latestVersion(tx: TransactionContext, exportKey: number): Promise<Row<RewardVersion> | null> {
  const [latest] = await select(tx, RewardVersion, fields('sequence', 'content', 'hash'), {
    where: sql`t.reward_export_id = ${exportKey}`,
    orderBy: raw('t.sequence desc'),
    limit: 1,
  });
  return latest ?? null;
}

/** The first file has every department, a later one those whose line changed; without any there is nothing to export. */
function fileOf(
  file: { readonly year: number; readonly kind: RewardKind; readonly sequence: number },
  content: readonly RewardLine[],
  before: Pick<RewardVersion, 'content'> | null,
): { readonly csv: string; readonly departments: number } {
  if (!before) return { csv: fullFile(file, content), departments: content.length };
  const changes = rewardDelta(before.content, content);
  if (changes.length === 0) throw refuse('bsc.reward.no-difference', ['input', 'kind']);
  return { csv: deltaFile(file, changes), departments: changes.length };
}
