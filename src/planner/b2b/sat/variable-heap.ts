/**
 * A binary heap of variables, the most active first: which variable to decide next.
 * The activity array is owned by the solver; `raised` tells the heap that one entry grew.
 */
export class VariableHeap {
  private readonly heap: number[] = [];
  private readonly index: number[] = [];
  private activity: Float64Array;

  constructor(activity: Float64Array) {
    this.activity = activity;
  }

  /** The solver reallocated its activities. */
  use(activity: Float64Array): void {
    this.activity = activity;
  }

  has(variable: number): boolean {
    return (this.index[variable] ?? -1) >= 0;
  }

  insert(variable: number): void {
    if (this.has(variable)) return;
    this.index[variable] = this.heap.length;
    this.heap.push(variable);
    this.up(this.heap.length - 1);
  }

  raised(variable: number): void {
    const at = this.index[variable] ?? -1;
    if (at >= 0) this.up(at);
  }

  /** Removes and returns the most active variable, or -1 when none is left. */
  pop(): number {
    const heap = this.heap;
    const top = heap[0];
    if (top === undefined) return -1;
    const last = heap.pop() as number;
    this.index[top] = -1;
    if (last !== top) {
      heap[0] = last;
      this.index[last] = 0;
      this.down(0);
    }
    return top;
  }

  private up(start: number): void {
    const { heap, index, activity } = this;
    const variable = heap[start] as number;
    const own = activity[variable] as number;
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as number;
      if ((activity[above] as number) >= own) break;
      heap[at] = above;
      index[above] = at;
      at = parent;
    }
    heap[at] = variable;
    index[variable] = at;
  }

  private down(start: number): void {
    const { heap, index, activity } = this;
    const size = heap.length;
    const variable = heap[start] as number;
    const own = activity[variable] as number;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (
        right < size &&
        (activity[heap[right] as number] as number) > (activity[heap[child] as number] as number)
      )
        child = right;
      const below = heap[child] as number;
      if ((activity[below] as number) <= own) break;
      heap[at] = below;
      index[below] = at;
      at = child;
    }
    heap[at] = variable;
    index[variable] = at;
  }
}
