import { Failure } from '#kernel/failure.ts';
import type { Project } from '#kernel/project.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { Catalogues } from './catalogues.ts';
import { checkRules } from './check-rules.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { completeProject } from './complete-project.ts';
import { isMapping, type DocumentPath, type PlainDocument } from './document.ts';
import { PROJECT_SHAPE, type WrittenProject } from './project-shape.ts';

/**
 * Checks the whole configuration and fills in its defaults. Every problem is reported at once, each at its line and column; the rules that go
 * across keys are checked on what is left when the misshapen parts are taken out.
 */
export function parseProject(document: PlainDocument, catalogues: Catalogues): Result<Project, Failure[]> {
  const place = (issue: ShapeIssue): Failure =>
    new Failure(issue.code, { message: issue.message, evidence: issue.evidence, at: document.locate(issue.path, issue.part) });
  const misshapen = checkShape(PROJECT_SHAPE.node, document.value);
  const broken = brokenRules(document.value, misshapen, catalogues);
  if (misshapen.length + broken.length > 0) return err([...misshapen, ...broken].map(place).sort(byPosition));
  const directions = new Map(catalogues.metrics.map((metric) => [metric.name, metric.better]));
  return ok(completeProject(document.value as WrittenProject, (metric) => directions.get(metric)));
}

function brokenRules(value: unknown, misshapen: readonly ShapeIssue[], catalogues: Catalogues): ShapeIssue[] {
  if (misshapen.length === 0) return checkRules(value as WrittenProject, catalogues);
  const rest = structuredCopy(value);
  const wrong = misshapen.filter((issue) => issue.code !== 'project.name-invalid' && issue.code !== 'project.key-missing');
  for (const issue of wrong) takeOut(rest, issue.path);
  if (!isMapping(rest) || checkShape(PROJECT_SHAPE.node, rest).some((issue) => !BEARABLE.has(issue.code))) return [];
  // What is missing only because it was taken out has been told already.
  return checkRules(rest as WrittenProject, catalogues).filter(
    (issue) => issue.code !== 'project.key-missing' && !wrong.some(({ path }) => issue.path.every((part, index) => path[index] === part)),
  );
}

/** Problems of the shape that leave something the rules can be checked on. */
const BEARABLE: ReadonlySet<string> = new Set(['project.name-invalid', 'project.key-missing']);

/** The value is JSON by now: YAML was read into plain mappings, lists and scalars. */
const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

function takeOut(value: unknown, path: DocumentPath): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? at[part as keyof typeof at] : undefined), value);
  if (last !== undefined && typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
}

const byPosition = (left: Failure, right: Failure): number =>
  (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
