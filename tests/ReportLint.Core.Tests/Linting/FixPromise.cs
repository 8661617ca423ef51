using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Core.Tests.Linting;

/// <summary>What <c>fix</c> promises, for any text.</summary>
/// <remarks>
/// Findings come in layers, each of which can hide the ones above it: what cannot be read as YAML (a line that is taken out), what cannot be read as a figure or a key, what was read but is blank, characters without ink
/// (a number with one in it is none), blanks and marks out of place (a word with one in it is none), and all that rules say of words and figures.
/// Mending one layer may bring to light what was hidden in the layers above; in its own layer it brings nothing: whoever fixes a file is never told of a new slip in the syntax. The one exception is a file whose reading
/// stopped at the limit of syntax errors: of the rest nothing was known.
/// </remarks>
internal static class FixPromise
{
    private static readonly LintOptions s_options = new() { Today = Lint.Today, Catalogue = RuleCatalogue.Default };

    private static readonly HashSet<string> s_syntax = new(["RL0001", "RL0021", "RL0022", "RL0023", "RL0024", "RL0025", "RL0026", "RL0027", "RL0028", "RL0029"], StringComparer.Ordinal);

    /// <summary>Fails where fixing <paramref name="text"/> breaks it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="isWhole">Whether all that is marked as safe must be made. In a file with one slip it is; where several meet, one may be withheld, because with it something else would come to light.</param>
    /// <returns>The text as it is then.</returns>
    public static string Check(string text, bool isWhole)
    {
        var before = LintSnapshot.Of(s_options, [Source(text)]);
        var found = before.ToResult();
        var result = new Fixer().Fix(before);
        var file = result.Files.SingleOrDefault();
        var now = file?.Text ?? text;
        var left = LintSnapshot.Check(s_options, [Source(now)]);
        var story = $"--- before\n{found.Findings.Describe()}\n--- after\n{left.Findings.Describe()}\n--- text\n{text}\n--- fixed\n{now}";

        var unmade = left.Findings.Where(IsSafe).ToList();
        Assert.True(!isWhole || unmade.Count == 0, $"marked safe, but not made:\n{unmade.Describe()}\n{story}");
        IntroducesNothing(found, left, unmade, file?.Fixed ?? [], story);
        if (file is not null)
            KeepsProse(found, left, file.Fixed, story);
        return now;
    }

    private static void IntroducesNothing(LintResult before, LintResult after, List<Finding> unmade, IReadOnlyList<Finding> made, string story)
    {
        var stopped = Count(before, finding => string.Equals(finding.Rule.Code, "RL0001", StringComparison.Ordinal)) > YamlLimits.MaxSyntaxErrors || before.Reports.Any(report => report.Report.IsUnreadable);
        // What was mended is gone. Of several slips together one that is left may be told in other words.
        var known = before.Findings.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count() - made.Count(finding => string.Equals(finding.Rule.Code, same.Key, StringComparison.Ordinal)), StringComparer.Ordinal);
        var deepest = made.Count == 0 ? int.MaxValue : made.Min(Layer);
        foreach (var same in after.Findings.GroupBy(finding => (finding.Rule.Code, Layer: Layer(finding))))
        {
            var mayAppear = stopped || same.Key.Layer > deepest;
            Assert.True(mayAppear || same.Count(finding => !unmade.Contains(finding)) <= known.GetValueOrDefault(same.Key.Code), $"{same.Key.Code} is new:\n{story}");
        }
    }

    /// <summary>The characters of the prose are those of before wherever no finding of the prose was fixed, and no comment is among them.</summary>
    private static void KeepsProse(LintResult before, LintResult after, IReadOnlyList<Finding> made, string story)
    {
        var (old, now) = (Prose(before), Prose(after));
        var lost = Comments(before).ToHashSet(StringComparer.Ordinal);
        lost.ExceptWith(Comments(after));
        Assert.True(now.Except(old, StringComparer.Ordinal).All(line => !lost.Contains(line)), $"a comment became prose:\n{story}");
        if (made.All(finding => Layer(finding) <= 2))
            Assert.True(string.Equals(string.Concat(old), string.Concat(now), StringComparison.Ordinal), $"the prose has changed:\n{story}");
    }

    private static List<string> Prose(LintResult result) =>
        [.. result.Reports.SelectMany(report => report.Report.Narratives).OrderBy(text => text.Span.Start).SelectMany(text => text.Text.Split('\n')).Select(Inked).Where(line => line.Length > 0)];

    private static IEnumerable<string> Comments(LintResult result) => result.Reports.SelectMany(report => YamlComments.All(report.Report.Document).Select(report.Report.Source.ToString)).Select(Inked);

    private static string Inked(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int Layer(Finding finding) => finding.Rule.Code switch
    {
        var code when s_syntax.Contains(code) => 0,
        "RL0004" when !IsSafe(finding) => 2,
        var code when code.StartsWith("RL00", StringComparison.Ordinal) => 1,
        "RL5032" => 3,
        "RL5009" or "RL5034" => 4,
        _ => 5,
    };

    private static int Count(LintResult result, Func<Finding, bool> isMeant) => result.Findings.Count(isMeant);

    private static bool IsSafe(Finding finding) => finding.Edits.Count > 0 && finding.Edits.All(edit => edit.IsSafe);

    private static SourceText Source(string text) => SourceText.FromString("a.report.yaml", text, "/a.report.yaml");
}
