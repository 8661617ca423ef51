using ReportLint.Claims;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Model.References;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.References;

/// <summary>Finds the figures of the prose that agree with one cell: written as a reference they cannot drift apart from it.</summary>
internal static class ReferenceFixes
{
    /// <summary>The figures that can be replaced, in the order of the file. What is printed stays the same, to the character.</summary>
    public static IReadOnlyList<ReferenceFix> Of(LintSnapshot repository, Report report)
    {
        var paths = new ReferencePaths(report, OutlineLanguage.Of(report));
        var resolver = new ReferenceResolver(report, repository.Set.Previous(report));
        var fixes = new List<ReferenceFix>();
        foreach (var claim in repository.AnalysisOf(report).Claims)
        {
            if (IsPlain(claim) && claim.Reading is { IsAtMost: false, Terms: [{ Figure: { IsKnown: true } figure }] } && paths.For(figure.Cell) is { } path && Spell(resolver, path.Path, claim.Text) is { } reference)
                fixes.Add(new ReferenceFix(claim, reference, new TextEdit(claim.InFile, reference)));
        }
        return [.. fixes.OrderBy(fix => fix.Edit.Span.Start).DistinctBy(fix => fix.Edit.Span.Start)];
    }

    private static bool IsPlain(Claim claim) => claim is { Verdict: ClaimVerdict.Agrees, IsReference: false, IsInWords: false, IsApproximate: false, Span.Length: > 0 }
        && claim.Block.IsVerbatim(claim.Span) && !BeginsPlainText(claim.Block.Narrative, claim.InFile);

    /// <summary>A text without | or quotes must not begin with a brace.</summary>
    private static bool BeginsPlainText(Narrative text, TextSpan span) => span.Start == text.Span.Start;

    /// <summary>The reference that is printed as <paramref name="written"/>, or null.</summary>
    private static string? Spell(ReferenceResolver resolver, string path, string written)
    {
        foreach (var format in new[] { null, ReferenceFormats.Numeral.Key })
        {
            var reference = new TextReference(default, path, format);
            if (string.Equals(resolver.Resolve(reference).Text, written, StringComparison.Ordinal))
                return format is null ? $"{{{{{path}}}}}" : $"{{{{{path}|{format}}}}}";
        }
        return null;
    }
}
