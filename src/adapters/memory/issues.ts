import { formatMarkedBody, isMarker } from '#domain/forge/marked-body.ts';
import { Failure } from '#kernel/failure.ts';
import type { IssueStore } from '#ports/issues.ts';

export interface MemoryIssue {
  readonly number: number;
  readonly marker: string;
  title: string;
  body: string;
  labels: readonly string[];
  open: boolean;
}

export interface MemoryIssues extends IssueStore {
  opened(): readonly MemoryIssue[];
  close(number: number): void;
}

export function memoryIssues(): MemoryIssues {
  const issues: MemoryIssue[] = [];
  return {
    opened: () => issues,
    close: (number) => void (issues[number - 1]!.open = false),
    async upsert({ marker, title, body, labels }) {
      if (!isMarker(marker)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(marker)} cannot mark an issue.` });
      const facts = { title, body: formatMarkedBody(marker, body), labels: [...labels] };
      const known = issues.find((issue) => issue.open && issue.marker === marker);
      if (known === undefined) issues.push({ number: issues.length + 1, marker, open: true, ...facts });
      else Object.assign(known, facts);
      return { url: `memory://issues/${known?.number ?? issues.length}`, created: known === undefined };
    },
  };
}
