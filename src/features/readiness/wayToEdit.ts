import type { ReactNode } from 'react';

/** The way to the editor of one text, for who may edit it. @param name as people know the text */
export type WayToEdit = (name: string, contentId: string) => ReactNode;
