import { existsSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findProgram } from './programPath';

/** A program with the arguments that come before its own. */
export interface ServerCommand {
  command: string;
  args: string[];
}

/**
 * How the tool is run: as the user set it, as the workspace has installed it, as the extension brings it, or from the PATH. Always by an absolute name.
 * @throws when there is no such program.
 */
export function findTool(extension: vscode.ExtensionContext): ServerCommand {
  const settings = vscode.workspace.getConfiguration('reportlint.server');
  const command = settings.get<string>('command', '').trim();
  if (command.length > 0) {
    return { command: resolve(command), args: [] };
  }
  const isInstalledHere = vscode.workspace.isTrusted
    && (vscode.workspace.workspaceFolders ?? []).some(folder => hasManifest(folder.uri.fsPath));
  const bundled = bundledTool(extension);
  if (isInstalledHere && (bundled === undefined || isFound('dotnet'))) {
    return { command: resolve('dotnet'), args: ['tool', 'run', 'reportlint', '--'] };
  }
  return { command: bundled ?? resolve('reportlint'), args: [] };
}

/** How the language server is run. */
export function findServer(extension: vscode.ExtensionContext): ServerCommand {
  const tool = findTool(extension);
  const settings = vscode.workspace.getConfiguration('reportlint.server');
  const isSet = settings.get<string>('command', '').trim().length > 0;
  return { command: tool.command, args: [...tool.args, ...(isSet ? settings.get<string[]>('arguments', ['lsp']) : ['lsp'])] };
}

/** The tool that a package for one platform brings; undefined in the package for all. */
function bundledTool(extension: vscode.ExtensionContext): string | undefined {
  const program = path.join(extension.extensionPath, 'server', process.platform === 'win32' ? 'reportlint.exe' : 'reportlint');
  return existsSync(program) ? program : undefined;
}

function isFound(name: string): boolean {
  return findProgram(name, process.env.PATH, (vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.fsPath)) !== undefined;
}

/** The absolute name of a program: a bare name is found in PATH, any other name counts from the open folder. */
function resolve(command: string): string {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.fsPath);
  if (!/[\\/]/.test(command)) {
    const name = process.platform === 'win32' ? command.replace(/\.exe$/i, '') : command;
    const program = findProgram(name, process.env.PATH, folders);
    if (program === undefined) {
      throw new Error(vscode.l10n.t('there is no program “{0}” in PATH', command));
    }
    return program;
  }
  return folders.length > 0 ? path.resolve(folders[0], command) : path.resolve(command);
}

function hasManifest(folder: string): boolean {
  return existsSync(path.join(folder, '.config', 'dotnet-tools.json')) || existsSync(path.join(folder, 'dotnet-tools.json'));
}
