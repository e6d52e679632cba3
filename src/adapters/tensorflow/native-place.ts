import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNative, type NativePackage } from './find-native.ts';

export interface EnginePlace {
  /** Folder of the user's project. */
  readonly folder: string;
  readonly variable: (name: string) => string | undefined;
}

/** Native TensorFlow where it is looked for: the folder that TRAINYARD_TFJS_NODE names, the project's, and beside Trainyard. */
export function nativeAt({ folder, variable }: EnginePlace): NativePackage | undefined {
  const given = variable('TRAINYARD_TFJS_NODE') ?? '';
  return findNative([...(given === '' ? [] : [given]), folder, dirname(fileURLToPath(import.meta.url))]);
}

/** Whether networks will be trained by native TensorFlow: it is there, and TRAINYARD_TENSORFLOW does not name another engine. */
export function usesNative(place: EnginePlace): boolean {
  const choice = place.variable('TRAINYARD_TENSORFLOW') ?? '';
  return (choice === '' || choice === 'tensorflow') && nativeAt(place) !== undefined;
}
