import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { readArtifactPath } from '#domain/train/tracking/artifact-path.ts';
import { Input } from '#domain/train/tracking/input.ts';
import { absent, invalid, type Refusal } from '#domain/train/tracking/refusal.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { Files } from '#ports/files.ts';

const BASE = '/api/2.0/mlflow-artifacts/artifacts';

export interface ArtifactOptions {
  /** Absolute folder that paths are relative to. */
  readonly folder: string;
  readonly files: Files;
  /** Largest file that is taken. */
  readonly limitBytes: number;
}

/** The artifact proxy: raw bytes in and out, streamed, never below a path that leaves the folder. */
export function registerArtifacts(app: FastifyInstance, { folder, files, limitBytes }: ArtifactOptions): void {
  const locate = (params: unknown): string => join(folder, readArtifactPath((params as Record<string, string>)['*'] ?? ''));

  void app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers();
    // The body is left in the request and streamed from there, whatever its type.
    plugin.addContentTypeParser('*', (_request, _body, done) => done(null));

    plugin.put(`${BASE}/*`, async (request) => {
      const path = locate(request.params);
      const announced = Number(request.headers['content-length'] ?? 0);
      if (announced > limitBytes) {
        request.raw.resume();
        throw tooLarge(limitBytes);
      }
      await refuseOccupied(path, folder);
      await files.write(path, bounded(request.raw, limitBytes));
      return {};
    });

    plugin.delete(`${BASE}/*`, async (request) => {
      await files.remove(locate(request.params));
      return {};
    });
  });

  app.get(`${BASE}/*`, async (request, reply) => {
    const path = locate(request.params);
    const found = await files.stat(path);
    if (found === undefined) throw absent(`No such artifact: '${(request.params as Record<string, string>)['*']}'`);
    if (found.kind !== 'file') throw invalid('The path is a folder, or no plain file; expected a file.');
    return reply
      .header('content-type', 'application/octet-stream')
      .header('x-content-type-options', 'nosniff')
      .header('content-length', found.sizeBytes)
      .send(Readable.from(files.stream(path)));
  });

  app.get(BASE, async (request) => {
    const path = readArtifactPath(new Input(request.query as JsonObject).required('path'));
    return { files: await listFolder(join(folder, path)) };
  });
}

/** One level, with names relative to the folder; nothing for what is absent or a file. */
async function listFolder(folder: string): Promise<JsonObject[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const listed = entries
      .filter((entry) => (entry.isFile() && !entry.name.endsWith('.partial')) || entry.isDirectory())
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(async (entry): Promise<JsonObject> => {
        if (entry.isDirectory()) return { path: entry.name, is_dir: true };
        return { path: entry.name, is_dir: false, file_size: (await stat(join(folder, entry.name))).size };
      });
    return await Promise.all(listed);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** A file cannot be put where a folder is, nor below a file. */
async function refuseOccupied(path: string, folder: string): Promise<void> {
  for (let at = path, isTarget = true; at.length > folder.length; at = join(at, '..'), isTarget = false) {
    const found = await stat(at).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isDirectory() === isTarget) throw invalid(isTarget ? 'There is a folder of that name.' : 'A part of the path is a file.');
    return;
  }
}

async function* bounded(body: AsyncIterable<Uint8Array>, limitBytes: number): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limitBytes) throw tooLarge(limitBytes);
    yield chunk;
  }
}

const tooLarge = (limitBytes: number): Refusal => invalid(`An artifact has at most ${limitBytes} bytes here.`);
