import { Column, type ColumnOptions, PrimaryGeneratedColumn } from 'typeorm';
import { fromScaled, toScaled } from '../kernel/decimal.js';
import type { Param } from '../kernel/sql.js';

/** Fraction digits kept of every decimal: 64-bit integers then hold ±9.2 trillion exactly. */
const DECIMAL_SCALE = 6;

export type ColumnKind =
  | 'key'
  | 'reference'
  | 'text'
  | 'integer'
  | 'boolean'
  | 'decimal'
  | 'won'
  | 'date'
  | 'instant'
  | 'json';

interface Codec {
  /** What is bound for a value of the property. */
  encode(value: unknown): Param;
  /** The property's value for what the database gave; the only place that knows how drivers differ. */
  decode(value: unknown): unknown;
  /** Decimals are read as text: their scaled integers may pass 2^53. */
  readonly readAsText?: boolean;
  /** Both drivers give the property's value: there is nothing to decode. */
  readonly asGiven?: boolean;
}

const plain: Codec = { encode: (value) => value as Param, decode: (value) => value, asGiven: true };
const integer: Codec = { encode: (value) => value as number, decode: Number, asGiven: true };
/** 64 bits: a driver may give text. */
const large: Codec = { encode: integer.encode, decode: Number };

export const codecs: Readonly<Record<ColumnKind, Codec>> = {
  key: integer,
  reference: integer,
  integer,
  won: large,
  text: plain,
  date: plain,
  boolean: { encode: (value) => (value ? 1 : 0), decode: (value) => Number(value) === 1 },
  decimal: {
    encode: (value) => toScaled(String(value), DECIMAL_SCALE),
    decode: (value) => fromScaled(String(value), DECIMAL_SCALE),
    readAsText: true,
  },
  instant: { encode: (value) => (value as Date).getTime(), decode: (value) => new Date(Number(value)) },
  json: { encode: (value) => JSON.stringify(value), decode: (value) => JSON.parse(String(value)) as unknown },
};

export interface ColumnDescriptor {
  readonly property: string;
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether it may be empty. */
  readonly nullable: boolean;
}

const columnsByClass = new Map<object, ColumnDescriptor[]>();

/** The columns that a class and its ancestors declare, in order. */
export function declaredColumns(entity: { readonly prototype: object }): ColumnDescriptor[] {
  const found: ColumnDescriptor[] = [];
  for (let at: object | null = entity.prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    found.unshift(...(columnsByClass.get(at) ?? []));
  }
  return found;
}

/** `titleKo` is stored as `title_ko`, the reference `leadDepartmentKey` as `lead_department_id`. */
const columnName = (property: string, kind: ColumnKind): string =>
  (kind === 'reference' ? property.replace(/Key$/, 'Id') : property).replace(
    /[A-Z]/g,
    (letter) => `_${letter.toLowerCase()}`,
  );

function declare(kind: ColumnKind, type: ColumnOptions, name?: string): PropertyDecorator {
  return (prototype, property) => {
    const descriptor = {
      property: String(property),
      name: name ?? columnName(String(property), kind),
      kind,
      nullable: type.nullable === true,
    };
    columnsByClass.set(prototype, [...(columnsByClass.get(prototype) ?? []), descriptor]);
    if (kind === 'key') PrimaryGeneratedColumn({ name: descriptor.name })(prototype, property);
    else Column({ ...type, name: descriptor.name })(prototype, property);
  };
}

export interface Nullable {
  readonly nullable?: boolean;
}

/** The row's integer key, kept for ever: it is the record's lineage. */
export const KeyColumn = (): PropertyDecorator => declare('key', {}, 'id');
/** The key of another row; the property ends in `Key`, the column in `_id`. */
export const ReferenceColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('reference', { type: 'int', ...options });
export const TextColumn = (length: number, options: Nullable = {}): PropertyDecorator =>
  declare('text', length > 1000 ? { type: 'text', ...options } : { type: 'varchar', length, ...options });
export const IntegerColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('integer', { type: 'int', ...options });
export const BooleanColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('boolean', { type: 'tinyint', ...options });
/** An exact decimal, six fraction digits at most; the property is decimal text. */
export const DecimalColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('decimal', { type: 'bigint', ...options });
/** Whole won. */
export const WonColumn = (options: Nullable = {}): PropertyDecorator => declare('won', { type: 'bigint', ...options });
/** A day, YYYY-MM-DD. */
export const DateColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('date', { type: 'varchar', length: 10, ...options });
/** A moment, stored as milliseconds since 1970 UTC; the property is a Date. */
export const InstantColumn = (options: Nullable = {}): PropertyDecorator =>
  declare('instant', { type: 'bigint', ...options });
export const JsonColumn = (options: Nullable = {}): PropertyDecorator => declare('json', { type: 'text', ...options });
