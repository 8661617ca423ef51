using Microsoft.CodeAnalysis;
using ReportLint.Analyzers.Hosting;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Text;

namespace ReportLint.Analyzers.Generation;

/// <summary>A report file. Equal to another with the same path and text, so that the compiler does again only what has to be done again.</summary>
internal sealed class ReportFile : IEquatable<ReportFile>
{
    private readonly SourceText _source;
    private readonly Lazy<Report> _report;

    // What other files give to the report; empty where it is all its own.
    private readonly string _sums = "";

    private ReportFile(SourceText source)
    {
        _source = source;
        _report = new Lazy<Report>(() => ReportReader.Read(source));
    }

    private ReportFile(Report summed)
    {
        _source = summed.Source;
        _report = new Lazy<Report>(() => summed);
        _sums = string.Join(" ", summed.Figures.Select(figure => figure.State == FigureState.Summed ? figure.Written : ""));
    }

    /// <summary>Its path as the compiler has it.</summary>
    public string Path => _source.Path;

    /// <summary>The file as the core has it.</summary>
    public SourceText Source => _source;

    /// <summary>The report, read when first asked for.</summary>
    public Report Report => _report.Value;

    /// <summary>The file with the sums that <paramref name="report"/> has from other files; the same where it has none.</summary>
    public ReportFile With(Report report) => report == Report ? this : new(report);

    /// <summary>The file with the text that it has now.</summary>
    public static ReportFile Read(AdditionalText file, CancellationToken cancellationToken) => new(CoreText.From(file.Path, file.GetText(cancellationToken)));

    /// <inheritdoc/>
    public bool Equals(ReportFile? other) => other is not null
        && string.Equals(_source.Path, other._source.Path, StringComparison.Ordinal)
        && string.Equals(_source.Content, other._source.Content, StringComparison.Ordinal)
        && _source.Defect == other._source.Defect
        && string.Equals(_sums, other._sums, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_source.Path);
}
