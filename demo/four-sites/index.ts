import { Random } from '../../src/planner/search/random.ts';
import { companies } from '../charleroi/companies/index.ts';
import { forges, network, passerelle } from '../charleroi/network.ts';
import type { Company } from '../charleroi/types.ts';
import { type FarCandidate, farCandidates } from './people.ts';

export type { FarCandidate } from './people.ts';

// Situation 4 in its sizes: fifty people at four sites lent by partners, eighteen shared computers, fifteen companies at
// a distance. Places and people are invented; the postcodes are those of Charleroi.

interface FarSite {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
  readonly accessNotes: string;
  /** Name of the organisation that lends it. */
  readonly lender: string;
  readonly stepFree: boolean;
  readonly stationCount: number;
  /** Computers that the plan leaves free, for the one that breaks. */
  readonly spareStations: number;
}

const sites: readonly FarSite[] = [
  {
    name: 'La Verrière, salle des écrans',
    address: 'Quai de la Verrière 12',
    postcode: '6000',
    town: 'Charleroi',
    accessNotes: 'Entrée par le quai. Ascenseur à gauche, deuxième étage.',
    lender: network.host.name,
    stepFree: true,
    stationCount: 6,
    spareStations: 1,
  },
  {
    name: 'Passerelle, espace numérique',
    address: 'Rue du Puits 4',
    postcode: '6060',
    town: 'Gilly',
    accessNotes: 'Sonnez à « Passerelle ». Salle au rez-de-chaussée.',
    lender: passerelle,
    stepFree: true,
    stationCount: 4,
    spareStations: 0,
  },
  {
    name: 'École des Forges, local 14',
    address: 'Rue des Laminoirs 30',
    postcode: '6030',
    town: 'Marchienne-au-Pont',
    accessNotes: 'Entrée par la cour. Demandez le local 14 à l’accueil.',
    lender: forges,
    stepFree: false,
    stationCount: 4,
    spareStations: 0,
  },
  {
    name: 'Maison de quartier du Pays Noir',
    address: 'Place du Marché 7',
    postcode: '6040',
    town: 'Jumet',
    accessNotes: 'La porte à côté de la bibliothèque. Deux marches.',
    lender: passerelle,
    stepFree: false,
    stationCount: 4,
    spareStations: 0,
  },
];

const day = {
  name: 'Journée d’entretiens à distance, quatre sites',
  place: 'Quatre sites, à distance',
  description:
    'Vous parlez aux entreprises par vidéo, depuis un ordinateur prêté près de chez vous. Quelqu’un vous accueille et vous aide. Pas de vidéo ? Le téléphone marche aussi.',
  timeZone: 'Europe/Brussels',
  opensAt: '09:00',
  firstRoundAt: '09:30',
  roundCount: 8,
  roundMinutes: 15,
  moveMinutes: 6,
  breaks: [{ afterRound: 4, minutes: 20 }],
  tableCount: 2,
  mostInterviews: 4,
  fewestInterviews: 2,
  floor: 1,
  longestRun: 2,
  recruiterAccessDays: 7,
};

/** What all of them are prepared by before the day. */
const preparation = [
  { kind: 'workshop', title: 'Se présenter en deux minutes', daysBefore: 5 },
  { kind: 'workshop', title: 'Parler devant une caméra', daysBefore: 4 },
  { kind: 'interview', title: 'Entretien avec la conseillère ou le conseiller', daysBefore: 1 },
] as const;

/** What some stands of the online fair say to who comes by. */
const welcomes: readonly string[] = [
  'Bonjour ! Passez nous voir : nous vous parlons du métier, sans jargon, en cinq minutes.',
  'Bienvenue. Votre parcours nous intéresse plus que vos diplômes.',
  'Bonjour, prenez une place dans la file : c’est nous qui vous appelons.',
];

const COMPANIES = 15;
const far: readonly Company[] = companies.slice(0, COMPANIES);

/** Three to five companies each, the most wanted first: drawn once and for all. */
function wishesOf(people: readonly FarCandidate[]): ReadonlyMap<FarCandidate, readonly string[]> {
  const random = new Random(2020);
  const draw = (count: number) => Math.floor(random.unit() * count);
  return new Map(
    people.map((person) => {
      const left = far.map(({ name }) => name);
      const wanted = Array.from({ length: 3 + draw(3) }, () => left.splice(draw(left.length), 1)[0]!);
      return [person, wanted];
    }),
  );
}

/** The day at a distance, as its organiser would have written it down. */
export const fourSites = {
  day,
  sites,
  companies: far,
  candidates: farCandidates,
  wishes: wishesOf(farCandidates),
  preparation,
  welcomes,
};
