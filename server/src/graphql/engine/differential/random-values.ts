import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Random } from './random.js';

/** What is known of the data that operations are made for. */
export interface Samples {
  /** Global ids of records that exist. */
  readonly ids: readonly string[];
  readonly codes: readonly string[];
}

const TEXTS = ['', '부천', '경제', 'a', '%', 'zzz', '2006'];
const DATES = ['2006-01-01', '2006-06-15', '2006-12-31', '2015-02-29'];
const PERIODS = ['2006', '2006-05', '2006-Q2', '2005', 'never'];
const DECIMALS = ['0', '1.5', '-3', '1000000', '0.000001'];

/** A value of the type as JSON; mostly one that makes sense, now and then one that a resolver refuses. */
export function randomValue(
  random: Random,
  type: GraphQLInputType,
  name: string,
  samples: Samples,
  depth = 0,
): unknown {
  if (!isNonNullType(type) && random.chance(0.08)) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = random.whole(3) + (isNonNullType(type) ? 1 : 0);
    return Array.from({ length: items }, () => randomValue(random, bare.ofType, name, samples, depth + 1));
  }
  if (isEnumType(bare)) return random.of(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const optional = depth > 3 ? [] : random.some(fields, 1 + random.whole(2));
    return Object.fromEntries(
      [...new Set([...required, ...optional])].map((field) => [
        field.name,
        randomValue(random, field.type, field.name, samples, depth + 1),
      ]),
    );
  }
  return scalar(random, bare.name, name, samples);
}

function scalar(random: Random, type: string, name: string, samples: Samples): unknown {
  switch (type) {
    case 'Int':
      if (name === 'first' || name === 'last') return random.of([0, 1, 2, 3, 5, 5, 5, -1]);
      return name === 'year' ? random.of([2004, 2005, 2006, 2006, 2007]) : random.of([0, 1, 2, 3, 12, 2006, -1]);
    case 'Float':
      return random.of([0, 0.5, 1, 100]);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.chance(0.9) ? random.of(samples.ids) : random.of(['nothing', 'R29hbDo5OTk5OTk']);
    case 'String':
      return name === 'code' ? random.of([...samples.codes, 'NONE']) : random.of(TEXTS);
    case 'Date':
      return random.of(DATES);
    case 'Period':
      return random.of(PERIODS);
    case 'Decimal':
      return random.of(DECIMALS);
    case 'Won':
      return random.of([0, 1_000_000, 300_000_000]);
    default:
      return random.of(TEXTS);
  }
}
