export type Operators = Readonly<Record<string, unknown>>;
export type Conditions = Readonly<Record<string, Operators | null>>;

/** The arguments of every cube's field. */
export interface CubeArgs {
  readonly by: readonly string[];
  readonly where?: Conditions | null;
  readonly having?: Conditions | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction?: 'ASC' | 'DESC' }[];
  readonly first?: number;
}
