import { numberOrNull, orNull, type SeedLoad } from '@yeondong/schema';
import { Consultation } from '../entities/consultation.js';
import { EnvironmentScan } from '../entities/environment-scan.js';
import { Expert } from '../entities/expert.js';
import { Policy } from '../entities/policy.js';
import { dataRows } from './data-files.js';
import { known, type Lookup } from './lookup.js';

type ScanColumn =
  | ('code' | 'title_ko' | 'title_en' | 'factor' | 'source' | 'impact' | 'likelihood')
  | ('scanned_on' | 'domain' | 'department');
type ConsultationColumn = 'policy' | 'expert' | 'opinion' | 'consulted_on' | 'incorporated' | 'reason';

export const scanRows = () => dataRows<ScanColumn>('environment-scans');

/** Line 50 of the plan: what changes around the city, before the analyses that rest on it. */
export async function loadScans(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = scanRows();
  await load.writeMissing(
    EnvironmentScan,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, source: row.source },
      factor: row.factor as EnvironmentScan['factor'],
      ...{ impact: Number(row.impact), likelihood: Number(row.likelihood), scannedOn: row.scanned_on },
      domainKey: find.domain(row.domain),
      departmentKey: known(find.department(row.department), row.department),
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}

/** Line 64: what experts said of policies, of those policies that this load wrote. */
export async function loadConsultations(load: SeedLoad, isNew: (row: { policy: string }) => boolean): Promise<void> {
  const rows = dataRows<ConsultationColumn>('consultations').filter(isNew);
  const policies = await load.keysBy(
    Policy,
    'code',
    rows.map(({ policy }) => policy),
  );
  const experts = await load.keysBy(
    Expert,
    'code',
    rows.map(({ expert }) => expert),
  );
  for (const row of rows) {
    const incorporated = numberOrNull(row.incorporated);
    await load.write(Consultation, {
      policyKey: known(policies.get(row.policy) ?? null, row.policy),
      expertKey: known(experts.get(row.expert) ?? null, row.expert),
      ...{ opinion: row.opinion, consultedOn: row.consulted_on, reason: orNull(row.reason), version: 1 },
      incorporated: incorporated === null ? null : incorporated === 1,
    });
  }
}
