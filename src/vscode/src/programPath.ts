import { accessSync, constants, statSync } from 'node:fs';
import * as path from 'node:path';

/**
 * The absolute name of a program in the folders of PATH; undefined when none has it. A bare name is never started: Windows looks for it in the
 * working folder first, where lies what somebody else wrote. For the same reason entries of PATH that are no absolute names, or one of the open
 * folders, are passed over.
 */
export function findProgram(name: string, searchPath: string | undefined, openFolders: readonly string[]): string | undefined {
  const isWindows = process.platform === 'win32';
  // Other endings of PATHEXT would be run by the shell, which takes arguments apart again.
  const file = isWindows ? `${name}.exe` : name;
  for (const entry of (searchPath ?? '').split(path.delimiter)) {
    const folder = entry.trim().replace(/^"(.*)"$/, '$1');
    if (isAbsolute(folder, isWindows) && !openFolders.some(open => path.relative(open, folder) === '')) {
      const program = path.join(folder, file);
      if (isExecutable(program)) {
        return program;
      }
    }
  }
  return undefined;
}

/** Whether a name says all: on Windows `\x` depends on the drive of the working folder. */
function isAbsolute(folder: string, isWindows: boolean): boolean {
  return path.isAbsolute(folder) && (!isWindows || /^([A-Za-z]:[\\/]|\\\\)/.test(folder));
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return statSync(program).isFile();
  } catch {
    return false;
  }
}
