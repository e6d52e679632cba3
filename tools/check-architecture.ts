/** Runs dependency-cruiser and refuses a green answer that looked at nothing (a wrong compiler makes it cruise 0 modules and pass). */
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const FEWEST_MODULES = 100;

const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
const { output, exitCode } = await cruise(
  ['src'],
  { ...options, outputType: 'err-long' },
  {},
  { tsConfig: extractTSConfig('./tsconfig.json') },
);
console.log(String(output).trim());
const modules = Number(/\((\d+) modules/.exec(String(output))?.[1] ?? 0);
if (exitCode !== 0) process.exit(1);
if (modules < FEWEST_MODULES) {
  console.error(`only ${modules} modules were looked at; expected at least ${FEWEST_MODULES}`);
  process.exit(1);
}
