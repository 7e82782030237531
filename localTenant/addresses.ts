/** Where the local tenant answers. Different hosts on purpose: the tab is then as foreign to Teams as it is in reality. */
export interface Addresses {
  /** The start page, and on `teamsHost` the page that plays Teams. Same port. */
  readonly startPage: string;
  readonly teamsHost: string;
  readonly tab: string;
  readonly sharepoint: string;
  readonly ports: { readonly host: number; readonly tab: number; readonly sharepoint: number };
}

export const usualPort = 5300;

/** @param port first of three consecutive ports on loopback; 5300 unless `PORT` says otherwise */
export function addresses(port = usualPort): Addresses {
  return {
    startPage: `http://localhost:${port}`,
    teamsHost: `http://teams.localhost:${port}`,
    tab: `http://tab.localhost:${port + 1}`,
    sharepoint: `http://sharepoint.localhost:${port + 2}`,
    ports: { host: port, tab: port + 1, sharepoint: port + 2 },
  };
}
