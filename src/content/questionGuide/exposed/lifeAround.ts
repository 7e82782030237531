/** The life around it: children, traces, and who knows. */
import { block } from '../../block';
import type { GuideTopic, TopicText } from '../guide';

const checkedOn = '2026-11-22';

export const surroundingTopics: readonly GuideTopic[] = [
  block<TopicText>({
    id: 'questionGuide.exposed.children',
    da: {
      title: 'Børn og andre nære',
      why: 'Børn i hjemmet er også berørt. Får du grund til at tro, at et barn kan have brug for særlig støtte, skal du underrette.',
      questions: [
        'Hvem bor du sammen med?',
        'Hvad har børnene set eller hørt?',
        'Bliver børnene spurgt ud, eller bliver deres telefon brugt?',
        'Hvad ved skolen eller institutionen?',
      ],
      listenFor: [
        'At et barn bærer beskeder eller passer på en voksen.',
        'At familie eller venner også bliver opsøgt.',
      ],
    },
    en: {
      title: 'Children and others close',
      why: 'Children at home are affected too. If you have reason to think that a child may need special support, you must notify the municipality.',
      questions: [
        'Whom do you live with?',
        'What have the children seen or heard?',
        'Are the children questioned, or is their phone used?',
        'What does the school or day care know?',
      ],
      listenFor: [
        'That a child carries messages or looks after an adult.',
        'That family or friends are sought out too.',
      ],
    },
    sources: [
      'law.barnetsLov133',
      'law.serviceloven153',
      'social.stalking',
      'police.reportStalking',
      'oak.children',
    ],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.evidence',
    da: {
      title: 'Hvad der er gemt',
      why: 'Beviser og en logbog hjælper politiet. Logbogen kan blive en del af sagen, så udøveren får den at se.',
      questions: [
        'Hvad har du gemt af beskeder, billeder og opkald?',
        'Har du skrevet dag, tid og sted ned?',
        'Hvor ligger det, så ingen andre kan slette det?',
      ],
      listenFor: ['At noget er ved at blive slettet.', 'At logbogen røber noget, udøveren ikke ved.'],
    },
    en: {
      title: 'What is kept',
      why: 'Evidence and a log help the police. The log may become part of the case, so that the other person gets to see it.',
      questions: [
        'What messages, pictures and calls have you kept?',
        'Have you written down day, time and place?',
        'Where is it, so that nobody else can delete it?',
      ],
      listenFor: [
        'That something is about to be deleted.',
        'That the log gives away something the other person does not know.',
      ],
    },
    sources: ['dsc.adviceAndHelp', 'prosecution.advice', 'almue.log'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.whoKnows',
    da: {
      title: 'Hvem der ved det',
      why: 'Mange kan se hver sin del. Det hjælper at vide, hvem der allerede er i gang.',
      questions: [
        'Hvem har du fortalt det til?',
        'Er det meldt til politiet, eller er der givet et tilhold?',
        'Er der andre, der hjælper, for eksempel læge, krisecenter eller en anden kommune?',
      ],
      listenFor: ['Hvem der er tovholder, om nogen.', 'At borgeren har søgt hjælp før uden at få den.'],
    },
    en: {
      title: 'Who knows',
      why: 'Many may each see a part. It helps to know who is already at work.',
      questions: [
        'Whom have you told?',
        'Is it reported to the police, or has a restraining order been given?',
        'Does anyone else help, such as a doctor, a shelter or another municipality?',
      ],
      listenFor: [
        'Who coordinates, if anyone.',
        'That the citizen has asked for help before and not got it.',
      ],
    },
    sources: ['dsc.meetingTheExposed', 'evaluation2024'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.digital',
    da: {
      title: 'Telefon og net',
      why: 'En delt kode eller en app kan vise, hvor borgeren er. Læg en plan, før I ændrer noget, så beviserne ikke går tabt.',
      questions: [
        'Hvem kender dine koder, eller har gjort det?',
        'Hvor deler du din placering?',
        'Hvad med børnenes telefoner, ure og spil?',
      ],
      listenFor: ['At nogen ved ting, de ikke burde vide.', 'Profiler, borgeren ikke selv har lavet.'],
    },
    en: {
      title: 'Phone and internet',
      why: 'A shared code or an app can show where the citizen is. Plan before you change anything, so that no evidence is lost.',
      questions: [
        'Who knows your passwords, or used to?',
        'Where do you share your location?',
        'What about the children’s phones, watches and games?',
      ],
      listenFor: ['That somebody knows what they should not.', 'Profiles the citizen did not make.'],
    },
    sources: ['dsc.whatIsStalking', 'dsc.safety', 'social.stalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.network',
    da: {
      title: 'Dem omkring dig',
      why: 'Stalking kan gøre ensom. Andre kan følge, vidne og være der.',
      questions: ['Hvem er du tryg ved?', 'Hvem kan du ringe til om natten?', 'Hvad har hjulpet indtil nu?'],
      listenFor: ['At borgeren har trukket sig fra andre.', 'Hvad borgeren allerede gør godt.'],
    },
    en: {
      title: 'The people around you',
      why: 'Stalking can make people lonely. Others can come along, be witnesses and be there.',
      questions: ['With whom do you feel safe?', 'Whom can you call at night?', 'What has helped so far?'],
      listenFor: ['That the citizen has withdrawn from others.', 'What the citizen already does well.'],
    },
    sources: ['dsc.meetingTheExposed', 'dsc.adviceAndHelp'],
    checkedOn,
  }),
];
