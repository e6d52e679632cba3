import { join } from 'node:path';
import { demoConfiguration } from '#domain/pipeline/demo/configuration.ts';
import { Failure } from '#kernel/failure.ts';
import type { Workspace } from '#ports/workspace.ts';

export const DEMO_MARK = '.trainyard/demo.json';

/** Settings of the demo's own repository: its commits depend on nothing that the user has configured. */
const GIT_SETTINGS = [
  ['user.name', 'Trainyard demo'],
  ['user.email', 'demo@trainyard.invalid'],
  ['commit.gpgSign', 'false'],
  ['tag.gpgSign', 'false'],
  ['core.hooksPath', '.git/hooks'],
  ['core.autocrlf', 'false'],
] as const;

/** Makes the folder a git repository with the configuration of the demo; one that an earlier demo made is gone on with. */
export async function prepareRepository(folder: string, port: number, ports: Pick<Workspace, 'files' | 'processes'>): Promise<void> {
  await refuseForeignFolder(folder, ports);
  await ports.files.write(join(folder, DEMO_MARK.replace('demo.json', 'made-by-demo')), 'This folder was made by trainyard demo.\n');
  const git = (...words: string[]) => runGit(folder, words, ports);
  if ((await ports.files.stat(join(folder, '.git', 'HEAD'))) === undefined)
    await git('init', '--quiet', '--initial-branch=main', '--template=');
  for (const [name, value] of GIT_SETTINGS) await git('config', name, value);
  await ports.files.write(join(folder, '.git', 'info', 'exclude'), '/.trainyard/\n/report/\n');
  const configuration = join(folder, 'trainyard.yaml');
  if ((await ports.files.stat(configuration)) === undefined) await ports.files.write(configuration, demoConfiguration(port));
  await git('add', 'trainyard.yaml');
  const status = await git('status', '--porcelain', 'trainyard.yaml');
  if (status !== '') await git('commit', '--quiet', '-m', 'Configure the demo', '--', 'trainyard.yaml');
}

async function refuseForeignFolder(folder: string, ports: Pick<Workspace, 'files'>): Promise<void> {
  if ((await ports.files.stat(join(folder, '.trainyard', 'made-by-demo'))) !== undefined) return;
  for await (const file of ports.files.list(folder)) {
    throw new Failure('pipeline.demo-folder-taken', { message: `${folder} holds something else, such as ${file.path}` });
  }
}

async function runGit(folder: string, words: readonly string[], ports: Pick<Workspace, 'processes'>): Promise<string> {
  const { exitCode, output, errorText } = await ports.processes.run({ program: 'git', arguments: words, folder });
  if (exitCode === 0) return new TextDecoder().decode(output).trim();
  throw new Failure('git.command-failed', {
    message: `git ${words[0]} ended with ${exitCode} in ${folder}`,
    evidence: errorText.trim().split('\n'),
  });
}
