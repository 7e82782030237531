/**
 * The order that worked: first the need and the leadership behind it, then the group, what there is to build on, the
 * materials, the briefings, and the meetings that keep it alive.
 */
export const stages = ['need', 'group', 'mapping', 'materials', 'briefings', 'meetings'] as const;
export type Stage = (typeof stages)[number];

export const elementsOf: Readonly<Record<Stage, readonly string[]>> = {
  need: ['E2', 'E20'],
  group: ['E1', 'E3', 'E7'],
  mapping: ['E4', 'E5', 'E6', 'E21'],
  materials: ['E12', 'E8', 'E10', 'E9', 'E15'],
  briefings: ['E11', 'E17', 'E18'],
  meetings: ['E16', 'E13', 'E14', 'E19'],
};
