/** A moment as milliseconds since 1970-01-01T00:00:00Z. It arrives as an argument; nothing here reads a clock. */
export type Instant = number & { readonly __brand: 'Instant' };

export const instant = (epochMs: number): Instant => epochMs as Instant;

/** `2026-11-21T09:30:00.000Z`, the form of every record. */
export const formatInstant = (moment: Instant): string => new Date(moment).toISOString();

const ISO_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export function parseInstant(text: string): Instant | undefined {
  if (!ISO_UTC.test(text)) return undefined;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? undefined : instant(epochMs);
}
