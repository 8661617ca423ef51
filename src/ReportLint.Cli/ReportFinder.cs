using System.Buffers;
using ReportLint.Files;
using ReportLint.Globs;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>Finds the report files that the command line speaks of.</summary>
/// <param name="environment">The environment.</param>
/// <param name="readsOnDemand">Whether a file is read when its text is asked for, and read again when more texts are asked for than are kept: for a command that looks at each by itself.</param>
internal sealed class ReportFinder(CliEnvironment environment, bool readsOnDemand = false)
{
    // 32 MB of text: some four thousand reports.
    private const long MostKept = 16 * 1024 * 1024;

    private static readonly SearchValues<char> s_wild = SearchValues.Create("*?[{");

    private readonly TextKeeper? _texts = readsOnDemand ? new TextKeeper((full, name) => ReportFileReader.Read(full, name, environment.WorkingDirectory), MostKept) : null;
    private readonly ReportSearch _search = environment.NewSearch();
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<string> _walked = [];
    private readonly List<string> _unmatched = [];

    /// <summary>Reads every report that <paramref name="paths"/> name: files, folders with all below, globs. In the order of their names, each once.</summary>
    public IReadOnlyList<SourceText> Read(IReadOnlyList<string> paths)
    {
        Find(paths);
        return ReadFiles(_found);
    }

    /// <summary>The same one after another: nobody keeps them all.</summary>
    public IEnumerable<SourceText> ReadEach(IReadOnlyList<string> paths)
    {
        Find(paths);
        return Known(_found).Select(full => (Full: full, Name: environment.Display(full))).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => ReadFile(file.Full, file.Name));
    }

    private void Find(IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            var before = _found.Count;
            var known = Add(path);
            if (_found.Count == before && !known)
                _unmatched.Add(path);
        }
        var doubles = _found.Except(ReportSearch.WithoutDoubles(_found), StringComparer.Ordinal).ToList();
        _found.ExceptWith(doubles);
    }

    /// <summary>Reads the other reports of the repositories in which the found ones lie: what is asked about is compared with them.</summary>
    public IReadOnlyList<SourceText> ReadContext() => ReadFiles(_search.OtherReports(_found, environment.WorkingDirectory, _walked));

    /// <summary>All reports of those repositories, for what one of them sums.</summary>
    public ReportSet ReadSet(Func<SourceText, Report> read) => new([], [.. ReadFiles(_found), .. ReadContext()], read);

    /// <summary>Says which arguments matched nothing. Which folders could not be looked through is said at the end of every run (<see cref="CliEnvironment.NewSearch"/>).</summary>
    public void TellProblems(Language language)
    {
        foreach (var path in _unmatched)
        {
            var message = IsGlob(path) || Directory.Exists(environment.Full(path)) ? CliMessages.NoMatch : CliMessages.NoSuchPath;
            environment.Complain(message.With(path), language);
        }
    }

    /// <summary>How a run fails that did not find what it was to look at; null when it did.</summary>
    public int? Failure => _search.Unlisted.Count > 0 ? ExitCode.Usage
        : _unmatched.Count > 0 || _found.Count == 0 ? ExitCode.NoReports
        : null;

    private IReadOnlyList<SourceText> ReadFiles(IEnumerable<string> files) =>
        [.. Known(files).Select(full => ReadFile(full, environment.Display(full))).OrderBy(source => source.Path, StringComparer.Ordinal)];

    /// <summary>Where \ doesn't divide folders, a name that has one can't be asked for again: the core takes it for /.</summary>
    private SourceText ReadFile(string full, string name) => _texts is not null && (Path.DirectorySeparatorChar == '\\' || !full.Contains('\\', StringComparison.Ordinal))
        ? _texts.Find(full, name)
        : ReportFileReader.Read(full, name, environment.WorkingDirectory);

    /// <summary>The same files, known to what writes: no output goes over them.</summary>
    private IReadOnlyList<string> Known(IEnumerable<string> files)
    {
        List<string> known = [.. files];
        foreach (var file in known)
            environment.Outputs.Sources.Add(file);
        return known;
    }

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

    private static bool IsGlob(string path) => path.AsSpan().IndexOfAny(s_wild) >= 0;

    /// <summary>Adds what a glob names, among the files that a search of its folder finds.</summary>
    private bool AddGlob(string pattern)
    {
        // An absolute pattern, or one that climbs, is matched below its longest part without wildcards.
        var normalized = OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern;
        var wild = normalized.AsSpan().IndexOfAny(s_wild);
        var slash = normalized.LastIndexOf('/', wild);
        var root = environment.Full(slash < 0 ? "." : normalized[..Math.Max(slash, 1)]);
        if (!Directory.Exists(root))
            return false;
        var glob = PathGlob.Compile("/" + normalized[(slash + 1)..]);
        var known = false;
        foreach (var file in _search.Files(root).Where(file => glob.IsMatch(Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))))
            known |= !_found.Add(file);
        return known;
    }

    private int Walk(string root)
    {
        var seen = 0;
        foreach (var file in _search.Reports(root))
        {
            _found.Add(file);
            seen++;
        }
        _walked.Add(Path.TrimEndingDirectorySeparator(root));
        return seen;
    }
}
