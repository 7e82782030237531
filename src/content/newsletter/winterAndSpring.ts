/** January to June: what stalking is, and where it comes up. */
import { piece } from './piece';

export const pattern = piece(
  1,
  'pattern',
  ['dsc.whatIsStalking', 'police.reportStalking', 'ministry.prevalence2018'],
  {
    title: [
      'Hver gang ser lille ud. Det er mønsteret, der tæller',
      'Each time looks small. The pattern counts',
    ],
    knowledge: [
      'Stalking er kontakt, som den ene ikke ønsker, og som den anden bliver ved med. Det kan være beskeder, gaver eller en person, der dukker op. Hver gang kan se harmløs ud, og én gang alene er ikke stalking. Det er mønsteret, der gør utryg. Det kan vare få uger eller mange år. Op mod 100.000 danskere er udsat på et år, siger Justitsministeriets undersøgelse fra 2018. Omkring en tredjedel er udsat for en, de har været tæt på, en tredjedel for en bekendt og resten for en fremmed. Spørg derfor til mønsteret: hvor tit, hvor længe og ad hvilke veje?',
      'Stalking is contact that one person does not want and the other does not stop. It can be messages, gifts or somebody who turns up. Each time may look harmless, and one time alone is not stalking. It is the pattern that frightens. It may last for weeks or for many years. Up to 100,000 Danes are exposed in a year, says the Ministry of Justice’s study from 2018. About a third are exposed to somebody they have been close to, a third to an acquaintance and the rest to a stranger. So ask about the pattern: how often, for how long, and in which ways?',
    ],
    story: [
      'En ældre mand får hver morgen en seddel i postkassen. Den er fra naboen. Først handlede det om hækken, nu om hvem han får besøg af. Han er holdt op med at gå i haven. Over for hjemmehjælperen kalder han det drillerier. Sedlerne ligger i en skuffe. Der er over fyrre.',
      'An elderly man finds a note in his letter box every morning. It is from the neighbour. First it was about the hedge, now it is about who visits him. He no longer goes into the garden. To the home carer he calls it teasing. The notes are in a drawer. There are more than forty.',
    ],
    question: [
      'Hvad ville I spørge ham om, og hvem ville I ringe til?',
      'What would you ask him, and whom would you call?',
    ],
  },
);

export const conflict = piece(2, 'conflict', ['dsc.adviceAndHelp'], {
  title: ['Er det en konflikt, eller er det stalking?', 'Is it a conflict, or is it stalking?'],
  knowledge: [
    'I en konflikt er to parter uenige, og begge holder den i gang. Ved stalking går det kun den ene vej: Den ene vil have kontakt, den anden vil have fred. Forskellen betyder noget for den hjælp, I giver. Dansk Stalking Center fraråder konfliktmægling ved stalking. Et fælles møde giver netop den kontakt, som udøveren søger. Hold derfor møderne hver for sig. Vær varsom med, hvad I fortæller videre, også når det er velment. Er I i tvivl, så spørg ressourcepersonen, før I indkalder.',
    'In a conflict two parties disagree, and both keep it going. In stalking it goes one way only: one wants contact, the other wants peace. The difference matters for the help you give. The Danish Stalking Centre advises against mediation where there is stalking. A joint meeting gives the very contact that the person behind it seeks. So hold separate meetings. Be careful with what you pass on, even when you mean well. If in doubt, ask the resource person before you invite anybody.',
  ],
  story: [
    'To tidligere kærester klager begge til kommunen. Sagsbehandleren vil indkalde dem til et fælles møde. Først læser hun beskederne igennem. Kvinden har skrevet én gang: »Lad mig være.« Manden har skrevet 212 gange siden. Mødet bliver ikke til noget. De får hver sin samtale, hver sin dag.',
    'Two former partners both complain to the municipality. The caseworker means to invite them to a joint meeting. First she reads the messages. The woman has written once: “Leave me alone.” The man has written 212 times since. There is no joint meeting. They get a talk each, on different days.',
  ],
  question: [
    'Hvornår har I sidst kaldt noget en konflikt, fordi begge klagede?',
    'When did you last call something a conflict because both complained?',
  ],
});

