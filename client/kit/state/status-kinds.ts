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
