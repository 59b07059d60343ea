import type { Lang, RequestContext } from '@yeondong/schema';
import type { ExecutionResult } from 'graphql';
import type { Config } from '../config.js';
import type { ErrorFormatter } from '../graphql/errors/error-formatter.js';
import type { AnswerBody } from '../graphql/kept/answer-body.js';
import type { Log } from '../log.js';
import type { Meters } from '../meters.js';
import type { RateLimit } from './rate-limit.js';
import type { StoppingTimes } from './stopping.js';

/** Name of the cookie that carries a browser's session. */
export const SESSION_COOKIE = 'yeondong';

/** Who asks, known before anything of the request is looked at. */
export interface Caller {
  readonly ctx: RequestContext;
  /** Values of `Set-Cookie` that the answer carries; resolvers add to it. */
  readonly setCookies: string[];
}

/** What of an HTTP request tells who asks. */
export interface Credentials {
  /** The whole Cookie header. */
  readonly cookie?: string;
  /** The whole Authorization header. */
  readonly authorization?: string;
  /** Code of the acting department, from `X-Department`. */
  readonly department?: string;
  readonly address: string;
  readonly locale: Lang;
  readonly requestId: string;
  /** True on report paths, which also take Basic `apikey:TOKEN`. */
  readonly allowBasic: boolean;
}

export interface Session {
  /** The public's context where there are no credentials; throws UNAUTHENTICATED where they are wrong. */
  identify(credentials: Credentials): Promise<Caller>;
}

export interface GraphQLRequest {
  readonly query?: string;
  /** sha256 of a registered document, in place of its text. */
  readonly documentHash?: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly method: 'GET' | 'POST';
  /** The Accept header; decides between `application/json` and `application/graphql-response+json`. */
  readonly accept: string;
  /** Whether the answer tells how it was found: `extensions.explain` of the request. */
  readonly explain: boolean;
}

/** A complete answer: `headers` hold the content type. */
export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

export interface Endpoint {
  /** Answers refusals too; throws nothing that the caller caused. `signal` ends with the caller's connection or the time. */
  execute(request: GraphQLRequest, caller: Caller, signal: AbortSignal): Promise<GraphQLAnswer>;
  /** A stream of results, or one result with the errors that prevented it. */
  subscribe(request: GraphQLRequest, caller: Caller): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>;
  /** The schema of the caller's department. */
  sdl(caller: Caller): Promise<string>;
}

/** A file that lies in the data directory. */
export interface StoredFile {
  /** Absolute path of the content. */
  readonly path: string;
  /** As the uploader named it, without folders. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Files {
  /** Records an uploaded file; its global id. Throws FORBIDDEN: then the content is deleted again. */
  store(ctx: RequestContext, file: StoredFile): Promise<{ readonly id: string }>;
  /** By global id, with the rights of its record; throws NOT_FOUND. */
  open(ctx: RequestContext, id: string): Promise<StoredFile>;
}

export interface Readiness {
  readonly ready: boolean;
  /** What was looked at: database, migrations, modules; true where it is well. */
  readonly checks: Readonly<Record<string, boolean>>;
}

export interface Health {
  /** Asks the database; must not throw. */
  readiness(): Promise<Readiness>;
}

/** All that the HTTP side is made of. */
export interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly endpoint: Endpoint;
  readonly session: Session;
  readonly files: Files;
  readonly health: Health;
  readonly errors: ErrorFormatter;
  readonly meters: Meters;
  /** Absolute path of the built web client (`client/dist` unless configured). */
  readonly clientDir: string;
  /** 600 operations a minute of a user and 1,200 of an address unless given. */
  readonly rates?: RateLimit;
  /** A quarter of a second of farewell and eight seconds in all unless given. */
  readonly stoppingTimes?: StoppingTimes;
}
