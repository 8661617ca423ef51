using ReportLint.Model;

namespace ReportLint.Claims.Words;

/// <summary>The words of one report: the rows that it names, and its agency, which its sentences begin with and which counts nothing.</summary>
internal static class OwnWords
{
    // Longer names than that no agency has; a hostile one has only its end read.
    private const int MostOfName = 40;

    /// <summary>The words of <paramref name="report"/>.</summary>
    public static Lexicon Of(Report report) => Lexicon.Of(
        report.NamedRows.Where(row => row.Name.Length > 1).Select(row => new LexiconEntry(row.Name, WordClass.Decision, [row.Name]))
            .Concat(Names(report).SelectMany(Endings)));

    private static IEnumerable<string> Names(Report report) =>
        (report.Agency is { } agency ? new[] { agency.Value } : []).Concat(report.Formerly.Select(name => name.Value));

    /// <summary>示例市水务局 calls itself 市水务局 and 水务局 too.</summary>
    private static IEnumerable<LexiconEntry> Endings(string name)
    {
        for (var start = Math.Max(0, name.Length - MostOfName); start <= name.Length - 3; start++)
            yield return new LexiconEntry(name.Substring(start), WordClass.Filler, []);
    }
}
