import { describe, expect, it } from 'vitest';
import type { Sha256 } from '#kernel/digest.ts';
import { fitMarkdown } from '#domain/metrics/fit-markdown.ts';
import { mermaidLines, sampleCurve } from '#domain/metrics/mermaid.ts';
import { renderComment } from '#domain/metrics/render-comment.ts';
import { describeRunChanges } from '#domain/metrics/run-changes.ts';
import { foldedSection, safeLink, safeText } from '#domain/metrics/safe-markdown.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { simulateClassifier } from '../../kit/metrics/prediction-sets.ts';
import { compare, recordId, runRecord } from '../../kit/metrics/records.ts';

const baseline = simulateClassifier({ rows: 900, strength: 2.5, rowSeed: 1, ownSeed: 2 });
const candidate = simulateClassifier({ rows: 900, strength: 3.2, rowSeed: 1, ownSeed: 3 });
const GATES = { accuracy: { better: 'higher', margin: 0.01 } } as const;
const evaluate = (set: typeof baseline) => evaluatePredictions(set, { seed: 1, replicates: 20 });

const content = {
  record: compare(candidate, baseline, GATES),
  candidateEvaluation: evaluate(candidate),
  baselineEvaluation: evaluate(baseline),
  candidateRun: runRecord(recordId('B'), candidate, { parameters: { trees: 200 }, seed: 43 }),
  baselineRun: runRecord(recordId('A'), baseline),
  links: { report: 'https://example.org/report', run: 'https://example.org/run' },
};

