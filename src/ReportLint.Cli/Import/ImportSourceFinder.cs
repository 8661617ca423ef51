using ReportLint.Documents.Sources;
using ReportLint.Files;
using ReportLint.Wording;

namespace ReportLint.Cli.Import;

/// <summary>Finds the documents that the command line speaks of.</summary>
/// <param name="environment">Where paths start.</param>
internal sealed class ImportSourceFinder(CliEnvironment environment)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    // Documents that cannot be imported as they are: each is told what to do with it.
    private static readonly string[] s_refused = [".doc", ".docm", ".wps", ".et", ".xls", ".xlsm", ".rtf", ".odt"];

    private readonly ReportSearch _search = environment.NewSearch();
    private readonly List<Message> _missing = [];

    /// <summary>What is to be said of arguments that named nothing.</summary>
    public IReadOnlyList<Message> Missing => _missing;

    /// <summary>The documents, in the order of the arguments and, in folders, of their names; each once.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<string> arguments)
    {
        var found = new List<string>();
        foreach (var argument in arguments)
        {
            var full = string.Equals(argument, StandardInput, StringComparison.Ordinal) ? StandardInput : environment.Full(argument);
            if (string.Equals(argument, StandardInput, StringComparison.Ordinal) || File.Exists(full))
                found.Add(full);
            else if (Directory.Exists(full))
                AddFolder(found, argument, full);
            else
                _missing.Add(CliMessages.NoSuchPath.With(argument));
        }
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private void AddFolder(List<string> found, string argument, string folder)
    {
        var files = _search.Files(folder)
            .Where(file => DocumentSource.Endings.Concat(s_refused).Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal) && !File.GetAttributes(file).HasFlag(FileAttributes.Hidden) && new FileInfo(file).LinkTarget is null)
            .Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            _missing.Add(ImportMessages.NothingInFolder.With(argument));
        found.AddRange(files);
    }
}
