/** What is to be set: the templates of a folder, and the data that they show. */
export interface TypesetJob {
  /** Address of the folder with the templates (`new URL('./sheets/', import.meta.url).href`). */
  readonly folder: string;
  /** The template to begin with, a file of that folder. */
  readonly main: string;
  /** Reaches the templates as `sys.inputs.data`, in JSON: data never becomes part of a template. */
  readonly data: string;
}

/** Documents that are to be one. */
export interface JoinJob {
  /** PDFs of the compiler, in their order. */
  readonly join: readonly Uint8Array[];
}

/** A printed document. */
export interface Typeset {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /**
   * What the templates told of themselves: the values of `metadata` under the label `<told>`, in their order. The pack
   * tells on which page each of its parts ends.
   */
  readonly told: readonly unknown[];
}
