import type { RecruiterGrades } from './types.ts';

// What recruiters answered after reading the files they may see. Three of them gave no answer.
export const grades: RecruiterGrades[] = [
  {
    company: 'Pixel & Charbon',
    must: ['Yasmina Benali', 'Noémie Delvaux'],
    would: ['Thibault Lejeune', 'Émile Lecocq', 'Steven Claes'],
    no: [],
  },
  {
    company: 'Studio Coron',
    must: ['Luca Marchetti', 'Amine Haddad'],
    would: ['Quentin Mertens', 'Arthur Wathelet'],
    no: [],
  },
  {
    company: 'Belle-Fleur Jeux',
    must: ['Mehdi El Ouardi', 'Olena Kovalenko'],
    would: ['Inès Carlier', 'Kevin Nguyen', 'Thibault Lejeune', 'Laura Dimitrova'],
    no: ['Aurélie Van den Bossche'],
  },
  {
    company: 'Encre Bleue',
    must: ['Nathalie Hoebeke', 'Grâce Mbuyi'],
    would: ['Sophie T’Kint', 'Élodie Gérard', 'Amine Haddad', 'Arthur Wathelet', 'Precious Adeyemi'],
    no: ['Émile Lecocq'],
  },
  {
    company: 'Forgiciel',
    must: ['Kevin Nguyen', 'Mehdi El Ouardi'],
    would: ['Olena Kovalenko', 'Inès Carlier', 'Thibault Lejeune'],
    no: [],
  },
  {
    company: 'Médiflore',
    must: ['Yasmina Benali', 'Olena Kovalenko'],
    would: ['Kevin Nguyen', 'Steven Claes', 'Jean-Pierre Wauters', 'Inès Carlier', 'Mehdi El Ouardi'],
    no: [],
  },
  {
    company: 'Cartovélo',
    must: ['Jessica Moreau', 'Noémie Delvaux'],
    would: ['Fatoumata Diallo', 'Aurélie Van den Bossche', 'Yasmina Benali'],
    no: [],
  },
  {
    company: 'Épices Mirza',
    must: ['Christelle Baudoux', 'Marie-Christine Dupuis'],
    would: ['Samira Chafik', 'Rosa Di Stefano', 'Zoé Hendrickx', 'Precious Adeyemi', 'Dylan Fontaine'],
    no: [],
  },
  {
    company: 'Vélocargo Pays Noir',
    must: ['Christelle Baudoux'],
    would: [
      'Samira Chafik',
      'Voahangy Andriamanantenasoavinarivonoro',
      'Marie-Christine Dupuis',
      'Dylan Fontaine',
    ],
    no: [],
  },
  {
    company: 'Chocolaterie Ravel-Demoulin',
    must: ['Samira Chafik', 'Arthur Wathelet'],
    would: [
      'Élodie Gérard',
      'Marie-Christine Dupuis',
      'Amine Haddad',
      'Voahangy Andriamanantenasoavinarivonoro',
    ],
    no: [],
  },
  { company: 'Réseau Clair', must: ['Grégory Dufrasne'], would: ['محمد الحسني', 'Abdoulaye Sow'], no: [] },
  {
    company: 'Datalumière',
    must: ['Laura Dimitrova'],
    would: ['Chukwuemeka Okafor', 'Inès Carlier'],
    no: [],
  },
  {
    company: 'Serrure Numérique',
    must: ['Grégory Dufrasne'],
    would: ['محمد الحسني', 'Sven Peeters'],
    no: [],
  },
  {
    company: 'Allô Sambre',
    must: ['Sven Peeters'],
    would: ['Abdoulaye Sow', 'Ahmet Demir', 'Bilal Chafik', 'محمد الحسني'],
    no: [],
  },
  {
    company: 'Ailes & Rivets',
    must: ['Olena Kovalenko', 'Sven Peeters'],
    would: ['Abdoulaye Sow', 'Inès Carlier', 'Jean-Pierre Wauters', 'Bilal Chafik'],
    no: ['Jessica Moreau'],
  },
  {
    company: 'Transports Vandenhoute',
    must: ['Abdoulaye Sow'],
    would: ['Sven Peeters', 'Ahmet Demir'],
    no: [],
  },
  {
    company: 'Clairecompte',
    must: ['Bilal Chafik', 'Ahmet Demir'],
    would: ['Sven Peeters', 'Inès Carlier', 'Jean-Pierre Wauters'],
    no: ['Fatoumata Diallo'],
  },
  {
    company: 'Maison Les Coquelicots',
    must: ['Rosa Di Stefano'],
    would: ['Grâce Mbuyi', 'Zoé Hendrickx', 'Precious Adeyemi', 'Sophie T’Kint'],
    no: [],
  },
  {
    company: 'Mutuelle Val-de-Sambre',
    must: ['Thibault Lejeune', 'Nathalie Hoebeke'],
    would: ['Jessica Moreau', 'Leïla Ferhat', 'Noémie Delvaux', 'Émile Lecocq', 'Aurélie Van den Bossche'],
    no: ['Inès Carlier'],
  },
  {
    company: 'La Boîte à Sons',
    must: ['Nathalie Hoebeke', 'Luca Marchetti'],
    would: ['Sophie T’Kint', 'Quentin Mertens', 'Leïla Ferhat'],
    no: [],
  },
];
