const FIRST = [
  'amber',
  'bold',
  'calm',
  'clever',
  'crisp',
  'eager',
  'early',
  'gentle',
  'golden',
  'keen',
  'lively',
  'mellow',
  'nimble',
  'quiet',
  'steady',
  'swift',
];
const SECOND = [
  'ant',
  'bear',
  'crane',
  'finch',
  'fox',
  'hare',
  'heron',
  'ibex',
  'lark',
  'lynx',
  'otter',
  'owl',
  'robin',
  'seal',
  'stoat',
  'wren',
];

/** The name of a run whose client gave none: `quiet-heron-412`, made from the digits of its id. */
export function makeRunName(id: string): string {
  const digit = (position: number): number => Number.parseInt(id[position] ?? '0', 16) || 0;
  return `${FIRST[digit(0)]!}-${SECOND[digit(1)]!}-${Number.parseInt(id.slice(2, 6), 16) % 1000}`;
}
