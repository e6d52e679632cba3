import { describe, expect, it } from 'vitest';
import { renderCalibration } from '#plot/calibration-chart.ts';

const bin = (promised: number, observed: number) => ({ rows: 10, promised, observed, band: { low: promised - 0.1, high: promised + 0.1 } });

describe('renderCalibration', () => {
  const draw = (...bins: ReturnType<typeof bin>[]): string =>
    renderCalibration({ title: 'Calibration', description: 'How far to <trust> it.', x: 'promised', y: 'came true', bins });

  it('tells kept promises from others by form, not only by colour', () => {
    // One disc and one diamond are in the legend.
    expect(draw(bin(0.5, 0.55)).match(/<circle /g)).toHaveLength(2);
    expect(draw(bin(0.5, 0.9)).match(/<polygon /g)).toHaveLength(2);
    expect(draw(bin(0.2, 0.25), bin(0.5, 0.9)).match(/class="ty-null"/g)).toHaveLength(3);
  });

  it('says what it shows to those who do not see it', () => {
    const svg = draw(bin(0.5, 0.5));
    expect(svg).toContain('role="img"');
    expect(svg).toContain('How far to &lt;trust&gt; it.');
    expect(svg).not.toContain('NaN');
    expect(draw()).not.toContain('NaN');
  });
});
