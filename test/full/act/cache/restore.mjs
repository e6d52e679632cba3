import { appendFileSync, cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const store = process.env['TRAINYARD_TEST_CACHE'];
const { INPUT_PATH: folder, INPUT_KEY: key } = process.env;
const prefixes = (process.env['INPUT_RESTORE-KEYS'] ?? '').split('\n').filter((line) => line !== '');
const kept = existsSync(store) ? readdirSync(store) : [];
const newest = kept
  .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
  .sort((left, right) => statSync(join(store, right)).ctimeMs - statSync(join(store, left)).ctimeMs)[0];
const found = kept.includes(key) ? key : newest;
if (found !== undefined) cpSync(join(store, found), folder, { recursive: true, preserveTimestamps: true });
console.log(`cache: ${found === undefined ? 'miss' : found === key ? 'hit' : 'partial hit'}`);
appendFileSync(process.env['GITHUB_OUTPUT'], `cache-hit=${found === key}\n`);
appendFileSync(process.env['GITHUB_STATE'], `hit=${found === key}\n`);
