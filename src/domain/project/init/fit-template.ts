/** A workflow template with the names of this repository: templates name their model and dataset once each, below `env:`. */
export function fitTemplate(template: string, names: { readonly model: string; readonly dataset: string }): string {
  return template
    .replace(/^( {2}MODEL: )\S+/m, (_, key: string) => key + names.model)
    .replace(/^( {2}DATASET: )\S+/m, (_, key: string) => key + names.dataset);
}