export const digital = piece(
  3,
  'digital',
  ['dsc.whatIsStalking', 'dsc.safety', 'dsc.adviceAndHelp', 'social.stalking'],
  {
    title: ['Det, der sker på skærmen', 'What happens on the screen'],
    knowledge: [
      'Stalking foregår også på skærmen: falske profiler, delte billeder, beskeder i strømme og adgang til andres konti. Nogle følger med gennem en telefon, der viser, hvor man er. Andre bruger børnenes tablet. Spørg derfor bredt: Hvem kender dine koder? Hvem kan se, hvor du er? Hvad har du fået af den anden, som kan gå på nettet? Bed borgeren gemme beskeder og billeder, også det, der er rart at slette. Koder, mail og nummer kan skiftes. Læg en plan først, hvis borgeren er bange for, hvad der sker, når kontakten stopper.',
      'Stalking goes on on the screen too: false profiles, shared pictures, streams of messages and access to other people’s accounts. Some follow along through a phone that shows where one is. Others use the children’s tablet. So ask widely: Who knows your passwords? Who can see where you are? What have you been given that can go online? Ask the citizen to keep messages and pictures, also what one would rather delete. Passwords, mail and number can be changed. Make a plan first if the citizen is afraid of what happens when the contact stops.',
    ],
    story: [
      'En mor undrer sig over, at hendes tidligere mand altid ved, hvor hun handler. Han har aldrig fulgt efter hende. I børnehaven spørger pædagogen til drengens nye tablet. Den er en gave fra far, og den ligger i tasken hver dag. Den viser, hvor de er, hele vejen hjem.',
      'A mother wonders why her former husband always knows where she shops. He has never followed her. At day care the teacher asks about the boy’s new tablet. It is a gift from his father, and it is in the bag every day. It shows where they are, all the way home.',
    ],
    question: [
      'Hvem hos jer kan hjælpe en borger med at gå telefon og tablet igennem?',
      'Who among you can help a citizen to go through phone and tablet?',
    ],
  },
);

export const jobCentre = piece(
  4,
  'jobCentre',
  ['evaluation2024', 'ministry.prevalence2018', 'dsc.meetingTheExposed', 'paladin.referral'],
  {
    title: ['Når fraværet har en grund, ingen spørger til', 'When absence has a reason nobody asks about'],
    knowledge: [
      'Evalueringen af Tryg i Sydøstjylland peger på jobcentret som et af de steder, hvor stalking viser sig. En borger er sygemeldt, og undervejs bliver det klart, at stalking er en del af forklaringen. I Justitsministeriets undersøgelse fra 2018 havde 43 procent af de udsatte lavet om på deres vaner. Omkring hver femte havde talt med læge eller psykolog. Det kan ligne noget andet: afbud, uro, et nej til et bestemt sted. Spørg åbent, om nogen gør borgeren utryg. Gør det på tomandshånd. Og spørg, hvordan det er sikkert at ringe og skrive.',
      'The evaluation of Tryg i Sydøstjylland names the job centre as one of the places where stalking shows. A citizen is on sick leave, and on the way it becomes clear that stalking is part of the reason. In the Ministry of Justice’s study from 2018, 43 per cent of those exposed had changed their habits. About one in five had talked with a doctor or psychologist. It can look like something else: cancellations, unrest, a no to a certain place. Ask openly whether somebody makes the citizen feel unsafe. Do it in private. And ask how it is safe to call and write.',
    ],
    story: [
      'En mand i praktik bliver væk hver torsdag. Virksomheden vil stoppe forløbet. Jobkonsulenten spørger, hvad der er med torsdage. Der bliver stille. Så fortæller han om en kvinde, han mødte på et kursus. Om torsdagen holder hun ved porten. Hun kender hans vagter.',
      'A man in work experience stays away every Thursday. The company wants to end it. The job consultant asks what it is about Thursdays. There is a silence. Then he tells of a woman he met on a course. On that day her car is at the gate. She knows his shifts.',
    ],
    question: [
      'Hvad kan I spørge om, næste gang fraværet følger et mønster?',
      'What can you ask the next time absence follows a pattern?',
    ],
  },
);

