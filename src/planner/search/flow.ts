/**
 * Maximum-gain flow by the primal-dual method (Ford and Fulkerson 1957; Ahuja, Magnanti, Orlin, "Network
 * Flows", 9.8): shortest paths with reduced costs (Dijkstra), then as many augmentations as possible
 * along tight arcs. Gains may be any finite numbers; the graph must have no cycle of positive gain.
 */
export class Flow {
  private readonly nodes: number;
  private head: Int32Array;
  private readonly to: number[] = [];
  private readonly next: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];

  constructor(nodes: number) {
    this.nodes = nodes;
    this.head = new Int32Array(nodes).fill(-1);
  }

  /** Adds an arc; its number tells its flow later. */
  arc(from: number, to: number, capacity: number, gain: number): number {
    const index = this.to.length;
    this.half(from, to, capacity, -gain);
    this.half(to, from, 0, gain);
    return index;
  }

  flowOf(arc: number): number {
    return this.room[arc ^ 1]!;
  }

  /** Nodes (1) to which more flow could go from these, without passing through `source`. */
  reachedFrom(nodes: readonly number[], source: number): Uint8Array {
    const reached = new Uint8Array(this.nodes);
    reached[source] = 1;
    const queue = [...nodes];
    for (const node of queue) reached[node] = 1;
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      for (let arc = this.head[node]!; arc >= 0; arc = this.next[arc]!) {
        const other = this.to[arc]!;
        if (this.room[arc]! === 0 || reached[other] === 1) continue;
        reached[other] = 1;
        queue.push(other);
      }
    }
    return reached;
  }

  private half(from: number, to: number, room: number, cost: number): void {
    this.to.push(to);
    this.room.push(room);
    this.cost.push(cost);
    this.next.push(this.head[from]!);
    this.head[from] = this.to.length - 1;
  }

  /**
   * Sends flow from source to sink as long as it gains. `order` lists the nodes so that every arc with
   * capacity goes forward. Returns the gain; `price[node]` is then the dual price.
   */
  solve(source: number, sink: number, order: Int32Array): { gain: number; price: Float64Array } {
    const { nodes, head } = this;
    const to = Int32Array.from(this.to);
    const next = Int32Array.from(this.next);
    const cost = Float64Array.from(this.cost);
    const room = Int32Array.from(this.room);
    const price = firstPrices(order, source, head, next, to, cost, room);
    const distance = new Float64Array(nodes);
    const heap = new Heap(nodes, distance);
    const current = new Int32Array(nodes);
    const onPath = new Uint8Array(nodes);
    const path = new Int32Array(nodes);
    let gain = 0;

    for (;;) {
      distance.fill(Number.POSITIVE_INFINITY);
      distance[source] = 0;
      heap.clear();
      heap.push(source);
      while (heap.size > 0) {
        const node = heap.pop();
        const base = distance[node]! + price[node]!;
        for (let arc = head[node]!; arc >= 0; arc = next[arc]!) {
          if (room[arc]! === 0) continue;
          const other = to[arc]!;
          const through = base + cost[arc]! - price[other]!;
          if (through < distance[other]! - 1e-9) {
            distance[other] = through;
            heap.push(other);
          }
        }
      }
      // Prices rise no further than where one more unit would gain nothing: there they are optimal.
      const spare = price[source]! - price[sink]!;
      const reach = Math.min(distance[sink]!, Math.max(0, spare));
      for (let node = 0; node < nodes; node++) price[node]! += Math.min(distance[node]!, reach);
      if (distance[sink]! >= spare - 1e-9) break;
      const cheapest = price[sink]! - price[source]!;
      current.set(head);
      onPath.fill(0);
      let units = 0;
      for (let sent = augment(); sent > 0; sent = augment()) units += sent;
      gain -= units * cheapest;
      if (units === 0) {
        // Rounding of gains that are not whole hid the path: no bound is better than a wrong one.
        gain = Number.POSITIVE_INFINITY;
        break;
      }
    }
    for (let arc = 0; arc < room.length; arc++) this.room[arc] = room[arc]!;
    return { gain, price };

    /** Depth-first search along tight arcs; each arc is left for good once it leads nowhere. */
    function augment(): number {
      let depth = 0;
      let node = source;
      onPath[source] = 1;
      while (node !== sink) {
        let arc = current[node]!;
        while (arc >= 0) {
          const other = to[arc]!;
          const tight = room[arc]! > 0 && onPath[other] === 0;
          if (tight && Math.abs(cost[arc]! + price[node]! - price[other]!) < 1e-9) break;
          arc = next[arc]!;
        }
        current[node] = arc;
        if (arc >= 0) {
          path[depth++] = arc;
          node = to[arc]!;
          onPath[node] = 1;
        } else {
          if (node === source) {
            onPath[source] = 0;
            return 0;
          }
          const back = path[--depth]!;
          node = to[back ^ 1]!;
          current[node] = next[back]!;
        }
      }
      let sent = UNBOUNDED;
      for (let index = 0; index < depth; index++) sent = Math.min(sent, room[path[index]!]!);
      for (let index = 0; index < depth; index++) {
        const arc = path[index]!;
        room[arc]! -= sent;
        room[arc ^ 1]! += sent;
        onPath[to[arc]!] = 0;
      }
      onPath[source] = 0;
      return sent;
    }
  }
}

