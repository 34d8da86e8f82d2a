import type { Instant } from '../../../../kernel/clock.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import type { ImportScope } from './importing.ts';

/** What the undoing of an import works with. */
export interface Undoing extends Pick<CommandContext<ImportScope>, 'db' | 'scope' | 'now' | 'announce'> {
  /** When the import was applied: what bears this very moment came in by it. */
  readonly appliedAt: Instant;
}
