import type { Loaded, SeedLoad } from '@yeondong/schema';
import { numberOrNull, orNull } from '@yeondong/schema';
import { AdoptionAction, BenchmarkFinding, BenchmarkVisit, VisitTarget } from '../entities/benchmark-visit.js';
import { dataRows } from './data-files.js';
import { known, type Lookup } from './lookup.js';

type VisitColumn =
  | ('code' | 'title_ko' | 'title_en' | 'purpose' | 'department' | 'domain' | 'status' | 'starts_on' | 'ends_on')
  | ('report_due' | 'headcount' | 'cost' | 'reported_on' | 'report' | 'targets');

type Visits = ReadonlyMap<string, Loaded>;

/** Line 61 of the plan: eight visits. */
export const visitRows = () => dataRows<VisitColumn>('visits');

export async function loadVisits(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = visitRows();
  const visits = await load.writeMissing(
    BenchmarkVisit,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, purpose: row.purpose },
      departmentKey: known(find.department(row.department), row.department),
      domainKey: find.domain(row.domain),
      status: row.status as BenchmarkVisit['status'],
      ...{ startsOn: row.starts_on, endsOn: row.ends_on, reportDue: row.report_due },
      ...{ headcount: numberOrNull(row.headcount), cost: numberOrNull(row.cost) },
      ...{ reportedOn: orNull(row.reported_on), report: orNull(row.report), reason: null },
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  for (const { code, targets } of rows.filter((row) => visits.get(row.code)?.isNew)) {
    const visitKey = known(visits.get(code)?.key ?? null, code);
    for (const target of targets.split(';')) {
      const [name = '', country = '', sector = ''] = target.split('|');
      await load.write(VisitTarget, { visitKey, name, country, sector: sector as VisitTarget['sector'] });
    }
  }
  await loadFindings(load, find, visits);
}

async function loadFindings(load: SeedLoad, find: Lookup, visits: Visits): Promise<void> {
  const findings = new Map<string, number>();
  for (const row of dataRows<'key' | 'visit' | 'content' | 'verdict' | 'reason'>('findings')) {
    const visit = visits.get(row.visit);
    if (!visit?.isNew) continue;
    const verdict = row.verdict as BenchmarkFinding['verdict'];
    const { content } = row;
    const finding = { visitKey: visit.key, content, verdict, reason: orNull(row.reason), version: 1 };
    findings.set(row.key, await load.write(BenchmarkFinding, finding));
  }
  type AdoptionColumn = 'finding' | 'department' | 'initiative' | 'content' | 'due_on' | 'done_on' | 'result';
  for (const row of dataRows<AdoptionColumn>('adoptions')) {
    const findingKey = findings.get(row.finding);
    if (findingKey === undefined) continue;
    await load.write(AdoptionAction, {
      findingKey,
      departmentKey: known(find.department(row.department), row.department),
      initiativeKey: find.initiative(row.initiative),
      ...{
        content: row.content,
        dueOn: row.due_on,
        doneOn: orNull(row.done_on),
        result: orNull(row.result),
        version: 1,
      },
    });
  }
}
