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
];

export interface PageOptions {
  platform: Pick<Platform, 'url'>;
  /** Login of the account to sign in before the first page. */
  as?: string;
  /** Language of the browser. Default: ko-KR. */
  locale?: string;
  viewport?: { width: number; height: number };
}

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

  constructor(private readonly browser: Browser) {}

  /** What pages reported since the last call: exceptions and console errors. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }

  /** A page in a context of its own (cookies, storage), signed in if asked for. Relative addresses are the platform's. */
  async open({ platform, as, locale = 'ko-KR', viewport = { width: 1440, height: 900 } }: PageOptions): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: platform.url,
      locale,
      timezoneId: 'Asia/Seoul',
      viewport,
      reducedMotion: 'reduce',
    });
    await this.keepInside(context);
    if (as !== undefined) await signInto(context, as);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    this.watchQuestions(page);
    return page;
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

  private async keepInside(context: BrowserContext): Promise<void> {
    const foreign = (url: URL): boolean => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1';
    await context.route(foreign, async (route) => {
      this.strangers.push(`${route.request().url()} from ${route.request().frame().url()}`);
      await route.abort('blockedbyclient');
    });
    await context.routeWebSocket(foreign, async (socket) => {
      this.strangers.push(socket.url());
      await socket.close();
    });
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
