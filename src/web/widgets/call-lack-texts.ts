import { type Translated, translations } from '../../kernel/locale.ts';

/** What to do about a device that is not given, or is not there: before one comes in, and during a call. */
const fr = {
  denied: 'La caméra ou le micro est bloqué. Touchez le cadenas près de l’adresse, puis autorisez.',
  absent: 'Aucun micro n’a été trouvé. Branchez-en un, ou continuez par téléphone.',
  noCamera: 'Aucune caméra n’a été trouvée. On vous entendra sans vous voir.',
  busy: 'Une autre application utilise la caméra ou le micro. Fermez-la, puis rechargez cette page.',
  insecure: 'Cette adresse n’est pas protégée. Demandez l’adresse en « https », ou continuez par téléphone.',
};

const nl: Translated<typeof fr> = {
  denied: 'De camera of de microfoon is geblokkeerd. Tik op het slotje bij het adres en geef toestemming.',
  absent: 'Er is geen microfoon gevonden. Sluit er een aan, of ga verder per telefoon.',
  noCamera: 'Er is geen camera gevonden. Men hoort u zonder u te zien.',
  busy: 'Een andere app gebruikt de camera of de microfoon. Sluit die app en laad deze pagina opnieuw.',
  insecure: 'Dit adres is niet beveiligd. Vraag het adres met “https”, of ga verder per telefoon.',
};

const en: Translated<typeof fr> = {
  denied: 'The camera or microphone is blocked. Touch the padlock beside the address, then allow it.',
  absent: 'No microphone was found. Plug one in, or go on by telephone.',
  noCamera: 'No camera was found. People will hear you without seeing you.',
  busy: 'Another app is using the camera or the microphone. Close it, then reload this page.',
  insecure: 'This address is not secure. Ask for the “https” address, or go on by telephone.',
};

export const callLackTexts = translations({ fr, nl, en });
