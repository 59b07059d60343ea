import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { connect, decimal, rounded } from './rows.mjs';
import { SCHEMA } from './schema.mjs';
import { serve } from './serve.mjs';
import { batchesOver, kpiOf, pageOf, visionOf } from './statements.mjs';

/** graphql-yoga as it is installed, DataLoaders over statements by hand. */
const rows = connect(process.argv[2]);
const batches = batchesOver(rows);
const loaders = () => Object.fromEntries(Object.entries(batches).map(([name, batch]) => [name, new DataLoader(batch)]));

const below = (name) => (parent, _args, context) => context[name].load(parent.id);
const nodes = (name) => async (parent, _args, context) => ({ nodes: await context[name].load(parent.id) });

const resolvers = {
  Query: {
    vision: (_root, { code }) => visionOf(rows, code),
    kpi: (_root, { code }) => kpiOf(rows, code),
    kpis: (_root, { first, after }) => pageOf(rows, first, after),
  },
  Vision: { domains: below('domains') },
  Domain: { goals: nodes('goals') },
  Goal: { initiatives: nodes('initiatives') },
  Initiative: { kpis: nodes('kpis') },
  Kpi: {
    department: (kpi, _args, context) => context.departments.load(kpi.department_id),
    latestResult: (kpi, _args, context) => (kpi.latest_result_id ? context.results.load(kpi.latest_result_id) : null),
    results: async (kpi, { from, to }, context) =>
      (await context.series.load(kpi.id)).filter(({ period }) => period >= from && period <= to),
  },
  Result: { value: ({ value }) => decimal(value), score: ({ score_value }) => rounded(score_value) },
};

serve(createYoga({ schema: createSchema({ typeDefs: SCHEMA, resolvers }), context: loaders, logging: false }));
