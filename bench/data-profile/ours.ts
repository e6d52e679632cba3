/** Describes table.csv of the current folder as `data add` does; prints the peak of memory and its own milliseconds. */
import { createReadStream, statSync } from 'node:fs';
import { profileTables } from '#features/data/profile-tables.ts';

const source = { name: 'table.csv', sizeBytes: statSync('table.csv').size, open: () => createReadStream('table.csv') };
const noParquet = {
  parquet: {
    outline: () => Promise.reject(new Error('there is no Parquet here')),
    rowGroups: () => {
      throw new Error('there is no Parquet here');
    },
  },
};

const started = performance.now();
const [table] = await profileTables([source], noParquet);
const elapsed = performance.now() - started;
if (table?.columns.length !== 9) throw new Error('the columns were not found');
console.error(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
console.log(elapsed.toFixed(1));
