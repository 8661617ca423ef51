import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const { REPORTLINT_SITE: site, REPORTLINT_PAGES: pages, REPORTLINT_OUT: out } = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const index = 'index.html';
const wrong = 'reports/examples/broken/reports/2021/城市管理指挥中心.html';
const district = 'reports/examples/district/reports/2022/区政府.html';
const rollup = 'reports/examples/district/reports/2022/区政府.rollup.html';
const published = 'examples/broken/reports/2021/城市管理指挥中心.html';
const a4 = { width: 595, height: 842 };

let browser;
before(async () => { browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }); });
after(async () => { await browser.close(); });

/** Opens a page, lets the test look at it, and checks that it said nothing on the console and asked for nothing but files. */
async function look(path, options, check, root = site) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  const said = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(error.message));
  page.on('request', request => { if (!/^(file|data):/.test(request.url())) said.push(request.url()); });
  await page.goto(pathToFileURL(join(root, path)).href);
  await check(page);
  assert.deepEqual(said, []);
  await context.close();
}

const shot = (page, name) => page.screenshot({ path: join(out, `${name}.png`), fullPage: true });

async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { preload: false }));
  return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

for (const [name, path, root] of [['index', index, site], ['wrong', wrong, site], ['district', district, site], ['rollup', rollup, site], ['published', published, pages]]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing serious: ${name}, ${colorScheme}`, () => look(path, { colorScheme }, async page => {
      await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = true; }));
      assert.deepEqual(await violations(page), []);
      await shot(page, `${name}-${colorScheme}`);
    }, root));
  }

  test(`on a phone nothing but tables scrolls sideways: ${name}`, () => look(path, { viewport: { width: 360, height: 740 } }, async page => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), 'the page is wider than the screen');
    await shot(page, `${name}-phone`);
  }, root));
}

test('the index leads to a report, its finding to the cell, and the cell back', () => look(index, {}, async page => {
  await page.locator('td a', { has: page.locator('xpath=following-sibling::span[contains(@class, "error")]') }).first().click();
  await page.locator('#f1 > a').click();
  assert.equal(await page.evaluate(() => decodeURIComponent(location.hash)), '#c-requests.outcomes.granted.natural-person');
  assert.match(await page.locator('td:target').textContent(), /^3/);
  await page.locator('td:target a.flag').click();
  assert.equal(await page.evaluate(() => location.hash), '#f1');
  await page.locator('nav a').first().click();
  assert.match(page.url(), /index\.html$/);
}));

test('a sum opens into its addends, a cell of a roll-up into its agencies', () => look(rollup, {}, async page => {
  const cell = page.locator('[id="c-disclosure.normative-documents.issued"]');
  assert.equal(await cell.locator('li').first().isVisible(), false);
  await cell.locator('summary').click();
  assert.equal(await cell.locator('li').first().isVisible(), true);
  await cell.locator('li a').first().click();
  assert.match(await page.locator('td:target').textContent(), /^\d+/);
}));

test('search and sorting work by keyboard', () => look(index, {}, async page => {
  const rows = page.locator('#index tbody tr:visible');
  const all = await rows.count();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.type('教育');
  assert.equal(await rows.count(), 1);
  assert.equal(await page.locator('#shown').textContent(), '显示1个单位');
  await page.locator('#search').fill('');
  assert.equal(await rows.count(), all);
  const findings = page.locator('#index thead th').last();
  await findings.locator('button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  assert.equal(await findings.getAttribute('aria-sort'), 'descending');
  assert.equal(await rows.first().locator('td').last().textContent(), '1');
}));

test('without script the index is complete and shows no box that does nothing', () => look(index, { javaScriptEnabled: false }, async page => {
  assert.equal(await page.locator('#search').isVisible(), false);
  assert.ok(await page.locator('#index tbody tr').count() > 10);
}));

test('charts have a text, and follow dark', () => look(district, { colorScheme: 'dark' }, async page => {
  assert.equal(await page.getByRole('img', { name: '新收和上年结转的申请' }).count(), 1);
  const colour = await page.locator('rect.s0').first().evaluate(bar => getComputedStyle(bar).fill);
  assert.equal(colour, 'rgb(127, 176, 230)');
}));

test('the keyboard reaches every table, and the heads of rows stay in view on a phone', () => look(published, { viewport: { width: 360, height: 740 } }, async page => {
  const frame = page.locator('.table').nth(1);
  await frame.focus();
  assert.equal(await frame.evaluate(one => one === document.activeElement), true);
  await frame.evaluate(one => { one.scrollLeft = one.scrollWidth; });
  const head = frame.locator('th[scope=row]').first();
  const [left, box] = [await frame.evaluate(one => one.getBoundingClientRect().left), await head.boundingBox()];
  assert.ok(Math.abs(box.x - left) < 3, `the head is at ${box.x}, the frame at ${left}`);
  await page.screenshot({ path: join(out, 'published-phone-scrolled.png') });
}, pages));

test('printed on A4, table 三 is on one page, pages have numbers and none is white', () => look(published, {}, async page => {
  const pdf = join(out, 'published.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  assert.equal(text.length, 4);
  text.forEach((one, i) => {
    assert.match(one, new RegExp(`— ?${i + 1} ?—`));
    assert.ok(one.replace(/\s/g, '').length > 60, `page ${i + 1} is white`);
  });
  const bare = text.map(one => one.replace(/\s/g, ''));
  const three = bare.findIndex(one => one.includes('三、收到和处理政府信息公开申请情况'));
  assert.ok(bare[three].includes('四、结转下年度继续办理'), 'table 三 goes on on the next page');
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }));
  assert.ok(Math.abs(width - a4.width) < 2 && Math.abs(height - a4.height) < 2, `${width} x ${height}`);
}, pages));

test('a printed page of the site leaves out what only a screen can do', () => look(wrong, {}, async page => {
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.equal(await page.locator('#f1').isVisible(), true);
}));
