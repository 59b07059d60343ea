import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { catchError, map, type Observable, switchMap, tap, throwError } from 'rxjs';
import { noteHeard } from './session/last-heard';
import { readLanguage } from './shell/display';

/** Header that a foreign site can't set: with the cookie session it is the guard against forged requests. */
const CLIENT_HEADERS = { 'x-yeondong-client': 'web' };
const UNKNOWN_DOCUMENT = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'];

interface RegisteredDocument {
  __meta__?: { hash?: string };
}

/** Sends a registered operation by its hash; its text only when the server doesn't know the hash (a build apart). */
function registeredOperations(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = (operation.query as RegisteredDocument).__meta__?.hash?.replace(/^sha256:/, '');
    if (!hash) return forward(operation);
    const byHash = (withText: boolean): Observable<ApolloLink.Result> => {
      operation.setContext({ http: { includeQuery: withText, includeExtensions: !withText } });
      operation.extensions = withText ? {} : { persistedQuery: { version: 1, sha256Hash: hash } };
      return forward(operation);
    };
    return byHash(false).pipe(
      switchMap((result) => (isUnknown(result.errors) ? byHash(true) : [result])),
      catchError((error: unknown) => (isUnknownFailure(error) ? byHash(true) : throwError(() => error))),
    );
  });
}

type RawErrors = readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;

const isUnknown = (errors: RawErrors): boolean =>
  errors?.some(
    ({ message, extensions }) =>
      UNKNOWN_DOCUMENT.includes(String(extensions?.code)) || message === 'PersistedQueryNotFound',
  ) ?? false;

const isUnknownFailure = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error)
    ? isUnknown(error.errors as RawErrors)
    : ServerError.is(error) && UNKNOWN_DOCUMENT.some((code) => error.bodyText.includes(code));

/** Notes that the server answered; tells the shell when the session has ended, so that it asks for the password and keeps the page. */
function watchSession(onEnd: () => void): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const atDoor = operation.operationName === 'SignIn' || operation.operationName === 'Session';
    if (atDoor) return forward(operation).pipe(tap(() => noteHeard()));
    return forward(operation).pipe(
      map((result) => {
        noteHeard();
        if (result.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) onEnd();
        return result;
      }),
      catchError((error: unknown) => {
        if (ServerError.is(error) && error.statusCode === 401) onEnd();
        return throwError(() => error);
      }),
    );
  });
}

/** The department that the address names as acting (`?as=`); none means the person's own. */
export function actingDepartment(): string | null {
  const code = new URLSearchParams(window.location.search).get('as');
  return code && /^[\w.-]{1,64}$/.test(code) ? code : null;
}

export function requestHeaders(): Record<string, string> {
  const code = actingDepartment();
  return { ...CLIENT_HEADERS, 'accept-language': readLanguage(), ...(code ? { 'x-department': code } : {}) };
}

export function createApollo(onSessionEnd: () => void): ApolloClient {
  const headers = new ApolloLink((operation, forward) => {
    operation.setContext({ headers: requestHeaders() });
    return forward(operation);
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  return new ApolloClient({
    link: ApolloLink.from([watchSession(onSessionEnd), registeredOperations(), headers, http]),
    cache: new InMemoryCache({
      typePolicies: {
        Module: { keyFields: ['id'] },
        DepartmentModule: { keyFields: false },
        Settings: { merge: true },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
