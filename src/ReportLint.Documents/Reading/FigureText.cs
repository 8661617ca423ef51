using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;
using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>Reads what stands in a cell as a figure.</summary>
internal static partial class FigureText
{
    /// <summary>Whether <paramref name="text"/> may be a figure or a sign for none.</summary>
    public static bool IsFigure(string text) => Read(text, FigureKind.Change, DocumentPlace.Line(0)).Kind != ReadFigureKind.Unreadable || Read(text, FigureKind.Money, DocumentPlace.Line(0)).Kind != ReadFigureKind.Unreadable;

    /// <summary>The figure that <paramref name="text"/> states for a cell that holds <paramref name="kind"/>.</summary>
    public static ReadFigure Read(string text, FigureKind kind, DocumentPlace place)
    {
        var plain = LabelText.HalfWidth(text).Trim().Replace('－', '-').Replace('−', '-').Replace('–', '-').Replace("＋", "+", StringComparison.Ordinal);
        if (plain.Length == 0 || IsNothing(plain))
            return new ReadFigure(ReadFigureKind.Blank, "", place) { Source = text };
        string? note = null;
        if (WithNote().Match(plain) is { Success: true } remark)
        {
            plain = remark.Groups[1].Value.Trim();
            note = text[(text.AsSpan().IndexOfAny('(', '（') + 1)..].TrimEnd().TrimEnd(')', '）').Trim().ReplaceLineEndings("");
        }
        var isBroken = plain.AsSpan().ContainsAny('\n', ' ');
        plain = White().Replace(plain, "");
        if (Thousands().IsMatch(plain))
            plain = plain.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        plain = Measure(kind).Replace(plain, "");
        var number = Number().Match(plain);
        // A figure with a blank or a line end inside may be two figures.
        var isSigned = number.Success && number.Groups[1].Length > 0;
        if (!number.Success || (isSigned && kind != FigureKind.Change && !(isBroken is false && plain[0] == '-')))
            return new ReadFigure(ReadFigureKind.Unreadable, "", place) { Source = text };
        var written = number.Value;
        if (kind != FigureKind.Money && number.Groups[3].Length > 0)
        {
            if (number.Groups[3].Value.AsSpan(1).ContainsAnyExcept('0'))
                return new ReadFigure(ReadFigureKind.Unreadable, "", place) { Source = text };
            written = number.Groups[1].Value + number.Groups[2].Value;
        }
        return new ReadFigure(ReadFigureKind.Number, WithoutZeros(written), place) { Source = text, Note = string.IsNullOrEmpty(note) ? null : note, IsDoubtful = isBroken && !SignApart().IsMatch(text) };
    }

    /// <summary>A count is written without zeros before it: 07 is 7.</summary>
    private static string WithoutZeros(string written)
    {
        var sign = written[0] is '+' or '-' ? written[..1] : "";
        var digits = written[sign.Length..].TrimStart('0');
        return sign + (digits.Length == 0 || digits[0] == '.' ? "0" : "") + digits;
    }

    private static bool IsNothing(string text) => text.All(c => c is '-' or '—' or '/' or '\\' or '―' or '─' or '－' or '_' or ' ' or '.') || text is "无" or "空" or "n/a" or "N/A" or "无此项" or "不适用" or "不涉及" or "未涉及";

    private static Regex Measure(FigureKind kind) => kind == FigureKind.Money ? MoneyMeasure() : CountMeasure();

    [GeneratedRegex(@"^([+-]?[\d,. ]+)\s*[（(]([^（()）]*)[)）]$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex WithNote();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex White();

    [GeneratedRegex(@"^[+-]?\d{1,3}([,，]\d{3})+(\.\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(件|项|条|宗|次|个|人次)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex CountMeasure();

    [GeneratedRegex(@"万元$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex MoneyMeasure();

    [GeneratedRegex(@"^([+-]?)([0-9]{1,15})(\.[0-9]{1,10})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Number();

    /// <summary>Only the sign stands apart from the digits.</summary>
    [GeneratedRegex(@"^\s*[+\-－＋−–]\s+[\d.,，]+\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex SignApart();
}
