import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Nothing but the machine itself can be reached: no gallery, no telemetry.
  '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts a headless Chromium. Its files lie below `folder`. */
export function startBrowser(program, folder) {
  fs.mkdirSync(folder, { recursive: true });
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: flags,
    env: { ...process.env, XDG_CONFIG_HOME: path.join(folder, 'config'), XDG_CACHE_HOME: path.join(folder, 'cache') },
  });
}
