import type { Facts } from '../../kernel/result.ts';

const stations = (count: number) => (count === 1 ? '1 poste' : `${count} postes`);

export const fr = {
  refusals: {
    'postcode-wrong': 'Le code postal a quatre ou cinq chiffres.',
    'times-reversed': 'La fin vient après le début.',
    'more-spare-than-stations': 'Il ne peut pas y avoir plus de postes de réserve que de postes.',
    'site-name-taken': ({ name }: Facts) => `Il y a déjà un site « ${name} ».`,
    'hall-taken': ({ name }: Facts) => `« ${name} » est déjà marqué comme étant la salle.`,
    'lender-unknown': 'Cette organisation ne participe pas à l’événement.',
    'stations-in-use': ({ number }: Facts) =>
      `Quelqu’un est attendu au poste ${number}. Libérez-le d’abord : refaites le planning ou marquez le poste en panne.`,
    'site-expected': ({ site, candidates, recruiters }: Facts) =>
      `On attend encore du monde à ${site} : ${candidates} candidat·es et ${recruiters} entreprises. Choisissez d’abord un autre lieu pour ces personnes.`,
    'helper-unknown': 'Cette personne ne fait partie d’aucune organisation de l’événement.',
  },
  journal: {
    'site-added': ({ site, stations: count }: Facts) =>
      `a ajouté le site ${site} (${stations(Number(count))})`,
    'site-updated': ({ site }: Facts) => `a changé le site ${site}`,
    'site-removed': ({ site }: Facts) => `a retiré le site ${site}`,
    'stations-described': ({ site }: Facts) => `a décrit les postes de ${site}`,
    'site-helper-added': ({ site, name }: Facts) => `a confié l’accueil de ${site} à ${name}`,
    'site-helper-removed': ({ site }: Facts) => `a retiré quelqu’un de l’accueil de ${site}`,
  },
  done: {
    'add-site': 'Le site est ajouté.',
    'update-site': 'C’est enregistré.',
    'remove-site': 'Le site est retiré.',
    'update-stations': 'Les postes sont enregistrés.',
    'add-site-helper': 'C’est noté.',
    'remove-site-helper': 'C’est noté.',
    'mark-station': 'C’est noté. Qui était prévu à ce poste a un autre poste, s’il y en a un de libre.',
  },
  title: 'Sites et postes',
  intro:
    'Les lieux d’où l’on participe sans venir dans la salle, avec leurs ordinateurs partagés. Le planning donne à chaque entretien à distance un poste libre.',
  none: 'Aucun site',
  noneText:
    'Tout le monde vient dans la salle. Ajoutez un site dès qu’un partenaire prête un lieu avec des ordinateurs.',
  add: 'Ajouter un site',
  host: 'Accueil du site',
  back: 'Tous les sites',
  columns: {
    name: 'Site',
    stations: 'Postes',
    people: 'Attendus',
    helpers: 'Accueil',
    opening: 'Heures',
  },
  stations,
  broken: (count: number) => (count === 1 ? '1 en panne' : `${count} en panne`),
  checked: (count: number) => (count === 1 ? '1 vérifié' : `${count} vérifiés`),
  unfit: (count: number) => `${count} à réparer`,
  spare: (count: number) => (count === 1 ? '1 de réserve' : `${count} de réserve`),
  hallTag: 'dans la salle',
  noHelper: 'Personne encore',
  expected: (candidates: number, recruiters: number) =>
    recruiters === 0 ? `${candidates}` : `${candidates}, et ${recruiters} entreprises`,
  hours: (from: string | null, until: string | null) => {
    if (from === null) return until === null ? 'Comme l’événement' : `jusqu’à ${until}`;
    return until === null ? `dès ${from}` : `${from} à ${until}`;
  },
  total: (sites: number, count: number) =>
    `${sites === 1 ? '1 site' : `${sites} sites`}, ${stations(count)} en état de marche`,
  fields: {
    name: 'Nom du site',
    address: 'Adresse',
    postcode: 'Code postal',
    town: 'Localité',
    accessNotes: 'Comment entrer',
    opensAt: 'Ouvre à',
    closesAt: 'Ferme à',
    lenderId: 'Prêté par',
    stepFree: 'Accessible sans marche',
    tableCount: 'Tables',
    stationCount: 'Nombre de postes',
    spareStations: 'Postes de réserve',
    resetMinutes: 'Minutes entre deux personnes',
    isHall: 'Ce site est la salle elle-même',
    accountId: 'Qui accueille',
  },
  hints: {
    name: 'Par exemple « Lille-Fives ».',
    postcode: 'Il sert à montrer à chaque personne le site le plus proche.',
    accessNotes: 'La porte, la sonnette, l’ascenseur.',
    opensAt: 'Vide : comme l’événement.',
    stationCount: 'Écrivez 6 et les postes 1 à 6 sont créés.',
    spareStations: 'Le planning les laisse libres, pour le poste qui tombe en panne.',
    resetMinutes: 'Le temps de se lever, de nettoyer le casque et de s’asseoir.',
    tableCount:
      'Pour les entretiens entre personnes qui sont sur ce site. Vide : elles ne sont pas comptées.',
    isHall: 'Cochez si les ordinateurs se trouvent dans la salle de l’événement.',
  },
  nobody: 'Personne',
  choose: 'Choisir',
  save: 'Enregistrer',
  place: 'Le lieu',
  computers: 'Les postes',
  computersIntro: 'Donnez un nom si le numéro ne suffit pas. Un poste en panne n’est plus donné à personne.',
  noStation: 'Ce site n’a pas encore de poste.',
  saveStations: 'Enregistrer les postes',
  station: {
    number: 'Poste',
    label: 'Nom',
    headset: 'Casque',
    camera: 'Caméra',
    stepFree: 'Sans marche',
    works: 'En état',
    broken: 'En panne',
    breaks: 'Marquer en panne',
    worksAgain: 'Marche de nouveau',
  },
  numbered: (number: number) => `Poste ${number}`,
  welcome: 'Qui accueille',
  welcomeIntro:
    'Une personne de n’importe quelle organisation de l’événement. Elle voit qui est attendu sur ce site.',
  addHelper: 'Ajouter',
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer ${name}`,
  removeSite: 'Retirer ce site',
  removeSiteText: 'Possible tant que personne n’y est attendu.',
};
