namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A file changed on disk.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Type">What became of it.</param>
internal sealed record FileEvent(string Uri, FileChangeType Type = FileChangeType.Changed);
