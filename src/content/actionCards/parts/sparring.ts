/** Whom to think it through with. */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';

export const sparringInTheArea: CardPart = {
  ...block({
    id: 'actionCard.sparring.inTheArea',
    da: 'Ring til ressourcepersonen for dit område. Er der ingen, så ring til koordinatoren. Dansk Stalking Center giver også gratis sparring til fagfolk. Nævn ikke navne uden samtykke.',
    en: 'Call the resource person for your area. If there is none, call the coordinator. The Danish Stalking Centre also advises professionals free of charge. Give no names without consent.',
    sources: ['evaluation2024', 'dsc.professionals', 'law.confidentiality'],
    checkedOn,
  }),
  facts: ['resourcePerson', 'coordinator'],
};

export const sparringAmongResourcePersons: CardPart = {
  ...block({
    id: 'actionCard.sparring.amongResourcePersons',
    da: 'Brug koordinatoren, de andre i gruppen og Dansk Stalking Center. Politiet kan også give råd, før der er en anmeldelse. Tal uden navne og uden noget, der kan genkendes.',
    en: 'Use the coordinator, the others in the group and the Danish Stalking Centre. The police can advise before anything is reported. Talk without names and without anything that could be recognised.',
    sources: ['evaluation2024', 'dsc.professionals', 'law.confidentiality'],
    checkedOn,
  }),
  facts: ['coordinator'],
};