export const sharedChildren = piece(5, 'sharedChildren', ['social.stalking', 'dsc.adviceAndHelp'], {
  title: ['Når de har børn sammen', 'When they have children together'],
  knowledge: [
    'Fælles børn kan blive en vej til at følge med i den andens liv. Barnet bliver spurgt ud, eller dets telefon og tablet bliver brugt til at holde øje. Det ligner let en konflikt mellem to forældre. Se efter, om det kun går den ene vej. Tal med forældrene hver for sig, og hold møderne adskilt. Aftal, hvad der bliver fortalt videre, og ad hvilken vej. Se et brev igennem, før det går til begge: Står der en adresse, et nummer eller et tidspunkt, som den ene ikke kender? Og tænk på barnet, der står i midten.',
    'Shared children can become a way to follow the other’s life. The child is questioned, or the child’s phone and tablet are used to keep watch. It easily looks like a conflict between two parents. See whether it goes one way only. Talk with the parents separately, and keep the meetings apart. Agree on what is passed on, and how. Read a letter through before it goes to both: does it hold an address, a number or a time that one of them does not know? And think of the child in the middle.',
  ],
  story: [
    'En pige på ni vil have sin bamse med i skole hver dag. Den skal også med hjem til far, siger hun til læreren, »for ellers ved han ikke, hvad vi laver«. Moren har i et halvt år undret sig over, at han kender deres planer.',
    'A girl of nine wants her teddy bear with her at school every day. It also has to go home to Dad, she tells the teacher, “or he won’t know what we do”. For half a year her mother has wondered how he knows their plans.',
  ],
  question: [
    'Hvem hos jer taler med barnet, og hvem taler med hver af forældrene?',
    'Who among you talks with the child, and who talks with each parent?',
  ],
});

export const otherSide = piece(
  6,
  'otherSide',
  ['evaluation2024', 'dsc.about', 'dsc.lineForThoseWhoStalk', 'police.112'],
  {
    title: ['Tal med den, der ikke kan lade være', 'Talk with the one who cannot stop'],
    knowledge: [
      'I psykiatri og rusmiddelbehandling møder medarbejdere også den anden side: en borger, som måske selv udøver stalking. Det viser evalueringen af Tryg i Sydøstjylland. Tal om det, borgeren gør, ikke om, hvad borgeren er. Stalking er en adfærd, ikke en diagnose. Spørg roligt: Hvad håber du på, når du skriver igen? Hvad koster det dig? Fortæl, at der er hjælp. Dansk Stalking Center rådgiver og behandler også udøvere. Sig aldrig noget om den udsatte, heller ikke for at berolige. Er nogen i fare nu, så ring 112.',
      'In psychiatry and substance treatment staff also meet the other side: a citizen who may be stalking somebody. The evaluation of Tryg i Sydøstjylland shows it. Talk about what the citizen does, not about what the citizen is. Stalking is behaviour, not a diagnosis. Ask calmly: What do you hope for when you write again? What does it cost you? Say that there is help. The Danish Stalking Centre also advises and treats those who stalk. Never say anything about the person exposed, not even to calm. If somebody is in danger now, call 112.',
    ],
    story: [
      'En kvinde i behandling går hver aften forbi sin tidligere chefs hus. Hun gør ingenting, siger hun, hun ser bare, om der er lys. Hendes kontaktperson bliver urolig. Han trækker vejret og spørger: »Hvad får du ud af at gå derhen?« Hun tænker længe. »Jeg sover dårligere,« siger hun.',
      'A woman in treatment walks past her former boss’s house every evening. She does nothing, she says, she just sees whether there is light. Her contact person grows uneasy. He takes a breath and asks: “What do you get out of going there?” She thinks for a long time. “I sleep worse,” she says.',
    ],
    question: [
      'Hvordan spørger I, så den anden bliver i samtalen?',
      'How do you ask so that the other stays in the conversation?',
    ],
  },
);
