import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import { compositeInputs, toCompositeYml, toJavaScriptYml } from '../../src/contract/action-yml.ts';
import type { ContractSpec } from '../../src/contract/define.ts';
import { toJsonSchema } from '../../src/contract/json-schema.ts';
import { ownUses } from '../../src/contract/own-reference.ts';
import { versionOfUses } from '../../src/contract/pinned-actions.ts';
import { markedSection, replaceSection, toInputTable, toOutputTable, toPermissionBlock } from '../../src/contract/reference-page.ts';
import { ROOT_ACTION, type FoundContract } from './contracts.ts';

export const isRoot = ({ contract }: FoundContract): boolean => contract.id === ROOT_ACTION;

export function actionYml(found: FoundContract): string {
  const yml = isRoot(found) ? toJavaScriptYml(found.contract, `dist/${found.contract.id}.js`) : toCompositeYml(found.contract, found.chain);
  return serialise(yml, ` Generated from ${found.source} by tools/generate.ts. Do not edit.`);
}

/** YAML with the release of each pinned action as a comment behind its commit. */
function serialise(value: object, header: string): string {
  const document = new Document(value);
  document.commentBefore = header;
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return;
      const version = versionOfUses(String(pair.value.value));
      if (version !== undefined) pair.value.comment = ` ${version}`;
    },
    Map(_, map) {
      for (const item of map.items)
        if (isPair(item) && isScalar(item.key) && item.key.value === 'runs' && isMap(item.value)) item.key.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

export function mainModule(found: FoundContract): string {
  const platform = isRoot(found) ? ", 'javascript'" : '';
  return [
    `// Generated from ${found.source} by tools/generate.ts. Do not edit.`,
    "import { runAction } from '#actions/runtime/run-action.ts';",
    "import { contract } from './contract.ts';",
    '',
    `await runAction(contract, () => import('./run.ts')${platform});`,
    '',
  ].join('\n');
}

export const schemaFile = (found: FoundContract): string =>
  `${JSON.stringify({ $comment: `Generated from ${found.source} by tools/generate.ts. Do not edit.`, ...toJsonSchema(found.contract, inputsOf(found)) }, null, 2)}\n`;

const inputsOf = ({ contract, chain }: FoundContract): ReturnType<typeof compositeInputs> => compositeInputs(contract, chain);

/** The page beside the action: prose is kept, the marked sections are written anew. */
export function readme(found: FoundContract, existing: string | undefined): string {
  return Object.entries(sections(found)).reduce(
    (page, [name, body]) => {
      const replaced = replaceSection(page, name, body);
      if (replaced === undefined) throw new Error(`the page of ${found.contract.id} has lost its section "${name}"`);
      return replaced;
    },
    existing ?? skeleton(found),
  );
}

/** The page in the reference, which has no prose of its own. */
export function referencePage(found: FoundContract): string {
  const { use, inputs, outputs, permissions } = sections(found);
  const page = isRoot(found) ? '../../../README.md' : `../../../actions/${found.contract.id}/README.md`;
  return [
    `<!-- Generated from ${found.source} by tools/generate.ts. Do not edit. -->`,
    `# ${isRoot(found) ? 'The root action' : `actions/${found.contract.id}`}`,
    found.contract.about,
    ...(isRoot(found) ? [] : [`More about it: [its page](${page}).`]),
    use,
    '## Inputs',
    inputs,
    '## Outputs',
    outputs,
    '## Permissions',
    permissions,
    '',
  ].join('\n\n');
}

function sections(found: FoundContract): Record<'use' | 'inputs' | 'outputs' | 'permissions', string> {
  return {
    use: useBlock(found),
    inputs: toInputTable(inputsOf(found)),
    outputs: toOutputTable({ ...found.contract.outputs, ...found.chain.outputs }),
    permissions: toPermissionBlock(found.contract),
  };
}

function skeleton(found: FoundContract): string {
  const { contract } = found;
  const command = contract.command === undefined ? '' : `The same on a laptop: \`trainyard ${contract.command}\`.\n\n`;
  return [
    `# ${contract.name}`,
    contract.about,
    `${command}## Use`,
    markedSection('use', ''),
    '## Inputs',
    markedSection('inputs', ''),
    '## Outputs',
    markedSection('outputs', ''),
    '## Permissions',
    markedSection('permissions', ''),
    '',
  ].join('\n\n');
}

function useBlock(found: FoundContract): string {
  const required = Object.entries(found.contract.inputs).filter(
    ([name, field]) => field.required || name === 'model' || name === 'dataset',
  );
  const with_ = required.map(([name, field]) => `    ${name}: ${exampleOf(name, field)}`);
  return [
    '```yaml',
    `- uses: ${ownUses(isRoot(found) ? undefined : found.contract.id)}`,
    ...(with_.length === 0 ? [] : ['  with:', ...with_]),
    '```',
  ].join('\n');
}

function exampleOf(name: string, field: ContractSpec['inputs'][string]): string {
  const example =
    field.examples[0] ?? field.choices?.[0] ?? (name === 'model' ? 'iris-classifier' : name === 'dataset' ? 'iris' : `<${name}>`);
  if (example.includes('\n')) return `|\n${example.replace(/^/gm, '      ')}`;
  const isPlain = /^[A-Za-z0-9<][\w./@#<>-]*$/.test(example);
  return isPlain ? example : JSON.stringify(example);
}
