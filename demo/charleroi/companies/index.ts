import type { Company } from '../types.ts';
import { commerce } from './commerce.ts';
import { industry } from './industry.ts';
import { services } from './services.ts';
import { society } from './society.ts';
import { software } from './software.ts';
import { studios } from './studios.ts';

/** The 23 companies, in the order of their pitches. */
export const companies: Company[] = [
  ...studios,
  ...software,
  ...commerce,
  ...services,
  ...industry,
  ...society,
];
