import type { InBothLanguages } from '../contracts/language';
import type { IdentityKind, Severity } from './finding';

interface KindText {
  /** What it looks like. Never the text itself. */
  readonly found: string;
  readonly why: string;
  readonly instead: string;
}

interface GuardText {
  readonly kinds: Readonly<Record<IdentityKind, KindText>>;
  /** What becomes of the text. */
  readonly outcome: Readonly<Record<Severity, string>>;
}

export const guardText: InBothLanguages<GuardText> = {
  da: {
    kinds: {
      cpr: {
        found: 'Her står et CPR-nummer.',
        why: 'Et CPR-nummer fortæller, hvem borgeren er, og hører ikke hjemme i Teams eller SharePoint.',
        instead: 'Skriv det i fagsystemet, og henvis her til sagens nummer.',
      },
      possibleCpr: {
        found: 'Her står ti cifre, der kan være et CPR-nummer.',
        why: 'De begynder med en dato, ligesom et CPR-nummer.',
        instead: 'Er det et CPR-nummer, så slet det, og henvis til sagens nummer i fagsystemet.',
      },
      partialCpr: {
        found: 'Her står en del af et CPR-nummer eller en fødselsdato.',
        why: 'Sammen med resten af teksten kan det være nok til at genkende borgeren.',
        instead: 'Skriv hellere en omtrentlig alder, hvis alderen betyder noget.',
      },
      replacementCpr: {
        found: 'Her står et nummer, der ligner et erstatnings-CPR-nummer.',
        why: 'Sygehuse giver det til personer, hvis eget CPR-nummer de ikke kender. Det udpeger stadig én person.',
        instead: 'Skriv det i fagsystemet, og henvis her til sagens nummer.',
      },
      phone: {
        found: 'Her står et telefonnummer.',
        why: 'Et privat nummer fører direkte til en person.',
        instead:
          'Skriv borgerens nummer i fagsystemet. Numre til kolleger og samarbejdspartnere hører til i deres lister.',
      },
      mail: {
        found: 'Her står en mailadresse uden for kommunen.',
        why: 'En mailadresse fører direkte til en person og indeholder ofte et navn.',
        instead: 'Skriv den i fagsystemet, hvis den er en borgers.',
      },
      address: {
        found: 'Her står noget, der ligner en adresse.',
        why: 'En adresse kan afsløre, hvor den udsatte bor, også når den er beskyttet.',
        instead:
          'Skriv adressen i fagsystemet, og nøjes her med for eksempel »bopælen« eller »arbejdspladsen«.',
      },
      plate: {
        found: 'Her står noget, der ligner en nummerplade.',
        why: 'En nummerplade kan føre til bilens ejer.',
        instead: 'Skriv den i fagsystemet, og nøjes her med »udøvers bil«.',
      },
      name: {
        found: 'Her står måske et navn.',
        why: 'Også initialer og kælenavne kan være personoplysninger.',
        instead: 'Skriv »borgeren«, »den udsatte« eller »udøver«, og henvis til sagens nummer.',
      },
    },
    outcome: {
      block: 'Teksten er ikke gemt. Den bliver gemt, når du har fjernet det.',
      warn: 'Se efter, om det kan føre til en borger.',
      hint: 'Er det en borger, så skriv det om.',
    },
  },
  en: {
    kinds: {
      cpr: {
        found: 'There is a CPR number here.',
        why: 'A CPR number tells who the citizen is and does not belong in Teams or SharePoint.',
        instead: 'Write it in the case system, and refer to the case by its number here.',
      },
      possibleCpr: {
        found: 'There are ten digits here that may be a CPR number.',
        why: 'They begin with a date, as a CPR number does.',
        instead: 'If it is a CPR number, delete it and refer to the number of the case in the case system.',
      },
      partialCpr: {
        found: 'There is part of a CPR number or a date of birth here.',
        why: 'Together with the rest of the text it may be enough to recognise the citizen.',
        instead: 'Give an approximate age instead, if the age matters.',
      },
      replacementCpr: {
        found: 'There is a number here that looks like a replacement CPR number.',
        why: 'Hospitals give it to people whose own CPR number they do not know. It still points to one person.',
        instead: 'Write it in the case system, and refer to the case by its number here.',
      },
      phone: {
        found: 'There is a telephone number here.',
        why: 'A private number leads straight to a person.',
        instead:
          'Write a citizen’s number in the case system. Numbers of colleagues and partners belong in their lists.',
      },
      mail: {
        found: 'There is a mail address from outside the municipality here.',
        why: 'A mail address leads straight to a person and often contains a name.',
        instead: 'Write it in the case system if it is a citizen’s.',
      },
      address: {
        found: 'There is something here that looks like an address.',
        why: 'An address can reveal where the person exposed lives, even when it is protected.',
        instead: 'Write the address in the case system, and say “the home” or “the workplace” here.',
      },
      plate: {
        found: 'There is something here that looks like a licence plate.',
        why: 'A licence plate can lead to the owner of the car.',
        instead: 'Write it in the case system, and say “the car of the person who stalks” here.',
      },
      name: {
        found: 'There may be a name here.',
        why: 'Initials and nicknames can be personal data too.',
        instead: 'Write “the citizen” or “the person exposed”, and refer to the number of the case.',
      },
    },
    outcome: {
      block: 'The text is not saved. It is saved once you have removed this.',
      warn: 'Check whether it can lead to a citizen.',
      hint: 'If it is a citizen, write it another way.',
    },
  },
};
