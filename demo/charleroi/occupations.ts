// The job profiles of the evening. Codes and their meaning: ROME 4.0 (France Travail, Licence Ouverte);
// the short labels are the ones said in the room.
export const occupations = {
  M1855: 'Développement web',
  M1861: 'Développement de logiciels et d’applications',
  E1206: 'Design d’interfaces (UX-UI)',
  E1205: 'Design graphique',
  L1507: 'Montage vidéo',
  E1101: 'Community management',
  E1112: 'Communication',
  D1438: 'Assistance e-commerce',
  I1404: 'Support informatique',
  M1816: 'Réseaux informatiques',
  M1419: 'Analyse de données',
} as const satisfies Record<string, string>;

export type OccupationCode = keyof typeof occupations;
