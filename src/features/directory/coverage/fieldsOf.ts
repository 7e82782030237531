import { neededFields, type WorkField, workFields } from '../../../content/coverage';
import { stem, words } from '../../../search';

/** What each field's words begin with, in the form words are compared in; the longest first. */
const beginnings = workFields
  .flatMap((field) =>
    neededFields[field].words.flatMap((word) => words(word)).map((beginning) => ({ field, beginning })),
  )
  .sort((a, b) => b.beginning.length - a.beginning.length);

/** Shorter words end too many others. */
const longEnough = 5;

/** The fields of work that a name means: *Psykiatri og Rusmiddel* is two, *Nordskolen* one, *Borgerservice* none. */
export function fieldsOf(name: string): ReadonlySet<WorkField> {
  const found = words(name).map((word) =>
    beginnings.find(
      ({ beginning }) =>
        word.startsWith(beginning) ||
        (beginning.length >= longEnough && stem(word).endsWith(stem(beginning))),
    ),
  );
  return new Set(found.flatMap((one) => one?.field ?? []));
}
