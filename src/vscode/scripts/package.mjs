// Packs the extension.
//   npm run package                            reportlint.vsix, for every platform; the user installs the tool
//   npm run package -- --target linux-x64      reportlint-linux-x64.vsix, which brings the tool; also linux-arm64, win-x64, win-arm64, osx-x64, osx-arm64
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** The names of platforms: .NET's, and those of the extensions' packages. */
const targets = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'win-x64': 'win32-x64', 'win-arm64': 'win32-arm64', 'osx-x64': 'darwin-x64', 'osx-arm64': 'darwin-arm64' };

const { values } = parseArgs({ options: { target: { type: 'string' } } });
const extension = path.join(import.meta.dirname, '..');
const server = path.join(extension, 'server');
const run = (command, args) => execFileSync(command, args, { cwd: extension, stdio: 'inherit', shell: process.platform === 'win32' && command === 'vsce' });

fs.rmSync(server, { recursive: true, force: true });
if (values.target === undefined) {
  run('vsce', ['package', '--no-dependencies', '--out', 'reportlint.vsix']);
} else {
  const runtime = Object.keys(targets).find(name => name === values.target || targets[name] === values.target);
  if (runtime === undefined) {
    console.error(`no such target: ${values.target}; there are ${Object.keys(targets).join(', ')}`);
    process.exit(2);
  }
  const scratch = fs.mkdtempSync(path.join(extension, 'dist', 'publish-'));
  try {
    run('dotnet', ['publish', '../ReportLint.Cli', '--configuration', 'Release', '--runtime', runtime, '--self-contained', '--output', server,
      '-p:PublishSingleFile=true', '-p:PublishReadyToRun=true', '-p:DebugType=none', '-p:PublishDocumentationFiles=false', '-p:RunAnalyzers=false', `-p:LockFileFolder=${scratch}`, '-p:RestoreLockedMode=false', '--artifacts-path', scratch, '--nologo', '--verbosity', 'quiet']);
    run('vsce', ['package', '--no-dependencies', '--target', targets[runtime], '--out', `reportlint-${runtime}.vsix`]);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
    fs.rmSync(server, { recursive: true, force: true });
  }
}
