import type { Lang } from '@yeondong/schema';
import type { FastifyRequest } from 'fastify';
import type { RequestMark } from '../graphql/errors/error-formatter.js';

/** The language and number of a request, known before its caller is. */
export const markOf = (request: FastifyRequest): RequestMark => ({
  locale: preferredLanguage(request.headers['accept-language']),
  requestId: request.id,
});

/** Korean, unless English stands higher in Accept-Language. */
export function preferredLanguage(header: string | undefined): Lang {
  const weights = { ko: 0, en: 0 };
  for (const part of (header ?? '').split(',')) {
    const [tag = '', ...params] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const lang = tag.split('-')[0];
    if (lang !== 'ko' && lang !== 'en') continue;
    const quality = params.find((param) => param.startsWith('q='));
    weights[lang] = Math.max(weights[lang], quality ? Number(quality.slice(2)) || 0 : 1);
  }
  if (weights.en !== weights.ko) return weights.en > weights.ko ? 'en' : 'ko';
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'ko';
}
