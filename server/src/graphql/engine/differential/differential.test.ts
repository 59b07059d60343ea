import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseGlobalId } from '@yeondong/schema';
import { pino } from 'pino';
import { readConfig } from '../../../config.js';
import { openPlatform, type Platform, prepare } from '../../../platform.js';
import { type Asker, campaign, comparedEach } from './campaign.js';
import { everyField } from './every-field.js';
import { platformAskers, platformSamples } from './platform-askers.js';
import type { Samples } from './random-values.js';

const ROOT = resolve(import.meta.dirname, '../../../../..');
const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 2000);
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 2006);

describe('the plan executor, beside graphql-js over the whole schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'differential-'));
  let platform: Platform;
  let askers: Asker[];
  let samples: Samples;

  beforeAll(async () => {
    platform = await openPlatform(readConfig({ YEONDONG_DATA_DIR: folder }, ROOT), pino({ level: 'silent' }));
    await prepare(platform);
    askers = await platformAskers(platform);
    samples = await platformSamples(platform);
  });
  afterAll(async () => {
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  it(`answers ${OPERATIONS} generated operations alike (seed ${SEED})`, async () => {
    const { valid, failed, differences } = await campaign(askers, samples, OPERATIONS, SEED);
    expect(differences).toEqual([]);
    expect(valid).toBeGreaterThan(OPERATIONS * 0.6);
    // Refusals are compared, too.
    expect(failed).toBeGreaterThan(valid * 0.05);
  }, 3_600_000);

  it('answers every field of every type of record alike', async () => {
    const [planner] = askers as [Asker];
    const queries = everyField(planner.schema, (type) => samples.ids.filter((id) => parseGlobalId(id)?.type === type));
    expect(queries.length).toBeGreaterThan(100);
    expect(await comparedEach(planner, queries)).toEqual([]);
  });
});
