import { type Locale, type Translated, translations } from '../../kernel/locale.ts';

const fr = {
  start: 'Commencer l’essai',
  again: 'Refaire l’essai',
  steps: {
    browser: 'Le navigateur',
    camera: 'La caméra',
    microphone: 'Le micro',
    speaker: 'Le haut-parleur',
    network: 'Le réseau',
  },
  doing: {
    camera: 'Autorisez la caméra si on vous le demande.',
    microphone: 'Parlez : « bonjour, vous m’entendez ? » La barre doit bouger.',
    speaker: 'Écoutez le son.',
    network: 'Nous essayons un appel. Quelques secondes.',
  },
  good: {
    browser: 'Ce navigateur convient.',
    camera: 'La caméra marche.',
    microphone: 'Le micro vous entend.',
    speaker: 'Le son marche.',
    network: 'Le réseau laisse passer l’appel.',
  },
  bad: {
    browser: 'Ce navigateur ne convient pas. Prenez Firefox, Chrome, Edge ou Safari à jour.',
    camera:
      'Pas d’image. Touchez le cadenas près de l’adresse et autorisez la caméra. Sans caméra, l’entretien se fait au son.',
    microphone: 'Le micro n’entend rien. Vérifiez qu’il n’est pas coupé, ou prenez un casque.',
    speaker: 'Montez le son, ou branchez un casque.',
    network: 'Le réseau bloque l’appel. Essayez avec un autre réseau, par exemple celui du téléphone.',
  },
  play: 'Jouer le son',
  heard: 'Je l’ai entendu',
  notHeard: 'Je n’entends rien',
  level: 'Niveau du micro',
  picture: 'Votre image',
  /** In front of a shared computer, before each interview. */
  seat: {
    title: 'Essayez d’abord',
    speak: 'Vous voyez-vous ? Parlez : la barre bouge ? Écoutez le son.',
    fine: 'Je me vois et je m’entends',
    fails: 'Ça ne marche pas',
    soon: 'C’est bon. L’entretien s’ouvre seul. Restez ici.',
  },
};

const nl: Translated<typeof fr> = {
  start: 'Test beginnen',
  again: 'Opnieuw testen',
  steps: {
    browser: 'De browser',
    camera: 'De camera',
    microphone: 'De microfoon',
    speaker: 'De luidspreker',
    network: 'Het netwerk',
  },
  doing: {
    camera: 'Geef toestemming voor de camera als het gevraagd wordt.',
    microphone: 'Spreek: “hallo, hoort u mij?” Het balkje moet bewegen.',
    speaker: 'Luister naar het geluid.',
    network: 'We proberen een oproep. Enkele seconden.',
  },
  good: {
    browser: 'Deze browser is geschikt.',
    camera: 'De camera werkt.',
    microphone: 'De microfoon hoort u.',
    speaker: 'Het geluid werkt.',
    network: 'Het netwerk laat de oproep door.',
  },
  bad: {
    browser: 'Deze browser is niet geschikt. Neem een recente Firefox, Chrome, Edge of Safari.',
    camera:
      'Geen beeld. Tik op het slotje bij het adres en sta de camera toe. Zonder camera gaat het gesprek door met geluid.',
    microphone: 'De microfoon hoort niets. Kijk of hij niet uitstaat, of neem een hoofdtelefoon.',
    speaker: 'Zet het geluid harder, of sluit een hoofdtelefoon aan.',
    network: 'Het netwerk blokkeert de oproep. Probeer een ander netwerk, bijvoorbeeld dat van uw telefoon.',
  },
  play: 'Geluid afspelen',
  heard: 'Ik heb het gehoord',
  notHeard: 'Ik hoor niets',
  level: 'Niveau van de microfoon',
  picture: 'Uw beeld',
  seat: {
    title: 'Probeer eerst',
    speak: 'Ziet u zichzelf? Spreek: beweegt het balkje? Luister naar het geluid.',
    fine: 'Ik zie en hoor mezelf',
    fails: 'Het werkt niet',
    soon: 'In orde. Het gesprek gaat vanzelf open. Blijf hier.',
  },
};

const en: Translated<typeof fr> = {
  start: 'Begin',
  again: 'Try again',
  steps: {
    browser: 'The browser',
    camera: 'The camera',
    microphone: 'The microphone',
    speaker: 'The loudspeaker',
    network: 'The network',
  },
  doing: {
    camera: 'Allow the camera if you are asked.',
    microphone: 'Speak: “hello, can you hear me?” The bar must move.',
    speaker: 'Listen to the sound.',
    network: 'We are trying a call. A few seconds.',
  },
  good: {
    browser: 'This browser will do.',
    camera: 'The camera works.',
    microphone: 'The microphone hears you.',
    speaker: 'The sound works.',
    network: 'The network lets the call through.',
  },
  bad: {
    browser: 'This browser will not do. Use an up-to-date Firefox, Chrome, Edge or Safari.',
    camera:
      'No picture. Touch the padlock beside the address and allow the camera. Without one, the interview is held by sound.',
    microphone: 'The microphone hears nothing. See whether it is muted, or use a headset.',
    speaker: 'Turn the sound up, or plug in a headset.',
    network: 'The network blocks the call. Try another network, for example your telephone’s.',
  },
  play: 'Play the sound',
  heard: 'I heard it',
  notHeard: 'I hear nothing',
  level: 'Level of the microphone',
  picture: 'Your picture',
  seat: {
    title: 'Try first',
    speak: 'Do you see yourself? Speak: does the bar move? Listen to the sound.',
    fine: 'I see and hear myself',
    fails: 'It does not work',
    soon: 'All good. The interview opens by itself. Stay here.',
  },
};

/** Words of the device check: its five steps, and the short one in front of a shared computer. */
export const checkTexts: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });
