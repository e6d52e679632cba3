import { expect, it } from 'vitest';
import { expectTheEnd, runIn } from '../../../kit/demo-end.ts';
import { demoWorld } from '../../../kit/demo-world.ts';

it('tells the whole loop and ends where it says; a second run does nothing again', async () => {
  const world = await demoWorld();
  try {
    const { finished, told } = await runIn(world);
    await expectTheEnd(world, finished);
    const facts = Object.fromEntries(finished.steps.map((step) => [step.id, step.facts]));
    expect(facts['compare']).toMatchObject({ better: { judged: { verdict: 'pass' } }, worse: { judged: { verdict: 'fail' } } });
    expect(facts['replace']).toMatchObject({ failed: 0, from: 'v1.0.0' });
    expect(facts['monitor']).toMatchObject({ quiet: { drift: 'none', rows: 1000 }, shifted: { drift: 'drift', rows: 1000 } });
    expect(facts['retrain']).toMatchObject({ decision: 'start', judged: { verdict: 'pass' }, dataTag: 'data/housing@v1.1.0' });
    expect(facts['roll-back']).toMatchObject({ from: 'v1.2.0', to: 'v1.1.0' });
    expect(told).toMatch(/^ {2}1 version data +\d/m);
    expect(told).toContain('→ fail, not registered');

    const again = await runIn(world);
    expect(again.finished.steps.every((step) => step.earlier)).toBe(true);
    await expectTheEnd(world, again.finished);
  } finally {
    world.dispose();
  }
}, 600_000);
