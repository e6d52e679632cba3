import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import type { DatasetManifest, DatasetTable } from '#kernel/records/dataset.ts';
import { statisticsOf } from './statistics.ts';

/** What Croissant requires of a dataset beside its manifest. */
export interface CroissantFacts {
  readonly description: string;
  /** Addresses of licences. */
  readonly license: string;
  readonly url: string;
  readonly creator: string;
  /** Day of the version, as 2026-11-21. */
  readonly datePublished: string;
  /** `1.2.0`; absent for a state without a version. */
  readonly version?: string;
  /** Where the folder of the dataset can be downloaded from; paths are relative to the document when absent. */
  readonly baseUrl?: string;
}

/** The recommended context of the specification (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, appendix 1). */
const CONTEXT: JsonObject = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  value: { '@id': 'cr:value', '@type': '@json' },
};

/**
 * A dataset as Croissant 1.1 (MLCommons), the JSON-LD that search engines and loaders of training data read: every file with its digest, one record
 * set for each table, statistics as annotations of fields.
 */
export function formatCroissant(manifest: DatasetManifest, facts: CroissantFacts): JsonObject {
  const { description, license, url, creator, datePublished, version } = facts;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    'dct:conformsTo': 'http://mlcommons.org/croissant/1.1',
    name: manifest.name,
    description,
    license,
    url,
    creator: { '@type': 'sc:Person', name: creator },
    datePublished,
    ...(version === undefined ? {} : { version }),
    ...(manifest.source?.url === undefined || manifest.source.url === url ? {} : { isBasedOn: manifest.source.url }),
    distribution: manifest.files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': idOf(file.path),
      name: file.path,
      contentUrl: contentUrl(file.path, facts.baseUrl),
      contentSize: `${file.sizeBytes} B`,
      encodingFormat: file.mediaType,
      sha256: file.sha256,
    })),
    ...recordSets(manifest),
  };
}

function recordSets(manifest: DatasetManifest): JsonObject {
  const tables = manifest.tables ?? [];
  const sets = tables.flatMap((table) => {
    const files = manifest.files.filter((file) => file.rows !== undefined && (file.table ?? tables[0]!.name) === table.name);
    return files.map((file) => recordSet(table, file.path, files.length === 1 ? table.name : `${table.name}/${file.path}`));
  });
  return sets.length === 0 ? {} : { recordSet: sets };
}

/** One for each file: a record set has one source of rows. */
function recordSet(table: DatasetTable, path: string, name: string): JsonObject {
  const id = `records/${encodePath(name)}`;
  const fields = Array.isArray(table.schema['fields']) ? (table.schema['fields'] as readonly Json[]) : [];
  const types = new Map(fields.filter(isJsonObject).map((field) => [field['name'], field]));
  const key = table.schema['primaryKey'];
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name,
    ...(Array.isArray(key) && key.length > 0
      ? { key: key.map((column) => ({ '@id': `${id}/${encodeURIComponent(String(column))}` })) }
      : {}),
    field: table.columns.map((column) => {
      const declared = types.get(column.name);
      const field = `${id}/${encodeURIComponent(column.name)}`;
      const description = declared?.['description'];
      return {
        '@type': 'cr:Field',
        '@id': field,
        name: column.name,
        ...(typeof description === 'string' ? { description } : {}),
        dataType: DATA_TYPES[String(declared?.['type'])] ?? (column.kind === 'number' ? 'sc:Float' : 'sc:Text'),
        source: { fileObject: { '@id': idOf(path) }, extract: { column: column.name } },
        annotation: statisticsOf(column).map(({ name: what, dataType, value }) => ({
          '@type': 'cr:Field',
          '@id': `${field}/${encodeURIComponent(what)}`,
          name: what,
          dataType,
          value,
        })),
      };
    }),
  };
}

const DATA_TYPES: Readonly<Record<string, string>> = {
  number: 'sc:Float',
  integer: 'sc:Integer',
  string: 'sc:Text',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  datetime: 'sc:DateTime',
};

/** Loaders read a relative path as that of a file beside the document, an address as one. */
const contentUrl = (path: string, baseUrl: string | undefined): string =>
  baseUrl === undefined ? `files/${path}` : `${baseUrl.replace(/\/+$/, '')}/files/${encodePath(path)}`;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const idOf = (path: string): string => `files/${encodePath(path)}`;
