/** What is worked with once a model is found, each with an address of its own. */
export const workPlaces = ['plan', 'year', 'handover'] as const;
export type WorkPlace = (typeof workPlaces)[number];
export type WorkRoute = `model/${WorkPlace}`;

/** The place an address names; undefined where it is another page about the models. */
export function workPlace(route: string): WorkPlace | undefined {
  return workPlaces.find((place) => route === `model/${place}`);
}
