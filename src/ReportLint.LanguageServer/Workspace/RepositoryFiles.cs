using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>The reports of one repository as they are on disk.</summary>
/// <param name="Root">Its folder; for a document that belongs to no repository its own name.</param>
/// <param name="DisplayFolder">The folder from which messages name its files.</param>
/// <param name="Reports">The reports to check.</param>
/// <param name="Context">The reports that they are compared with.</param>
internal sealed record RepositoryFiles(string Root, string DisplayFolder, IReadOnlyList<SourceText> Reports, IReadOnlyList<SourceText> Context);
