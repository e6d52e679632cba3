import { shortDigest, type Sha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';

export const missingObject = (oid: Sha256): Failure =>
  new Failure('data.object-missing', { message: `object ${shortDigest(oid)} is not in the local store`, evidence: [`sha256:${oid}`] });

export const corruptObject = (oid: Sha256, found: string): Failure =>
  new Failure('data.object-corrupt', {
    message: `object ${shortDigest(oid)}: the bytes are not those of its digest`,
    evidence: [`expected: sha256:${oid}`, `found: ${found}`],
  });
