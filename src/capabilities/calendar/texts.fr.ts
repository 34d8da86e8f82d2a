export const fr = {
  refusals: {},
  journal: {},
  title: 'Mon agenda',
  intro: 'Vos rendez-vous dans votre agenda, toujours à jour.',
  subscribe: 'Ajouter à mon agenda',
  subscribeText: 'Votre agenda se met à jour seul quand un rendez-vous change.',
  file: 'Prendre le fichier',
  fileText: 'Le fichier montre vos rendez-vous d’aujourd’hui. Il ne change plus après.',
  address: 'Adresse privée de votre agenda',
  addressText: 'Pour un autre agenda, copiez cette adresse. Ne la donnez à personne.',
};
