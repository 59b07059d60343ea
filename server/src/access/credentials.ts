import { SESSION_COOKIE } from '../http/parts.js';

interface Given {
  readonly cookie?: string;
  readonly authorization?: string;
  readonly allowBasic: boolean;
}

const cookieValue = (cookies: string): string | null => {
  const found = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${SESSION_COOKIE}=`));
  return found ? found.slice(SESSION_COOKIE.length + 1) || null : null;
};

/** Report tools send their token as the password of the user `apikey`. */
function basicToken(value: string): string | null {
  const [user, token] = Buffer.from(value, 'base64').toString('utf8').split(':', 2);
  return user === 'apikey' && token ? token : null;
}

/** The token that a request carries. A header counts before a cookie. */
export function tokenIn({ cookie, authorization, allowBasic }: Given): string | null {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ', 2);
  if (/^bearer$/i.test(scheme) && value) return value;
  if (allowBasic && /^basic$/i.test(scheme) && value) return basicToken(value);
  return cookie ? cookieValue(cookie) : null;
}
