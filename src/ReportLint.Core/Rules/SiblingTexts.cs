using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of the reports of one year, so that each finds the one most like it among them without being compared with all.</summary>
internal sealed class SiblingTexts
{
    private readonly SiblingPart[] _parts = [.. ReportAnalysis.SketchedParts.Select(_ => new SiblingPart())];
    private readonly List<object> _tokens = [];

    /// <summary>The texts of <paramref name="reports"/>, with what their analyses say of them.</summary>
    public SiblingTexts(IReadOnlyList<Report> reports, Func<Report, ReportAnalysis> analysisOf)
    {
        foreach (var report in reports)
        {
            _tokens.Add(analysisOf(report).Token);
            for (var i = 0; i < _parts.Length; i++)
                _parts[i].Add(report, analysisOf(report).SketchOf(ReportAnalysis.SketchedParts[i]));
        }
    }

    /// <summary>Whether these are the texts of <paramref name="reports"/>, too.</summary>
    public bool AreOf(IReadOnlyList<Report> reports, Func<Report, ReportAnalysis> analysisOf) => reports.Select(report => analysisOf(report).Token).SequenceEqual(_tokens);

    /// <summary>The report whose part is most like that of <paramref name="report"/>, and how much of the latter it holds; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public (Report Report, decimal Share)? Nearest(Report report, string part, TextSketch sketch)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            if (string.Equals(ReportAnalysis.SketchedParts[i], part, StringComparison.Ordinal))
                return _parts[i].Nearest(report, sketch);
        }
        return null;
    }
}
