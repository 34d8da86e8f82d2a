import { forges, passerelle, sambreCode } from '../charleroi/network.ts';

// Everybody here is invented.

/** Where somebody attends from: one of the four sites by its place in `sites`, home, or nowhere but the telephone. */
export type Attends = 0 | 1 | 2 | 3 | 'home' | 'telephone';

export interface FarCandidate {
  readonly firstName: string;
  readonly lastName: string;
  /** Name of the organisation that brings this person. */
  readonly partner: string;
  readonly attends: Attends;
}

type Row = readonly [firstName: string, lastName: string, attends: Attends];

const brought: Readonly<Record<string, readonly Row[]>> = {
  [sambreCode]: [
    ['Steven', 'Rousseaux', 0],
    ['Amandine', 'Piette', 0],
    ['Yassine', 'El Amrani', 0],
    ['Loredana', 'Russo', 0],
    ['Kenza', 'Boukhari', 0],
    ['Maxence', 'Hottelet', 0],
    ['Aurore', 'Bastin', 0],
    ['Ridvan', 'Yildiz', 0],
    ['Pascaline', 'Noël', 0],
    ['Giuseppe', 'Ferrara', 0],
    ['Doriane', 'Lambotte', 0],
    ['Samuel', 'Kabongo', 0],
    ['Ophélie', 'Jacquet', 2],
    ['Wassim', 'Tahiri', 2],
    ['Bénédicte', 'Collignon', 'home'],
    ['Jérémy', 'Vanhove', 'telephone'],
  ],
  [passerelle]: [
    ['Fatoumata', 'Camara', 1],
    ['Ludovic', 'Marchal', 1],
    ['Nour', 'Khalil', 1],
    ['Sabrina', 'De Luca', 1],
    ['Emmanuel', 'Tshibangu', 1],
    ['Valentine', 'Goffin', 1],
    ['Olena', 'Shevchuk', 1],
    ['Rayan', 'Zerrouki', 1],
    ['Marie-Thérèse', 'Delhaye', 1],
    ['Cédric', 'Lemaire', 1],
    ['Gulsen', 'Aydin', 3],
    ['Thierry', 'Burton', 3],
    ['Mélissa', 'Vitale', 3],
    ['Ousmane', 'Barry', 3],
    ['Christelle', 'Dubois', 'home'],
    ['Roberto', 'Costa', 'telephone'],
    ['Iman', 'Saïdi', 'home'],
  ],
  [forges]: [
    ['Dylan', 'Leclercq', 2],
    ['Inès', 'Martinez', 2],
    ['Mohamed', 'Bouzid', 2],
    ['Clara', 'Vandevelde', 2],
    ['Alessio', 'Conti', 2],
    ['Jade', 'Simon', 2],
    ['Hamza', 'Ouali', 2],
    ['Zoé', 'Renard', 2],
    ['Kevin', 'Stevens', 3],
    ['Assia', 'Mansour', 3],
    ['Brandon', 'Michiels', 3],
    ['Elif', 'Kaya', 3],
    ['Noa', 'Lambrecht', 3],
    ['Joséphine', 'Ilunga', 3],
    ['Tiago', 'Pereira', 3],
    ['Margaux', 'Henrard', 3],
    ['Ibrahima', 'Bah', 'home'],
  ],
};

/** The fifty of the day: 12, 10, 10 and 12 at the four sites, four at home, two by telephone. */
export const farCandidates: readonly FarCandidate[] = Object.entries(brought).flatMap(([partner, rows]) =>
  rows.map(([firstName, lastName, attends]) => ({ firstName, lastName, partner, attends })),
);
