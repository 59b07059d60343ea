import {
  PublishedEdition,
  PublishedFormer,
  PublishedMonth,
  PublishedPromise,
  PublishedScorecard,
  YearPublicationOutcome,
} from '../entities/public/published.js';
import { YearPublication } from '../entities/public/year-publication.js';
import * as inputs from '../inputs/public/public-inputs.js';
import * as resolvers from '../resolvers/public/published-resolver.js';

/** What citizens and the council see without signing in. */
export const publicPart = {
  entities: [YearPublication],
  types: [
    ...[PublishedEdition, PublishedMonth, PublishedScorecard, PublishedFormer, PublishedPromise],
    YearPublicationOutcome,
    ...Object.values(inputs),
  ],
  resolvers: Object.values(resolvers),
};
