/** Files that pin the packages of an environment, by the ecosystems that write them. */
export const LOCK_FILES = [
  'requirements.txt',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'pixi.lock',
  'conda-lock.yml',
  'environment.yml',
  'environment.yaml',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'renv.lock',
  'Manifest.toml',
  'Cargo.lock',
  'go.sum',
  'Gemfile.lock',
  '.python-version',
  '.tool-versions',
] as const;

/** Variables by which container images are told apart; an image that names its digest is worth more than its tag. */
export const IMAGE_VARIABLES = ['TRAINYARD_IMAGE_DIGEST', 'IMAGE_DIGEST', 'ImageOS', 'ImageVersion'] as const;
