// A display of our own with a window manager: real windows, real keys, and pictures of them, on a machine without any.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until.ts';

const run = promisify(execFile);
/** Milliseconds a program has to end by itself. */
const END_WITHIN = 3_000;
export const SCREEN = { width: 1280, height: 900 } as const;

export interface Display {
  /** Environment for programs that shall open their windows here. */
  readonly environment: NodeJS.ProcessEnv;
  /** Presses a key or chord ("alt+shift+l") in the window that has the focus. */
  press(chord: string): Promise<void>;
  /** The title of the window that has the focus; empty when there is none. */
  activeWindow(): Promise<string>;
  /** How many windows are in sight; an open menu is one of them. */
  windowCount(): Promise<number>;
  /** Writes a picture of the whole screen. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a display under a free number. */
export async function openDisplay(): Promise<Display> {
  const screen = `${SCREEN.width}x${SCREEN.height}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DISPLAY: `:${await numberOf(server)}`,
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
    WAYLAND_DISPLAY: '',
  };
  const manager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  const options = { env: environment };
  const activeWindow = async () => {
    const { stdout } = await run('xdotool', ['getactivewindow', 'getwindowname'], options).catch(() => ({
      stdout: '',
    }));
    return stdout.trim();
  };
  return {
    environment,
    activeWindow,
    press: async (chord) => void (await run('xdotool', ['key', chord], options)),
    windowCount: async () => {
      const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.*'], options);
      return stdout.trim().split('\n').length;
    },
    picture: async (file) => void (await run('import', ['-window', 'root', file], options)),
    close: async () => {
      await end(manager);
      await end(server);
    },
  };
}

/** The number the X server chose, told on its fourth stream. */
async function numberOf(server: ChildProcess): Promise<string> {
  let told = '';
  server.stdio[3]?.on('data', (piece) => {
    told += String(piece);
  });
  return until('the display starts', () => (told.endsWith('\n') ? told.trim() : null));
}

/** Ends a program. One that does not go when asked, as an X server now and then does not, is made to. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const force = setTimeout(() => child.kill('SIGKILL'), END_WITHIN);
  child.kill();
  await gone;
  clearTimeout(force);
}
