/**
 * The program of the init container: gets every file of the package, checks size and SHA-256, and writes `model.json` last, so that a
 * folder with a manifest is whole. It travels in the ConfigMap beside the list of files, so the image needs nothing but Node.js.
 */
export const FETCH_SCRIPT = `import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const [config, target] = process.argv.slice(2);
const list = JSON.parse(await readFile(join(config, 'package.json'), 'utf8'));
const ATTEMPTS = Number(process.env.PACKAGE_ATTEMPTS ?? 5);

async function download(urls, path, size) {
  const file = await open(path, 'w');
  let written = 0;
  try {
    for (const url of urls) {
      const headers = { accept: 'application/octet-stream', 'user-agent': 'trainyard' };
      if (process.env.PACKAGE_TOKEN) headers.authorization = 'Bearer ' + process.env.PACKAGE_TOKEN;
      const response = await fetch(url, { headers });
      if (!response.ok) throw new Error(url + ' answered ' + response.status);
      for await (const chunk of response.body) {
        written += chunk.length;
        if (written > size) throw new Error('more than ' + size + ' bytes came from ' + url);
        await file.write(chunk);
      }
    }
  } finally {
    await file.close();
  }
}

async function digest(path) {
  const hash = createHash('sha256');
  const file = await open(path);
  for await (const chunk of file.createReadStream()) hash.update(chunk);
  return hash.digest('hex');
}

async function get(file) {
  const path = join(target, file.path);
  const partial = path + '.partial';
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      if (file.key !== undefined) await copyFile(join(config, file.key), partial);
      else await download(file.urls, partial, file.sizeBytes);
      const found = await digest(partial);
      if (found !== file.sha256) throw new Error(file.path + ': expected SHA-256 ' + file.sha256 + ', found ' + found);
      return await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      if (attempt === ATTEMPTS) throw error;
      console.error('attempt ' + attempt + ': ' + error.message);
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
    }
  }
}

try {
  const [manifest, ...files] = list.files;
  for (const file of files) await get(file);
  await get(manifest);
  console.log(list.model + ' ' + list.version + ': ' + list.files.length + ' files fetched and verified');
} catch (error) {
  console.error('the model package could not be fetched: ' + error.message + (error.cause ? ' (' + error.cause.message + ')' : ''));
  process.exit(1);
}
`;
