/** The local SharePoint as a process of its own, which can be killed like one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface OwnProcess {
  readonly origin: string;
  /** `kill -9`: nothing in it gets to finish anything. */
  readonly kill: () => Promise<void>;
}

/** @param script from the project's root; says where it listens */
export function startOwnProcess(script: string, ...args: readonly string[]): Promise<OwnProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error('The server ended before it listened.')));
    server.stdout.once('data', (said: Buffer) => {
      resolve({
        origin: said.toString().trim(),
        kill: async () => {
          server.kill('SIGKILL');
          await ended;
        },
      });
    });
  });
}
