import type { Situation } from '#domain/train/tracking/decision.ts';
import type { LoggedMetric, RegistryEvent, TrackingEvent } from '#domain/train/tracking/events.ts';
import { foldEvent } from '#domain/train/tracking/fold.ts';
import { HistoryBuilder, type MetricHistories } from '#domain/train/metric-files/metric-history.ts';
import { emptyState, type TrackingState } from '#domain/train/tracking/state.ts';
import { makeRecordId } from '#kernel/record-id.ts';
import type { Workspace } from '#ports/workspace.ts';
import { journalPath, listSessions, openJournal, readJournal } from './journal.ts';

/** The state in memory and the journals under it; one session writes one journal and reads those of all that were before it. */
export interface TrackingStore {
  readonly session: string;
  readonly state: TrackingState;
  /** Ids of the runs that were begun or written to since the store was opened. */
  readonly touched: ReadonlySet<string>;
  /** Names of the registered models that were changed since the store was opened. */
  readonly registrations: ReadonlySet<string>;
  situation(): Situation;
  /** Into the state at once, so that the next decision sees them; resolves when they are in the journal. */
  keep(events: readonly TrackingEvent[]): Promise<void>;
  /** Every value ever logged of the metric, in the order of arrival. */
  history(run: string, key: string): Promise<readonly LoggedMetric[]>;
  /** The same of all metrics of some runs, with one reading of each journal that has a part in it. */
  histories(runs: ReadonlySet<string>): Promise<ReadonlyMap<string, MetricHistories>>;
  close(): Promise<void>;
}

type Ports = Pick<Workspace, 'clock' | 'entropy'>;

export async function openTrackingStore(folder: string, ports: Ports): Promise<TrackingStore> {
  const state = emptyState();
  /** Sessions in which a run was written to: where its history is. */
  const sessionsOf = new Map<string, Set<string>>();
  const note = (event: TrackingEvent, session: string): void => {
    if (!event.kind.startsWith('run-') || !('id' in event)) return;
    const known = sessionsOf.get(event.id);
    if (known === undefined) sessionsOf.set(event.id, new Set([session]));
    else known.add(session);
  };
  for (const session of await listSessions(folder)) {
    for await (const event of readJournal(journalPath(folder, session))) {
      foldEvent(state, event);
      note(event, session);
    }
  }
  const session = makeRecordId(ports.clock.now(), ports.entropy.bytes(10));
  const journal = openJournal(journalPath(folder, session));
  const touched = new Set<string>();
  const registrations = new Set<string>();
  return {
    session,
    state,
    touched,
    registrations,
    situation: () => ({ state, now: Math.round(ports.clock.now()), newId: () => hexadecimal(ports.entropy.bytes(16)) }),
    keep: (events) => {
      for (const event of events) {
        foldEvent(state, event);
        note(event, session);
        if (event.kind.startsWith('run-') && 'id' in event) touched.add(event.id);
        else if (isRegistryEvent(event)) registrations.add(event.name);
      }
      return journal.append(events);
    },
    history: async (run, key) => {
      const values: LoggedMetric[] = [];
      for (const written of [...(sessionsOf.get(run) ?? [])].sort()) {
        for await (const event of readJournal(journalPath(folder, written), (line) => line.includes(run) && line.includes('"metrics"'))) {
          if (event.kind !== 'run-logged' || event.id !== run) continue;
          for (const metric of event.metrics ?? []) if (metric.key === key) values.push(metric);
        }
      }
      return values;
    },
    histories: async (runs) => {
      const builders = new Map(Array.from(runs, (id) => [id, new HistoryBuilder()]));
      const sessions = new Set(Array.from(runs).flatMap((id) => [...(sessionsOf.get(id) ?? [])]));
      for (const written of [...sessions].sort()) {
        for await (const event of readJournal(journalPath(folder, written), (line) => line.includes('"metrics"'))) {
          const builder = event.kind === 'run-logged' ? builders.get(event.id) : undefined;
          if (event.kind !== 'run-logged' || builder === undefined) continue;
          for (const { key, step, value } of event.metrics ?? []) builder.add(key, step, Number(value));
        }
      }
      return new Map(Array.from(builders, ([id, { histories }]) => [id, histories]));
    },
    close: () => journal.close(),
  };
}

const isRegistryEvent = (event: TrackingEvent): event is RegistryEvent =>
  ['registered', 'registration-changed', 'version-created', 'version-changed'].includes(event.kind);

const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
