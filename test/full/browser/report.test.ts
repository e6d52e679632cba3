import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The report of a real demo in a real browser: `TRAINYARD_CHROMIUM` names the program, Debian's chromium otherwise. */
const program = process.env.TRAINYARD_CHROMIUM ?? '/usr/bin/chromium';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-report-'));
  await promisify(execFile)(process.execPath, ['dist/cli.js', 'demo', '--dir', join(folder, 'demo'), '--no-keep-serving', '--json']);
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(scheme: 'light' | 'dark'): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ colorScheme: scheme });
  const problems: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => void (request.url().startsWith('file:') || problems.push(`asks for ${request.url()}`)));
  await page.goto(pathToFileURL(join(folder, 'demo/report/index.html')).href);
  return { page, problems };
}

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

describe.each(['light', 'dark'] as const)('the report, %s', (scheme) => {
  it('opens from a file without errors or requests, and follows the colour scheme', async () => {
    const { page, problems } = await open(scheme);
    expect(await page.locator('h1').innerText()).toContain('iris');
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const text = await page.evaluate<string>('getComputedStyle(document.body).color');
    expect(luminance(text) < luminance(background)).toBe(scheme === 'light');
    expect(problems).toEqual([]);
    await page.close();
  });
});

it('is walked with the keyboard alone, to a run and its pictures', async () => {
  const { page, problems } = await open('light');
  const focused = (): Promise<string> => page.evaluate<string>("document.activeElement?.getAttribute('href') ?? ''");
  let target = '';
  for (let presses = 0; presses < 60 && !target.startsWith('runs/'); presses++) {
    await page.keyboard.press('Tab');
    target = await focused();
  }
  expect(target).toMatch(/^runs\//);
  await page.keyboard.press('Enter');
  await page.waitForURL(/runs\/.*\.html/);
  expect(await page.locator('svg[role="img"]').count()).toBeGreaterThan(2);
  for (const picture of await page.locator('svg[role="img"]').all()) {
    expect(await picture.locator('title').first().textContent()).not.toBe('');
  }
  expect(problems).toEqual([]);
  await page.close();
});
