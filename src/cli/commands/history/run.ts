import type { InputsOf } from '#contract/define.ts';
import { historyHeadline, historyMarkdown, historyText, registryMarkdown, registryText } from '#domain/registry/render-history.ts';
import { latestVersion, type ModelState } from '#domain/registry/state.ts';
import { modelHistory } from '#features/registry/model-history.ts';
import { registryState } from '#features/registry/read-state.ts';
import { formatInstant } from '#kernel/instant.ts';
import type { Json } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace): Promise<Outcome> {
  if (inputs.model !== undefined) return showModel(inputs.model, workspace);
  const { models, ignored } = await registryState(workspace);
  const states = [...models.values()];
  if (states.length === 1) return showModel(states[0]!.model, workspace);
  const strange = ignored.map(({ tag, reason }) => `ignored tag ${tag}: ${reason}`);
  return {
    verdict: 'pass',
    headline: states.length === 0 ? 'no model is registered yet: trainyard register' : `${states.length} models`,
    text: [...(states.length === 0 ? [] : [registryText(states)]), ...strange].join('\n'),
    markdown: states.length === 0 ? '' : registryMarkdown(states),
    outputs: { versions: String(states.reduce((total, state) => total + state.versions.length, 0)), latest: '' },
    data: { models: states.map(stateJson), ignored: ignored.map((each) => ({ ...each })) },
  };
}

async function showModel(model: string, workspace: Workspace): Promise<Outcome> {
  const history = await modelHistory({ model }, workspace);
  return {
    verdict: 'pass',
    headline: historyHeadline(history),
    text: historyText(history),
    markdown: historyMarkdown(history),
    outputs: { versions: String(history.state.versions.length), latest: latestVersion(history.state)?.version ?? '' },
    data: { ...stateJson(history.state), promotions: history.promotions, comparisons: history.comparisons } as unknown as Json,
  };
}

/** The folded state with times as text, and stages as an object. */
function stateJson(state: ModelState): { readonly [key: string]: Json } {
  return {
    model: state.model,
    deprecated: state.deprecated,
    versions: state.versions.map((version) => ({ ...version, registeredAt: formatInstant(version.registeredAt) })),
    stages: Object.fromEntries(
      [...state.stages.values()].map((stage) => [
        stage.stage,
        {
          current: stage.current?.version ?? null,
          history: stage.history.map((event) => ({ ...event, at: formatInstant(event.at) })) as unknown as Json,
        },
      ]),
    ),
  };
}
