/** Twelve slides for a department meeting of twenty minutes, with what is said to each. */
import type { Material } from './material';
import { writing } from './writing';

const { title, lead, heading, points, notes } = writing('briefingSlides', '2026-11-23');

export const briefingSlides: Material = {
  id: 'briefingSlides',
  name: { da: 'Slides til afdelingsmødet', en: 'Slides for the department meeting' },
  purpose: {
    da: 'Tyve minutter med tolv slides. Det, du siger, står i noterne.',
    en: 'Twenty minutes with twelve slides. What you say is in the notes.',
  },
  audience: 'staff',
  form: 'slides',
  models: [1, 2, 3],
  parts: [
    title('title', ['evaluation2024'], 'Stalking i vores arbejde', 'Stalking in our work'),
    lead(
      'lead',
      ['evaluation2024'],
      'Se det, spørg til det, og byg bro til dem, der kan hjælpe',
      'See it, ask about it, and help people on to those who can help',
    ),
    notes(
      'titleNotes',
      ['evaluation2024', 'dsc.workplace', 'esbjerg.employees'],
      'Velkommen. Vi har tyve minutter. I går herfra med tre ting: hvad stalking er, hvad I gør, når I får en mistanke, og hvem I ringer til. Det er ikke meningen, at I bliver eksperter. Nogle af os har selv prøvet det eller er tæt på en, der har. Man må gerne gå, og man må gerne komme til mig bagefter. Vi nævner ingen borgere ved navn i dag.',
      'Welcome. We have twenty minutes. You leave with three things: what stalking is, what to do when you suspect it, and whom to call. You are not to become experts. Some of us have lived it, or are close to somebody who has. You may leave, and you may come to me afterwards. We name no citizens today.',
    ),
    heading('whatHeading', ['dsc.whatIsStalking'], 'Hvad er stalking?', 'What is stalking?'),
    points(
      'what',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      [
        'Kontakt, som er uønsket og bliver ved',
        'Et mønster, ikke en enkelt hændelse',
        'Gør den, det går ud over, utryg',
        'En adfærd, ikke en diagnose',
      ],
      [
        'Contact that is unwanted and goes on',
        'A pattern, not a single event',
        'Frightens the one it is aimed at',
        'A behaviour, not a diagnosis',
      ],
    ),
    notes(
      'whatNotes',
      ['dsc.whatIsStalking', 'police.reportStalking', 'dsc.about', 'law.straffeloven242'],
      'Dansk Stalking Center lægger vægt på, at kontakten er uønsket, at den bliver ved, og at den opleves grænseoverskridende. Hver gang kan se harmløs ud: en besked, en buket, en bil på vejen. Det er gentagelsen, der gør det til stalking. Det kan vare få uger eller mange år. Vi siger »udsat« og »udøver«. Det handler om noget, et menneske gør, ikke om hvad det er. Siden 2022 har stalking haft sin egen paragraf i straffeloven, § 242.',
      'The Danish Stalking Centre stresses that the contact is unwanted, that it goes on, and that it crosses a line. Each time may look harmless: a message, a bunch of flowers, a car in the road. Repetition makes it stalking. It may last a few weeks or many years. We say "exposed" and "the one who stalks". It is about what a person does, not what they are. Since 2022 stalking has had its own section in the Criminal Code, section 242.',
    ),
    heading('signsHeading', ['dsc.whatIsStalking'], 'Sådan kan det se ud', 'What it can look like'),
    points(
      'signs',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      [
        'Opkald, beskeder og gaver i en lind strøm',
        'Følger efter, holder øje eller dukker op',
        'Falske profiler, delte billeder, en skjult GPS',
        'Kontakt gennem børn, familie og kolleger',
        'Hærværk, trusler og vold',
      ],
      [
        'Calls, messages and gifts in a steady stream',
        'Follows, watches or turns up',
        'False profiles, shared pictures, a hidden GPS',
        'Contact through children, family and colleagues',
        'Damage, threats and violence',
      ],
    ),
    notes(
      'signsNotes',
      ['dsc.whatIsStalking', 'social.stalking'],
      'Mange bruger flere veje på én gang. En stor del foregår på telefonen, og det digitale og det fysiske hænger sammen. Har parret børn, kan børnenes telefon blive brugt til at holde øje, eller børnene bliver spurgt ud. Det begynder ofte efter et brud, en forelskelse eller en følelse af uret. Spørg derfor ikke kun til det sidste, der er sket. Spørg, hvad der ellers er sket.',
      'Many use several ways at once. A large part takes place on the phone, and the digital and the physical belong together. Where there are children, their phone may be used to keep watch, or they are questioned. It often begins after a break-up, an infatuation or a feeling of being wronged. So do not only ask about the last thing that happened. Ask what else has happened.',
    ),
    heading(
      'manyHeading',
      ['ministry.prevalence2018'],
      'Det rammer flere, end vi ser',
      'It happens to more people than we see',
    ),
    points(
      'many',
      ['ministry.prevalence2018'],
      [
        'Op mod 100.000 danskere om året',
        'Omkring fire af ti ændrer deres vaner',
        'Kun omkring hver fjerde kontakter politiet',
      ],
      [
        'Up to 100,000 people in Denmark a year',
        'About four in ten change their habits',
        'Only about one in four contacts the police',
      ],
    ),
    notes(
      'manyNotes',
      ['ministry.prevalence2018', 'evaluation2024'],
      'Tallene er fra Justitsministeriets undersøgelse i 2018. Læg mærke til, hvor få der går til politiet. Mange fortæller det i stedet til en sagsbehandler, en lærer eller en læge, og ofte kun halvt. Det ses på søvnen, på sygefraværet, på en adresse, der skal skiftes. Derfor kan det være jer, der hører det først.',
      'The figures are from a study by the Ministry of Justice in 2018. Note how few go to the police. Many tell a caseworker, a teacher or a doctor instead, and often only half of it. It shows in sleep, in sick leave, in an address that must be changed. So you may be the first to hear it.',
    ),
    heading('conflictHeading', ['dsc.adviceAndHelp'], 'Konflikt eller stalking?', 'Conflict or stalking?'),
    points(
      'conflict',
      ['dsc.adviceAndHelp'],
      [
        'I en konflikt er der to, der begge holder den i gang',
        'I stalking er der én, der søger kontakt, og én, der vil have fred',
        'Er du i tvivl? Så tag det til en ressourceperson',
      ],
      [
        'In a conflict there are two, and both keep it going',
        'In stalking one seeks contact, and one wants peace',
        'In doubt? Take it to a resource person',
      ],
    ),
    notes(
      'conflictNotes',
      ['dsc.adviceAndHelp', 'evaluation2024'],
      'Det er her, vi oftest tager fejl. Begge parter kan klage over hinanden, og det ligner en skilsmisse med højt konfliktniveau. Se efter, om kontakten går den ene vej, og om nogen har sagt fra. Tror man, det er en konflikt, kalder man måske til et fælles møde. Det giver udøveren netop den kontakt, han eller hun søger. I behøver ikke afgøre det selv. Tal med nogen, der kender til det.',
      'This is where we most often go wrong. Both may complain of each other, and it looks like a bitter divorce. Look for whether contact runs one way, and whether somebody has said no. If one takes it for a conflict, one may call a joint meeting. That gives the one who stalks the very contact they seek. You need not settle it alone. Talk with somebody who knows.',
    ),
    heading('whereHeading', ['evaluation2024'], 'Her møder vi det', 'Where we meet it'),
    points(
      'where',
      ['evaluation2024'],
      [
        'Jobcentret: en sygemelding, der viser sig at have en anden årsag',
        'Børn og familie: et brud, hvor den ene ikke giver slip',
        'Psykiatri og misbrug: en borger, der ikke kan lade være',
        'Skolen, ældreplejen og vores egen arbejdsplads',
      ],
      [
        'The job centre: a sick leave that turns out to have another cause',
        'Children and families: a break-up where one does not let go',
        'Psychiatry and substance use: a citizen who cannot stop',
        'School, care for the elderly and our own workplace',
      ],
    ),
    notes(
      'whereNotes',
      ['evaluation2024'],
      'De første tre steder går igen i evalueringen af syv kommuner. Borgeren bruger sjældent ordet stalking. Man hører »han er der bare hele tiden« eller »jeg tør ikke tage telefonen«. Vi møder også dem, der gør det, og de kan få hjælp. Spørg gruppen: Hvor kunne det dukke op hos os? Giv det et minut, og tag to svar. Ingen navne.',
      'The first three come back in the evaluation of seven municipalities. Citizens seldom use the word stalking. One hears "he is just there all the time" or "I do not dare answer the phone". We also meet those who do it, and they can get help. Ask the group: where could it turn up with us? Give it a minute, and take two answers. No names.',
    ),
    heading('doHeading', ['evaluation2024'], 'Når du får en mistanke', 'When you suspect it'),
    points(
      'do',
      ['dsc.meetingTheExposed', 'evaluation2024', 'police.112'],
      [
        'Er nogen i fare nu? Ring 112',
        'Lyt, og tal med borgeren alene',
        'Spørg, hvordan det er sikkert at ringe og skrive',
        'Ring til ressourcepersonen, eller gå til din leder',
        'Byg bro til Dansk Stalking Center eller politiet',
      ],
      [
        'Is anyone in danger now? Call 112',
        'Listen, and talk with the citizen alone',
        'Ask how it is safe to call and write',
        'Call the resource person, or go to your leader',
        'Help on to the Danish Stalking Centre or the police',
      ],
    ),
    notes(
      'doNotes',
      ['dsc.meetingTheExposed', 'paladin.referral', 'evaluation2024'],
      'Det er handlekortet i kort form. Vis det gerne på skærmen: åbn Stalkingberedskab i Teams, og vælg din situation. To ting glemmes let. Spørg, om telefonen er sikker, også telefonsvareren. Og spørg, hvad borgeren selv ønsker, før du ringer til andre. At bygge bro er mere end at give et nummer. Tilbyd at sidde ved siden af, mens borgeren ringer.',
      'This is the action card in short. Show it on the screen: open Stalking readiness in Teams, and choose your situation. Two things are easily forgotten. Ask whether the phone is safe, voicemail too. And ask what the citizen wants before you call others. Helping on is more than giving a number. Offer to sit beside them while they call.',
    ),
    heading('notHeading', ['dsc.adviceAndHelp'], 'Lad være med det her', 'What to leave alone'),
    points(
      'not',
      ['dsc.adviceAndHelp', 'ucsyd.personalDataInTeams'],
      [
        'Mægling og fælles møder',
        'At give oplysninger videre om den anden part',
        'At sige »bare svar ham én gang til«',
        'At notere i Teams: brug fagsystemet',
      ],
      [
        'Mediation and joint meetings',
        'Passing on information about the other party',
        'Saying "just answer him one more time"',
        'Making notes in Teams: use the case system',
      ],
    ),
    notes(
      'notNotes',
      ['dsc.adviceAndHelp', 'prosecution.advice'],
      'Dansk Stalking Center fraråder mægling. Hold møderne hver for sig, og pas på venteværelset og kalenderen. Et svar kan ses som en invitation og kan gøre det sværere at få et tilhold. En adresse, en ny skole eller en vagtplan kan være nok til, at den udsatte bliver fundet. Er du i tvivl om, hvad du må sige, så sig ingenting, og spørg først.',
      'The Danish Stalking Centre advises against mediation. Hold meetings apart, and mind the waiting room and the calendar. An answer can be taken as an invitation, and can make a restraining order harder to get. An address, a new school or a shift plan may be enough to find somebody. If you are in doubt about what you may say, say nothing, and ask first.',
    ),
    heading('childrenHeading', ['law.barnetsLov133'], 'Er der børn?', 'Are there children?'),
    points(
      'children',
      ['law.barnetsLov133', 'social.stalking'],
      [
        'Børn i hjemmet er berørt, også når det ikke går ud over dem',
        'Brug for særlig støtte? Så har du pligt til at underrette',
        'Tal med din leder i dag, ikke i næste uge',
      ],
      [
        'Children at home are affected, even when it is not aimed at them',
        'In need of special support? Then you have a duty to notify',
        'Talk with your leader today, not next week',
      ],
    ),
    notes(
      'childrenNotes',
      ['law.barnetsLov133', 'law.personalDuty', 'dsc.meetingTheExposed'],
      'Fagpersoner har en skærpet pligt til at underrette, når der er grund til at tro, at et barn kan have brug for særlig støtte. Pligten er personlig: den forsvinder ikke, fordi en kollega også har set det. Sig det til borgeren fra begyndelsen, så det ikke kommer bag på nogen. Tænk også på skolen og institutionen. Hvem må hente, og hvem må få noget at vide?',
      'Professionals have a stricter duty to notify when there is reason to think that a child may need special support. The duty is personal: it does not go away because a colleague has seen it too. Tell the citizen from the start, so that nobody is taken by surprise. Think of school and day care too. Who may pick up, and who may be told what?',
    ),
    heading('whoHeading', ['evaluation2024'], 'Dem ringer vi til', 'Whom we call'),
    { kind: 'numbers' },
    notes(
      'whoNotes',
      ['evaluation2024', 'dsc.professionals'],
      'I behøver ikke kunne numrene udenad. De står i Stalkingberedskab i Teams og på intranettet. Dér finder I også ressourcepersonen for jeres område. Dansk Stalking Center rådgiver også jer, og det er gratis. Tal uden navne, hvis borgeren ikke har sagt ja. Spørgsmål om beredskabet i {kommune} går til {kontakt}, {kontaktmail}.',
      'You need not know the numbers by heart. They are in Stalking readiness in Teams and on the intranet. There you also find the resource person for your area. The Danish Stalking Centre advises you too, free of charge. Talk without names if the citizen has not said yes. Questions about the readiness of {municipality} go to {contact}, {contactmail}.',
    ),
    heading('talkHeading', ['evaluation2024'], 'Tal om det to og to', 'Talk in pairs'),
    points(
      'talk',
      ['evaluation2024', 'dsc.whatIsStalking'],
      [
        'En borger melder afbud for tredje gang',
        '»Han holder nede ved hoveddøren igen. Det går over«',
        'Hvad spørger du om?',
        'Hvem ringer du til i dag?',
      ],
      [
        'A citizen cancels for the third time',
        '"He is parked by the front door again. It will pass"',
        'What do you ask?',
        'Whom do you call today?',
      ],
    ),
    notes(
      'talkNotes',
      ['evaluation2024', 'dsc.meetingTheExposed'],
      'Forløbet er opdigtet. Giv det fire minutter to og to, og tag så to eller tre svar. Lyt efter, om nogen spørger til mønsteret: Hvor længe, hvor tit, og hvad ellers? Lyt også efter, om nogen spørger, hvordan det er sikkert at ringe tilbage. Der er ikke ét rigtigt svar. Det vigtige er, at ingen sidder alene med det.',
      'The course of events is made up. Give it four minutes in pairs, then take two or three answers. Listen for somebody asking about the pattern: how long, how often, and what else? Listen also for somebody asking how it is safe to call back. There is no single right answer. What matters is that nobody is left alone with it.',
    ),
    heading('startHeading', ['evaluation2024'], 'Gør det her i dag', 'Do this today'),
    points(
      'start',
      ['evaluation2024'],
      [
        'Åbn Stalkingberedskab i Teams, og sæt fanen fast',
        'Find ressourcepersonen for dit område',
        'Læs ét handlekort',
        'Fortæl det til den kollega, der ikke var her',
      ],
      [
        'Open Stalking readiness in Teams, and pin the tab',
        'Find the resource person for your area',
        'Read one action card',
        'Tell the colleague who was not here',
      ],
    ),
    notes(
      'startNotes',
      ['evaluation2024'],
      'Brug det sidste minut på at gøre det sammen. Dem, der har telefonen fremme, kan åbne siden med det samme. Det, der virker, er ikke, at alle ved alt, men at alle kan finde vej. Sig, hvornår I taler om det igen, for eksempel på samme møde næste år, og hvem der tager imod nye kolleger. Tak for i dag.',
      'Use the last minute to do it together. Those with a phone in hand can open the page at once. What works is not that everybody knows everything, but that everybody can find the way. Say when you will talk about it again, for instance at the same meeting next year, and who shows new colleagues. Thank you.',
    ),
  ],
};
