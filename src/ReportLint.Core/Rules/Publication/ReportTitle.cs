using System.Text;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rules.Publication;

/// <summary>A title that a report states, taken apart.</summary>
internal sealed class ReportTitle
{
    private const int DigitsOfYear = 4;
    private const string Government = "人民政府";
    private const string Numerals = "〇一二三四五六七八九";

    private readonly string _agency;

    private ReportTitle(string text, string agency)
    {
        Text = text;
        _agency = agency;
    }

    /// <summary>The title without blanks, with ASCII digits.</summary>
    public string Text { get; }

    /// <summary>The title of <paramref name="report"/>; null when it states none, and the form's own is printed.</summary>
    public static ReportTitle? Of(Report report) =>
        report.Title is { } title ? new ReportTitle(Normalize(title.Value), Normalize(report.Agency?.Value ?? "")) : null;

    /// <summary>What the title must be.</summary>
    public static string Expected(Report report) => report.Agency!.Value + report.Year!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + StatutoryForm.TitleEnding;

    /// <summary>What stands before the year, when the title ends as it must; else null.</summary>
    public string? Name => HasEnding && YearAt(Head.Length - DigitsOfYear) is not null ? Head.Substring(0, Head.Length - DigitsOfYear) : null;

    /// <summary>Whether it ends as it must.</summary>
    public bool HasEnding => Text.EndsWith(StatutoryForm.TitleEnding, StringComparison.Ordinal);

    /// <summary>Whether the agency is named as it must be. A government may be named by its place alone.</summary>
    public bool HasAgency => _agency.Length == 0 || Names.Contains(Name, StringComparer.Ordinal);

    /// <summary>The years that it names, besides those in the agency's own name, each with the characters as written.</summary>
    public IEnumerable<(long Year, string Written)> Years
    {
        get
        {
            var rest = _agency.Length == 0 ? Text : Text.Replace(_agency, "\n");
            for (var i = 0; i + DigitsOfYear < rest.Length; i++)
            {
                if (rest[i + DigitsOfYear] == '年' && YearIn(rest, i) is { } year)
                    yield return (year, rest.Substring(i, DigitsOfYear));
            }
        }
    }

    private IEnumerable<string?> Names
    {
        get
        {
            yield return _agency;
            if (!_agency.EndsWith(Government, StringComparison.Ordinal))
                yield break;
            var place = _agency.Substring(0, _agency.Length - Government.Length);
            yield return place;
            yield return place + "政府";
        }
    }

    private string Head => Text.Substring(0, Text.Length - StatutoryForm.TitleEnding.Length);

    private long? YearAt(int index) => YearIn(Text, index);

    private static long? YearIn(string text, int index)
    {
        if (index < 0 || (index > 0 && DigitOf(text[index - 1]) >= 0))
            return null;
        long year = 0;
        for (var i = index; i < index + DigitsOfYear; i++)
        {
            if (DigitOf(text[i]) is not (>= 0 and var digit))
                return null;
            year = (year * 10) + digit;
        }
        return year;
    }

    private static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : Numerals.IndexOf(c is '零' or '○' ? '〇' : c);

    private static string Normalize(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            plain.Append(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c);
        return plain.ToString();
    }
}
