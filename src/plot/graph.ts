import { picture, type Caption, type PictureOptions } from './picture.ts';
import { clip, element, escapeXml, formatCoordinate, text, textWidth } from './svg.ts';
import { STEP_CLASS, STEP_MARK, type StepState } from './timeline.ts';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** Second line, such as a version or a duration. */
  readonly detail?: string;
  readonly state?: StepState;
}

export interface Graph extends Caption {
  readonly nodes: readonly GraphNode[];
  /** From id to id; must not form a cycle. Edges to unknown nodes are ignored. */
  readonly edges: readonly (readonly [string, string])[];
}

const BOX_HEIGHT = 44;
const COLUMN_GAP = 56;
const ROW_GAP = 18;
/** A wider graph goes on in a further band below, as text does. */
const MOST_WIDTH = 980;
const BAND_GAP = 40;

interface Placed extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly band: number;
}

/** A directed acyclic graph from left to right: a node stands one column right of the last node it depends on. */
export function renderGraph(graph: Graph, options: PictureOptions = {}): string {
  const { placed, width, height } = placeNodes(layerNodes(graph));
  const edges = graph.edges.flatMap(([from, to]) => {
    const source = placed.get(from);
    const target = placed.get(to);
    return source === undefined || target === undefined
      ? []
      : [source.band === target.band ? drawEdge(source, target) : drawTurn(source, target)];
  });
  return picture(
    graph,
    Math.max(width, textWidth(graph.title, 14) + 40),
    height,
    [...edges, ...[...placed.values()].map(drawNode)],
    options,
  );
}

function placeNodes(columns: readonly (readonly GraphNode[])[]): {
  readonly placed: Map<string, Placed>;
  readonly width: number;
  readonly height: number;
} {
  const placed = new Map<string, Placed>();
  let top = 44;
  let width = 0;
  bandsOf(columns).forEach((band, index) => {
    const bandHeight = columnHeight(Math.max(1, ...band.map(({ nodes }) => nodes.length)));
    let x = 20;
    for (const { nodes, boxWidth } of band) {
      const first = top + (bandHeight - columnHeight(nodes.length)) / 2;
      nodes.forEach((node, row) =>
        placed.set(node.id, { ...node, x, width: boxWidth, band: index, y: first + row * (BOX_HEIGHT + ROW_GAP) }),
      );
      x += boxWidth + COLUMN_GAP;
    }
    width = Math.max(width, x - COLUMN_GAP + 20);
    top += bandHeight + BAND_GAP;
  });
  return { placed, width, height: top - BAND_GAP + 20 };
}

interface GraphColumn {
  readonly nodes: readonly GraphNode[];
  readonly boxWidth: number;
}

const columnHeight = (nodes: number): number => nodes * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;

/** Columns from left to right, broken into bands where the next one would not fit. */
function bandsOf(columns: readonly (readonly GraphNode[])[]): GraphColumn[][] {
  const bands: GraphColumn[][] = [[]];
  let used = 20;
  for (const nodes of columns) {
    const widest = Math.max(...nodes.map((node) => Math.max(textWidth(node.label), textWidth(node.detail ?? '', 11)) + 44));
    const boxWidth = Math.min(210, Math.max(96, widest));
    if (used + boxWidth + 20 > MOST_WIDTH) {
      bands.push([]);
      used = 20;
    }
    bands.at(-1)!.push({ nodes, boxWidth });
    used += boxWidth + COLUMN_GAP;
  }
  return bands;
}

function layerNodes(graph: Graph): GraphNode[][] {
  const depth = new Map<string, number>();
  const known = new Set(graph.nodes.map((node) => node.id));
  const depthOf = (id: string, path: ReadonlySet<string>): number => {
    const seen = depth.get(id);
    if (seen !== undefined) return seen;
    if (path.has(id)) return 0;
    const before = graph.edges
      .filter(([from, to]) => to === id && known.has(from))
      .map(([from]) => depthOf(from, new Set([...path, id])) + 1);
    const own = Math.max(0, ...before);
    depth.set(id, own);
    return own;
  };
  const columns: GraphNode[][] = [];
  for (const node of graph.nodes) (columns[depthOf(node.id, new Set())] ??= []).push(node);
  return Array.from(columns, (column) => column ?? []);
}

function drawEdge(source: Placed, target: Placed): string {
  const [x1, y1, x2, y2] = [source.x + source.width, source.y + BOX_HEIGHT / 2, target.x - 7, target.y + BOX_HEIGHT / 2];
  const bend = Math.max(20, (x2 - x1) / 2);
  const points = [x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2].map(formatCoordinate);
  return (
    element('path', {
      d: `M${points[0]} ${points[1]}C${points[2]} ${points[3]} ${points[4]} ${points[5]} ${points[6]} ${points[7]}`,
      class: 'ty-edge',
    }) + element('path', { d: `M${formatCoordinate(x2)} ${formatCoordinate(y2 - 4)}l7 4l-7 4z`, class: 'ty-wait' })
  );
}

/** From the bottom of a node through the gap between bands to the top of one in a later band. */
function drawTurn(source: Placed, target: Placed): string {
  const [x1, y1] = [source.x + source.width / 2, source.y + BOX_HEIGHT];
  const [x2, y2] = [target.x + target.width / 2, target.y - 7];
  const [a, b, c, d, e] = [x1, y1, y2 - BAND_GAP / 2 + 7, x2, y2].map(formatCoordinate);
  return (
    element('path', { d: `M${a} ${b}V${c}H${d}V${e}`, class: 'ty-edge', 'stroke-linejoin': 'round' }) +
    element('path', { d: `M${formatCoordinate(x2 - 4)} ${e}h8l-4 7z`, class: 'ty-wait' })
  );
}

function drawNode(node: Placed): string {
  const state = node.state;
  const mark =
    state === undefined
      ? ''
      : element('rect', { x: node.x, y: node.y, width: 6, height: BOX_HEIGHT, rx: 3, class: STEP_CLASS[state] }) +
        text(node.x + node.width - 18, node.y + BOX_HEIGHT / 2, STEP_MARK[state], { className: 'ty-text' });
  const lines =
    node.detail === undefined
      ? text(node.x + 14, node.y + BOX_HEIGHT / 2, clip(node.label, node.width - 40), { className: 'ty-text ty-strong' })
      : text(node.x + 14, node.y + 15, clip(node.label, node.width - 40), { className: 'ty-text ty-strong' }) +
        text(node.x + 14, node.y + 31, clip(node.detail, node.width - 34), { className: 'ty-muted' });
  return element('g', {}, [
    element('title', {}, escapeXml([node.label, node.detail, state].filter((part) => part !== undefined).join(', '))),
    element('rect', { x: node.x, y: node.y, width: node.width, height: BOX_HEIGHT, rx: 5, class: 'ty-box' }),
    mark,
    lines,
  ]);
}
