// The two files an organiser really has, as rows: a title above the headers, line breaks in headers, empty columns,
// phones and times typed in all ways. Several rows for one company are its several needs.
import {
  accessWords,
  companyAsTyped,
  contractWords,
  languagesAsTyped,
  occupationLabel,
  phoneAsTyped,
  timeAsTyped,
} from './as-people-write.ts';
import { passerelle } from './network.ts';
import type { Candidate, Company } from './types.ts';

/** A day, shown by Excel as dd/mm/yyyy. */
export interface DayCell {
  day: string;
}
export type SheetCell = string | number | DayCell | null;
export type SheetRow = SheetCell[];

export interface DemoSheet {
  name: string;
  /** Lines above the headers, headers included. */
  headRows: SheetRow[];
  rows: SheetRow[];
}

const mostWishes = 10;

const recruiterHeaders = [
  'Entreprise',
  'Secteur',
  'Ville',
  'Site web',
  'Personne\nde contact',
  'E-mail',
  'Tél. / GSM',
  'Poste proposé',
  'Code ROME',
  'Type de\ncontrat',
  'Nombre\nde places',
  'Compétences',
  'Langues',
  'Profil recherché',
  'Remarques',
  'Présentation (pitch)',
  'Recruteurs\nen parallèle',
  'Arrive à',
  'Part à',
  'Inscrit le',
];

/** `recruteurs.xlsx`: one row a need; what belongs to the company is on its first row only, its name on each. */
export function recruiterSheet(companies: readonly Company[]): DemoSheet {
  const rows = companies.flatMap((company, nth) =>
    company.needs.map((need, index): SheetRow => {
      const first = index === 0;
      const { contact } = company;
      return [
        company.name,
        first ? company.sector : null,
        first ? company.city : null,
        first ? company.website : null,
        first ? `${contact.firstName} ${contact.lastName}` : null,
        first ? contact.email : null,
        first ? phoneAsTyped(contact.phone, nth) : null,
        need.title,
        need.occupationCode,
        contractWords[need.contract],
        need.positions,
        need.skills.join(', '),
        languagesAsTyped(need.languages),
        need.wantedProfile,
        need.notes,
        first ? company.pitch : null,
        first ? company.seats : null,
        first && company.presentFrom ? timeAsTyped(company.presentFrom, nth) : null,
        first && company.presentUntil ? timeAsTyped(company.presentUntil, nth) : null,
        first ? { day: company.registeredOn } : null,
      ];
    }),
  );
  return {
    name: 'Entreprises',
    headRows: [
      ['Soirée de job dating, 3e édition : entreprises inscrites'],
      ['La Verrière coworking, jeudi 10 décembre, 18 h'],
      [],
      recruiterHeaders,
    ],
    rows,
  };
}

const candidateHeaders = [
  'N°',
  'Nom',
  'Prénom',
  'Adresse e-mail',
  'GSM',
  'Code\npostal',
  'Commune',
  'Organisme\nd’origine',
  'Référent (e-mail)',
  'Métiers recherchés',
  'Langues',
  'Besoins particuliers\n(accès, interprète…)',
  'Présent à\npartir de',
  'Présent\njusqu’à',
  'Date\nd’inscription',
  ...Array.from({ length: mostWishes }, (_, index) => `Vœu ${index + 1}`),
];

/** `candidats.xlsx`: one row a person, wishes in ten columns; one partner writes surnames in capitals. */
export function candidateSheet(candidates: readonly Candidate[]): DemoSheet {
  const rows = candidates.map((person, nth): SheetRow => {
    const wishes = person.wishes.map((name, rank) => companyAsTyped(name, nth * 3 + rank));
    return [
      nth + 1,
      person.partner === passerelle ? person.lastName.toUpperCase() : person.lastName,
      person.firstName,
      person.email,
      person.phone === null ? null : phoneAsTyped(person.phone, nth),
      Number(person.postcode),
      person.city,
      person.partner,
      person.counsellorEmail,
      person.wantedOccupations.map(occupationLabel).join(' ; '),
      languagesAsTyped(person.languages),
      person.accessNeeds.map((need) => accessWords[need]).join(', ') || null,
      person.presentFrom === null ? null : timeAsTyped(person.presentFrom, nth),
      person.presentUntil === null ? null : timeAsTyped(person.presentUntil, nth),
      { day: person.registeredOn },
      ...Array.from({ length: mostWishes }, (_, rank) => wishes[rank] ?? null),
    ];
  });
  return {
    name: 'Inscriptions',
    headRows: [
      ['Job dating du 10 décembre : personnes inscrites par les trois partenaires'],
      [],
      candidateHeaders,
    ],
    rows,
  };
}
