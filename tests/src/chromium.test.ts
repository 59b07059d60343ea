import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { startChromium } from './chromium.js';

describe('the browser of the tests', () => {
  let server: Server;
  let platform: { url: string };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const foreign = request.url === '/foreign' ? '<img src="http://fonts.example/x.png">' : '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<h1>비전 부천 2015</h1><script>console.error('marked')</script>${foreign}`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    platform = { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
  });

  afterAll(() => void server.close());

  it('shows a page of this machine and keeps what it complained about', async () => {
    const browser = await startChromium();
    const page = await browser.open({ platform });
    await page.goto('/plan');
    expect(await page.locator('h1').textContent()).toBe('비전 부천 2015');
    expect(browser.takeComplaints()).toEqual([`${platform.url}/plan: marked`]);
    await browser.close();
  });

  it('fails at the end when a page asked for a foreign address', async () => {
    const browser = await startChromium();
    const page = await browser.open({ platform });
    await page.goto('/foreign', { waitUntil: 'load' });
    await expect(browser.close()).rejects.toThrow('http://fonts.example/x.png');
  });
});
