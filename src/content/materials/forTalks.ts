/** What a department talks from: made-up courses of events, and what the Danish Stalking Centre is. */
import { block } from '../block';
import type { Material } from './material';

const checkedOn = '2026-11-23';

const heading = (id: string, da: string, en: string) =>
  ({
    kind: 'heading',
    block: block({ id, da, en, sources: ['evaluation2024'], checkedOn }),
  }) as const;

const questions = (id: string, da: readonly string[], en: readonly string[]) =>
  ({
    kind: 'points',
    block: block<readonly string[]>({
      ...{ id, da, en },
      sources: ['evaluation2024', 'dsc.adviceAndHelp'],
      checkedOn,
    }),
  }) as const;

const story = (id: string, da: string, en: string) =>
  ({
    kind: 'paragraph',
    block: block({ id, da, en, sources: ['evaluation2024', 'dsc.whatIsStalking'], checkedOn }),
  }) as const;

export const exampleCases: Material = {
  id: 'exampleCases',
  name: { da: 'Tre eksempler til afdelingsmødet', en: 'Three examples for the department meeting' },
  purpose: {
    da: 'Opdigtede forløb, I kan tale ud fra, uden at nogen borger er i rummet.',
    en: 'Made-up courses of events to talk from, with no citizen in the room.',
  },
  audience: 'staff',
  form: 'mail',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.exampleCases.title',
        da: 'Hvornår ville I tænke på stalking?',
        en: 'When would you think of stalking?',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.exampleCases.lead',
        da: 'Forløbene er opdigtede. Læs ét ad gangen, og tal to og to i fem minutter, før I tager det fælles.',
        en: 'The courses of events are made up. Read one at a time, and talk in pairs for five minutes before you share.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    heading('materials.exampleCases.jobHeading', 'På jobcentret', 'At the job centre'),
    story(
      'materials.exampleCases.job',
      'En kvinde er sygemeldt på fjerde måned. Hun sover dårligt og siger nej til praktik i centrum. Da du spørger hvorfor, fortæller hun, at en tidligere kæreste tit står ved stoppestedet. Han gør ikke noget. Han står der bare, og så skriver han om aftenen, hvad hun havde på.',
      'A woman has been on sick leave for four months. She sleeps badly and says no to work experience in the centre of town. When you ask why, she tells you that a former boyfriend often stands at the bus stop. He does nothing. He just stands there, and in the evening he writes what she was wearing.',
    ),
    questions(
      'materials.exampleCases.jobQuestions',
      [
        'Hvad er mønsteret, og hvad ville I have overset?',
        'Hvad spørger I om, og hvordan er det sikkert at ringe til hende?',
        'Hvem hos jer kan I ringe til i dag?',
      ],
      [
        'What is the pattern, and what would you have missed?',
        'What do you ask, and how is it safe to call her?',
        'Whom can you call today?',
      ],
    ),
    heading('materials.exampleCases.familyHeading', 'I familieafdelingen', 'In the family department'),
    story(
      'materials.exampleCases.family',
      'To unge forældre er gået fra hinanden. Den ene ringer til jer hver dag og klager over den anden. I samme uge får I at vide, at samme person har lavet tre falske profiler og skriver til den andens venner. Barnet på syv vil ikke længere have sin tablet med på samvær.',
      'Two young parents have separated. One of them calls you every day and complains of the other. The same week you learn that this person has made three false profiles and writes to the friends of the other. The child of seven no longer wants to bring the tablet along on visits.',
    ),
    questions(
      'materials.exampleCases.familyQuestions',
      [
        'Er det en konflikt, eller går det kun den ene vej?',
        'Hvad fortæller barnet jer uden ord?',
        'Hvad holder I op med, fordi det kan gøre det værre?',
      ],
      [
        'Is it a conflict, or does it go one way only?',
        'What does the child tell you without words?',
        'What do you stop doing because it may make it worse?',
      ],
    ),
    heading('materials.exampleCases.treatmentHeading', 'I rusmiddelbehandlingen', 'In substance treatment'),
    story(
      'materials.exampleCases.treatment',
      'En mand i behandling taler meget om sin tidligere chef. Han ved, hvornår hun kører hjemmefra, og han har sendt blomster otte gange. Han siger, at hun nok skal forstå det til sidst. Han er flov over det bagefter.',
      'A man in treatment talks a lot of his former boss. He knows when she drives from home, and he has sent flowers eight times. He says that she will understand in the end. Afterwards he is ashamed of it.',
    ),
    questions(
      'materials.exampleCases.treatmentQuestions',
      [
        'Hvordan taler I med ham, så han kan høre det?',
        'Hvem kan hjælpe ham med at stoppe?',
        'Hvad gør I for den, det går ud over, når I ikke kender hende?',
      ],
      [
        'How do you talk with him so that he can hear it?',
        'Who can help him to stop?',
        'What do you do for the one exposed when you do not know her?',
      ],
    ),
    heading('materials.exampleCases.endHeading', 'Slut af sammen', 'End together'),
    questions(
      'materials.exampleCases.end',
      [
        'Hvem er vores ressourceperson, og hvornår ringer vi?',
        'Hvad vil vi gøre anderledes fra i morgen?',
        'Er der nogen her, der har brug for at tale videre?',
      ],
      [
        'Who is our resource person, and when do we call?',
        'What will we do differently from tomorrow?',
        'Is there anybody here who needs to talk more?',
      ],
    ),
  ],
};

