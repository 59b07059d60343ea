import type { BscPanelItemsQuery, BscPanelRoundsQuery } from '../../gql/graphql';

export type Round = BscPanelRoundsQuery['panelRounds']['nodes'][number];
export type Item = BscPanelItemsQuery['panelItems']['nodes'][number];

/** Queries that follow what members and officers do. */
export const PANEL_QUERIES = ['BscPanelRounds', 'BscPanelItems'];

/** Title of what has one in both languages. */
export const titleIn = (lang: string, { titleKo, titleEn }: { titleKo: string; titleEn: string }): string =>
  lang === 'en' ? titleEn : titleKo;
