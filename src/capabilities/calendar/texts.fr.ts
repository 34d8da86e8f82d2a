export const fr = {
  refusals: { 'unknown-push-service': 'Ce téléphone ne peut pas recevoir d’alertes par ce service.' },
  journal: {
    'alerts-asked': 'a demandé des alertes sur un appareil',
    'alerts-ended': 'a arrêté les alertes sur un appareil',
  },
  title: 'Mon agenda',
  intro: 'Vos rendez-vous dans votre agenda, toujours à jour.',
  subscribe: 'Ajouter à mon agenda',
  subscribeText: 'Votre agenda se met à jour seul quand un rendez-vous change.',
  file: 'Prendre le fichier',
  fileText: 'Le fichier montre vos rendez-vous de maintenant. Après, il ne change plus.',
  address: 'Adresse privée de votre agenda',
  addressText: 'Pour un autre agenda, copiez cette adresse. Ne la donnez à personne.',
  push: {
    title: 'Des alertes sur ce téléphone',
    intro: 'Votre téléphone vous dit quand c’est à vous, et quand votre planning change.',
    on: 'Recevoir les alertes',
    off: 'Arrêter les alertes',
    isOn: 'Les alertes arrivent sur ce téléphone.',
    failed:
      'Ce navigateur ne peut pas recevoir d’alertes en ce moment. Vos autres messages arrivent comme avant.',
    refused: 'Votre navigateur refuse. Changez-le dans ses réglages, puis essayez encore.',
  },
  done: {
    'subscribe-push': 'Les alertes arrivent sur ce téléphone.',
    'unsubscribe-push': 'Les alertes sont arrêtées.',
  },
};
