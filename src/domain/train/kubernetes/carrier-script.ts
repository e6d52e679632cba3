/** Bytes of base64 that the carrier writes at most: kubelets keep 10 MiB of a log before they cut it. */
export const CARRIED_LIMIT = 6 * 1024 ** 2;

export const SHIPPED = '/trainyard/ship';

/**
 * Runs beside the program, in an image of its own with Node.js: puts checkpoints in place before, and when the program has ended (a sidecar
 * gets SIGTERM then) writes what it left to its own log, file by file with digests. Plain JavaScript, since it runs as it is.
 */
export const CARRIER_SCRIPT = `'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { dirname, join } = require('node:path');
const { gzipSync } = require('node:zlib');
const places = { metrics: '/trainyard/metrics', output: '/trainyard/output', checkpoints: '/trainyard/checkpoints' };
if (process.argv[2] === 'restore') {
  for (const { key, path } of JSON.parse(fs.readFileSync('${SHIPPED}/restore.json', 'utf8'))) {
    const to = join(places.checkpoints, path);
    if (fs.existsSync(to)) continue;
    fs.mkdirSync(dirname(to), { recursive: true });
    fs.copyFileSync(join('${SHIPPED}', key), to);
  }
} else {
  const idle = setInterval(() => {}, 1 << 30);
  process.once('SIGTERM', () => {
    clearInterval(idle);
    const lines = [];
    const left = [];
    let room = ${CARRIED_LIMIT};
    for (const [root, folder] of Object.entries(places)) {
      let entries = [];
      try {
        entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
      } catch {}
      const found = entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath ?? entry.path, entry.name);
          return { file, path: file.slice(folder.length + 1), size: fs.statSync(file).size };
        })
        .sort((left, right) => left.size - right.size);
      for (const { file, path, size } of found) {
        if (size > 64 * 1024 * 1024) {
          left.push({ root, path, size });
          continue;
        }
        const bytes = fs.readFileSync(file);
        const text = gzipSync(bytes).toString('base64');
        if (text.length > room) {
          left.push({ root, path, size });
          continue;
        }
        room -= text.length;
        lines.push('file ' + JSON.stringify({ root, path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
        for (let at = 0; at < text.length; at += 8000) lines.push('data ' + text.slice(at, at + 8000));
      }
    }
    lines.push('done ' + JSON.stringify({ left }));
    process.stdout.write(lines.join('\\n') + '\\n');
  });
}
`;
