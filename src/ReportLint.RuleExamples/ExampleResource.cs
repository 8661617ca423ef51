using ReportLint.Model;

namespace ReportLint.RuleExamples;

/// <summary>
/// A file among the examples. An example of several files is a folder, <c>RL1000/bad-1/统计局.report.yaml</c>; one of a single report is a file,
/// <c>RL1000/bad-1.统计局.report.yaml</c>, whose own name is what follows the example's.
/// </summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Code">The code of the rule; empty for what stands above all rules.</param>
/// <param name="Example">The example's name; empty for what stands above the examples.</param>
/// <param name="File">The file's name within the example.</param>
internal sealed record ExampleResource(string Name, string Code, string Example, string File)
{
    /// <summary>The absolute name of the file, by which configuration is found.</summary>
    public string FullPath => ExampleCatalogue.Folder + (Code.Length > 0 ? Code + "/" : "") + (Example.Length > 0 ? Example + "/" : "") + File;

    /// <summary>What the name of a resource says; null for one that belongs to no example.</summary>
    public static ExampleResource? Parse(string name)
    {
        // The build names resources with the separators of its system.
        var path = "/" + name.Replace('\\', '/');
        if (!path.StartsWith(ExampleCatalogue.Folder, StringComparison.Ordinal))
            return null;
        var (code, rest) = Cut(path.Substring(ExampleCatalogue.Folder.Length), '/');
        var (folder, inner) = Cut(rest, '/');
        if (folder.Length > 0 || rest.StartsWith(".", StringComparison.Ordinal) || code.Length == 0)
            return new ExampleResource(name, code, folder, inner);
        var (example, file) = Cut(rest, '.');
        return new ExampleResource(name, code, example, string.Equals("." + file, Report.FileEnding, StringComparison.Ordinal) ? rest : file);
    }

    /// <summary>What stands before and after the first separator; all is after it where there is none.</summary>
    private static (string Before, string After) Cut(string text, char separator)
    {
        var at = text.IndexOf(separator);
        return at < 0 ? ("", text) : (text.Substring(0, at), text.Substring(at + 1));
    }
}
