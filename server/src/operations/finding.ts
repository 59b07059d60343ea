/** One thing that was looked at in an installation. */
export interface Finding {
  readonly state: 'well' | 'warning' | 'fault';
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const well = (what: string): Finding => ({ state: 'well', what });
export const warning = (what: string, mend: string): Finding => ({ state: 'warning', what, mend });
export const fault = (what: string, mend: string): Finding => ({ state: 'fault', what, mend });

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
