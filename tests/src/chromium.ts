import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { requireProgram } from './debian.js';
import { type Platform, TEST_PASSWORD } from './platform.js';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Not by intercepting requests: that would switch the browser's cache off, and every page would load all its parts.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface PageOptions {
  platform: Pick<Platform, 'url'>;
  /** Login of the account to sign in before the first page. */
  as?: string;
  /** Language of the browser. Default: ko-KR. */
  locale?: string;
  viewport?: { width: number; height: number };
}

const WIDE = { width: 1440, height: 900 };

/** More questions of one page than any person causes: it asks without end. */
const ENDLESS = 300;

const SIGN_IN =
  'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token } }';

/** Debian's Chromium, with Korean fonts. */
export async function startChromium(): Promise<TestBrowser> {
  const executablePath = requireProgram('/usr/bin/chromium', 'chromium', 'fonts-noto-cjk');
  requireProgram('/usr/share/fonts/opentype/noto', 'fonts-noto-cjk');
  return new TestBrowser(await chromium.launch({ executablePath, args: switches }));
}

/** A browser that may speak to this machine only, and remembers what its pages did wrong. */
export class TestBrowser {
  private readonly strangers: string[] = [];
  private readonly complaints: string[] = [];
  private readonly contexts = new Map<string, BrowserContext>();

  constructor(private readonly browser: Browser) {}

  /** What pages reported since the last call: exceptions and console errors. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }

  /**
   * A page, signed in if asked for. Relative addresses are the platform's. Pages of one account are tabs of one browser: they
   * share cookies, storage and what is cached, which spares all but the first most of their loading. A guest's is fresh.
   */
  async open(options: PageOptions): Promise<Page> {
    const context = options.as === undefined ? await this.newContext(options) : await this.contextOf(options);
    if (options.as !== undefined) await signInto(context, options.as);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    this.watchQuestions(page);
    return page;
  }

  private async contextOf(options: PageOptions): Promise<BrowserContext> {
    const key = JSON.stringify([options.platform.url, options.as, options.locale, options.viewport]);
    const known = this.contexts.get(key);
    if (known) return known;
    const context = await this.newContext(options);
    this.contexts.set(key, context);
    context.on('close', () => this.contexts.delete(key));
    return context;
  }

  private async newContext({ platform, locale = 'ko-KR', viewport = WIDE }: PageOptions): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: platform.url,
      locale,
      timezoneId: 'Asia/Seoul',
      viewport,
      reducedMotion: 'reduce',
    });
    this.watchAddresses(context);
    return context;
  }

  private watchQuestions(page: Page): void {
    let questions = 0;
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) questions = 0;
    });
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/graphql') return;
      questions += 1;
      if (questions === ENDLESS) this.complaints.push(`${page.url()}: asked ${ENDLESS} questions and goes on`);
    });
  }

  /** Ends the browser; throws when any page asked for anything outside this machine. */
  async close(): Promise<void> {
    await this.browser.close();
    if (this.strangers.length > 0) throw new Error(`Pages asked for foreign addresses:\n${this.strangers.join('\n')}`);
  }

  /** No other machine is ever found; what was asked of one is remembered. */
  private watchAddresses(context: BrowserContext): void {
    const note = (address: string, from: string): void => {
      const { protocol, hostname } = new URL(address);
      if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') this.strangers.push(`${address} from ${from}`);
    };
    context.on('request', (request) => note(request.url(), request.frame().url()));
    context.on('page', (page) => page.on('websocket', (socket) => note(socket.url(), page.url())));
  }
}

/** The same sign-in as the page's: the answer sets the session cookie of the context. */
async function signInto(context: BrowserContext, login: string): Promise<void> {
  const response = await context.request.post('/graphql', {
    headers: { 'content-type': 'application/json' },
    data: { query: SIGN_IN, variables: { login, password: TEST_PASSWORD } },
  });
  const cookies = await context.cookies();
  if (!response.ok() || cookies.length === 0) {
    throw new Error(`${login} could not sign in: ${response.status()} ${await response.text()}`);
  }
}
