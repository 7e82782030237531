import type { InBothLanguages } from '../../../contracts/language';
import type { QuestionProblem } from './useQuestionDraft';

interface QuestionsText {
  readonly heading: string;
  readonly purpose: string;
  readonly link: string;
  readonly between: string;
  readonly ask: string;
  readonly police: string;
  readonly none: string;
  readonly noneAdvice: string;
  readonly labels: Readonly<Record<'question' | 'more' | 'areas' | 'help' | 'back' | 'due', string>>;
  readonly hints: Readonly<Record<'question' | 'more' | 'areas' | 'help' | 'back', string>>;
  readonly policeAbout: string;
  readonly contactKnown: string;
  readonly problems: Readonly<Record<QuestionProblem, string>>;
  readonly done: string;
  readonly drop: string;
  readonly remove: string;
  readonly saidRemoved: string;
  readonly fromPolice: string;
  readonly askedBy: (name: string, day: string) => string;
  readonly dueBy: (day: string) => string;
  readonly canAnswer: string;
  readonly nobodyThere: string;
  readonly emptyGroup: string;
  readonly call: (name: string) => string;
  readonly chat: (name: string) => string;
  readonly mail: (name: string) => string;
  readonly chatShort: string;
  readonly mailShort: string;
  readonly answer: string;
  readonly answers: string;
  readonly yourAnswer: string;
  readonly answerHint: string;
  readonly sendAnswer: string;
  readonly noAnswer: string;
  readonly close: string;
  readonly toAgenda: string;
  readonly noMeeting: string;
  readonly planMeeting: string;
  readonly saidAnswered: (title: string) => string;
  readonly saidOnAgenda: (title: string) => string;
  readonly earlier: (count: number) => string;
  readonly states: Readonly<Record<'answered' | 'agenda', string>>;
  readonly reopen: string;
  readonly open: (count: number) => string;
}

