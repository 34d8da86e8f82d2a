export const fr = {
  refusals: { 'unknown-push-service': 'Ce téléphone ne peut pas être prévenu par ce service.' },
  journal: {
    'alerts-asked': 'a demandé à être prévenu sur un appareil',
    'alerts-ended': 'ne veut plus être prévenu sur un appareil',
  },
  title: 'Mon agenda',
  intro: 'Vos rendez-vous dans votre agenda, toujours à jour.',
  subscribe: 'Ajouter à mon agenda',
  subscribeText: 'Votre agenda se met à jour seul quand un rendez-vous change.',
  file: 'Prendre le fichier',
  fileText: 'Le fichier montre vos rendez-vous d’aujourd’hui. Il ne change plus après.',
  address: 'Adresse privée de votre agenda',
  addressText: 'Pour un autre agenda, copiez cette adresse. Ne la donnez à personne.',
  push: {
    title: 'Être prévenu sur ce téléphone',
    intro: 'Votre téléphone vous dit quand c’est à vous, et quand votre planning change.',
    on: 'Me prévenir ici',
    off: 'Ne plus me prévenir ici',
    isOn: 'Ce téléphone vous prévient.',
    refused: 'Votre navigateur refuse. Changez-le dans ses réglages, puis essayez encore.',
  },
  done: {
    'subscribe-push': 'Ce téléphone vous prévient.',
    'unsubscribe-push': 'Ce téléphone ne vous prévient plus.',
  },
};
