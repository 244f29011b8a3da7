import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { bundledChromium, bundledChromiumRuns, bundledEnvironment } from './bundled-chromium.mjs';

/**
 * How to start a browser, in the words of Playwright's launch options.
 *
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Launch
 */

/** Web security stays on: what a test sees is what a visitor's browser does. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

const USUAL_PLACES = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/**
 * The browser of the tests and screenshots: the one that CHROMIUM_PATH names, else an installed one, else the one in the
 * npm package. Each must really start before it is chosen.
 *
 * @returns {Promise<Launch>}
 */
export async function currentChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const launch = launchOf(named, '--headless=shell');
    const failure = await failureToStart(launch);
    if (failure === undefined) return launch;
    throw new Error(remedy([`CHROMIUM_PATH=${named}: ${failure}`]));
  }
  const failures = [];
  for (const executablePath of installedBrowsers()) {
    const launch = launchOf(executablePath, '--headless=shell');
    const failure = await failureToStart(launch);
    if (failure === undefined) return launch;
    failures.push(`${executablePath}: ${failure}`);
  }
  if (bundledChromiumRuns) return startableBundled('current', '--headless=shell', failures);
  throw new Error(remedy(failures));
}

/**
 * Chromium 109, the last for Windows 7; undefined where its package holds no binary for this machine.
 *
 * @returns {Promise<Launch | undefined>}
 */
export async function oldestChromium() {
  return bundledChromiumRuns ? startableBundled('109', '--headless', []) : undefined;
}

/**
 * @param {'current' | '109'} version
 * @param {string} headless
 * @param {string[]} failures of the browsers tried before
 */
async function startableBundled(version, headless, failures) {
  const executablePath = bundledChromium(version);
  for (const libraries of [false, true]) {
    const launch = launchOf(executablePath, headless, bundledEnvironment({ libraries }));
    const failure = await failureToStart(launch);
    if (failure === undefined) return launch;
    failures.push(`${executablePath}${libraries ? ' with its own libraries' : ''}: ${failure}`);
  }
  throw new Error(remedy(failures));
}

/**
 * @param {string} executablePath
 * @param {string} headless
 * @param {Record<string, string>} env
 * @returns {Launch}
 */
function launchOf(executablePath, headless, env = {}) {
  return { executablePath, args: [headless, ...FLAGS], env };
}

/** @param {readonly string[]} failures */
function remedy(failures) {
  return [
    'No browser for the tests could be started.',
    ...failures.map((failure) => `  ${failure}`),
    'Install Google Chrome or Chromium (on Debian: apt install chromium), or set CHROMIUM_PATH to the executable of one.',
  ].join('\n');
}

function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = Object.entries(USUAL_PLACES).find(([platform]) => platform === process.platform)?.[1] ?? [];
  return [...inPath, ...places].filter((file) => existsSync(file));
}

/**
 * Starts a browser until it listens, then ends it. Not by `--version`: on Windows that opens a window, and it says nothing
 * of whether the browser can run here.
 *
 * @param {Launch} launch
 * @returns {Promise<string | undefined>} why it does not start; undefined where it does
 */
function failureToStart({ executablePath, args, env }) {
  const PATIENCE = 20_000;
  return new Promise((resolve) => {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-trial-'));
    const browser = spawn(
      executablePath,
      [...args, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let output = '';
    /** @type {string | undefined} */
    let failure = 'it ended without a word';
    const timer = setTimeout(() => {
      failure = `it did not listen within ${PATIENCE / 1000} s`;
      browser.kill('SIGKILL');
    }, PATIENCE);
    browser.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (!output.includes('DevTools listening on')) return;
      failure = undefined;
      browser.kill();
    });
    const settle = () => {
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      resolve(failure && output.trim() !== '' ? `${failure}: ${output.trim().split('\n')[0]}` : failure);
    };
    browser.on('error', (error) => {
      failure = error.message;
      settle();
    });
    browser.on('close', settle);
  });
}
