import { assignSampleFacets, Goal, type SeedLoad } from '@yeondong/schema';
import { EnvironmentScan } from '../entities/environment-scan.js';
import { SwotAnalysis, SwotItem, SwotStrategy } from '../entities/swot.js';
import type { SwotLetter, SwotQuadrant } from '../rules/swot.js';
import { dataRows } from './data-files.js';
import { facetRows } from './facets.js';
import { known, type Lookup } from './lookup.js';
import { scanRows } from './scans.js';

type AnalysisColumn = 'code' | 'title_ko' | 'title_en' | 'domain' | 'goal' | 'department' | 'held_on';
type ItemColumn = 'key' | 'analysis' | 'letter' | 'content' | 'weight' | 'rating' | 'scan';
type StrategyColumn = 'analysis' | 'quadrant' | 'content' | 'items' | 'impact' | 'feasibility' | 'initiative';

export const swotRows = () => [...dataRows<AnalysisColumn>('swot'), ...dataRows<StrategyColumn>('swot-strategies')];

/** One analysis for each of the four facets of line 70. */
export async function loadSwot(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = dataRows<AnalysisColumn>('swot');
  const goals = await load.keysBy(
    Goal,
    'code',
    rows.map(({ goal }) => goal),
  );
  const analyses = await load.writeMissing(
    SwotAnalysis,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, heldOn: row.held_on },
      domainKey: find.domain(row.domain),
      goalKey: goals.get(row.goal) ?? null,
      departmentKey: known(find.department(row.department), row.department),
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  await assignSampleFacets(load, SwotAnalysis, facetRows(analyses));
  const isNew = ({ analysis }: { analysis: string }) => analyses.get(analysis)?.isNew ?? false;
  const keyOf = (analysis: string) => known(analyses.get(analysis)?.key ?? null, analysis);
  const items = await loadItems(load, isNew, keyOf);
  for (const row of dataRows<StrategyColumn>('swot-strategies').filter(isNew)) {
    await load.write(SwotStrategy, {
      ...{ analysisKey: keyOf(row.analysis), quadrant: row.quadrant as SwotQuadrant, content: row.content },
      itemKeys: row.items.split('|').map((key) => known(items.get(key) ?? null, key)),
      ...{ impact: Number(row.impact), feasibility: Number(row.feasibility) },
      initiativeKey: find.initiative(row.initiative),
    });
  }
}

type OfAnalysis = { readonly analysis: string };

/** Factors by their key in the data, with the changes around the city that they rest on. */
async function loadItems(
  load: SeedLoad,
  isNew: (row: OfAnalysis) => boolean,
  keyOf: (analysis: string) => number,
): Promise<ReadonlyMap<string, number>> {
  const scans = await load.keysBy(
    EnvironmentScan,
    'code',
    scanRows().map(({ code }) => code),
  );
  const items = new Map<string, number>();
  for (const { key, analysis, letter, content, weight, rating, scan } of dataRows<ItemColumn>('swot-items').filter(
    isNew,
  )) {
    const item = {
      analysisKey: keyOf(analysis),
      letter: letter as SwotLetter,
      content,
      weight,
      rating: Number(rating),
      scanKey: scan === '' ? null : known(scans.get(scan) ?? null, scan),
    };
    items.set(key, await load.write(SwotItem, item));
  }
  return items;
}