const UNBOUNDED = 1 << 30;

/** Shortest distances in the graph without flow, which has no cycle. */
function firstPrices(
  order: Int32Array,
  source: number,
  head: Int32Array,
  next: Int32Array,
  to: Int32Array,
  cost: Float64Array,
  room: Int32Array,
): Float64Array {
  const price = new Float64Array(head.length).fill(Number.POSITIVE_INFINITY);
  price[source] = 0;
  for (const node of order) {
    if (price[node] === Number.POSITIVE_INFINITY) continue;
    for (let arc = head[node]!; arc >= 0; arc = next[arc]!) {
      if (room[arc]! > 0) price[to[arc]!] = Math.min(price[to[arc]!]!, price[node]! + cost[arc]!);
    }
  }
  for (let node = 0; node < price.length; node++)
    if (price[node] === Number.POSITIVE_INFINITY) price[node] = 0;
  return price;
}

/** Binary heap of nodes by distance, with decrease of a key. */
class Heap {
  size = 0;
  private readonly nodes: Int32Array;
  private readonly place: Int32Array;
  private readonly distance: Float64Array;

  constructor(nodes: number, distance: Float64Array) {
    this.nodes = new Int32Array(nodes + 1);
    this.place = new Int32Array(nodes).fill(-1);
    this.distance = distance;
  }

  clear(): void {
    for (let index = 0; index < this.size; index++) this.place[this.nodes[index]!] = -1;
    this.size = 0;
  }

  /** Adds a node, or moves it up after its distance fell. */
  push(node: number): void {
    const { nodes, place, distance } = this;
    let index = place[node]!;
    if (index < 0) index = this.size++;
    const key = distance[node]!;
    while (index > 0) {
      const above = nodes[(index - 1) >> 1]!;
      if (distance[above]! <= key) break;
      nodes[index] = above;
      place[above] = index;
      index = (index - 1) >> 1;
    }
    nodes[index] = node;
    place[node] = index;
  }

  pop(): number {
    const { nodes, place, distance } = this;
    const top = nodes[0]!;
    place[top] = -1;
    const last = nodes[--this.size]!;
    if (this.size === 0) return top;
    const key = distance[last]!;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && distance[nodes[child + 1]!]! < distance[nodes[child]!]!) child++;
      if (distance[nodes[child]!]! >= key) break;
      nodes[index] = nodes[child]!;
      place[nodes[index]!] = index;
      index = child;
    }
    nodes[index] = last;
    place[last] = index;
    return top;
  }
}
