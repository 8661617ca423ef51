namespace ReportLint.LanguageServer.Workspace;

/// <summary>A repository that a scan found.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Fresh">The repository, already checked, when it was not known before.</param>
internal sealed record ScannedRepository(RepositoryFiles Files, RepositoryState? Fresh);
