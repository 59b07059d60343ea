import './node22.mjs';
import { get, lambda, loadMany, loadOne, makeGrafastSchema, object } from 'grafast';
import { grafserv } from 'grafserv/node';
import { connect, decimal, rounded } from './rows.mjs';
import { SCHEMA } from './schema.mjs';
import { serve } from './serve.mjs';
import { batchesOver, kpiOf, pageOf, visionOf } from './statements.mjs';

/** grafast's planned execution in its own server, steps that load by statements by hand. */
const rows = connect(process.argv[2]);
const batches = batchesOver(rows);

const each = (find) => (keys) => Promise.all(keys.map(find));
const visions = each((code) => visionOf(rows, code));
const kpis = each((code) => kpiOf(rows, code));
const pages = each(([first, after]) => pageOf(rows, first, after));

const below = (name) => ($parent) => loadMany(get($parent, 'id'), batches[name]);
const nodes = (name) => ($parent) => object({ nodes: below(name)($parent) });
const reference = (name, key) => ($kpi) => loadOne(get($kpi, key), batches[name]);
const shown = (name, show) => ($result) => lambda(get($result, name), show, true);
const within = ([results, from, to]) => results.filter(({ period }) => period >= from && period <= to);

const schema = makeGrafastSchema({
  typeDefs: SCHEMA,
  objects: {
    Query: {
      plans: {
        vision: (_$root, { $code }) => loadOne($code, visions),
        kpi: (_$root, { $code }) => loadOne($code, kpis),
        kpis: (_$root, { $first, $after }) => loadOne([$first, $after], pages),
      },
    },
    Vision: { plans: { domains: below('domains') } },
    Domain: { plans: { goals: nodes('goals') } },
    Goal: { plans: { initiatives: nodes('initiatives') } },
    Initiative: { plans: { kpis: nodes('kpis') } },
    Kpi: {
      plans: {
        department: reference('departments', 'department_id'),
        latestResult: reference('results', 'latest_result_id'),
        results: ($kpi, { $from, $to }) => lambda([below('series')($kpi), $from, $to], within, true),
      },
    },
    Result: { plans: { value: shown('value', decimal), score: shown('score_value', rounded) } },
  },
});

const server = grafserv({ schema, preset: { grafserv: { graphiql: false } } });
serve(server.createHandler());
