import { drawGraph, drawTimeline } from '#domain/pipeline/draw-run.ts';
import type { PipelineRecord } from '#domain/pipeline/run-state.ts';
import { renderGraph } from '#plot/graph.ts';
import { renderTimeline } from '#plot/timeline.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Writes the graph and the timeline of a run as one page; returns its path relative to the repository. */
export async function writePipelinePicture(record: PipelineRecord, ports: Pick<Workspace, 'root' | 'files'>): Promise<string> {
  const path = `.trainyard/pipeline/${record.id}.html`;
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pipeline ${record.id}</title>
<style>:root { color-scheme: light dark } body { font-family: system-ui, sans-serif; margin: 2rem } svg { max-width: 100%; height: auto }</style></head>
<body><h1>Pipeline ${record.id}</h1>
${renderGraph(drawGraph(record))}
${renderTimeline(drawTimeline(record))}
</body></html>
`;
  await ports.files.write(`${ports.root}/${path}`, page);
  return path;
}
