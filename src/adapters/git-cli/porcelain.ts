import type { SimpleGit } from 'simple-git';
import { inheritedGitVariables } from './git-environment.ts';
import { evidenceLines, gitMissing, gitRefused } from './run-git.ts';

/** Everyday git commands as text, through simple-git, which is loaded when the first command runs. */
export class Porcelain {
  readonly #folder: string;
  #git: SimpleGit | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(arguments_: readonly string[]): Promise<string> {
    this.#git ??= await this.#open();
    try {
      return await this.#git.raw([...arguments_]);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw words.includes('ENOENT') ? gitMissing(error) : gitRefused(arguments_, evidenceLines(words).join('\n'));
    }
  }

  /** The output, or undefined when git exits with an error. */
  async attempt(arguments_: readonly string[]): Promise<string | undefined> {
    this.#git ??= await this.#open();
    return this.#git.raw([...arguments_]).then(
      (output) => output,
      () => undefined,
    );
  }

  async #open(): Promise<SimpleGit> {
    const { simpleGit } = await import('simple-git');
    // The environment is the user's own: what reaches us through it (credentials by GIT_CONFIG_COUNT, GIT_SSH_COMMAND) is meant to.
    return simpleGit({
      baseDir: this.#folder,
      allowEnvironment: [...inheritedGitVariables(), 'EDITOR', 'PAGER', 'SSH_ASKPASS'],
      unsafe: {
        allowUnsafeAskPass: true,
        allowUnsafeConfigEnvCount: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeCredentialHelper: true,
        allowUnsafeEditor: true,
        allowUnsafeExec: true,
        allowUnsafeGitProxy: true,
        allowUnsafePager: true,
        allowUnsafeProtocolOverride: true,
        allowUnsafeSshCommand: true,
        allowUnsafeTemplateDir: true,
      },
    });
  }
}
