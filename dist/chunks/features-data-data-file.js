// src/domain/data/media-type.ts
const MEDIA_TYPES = [
	[/\.csv$/i, "text/csv"],
	[/\.tsv$/i, "text/tab-separated-values"],
	[/\.csv\.gz$/i, "text/csv+gzip"],
	[/\.tsv\.gz$/i, "text/tab-separated-values+gzip"],
	[/\.(jsonl|ndjson)\.gz$/i, "application/x-ndjson+gzip"],
	[/\.(gz|tgz)$/i, "application/gzip"],
	[/\.jsonl$|\.ndjson$/i, "application/x-ndjson"],
	[/\.json$/i, "application/json"],
	[/\.parquet$/i, "application/vnd.apache.parquet"],
	[/\.txt$/i, "text/plain"],
	[/\.png$/i, "image/png"],
	[/\.jpe?g$/i, "image/jpeg"],
	[/\.gif$/i, "image/gif"],
	[/\.webp$/i, "image/webp"],
	[/\.tar$/i, "application/x-tar"],
	[/\.zip$/i, "application/zip"]
];
/** Media type by the ending of the name; bytes of unknown kind otherwise. */
const mediaTypeOf = (path) => MEDIA_TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? "application/octet-stream";
// src/features/data/data-file.ts
const datasetFile = (file, rows) => ({
	path: file.path,
	sizeBytes: file.sizeBytes,
	sha256: file.sha256,
	mediaType: mediaTypeOf(file.path),
	...rows === void 0 ? {} : { rows }
});
export { mediaTypeOf as n, datasetFile as t };
