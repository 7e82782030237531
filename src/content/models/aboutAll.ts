/** What holds whichever model a municipality chooses. */
import { traced } from './model';

export const noHierarchy = traced({
  id: 'models.noHierarchy',
  da: 'Modellerne er ikke trin på en stige. Kommuner med Model 1 er lige så glade for deres valg som de andre. I finder selv den, der er rigtig hos jer.',
  en: 'The models are not steps of a ladder. Municipalities with Model 1 are just as pleased with their choice as the others. You find the one that is right for you.',
  lines: ['277-284'],
});

export const betterThanNone = traced({
  id: 'models.betterThanNone',
  da: 'Model 1 er langt bedre end intet beredskab.',
  en: 'Model 1 is far better than no readiness.',
  lines: ['574-576'],
});

export const widerModel = traced({
  id: 'models.widerModel',
  da: 'En bredere model kræver flere folk og faste møder. Til gengæld forstærker den sig selv: Når flere ved noget, bliver flere sager set, og hjælpen kan komme tidligere.',
  en: 'A wider model asks for more people and regular meetings. In return it strengthens itself: when more people know, more cases are seen, and help can come sooner.',
  lines: ['564-577'],
});

export const yourOwnDecision = traced({
  id: 'models.yourOwnDecision',
  da: 'Ingen lov kræver en særlig indsats mod stalking. Hvor langt I vil gå, er ledelsens egen beslutning.',
  en: 'No law requires an effort against stalking as such. How far you want to go is for your leadership to decide.',
  lines: ['572-574'],
});
