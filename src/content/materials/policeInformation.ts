/** What the police are told about the municipality's readiness, so that both sides know whom to call. */
import type { Material } from './material';
import { writing } from './writing';

const { title, lead, heading, points, paragraph } = writing('policeInformation', '2026-11-23');

export const policeInformation: Material = {
  id: 'policeInformation',
  name: { da: 'Til politiet: sådan er vi organiseret', en: 'For the police: how we are organised' },
  purpose: {
    da: 'Så politiet ved, hvem de kan ringe til hos jer, og hvad I kan byde ind med.',
    en: 'So that the police know whom to call in your municipality, and what you can offer.',
  },
  audience: 'police',
  form: 'mail',
  models: [1, 2, 3],
  parts: [
    title(
      'title',
      ['evaluation2024'],
      'Stalkingberedskabet i {kommune}',
      'The stalking readiness of {municipality}',
    ),
    lead(
      'lead',
      ['evaluation2024'],
      'Vi vil gerne være lette at finde, og vi vil gerne kende jer. Her er det, I har brug for at vide om os.',
      'We want to be easy to find, and we want to know you. This is what you need to know about us.',
    ),
    heading('whoHeading', ['evaluation2024'], 'Ring til os', 'Call us'),
    paragraph(
      'who',
      ['evaluation2024'],
      'Indgangen til {kommune} er {kontakt}, {kontaktmail}. Vi har ressourcepersoner her: {områder}. Vi finder den rigtige til jer samme dag.',
      'The way into {municipality} is {contact}, {contactmail}. We have resource persons here: {areas}. We find you the right one the same day.',
    ),
    heading('offerHeading', ['evaluation2024'], 'Det kan vi gøre', 'What we can do'),
    points(
      'offer',
      ['evaluation2024', 'dsc.professionals'],
      [
        'Tage imod en borger, som I møder, og som har brug for støtte',
        'Tænke med om bolig, skole, job og børn, så tidligt som muligt',
        'Bygge bro til Dansk Stalking Center for både udsatte og udøvere',
        'Tage jeres læring med til vores gruppe, uden navne',
      ],
      [
        'Receive a citizen whom you meet and who needs support',
        'Think along about housing, school, work and children, as early as possible',
        'Help on to the Danish Stalking Centre, both those exposed and those who stalk',
        'Bring your learning to our group, without names',
      ],
    ),
    heading(
      'askHeading',
      ['evaluation2024'],
      'Det vil vi gerne spørge jer om',
      'What we would like to ask you',
    ),
    points(
      'ask',
      ['evaluation2024'],
      [
        'Hvem i {politikreds} Politi har stalking som sit område?',
        'Hvornår må vi ringe og drøfte et dilemma uformelt?',
        'Hvordan går vi frem, når en formaningssamtale kunne gavne?',
        'Vil I være med på et af gruppens møder i år?',
      ],
      [
        'Who at {policedistrict} Politi has stalking as their field?',
        'When may we call and discuss a dilemma informally?',
        'How do we go about it when a warning talk could help?',
        'Would you join one of the group’s meetings this year?',
      ],
    ),
    heading(
      'shareHeading',
      ['law.retsplejeloven115'],
      'Når vi deler oplysninger',
      'When we share information',
    ),
    paragraph(
      'share',
      ['law.retsplejeloven115', 'law.forvaltningsloven28', 'law.databeskyttelsesloven8'],
      'Uformelt taler vi uden navne. Navne deler vi, når borgeren har sagt ja, eller når loven giver lov til det, for eksempel i SSP, PSP eller KSP. Vi skriver intet om borgere i Teams.',
      'Informally we talk without names. We share names when the citizen has said yes or when the law allows it, for instance in SSP, PSP or KSP. We write nothing about citizens in Teams.',
    ),
    paragraph(
      'reply',
      ['evaluation2024'],
      'Skriv eller ring, og lad os aftale et kort møde. Hilsen {kontakt}, {kommune}.',
      'Write or call, and let us agree on a short meeting. Regards, {contact}, {municipality}.',
    ),
  ],
};
