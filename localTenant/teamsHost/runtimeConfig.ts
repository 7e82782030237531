/** Which capabilities this Teams has, in the shape that teams-js reads from the third and fourth answer to initialize. */

/** Host SDK version sent beside it; above what people.selectPeople asks for (2.0.0). */
export const hostVersion = '2.1.2';

/** Without `nestedAppAuth` teams-js installs no token bridge in the tab. */
export function runtimeConfig(naa: boolean): string {
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isNAAChannelRecommended: naa,
    isLegacyTeams: false,
    supports: {
      ...(naa ? { nestedAppAuth: {} } : {}),
      app: {},
      calendar: {},
      call: {},
      chat: {},
      dialog: { url: {}, update: {} },
      pages: { backStack: {}, config: {}, currentApp: {} },
      people: {},
    },
  });
}
