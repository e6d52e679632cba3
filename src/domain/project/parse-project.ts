import { Failure } from '#kernel/failure.ts';
import type { Project } from '#kernel/project.ts';
import { err, ok, type Result } from '#kernel/result.ts';
import type { Catalogues } from './catalogues.ts';
import { checkRules } from './check-rules.ts';
import { checkShape, type ShapeIssue } from './check-shape.ts';
import { completeProject } from './complete-project.ts';
import type { PlainDocument } from './document.ts';
import { PROJECT_SHAPE, type WrittenProject } from './project-shape.ts';

/**
 * Checks the whole configuration and fills in its defaults. Every problem is reported at once, each at its line and column; the rules that go
 * across keys are only checked when the form is right, because they would repeat what is already said.
 */
export function parseProject(document: PlainDocument, catalogues: Catalogues): Result<Project, Failure[]> {
  const place = (issue: ShapeIssue): Failure =>
    new Failure(issue.code, { message: issue.message, evidence: issue.evidence, at: document.locate(issue.path, issue.part) });
  const misshapen = checkShape(PROJECT_SHAPE.node, document.value);
  if (misshapen.length > 0) return err(misshapen.map(place).sort(byPosition));
  const written = document.value as WrittenProject;
  const broken = checkRules(written, catalogues);
  if (broken.length > 0) return err(broken.map(place).sort(byPosition));
  const directions = new Map(catalogues.metrics.map((metric) => [metric.name, metric.better]));
  return ok(completeProject(written, (metric) => directions.get(metric)));
}

const byPosition = (left: Failure, right: Failure): number =>
  (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
