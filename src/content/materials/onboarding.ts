/** Ten minutes for those who are new, and ten for those who lead: to read, three situations to think through, where to find help. */
import type { Material } from './material';
import { writing } from './writing';

const checkedOn = '2026-11-23';
const staff = writing('onboardingStaff', checkedOn);
const leaders = writing('onboardingLeaders', checkedOn);

export const onboardingStaff: Material = {
  id: 'onboardingStaff',
  name: { da: 'Ti minutter for nye medarbejdere', en: 'Ten minutes for new staff' },
  purpose: {
    da: 'Læs, tænk tre situationer igennem, og find vejen til hjælp.',
    en: 'Read, think three situations through, and find the way to help.',
  },
  audience: 'staff',
  form: 'document',
  models: [3],
  parts: [
    staff.title(
      'title',
      ['evaluation2024'],
      'Stalking: det, du har brug for at vide',
      'Stalking: what you need to know',
    ),
    staff.lead(
      'lead',
      ['evaluation2024'],
      'Velkommen til {kommune}. Det her tager ti minutter. Bagefter ved du, hvad stalking er, hvad du gør, når du får en mistanke, og hvem du ringer til. Der er ingen prøve.',
      'Welcome to {municipality}. This takes ten minutes. Afterwards you know what stalking is, what to do when you suspect it, and whom to call. There is no test.',
    ),
    staff.heading('readHeading', ['dsc.whatIsStalking'], 'Læs først', 'Read first'),
    staff.paragraph(
      'what',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      'Stalking er kontakt, som er uønsket og bliver ved, og som gør et menneske utrygt. Hver gang kan se harmløs ud. Det er mønsteret, der tæller: beskeder dag og nat, en bil på vejen, gaver, falske profiler, opkald til familien.',
      'Stalking is contact that is unwanted, that goes on, and that frightens a person. Each time may look harmless. It is the pattern that counts: messages day and night, a car in the road, gifts, false profiles, calls to the family.',
    ),
    staff.paragraph(
      'many',
      ['ministry.prevalence2018', 'evaluation2024'],
      'Op mod 100.000 danskere oplever det hvert år, viste Justitsministeriets undersøgelse fra 2018. De fleste går ikke til politiet. Nogle fortæller det til dig, ofte uden at bruge ordet.',
      'Up to 100,000 people in Denmark live through it each year, according to a study by the Ministry of Justice in 2018. Most do not go to the police. Some tell you, often without using the word.',
    ),
    staff.heading('doHeading', ['evaluation2024'], 'Gør sådan', 'What to do'),
    staff.points(
      'do',
      ['dsc.meetingTheExposed', 'evaluation2024', 'police.112', 'ucsyd.personalDataInTeams'],
      [
        'Er nogen i fare nu? Ring 112.',
        'Lyt, og tag det alvorligt. Tal med borgeren alene.',
        'Spørg, hvordan det er sikkert at ringe og skrive.',
        'Ring til ressourcepersonen for dit område, eller tal med din leder.',
        'Byg bro til Dansk Stalking Center eller politiet.',
        'Notér i fagsystemet, ikke i Teams.',
      ],
      [
        'Is anyone in danger now? Call 112.',
        'Listen, and take it seriously. Talk with the citizen alone.',
        'Ask how it is safe to call and write.',
        'Call the resource person for your area, or talk with your leader.',
        'Help on to the Danish Stalking Centre or the police.',
        'Make your notes in the case system, not in Teams.',
      ],
    ),
    staff.heading(
      'firstHeading',
      ['evaluation2024'],
      'Situation 1: sygemeldingen',
      'Situation 1: the sick leave',
    ),
    staff.paragraph(
      'first',
      ['evaluation2024', 'dsc.whatIsStalking'],
      'En borger siger nej til praktik i midtbyen. »Jeg går helst ikke ud,« siger hun, da du spørger. Hendes tidligere mand har skrevet fyrre beskeder siden mandag. Hun viser dig ikke telefonen.',
      'A citizen says no to work experience in the town centre. "I would rather not go out," she says when you ask. Her former husband has written forty messages since Monday. She does not show you the phone.',
    ),
    staff.paragraph(
      'firstThink',
      ['dsc.meetingTheExposed', 'evaluation2024'],
      'Tænk over: Hvad spørger du om nu? Et godt næste spørgsmål er, hvad der ellers sker, og hvor længe det har stået på. Så spørger du, om hun er bange for noget i dag, og hvordan det er sikkert at ringe til hende.',
      'Think: what do you ask now? A good next question is what else happens, and for how long it has gone on. Then ask whether she is afraid of something today, and how it is safe to call her.',
    ),
    staff.heading('secondHeading', ['evaluation2024'], 'Situation 2: forældrene', 'Situation 2: the parents'),
    staff.paragraph(
      'second',
      ['dsc.adviceAndHelp', 'social.stalking'],
      'To forældre klager over hinanden. Han beder om et fælles møde, så de kan tale ud. Hun svarer kort, at det vil hun ikke. Deres søn har fået en ny telefon af sin far og bliver spurgt, hvem der kommer på besøg.',
      'Two parents complain of each other. He asks for a joint meeting to talk it over. She answers briefly that she does not want to. Their son has been given a new phone by his father, and is asked who comes to visit.',
    ),
    staff.paragraph(
      'secondThink',
      ['dsc.adviceAndHelp', 'law.barnetsLov133'],
      'Tænk over: Er det en konflikt? Måske. Men kontakten går den ene vej, og nogen har sagt nej. Hold møderne hver for sig, indtil en ressourceperson har tænkt med. Har drengen brug for særlig støtte, har du pligt til at underrette.',
      'Think: is it a conflict? Perhaps. But contact runs one way, and somebody has said no. Hold meetings apart until a resource person has thought along. If the boy needs special support, you have a duty to notify.',
    ),
    staff.heading(
      'thirdHeading',
      ['evaluation2024'],
      'Situation 3: den, der ikke kan lade være',
      'Situation 3: the one who cannot stop',
    ),
    staff.paragraph(
      'third',
      ['evaluation2024', 'dsc.lineForThoseWhoStalk'],
      'En mand i behandling fortæller, at han kører forbi sin ekskærestes hus hver aften. »Jeg vil bare se, om hun har det godt.« Han ved godt, at hun har bedt ham holde op.',
      'A man in treatment tells you that he drives past his former girlfriend’s house every evening. "I only want to see that she is well." He knows that she has asked him to stop.',
    ),
    staff.paragraph(
      'thirdThink',
      ['dsc.lineForThoseWhoStalk', 'dsc.about', 'police.112'],
      'Tænk over: Han har fortalt det til dig. Det er en åbning. Tal om det, han gør, og ikke om, hvem han er. Fortæl, at Dansk Stalking Center også hjælper ham. Er du bange for, hvad han vil gøre i aften, så ring 112. Tal med din leder bagefter.',
      'Think: he has told you. That is an opening. Talk about what he does, not about who he is. Say that the Danish Stalking Centre helps him too. If you are afraid of what he will do tonight, call 112. Talk with your leader afterwards.',
    ),
    staff.heading('whereHeading', ['evaluation2024'], 'Her finder du hjælp', 'Where you find help'),
    staff.paragraph(
      'where',
      ['evaluation2024'],
      'Åbn Stalkingberedskab i Teams. Dér står numrene, handlekortene og ressourcepersonen for dit område. Prøv at finde din nu. Har du selv brug for at tale med nogen, så gå til din leder, eller ring til Dansk Stalking Center. Spørgsmål: {kontakt}, {kontaktmail}.',
      'Open Stalking readiness in Teams. There you find the numbers, the action cards and the resource person for your area. Try to find yours now. If you need somebody to talk with yourself, go to your leader, or call the Danish Stalking Centre. Questions: {contact}, {contactmail}.',
    ),
    { kind: 'numbers' },
  ],
};

