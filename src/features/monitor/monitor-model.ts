import { Failure } from '#kernel/failure.ts';
import { formatInstant, type Instant } from '#kernel/instant.ts';
import type { MonitorConfig } from '#kernel/project.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import type { MonitorReport } from '#kernel/records/monitor-report.ts';
import type { Table } from '#kernel/table.ts';
import { assessDrift } from '#domain/monitor/assess-drift.ts';
import { driftHeadline } from '#domain/monitor/headline.ts';
import { driftIssue, driftIssueMarker } from '#domain/monitor/render-report.ts';
import { missingColumns, sampleTable, startSample, type WindowSample } from '#domain/monitor/sample.ts';
import type { PredictionLog } from '#ports/prediction-log.ts';
import type { Workspace } from '#ports/workspace.ts';
import { appendRecord, beginRecord } from '../records.ts';

export interface MonitorCommand {
  readonly model: string;
  readonly version: string;
  /** `profile.json` of the version's package. */
  readonly profile: ReferenceProfile;
  /** What the model was asked and said; give this or `rows`. */
  readonly log?: Pick<PredictionLog, 'read'>;
  /** Rows of a file instead of a log; a column `prediction` is compared too. */
  readonly rows?: Table;
  /** Window [from, to). */
  readonly from: Instant;
  readonly to: Instant;
  readonly config: MonitorConfig;
  /** Whether drift opens or updates an issue. */
  readonly issue?: boolean;
  /** Judge without a record and without an issue. */
  readonly dryRun?: boolean;
}

type Ports = Pick<Workspace, 'forge' | 'clock' | 'entropy'>;

export interface MonitoredModel {
  readonly report: MonitorReport;
  readonly issue?: { readonly url: string; readonly created: boolean };
}

/** Compares what a deployed model saw and said in a window with what it was trained on, records the report and raises the alarm. */
export async function monitorModel(command: MonitorCommand, ports: Ports): Promise<MonitoredModel> {
  if (command.from >= command.to) {
    throw new Failure('monitor.window-invalid', {
      message: `the window begins ${formatInstant(command.from)} and ends ${formatInstant(command.to)}`,
    });
  }
  const assessment = assessDrift(command.profile, await gatherSample(command), command.config);
  const report: MonitorReport = {
    ...beginRecord('monitor', command.model, ports),
    version: command.version,
    window: { from: formatInstant(command.from), to: formatInstant(command.to), rows: assessment.rows },
    columns: assessment.columns,
    drift: assessment.drift,
    headline: driftHeadline(assessment, command.profile, command.config),
  };
  if (command.dryRun === true) return { report };
  await appendRecord(report, ports);
  if (report.drift !== 'drift' || command.issue !== true) return { report };
  const issue = await ports.forge.issues.upsert({ marker: driftIssueMarker(command.model), ...driftIssue(report), labels: ['drift'] });
  return { report, issue };
}

async function gatherSample({ profile, log, rows, model, version, from, to }: MonitorCommand): Promise<WindowSample> {
  if (rows !== undefined) {
    const missing = missingColumns(profile, rows);
    if (missing.length === 0) return sampleTable(profile, rows);
    throw new Failure('monitor.rows-invalid', {
      message: `expected columns ${missing.join(', ')}, which the rows do not have`,
      evidence: [`columns: ${rows.columns.map((column) => column.name).join(', ')}`],
    });
  }
  if (log === undefined) throw new Failure('monitor.input-missing', { message: 'expected a log of predictions or rows' });
  const sample = startSample(profile);
  for await (const entry of log.read(model, from, to)) {
    // What an older version answered, or nobody answered, says nothing about this one.
    if (entry.version === version && entry.prediction !== undefined) sample.add(entry.inputs, entry.prediction);
  }
  return sample.finish();
}
