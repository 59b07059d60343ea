import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Arg, buildSchema, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DataSource, MoreThan } from 'typeorm';
import { Department, Domain, ENTITIES, Goal, Initiative, Kpi, Result, Vision } from './entities.mjs';
import { loadersOver } from './loaders.mjs';
import { tellParent } from './serve.mjs';

/**
 * Apollo, type-graphql, TypeORM's entities and DataLoader, as guides put them together. Decorators are called by hand,
 * which leaves the same metadata as writing them with an @.
 */
const url = process.argv[2];
const source = new DataSource(
  url.startsWith('sqlite:')
    ? { type: 'better-sqlite3', database: url.slice('sqlite:'.length), entities: ENTITIES }
    : { type: 'mariadb', connectorPackage: 'mysql2', url, entities: ENTITIES },
);
await source.initialize();

const texts = (target, names, nullable = []) => {
  for (const name of names) Field(() => String, { nullable: nullable.includes(name) })(target.prototype, name);
  ObjectType(target.name)(target);
};
for (const target of [Vision, Domain, Goal, Initiative]) texts(target, ['code', 'title']);
texts(Department, ['code', 'name']);
texts(Kpi, ['code', 'title', 'unit', 'polarity']);
texts(Result, ['period', 'value', 'score', 'status'], ['value', 'score']);

class PageInfo {}
Field(() => Boolean)(PageInfo.prototype, 'hasNextPage');
ObjectType('PageInfo')(PageInfo);
const connection = (of) => {
  const Connection = { [`${of.name}Connection`]: class {} }[`${of.name}Connection`];
  Field(() => [of])(Connection.prototype, 'nodes');
  Field(() => PageInfo, { nullable: true })(Connection.prototype, 'pageInfo');
  ObjectType(Connection.name)(Connection);
  return Connection;
};
const Goals = connection(Goal);
const Initiatives = connection(Initiative);
const Kpis = connection(Kpi);

class RootResolver {
  vision(code) {
    return source.getRepository(Vision).findOneBy({ code });
  }
  kpi(code) {
    return source.getRepository(Kpi).findOneBy({ code });
  }
  async kpis(first, after) {
    const where = { position: MoreThan(Number(after ?? 0)) };
    const order = { position: 'ASC', id: 'ASC' };
    const found = await source.getRepository(Kpi).find({ where, order, take: first + 1 });
    return { nodes: found.slice(0, first), pageInfo: { hasNextPage: found.length > first } };
  }
}
/** Each parameter of a method is declared by a decorator of its own. */
const method = (target, name, decorator, type, parameters) => {
  parameters.forEach((parameter, index) => {
    parameter(target.prototype, name, index);
  });
  decorator(type.type, type)(target.prototype, name, Object.getOwnPropertyDescriptor(target.prototype, name));
};
const nullable = true;
const text = (name, options = {}) => Arg(name, () => String, options);
const first = () => Arg('first', () => Int, { nullable });
method(RootResolver, 'vision', Query, { type: () => Vision, nullable }, [text('code')]);
method(RootResolver, 'kpi', Query, { type: () => Kpi, nullable }, [text('code')]);
method(RootResolver, 'kpis', Query, { type: () => Kpis }, [Arg('first', () => Int), text('after', { nullable })]);
Resolver()(RootResolver);

const resolvers = [RootResolver];
const below = (parent, name, type, resolve, more = []) => {
  const Target = { [`${parent.name}_${name}`]: class {} }[`${parent.name}_${name}`];
  Object.defineProperty(Target.prototype, name, { value: resolve, writable: true, configurable: true });
  method(Target, name, FieldResolver, type, [Root(), Ctx(), ...more]);
  Resolver(() => parent)(Target);
  resolvers.push(Target);
};
const nodes = (found) => found.then((list) => ({ nodes: list }));
below(Vision, 'domains', { type: () => [Domain] }, ({ id }, loaders) => loaders.domains.load(id));
below(Domain, 'goals', { type: () => Goals }, ({ id }, loaders) => nodes(loaders.goals.load(id)), [first()]);
below(Goal, 'initiatives', { type: () => Initiatives }, ({ id }, loaders) => nodes(loaders.initiatives.load(id)), [
  first(),
]);
below(Initiative, 'kpis', { type: () => Kpis }, ({ id }, loaders) => nodes(loaders.kpis(id)), [first()]);
below(Kpi, 'department', { type: () => Department }, (kpi, loaders) => loaders.department.load(kpi.departmentId));
below(Kpi, 'latestResult', { type: () => Result, nullable }, (kpi, loaders) => loaders.result.load(kpi.latestResultId));
const within = async (kpi, loaders, from, to) =>
  (await loaders.series.load(kpi.id)).filter(({ period }) => period >= from && period <= to);
below(Kpi, 'results', { type: () => [Result] }, within, [text('from'), text('to')]);

const server = new ApolloServer({ schema: await buildSchema({ resolvers, validate: false }) });
const options = { listen: { port: 0, host: '127.0.0.1' }, context: async () => loadersOver(source) };
const { url: listening } = await startStandaloneServer(server, options);
tellParent(new URL(listening).port);
