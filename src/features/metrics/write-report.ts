import type { Plan } from '#kernel/plan.ts';
import { isJsonObject } from '#kernel/json.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { evaluatePredictions } from '#numeric/metrics/evaluate.ts';
import { Failure } from '#kernel/failure.ts';
import { renderComparisonPage } from '#domain/metrics/report/render-comparison.ts';
import { renderRunMarkdown, renderRunPage, runHeadline } from '#domain/metrics/report/render-run.ts';
import { renderSiteReport } from '#domain/metrics/report/render-site.ts';
import type { FeatureImportances, LearningCurve, RunReport, SiteReport } from '#domain/metrics/report/report-data.ts';
import type { Slice } from '#numeric/metrics/slices.ts';
import type { ExplanationSummary } from '#plot/explanation-chart.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { ComparedModel } from './compare-model.ts';
import { findRun, type FoundContender } from './find-contender.ts';

export interface WriteReport {
  readonly model: string;
  /** Run id or package folder; the newest run when absent. */
  readonly run?: string;
  /** Folder to write to, absolute. */
  readonly to: string;
  readonly dryRun?: boolean;
}

export interface WrittenReport {
  readonly headline: string;
  readonly markdown: string;
  readonly markdownPath: string;
  readonly htmlPath: string;
  readonly report: RunReport;
  readonly plan?: Plan;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'hasher' | 'forge'>;

/** Writes the evaluation of a run as `<run id>.md` and `<run id>.html`. */
export async function writeReport(command: WriteReport, ports: Ports): Promise<WrittenReport> {
  const report = await readRunReport(await findRun(command.model, command.run, ports), ports);
  const markdownPath = `${command.to}/${report.run.id}.md`;
  const htmlPath = `${command.to}/${report.run.id}.html`;
  const written = { headline: runHeadline(report), markdown: renderRunMarkdown(report), markdownPath, htmlPath, report };
  if (command.dryRun === true) {
    const effects = [markdownPath, htmlPath].map((target) => ({ verb: 'create' as const, target }));
    return { ...written, plan: { title: `report on ${report.run.id}`, effects } };
  }
  await ports.files.write(markdownPath, written.markdown);
  await ports.files.write(htmlPath, renderRunPage(report));
  return written;
}

/** Everything that is known about a run: record, fresh evaluation of its predictions, insights of its package. */
export async function readRunReport(found: FoundContender, ports: Pick<Workspace, 'files'>): Promise<RunReport> {
  const { run, predictions, folder } = found;
  if (run === undefined) {
    throw new Failure('metrics.run-unknown', { message: `run ${found.runId} is not in the ledger, so there is nothing to report on` });
  }
  const insights = folder === undefined ? {} : await readInsights(folder, ports);
  return {
    run,
    ...insights,
    ...(predictions === undefined ? {} : { predictions, evaluation: evaluatePredictions(predictions, { seed: run.seed }) }),
  };
}

/** `insights.json` was verified with the package; parts that are not of the expected form are left out. */
async function readInsights(
  folder: string,
  ports: Pick<Workspace, 'files'>,
): Promise<Pick<RunReport, 'importance' | 'permutation' | 'explanation' | 'learningCurve' | 'slices'>> {
  const bytes = await ports.files.read(`${folder}/insights.json`);
  if (bytes === undefined) return {};
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isJsonObject(value)) return {};
  const { importance, permutation, explanation, learningCurve, slices } = value;
  return {
    ...(isJsonObject(importance) && Array.isArray(importance['features'])
      ? { importance: importance as unknown as FeatureImportances }
      : {}),
    ...(isJsonObject(permutation) && Array.isArray(permutation['features'])
      ? { permutation: permutation as unknown as FeatureImportances }
      : {}),
    ...(isJsonObject(explanation) && Array.isArray(explanation['features'])
      ? { explanation: explanation as unknown as ExplanationSummary }
      : {}),
    ...(isJsonObject(learningCurve) && Array.isArray(learningCurve['points'])
      ? { learningCurve: learningCurve as unknown as LearningCurve }
      : {}),
    ...(Array.isArray(slices) && slices.length > 0 ? { slices: slices as unknown as readonly Slice[] } : {}),
  };
}

/** Evaluations of all runs that can still be found, in the order of the records, for a site. */
export async function readRunReports(model: string, runs: readonly RunRecord[], ports: Ports): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (const run of runs)
    reports.push(await readRunReport(run.exit === 'succeeded' ? await findRun(model, run.id, ports) : { runId: run.id, run }, ports));
  return reports;
}

/** Writes the static site into a folder; returns the path of its first page. */
export async function writeSite(site: SiteReport, to: string, ports: Pick<Workspace, 'files'>): Promise<string> {
  for (const page of renderSiteReport(site)) await ports.files.write(`${to}/${page.path}`, page.html);
  return `${to}/index.html`;
}

/** The comparison as a page and as the Markdown of the comment, beside each other. */
export async function writeComparison(compared: ComparedModel, folder: string, ports: Pick<Workspace, 'files'>): Promise<string> {
  const { record, candidate, baseline } = compared;
  const once = { seed: 0, replicates: 1 };
  const page = renderComparisonPage({
    record,
    candidate: evaluatePredictions(candidate.predictions, once),
    ...(baseline === undefined ? {} : { baseline: evaluatePredictions(baseline.predictions, once) }),
  });
  await ports.files.write(`${folder}/${record.id}.md`, compared.markdown);
  await ports.files.write(`${folder}/${record.id}.html`, page);
  return `${folder}/${record.id}.html`;
}
