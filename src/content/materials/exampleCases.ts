/** What a department talks from: made-up courses of events, in which nobody is anybody. */
import type { Material } from './material';
import { writing } from './writing';

const checkedOn = '2026-11-23';
const exampleCasesText = writing('exampleCases', checkedOn);
const moreExampleCasesText = writing('moreExampleCases', checkedOn);

export const exampleCases: Material = {
  id: 'exampleCases',
  name: { da: 'Tre eksempler til afdelingsmødet', en: 'Three examples for the department meeting' },
  purpose: {
    da: 'Opdigtede forløb, I kan tale ud fra, uden at nogen borger er i rummet.',
    en: 'Made-up courses of events to talk from, with no citizen in the room.',
  },
  audience: 'staff',
  form: 'document',
  models: [1, 2, 3],
  parts: [
    exampleCasesText.title(
      'title',
      ['evaluation2024'],
      'Hvornår ville I tænke på stalking?',
      'When would you think of stalking?',
    ),
    exampleCasesText.lead(
      'lead',
      ['evaluation2024'],
      'Forløbene er opdigtede. Læs ét ad gangen, og tal to og to i fem minutter, før I tager det fælles.',
      'The courses of events are made up. Read one at a time, and talk in pairs for five minutes before you share.',
    ),
    exampleCasesText.heading('jobHeading', ['evaluation2024'], 'På jobcentret', 'At the job centre'),
    exampleCasesText.paragraph(
      'job',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En kvinde er sygemeldt på fjerde måned. Hun sover dårligt og siger nej til praktik i centrum. Da du spørger hvorfor, fortæller hun, at en tidligere kæreste tit står ved stoppestedet. Han gør ikke noget. Han står der bare, og så skriver han om aftenen, hvad hun havde på.',
      'A woman has been on sick leave for four months. She sleeps badly and says no to work experience in the centre of town. When you ask why, she tells you that a former boyfriend often stands at the bus stop. He does nothing. He just stands there, and in the evening he writes what she was wearing.',
    ),
    exampleCasesText.points(
      'jobQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
    exampleCasesText.heading(
      'familyHeading',
      ['evaluation2024'],
      'I familieafdelingen',
      'In the family department',
    ),
    exampleCasesText.paragraph(
      'family',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'To unge forældre er gået fra hinanden. Den ene ringer til jer hver dag og klager over den anden. I samme uge får I at vide, at samme person har lavet tre falske profiler og skriver til den andens venner. Barnet på syv vil ikke længere have sin tablet med på samvær.',
      'Two young parents have separated. One of them calls you every day and complains of the other. The same week you learn that this person has made three false profiles and writes to the friends of the other. The child of seven no longer wants to bring the tablet along on visits.',
    ),
    exampleCasesText.points(
      'familyQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
    exampleCasesText.heading(
      'treatmentHeading',
      ['evaluation2024'],
      'I rusmiddelbehandlingen',
      'In substance treatment',
    ),
    exampleCasesText.paragraph(
      'treatment',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En mand i behandling taler meget om sin tidligere chef. Han ved, hvornår hun kører hjemmefra, og han har sendt blomster otte gange. Han siger, at hun nok skal forstå det til sidst. Han er flov over det bagefter.',
      'A man in treatment talks a lot of his former boss. He knows when she drives from home, and he has sent flowers eight times. He says that she will understand in the end. Afterwards he is ashamed of it.',
    ),
    exampleCasesText.points(
      'treatmentQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
    exampleCasesText.heading('endHeading', ['evaluation2024'], 'Slut af sammen', 'End together'),
    exampleCasesText.points(
      'end',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
  form: 'document',
  models: [1, 2, 3],
  parts: [
    moreExampleCasesText.title(
      'title',
      ['evaluation2024'],
      'Hvad ser I, og hvad gør I?',
      'What do you see, and what do you do?',
    ),
    moreExampleCasesText.lead(
      'lead',
      ['evaluation2024'],
      'Forløbene er opdigtede. Vælg det, der ligner jeres hverdag mest, og tal om det i ti minutter.',
      'The courses of events are made up. Choose the one most like your days, and talk about it for ten minutes.',
    ),
    moreExampleCasesText.heading('schoolHeading', ['evaluation2024'], 'På skolen', 'At school'),
    moreExampleCasesText.paragraph(
      'school',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En pige i ottende har skiftet plads tre gange. En dreng fra parallelklassen følger efter hende i frikvartererne og skriver til hendes lillebror. Klassen synes, det er sødt, at han er så vild med hende. Hun er holdt op med at gå til håndbold.',
      'A girl of fourteen has changed seats three times. A boy from another class follows her in the breaks and writes to her little brother. The class thinks it is sweet that he likes her so much. She has stopped going to handball.',
    ),
    moreExampleCasesText.points(
      'schoolQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
    moreExampleCasesText.heading(
      'elderlyHeading',
      ['evaluation2024'],
      'I ældreplejen',
      'In care for the elderly',
    ),
    moreExampleCasesText.paragraph(
      'elderly',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En enkemand får hjælp hver morgen. En kvinde fra hans gamle forening ringer ti gange om dagen og har fået fat i koden til nøgleboksen. Han siger, at hun jo bare er ensom. Gardinerne er trukket for, også om dagen.',
      'A widower is helped every morning. A woman from his old club calls ten times a day and has got hold of the code of the key box. He says that she is only lonely. The curtains are drawn, by day as well.',
    ),
    moreExampleCasesText.points(
      'elderlyQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
    moreExampleCasesText.heading('colleagueHeading', ['evaluation2024'], 'En kollega', 'A colleague'),
    moreExampleCasesText.paragraph(
      'colleague',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En borger har klaget over din kollega og fået afslag. Nu ligger der sedler på hendes bil, og der er kommet anmeldelser på nettet med hendes navn. Hun bytter vagter for ikke at gå alene. Hun har ikke sagt det til lederen, for det hører vel med.',
      'A citizen has complained of your colleague and been refused. Now there are notes on her car, and reviews with her name online. She swaps shifts so as not to walk alone. She has not told her leader, because it surely comes with the job.',
    ),
    moreExampleCasesText.points(
      'colleagueQuestions',
      ['evaluation2024', 'dsc.adviceAndHelp'],
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
