import { coreModule, defineEvent, InternalTable, type ModuleInput, Node } from '@yeondong/schema';
import { trialModule } from '../trial-module.js';
import { ofDefinition } from './definition.js';

@InternalTable('stray_table')
class StrayTable extends Node {}

const permission = { title: { ko: '시험', en: 'Trial' }, kind: 'read' as const, roles: [] };
const job = { id: 'other.look', everySeconds: 60, timeoutSeconds: 10, run: async () => undefined };

/** What is named without the module's prefix → the complaint. */
const STRAYS: [string, Partial<ModuleInput>, string][] = [
  ['a table', { entities: [StrayTable] }, 'table stray_table of module trial lacks the prefix trial_'],
  [
    'a permission',
    { permissions: { 'other.thing.read': permission } },
    'permission other.thing.read of module trial lacks the prefix trial.',
  ],
  [
    'an event',
    { events: { emits: [defineEvent<never>('other.happened')], handlers: [] } },
    'event other.happened of module trial lacks the prefix trial.',
  ],
  [
    'a due source',
    { dues: [{ id: 'other.visits', rows: async () => [] }] },
    'due source other.visits of module trial lacks the prefix trial.',
  ],
  ['a job', { jobs: [job] }, 'job other.look of module trial lacks the prefix trial.'],
  [
    'an error code',
    { messages: { ko: { 'other.wrong': '틀림' }, en: { 'other.wrong': 'Wrong' } } },
    'message other.wrong of module trial lacks the prefix trial.',
  ],
];

describe('a module by itself', () => {
  it('is right when it is the core', () => {
    expect(ofDefinition(coreModule)).toEqual([]);
  });

  it('is refused when it is written for an unknown contract', () => {
    expect(ofDefinition(trialModule('trial', { contract: 2 as never }))).toEqual([
      'module trial is written for contract 2; this program knows 1',
    ]);
  });

  it.each(['Trial_One', 'trial--one', 'trial-1', '-trial'])('is refused when its id is %s', (id) => {
    expect(ofDefinition(trialModule(id))).toEqual([`module id ${id} is not kebab-case`]);
  });

  it.each(STRAYS)('is refused when %s lacks its prefix', (_what, rest, complaint) => {
    expect(ofDefinition(trialModule('trial', rest))).toEqual([complaint]);
  });

  it('gives the tables of a two-word id an underscore', () => {
    expect(ofDefinition(trialModule('stray-table', { entities: [StrayTable] }))).toEqual([
      'table stray_table of module stray-table lacks the prefix stray_table_',
    ]);
    expect(ofDefinition(trialModule('stray', { entities: [StrayTable] }))).toEqual([]);
  });

  it('is refused when an error code has a text in one language alone', () => {
    const messages = { ko: { 'trial.one': '하나' }, en: { 'trial.two': 'Two' } };
    expect(ofDefinition(trialModule('trial', { messages }))).toEqual([
      'message trial.one of module trial has no English text',
      'message trial.two of module trial has no Korean text',
    ]);
  });
});
