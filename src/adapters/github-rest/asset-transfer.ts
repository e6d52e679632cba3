import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readChunks } from '#adapters/node-fs/read-chunks.ts';
import { parseSha256, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import type { ReleaseAsset } from '#ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { asForgeFailure, hasStatus, isUncertain } from './failures.ts';
import type { ListedAsset, ListedRelease } from './releases.ts';

const ATTEMPTS = 3;

/** An asset must be smaller than this; exactly 2 GiB is refused. */
const MAX_ASSET_BYTES = 2 ** 31 - 1;

export async function hashFile(path: string): Promise<{ readonly sizeBytes: number; readonly sha256: Sha256 }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    for await (const chunk of readChunks(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
  } catch (cause) {
    throw new Failure('environment.file-missing', { message: `${path} cannot be read.`, cause });
  }
  if (sizeBytes > MAX_ASSET_BYTES) {
    throw new Failure('forge.request-refused', {
      message: `${path} has ${sizeBytes} bytes; a release asset has at most ${MAX_ASSET_BYTES}.`,
    });
  }
  return { sizeBytes, sha256: parseSha256(hash.digest('hex'))! };
}

/** Sends a file from the disk, never as a whole in memory. What a broken attempt left is removed before the next. */
export async function uploadFile(
  client: GitHubClient,
  release: ListedRelease,
  file: { readonly name: string; readonly path: string },
  doing: string,
): Promise<ListedAsset> {
  const octokit = await client.octokit;
  // octokit's own upload route loses the name when it is given a URL, so the address is written out.
  const url = `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(file.name)}`;
  for (let attempt = 1; ; attempt++) {
    const data = await openAsBlob(file.path);
    try {
      const headers = { 'content-type': 'application/octet-stream', 'content-length': String(data.size) };
      const response = await octokit.request(`POST ${url}`, { data, headers, request: { retries: 0 } });
      return response.data as ListedAsset;
    } catch (error) {
      const left = await findAsset(client, release.id, file.name, doing);
      if (left?.state === 'uploaded' && isUncertain(error)) return left;
      if (attempt >= ATTEMPTS || !(isUncertain(error) || hasStatus(error, 422))) throw asForgeFailure(error, doing);
      if (left !== undefined && left.state !== 'uploaded') {
        await client.call('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: left.id }, { doing });
      } else if (hasStatus(error, 422)) throw asForgeFailure(error, doing);
      await wait(100 * 4 ** attempt);
    }
  }
}

async function findAsset(client: GitHubClient, release: number, name: string, doing: string): Promise<ListedAsset | undefined> {
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
  for await (const asset of client.pages<ListedAsset>(route, { release_id: release }, { doing })) if (asset.name === name) return asset;
  return undefined;
}

/** Streams an asset to the disk and renames it into place when its digest is right. */
export async function downloadAsset(client: GitHubClient, asset: ReleaseAsset, path: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  await mkdir(dirname(path), { recursive: true });
  try {
    for (let attempt = 1; ; attempt++) {
      const found = await writeTo(partial, client, asset).catch((error: unknown) => {
        const broken = error instanceof TypeError || isUncertain(error) || isBrokenStream(error);
        if (!broken || attempt >= ATTEMPTS) throw asForgeFailure(error, `download ${asset.name}`);
        return undefined;
      });
      if (found === asset.sha256) return await rename(partial, path);
      if (found !== undefined) {
        throw new Failure('forge.digest-mismatch', {
          message: `${asset.name} was recorded with the digest ${asset.sha256}; the bytes that came have ${found}.`,
        });
      }
      await wait(100 * 4 ** attempt);
    }
  } finally {
    await rm(partial, { force: true });
  }
}

/** Digest of an asset's bytes as GitHub gives them out. */
export async function hashAsset(client: GitHubClient, asset: { readonly id: number; readonly name: string }): Promise<Sha256> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await openAsset(client, asset.id)) hash.update(chunk);
  } catch (error) {
    throw asForgeFailure(error, `read ${asset.name}`);
  }
  return parseSha256(hash.digest('hex'))!;
}

async function writeTo(path: string, client: GitHubClient, asset: ReleaseAsset): Promise<Sha256> {
  const target = await open(path, 'w');
  const hash = createHash('sha256');
  try {
    for await (const chunk of await openAsset(client, Number(asset.id))) {
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return parseSha256(hash.digest('hex'))!;
}

/** The redirect to the storage is followed by fetch, which leaves our token behind when the host changes. */
async function openAsset(client: GitHubClient, id: number): Promise<AsyncIterable<Uint8Array>> {
  const octokit = await client.octokit;
  const response = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...client.owner,
    asset_id: id,
    headers: { accept: 'application/octet-stream' },
    request: { parseSuccessResponseBody: false },
  });
  return response.data as unknown as AsyncIterable<Uint8Array>;
}

/** A connection cut in the middle of a body surfaces as undici's or the socket's error, not as octokit's. */
const isBrokenStream = (error: unknown): boolean =>
  error instanceof Error && /^(UND_ERR_|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE)/.test(String((error as { code?: unknown }).code ?? ''));
