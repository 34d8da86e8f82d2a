import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { problem, type Repaired, repaired } from './complaint.ts';
import { comparable, textOf } from './text.ts';

export const CONTRACTS = [
  'internship',
  'apprenticeship',
  'fixed-term',
  'permanent',
  'temporary',
  'immersion',
  'student-job',
  'freelance',
] as const;
export type Contract = (typeof CONTRACTS)[number];

/**
 * Words of job offers in French, Dutch and English (Forem and France Travail use the French ones; CDI, CDD and MIS are
 * France Travail's codes, PFI and "mise en situation" are Belgian internships). The first line that matches counts:
 * "intérim avec option sur durée indéterminée" is temporary work.
 */
const WORDS: readonly (readonly [Contract, RegExp])[] = [
  ['immersion', /\b(immersion|pmsmp|meewerkstage|snuffelstage|job shadowing|decouverte metier)\b/],
  ['student-job', /\b(etudiant\w*|jobiste|student\w*|studentenjob|vakantiejob|job d ete|summer job)\b/],
  ['temporary', /\b(interim\w*|mis|mission|uitzend\w*|temporary|temp|agency work)\b/],
  [
    'apprenticeship',
    /\b(apprenti\w*|alternance|alternant|contrat pro\w*|professionnalisation|ifapme|efp|leerling\w*|leercontract|leerovereenkomst|duaal|dual|ibo|work study)\b/,
  ],
  [
    'internship',
    /\b(stages?|stagiaires?|stageplaats|intern|interns|internships?|traineeship|trainee|pfi|mise en situation)\b/,
  ],
  [
    'freelance',
    /\b(freelance\w*|independant\w*|zelfstandig\w*|self employed|portage|prestation|contractor|auto entrepreneur)\b/,
  ],
  [
    'fixed-term',
    /\b(cdd|duree determinee|determinee?|nettement defini|remplacement|saisonnier|bepaalde (duur|tijd)|vervanging\w*|fixed term|replacement|seasonal)\b/,
  ],
  [
    'permanent',
    /\b(cdi|duree indeterminee|indeterminee?|onbepaalde (duur|tijd)|vast(e)?( contract| werk)?|permanent|open ended|indefinite)\b/,
  ],
];

/** A kind of contract as typed → its code; empty → null; other words → 'contract-unknown'. */
export function readContract(cell: Cell): Repaired<Contract> {
  const words = comparable(textOf(cell));
  if (words === '') return repaired<Contract>(null);
  const code = CONTRACTS.find((contract) => comparable(contract) === words);
  if (code) return repaired(code);
  const found = WORDS.find(([, pattern]) => pattern.test(words));
  return found ? repaired(found[0]) : problem('contract-unknown');
}
