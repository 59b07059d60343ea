import { coreModule, FieldsOf, Initiative, type ModuleDefinition, ReadField, RowField } from '@yeondong/schema';
import { ObjectType, Query, Resolver, Subscription } from 'type-graphql';
import { complaintsOf } from './check.js';
import { inOrder } from './order.js';
import { ownersOf } from './owners.js';
import { trialModule } from './trial-module.js';

const complaints = (...modules: ModuleDefinition[]): string[] =>
  complaintsOf([coreModule, ...modules], ownersOf([coreModule, ...modules], [])).filter(
    (complaint) => !/belongs to no module/.test(complaint),
  );

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

@FieldsOf(() => Initiative)
class CodeAgain {
  @RowField(() => String, { permission: 'trial.nobody.read', description: '시험. / Trial.' })
  status(): string {
    return 'again';
  }
}

@Resolver()
class OpenSubscription {
  @Subscription(() => String, { topics: 'trial' })
  trialHappened(): string {
    return 'happened';
  }
}

@ObjectType({ description: '시험. / Trial.' })
class Orphan {}

describe('the checks of modules at the start', () => {
  it('find nothing wrong with the core', () => {
    const ownTrials = /FirstExtension|SecondExtension|CodeAgain|OpenQuery|UndeclaredQuery|OpenSubscription|Orphan/;
    const all = complaintsOf([coreModule], ownersOf([coreModule], []));
    expect(all.filter((complaint) => !ownTrials.test(complaint))).toEqual([]);
  });

  it('refuse two modules of one id', () => {
    expect(complaints(trialModule('trial'), trialModule('trial'))).toEqual(['two modules have the id trial']);
  });

  it('refuse one field of two modules, which would silently be merged', () => {
    expect(
      complaints(
        trialModule('first', { resolvers: [FirstExtension] }),
        trialModule('second', { resolvers: [SecondExtension] }),
      ),
    ).toEqual(['Initiative.trialText is defined by first (FirstExtension) and by second (SecondExtension)']);
  });

  it('refuse a field that a type has for itself, and one whose permission nobody declares', () => {
    expect(complaints(trialModule('trial', { resolvers: [CodeAgain] }))).toEqual([
      'Initiative.status states the permission trial.nobody.read, which no module declares',
      'Initiative.status is a field of core, and trial defines it again',
    ]);
  });

  it('refuse a class that two modules list', () => {
    expect(complaints(trialModule('first', { types: [Orphan] }), trialModule('second', { types: [Orphan] }))).toEqual([
      'class Orphan belongs to first and to second',
    ]);
  });

  it('refuse a root field without a permission, or with one that nobody declares', () => {
    expect(complaints(trialModule('trial', { resolvers: [OpenQuery, UndeclaredQuery, OpenSubscription] }))).toEqual([
      'Query.trialOpen states no permission (OpenQuery)',
      'Query.trialUndeclared states the permission trial.nobody.read, which no module declares',
      'Subscription.trialHappened states no permission (OpenSubscription)',
    ]);
  });

  it('refuse a class that no module lists', () => {
    const all = complaintsOf([coreModule], ownersOf([coreModule], []));
    expect(all).toContain('class Orphan belongs to no module');
  });

  it('refuse a module that requires what is not installed', () => {
    expect(() => inOrder([coreModule, trialModule('trial', { requires: ['missing'] })])).toThrow(
      'Module trial requires missing, which is not installed',
    );
  });

  it('refuse modules that require each other in a circle, and put others behind what they require', () => {
    const circle = [trialModule('one', { requires: ['two'] }), trialModule('two', { requires: ['one'] })];
    expect(() => inOrder([coreModule, ...circle])).toThrow('Modules require each other in a circle: one → two → one');
    const [later, sooner] = [trialModule('later', { requires: ['sooner'] }), trialModule('sooner')];
    expect(inOrder([coreModule, later, sooner]).map(({ id }) => id)).toEqual(['core', 'sooner', 'later']);
  });
});
