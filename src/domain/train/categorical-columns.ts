import { Failure } from '#kernel/failure.ts';
import type { Column } from '#kernel/table.ts';
import type { ParameterValues } from '#numeric/algorithms/model.ts';

/**
 * Which columns are learned from as categories, by the parameter `categorical-features`: `from-dtype` means those that hold text, otherwise
 * names with semicolons between (also of number columns), null for none. Fails with `train.settings-invalid` for a name that is no column.
 */
export function categoricalColumns(setting: ParameterValues[string], features: readonly string[]): (column: Column) => boolean {
  if (setting === 'from-dtype' || setting === 'from_dtype') return (column) => column.kind === 'text';
  if (typeof setting !== 'string') return () => false;
  const names = setting.split(';').map((name) => name.trim());
  const unknown = names.filter((name) => !features.includes(name));
  if (unknown.length > 0) {
    throw new Failure('train.settings-invalid', {
      message: `parameter "categorical-features": there is no column ${unknown.map((name) => JSON.stringify(name)).join(', ')}; the columns are ${features.join(', ')}.`,
    });
  }
  return (column) => names.includes(column.name);
}
