import { Random } from '../../src/planner/search/random.ts';

// The day of Lille (2020) in its sizes: four sites lent by partners with eighteen shared computers, fifteen companies at a
// distance, fifty people, eight rounds. Who is called how is invented.

export const SITES = [
  { name: 'Maison de l’emploi de Fives', postcode: '59800', stations: 6 },
  { name: 'Espace Moulins', postcode: '59000', stations: 4 },
  { name: 'Atelier Wazemmes', postcode: '59160', stations: 4 },
  { name: 'Médiathèque de Roubaix', postcode: '59100', stations: 4 },
] as const;

export const COMPANIES = [
  'Brasserie du Canal',
  'Transports Deûle',
  'Propreté du Nord',
  'Clinique des Tilleuls',
  'Maçonnerie Lambert',
  'Logis Services',
  'Jardins de la Lys',
  'Hôtel de la Gare',
  'Textile Vauban',
  'Boulangerie Delattre',
  'Garage Carlier',
  'Centrale Primeurs',
  'Aide à domicile Flandre',
  'Cuisine centrale',
  'Sécurité Hainaut',
] as const;

const FIRST = [
  ...['Steven', 'Jessica', 'Amina', 'Karim', 'Chloé', 'Yanis', 'Fatou', 'Kevin', 'Sofia', 'Mehdi'],
  ...['Laura', 'Idriss', 'Manon', 'Bilal', 'Nadia', 'Théo', 'Awa', 'Dylan', 'Samira', 'Hugo'],
  ...['Inès', 'Moussa', 'Camille', 'Rachid', 'Océane', 'Ali', 'Marie', 'Sékou', 'Julie', 'Anthony'],
  ...['Leïla', 'Bryan', 'Khadija', 'Lucas', 'Mariam', 'Enzo', 'Aïcha', 'Quentin', 'Fatima', 'Jordan'],
  ...['Sarah', 'Ibrahim', 'Pauline', 'Omar', 'Élodie', 'Hassan', 'Lina', 'Mathis', 'Zohra', 'Rémi'],
] as const;

export interface LillePerson {
  readonly name: string;
  /** The place in `SITES`. */
  readonly site: number;
  /** Companies, dearest first. */
  readonly wishes: readonly string[];
}

/** Fifty people, drawn once and for all: sixteen, ten, nine and fifteen at the four sites, three to five wishes each. */
export function lillePeople(): LillePerson[] {
  const random = new Random(2020);
  const sites = [16, 10, 9, 15].flatMap((count, site) => Array.from({ length: count }, () => site));
  return FIRST.map((name, index) => {
    const left: string[] = [...COMPANIES];
    const count = 3 + Math.floor(random.unit() * 3);
    const wishes = Array.from(
      { length: count },
      () => left.splice(Math.floor(random.unit() * left.length), 1)[0]!,
    );
    return { name, site: sites[index]!, wishes };
  });
}
