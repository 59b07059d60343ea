import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { openPlatform, type Platform } from '../platform.js';
import { variantOf } from './variant.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** What a visitor may do, besides signing in: each of it is named here, tried by hostile tests and counted by address. */
const OF_CORE = [
  ...['Mutation.answerSurvey', 'Mutation.saveSurveyAnswers', 'Mutation.signIn'],
  ...['Query.publishedSurveys', 'Query.settings', 'Query.surveySheet'],
];
const OF_PLAN_SYNC = ['Mutation.submitOpinion', 'Query.opinionForm', 'Query.submittedOpinion'];
const OF_BSC = ['Query.publishedMonths', 'Query.publishedScorecards'];

describe('the schema of visitors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'visitors-'));
  let platform: Platform;
  let full: GraphQLSchema;

  beforeAll(async () => {
    platform = await openPlatform(readConfig({ YEONDONG_DATA_DIR: folder }, ROOT), pino({ level: 'silent' }));
    full = await platform.schema();
  });
  afterAll(async () => {
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  const of = (ids: readonly string[]) => {
    const modules = new Set(ids);
    const publicPermissions = platform.registry.permissionsOf(new Set(['public'] as const), modules);
    return Object.values(variantOf(full, { modules, publicPermissions }).getTypeMap()).filter(isObjectType);
  };
  const rootsOf = (ids: readonly string[]) =>
    of(ids)
      .filter(({ name }) => ROOT_TYPES.includes(name))
      .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`))
      .sort();

  it('has the named operations of the modules that are on for the city, and no others', () => {
    expect(rootsOf([])).toEqual([...OF_CORE].sort());
    expect(rootsOf(platform.registry.ids)).toEqual([...OF_CORE, ...OF_BSC, ...OF_PLAN_SYNC].sort());
    expect(rootsOf(platform.registry.ids.filter((id) => id !== 'bsc'))).toEqual([...OF_CORE, ...OF_PLAN_SYNC].sort());
  });

  it('reaches no records: what modules show is of types of its own that lead nowhere else', () => {
    const types = of(platform.registry.ids).filter(({ name }) => !name.startsWith('__') && !ROOT_TYPES.includes(name));
    const ofModules = types.filter(({ extensions }) => (extensions.module ?? 'core') !== 'core');
    expect(ofModules.map(({ name }) => name).sort()).toEqual([
      ...['OpinionForm', 'OpinionLabel', 'OpinionReceipt'],
      ...['PublishedFormer', 'PublishedMonth', 'PublishedProgress', 'PublishedPromise', 'PublishedScore'],
      ...['PublishedScorecard', 'SubmittedOpinion'],
    ]);
    const added = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ extensions: { module } }) => module !== undefined && module !== (type.extensions.module ?? 'core'))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(added).toEqual([]);
  });
});
