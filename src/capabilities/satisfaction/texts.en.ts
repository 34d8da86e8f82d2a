import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {
    'nothing-said': 'You answered no question. Answer one at least.',
    'code-unknown': 'Nobody has this code at this event. Check it, or leave it empty.',
    'too-many-questions': ({ most }: Facts) => `${most} added questions at most: beyond that nobody answers.`,
  },
  journal: {
    'question-added': ({ label }: Facts) => `added a satisfaction question: “${label}”`,
    'question-retired': ({ label }: Facts) => `no longer asks the satisfaction question “${label}”`,
  },
  audiences: { candidate: 'Candidates', recruiter: 'Recruiters', partner: 'Partners' },
  scale: { 4: 'Yes, very much', 3: 'Rather yes', 2: 'Rather not', 1: 'Not at all' },
  questions: {
    candidate: {
      welcome: 'Were you welcomed well?',
      useful: 'Are the interviews useful to you?',
      again: 'Would you like to come again?',
    },
    recruiter: {
      welcome: 'Was it well organised?',
      useful: 'Do the people you met suit what you need?',
      again: 'Would you like to come again?',
    },
    partner: {
      welcome: 'Was it well organised?',
      useful: 'Is the event useful to the people you support?',
      again: 'Would you like to come again?',
    },
  },
  words: 'Anything to add?',
  mine: {
    title: 'Your opinion',
    intro: 'Three questions, one minute. Your name is not kept with your answers.',
    send: 'Send my opinion',
    change: 'Change my opinion',
    thanks: 'Thank you. Your opinion is noted.',
  },
  page: {
    title: 'Satisfaction',
    intro:
      'What everybody thought of the event, without names. With fewer than 5 answers nothing is shown: somebody would be recognised.',
    answers: (answers, people) =>
      `${answers} ${answers === 1 ? 'answer' : 'answers'}${people === null ? '' : ` from ${people} ${people === 1 ? 'person' : 'people'} who came`}`,
    question: 'Question',
    base: 'Answers',
    hidden: 'fewer than 5 answers',
    happy: 'Yes or rather yes',
    texts: (count) => (count === 1 ? 'Read 1 remark' : `Read ${count} remarks`),
    slips: 'Type in slips from paper',
    own: 'Your own questions',
    ownIntro:
      'Five at most for each public. They come beside the three questions, online and where slips are typed in.',
    audience: 'To whom',
    kind: 'Answer',
    label: 'Question',
    kinds: { scale: 'From “yes” to “no”', text: 'In their own words' },
    add: 'Add the question',
    retire: 'Ask no more',
  },
  slip: {
    title: 'Satisfaction slips from paper',
    intro: 'One slip after the other. With the card’s code the same person counts once only.',
    back: 'Back to the results',
    code: 'Code of the card (if the slip has it)',
    save: 'Note, then the next one',
    saved: 'The slip is noted. Next one.',
  },
  done: {
    'add-question': 'The question is added.',
    'retire-question': 'The question is no longer asked.',
    'give-partner-opinion': 'Thank you. Your opinion is noted.',
  },
};
