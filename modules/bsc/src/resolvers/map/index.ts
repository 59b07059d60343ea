import { CsfResolver, CsfTitle } from './csf-resolver.js';
import { EdgeResolver } from './edge-resolver.js';
import { MapResolver } from './map-resolver.js';
import { ObjectiveMutations } from './objective-mutations.js';
import { ObjectiveMapResolver } from './objective-resolver.js';

export const mapResolvers = [
  MapResolver,
  ObjectiveMapResolver,
  ObjectiveMutations,
  CsfResolver,
  CsfTitle,
  EdgeResolver,
];
