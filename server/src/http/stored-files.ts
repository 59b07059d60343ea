import { notFound } from '@yeondong/schema';
import type { Config } from '../config.js';
import type { Files } from './parts.js';

export const storedFiles = (_config: Config): Files => ({
  store: () => Promise.reject(notFound()),
  open: () => Promise.reject(notFound()),
});
