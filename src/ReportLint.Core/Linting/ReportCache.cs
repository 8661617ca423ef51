using System.Runtime.CompilerServices;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Reads each text once, however often it is linted. Keeps a report no longer than its text is kept by somebody else; safe on several threads.</summary>
/// <remarks>A host that lints again and again keeps one cache and hands in the same <see cref="SourceText"/> for a file that did not change.</remarks>
public sealed class ReportCache
{
    private readonly ConditionalWeakTable<SourceText, Report> _reports = new();

    /// <summary>The report in <paramref name="source"/>.</summary>
    public Report Read(SourceText source) => _reports.GetValue(source, ReportReader.Read);
}