export const moreExampleCases: Material = {
  id: 'moreExampleCases',
  name: { da: 'Tre eksempler mere', en: 'Three more examples' },
  purpose: {
    da: 'Opdigtede forløb fra skolen, ældreplejen og arbejdspladsen.',
    en: 'Made-up courses of events from school, care for the elderly and the workplace.',
  },
  audience: 'staff',
  form: 'mail',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.moreExampleCases.title',
        da: 'Hvad ser I, og hvad gør I?',
        en: 'What do you see, and what do you do?',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.moreExampleCases.lead',
        da: 'Forløbene er opdigtede. Vælg det, der ligner jeres hverdag mest, og tal om det i ti minutter.',
        en: 'The courses of events are made up. Choose the one most like your days, and talk about it for ten minutes.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    heading('materials.moreExampleCases.schoolHeading', 'På skolen', 'At school'),
    story(
      'materials.moreExampleCases.school',
      'En pige i ottende har skiftet plads tre gange. En dreng fra parallelklassen følger efter hende i frikvartererne og skriver til hendes lillebror. Klassen synes, det er sødt, at han er så vild med hende. Hun er holdt op med at gå til håndbold.',
      'A girl of fourteen has changed seats three times. A boy from another class follows her in the breaks and writes to her little brother. The class thinks it is sweet that he likes her so much. She has stopped going to handball.',
    ),
    questions(
      'materials.moreExampleCases.schoolQuestions',
      [
        'Hvad kalder de voksne det, og hvad kalder hun det?',
        'Hvem taler med hende, og hvem taler med ham?',
        'Hvad kan skolen gøre i morgen, uden at hun skal flytte sig igen?',
      ],
      [
        'What do the adults call it, and what does she call it?',
        'Who talks with her, and who talks with him?',
        'What can the school do tomorrow without her having to move again?',
      ],
    ),
    heading('materials.moreExampleCases.elderlyHeading', 'I ældreplejen', 'In care for the elderly'),
    story(
      'materials.moreExampleCases.elderly',
      'En enkemand får hjælp hver morgen. En kvinde fra hans gamle forening ringer ti gange om dagen og har fået fat i koden til nøgleboksen. Han siger, at hun jo bare er ensom. Gardinerne er trukket for, også om dagen.',
      'A widower is helped every morning. A woman from his old club calls ten times a day and has got hold of the code of the key box. He says that she is only lonely. The curtains are drawn, by day as well.',
    ),
    questions(
      'materials.moreExampleCases.elderlyQuestions',
      [
        'Hvilke tegn ville I lægge mærke til, hvis han ikke sagde noget?',
        'Hvordan spørger I, når han undskylder hende?',
        'Hvad kan I selv ændre ved den måde, I kommer ind på?',
      ],
      [
        'Which signs would you notice if he said nothing?',
        'How do you ask when he makes excuses for her?',
        'What can you change in the way you come in?',
      ],
    ),
    heading('materials.moreExampleCases.colleagueHeading', 'En kollega', 'A colleague'),
    story(
      'materials.moreExampleCases.colleague',
      'En borger har klaget over din kollega og fået afslag. Nu ligger der sedler på hendes bil, og der er kommet anmeldelser på nettet med hendes navn. Hun bytter vagter for ikke at gå alene. Hun har ikke sagt det til lederen, for det hører vel med.',
      'A citizen has complained of your colleague and been refused. Now there are notes on her car, and reviews with her name online. She swaps shifts so as not to walk alone. She has not told her leader, because it surely comes with the job.',
    ),
    questions(
      'materials.moreExampleCases.colleagueQuestions',
      [
        'Hvad skal der til, før I siger det højt?',
        'Hvad kan lederen gøre i dag?',
        'Hvem hos jer ved, hvad arbejdspladsen kan hjælpe med?',
      ],
      [
        'What does it take before you say it aloud?',
        'What can the leader do today?',
        'Who among you knows what the workplace can help with?',
      ],
    ),
  ],
};

