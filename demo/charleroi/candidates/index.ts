import type { Candidate } from '../types.ts';
import { forgesCandidates } from './forges.ts';
import { passerelleCandidates } from './passerelle.ts';
import { sambreCodeCandidates } from './sambre-code.ts';

/** The 38 candidates, partner after partner. */
export const candidates: Candidate[] = [
  ...sambreCodeCandidates,
  ...passerelleCandidates,
  ...forgesCandidates,
];

/** The name by which the other files of this folder point at somebody. */
export function fullName(candidate: Pick<Candidate, 'firstName' | 'lastName'>): string {
  return `${candidate.firstName} ${candidate.lastName}`;
}
