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
    remedy: 'Use .csv, .tsv, .jsonl (each also with .gz) or .parquet.',
  },
  'data.parquet-invalid': {
    kind: 'usage',
    fact: 'A Parquet file is damaged, or was not written to its end.',
    remedy: 'Write the file again, or fetch it again from where it came.',
  },
  'data.parquet-unsupported': {
    kind: 'usage',
    fact: 'A Parquet file uses something that cannot be read here.',
    remedy: 'Write the file again without it, for example with pandas or pyarrow and their defaults.',
  },
  'data.json-malformed': {
    kind: 'usage',
    fact: 'A line of a JSON Lines file is not a JSON object.',
    remedy: 'Correct the line that is named; every line holds one object.',
  },
  'data.key-missing': {
    kind: 'usage',
    fact: 'A column that should identify rows does not exist.',
    remedy: 'Correct the key; the columns are in the evidence.',
  },
  'data.key-not-unique': {
    kind: 'usage',
    fact: 'The columns that should identify rows are the same for many of them.',
    remedy: 'Name more columns in the key, or leave it out to compare whole rows.',
  },
  'data.address-invalid': {
    kind: 'usage',
    fact: 'Data cannot be imported from an address.',
    remedy: 'Give an https:// address of a file, or a file:// address.',
  },
  'data.import-refused': {
    kind: 'environment',
    fact: 'A server did not hand over the data of an address.',
    remedy: 'Check the address, and whether it needs a user and password.',
  },
  'data.import-mismatch': {
    kind: 'environment',
    fact: 'Imported bytes are not those that were expected.',
    remedy: 'Ask where the digest is from whether the data changed; nothing was added.',
  },
  'data.archive-invalid': {
    kind: 'usage',
    fact: 'An archive is damaged, or of a kind that cannot be unpacked.',
    remedy: 'Fetch it again, or import it without --unpack.',
  },
  'data.archive-unsafe': {
    kind: 'usage',
    fact: 'An archive holds what must not be unpacked: names that lead out of the folder, links, or far too much.',
    remedy: 'Unpack it yourself where it can do no harm, and add the files with trainyard data add.',
  },
  'data.dvc-invalid': {
    kind: 'usage',
    fact: 'A file of DVC cannot be understood.',
    remedy: 'Restore it from git; files of DVC 2 and 3 are read.',
  },
  'data.dvc-object-missing': {
    kind: 'environment',
    fact: 'Bytes that a file of DVC names are neither in its cache nor in a remote folder that can be read.',
    remedy: 'Fetch them with dvc pull, then run the same command again.',
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
  'data.name-invalid': {
    kind: 'usage',
    fact: 'A name of a dataset cannot be used in paths and tags.',
    remedy: 'Use letters, digits, dots, dashes and underscores, beginning and ending with a letter or digit.',
  },
  'data.dataset-missing': {
    kind: 'usage',
    fact: 'A dataset does not exist.',
    remedy: 'Add it with trainyard data add, or correct the name.',
  },
  'data.files-missing': {
    kind: 'usage',
    fact: 'A dataset has no files.',
    remedy: 'Put files below data/<name>/files, or pass the paths to copy.',
  },
  'data.path-unsafe': {
    kind: 'usage',
    fact: 'A file of a dataset has a name that not every system can store, or is not a regular file.',
    remedy: 'Rename the files that are named; links are replaced by what they point to.',
  },
  'data.names-collide': {
    kind: 'usage',
    fact: 'Two files of a dataset have names that some systems hold for the same.',
    remedy: 'Rename one file of each pair.',
  },
  'data.file-changed': {
    kind: 'environment',
    fact: 'A file changed while it was being read.',
    remedy: 'Wait until whoever writes the file is done, then run the same command again.',
  },
  'data.pointer-as-data': {
    kind: 'usage',
    fact: 'A file that should hold data holds the text of a git LFS pointer.',
    remedy: 'Fetch the data with trainyard data checkout (or git lfs pull) first.',
  },
  'data.pointer-invalid': {
    kind: 'usage',
    fact: 'A file that should be a git LFS pointer is not one.',
    remedy: 'Add the dataset again with trainyard data add.',
  },
  'data.manifest-invalid': {
    kind: 'usage',
    fact: 'The manifest of a dataset cannot be read.',
    remedy: 'Restore dataset.json from git, or write it anew with trainyard data add.',
  },
  'data.manifest-stale': {
    kind: 'usage',
    fact: 'The files of a dataset are not those of its manifest.',
    remedy: 'Record them with trainyard data add, or get the recorded ones back with trainyard data checkout.',
  },
  'data.schema-invalid': {
    kind: 'usage',
    fact: 'A table schema cannot be used.',
    remedy: 'Correct the places that are named; the format is Frictionless Table Schema.',
  },
  'data.schema-exists': {
    kind: 'usage',
    fact: 'A schema would be written over one that exists.',
    remedy: 'Look at the inferred one without --infer, or replace the file with --replace.',
  },
  'data.croissant-incomplete': {
    kind: 'usage',
    fact: 'A dataset does not say everything that Croissant requires.',
    remedy: 'Pass what is missing to trainyard data croissant, or record it with trainyard data add.',
  },
  'data.version-unknown': {
    kind: 'usage',
    fact: 'A version of a dataset does not exist.',
    remedy: 'Choose one of the versions in the evidence.',
  },
  'data.bump-too-small': {
    kind: 'usage',
    fact: 'The declared kind of version is smaller than what the change of the data asks for.',
    remedy: 'Leave the kind out, or declare at least the computed one.',
  },
  'data.uncommitted': {
    kind: 'usage',
    fact: 'A dataset has changes that are not committed, so there is no commit that a version could name.',
    remedy: 'Commit the dataset, then run the same command again.',
  },
  'data.object-missing': {
    kind: 'environment',
    fact: 'The bytes of a file are in no object store that can be reached.',
    remedy: 'Fetch them with trainyard data checkout, or push them from the machine that has them.',
  },
  'data.object-corrupt': {
    kind: 'environment',
    fact: 'Bytes of an object are not those that its digest names.',
    remedy: 'Remove the damaged object and fetch it again.',
  },
  'data.index-locked': {
    kind: 'environment',
    fact: 'Another git command holds the index of the repository.',
    remedy: 'Wait until it is done; remove .git/index.lock if no git command is running.',
  },
  'data.remote-refused': {
    kind: 'environment',
    fact: 'The LFS server refused a request.',
    remedy: 'Read its words in the evidence; check the token and its permissions.',
  },
  'data.object-too-large': {
    kind: 'usage',
    fact: 'A file is larger than the LFS server takes.',
    remedy:
      'Split a table with trainyard data parts, pack files into smaller shards with trainyard data shard, or set TRAINYARD_LFS_PLAN to the plan of the account (free, team, enterprise).',
  },
  'data.quota-exceeded': {
    kind: 'environment',
    fact: 'The LFS budget or quota of the account that owns the repository is used up.',
    remedy: 'Raise the budget for git LFS in the billing settings of that account; trying again before costs nothing and changes nothing.',
  },
  'data.shard-invalid': {
    kind: 'usage',
    fact: 'A shard cannot be used: it is no archive of plain files, or not the one that its index describes.',
    remedy: 'Get the shard and its index back from git with trainyard data checkout, then run the same command again.',
  },
  'data.member-unknown': {
    kind: 'usage',
    fact: 'A shard has no member of that name.',
    remedy: 'Name members as the indexes of the shards do; a folder names all members below it.',
  },
  'data.store-shared': {
    kind: 'usage',
    fact: 'An object store that others may use would be cleaned.',
    remedy: 'Clean it where all its users are known, or add --shared when nobody else needs its objects.',
  },
  'data.assets-too-many': {
    kind: 'usage',
    fact: 'A dataset has more objects than a release can hold.',
    remedy: 'Pack its files into shards with trainyard data shard.',
  },
} as const satisfies Record<`data.${string}`, FailureEntry>;
