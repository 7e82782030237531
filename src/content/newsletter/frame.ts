/** What stands around a month's piece in every newsletter. */
import { block } from '../block';

const checkedOn = '2026-11-23';

/** How it begins, until somebody writes it otherwise. */
export const opening = block({
  id: 'newsletter.frame.opening',
  da: 'Kære kolleger. Her er månedens korte nyt om stalking fra beredskabet i {kommune}. Det tager to minutter at læse.',
  en: 'Dear colleagues. Here is this month’s short news on stalking from the readiness of {municipality}. It takes two minutes to read.',
  sources: ['evaluation2024'],
  checkedOn,
});

export const madeUp = block({
  id: 'newsletter.frame.madeUp',
  da: 'Eksemplet er opdigtet.',
  en: 'The example is made up.',
  sources: ['evaluation2024'],
  checkedOn,
});

/** Beside the police's number: what it does not say. */
export const caution = block({
  id: 'newsletter.frame.caution',
  da: 'Anmeldelser er ikke det samme som mennesker. Ét forløb kan give mange anmeldelser, og de fleste udsatte går ikke til politiet.',
  en: 'Reports are not the same as people. One course of events can give many reports, and most of those exposed do not go to the police.',
  sources: ['gladsaxe.reports', 'ministry.prevalence2018'],
  checkedOn,
});

export const contact = block({
  id: 'newsletter.frame.contact',
  da: 'Spørgsmål om beredskabet i {kommune}: {kontakt}, {kontaktmail}. Handlekort og ressourcepersoner står i Stalkingberedskab.',
  en: 'Questions about the readiness of {municipality}: {contact}, {contactmail}. Action cards and resource persons are in Stalking readiness.',
  sources: ['evaluation2024'],
  checkedOn,
});
