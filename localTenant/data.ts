/** The tenant's data on disk, and whether the example municipality is in it. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualPort } from './addresses';

export interface DataFolder {
  readonly database: string;
  /** The packaged tab. */
  readonly tab: string;
  hasDemo(): boolean;
  /** Call when the demo data is in, whole. */
  markDemo(): void;
  /** Throws the data away. Only our own files: the folder may be anybody's. */
  clear(): void;
}

/** @param port the tenant's first; @param chosen a folder that somebody asked for, if any */
export function dataPlace(port: number, chosen: string | undefined): string {
  return chosen || join(__dirname, '..', '.local', port === usualPort ? '' : String(port));
}

export function openDataFolder(folder: string): DataFolder {
  const database = join(folder, 'sharepoint.sqlite');
  const mark = join(folder, 'demo-loaded');
  mkdirSync(folder, { recursive: true });
  return {
    database,
    tab: join(folder, 'tab'),
    hasDemo: () => existsSync(mark),
    markDemo: () => writeFileSync(mark, 'Remove this file to load the demo data anew.\n'),
    clear() {
      for (const file of [mark, database, `${database}-wal`, `${database}-shm`, `${database}-journal`])
        rmSync(file, { force: true });
    },
  };
}
