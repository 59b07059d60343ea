/** The seven marks of a state: shape, word and colour always together. */
export const STATUS_KINDS = ['normal', 'caution', 'poor', 'late', 'early', 'unreported', 'reference'] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

export const STATUS_SHAPES: Record<StatusKind, string> = {
  normal: '●',
  caution: '▲',
  poor: '■',
  late: '◆',
  early: '▷',
  unreported: '○',
  reference: '◇',
};

/** The mark of a progress light; null where nothing is planned or done yet. */
export const LIGHT_MARKS = {
  NORMAL: 'normal',
  CAUTION: 'caution',
  POOR: 'poor',
  DELAYED: 'late',
  EARLY: 'early',
  NOT_REPORTED: 'unreported',
  NONE: null,
} as const satisfies Readonly<Record<string, StatusKind | null>>;
