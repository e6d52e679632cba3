/** Colours beside words, never instead of them. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const COLOURED: Style = { bold: wrap(1, 22), dim: wrap(2, 22), red: wrap(31, 39), green: wrap(32, 39), yellow: wrap(33, 39) };

const plain = (text: string): string => text;

const PLAIN: Style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

/** https://no-color.org: any non-empty NO_COLOR turns colours off; FORCE_COLOR turns them on where there is no screen. */
export function chooseStyle(screen: boolean, variable: (name: string) => string | undefined): Style {
  const off = variable('NO_COLOR');
  if (off !== undefined && off !== '') return PLAIN;
  const forced = variable('FORCE_COLOR');
  if (forced !== undefined && forced !== '' && forced !== '0') return COLOURED;
  return screen && variable('TERM') !== 'dumb' ? COLOURED : PLAIN;
}
