using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules.Years;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>What is kept of a report to compare its texts with those of the other reports of its year, whether the report itself is kept or not.</summary>
internal sealed class SketchedReport
{
    private readonly TextSketch[] _sketches;
    private readonly TextSpan[] _places;

    /// <summary>Sketches the parts of <paramref name="prose"/>, the prose of <paramref name="report"/>.</summary>
    public SketchedReport(Report report, IReadOnlyList<ProseBlock> prose)
    {
        Source = report.Source;
        Edition = report.Edition;
        Agency = report.Agency?.Value;
        Year = report.Year?.Value;
        _sketches = [.. Parts.Select(part => TextSketch.Of(
            prose.Where(block => string.Equals(block.PartId, part, StringComparison.Ordinal) && block.Kind != Markdown.BlockKind.Heading && !PrescribedText.Is(block.Text)).Select(block => block.Text),
            Agency ?? "", FewestCompared))];
        _places = [.. Parts.Select(part => TextPart.Place(report, part))];
    }

    /// <summary>The parts of prose whose texts are compared with other reports'.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["overview", "problems"];

    /// <summary>How many different runs of characters a text must have for its likeness to another to say anything.</summary>
    public const int LeastRuns = 60;

    // What has fewer holds no CopiedText.Share of a text with LeastRuns.
    private const int FewestCompared = (int)(LeastRuns * CopiedText.Share / 100);

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The edition of the form.</summary>
    public FormEdition Edition { get; }

    /// <summary>The agency's name, or null.</summary>
    public string? Agency { get; }

    /// <summary>The year, or null.</summary>
    public long? Year { get; }

    /// <summary>By what the text of <paramref name="part"/>, one of <see cref="Parts"/>, is compared with others.</summary>
    public TextSketch SketchOf(string part) => _sketches[IndexOf(part)];

    /// <summary>Where <paramref name="part"/>, one of <see cref="Parts"/>, begins.</summary>
    public TextSpan PlaceOf(string part) => _places[IndexOf(part)];

    /// <summary>The hash of what its texts are compared by.</summary>
    public ContentHash ToHash()
    {
        var hash = new HashBuilder();
        foreach (var sketch in _sketches)
            sketch.AddTo(hash);
        return hash.ToHash();
    }

    private static int IndexOf(string part) => string.Equals(part, Parts[0], StringComparison.Ordinal) ? 0 : 1;
}
