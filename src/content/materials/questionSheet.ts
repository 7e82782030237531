/** The question guide on one sheet of paper, to have beside one in a conversation. */
import type { Material } from './material';
import { writing } from './writing';

const { title, lead, heading, points, paragraph } = writing('questionSheet', '2026-11-23');

export const questionSheet: Material = {
  id: 'questionSheet',
  name: { da: 'Spørgeguiden på ét ark', en: 'The question guide on one sheet' },
  purpose: {
    da: 'Til samtalen med en borger. Den giver ingen point, og der skrives ikke på den.',
    en: 'For the conversation with a citizen. It counts nothing, and nothing is written on it.',
  },
  audience: 'staff',
  form: 'sheet',
  models: [1, 2, 3],
  parts: [
    title('title', ['dsc.meetingTheExposed'], 'Spørg til det', 'Ask about it'),
    lead(
      'lead',
      ['dsc.meetingTheExposed', 'law.barnetsLov133'],
      'Tal med borgeren alene. Sig fra start, hvad du må holde for dig selv. Tag ét emne ad gangen.',
      'Talk with the citizen alone. Say from the start what you may keep to yourself. Take one topic at a time.',
    ),
    heading('patternHeading', ['dsc.whatIsStalking'], 'Hvad sker der?', 'What is happening?'),
    points(
      'pattern',
      ['dsc.whatIsStalking', 'dsc.meetingTheExposed'],
      [
        'Hvad sker der, og hvordan begyndte det?',
        'Hvor tit og hvor længe? På telefonen, på nettet, ved døren, gennem andre?',
        'Har du sagt fra, og svarer du indimellem?',
        'Er det taget til, eller har det ændret sig?',
      ],
      [
        'What is happening, and how did it begin?',
        'How often and how long? On the phone, online, at the door, through others?',
        'Have you said no, and do you sometimes answer?',
        'Has it grown, or has it changed?',
      ],
    ),
    heading('lifeHeading', ['dsc.meetingTheExposed'], 'Hvad gør det ved dig?', 'What does it do to you?'),
    points(
      'life',
      ['dsc.meetingTheExposed'],
      [
        'Hvordan sover du, og hvad er du holdt op med?',
        'Hvem ved det, og hvem er der for dig?',
        'Er der børn? Hvad har de set eller hørt?',
      ],
      [
        'How do you sleep, and what have you stopped doing?',
        'Who knows, and who is there for you?',
        'Are there children? What have they seen or heard?',
      ],
    ),
    heading('safetyHeading', ['dsc.safety'], 'Er du i sikkerhed?', 'Are you safe?'),
    points(
      'safety',
      ['dsc.safety', 'police.112', 'paladin.referral'],
      [
        'Er du bange for, at der sker noget nu? Så ringer vi 112.',
        'Er der trusler, vold, eller en dag forude, du frygter?',
        'Hvordan er det sikkert for mig at ringe eller skrive?',
      ],
      [
        'Are you afraid that something will happen now? Then we call 112.',
        'Are there threats, violence, or a day ahead that you dread?',
        'How is it safe for me to call or write?',
      ],
    ),
    heading('onHeading', ['dsc.professionals'], 'Hvad gør vi nu?', 'What do we do now?'),
    points(
      'on',
      ['dsc.professionals', 'almue.log', 'law.confidentiality'],
      [
        'Hvad har du mest brug for, og hvem må jeg tale med?',
        'Hvad er gemt? En logbog kan komme frem i en sag, så skriv ikke mere, end udøveren ved.',
        'Hvornår taler vi sammen igen?',
      ],
      [
        'What do you need most, and whom may I talk with?',
        'What has been kept? A log may be shown in a case, so write no more than the other already knows.',
        'When do we talk again?',
      ],
    ),
    paragraph(
      'after',
      ['evaluation2024', 'ucsyd.personalDataInTeams'],
      'Du behøver ikke afgøre, om det er stalking. Ring til ressourcepersonen, og skriv bagefter i fagsystemet. Spørgsmål: {kontakt}, {kommune}.',
      'It is not for you to settle whether it is stalking. Call the resource person, and write in the case system afterwards. Questions: {contact}, {municipality}.',
    ),
  ],
};