describe('renderComment', () => {
  it('answers first, then shows the table, then folds the rest', () => {
    const lines = renderComment(content).split('\n');
    expect(lines[0]).toBe('### ✅ flowers: not worse than production, better on 4 of 4 metrics');
    expect(lines[1]).toBe(
      'Paired on the same 900 test rows · candidate this PR (`01JD4A0000000000000000000B`, `fffffff`) against production (`v1.0.0`) · [report](https://example.org/report) · [run](https://example.org/run)',
    );
    expect(lines[3]).toBe('| metric | production | this PR | difference, 95 % interval | gate | verdict |');
    expect(lines[5]).toMatch(
      /^\| accuracy ↑ \| 0\.\d+ \| \*\*0\.\d+\*\* \| \+0\.\d+ \[\+0\.\d+, \+0\.\d+\] \| Δ ≥ −0\.01 \| ✅ better \|$/,
    );
    const folded = lines.filter((line) => line.startsWith('<details>')).map((line) => line.replace(/<[^>]*>/g, ''));
    expect(folded).toEqual([
      'Every metric with its reason: 1 of 1 gate passed',
      'What changed: 1 parameter, seed',
      expect.stringMatching(/^Classes: \d+ of 900 rows confused$/),
      'Curves',
      'How this was measured',
    ]);
  });

  it('says in the open what would settle an inconclusive comparison', () => {
    const few = (ownSeed: number) => simulateClassifier({ rows: 60, strength: 2.5, rowSeed: 1, ownSeed });
    const body = renderComment({ record: compare(few(2), few(3), GATES) });
    expect(body).toContain('### ❔ flowers: cannot tell yet whether it is worse than production');
    expect(body).toMatch(/^> \*\*accuracy\*\* .* more test rows would settle it\.$/m);
  });

  it('marks what got worse without a gate differently from a verdict', () => {
    const body = renderComment({ record: compare(baseline, candidate) });
    expect(body).toMatch(/\| accuracy ↑ \| \*\*0\.\d+\*\* \| 0\.\d+ \|.*\| – \| 🔻 worse, no gate \|/);
    expect(body).toContain('Every metric with its reason: no gates');
  });

  it('stands without a baseline', () => {
    const body = renderComment({
      record: compare(candidate, undefined),
      candidateEvaluation: evaluate(candidate),
      baselineEvaluation: evaluate(baseline),
    });
    expect(body).toContain('Measured on 900 test rows · candidate this PR');
    expect(body).toContain('Intervals are Wilson’s for accuracy');
    expect(body).not.toContain('second line');
  });

  it('says when rows differ', () => {
    const record = compare(candidate, { ...baseline, rowsDigest: 'e'.repeat(64) as Sha256 });
    expect(renderComment({ record })).toContain('Not paired: 900 test rows of the candidate against other rows');
  });

  it('lets nothing from outside become mark-up, a mention, a reference or a link', () => {
    const nasty = '<img src=x onerror=alert(1)> | `code` @team #12 https://evil.example www.evil.example **bold** [a](b)\n# heading';
    const record = compare(candidate, baseline, GATES, nasty);
    const hostile = {
      ...content.candidateRun,
      algorithm: nasty,
      parameters: { [nasty]: nasty },
      features: [nasty],
      dataset: { ...content.candidateRun.dataset, name: nasty },
    };
    const body = renderComment({
      ...content,
      record: { ...record, candidate: { label: nasty, version: nasty } },
      candidateRun: hostile,
      candidateEvaluation: evaluate({ ...candidate, classes: [nasty, 'b', 'c'] }),
      links: { report: 'javascript:alert(1)', run: 'https://example.org/a(b)' },
    });
    const outsideCode = body.replace(/```[\s\S]*?```/g, '').replace(/(`+)[^`][\s\S]*?[^`]?\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/<img/);
    expect(outsideCode).not.toMatch(/(?<![\w\u200b\\])@team/);
    expect(outsideCode).not.toMatch(/[^\\]#12/);
    expect(outsideCode).not.toContain('https://evil');
    expect(outsideCode).not.toContain('www.evil');
    expect(outsideCode).not.toMatch(/^# heading/m);
    expect(body).not.toContain('javascript:');
    expect(body).toContain('[run](https://example.org/a%28b%29)');
  });
});

describe('fitMarkdown', () => {
  const sections = [
    { markdown: 'headline', dropOrder: 0 },
    { markdown: 'x'.repeat(50), dropOrder: 1 },
    { markdown: 'y'.repeat(50), dropOrder: 2 },
    { markdown: '', dropOrder: 3 },
  ];

  it('keeps everything that fits', () => {
    expect(fitMarkdown(sections, 'cut', 1000)).toBe(`headline\n\n${'x'.repeat(50)}\n\n${'y'.repeat(50)}`);
  });

  it('drops sections in their order and says so', () => {
    expect(fitMarkdown(sections, 'cut', 80)).toBe(`headline\n\n${'x'.repeat(50)}\n\ncut`);
    expect(fitMarkdown(sections, 'cut', 20)).toBe('headline\n\ncut');
  });

  it('cuts at the end of a line as the last resort, never inside a character', () => {
    const long = [{ markdown: `first\n${'🙂'.repeat(40)}`, dropOrder: 0 }];
    expect(fitMarkdown(long, 'cut', 30)).toBe('first\n\ncut');
    const one = fitMarkdown([{ markdown: '🙂'.repeat(40), dropOrder: 0 }], 'cut', 30);
    expect(one).toBe(`${'🙂'.repeat(12)}\n\ncut`);
    expect(one.length).toBeLessThanOrEqual(30);
  });

  it('keeps a comment about hundreds of classes below the limit of GitHub', () => {
    const many = simulateClassifier({ rows: 600, classes: 25, strength: 2, rowSeed: 1, ownSeed: 2 });
    const classes = many.classes.map((name) => `${name} ${'long '.repeat(400)}`);
    const body = renderComment({
      record: compare(many, many),
      candidateEvaluation: evaluate({ ...many, classes }),
      links: { report: 'https://example.org/r' },
    });
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain('*Shortened to fit a comment.* [Full report](https://example.org/r).');
    expect(body).toContain('How this was measured');
  });
});

describe('mermaid', () => {
  it('samples a curve at even steps', () => {
    expect(
      sampleCurve(
        [
          { x: 0, y: 0 },
          { x: 0, y: 0.5 },
          { x: 1, y: 1 },
        ],
        4,
      ),
    ).toEqual([0.5, 0.625, 0.75, 0.875, 1]);
  });

  it('cannot be broken out of', () => {
    const chart = mermaidLines({ title: 'a"\n```\nb', x: { title: 'x', from: 0, to: 1 }, y: { title: 'y', from: 0, to: 1 } }, [
      [0, 0.12345],
    ]);
    expect(chart.match(/```/g)).toHaveLength(2);
    expect(chart).toContain('line [0, 0.1235]');
  });
});

describe('safe Markdown', () => {
  it('breaks what GitHub would turn into links', () => {
    expect(safeText('see https://a.example and www.b.example')).toBe('see https:\u200b//a.example and www\u200b.b.example');
    expect(safeLink('words', 'ftp://x')).toBe('words');
    expect(safeLink('words', undefined)).toBe('words');
    expect(foldedSection('a <b> & @c', 'body')).toBe('<details><summary>a &lt;b&gt; &amp; @\u200bc</summary>\n\nbody\n\n</details>');
  });
});

describe('describeRunChanges', () => {
  const base = runRecord(recordId('A'), baseline);

  it('is silent about runs that are alike', () => {
    expect(describeRunChanges(base, { ...base, id: recordId('B') }).lines).toEqual([]);
  });

  it('names everything that differs', () => {
    const { summary, lines } = describeRunChanges(base, {
      ...base,
      algorithm: 'svm',
      parameters: { c: 1 },
      dataset: { name: 'iris', digest: 'c'.repeat(64) as Sha256, rows: 170 },
      features: ['petal_length', 'sepal_width'],
      commit: '0'.repeat(40),
      seed: 1,
    });
    expect(summary).toBe('algorithm random-forest → svm, 2 parameters, data iris v1.0.0 → iris cccccccccccc (+20 rows), 2 features, seed');
    expect(lines).toContain('features added: `sepal_width`');
    expect(lines).toContain('features removed: `petal_width`');
    expect(lines).toContain('parameter `trees`: `100` → `not set`');
    expect(lines).toContain('commit: `a1b2c3d` → `0000000`');
    const same = describeRunChanges(base, { ...base, dataset: { ...base.dataset, digest: 'd'.repeat(64) as Sha256 } });
    expect(same.summary).toBe('data iris v1.0.0 → iris v1.0.0 (same number of rows)');
    expect(describeRunChanges(base, { ...base, commit: '1'.repeat(40) }).summary).toBe('the commit alone');
  });
});
