import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const url = /ready at (http:\S+)/.exec(readFileSync('/tmp/plansync/serve.log','utf8'))[1];
const PASSWORD='Yeondong-picture-2006!';
const PAGES = { board:'/m/plan-sync', plans:'/m/plan-sync/plans', plan:'/m/plan-sync/plans/ANNUAL?edition=2006&number=2', links:'/m/plan-sync/links', fiscal:'/m/plan-sync/fiscal', alignment:'/m/plan-sync/alignment', opinions:'/m/plan-sync/opinions', initiative:'/initiatives/sample.WELFARE-1-2?tab=plan-sync', department:'/departments/WELFARE_POLICY' };
const [login='planner', width='1366', mode='normal', lang='ko', only=''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
const context = await browser.newContext({ baseURL:url, locale: 'ko-KR', timezoneId:'Asia/Seoul', viewport:{width:Number(width),height:768}, reducedMotion:'reduce' });
await context.request.post('/graphql',{data:{query:'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token } }',variables:{login,password:PASSWORD}}});
const page = await context.newPage();
page.on('console', m => { if (m.type()==='error') console.log('console', m.text()); });
page.on('pageerror', e => console.log('pageerror', e.message));
await page.goto('/');
await page.evaluate(([m])=>localStorage.setItem('yeondong.contrast',m),[mode]);
if (lang==='en') { await page.reload(); await page.getByRole('button',{name:'Switch to English'}).click(); await page.waitForTimeout(500);}
for (const [name,path] of Object.entries(PAGES)) {
  if (only && !only.split(',').includes(name)) continue;
  await page.goto(path);
  await page.getByRole('heading',{level:1}).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .mantine-Skeleton-root'));
  await page.screenshot({ path:`/tmp/plansync/shots/${name}-${width}-${mode}-${lang}.png`, fullPage: true });
  console.log(name, await page.evaluate(()=>document.scrollingElement.scrollWidth));
}
await browser.close();
