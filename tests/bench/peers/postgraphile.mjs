import './node22.mjs';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { serve } from './serve.mjs';

/** PostGraphile as its guide sets it up; what its schema is called is told by comments on the tables. */
const server = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [makePgService({ connectionString: process.argv[2], schemas: ['bench'] })],
  grafserv: { graphiql: false },
}).createServ(grafserv);
serve(server.createHandler());
