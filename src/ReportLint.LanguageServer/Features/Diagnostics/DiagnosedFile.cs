using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>A file of which something may be said: a report, or a configuration file in which something is wrong.</summary>
/// <param name="Key">By what it is known.</param>
/// <param name="OpenUri">Its URI as the client writes it; null when it isn't open.</param>
/// <param name="Version">The version of the open document; null when it isn't open.</param>
/// <param name="Basis">What the findings come from: the same object as long as they are the same.</param>
/// <param name="Findings">What is found in it.</param>
/// <param name="Language">The language to say it in.</param>
internal sealed record DiagnosedFile(string Key, string? OpenUri, int? Version, object Basis, IReadOnlyList<Finding> Findings, Language Language)
{
    /// <summary>Its URI.</summary>
    public string Uri => OpenUri ?? DocumentUri.FromPath(Key);

    /// <summary>A report.</summary>
    public static DiagnosedFile Of(CheckedReport report, WorkspaceSnapshot workspace)
    {
        var open = workspace.FindOpen(report.Source.FullPath);
        return new(report.Source.FullPath, open?.Uri, open?.Version, report.Findings, report.Findings, workspace.Language.For(report.Options));
    }

    /// <summary>All files of <paramref name="workspace"/>.</summary>
    public static IEnumerable<DiagnosedFile> AllOf(WorkspaceSnapshot workspace) =>
        workspace.Repositories.SelectMany(repository => repository.Reports).Select(report => Of(report, workspace)).Concat(ConfigurationOf(workspace));

    /// <summary>Those files of <paramref name="workspace"/> of which there may be something else to say than in <paramref name="last"/>.</summary>
    public static IEnumerable<DiagnosedFile> ChangedIn(WorkspaceSnapshot workspace, WorkspaceSnapshot? last)
    {
        if (last is null || last.Language != workspace.Language || last.Repositories.Count != workspace.Repositories.Count)
            return AllOf(workspace);
        // An open document has a version, which counts, too.
        var open = workspace.OpenIn(last).ToHashSet();
        return workspace.Repositories.Zip(last.Repositories, (repository, before) => repository.Reports.Where((report, place) => place >= before.Reports.Count || before.Reports[place] != report || open.Contains(report)))
            .SelectMany(reports => reports).Select(report => Of(report, workspace)).Concat(ConfigurationOf(workspace));
    }

    /// <summary>The configuration files of <paramref name="workspace"/> in which something is wrong.</summary>
    public static IEnumerable<DiagnosedFile> ConfigurationOf(WorkspaceSnapshot workspace)
    {
        // Two repositories may lie below one .editorconfig.
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var repository in workspace.Repositories)
        {
            foreach (var file in repository.Configuration.GroupBy(finding => finding.Location.Source.FullPath, StringComparer.Ordinal))
            {
                if (!known.Add(file.Key))
                    continue;
                var source = file.First().Location.Source;
                var open = workspace.FindOpen(file.Key);
                yield return new DiagnosedFile(file.Key, open?.Uri, open?.Version, source, [.. file], workspace.Language.ForConfiguration(repository));
            }
        }
    }

    /// <summary>What is found in it, for the client.</summary>
    public IReadOnlyList<LspDiagnostic> ToDiagnostics(WorkspaceSnapshot workspace) => DiagnosticMapper.Map(Findings, Language, workspace);
}
