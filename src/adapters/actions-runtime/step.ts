import { randomBytes } from 'node:crypto';
import { error, isDebug, notice, setOutput, setSecret, summary, warning, type AnnotationProperties } from '@actions/core';
import type { SourcePosition } from '#kernel/failure.ts';
import { cutToBytes } from './cut-to-bytes.ts';
import { inertLines } from './inert-lines.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly at?: SourcePosition;
}

/** The step of a GitHub Actions job that this process runs in: its log, annotations, masks, outputs and summary. */
export interface ActionsStep {
  /** Prints text that may come from anywhere; the runner never takes it for a command. */
  print(text: string): void;
  annotate(level: AnnotationLevel, annotation: Annotation): void;
  /** Tells the runner to obey nothing until the answer is called: the token that ends it is known to nobody else. */
  stopCommands(): () => void;
  /** Hides the value in everything printed from now on. */
  mask(value: string): void;
  writeOutputs(outputs: Readonly<Record<string, string>>): void;
  writeSummary(markdown: string): Promise<void>;
  readonly debug: boolean;
}

/** The runner cuts messages here itself, but in the middle of ours. */
const ANNOTATION_CHARACTERS = 4000;

/** A larger summary is not shown at all. */
const SUMMARY_BYTES = 1024 * 1024;

export function actionsStep(output: NodeJS.WritableStream = process.stdout): ActionsStep {
  const levels: Record<AnnotationLevel, (message: string, properties: AnnotationProperties) => void> = { error, warning, notice };
  return {
    print: (text) => void output.write(`${inertLines(text)}\n`),
    annotate: (level, { title, message, at }) =>
      levels[level](message.length > ANNOTATION_CHARACTERS ? `${message.slice(0, ANNOTATION_CHARACTERS)}…` : message, {
        title,
        ...(at === undefined ? {} : { file: at.file }),
        ...(at?.line === undefined ? {} : { startLine: at.line }),
        ...(at?.column === undefined ? {} : { startColumn: at.column }),
      }),
    stopCommands: () => {
      const token = `trainyard-${randomBytes(16).toString('hex')}`;
      output.write(`::stop-commands::${token}\n`);
      return () => void output.write(`::${token}::\n`);
    },
    mask: (value) => {
      // A mask is matched within one line, so each line of a key file needs its own.
      for (const line of value.split(/\r?\n/)) if (line.trim() !== '') setSecret(line.trim());
    },
    writeOutputs: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    writeSummary: async (markdown) => {
      if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
      await summary.addRaw(cutToBytes(markdown, SUMMARY_BYTES, '\n\n*The summary was cut at 1 MiB.*\n'), true).write();
    },
    get debug() {
      return isDebug();
    },
  };
}
