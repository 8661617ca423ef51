using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using ReportLint.Files;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>Finds the report files that the command line speaks of.</summary>
internal sealed class ReportFinder(CliEnvironment environment)
{
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<string> _walked = [];
    private readonly List<string> _unmatched = [];

    /// <summary>Whether an argument matched nothing.</summary>
    public bool HasUnmatched => _unmatched.Count > 0;

    /// <summary>Reads every report that <paramref name="paths"/> name: files, folders with all below, globs. In the order of their names, each once.</summary>
    public IReadOnlyList<SourceText> Read(IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            // The parser takes a misspelt option for a path.
            if (path.StartsWith("--", StringComparison.Ordinal) && !File.Exists(environment.Full(path)))
                throw new UsageException(CliMessages.UnknownOption.With(path));
            var before = _found.Count;
            var known = Add(path);
            if (_found.Count == before && !known)
                _unmatched.Add(path);
        }
        return ReadFiles(_found);
    }

    /// <summary>Reads the other reports of the repositories in which the found ones lie: what is asked about is compared with them.</summary>
    public IReadOnlyList<SourceText> ReadContext() => ReadFiles(Repository.OtherReports(_found, environment.WorkingDirectory, _walked));

    /// <summary>Says which arguments matched nothing, and why.</summary>
    public void TellUnmatched(Language language)
    {
        foreach (var path in _unmatched)
        {
            var message = IsGlob(path) || Directory.Exists(environment.Full(path)) ? CliMessages.NoMatch : CliMessages.NoSuchPath;
            environment.Error.WriteLine(message.With(path).ToString(language));
        }
    }

    private IReadOnlyList<SourceText> ReadFiles(IEnumerable<string> files) =>
        [.. files.Select(full => ReportFileReader.Read(full, environment.Display(full))).OrderBy(source => source.Path, StringComparer.Ordinal)];

    /// <summary>Adds what <paramref name="path"/> names; true when that had been found before.</summary>
    private bool Add(string path)
    {
        var full = environment.Full(path);
        if (File.Exists(full))
            return !_found.Add(full);
        if (Directory.Exists(full))
        {
            if (ReportFolder.IsReport(full))
                return !_found.Add(full);
            var before = _found.Count;
            var seen = Walk(full);
            return seen > _found.Count - before;
        }
        return IsGlob(path) && AddGlob(path);
    }

    private static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    private bool AddGlob(string pattern)
    {
        // An absolute pattern, or one that climbs, is matched below its longest part without wildcards.
        var normalized = pattern.Replace('\\', '/');
        var wild = normalized.AsSpan().IndexOfAny('*', '?');
        var slash = normalized.LastIndexOf('/', wild);
        var root = environment.Full(slash < 0 ? "." : normalized[..Math.Max(slash, 1)]);
        if (!Directory.Exists(root))
            return false;
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(normalized[(slash + 1)..]);
        var known = false;
        foreach (var match in matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files)
            known |= !_found.Add(Path.GetFullPath(match.Path, root));
        return known;
    }

    private int Walk(string root)
    {
        var seen = 0;
        foreach (var file in ReportFolder.Walk(root))
        {
            _found.Add(file);
            seen++;
        }
        _walked.Add(Path.TrimEndingDirectorySeparator(root));
        return seen;
    }
}