export const questionsText: InBothLanguages<QuestionsText> = {
  da: {
    heading: 'Spørgsmål mellem møderne',
    purpose: 'Et kort spørgsmål til gruppen, når det ikke kan vente. Skriv aldrig, hvem en borger er.',
    link: 'Spørg gruppen',
    between: 'Mellem møderne',
    ask: 'Stil et spørgsmål',
    police: 'Politiet har henvendt sig',
    none: 'Der er ingen åbne spørgsmål.',
    noneAdvice: 'Et spørgsmål ender i en samtale eller som et punkt på næste møde.',
    labels: {
      question: 'Hvad vil du spørge om?',
      more: 'Det, de andre skal vide for at svare',
      areas: 'Hvem er det til?',
      help: 'Hvad beder politiet om?',
      back: 'Hvem skal ringe tilbage?',
      due: 'Senest hvornår?',
    },
    hints: {
      question: 'Én linje. Spørg til det, I kan gøre, ikke til en borger.',
      more: 'Kan udelades.',
      areas: 'Vælg ingen, hvis det er til alle.',
      help: 'Kun slags hjælp, for eksempel »kontakt til skolen«. Hvem det handler om, siges i telefonen.',
      back: 'Politiet kender måske en sag, som kommunen ikke gør. Vælg det område, der kan hjælpe.',
    },
    policeAbout:
      'Her står kun, at nogen skal ringe tilbage. Navne, numre og sagen selv hører til i telefonen og i fagsystemet.',
    contactKnown: 'Den, der tog imod, ved, hvem der skal ringes til',
    problems: {
      missing: 'Skriv, hvad du vil spørge om.',
      noWords: 'Skriv det med ord.',
      tooLong: 'Skriv spørgsmålet kortere: højst 255 tegn.',
      tooMuch: 'Skriv det kortere: højst 2.000 tegn. Er der mere, så tag det op på et møde.',
      notADay: 'Den dato findes ikke.',
    },
    done: 'Færdig',
    drop: 'Annullér',
    remove: 'Slet',
    saidRemoved: 'Spørgsmålet er slettet.',
    fromPolice: 'Fra politiet',
    askedBy: (name, day) => [name, day].filter(Boolean).join(', '),
    dueBy: (day) => `Ring tilbage senest ${day}`,
    canAnswer: 'Kan svare',
    nobodyThere:
      'Ingen på listen over ressourcepersoner har det område. Spørgsmålet står her for hele gruppen.',
    emptyGroup: 'Der er ingen andre i gruppen endnu. Spørgsmålet bliver stående, til der kommer nogen.',
    call: (name) => `Ring til ${name}`,
    chat: (name) => `Chat med ${name}`,
    mail: (name) => `Skriv en mail til ${name}`,
    chatShort: 'Chat',
    mailShort: 'Mail',
    answer: 'Svar',
    answers: 'Svar',
    yourAnswer: 'Dit svar',
    answerHint: 'Alle i gruppen kan læse det, også gæster.',
    sendAnswer: 'Svar',
    noAnswer: 'Skriv et svar først.',
    close: 'Det er besvaret',
    toAgenda: 'Sæt på dagsordenen',
    noMeeting: 'Der er ikke planlagt noget møde, det kan sættes på.',
    planMeeting: 'Planlæg et møde',
    saidAnswered: (title) => `»${title}« er besvaret.`,
    saidOnAgenda: (title) => `»${title}« er foreslået til næste møde.`,
    earlier: (count) => `Tidligere spørgsmål (${count})`,
    states: { answered: 'Besvaret', agenda: 'Sat på dagsordenen' },
    reopen: 'Åbn igen',
    open: (count) => (count === 1 ? '1 åbent spørgsmål' : `${count} åbne spørgsmål`),
  },
  en: {
    heading: 'Questions between meetings',
    purpose: 'A short question to the group when it cannot wait. Never write who a citizen is.',
    link: 'Ask the group',
    between: 'Between meetings',
    ask: 'Ask a question',
    police: 'The police have called',
    none: 'There are no open questions.',
    noneAdvice: 'A question ends in a conversation, or as a point at the next meeting.',
    labels: {
      question: 'What do you want to ask?',
      more: 'What the others need to know to answer',
      areas: 'Who is it for?',
      help: 'What do the police ask for?',
      back: 'Who is to call back?',
      due: 'By when?',
    },
    hints: {
      question: 'One line. Ask about what you can do, not about a citizen.',
      more: 'May be left out.',
      areas: 'Choose none if it is for everybody.',
      help: 'Only the kind of help, such as “contact with the school”. Who it is about is said on the telephone.',
      back: 'The police may know of a case that the municipality does not. Choose the area that can help.',
    },
    policeAbout:
      'This says only that somebody is to call back. Names, numbers and the case itself belong on the telephone and in the case system.',
    contactKnown: 'Whoever took the call knows whom to call',
    problems: {
      missing: 'Write what you want to ask.',
      noWords: 'Write it in words.',
      tooLong: 'Make the question shorter: at most 255 characters.',
      tooMuch: 'Make it shorter: at most 2,000 characters. If there is more, raise it at a meeting.',
      notADay: 'There is no such day.',
    },
    done: 'Done',
    drop: 'Cancel',
    remove: 'Delete',
    saidRemoved: 'The question is deleted.',
    fromPolice: 'From the police',
    askedBy: (name, day) => [name, day].filter(Boolean).join(', '),
    dueBy: (day) => `Call back by ${day}`,
    canAnswer: 'Can answer',
    nobodyThere:
      'Nobody among the resource persons has that area. The question stands here for the whole group.',
    emptyGroup: 'There is nobody else in the group yet. The question stays until somebody comes.',
    call: (name) => `Call ${name}`,
    chat: (name) => `Chat with ${name}`,
    mail: (name) => `Write a mail to ${name}`,
    chatShort: 'Chat',
    mailShort: 'Mail',
    answer: 'Answer',
    answers: 'Answers',
    yourAnswer: 'Your answer',
    answerHint: 'Everybody in the group can read it, guests too.',
    sendAnswer: 'Answer',
    noAnswer: 'Write an answer first.',
    close: 'It is answered',
    toAgenda: 'Put on the agenda',
    noMeeting: 'No meeting is planned that it could be put on.',
    planMeeting: 'Plan a meeting',
    saidAnswered: (title) => `“${title}” is answered.`,
    saidOnAgenda: (title) => `“${title}” is proposed for the next meeting.`,
    earlier: (count) => `Earlier questions (${count})`,
    states: { answered: 'Answered', agenda: 'Put on the agenda' },
    reopen: 'Open again',
    open: (count) => (count === 1 ? '1 open question' : `${count} open questions`),
  },
};