export const aboutCentre: Material = {
  id: 'aboutCentre',
  name: { da: 'Kort om Dansk Stalking Center', en: 'The Danish Stalking Centre in brief' },
  purpose: {
    da: 'Til medarbejdere, der skal hjælpe en borger videre eller selv have råd.',
    en: 'For staff who are to help a citizen on, or need advice themselves.',
  },
  audience: 'staff',
  form: 'sheet',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.aboutCentre.title',
        da: 'Dansk Stalking Center kan hjælpe jer begge',
        en: 'The Danish Stalking Centre can help you both',
        sources: ['dsc.about'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.aboutCentre.lead',
        da: 'Centret arbejder i hele landet. Det giver råd, behandler og samler viden, og hjælpen er til både udsatte og udøvere.',
        en: 'The Centre works all over the country. It advises, treats and gathers knowledge, and its help is for those exposed and for those who stalk.',
        sources: ['dsc.about'],
        checkedOn,
      }),
    },
    heading('materials.aboutCentre.citizenHeading', 'Til borgeren', 'For the citizen'),
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.aboutCentre.citizen',
        da: [
          'Udsatte, pårørende og børn kan ringe på 25 17 73 74. Det er gratis, og man kan være anonym.',
          'Hjælp borgeren med selv at ringe. Siger borgeren ja, kan du også give centret borgerens kontaktoplysninger.',
          'Centret taler også med den, der ikke kan lade være.',
        ],
        en: [
          'Those exposed, their relatives and children can call 25 17 73 74. It is free, and one can be anonymous.',
          'Help the citizen to call. If the citizen says yes, you can also give the Centre their contact details.',
          'The Centre also talks with those who cannot stop.',
        ],
        sources: ['horsens.stalking', 'kolding.stalking', 'dsc.professionals', 'dsc.lineForThoseWhoStalk'],
        checkedOn,
      }),
    },
    heading('materials.aboutCentre.youHeading', 'Til dig', 'For you'),
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.aboutCentre.you',
        da: [
          'Du kan få gratis sparring, når du møder stalking i dit arbejde.',
          'Tal uden navne, når borgeren ikke har sagt ja.',
          'Fagportalen sammenmodstalking.dk samler viden, og centret holder kurser.',
        ],
        en: [
          'You can get free advice when you meet stalking in your work.',
          'Talk without names when the citizen has not said yes.',
          'The portal sammenmodstalking.dk gathers knowledge, and the Centre holds courses.',
        ],
        sources: ['dsc.professionals', 'law.confidentiality', 'evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.aboutCentre.notOurs',
        da: 'Centret står ikke bag dette ark. Spørgsmål om beredskabet i {kommune}: {kontakt}.',
        en: 'The Centre is not behind this sheet. Questions about the readiness of {municipality}: {contact}.',
        sources: ['dsc.home'],
        checkedOn,
      }),
    },
  ],
};
