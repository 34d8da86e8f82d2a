/** Numbers that a list gets room for when it first holds one. */
const FIRST = 4;

/**
 * Many growing lists of whole numbers in one array, so that reading one is a single look-up: list `l` is
 * `data[start[l]]` to `data[start[l] + size[l] - 1]`. A list that outgrows its room moves to the end.
 */
export class FlatLists {
  data = new Int32Array(1 << 14);
  start = new Int32Array(1024);
  size = new Int32Array(1024);
  private room = new Int32Array(1024);
  private lists = 0;
  private used = 0;

  addList(): void {
    if (this.lists === this.start.length)
      for (const key of ['start', 'size', 'room'] as const) this[key] = longer(this[key], 2 * this.lists);
    this.lists++;
  }

  push(list: number, value: number): void {
    const size = this.size[list]!;
    if (size === this.room[list]!) this.grow(list);
    this.data[this.start[list]! + size] = value;
    this.size[list] = size + 1;
  }

  /** Adds two numbers; read `data` again after it. Only for lists that always get two. */
  pushTwo(list: number, one: number, two: number): void {
    const size = this.size[list]!;
    if (size === this.room[list]!) this.grow(list);
    const at = this.start[list]! + size;
    this.data[at] = one;
    this.data[at + 1] = two;
    this.size[list] = size + 2;
  }

  /** Gives back the room that moved lists left behind. */
  tidy(): void {
    let held = 0;
    for (let list = 0; list < this.lists; list++) held += this.room[list]!;
    if (2 * held > this.used) return;
    const tidied = new Int32Array(this.data.length);
    let to = 0;
    for (let list = 0; list < this.lists; list++) {
      const from = this.start[list]!;
      const size = this.size[list]!;
      for (let i = 0; i < size; i++) tidied[to + i] = this.data[from + i]!;
      this.start[list] = to;
      to += this.room[list]!;
    }
    this.data = tidied;
    this.used = to;
  }

  private grow(list: number): void {
    const room = Math.max(FIRST, 2 * this.room[list]!);
    const to = this.used;
    if (to + room > this.data.length)
      this.data = longer(this.data, Math.max(to + room, 2 * this.data.length));
    const from = this.start[list]!;
    this.data.copyWithin(to, from, from + this.size[list]!);
    this.start[list] = to;
    this.room[list] = room;
    this.used = to + room;
  }
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
