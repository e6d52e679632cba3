import type { Catalogues } from '#domain/project/catalogues.ts';
import { METRIC_CATALOGUE } from '#numeric/metrics/catalogue.ts';

/** What the numeric library offers, as the configuration check needs it. */
export const CATALOGUES: Catalogues = { algorithms: [], metrics: METRIC_CATALOGUE };
