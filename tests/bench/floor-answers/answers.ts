import { attention } from './attention.js';
import { grouped, groupedFirst } from './averages.js';
import { heatMap } from './heat-map.js';
import { page, series, treeByKey, treeSearched } from './plan.js';
import type { Answer, Ask } from './values.js';

/** The answer to each question by hand: as few statements as it takes, the columns that are shown, no rights. */
export const floorAnswers: Readonly<Record<string, (ask: Ask, variables: Record<string, string>) => Promise<Answer>>> =
  {
    Q1: treeSearched,
    'Q1-by-key': treeByKey,
    Q2: grouped,
    'Q2-grouped-first': groupedFirst,
    Q3: series,
    Q4: page,
    Q5: attention,
    Q6: heatMap,
  };
