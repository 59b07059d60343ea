import * as parts from '../entities/meta/meta-parts.js';
import { MetaReview } from '../entities/meta/meta-review.js';
import * as metaInputs from '../inputs/meta/meta-inputs.js';
import {
  MetaCriterionResolver,
  MetaReportResolver,
  MetaReviewResolver,
} from '../resolvers/meta/meta-report-resolver.js';

/** Reviews and computed facts of the meta-evaluation. */
export const metaPart = {
  entities: [MetaReview],
  types: [...Object.values(parts), ...Object.values(metaInputs)],
  resolvers: [MetaReportResolver, MetaReviewResolver, MetaCriterionResolver],
};
