import { access } from './capabilities/access/index.tsx';
import type { Capability } from './web/capability.ts';

/** Tremplin, room by room, in the order in which each leans on those before it. */
export const capabilities: readonly Capability[] = [access];
