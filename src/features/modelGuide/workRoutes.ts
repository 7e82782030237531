/** What follows once a model is found, in the order it is used; other pages than the guide's show them. */
export const workRoutes = ['model/plan', 'model/year', 'model/handover'] as const;
export type WorkRoute = (typeof workRoutes)[number];
