/** Unpacks archives of unknown origin. */
export interface Archives {
  /**
   * Puts the regular files of a .zip, .tar, .tar.gz, .tgz or .gz into a folder. Names that lead out of it, links, devices and archives that
   * unpack to far more than they are fail with `data.archive-unsafe`, damaged ones with `data.archive-invalid`.
   */
  unpack(archive: { readonly path: string; readonly name: string }, folder: string): Promise<void>;
}
