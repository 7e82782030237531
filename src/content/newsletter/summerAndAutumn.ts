/** July to December: what one does, and who helps. */
import { piece } from './piece';

export const colleague = piece(
  7,
  'colleague',
  ['dsc.workplace', 'workEnvironment.violence', 'law.violenceOffDuty', 'esbjerg.employees', 'dsc.safety'],
  {
    title: ['Når det er en af vores egne', 'When it is one of us'],
    knowledge: [
      'En kollega kan også blive udsat: for en borger, for en anden ansat eller for en fra privatlivet. Det bliver tit en sag for arbejdspladsen, for dér er kollegaen let at finde. Arbejdsgiveren har ansvar for at forebygge vold, der har med arbejdet at gøre, også uden for arbejdstid. Gør det derfor til jeres fælles sag. Læg en plan sammen med kollegaen: vagter, vej til bilen, telefon og opslag på nettet. Fortæl kun andre om det, når kollegaen har sagt ja. Der er et handlekort i Stalkingberedskab, både til kollegaen og til lederen.',
      'A colleague can be exposed too: to a citizen, to another employee or to somebody from private life. It often becomes a matter for the workplace, because there the colleague is easy to find. The employer is responsible for preventing violence that has to do with the work, outside working hours too. So make it your common cause. Make a plan with the colleague: shifts, the way to the car, phone and posts online. Tell others only when the colleague has agreed. There is an action card in Stalking readiness, both for the colleague and for the leader.',
    ],
    story: [
      'En borger har fået afslag. Siden har han ringet til den samme medarbejder tredive gange og ventet ved cyklerne. Hun bytter vagter og siger ikke noget. En dag siger en kollega: »Skal vi gå ned sammen?« Næste morgen sidder de hos lederen med en plan på et stykke papir.',
      'A citizen has been turned down. Since then he has called the same employee thirty times and waited by the bicycles. She swaps shifts and says nothing. One day a colleague says: “Shall we walk down together?” The next morning they sit with their leader and a plan on a piece of paper.',
    ],
    question: [
      'Ville en kollega hos jer sige det højt, og til hvem?',
      'Would a colleague of yours say it aloud, and to whom?',
    ],
  },
);

export const log = piece(
  8,
  'log',
  ['dsc.adviceAndHelp', 'dsc.safety', 'almue.log', 'prosecution.advice', 'ucsyd.personalDataInTeams'],
  {
    title: ['Skriv det ned, mens det er frisk', 'Write it down while it is fresh'],
    knowledge: [
      'En logbog gør mønsteret synligt. Skriv dag, tid og sted, hvad der skete, og hvem der så det. Gem beskeder, opkald og billeder. Skriv kort, og hold dig til det, der kan ses og høres. Logbogen kan blive en del af politiets sag, og så kan udøveren få den at se. Skriv derfor ikke noget, som den anden ikke ved i forvejen, for eksempel en ny adresse. Gem den et sted, som kun borgeren kan åbne. Jeres egne notater hører til i fagsystemet, ikke i Teams eller i en mail.',
      'A log makes the pattern visible. Write day, time and place, what happened, and who saw it. Keep messages, calls and pictures. Be brief, and stay with what can be seen and heard. The log may become part of the police’s case, and then the person behind it may get to see it. So do not write anything the other does not know already, such as a new address. Keep it where only the citizen can open it. Your own notes belong in the case system, not in Teams or in a mail.',
    ],
    story: [
      'En ung mand siger, at det nok ikke er noget. Hans rådgiver beder ham skrive ned i to uger. Da de ses igen, har han tre sider: opkald om natten, en blomst på cyklen, en hilsen gennem hans søster. »Jeg troede, det var en gang imellem,« siger han.',
      'A young man says that it is probably nothing. His adviser asks him to write it down for two weeks. When they meet again he has three pages: calls at night, a flower on the bicycle, a greeting through his sister. “I thought it was now and then,” he says.',
    ],
    question: [
      'Kan en borger få hjælp hos jer til at komme i gang med en logbog?',
      'Can a citizen get help from you to begin a log?',
    ],
  },
);

