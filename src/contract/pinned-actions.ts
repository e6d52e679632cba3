/** An action of somebody else, by full commit so that a moved tag cannot change what runs. */
export interface PinnedAction {
  readonly repository: string;
  readonly commit: string;
  /** The release that the commit belongs to, shown as a comment. */
  readonly version: string;
}

export const PINNED_ACTIONS = {
  checkout: { repository: 'actions/checkout', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  setupNode: { repository: 'actions/setup-node', commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  cache: { repository: 'actions/cache', commit: '27d5ce7f107fe9357f9df03efb73ab90386fccae', version: 'v5.0.5' },
  cacheRestore: { repository: 'actions/cache/restore', commit: '27d5ce7f107fe9357f9df03efb73ab90386fccae', version: 'v5.0.5' },
  cacheSave: { repository: 'actions/cache/save', commit: '27d5ce7f107fe9357f9df03efb73ab90386fccae', version: 'v5.0.5' },
  uploadArtifact: { repository: 'actions/upload-artifact', commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' },
  downloadArtifact: { repository: 'actions/download-artifact', commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
} as const satisfies Record<string, PinnedAction>;

export const usesOf = (action: PinnedAction): string => `${action.repository}@${action.commit}`;

/** The release behind a `uses:` value, or undefined when it is not one of the pinned ones. */
export const versionOfUses = (uses: string): string | undefined =>
  Object.values(PINNED_ACTIONS).find((action: PinnedAction) => usesOf(action) === uses)?.version;
