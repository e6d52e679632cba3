import { VERSION } from '#kernel/version.ts';

/** Where the actions are published, and the moving tag of their major version, as pages and templates write them. */
export const OWN_REPOSITORY = 'trainyard/trainyard';

export const OWN_REFERENCE = `v${VERSION.split('.')[0]}`;

/** What a workflow writes behind `uses:`; the front door has no path. */
export const ownUses = (action?: string): string => `${OWN_REPOSITORY}${action === undefined ? '' : `/actions/${action}`}@${OWN_REFERENCE}`;
