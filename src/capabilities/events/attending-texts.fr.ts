/** Where one attends from, in plain words. */
export const attending = {
  title: 'Où serez-vous ?',
  place: 'Je participe depuis',
  hall: (place: string) => `La salle : ${place}`,
  nearest: 'Le site le plus proche de chez moi',
  nearestHint: 'Écrivez votre code postal plus bas.',
  home: 'Chez moi',
  homeHint: 'Avec votre téléphone ou votre ordinateur.',
  homeOfRecruiter: 'Vous recevez par vidéo depuis votre ordinateur.',
  far: (kilometres: string | null) =>
    kilometres === null ? 'à moins de 1 km' : `à ${kilometres} km à vol d’oiseau`,
  stepFree: 'accessible sans marche',
  postcode: 'Mon code postal',
  postcodeHint: 'Il sert à trouver le site le plus proche. Nous ne le gardons pas.',
  how: 'Si la personne qui recrute est ailleurs',
  howHint: 'La vidéo n’est jamais obligatoire. Vous pouvez changer d’avis.',
  channels: {
    video: 'Je parle en vidéo',
    telephone: 'Je parle au téléphone',
    chat: 'J’écris des messages',
  },
  receivesTitle: 'Où recevez-vous ?',
  receives: 'Nous recevons depuis',
};
