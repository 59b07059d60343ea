import Fastify from 'fastify';
import mercurius from 'mercurius';
import { connect, decimal, rounded } from './rows.mjs';
import { SCHEMA } from './schema.mjs';
import { tellParent } from './serve.mjs';
import { batchesOver, kpiOf, pageOf, visionOf } from './statements.mjs';

/** mercurius with its JIT, and its own loaders over statements by hand. */
const rows = connect(process.argv[2]);
const batches = batchesOver(rows);

const keyed = (name, key) => (queries) => batches[name](queries.map(({ obj }) => obj[key]));
const nodes = (name) => async (queries) => (await keyed(name, 'id')(queries)).map((found) => ({ nodes: found }));
/** The JIT's loaders are not to keep what they have loaded: every request asks the database. */
const fresh = (loader) => ({ loader, opts: { cache: false } });

const resolvers = {
  Query: {
    vision: (_root, { code }) => visionOf(rows, code),
    kpi: (_root, { code }) => kpiOf(rows, code),
    kpis: (_root, { first, after }) => pageOf(rows, first, after),
  },
  Result: { value: ({ value }) => decimal(value), score: ({ score_value }) => rounded(score_value) },
};
const loaders = {
  Vision: { domains: fresh(keyed('domains', 'id')) },
  Domain: { goals: fresh(nodes('goals')) },
  Goal: { initiatives: fresh(nodes('initiatives')) },
  Initiative: { kpis: fresh(nodes('kpis')) },
  Kpi: {
    department: fresh(keyed('departments', 'department_id')),
    latestResult: fresh(keyed('results', 'latest_result_id')),
    results: fresh(async (queries) =>
      (await keyed('series', 'id')(queries)).map((found, at) => {
        const { from, to } = queries[at].params;
        return found.filter(({ period }) => period >= from && period <= to);
      }),
    ),
  },
};

const app = Fastify();
await app.register(mercurius, { schema: SCHEMA, resolvers, loaders, jit: 1 });
await app.listen({ port: 0, host: '127.0.0.1' });
tellParent(app.server.address().port);