export const sparring = piece(
  9,
  'sparring',
  ['dsc.professionals', 'horsens.stalking', 'kolding.stalking', 'evaluation2024'],
  {
    title: ['Ring, mens du stadig er i tvivl', 'Call while you are still in doubt'],
    knowledge: [
      'Dansk Stalking Center giver gratis sparring til fagfolk, både om stalking i almindelighed og om en bestemt sag. Du behøver ikke vide, om det er stalking. Fortæl om situationen uden navn og uden det, der kan røbe, hvem det handler om. Vil borgeren selv have råd, så ring gerne sammen på 25 17 73 74. Rådgivningen er gratis, og man kan være anonym. I kan også give kontakten videre, når borgeren har sagt ja. Herhjemme er ressourcepersonen den korteste vej. Find navnet i Stalkingberedskab under dit område.',
      'The Danish Stalking Centre gives professionals free sparring, both on stalking in general and on a certain case. You need not know whether it is stalking. Tell of the situation without a name and without what may give away who it is about. If the citizen wants advice, call together on 25 17 73 74. The advice is free, and one may be anonymous. You can also pass the contact on when the citizen has agreed. In our own house the resource person is the shortest way. Find the name in Stalking readiness under your area.',
    ],
    story: [
      'En sundhedsplejerske kan ikke slippe et besøg. Moren trak gardinerne for midt på dagen. Sundhedsplejersken ringer til ressourcepersonen og siger: »Jeg ved ikke, om det er noget.« De taler i ti minutter. Bagefter har hun tre spørgsmål, hun kan stille næste gang.',
      'A health visitor cannot let go of a visit. The mother drew the curtains in the middle of the day. The health visitor calls the resource person and says: “I don’t know whether it is anything.” They talk for ten minutes. Afterwards she has three questions to ask next time.',
    ],
    question: [
      'Hvad skulle der til, for at du ringede en dag før?',
      'What would make you call a day sooner?',
    ],
  },
);

export const police = piece(
  10,
  'police',
  ['law.straffeloven242', 'law.tilhold', 'police.reportStalking', 'police.112'],
  {
    title: ['Vejen til politiet', 'The way to the police'],
    knowledge: [
      'Siden 1. januar 2022 har stalking stået i straffelovens § 242. Den gælder den, der systematisk og vedvarende kontakter, forfølger eller chikanerer en anden på en måde, som kan krænke den andens fred. Politiet ser på det hele samlet. Der behøver ikke være givet et tilhold først. Et tilhold er et forbud mod at søge kontakt, og det er politiet, der giver det. Stalking anmeldes på 114, skriftligt eller ved fremmøde, ikke på politi.dk. Haster det, så ring 112. Kommunen kan hjælpe med at samle trådene og ringe sammen med borgeren.',
      'Since 1 January 2022 stalking has been named in section 242 of the criminal code. It covers whoever systematically and persistently contacts, follows or harasses another in a way that can violate the other’s peace. The police look at it all together. There need not have been a restraining order first. A restraining order forbids seeking contact, and it is given by the police. Stalking is reported on 114, in writing or in person, not on politi.dk. If it is urgent, call 112. The municipality can help to gather the threads and call together with the citizen.',
    ],
    story: [
      'En kvinde har ringet 114 to gange og lagt på. Hun ved ikke, hvor hun skal begynde. Hendes sagsbehandler sætter en time af. De skriver fem linjer: hvad der sker, hvor tit, hvor længe, hvad hun har sagt, og hvad hun er bange for. Så ringer de sammen.',
      'A woman has called 114 twice and hung up. She does not know where to begin. Her caseworker sets an hour aside. They write five lines: what happens, how often, for how long, what she has said, and what she is afraid of. Then they call together.',
    ],
    question: [
      'Hvem er jeres kontakt hos politiet, og hvem hos jer kender nummeret?',
      'Who is your contact with the police, and who among you knows the number?',
    ],
  },
);

