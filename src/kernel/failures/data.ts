import type { FailureEntry } from './entry.ts';

export const DATA_FAILURES = {
  'data.ragged-row': {
    kind: 'usage',
    fact: 'A row of a table has another number of cells than the header.',
    remedy: 'Correct the row that is named; a cell that holds the delimiter or a line end must be quoted.',
  },
  'data.encoding-invalid': {
    kind: 'usage',
    fact: 'A text file is not valid UTF-8.',
    remedy: 'Save the file as UTF-8, for example with iconv -f latin1 -t utf-8.',
  },
  'data.csv-malformed': {
    kind: 'usage',
    fact: 'A quoted cell of a table is not closed, or something follows its closing quote.',
    remedy: 'Correct the quotes at the place that is named; a quote inside a quoted cell is written twice.',
  },
  'data.header-duplicate': {
    kind: 'usage',
    fact: 'Two columns of a table have the same name.',
    remedy: 'Rename one of the columns.',
  },
  'data.header-empty': {
    kind: 'usage',
    fact: 'A column of a table has no name.',
    remedy: 'Name the column in the first line; a table must have a header.',
  },
  'data.no-rows': {
    kind: 'usage',
    fact: 'A table has no rows.',
    remedy: 'Check that the file was written completely and that the right file is named.',
  },
  'data.value-not-finite': {
    kind: 'usage',
    fact: 'A number column holds NaN or an infinite value.',
    remedy: 'Replace the value, or leave the cell empty when the value is missing.',
  },
  'data.value-not-number': {
    kind: 'usage',
    fact: 'A column that must hold numbers holds something else.',
    remedy: 'Correct the value, or declare the column as a string in the schema.',
  },
  'data.target-missing': {
    kind: 'usage',
    fact: 'The target is not a column of the dataset.',
    remedy: 'Correct the name of the target in trainyard.yaml; the columns are in the evidence.',
  },
  'data.compression-invalid': {
    kind: 'usage',
    fact: 'A compressed file is damaged or not compressed in the way that its name says.',
    remedy: 'Write the file again; check it with gzip -t.',
  },
  'data.format-unsupported': {
    kind: 'usage',
    fact: 'A file is of a kind that cannot be read as a table.',
    remedy: 'Use .csv, .tsv, .csv.gz or .tsv.gz.',
  },
  'data.table-missing': {
    kind: 'usage',
    fact: 'A dataset has no table at the configured path.',
    remedy: 'Correct the path of the dataset in trainyard.yaml.',
  },
  'data.tables-differ': {
    kind: 'usage',
    fact: 'Tables of one dataset do not have the same columns.',
    remedy: 'Give all table files of the dataset the same header, or configure the path of one file.',
  },
} as const satisfies Record<`data.${string}`, FailureEntry>;
