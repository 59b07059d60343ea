import {
  fields,
  Initiative,
  remove,
  type SeedDefinition,
  SeedLoad,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Complaint } from './complaint.js';

const SAMPLES = [
  { initiative: 'sample.WELFARE-1-1', text: '경로당 승강기가 자주 멈춤.', receivedOn: '2006-04-03' },
  { initiative: 'sample.WELFARE-1-1', text: '경로당 난방이 약함.', receivedOn: '2006-05-12' },
  { initiative: 'sample.ENVIRONMENT-1-3', text: '새 측정소 소음이 큼.', receivedOn: '2006-05-30' },
];

/** Writes what is not there yet: a second run changes nothing. */
async function load(tx: TransactionContext): Promise<void> {
  const seed = new SeedLoad(tx);
  const known = await seed.keysBy(
    Complaint,
    'text',
    SAMPLES.map(({ text }) => text),
  );
  const initiatives = await select(tx, Initiative, fields('code', 'leadDepartmentKey'), {
    where: sql`t.code in ('sample.WELFARE-1-1', 'sample.ENVIRONMENT-1-3')`,
  });
  for (const { initiative, ...complaint } of SAMPLES) {
    const found = initiatives.find(({ code }) => code === initiative);
    if (!found || known.has(complaint.text)) continue;
    const { key: initiativeKey, leadDepartmentKey: departmentKey } = found;
    await seed.write(Complaint, { ...complaint, initiativeKey, departmentKey, sample: true });
  }
}

const removeSample = async (tx: TransactionContext): Promise<void> => {
  await remove(tx, Complaint, sql`sample = 1`);
};

export const complaintSeeds: readonly SeedDefinition[] = [
  { set: 'bucheon-2006', kind: 'sample', run: load, remove: removeSample },
];
