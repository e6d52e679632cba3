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

interface Placed extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A directed acyclic graph from left to right: a node stands one column right of the last node it depends on. */
export function renderGraph(graph: Graph, options: PictureOptions = {}): string {
  const columns = layerNodes(graph);
  const tallest = Math.max(1, ...columns.map((column) => column.length));
  const innerHeight = tallest * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;
  const placed = new Map<string, Placed>();
  let x = 20;
  for (const column of columns) {
    const width = Math.min(
      210,
      Math.max(96, ...column.map((node) => Math.max(textWidth(node.label), textWidth(node.detail ?? '', 11)) + 44)),
    );
    const columnHeight = column.length * (BOX_HEIGHT + ROW_GAP) - ROW_GAP;
    column.forEach((node, row) =>
      placed.set(node.id, { ...node, x, width, y: 44 + (innerHeight - columnHeight) / 2 + row * (BOX_HEIGHT + ROW_GAP) }),
    );
    x += width + COLUMN_GAP;
  }
  const edges = graph.edges.flatMap(([from, to]) => {
    const source = placed.get(from);
    const target = placed.get(to);
    return source === undefined || target === undefined ? [] : [drawEdge(source, target)];
  });
  const width = Math.max(x - COLUMN_GAP + 20, textWidth(graph.title, 14) + 40);
  return picture(graph, width, 44 + innerHeight + 20, [...edges, ...[...placed.values()].map(drawNode)], options);
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
