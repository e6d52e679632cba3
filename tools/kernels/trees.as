// AssemblyScript source of src/numeric/algorithms/tree/kernel-bytes.ts; `node tools/build-kernels.ts` compiles it.
//
// A node is 16 bytes: threshold (f64), address of the right child (u32), and distance of its column from the first column of the block in
// bytes (u32), for `walkMissing` with MISSING_LEFT on top; the left child comes right after. A leaf is its own right child, and its threshold is a NaN, which
// nothing is at most, that carries the leaf's number in its low word: a row that has arrived stays where it is.
//
// Cells are by column; the eight rows that walk together lie side by side, so that their loads need one address.

const MISSING_LEFT: u32 = 0x80000000;

// @ts-ignore: decorator
@inline
function step(node: usize, cell: usize): usize {
  const left = load<f64>(cell + <usize>load<u32>(node, 12)) <= load<f64>(node);
  return select<usize>(node + 16, <usize>load<u32>(node, 8), left);
}

// @ts-ignore: decorator
@inline
function stepMissing(node: usize, cell: usize): usize {
  const column = load<u32>(node, 12);
  const value = load<f64>(cell + <usize>(column & ~MISSING_LEFT));
  const left = u32(value <= load<f64>(node)) | (u32(value != value) & (column >> 31));
  return select<usize>(node + 16, <usize>load<u32>(node, 8), left);
}

/** Writes the number of the leaf that each of `rows` (a multiple of eight) reaches from `root`. */
export function walk(root: usize, cells: usize, rows: u32, leaves: usize): void {
  const end = leaves + (<usize>rows << 2);
  for (; leaves < end; leaves += 32, cells += 64) {
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    let e = root;
    let f = root;
    let g = root;
    let h = root;
    let moved: usize;
    do {
      let next = step(a, cells);
      moved = next ^ a;
      a = next;
      next = step(b, cells + 8);
      moved |= next ^ b;
      b = next;
      next = step(c, cells + 16);
      moved |= next ^ c;
      c = next;
      next = step(d, cells + 24);
      moved |= next ^ d;
      d = next;
      next = step(e, cells + 32);
      moved |= next ^ e;
      e = next;
      next = step(f, cells + 40);
      moved |= next ^ f;
      f = next;
      next = step(g, cells + 48);
      moved |= next ^ g;
      g = next;
      next = step(h, cells + 56);
      moved |= next ^ h;
      h = next;
    } while (moved);
    store<u32>(leaves, load<u32>(a));
    store<u32>(leaves, load<u32>(b), 4);
    store<u32>(leaves, load<u32>(c), 8);
    store<u32>(leaves, load<u32>(d), 12);
    store<u32>(leaves, load<u32>(e), 16);
    store<u32>(leaves, load<u32>(f), 20);
    store<u32>(leaves, load<u32>(g), 24);
    store<u32>(leaves, load<u32>(h), 28);
  }
}

/** The same where values may be missing. */
export function walkMissing(root: usize, cells: usize, rows: u32, leaves: usize): void {
  const end = leaves + (<usize>rows << 2);
  for (; leaves < end; leaves += 16, cells += 32) {
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    let moved: usize;
    do {
      let next = stepMissing(a, cells);
      moved = next ^ a;
      a = next;
      next = stepMissing(b, cells + 8);
      moved |= next ^ b;
      b = next;
      next = stepMissing(c, cells + 16);
      moved |= next ^ c;
      c = next;
      next = stepMissing(d, cells + 24);
      moved |= next ^ d;
      d = next;
    } while (moved);
    store<u32>(leaves, load<u32>(a));
    store<u32>(leaves, load<u32>(b), 4);
    store<u32>(leaves, load<u32>(c), 8);
    store<u32>(leaves, load<u32>(d), 12);
  }
}

/** Whether one of `count` numbers is a NaN. */
export function anyMissing(values: usize, count: u32): bool {
  const end = values + (<usize>count << 3);
  let missing = i64x2.splat(0);
  for (; values + 8 < end; values += 16) {
    const two = v128.load(values);
    missing = v128.or(missing, f64x2.ne(two, two));
  }
  if (v128.any_true(missing)) return true;
  return values < end && isNaN(load<f64>(values));
}

/** sums[row * stride] += values[leaf of the row]. */
export function addOne(leaves: usize, rows: u32, values: usize, sums: usize, stride: usize): void {
  const end = leaves + (<usize>rows << 2);
  for (; leaves < end; leaves += 4, sums += stride << 3) {
    store<f64>(sums, load<f64>(sums) + load<f64>(values + (<usize>load<u32>(leaves) << 3)));
  }
}

/** The same for `outputs` numbers a leaf and a row. */
export function addMany(leaves: usize, rows: u32, values: usize, outputs: u32, sums: usize): void {
  const end = leaves + (<usize>rows << 2);
  const size = <usize>outputs << 3;
  for (; leaves < end; leaves += 4, sums += size) {
    const leaf = values + <usize>load<u32>(leaves) * size;
    let at: usize = 0;
    for (; at + 8 < size; at += 16) v128.store(sums + at, f64x2.add(v128.load(sums + at), v128.load(leaf + at)));
    if (at < size) store<f64>(sums + at, load<f64>(sums + at) + load<f64>(leaf + at));
  }
}
