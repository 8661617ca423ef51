using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules;

/// <summary>Names places in other files: a build log shows the message alone.</summary>
internal static class FigurePlace
{
    private static readonly MessageTemplate s_place = new("{0}第{1}行", "{0}, line {1}");

    /// <summary>The file and line of <paramref name="figure"/>.</summary>
    public static Message Of(Report report, Figure figure) => Of(report, figure.Span);

    /// <summary>The file and line of <paramref name="span"/>.</summary>
    public static Message Of(Report report, TextSpan span) => s_place.With(report.Source.Path, report.Source.GetLineSpan(span).Start.Line);
}
