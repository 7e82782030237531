/** Pages of the product that somebody new is led to, by their addresses. */
export type GroupPlace = 'persons' | 'model' | 'knowMore' | 'card/resourcePerson/exposedAdult';
