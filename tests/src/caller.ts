/** One error of a GraphQL answer (contract.md §6). */
export interface GqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId?: string; issues?: Issue[] } & Record<string, unknown>;
}

/** One fault of an input: where, which rule, in words. */
export interface Issue {
  path: (string | number)[] | string;
  code: string;
  message: string;
}

export interface Answer<T> {
  /** HTTP status. */
  status: number;
  headers: Headers;
  data: T | null;
  /** Empty when there were none. */
  errors: GqlError[];
  /** Codes of the errors, in order. */
  codes: string[];
  extensions: Record<string, unknown>;
}

export interface GqlOptions {
  /** Login of the account; without it (and without `token`) the request is anonymous. */
  as?: string;
  /** A token to send instead of a session: an API token, an expired one. */
  token?: string;
  headers?: Record<string, string>;
  /** Of the request. */
  extensions?: Record<string, unknown>;
}

const SIGN_IN =
  'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token } }';

/** HTTP requests to one server; signs each account in once. */
export class Caller {
  private readonly sessions = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  async gql<T>(query: string, variables?: Record<string, unknown>, options: GqlOptions = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(await this.authorization(options)),
        ...options.headers,
      },
      body: JSON.stringify({ query, variables, extensions: options.extensions }),
    });
    return answerOf<T>(response);
  }

  async data<T>(query: string, variables?: Record<string, unknown>, options?: GqlOptions): Promise<T> {
    const { data, errors, status } = await this.gql<T>(query, variables, options);
    if (errors.length > 0 || data === null) {
      throw new Error(`HTTP ${status}: ${JSON.stringify(errors, null, 1)}\nfor ${query} ${JSON.stringify(variables)}`);
    }
    return data;
  }

  async signIn(login: string, password = this.password): Promise<string> {
    const { signIn } = await this.data<{ signIn: { token: string } }>(SIGN_IN, { login, password });
    return signIn.token;
  }

  async fetch(path: string, { as, ...init }: RequestInit & { as?: string } = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(await this.authorization({ as }))) headers.set(name, value);
    return fetch(new URL(path, this.url), { ...init, headers });
  }

  /** Uploads a file; the id that it waits by. */
  async upload(name: string, content: string, as: string): Promise<string> {
    const body = new FormData();
    body.append('file', new File([content], name));
    const response = await this.fetch('/api/v1/files', { method: 'POST', body, as });
    if (response.status !== 201) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  }

  private async authorization({
    as,
    token,
  }: {
    as?: string | undefined;
    token?: string;
  }): Promise<Record<string, string>> {
    const bearer = token ?? (as === undefined ? undefined : await this.session(as));
    return bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  }

  private session(login: string): Promise<string> {
    const known = this.sessions.get(login);
    if (known) return known;
    const session = this.signIn(login);
    this.sessions.set(login, session);
    return session;
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  let body: { data?: T | null; errors?: GqlError[]; extensions?: Record<string, unknown> };
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(`HTTP ${response.status} without JSON: ${text.slice(0, 500)}`);
  }
  const errors = body.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    data: body.data ?? null,
    errors,
    codes: errors.map((error) => error.extensions?.code),
    extensions: body.extensions ?? {},
  };
}
