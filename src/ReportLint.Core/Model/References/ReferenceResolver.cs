using System.Globalization;
using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Model.References;

/// <summary>Finds what the references in the texts of a report stand for. Cheap for any number of references; not thread-safe.</summary>
/// <remarks>
/// A path spells the names of a figure from the table down to the column, in either language, and may leave out leading ones while it stays
/// unambiguous; a full path never is ambiguous. A leading 上年 speaks of last year's report.
/// </remarks>
public sealed class ReferenceResolver
{
    private readonly Report _report;
    private readonly Report? _reportBefore;

    /// <summary>A resolver for the texts of <paramref name="report"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">Last year's report of the same agency, or null.</param>
    public ReferenceResolver(Report report, Report? lastYear)
    {
        _report = report;
        _reportBefore = lastYear;
    }

    // Most texts have no reference.
    private ReferenceScope Scope => field ??= new ReferenceScope(_report);

    private ReferenceScope? LastYear => field ??= _reportBefore is null ? null : new ReferenceScope(_reportBefore);

    /// <summary>What <paramref name="reference"/> stands for. Never throws.</summary>
    public ResolvedReference Resolve(TextReference reference)
    {
        IReadOnlyList<string> segments = [.. reference.Path.Split('.').Select(segment => segment.Trim())];
        var isLastYear = segments.Count > 1 && ReportKeys.LastYear.Is(segments[0]);
        if (!isLastYear)
            return Resolve(Scope, LastYear, segments, reference.Format, prefix: "");

        IReadOnlyList<string> rest = [.. segments.Skip(1)];
        if (rest.Count == 1 && ReportKeys.Year.Is(rest[0]))
            return Write(YearOf(_report) - 1, reference.Format);
        return LastYear is not { } lastYear
            ? new ResolvedReference { Failure = ReferenceFailure.NoLastYear }
            : Resolve(lastYear, before: null, rest, reference.Format, segments[0] + ".");
    }

    private static ResolvedReference Resolve(ReferenceScope scope, ReferenceScope? before, IReadOnlyList<string> segments, string? format, string prefix)
    {
        var match = scope.Match(segments);
        if (match.Target is not { } target)
            return match.Candidates.Count == 0 ? Unknown(match, prefix) : Ambiguous(match, prefix);
        if (target.IsYear)
            return Write(YearOf(scope.Report), format);
        if (target.Cell is { } cell)
        {
            var figure = scope.FigureAt(cell);
            var result = new ResolvedReference { Cell = cell, Figure = figure, LastYear = IsChange(format) ? before?.FigureAt(cell) : null };
            return Write(result, Number(figure), Number(result.LastYear), hasBefore: result.LastYear is not null, format);
        }
        var earlier = before?.Fee(target.Fee!);
        return Write(new ResolvedReference { Fee = target.Fee }, Number(scope.Fee(target.Fee!)), Number(earlier), hasBefore: earlier is not null, format);
    }

    private static ResolvedReference Unknown(ReferenceMatch match, string prefix) =>
        new() { Failure = ReferenceFailure.UnknownPath, Suggestion = match.Suggestion is null ? null : prefix + match.Suggestion };

    private static ResolvedReference Ambiguous(ReferenceMatch match, string prefix) => new()
    {
        Failure = ReferenceFailure.Ambiguous,
        Candidates = prefix.Length == 0 ? match.Candidates : [.. match.Candidates.Select(path => prefix + path)],
    };

    private static ResolvedReference Write(ResolvedReference result, (decimal Value, string Written)? now, (decimal Value, string Written)? before, bool hasBefore, string? format)
    {
        if (format is not null && !ReferenceFormats.All.Any(known => known.Is(format)))
            return UnknownFormat(result, format);
        if (now is not { } number)
            return result with { Failure = ReferenceFailure.FigureUnknown };
        if (format is null)
            return result with { Text = number.Written };
        if (ReferenceFormats.Numeral.Is(format))
        {
            return decimal.Truncate(number.Value) == number.Value && Math.Abs(number.Value) <= long.MaxValue
                ? result with { Text = ChineseNumerals.Write((long)number.Value) }
                : result with { Failure = ReferenceFailure.NotWhole };
        }
        if (before is not { } earlier)
            return result with { Failure = hasBefore ? ReferenceFailure.FigureUnknown : ReferenceFailure.NoLastYear };
        return RateOfChange.Write(earlier.Value, number.Value) is { } change
            ? result with { Text = change }
            : result with { Failure = ReferenceFailure.NoChangeFromZero };
    }

    /// <summary>The year in digits or, as years are written in Chinese, digit by digit: 二〇二一.</summary>
    private static ResolvedReference Write(long? year, string? format)
    {
        if (format is not null && !ReferenceFormats.Numeral.Is(format))
            return UnknownFormat(new ResolvedReference(), format);
        if (year is not ({ } number and > 0))
            return new ResolvedReference { Failure = ReferenceFailure.FigureUnknown };
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new ResolvedReference { Text = format is null ? digits : string.Concat(digits.Select(digit => "〇一二三四五六七八九"[digit - '0'])) };
    }

    private static ResolvedReference UnknownFormat(ResolvedReference result, string format) => result with
    {
        Failure = ReferenceFailure.UnknownFormat,
        Suggestion = Spelling.Nearest(format, ReferenceFormats.All.Select(known => known.In(ReferenceMatch.LanguageOf([format])))),
    };

    private static bool IsChange(string? format) => format is not null && ReferenceFormats.Change.Is(format);

    private static long? YearOf(Report report) => report.Year?.Value;

    private static (decimal Value, string Written)? Number(Figure? figure) => figure is { IsKnown: true } ? (figure.Value, figure.Written) : null;

    private static (decimal Value, string Written)? Number(FeeAmount? amount) => amount is null ? null : (amount.Value, amount.Written);
}
