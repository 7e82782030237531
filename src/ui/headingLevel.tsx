import { createContext, type ReactNode, useContext } from 'react';

type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

const HeadingLevel = createContext(1);

/** The name of the heading that stands here: `h1` in a tab of our own, `h2` where the page around us has its `h1`. */
export function useHeading(): Heading {
  return `h${Math.min(useContext(HeadingLevel), 5)}` as Heading;
}

/** Headings within are of the given level and, below each further `SubHeadings`, of the next. */
export function HeadingsFrom(props: { readonly level: number; readonly children: ReactNode }) {
  return <HeadingLevel.Provider value={props.level}>{props.children}</HeadingLevel.Provider>;
}

/** What stands below the heading that was just written. */
export function SubHeadings(props: { readonly children: ReactNode }) {
  return <HeadingsFrom level={useContext(HeadingLevel) + 1}>{props.children}</HeadingsFrom>;
}
