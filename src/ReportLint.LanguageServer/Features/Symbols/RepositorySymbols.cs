using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Symbols;

/// <summary>By what the reports of a repository and their rows are found.</summary>
internal static class RepositorySymbols
{
    /// <summary>Agency and year; the file's name where it says neither.</summary>
    public static string NameOf(Report report) => (report.Agency, report.Year) switch
    {
        ({ } agency, { } year) => string.Create(CultureInfo.InvariantCulture, $"{agency.Value} {year.Value}"),
        ({ } agency, null) => agency.Value,
        _ => report.Source.Path,
    };

    /// <summary>The rows of <paramref name="report"/> whose label, key or id fits <paramref name="query"/>.</summary>
    public static IEnumerable<(string Name, TextSpan Span)> RowsOf(Report report, string query)
    {
        foreach (var node in report.Outline.SelectMany(node => node.SelfAndBelow).Where(node => node.Key.Kind is FormKeyKind.Row or FormKeyKind.NamedRow or FormKeyKind.Group))
        {
            if (Fits(node.Key.Label, query) || Fits(node.Key.Name.Key, query) || Fits(node.Key.Name.Id, query))
                yield return (node.Key.Label, node.KeySpan);
        }
    }

    /// <summary>Whether the characters of <paramref name="query"/> occur in <paramref name="name"/> in this order, in any case.</summary>
    public static bool Fits(string name, string query)
    {
        var at = 0;
        foreach (var c in query)
        {
            if (char.IsWhiteSpace(c))
                continue;
            while (at < name.Length && char.ToUpperInvariant(name[at]) != char.ToUpperInvariant(c))
                at++;
            if (at++ >= name.Length)
                return false;
        }
        return true;
    }
}
