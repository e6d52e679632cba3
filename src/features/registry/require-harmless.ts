import { joinCodeFacts, judgeCode } from '#domain/train/formats/code-facts.ts';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';
import { inspectModelFile } from '../inspect-model-file.ts';
import type { VerifiedPackage } from './verify-package.ts';

/**
 * Refuses a package whose files run what can do harm when somebody opens them, or of which that cannot be told. What its manifest says about
 * that is not believed: whoever wrote the files may have written the manifest.
 */
export async function requireHarmless(
  { folder, manifest }: VerifiedPackage,
  policy: 'refuse' | 'allow',
  ports: Pick<Workspace, 'files' | 'reporter'>,
): Promise<void> {
  const codes = [];
  for (const { path, sizeBytes } of manifest.files) {
    if (manifest.format === undefined && !path.startsWith('output/')) continue;
    const { code } = await inspectModelFile({ path: `${folder}/${path}`, name: path, sizeBytes }, ports.files);
    if (code !== undefined) codes.push(code);
  }
  const code = joinCodeFacts(codes);
  if (code === undefined || code.verdict === 'known') return;
  const evidence = [
    ...code.dangerous.map((name) => `dangerous: ${name}`),
    ...code.problems,
    ...code.unknown.map((name) => `on no list: ${name}`),
  ];
  const found =
    code.dangerous.length > 0 ? code.dangerous.slice(0, 3).join(', ') : (code.problems[0] ?? code.unknown.slice(0, 3).join(', '));
  if (judgeCode(code) === 'fail' && policy === 'refuse') {
    throw new Failure('registry.package-unsafe', {
      message: `expected model files that run nothing harmful when they are opened, found ${found} in the package of ${manifest.model}`,
      evidence,
    });
  }
  ports.reporter.warn(`opening the files of ${manifest.model} runs code of whoever made them: ${found}`);
}
