import { describe, expect, it } from 'vitest';
import { LiveComment } from '#features/train/live-comment.ts';
import { Failure } from '#kernel/failure.ts';
import { memoryWorkspace } from '../../kit/memory-workspace.ts';

function setup(refuses = false) {
  const memory = memoryWorkspace();
  const bodies: string[] = [];
  const warnings: string[] = [];
  let elapsed = 0;
  const upsert = async ({ body }: { readonly body: string }) => {
    if (refuses) throw new Failure('forge.permission-missing', { message: 'the token may not.' });
    bodies.push(body);
    return { url: 'u', created: bodies.length === 1 };
  };
  const ports = {
    forge: { ...memory.forge, comments: { upsert } },
    clock: { ...memory.clock, elapsed: () => elapsed },
    reporter: { ...memory.reporter, warn: (message: string) => void warnings.push(message) },
  };
  return { comment: new LiveComment(3, 'm', ports), bodies, warnings, at: (seconds: number) => void (elapsed = seconds * 1000) };
}

describe('the comment about a running training', () => {
  it('changes at most every half minute, only when there is news, and at once at the end', async () => {
    const { comment, bodies, at } = setup();
    for (let second = 0; second <= 120; second++) {
      at(second);
      await comment.show(second < 70 ? `loss ${Math.floor(second / 30)}` : 'loss 2');
    }
    await comment.end('done');
    await comment.end('done');
    expect(bodies).toEqual(['⏳ loss 0', '⏳ loss 1', '⏳ loss 2', 'done']);
  });

  it('is given up after one refusal, which is told once', async () => {
    const { comment, bodies, warnings, at } = setup(true);
    for (const second of [0, 40, 80]) {
      at(second);
      await comment.show(`loss ${second}`);
    }
    expect([bodies, warnings.length]).toEqual([[], 1]);
  });
});
