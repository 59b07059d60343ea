import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { Department, Domain, Goal, Initiative, Kpi, Link, Result } from './entities.mjs';
import { grouped } from './rows.mjs';

/** The entities of one request, each batch by TypeORM's repository. */
export function loadersOver(source) {
  const many = (entity, property, order) =>
    new DataLoader(async (keys) => {
      const found = await source.getRepository(entity).find({ where: { [property]: In(keys) }, order });
      return grouped(keys, found, property);
    });
  const one = (entity) =>
    new DataLoader(async (keys) => {
      const found = await source.getRepository(entity).find({ where: { id: In(keys) } });
      const byKey = new Map(found.map((row) => [row.id, row]));
      return keys.map((id) => byKey.get(id) ?? null);
    });
  const kpi = one(Kpi);
  const links = many(Link, 'initiativeId', { id: 'ASC' });
  const byPosition = { position: 'ASC' };
  return {
    domains: many(Domain, 'visionId', byPosition),
    goals: many(Goal, 'domainId', byPosition),
    initiatives: many(Initiative, 'goalId', byPosition),
    kpis: async (id) => kpi.loadMany((await links.load(id)).map(({ kpiId }) => kpiId)),
    department: one(Department),
    result: one(Result),
    series: many(Result, 'kpiId', { period: 'ASC' }),
  };
}