export const onboardingLeaders: Material = {
  id: 'onboardingLeaders',
  name: { da: 'Ti minutter for ledere', en: 'Ten minutes for leaders' },
  purpose: {
    da: 'Din opgave, når en medarbejder kommer med en mistanke, eller selv er udsat.',
    en: 'Your part when a member of staff comes with a suspicion, or is exposed.',
  },
  audience: 'leaders',
  form: 'document',
  models: [3],
  parts: [
    leaders.title(
      'title',
      ['evaluation2024'],
      'Stalking: din opgave som leder',
      'Stalking: your part as a leader',
    ),
    leaders.lead(
      'lead',
      ['evaluation2024'],
      'Du behøver ikke vide meget om stalking. Det vigtige er, at du ved, at beredskabet i {kommune} findes, hvem der kan hjælpe, og hvad du selv gør, den dag, nogen står i din dør.',
      'You need not know much about stalking. You need to know that the readiness of {municipality} exists, who can help, and what you do the day somebody stands in your doorway.',
    ),
    leaders.heading('readHeading', ['evaluation2024'], 'Læs først', 'Read first'),
    leaders.paragraph(
      'find',
      ['evaluation2024'],
      'Evalueringen af syv kommuner viste, at alle ikke behøver vide alt. Nogle få har særlig viden, og resten kan finde dem. Det er lederne, der gør forskellen på det punkt: De ved, at ressourcepersonerne er der, og sender medarbejderne den vej.',
      'The evaluation of seven municipalities showed that not everybody needs to know everything. A few have special knowledge, and the rest can find them. Leaders make the difference here: they know that the resource persons exist, and send staff that way.',
    ),
    leaders.paragraph(
      'what',
      ['dsc.whatIsStalking', 'dsc.adviceAndHelp'],
      'Stalking er uønsket kontakt, der bliver ved og gør et menneske utrygt. Det ligner ofte noget andet: en bitter skilsmisse, en træls nabo, en vred borger. Derfor bliver det overset, og derfor bliver der kaldt til møder, som gør det værre.',
      'Stalking is unwanted contact that goes on and frightens a person. It often looks like something else: a bitter divorce, a tiresome neighbour, an angry citizen. So it is overlooked, and meetings are called that make it worse.',
    ),
    leaders.heading('doHeading', ['evaluation2024'], 'Det er din opgave', 'This is your part'),
    leaders.points(
      'do',
      ['evaluation2024', 'dsc.workplace', 'law.barnetsLov133'],
      [
        'Tag imod mistanken samme dag, og sørg for, at medarbejderen ikke er alene med den.',
        'Kend ressourcepersonen for dit område, og giv tid til at ringe.',
        'Giv ressourcepersonen hos dig et klart mandat og tid i kalenderen.',
        'Sørg for, at der bliver underrettet, når et barn kan have brug for særlig støtte.',
        'Tag beredskabet op på et afdelingsmøde mindst én gang om året.',
        'Spørg til den, der har sagen, også når den er slut.',
      ],
      [
        'Take in the suspicion the same day, and see to it that the member of staff is not alone with it.',
        'Know the resource person for your area, and give time to call.',
        'Give the resource person in your department a clear mandate and time in the calendar.',
        'See to it that the notification is made when a child may need special support.',
        'Take up the readiness at a department meeting at least once a year.',
        'Ask how the one with the case is doing, also when it is over.',
      ],
    ),
    leaders.heading(
      'firstHeading',
      ['evaluation2024'],
      'Situation 1: mistanken i døren',
      'Situation 1: the suspicion in the doorway',
    ),
    leaders.paragraph(
      'first',
      ['evaluation2024'],
      'En medarbejder siger: »Jeg tror, min borger bliver forfulgt, men jeg er ikke sikker.« Der er fire møder i kalenderen, og medarbejderen ser træt ud.',
      'A member of staff says: "I think my citizen is being followed, but I am not sure." There are four meetings in the calendar, and they look tired.',
    ),
    leaders.paragraph(
      'firstThink',
      ['evaluation2024', 'police.112'],
      'Tænk over: Hvad siger du først? Spørg, om nogen er i fare nu. Ellers er der tid til at ringe til ressourcepersonen sammen i dag. Flyt hellere et møde end samtalen. Tvivl er grund nok.',
      'Think: what do you say first? Ask whether anybody is in danger now. If not, there is time to call the resource person together today. Move a meeting rather than the talk. Doubt is reason enough.',
    ),
    leaders.heading(
      'secondHeading',
      ['dsc.workplace'],
      'Situation 2: medarbejderen er selv udsat',
      'Situation 2: the member of staff is exposed',
    ),
    leaders.paragraph(
      'second',
      ['dsc.workplace', 'esbjerg.employees'],
      'Receptionen nævner, at der igen har stået en mand og spurgt efter en af dine medarbejdere. Hun har taget mange fridage. Du har ikke spurgt, for du vil ikke blande dig.',
      'Reception mentions that a man has again been asking for one of your staff. She has taken many days off. You have not asked, because you do not want to intrude.',
    ),
    leaders.paragraph(
      'secondThink',
      ['dsc.workplace', 'workEnvironment.violence'],
      'Tænk over: Hvordan spørger du? Sig, hvad du har set, og at du gerne vil hjælpe. Aftal, hvad receptionen siger, hvor hun parkerer, om navnet står på hjemmesiden, og hvem der må vide det. Har det med arbejdet at gøre, hører det til i arbejdsmiljøet, også i fritiden.',
      'Think: how do you ask? Say what you have seen, and that you want to help. Agree on what reception says, where she parks, whether her name is on the website, and who may know. If it has to do with work, it belongs to the working environment, also in spare time.',
    ),
    leaders.heading(
      'thirdHeading',
      ['dsc.adviceAndHelp'],
      'Situation 3: det fælles møde',
      'Situation 3: the joint meeting',
    ),
    leaders.paragraph(
      'third',
      ['dsc.adviceAndHelp'],
      'En far klager til dig. Han vil have et møde med moren og sagsbehandleren, »så vi kan få talt ordentligt sammen«. Moren siger nej. Sagsbehandleren siger, at hun er svær at arbejde sammen med.',
      'A father complains to you. He wants a meeting with the mother and the caseworker, "so that we can talk properly". The mother says no. The caseworker says that she is hard to work with.',
    ),
    leaders.paragraph(
      'thirdThink',
      ['dsc.adviceAndHelp', 'law.confidentiality'],
      'Tænk over: Hvem får noget ud af mødet? Dansk Stalking Center fraråder mægling, når der kan være tale om stalking. Hold møderne hver for sig, giv intet videre om den anden, og få en ressourceperson til at tænke med, før I svarer.',
      'Think: who gains from the meeting? The Danish Stalking Centre advises against mediation where it may be stalking. Hold meetings apart, pass on nothing about the other, and have a resource person think along before you answer.',
    ),
    leaders.heading('whereHeading', ['evaluation2024'], 'Her finder du hjælp', 'Where you find help'),
    leaders.paragraph(
      'where',
      ['evaluation2024', 'dsc.professionals'],
      'Åbn Stalkingberedskab i Teams eller på intranettet, og find ressourcepersonen for dit område nu. Der er også et handlekort til ledere. Dansk Stalking Center giver gratis sparring. Koordinator er {kontakt}, {kontaktmail}.',
      'Open Stalking readiness in Teams or on the intranet, and find the resource person for your area now. There is also an action card for leaders. The Danish Stalking Centre gives advice free of charge. The coordinator is {contact}, {contactmail}.',
    ),
    { kind: 'numbers' },
  ],
};
