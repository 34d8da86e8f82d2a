import type { Network } from './types.ts';

// Everything and everybody here is invented.
export const sambreCode = 'Sambre-Code';
export const passerelle = 'Passerelle 6060';
export const forges = 'Promotion sociale des Forges';

export const network: Network = {
  name: 'Réseau Emploi numérique du Pays Noir',
  country: 'BE',
  timeZone: 'Europe/Brussels',
  locale: 'fr',
  host: {
    name: 'La Verrière coworking',
    kind: 'coworking',
    city: 'Charleroi',
    staff: [
      {
        firstName: 'Nadia',
        lastName: 'Lambert',
        email: 'nadia.lambert@la-verriere.example',
        role: 'organiser',
      },
      {
        firstName: 'Olivier',
        lastName: 'Stassart',
        email: 'olivier.stassart@la-verriere.example',
        role: 'organiser',
      },
      { firstName: 'Tom', lastName: 'Vrancken', email: 'accueil@la-verriere.example', role: 'door' },
    ],
  },
  partners: [
    {
      name: sambreCode,
      kind: 'training',
      city: 'Charleroi',
      staff: [
        {
          firstName: 'Karim',
          lastName: 'Mansouri',
          email: 'karim.mansouri@sambre-code.example',
          role: 'counsellor',
        },
        {
          firstName: 'Julie',
          lastName: 'Pirard',
          email: 'julie.pirard@sambre-code.example',
          role: 'counsellor',
        },
      ],
    },
    {
      name: passerelle,
      kind: 'association',
      city: 'Gilly',
      staff: [
        {
          firstName: 'Béatrice',
          lastName: 'Collard',
          email: 'beatrice.collard@passerelle6060.example',
          role: 'counsellor',
        },
        {
          firstName: 'Hugo',
          lastName: 'Degreef',
          email: 'hugo.degreef@passerelle6060.example',
          role: 'counsellor',
        },
      ],
    },
    {
      name: forges,
      kind: 'school',
      city: 'Marchienne-au-Pont',
      staff: [
        {
          firstName: 'Valérie',
          lastName: 'Nijs',
          email: 'valerie.nijs@ps-forges.example',
          role: 'counsellor',
        },
      ],
    },
  ],
};
