import {
  coreModule,
  createTable,
  type DueSource,
  defineEvent,
  defineModule,
  FieldsOf,
  Initiative,
  InternalTable,
  initiatives,
  type ModuleDefinition,
  type ModuleInput,
  migrations,
  Node,
  ReadField,
  RowField,
} from '@yeondong/schema';
import { ObjectType, Query, Resolver } from 'type-graphql';
import { complaintsOf } from './check.js';
import { inOrder } from './order.js';
import { ownersOf } from './owners.js';

const made = (id: string, rest: Partial<ModuleInput> = {}): ModuleDefinition =>
  defineModule({
    contract: 1,
    id,
    title: { ko: '시험', en: 'Trial' },
    description: { ko: '시험', en: 'Trial' },
    entities: [],
    resolvers: [],
    migrations: [],
    permissions: {},
    messages: { ko: {}, en: {} },
    ...rest,
  });

const complaints = (...modules: ModuleDefinition[]): string[] =>
  complaintsOf([coreModule, ...modules], ownersOf([coreModule, ...modules], [])).filter(
    (complaint) => !/belongs to no module/.test(complaint),
  );

@InternalTable('stray_table')
class StrayTable extends Node {}

@FieldsOf(() => Initiative)
class FirstExtension {
  @RowField(() => String, { description: '시험. / Trial.' })
  trialText(): string {
    return 'one';
  }
}

@FieldsOf(() => Initiative)
class SecondExtension {
  @RowField(() => String, { description: '시험. / Trial.' })
  trialText(): string {
    return 'two';
  }
}

@Resolver()
class OpenQuery {
  @Query(() => String)
  trialOpen(): string {
    return 'open';
  }
}

@Resolver()
class UndeclaredQuery {
  @ReadField(() => String, { permission: 'trial.nobody.read', description: '시험. / Trial.' })
  trialUndeclared(): string {
    return 'undeclared';
  }
}

@ObjectType({ description: '시험. / Trial.' })
class Orphan {}

const nothingDue = (id: string): DueSource => ({ id, rows: async () => [] });
const sortKey = (module: string) => ({ module, name: 'TRIAL', expression: () => ({ strings: ['1'], values: [] }) });

describe('the checks of modules at the start', () => {
  it('find nothing wrong with the core', () => {
    const ownTrials = /FirstExtension|SecondExtension|OpenQuery|UndeclaredQuery|Orphan/;
    const all = complaintsOf([coreModule], ownersOf([coreModule], []));
    expect(all.filter((complaint) => !ownTrials.test(complaint))).toEqual([]);
  });

  it('refuse an unknown contract', () => {
    expect(complaints(made('trial', { contract: 2 as never }))).toEqual([
      'module trial is written for contract 2; this program knows 1',
    ]);
  });

  it('refuse two modules of one id', () => {
    expect(complaints(made('trial'), made('trial'))).toEqual(['two modules have the id trial']);
  });

  it('refuse an id that is not kebab-case', () => {
    expect(complaints(made('Trial_One'))).toEqual(['module id Trial_One is not kebab-case']);
  });

  it('refuse tables, permissions and events without the prefix of the module', () => {
    const permission = { title: { ko: '시험', en: 'Trial' }, kind: 'read' as const, roles: [] };
    const stray = made('trial', {
      entities: [StrayTable],
      permissions: { 'other.thing.read': permission },
      events: { emits: [defineEvent<never>('other.happened')], handlers: [] },
      dues: [nothingDue('other.visits')],
      migrations: migrations('trial', createTable('stray_table', {})),
    });
    expect(complaints(stray)).toEqual([
      'table stray_table of module trial lacks the prefix trial_',
      'permission other.thing.read of module trial lacks the prefix trial.',
      'due source other.visits of module trial lacks the prefix trial.',
      'event other.happened of module trial lacks the prefix trial.',
    ]);
  });

  it('refuse one field of two modules, which would silently be merged', () => {
    expect(
      complaints(made('first', { resolvers: [FirstExtension] }), made('second', { resolvers: [SecondExtension] })),
    ).toEqual(['Initiative.trialText is defined by first (FirstExtension) and by second (SecondExtension)']);
  });

  it('refuse a class that two modules list', () => {
    expect(complaints(made('first', { types: [Orphan] }), made('second', { types: [Orphan] }))).toEqual([
      'class Orphan belongs to first and to second',
    ]);
  });

  it('refuse a root field without a permission, or with one that nobody declares', () => {
    expect(complaints(made('trial', { resolvers: [OpenQuery, UndeclaredQuery] }))).toEqual([
      'Query.trialOpen states no permission (OpenQuery)',
      'Query.trialUndeclared states the permission trial.nobody.read, which no module declares',
    ]);
  });

  it('refuse a class that no module lists', () => {
    const all = complaintsOf([coreModule], ownersOf([coreModule], []));
    expect(all).toContain('class Orphan belongs to no module');
  });

  it('refuse one sort key of two modules', () => {
    const contributor = (id: string) => made(id, { filters: [{ on: initiatives as never, sortKey: sortKey(id) }] });
    expect(complaints(contributor('first'), contributor('second'))).toEqual([
      'sort key Initiative.TRIAL is contributed by first and by second',
    ]);
  });

  it('refuse two due sources of one id, whose notices could not be told apart', () => {
    const twice = made('trial', { dues: [nothingDue('trial.visits'), nothingDue('trial.visits')] });
    expect(complaints(twice)).toEqual(['due source trial.visits is contributed by trial and by trial']);
  });

  it('refuse a module that requires what is not installed', () => {
    expect(() => inOrder([coreModule, made('trial', { requires: ['missing'] })])).toThrow(
      'Module trial requires missing, which is not installed',
    );
  });

  it('refuse modules that require each other in a circle, and put others behind what they require', () => {
    const circle = [made('one', { requires: ['two'] }), made('two', { requires: ['one'] })];
    expect(() => inOrder([coreModule, ...circle])).toThrow('Modules require each other in a circle: one → two → one');
    const [later, sooner] = [made('later', { requires: ['sooner'] }), made('sooner')];
    expect(inOrder([coreModule, later, sooner]).map(({ id }) => id)).toEqual(['core', 'sooner', 'later']);
  });
});