export const children = piece(
  11,
  'children',
  ['oak.children', 'law.barnetsLov133', 'law.personalDuty', 'law.serviceloven153', 'dsc.safety'],
  {
    title: ['Er der børn i huset?', 'Are there children in the house?'],
    knowledge: [
      'Omkring 60.000 børn bor i et hjem, hvor stalking fylder. Så mange anslås det at være. Spørg derfor altid, om der er børn, også når sagen handler om en voksen. Tal om deres hverdag: vejen til skole, hvem der henter, telefon og tablet. Som offentligt ansat har du skærpet underretningspligt. Den gælder, når du har grund til at tro, at et barn kan have brug for særlig støtte. Pligten er din egen, og du kan ikke give den videre. Tal med din leder, men vent ikke på andre.',
      'About 60,000 children live in a home where stalking takes up room. So many it is estimated to be. So always ask whether there are children, even when the case is about an adult. Talk about their day: the way to school, who picks them up, phone and tablet. As a public employee you have a stricter duty to notify. It applies when you have reason to believe that a child may need special support. The duty is your own, and you cannot pass it on. Talk with your leader, but do not wait for others.',
    ],
    story: [
      'En dreng falder i søvn i timerne. Han holder vagt om natten, siger han, for der står en mand ved deres trappe. Læreren havde troet, det var computerspil. Hun taler med sin leder og med moren. Samme eftermiddag skriver hun en underretning.',
      'A boy falls asleep in class. He keeps watch at night, he says, because a man stands at their stairs. The teacher had thought it was computer games. She talks with her leader and with the mother. The same afternoon she writes a notification.',
    ],
    question: [
      'Spørger I til børnene, når det er en voksen, der er udsat?',
      'Do you ask about the children when it is an adult who is exposed?',
    ],
  },
);

export const keepGoing = piece(12, 'keepGoing', ['evaluation2024'], {
  title: ['Ikke alle skal vide alt', 'Not everybody has to know everything'],
  knowledge: [
    'Ikke alle behøver vide alt om stalking. Det vigtige er at kunne finde den, der ved noget. Det er en af erfaringerne fra Tryg i Sydøstjylland. Lederne er vejvisere: De behøver ikke kende sagerne, men de må vide, at ressourcepersonerne findes, og hvordan man finder dem. Kolleger skifter job, og det, vi hørte sidste år, glider i baggrunden. Så sig det på et møde, vis det til dem, der er nye, og sig det igen. Fem minutter er nok. Tak til jer, der i årets løb har spurgt en gang mere.',
    'Not everybody needs to know everything about stalking. What matters is being able to find somebody who knows. That is one of the lessons of Tryg i Sydøstjylland. Leaders are signposts: they need not know the cases, but they should know that there are resource persons, and how to find them. Colleagues change jobs, and what we heard last year slips into the background. So say it at a meeting, show it to those who are new, and say it again. Five minutes will do. Thank you to those who asked once more this year.',
  ],
  story: [
    'En ny medarbejder i borgerservice står med en kvinde, der vil have skjult sin adresse, helst i dag. Han spørger sin kollega. Hun åbner listen over ressourcepersoner: »Ring til hende her.« Kollegaen har aldrig selv haft en sag. Hun huskede fem minutter fra et personalemøde i marts.',
    'A new employee in citizen services meets a woman who wants her address hidden, today if possible. He asks his colleague. She opens the list of resource persons: “Call her.” The colleague has never had a case herself. She remembered five minutes of a staff meeting in March.',
  ],
  question: [
    'Hvem hos jer er ny i år og har ikke hørt om beredskabet?',
    'Who among you is new this year and has not heard of the readiness?',
  ],
});
